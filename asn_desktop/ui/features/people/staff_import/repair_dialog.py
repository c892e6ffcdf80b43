"""Corrects marked rows one after another; each is checked again by the same reader."""

from dataclasses import replace
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLineEdit, QWidget

from asn_desktop.exchange.employees import EMPLOYEE_COLUMNS
from asn_desktop.ui.features.people.staff_import.staff_preview import (
    LineState,
    PreviewLine,
    StaffPreview,
    preview_again,
)
from asn_desktop.ui.kit.containers.dialog import Dialog
from asn_desktop.ui.kit.controls.buttons import SecondaryButton
from asn_desktop.ui.kit.controls.fields import FormField, line_edit
from asn_desktop.ui.kit.page import Workplace
from asn_desktop.ui.kit.visibility import set_shown


class RepairDialog(Dialog):
    """Shows the cells of one row with what is wrong; goes on to the next marked row.

    Corrections hold in the preview only; the file itself is not touched.

    Attributes:
        preview: the list with everything corrected so far.
    """

    def __init__(
        self, parent: QWidget, workplace: Workplace, preview: StaffPreview, number: int
    ) -> None:
        super().__init__(
            parent,
            "Perbaiki satu per satu",
            caption=" ",
            width=760,
            submit_label="&Simpan dan lanjut",
            cancel_label="&Tutup",
            submit_word="simpan dan lanjut",
        )
        self.preview = preview
        self._workplace = workplace
        self._checking = False
        workplace.tasks.crashed.connect(self._on_crashed)
        self._number = number
        self._skipped: set[int] = set()
        self._fields: dict[str, FormField] = {}
        self._editors: dict[str, QLineEdit] = {}
        self._make_fields()
        self._skip = SecondaryButton("&Lewati baris ini")
        self._skip.setObjectName("repair_skip")
        self._skip.clicked.connect(self._on_skip)
        self.add_button(self._skip)
        if self.primary is not None:
            # The button that goes on stands last.
            self.add_button(self.primary)
        self._show_line()

    def submit(self) -> bool:
        """Check the typed cells again; the answer decides whether the next row is shown."""
        if not self._checking:
            self._checking = True
            corrections = dict(self.preview.wishes.corrections)
            line = self._line()
            for name, editor in self._editors.items():
                if editor.text() != line.text(name):
                    corrections[self._number, name] = " ".join(editor.text().split())
            wishes = replace(self.preview.wishes, corrections=corrections)
            work = partial(preview_again, self._workplace.office, self.preview, wishes)
            self._workplace.tasks.read(self, work, self._on_checked)
        return False

    def has_typing(self) -> bool:
        """Whether something was typed since the last check (called when cancelling)."""
        line = self._line()
        return any(editor.text() != line.text(name) for name, editor in self._editors.items())

    def _make_fields(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(8)
        shown = [spec for spec in EMPLOYEE_COLUMNS if spec.field in self.preview.mapping]
        for place, spec in enumerate(shown):
            editor = self._editors[spec.field] = line_edit()
            editor.setObjectName(f"repair_{spec.field}")
            made = FormField(spec.title, editor, required=spec.required)
            self._fields[spec.field] = made
            grid.addWidget(made, place // 2, place % 2, Qt.AlignmentFlag.AlignTop)
        for column in range(2):
            grid.setColumnStretch(column, 1)
        self.body.addLayout(grid)
        self.body.addStretch(1)

    def _line(self) -> PreviewLine:
        line = self.preview.line(self._number)
        assert line is not None
        return line

    def _show_line(self) -> None:
        line = self._line()
        waiting = [entry.number for entry in self.preview.broken]
        place = f" · masih {len(waiting)} perlu perbaikan" if waiting else ""
        self.caption_label.setText(
            f"{self.preview.sheet.file_name} · baris {line.number}{place}. Berkas aslinya tidak "
            "diubah."
        )
        broken = line.state is LineState.BROKEN
        set_shown(self._skip, broken and self._next() is not None)
        first = ""
        for name, field in self._fields.items():
            self._editors[name].setText(line.text(name))
            said = line.remarks.get(name, "")
            field.set_hint("" if broken else said)
            field.set_error(said if broken else "")
            first = first or (name if said else "")
        editor = self._editors[first or "name"]
        editor.setFocus(Qt.FocusReason.OtherFocusReason)
        editor.selectAll()

    def _next(self) -> int | None:
        after = [line.number for line in self.preview.broken if line.number not in self._skipped]
        later = [number for number in after if number > self._number]
        rest = [number for number in after if number != self._number]
        return next(iter(later or rest), None)

    def _on_skip(self) -> None:
        self._skipped.add(self._number)
        self._go_on()

    def _on_checked(self, preview: StaffPreview) -> None:
        self._checking = False
        self.preview = preview
        if preview.line(self._number) is not None and self._line().state is LineState.BROKEN:
            self._show_line()
        else:
            self._go_on()

    def _on_crashed(self) -> None:
        # No answer comes after a crash; the row can be checked again.
        self._checking = False

    def _go_on(self) -> None:
        following = self._next()
        if following is None:
            self.accept()
            return
        self._number = following
        self._show_line()
