"""The second tab of a person's panel: posts, leave and substitutes with dates, newest first."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from asn_desktop.base.wording import date_short
from asn_desktop.domain.people.terms import Capacity
from asn_desktop.services.people.employees import AssignmentLine, EmployeeDetail
from asn_desktop.services.people.movements.standings import StandingLine
from asn_desktop.services.people.movements.substitutes import SubstituteLine
from asn_desktop.ui.kit.containers.card import Line, SectionLabel
from asn_desktop.ui.kit.containers.scroll_column import ScrollColumn
from asn_desktop.ui.kit.controls.buttons import LinkButton
from asn_desktop.ui.kit.text import Text


class HistoryList(ScrollColumn):
    """Each post with its unit, its days and who appraised it; then leave and substitutes.

    Signals:
        end_standing: a StandingLine is to be ended.
        end_substitute: a SubstituteLine is to be ended.
    """

    end_standing = Signal(object)
    end_substitute = Signal(object)

    def __init__(self, *, may_edit: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent, spacing=8)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._may_edit = may_edit
        self._holder = QWidget()
        self.body.addWidget(self._holder)
        self.body.addStretch(1)

    def show_detail(self, detail: EmployeeDetail) -> None:
        """Show another person's history."""
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 4, 0, 0)
        column.setSpacing(6)
        if detail.standings:
            column.addWidget(SectionLabel("Cuti dan tugas belajar"))
            for standing in detail.standings:
                self._add_standing(column, standing)
            column.addWidget(Line())
        if detail.substitutes:
            column.addWidget(SectionLabel("Pengganti penilai"))
            for substitute in detail.substitutes:
                self._add_substitute(column, substitute, detail.person.id)
            column.addWidget(Line())
        _add_posts(column, detail.assignments)
        self.body.replaceWidget(self._holder, holder, Qt.FindChildOption.FindDirectChildrenOnly)
        self._holder.hide()
        self._holder.deleteLater()
        self._holder = holder

    def _add_standing(self, column: QVBoxLayout, line: StandingLine) -> None:
        column.addWidget(Text(line.kind.label, "small_strong", wrap=True))
        days = ""
        if line.starts is not None:
            until = f"s.d. {date_short(line.ends)}" if line.ends else "– sampai diakhiri"
            days = f"{date_short(line.starts)} {until}"
        for words in (days, " · ".join(filter(None, (line.document_number, line.reason)))):
            if words:
                column.addWidget(Text(words, "caption", "text2", wrap=True))
        self._add_end(column, "standing_end", partial(self.end_standing.emit, line))

    def _add_substitute(self, column: QVBoxLayout, line: SubstituteLine, employee_id: str) -> None:
        stands_in = line.substitute_id == employee_id
        other = line.appraiser_name if stands_in else line.substitute_name
        deed = "Menggantikan" if stands_in else "Digantikan"
        column.addWidget(Text(f"{deed} {other} ({line.capacity.label})", "small_strong", wrap=True))
        days = f"{date_short(line.starts)} s.d. {date_short(line.ends)}"
        words = " · ".join(filter(None, (days, line.letter_number)))
        column.addWidget(Text(words, "caption", "text2", wrap=True))
        self._add_end(column, "substitute_end", partial(self.end_substitute.emit, line))

    def _add_end(self, column: QVBoxLayout, name: str, then: Callable[[], object]) -> None:
        if not self._may_edit:
            return
        button = LinkButton("Akhiri…")
        button.setObjectName(name)

        def on_click(_checked: bool = False) -> None:
            then()

        button.clicked.connect(on_click)
        column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)


def _add_posts(column: QVBoxLayout, lines: Sequence[AssignmentLine]) -> None:
    if not lines:
        column.addWidget(
            Text("Belum ada jabatan. Pilih Pindah jabatan… untuk mengisinya.", "small",
                 "text2", wrap=True)
        )  # fmt: skip
    for number, line in enumerate(lines):
        if number:
            column.addWidget(Line())
        for words, role, ink in _words(line):
            column.addWidget(Text(words, role, ink, wrap=True))


def _words(line: AssignmentLine) -> list[tuple[str, str, str]]:
    position = line.position or "Tanpa nama jabatan"
    if line.capacity is not Capacity.DEFINITIVE:
        position = f"{line.capacity.label} {position}"
    until = f"s.d. {date_short(line.valid_to)}" if line.valid_to else "– sekarang"
    said = [
        (position, "small_strong", "text"),
        (f"{date_short(line.valid_from)} {until}", "caption", "text2"),
    ]
    where = [line.unit_name, f"Penilai {line.appraiser_name}" if line.appraiser_name else ""]
    rest = " · ".join(part for part in where if part)
    return [*said, (rest, "caption", "text2")] if rest else said
