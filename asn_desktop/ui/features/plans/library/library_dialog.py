"""The dialog that takes results of the library into a plan, several at once."""

from collections.abc import Callable

from PySide6.QtWidgets import QHBoxLayout, QWidget

from asn_desktop.base.errors import OfficeError
from asn_desktop.services.performance.plans.library.entries import (
    LibraryEntry,
    PlanLibrary,
    insert_results,
)
from asn_desktop.services.performance.plans.views import PlanView
from asn_desktop.ui.features.plans.library.library_row import LibraryRow
from asn_desktop.ui.kit.containers.confirm import confirm
from asn_desktop.ui.kit.containers.dialog import Dialog
from asn_desktop.ui.kit.controls.buttons import LinkButton
from asn_desktop.ui.kit.saving import RecordSaver
from asn_desktop.ui.kit.text import Text, fit_to_words
from asn_desktop.ui.kit.visibility import set_shown

_HINT = "Centang yang menjadi tugas Anda tahun ini. Target dapat diubah setelah diambil."


class LibraryDialog(Dialog):
    """Ticks results of the library and stores them together.

    Attributes:
        result_ids: the results that were added, in order.
    """

    def __init__(
        self,
        parent: QWidget,
        saver: RecordSaver,
        view: PlanView,
        library: PlanLibrary,
        remove: Callable[[LibraryEntry, Callable[[], None]], object],
    ) -> None:
        super().__init__(
            parent,
            "Ambil dari pustaka",
            caption=f"Hasil kerja untuk {library.post}",
            width=820,
            submit_label="&Ambil",
            submit_word="ambil",
        )
        self._saver = saver
        self._remove = remove
        self._saving = False
        self.result_ids: tuple[str, ...] = ()
        self.body.setSpacing(8)
        self._rows: list[LibraryRow] = []
        self._all = LinkButton("Centang semua")
        self._all.setObjectName("library_all")
        self._all.clicked.connect(self._tick_all)
        head = QHBoxLayout()
        head.addWidget(Text(_HINT, "small", "text2", wrap=True), 1)
        head.addWidget(self._all)
        self.body.addLayout(head)
        for number, entry in enumerate(library.entries, start=1):
            self._add_row(LibraryRow(entry, view, number, self))
        self._error = Text("", "small", "danger", wrap=True)
        self._error.setObjectName("library_error")
        set_shown(self._error, False)
        self.body.addWidget(self._error)
        self.body.addStretch(1)
        if self.primary is not None:
            self.primary.setObjectName("library_take")
        self._show_count()
        for label in self.findChildren(Text):
            fit_to_words(label)
        self._rows[0].tick.setFocus()

    def has_typing(self) -> bool:
        """Whether something is ticked (called when cancelling)."""
        return bool(self._ticked())

    def submit(self) -> bool:
        """Store what is ticked; the dialog closes when the store has answered."""
        contents = [row.content for row in self._ticked()]
        if not contents:
            self._show_error("Belum ada yang dicentang. Centang paling sedikit satu hasil kerja.")
        elif not self._saving:
            self._saving = True
            self._saver.save(
                lambda office, actor, key, revision: insert_results(
                    office, actor, key, contents, expected_revision=revision
                ),
                self._on_saved,
                self._on_refused,
            )
        return False

    def _add_row(self, row: LibraryRow) -> None:
        self._rows.append(row)
        self.body.addWidget(row)
        row.ticked.connect(self._show_count)
        row.remove_pressed.connect(lambda: self._on_remove(row))

    def _ticked(self) -> list[LibraryRow]:
        return [row for row in self._rows if row.tick.isChecked()]

    def _tick_all(self) -> None:
        new = [row for row in self._rows if not row.entry.is_in_plan]
        for row in new or self._rows:
            row.tick.setChecked(True)

    def _show_count(self) -> None:
        count = len(self._ticked())
        if self.primary is not None:
            self.primary.setText(f"&Ambil {count} hasil kerja" if count else "&Ambil")
        if count:
            self._show_error("")

    def _show_error(self, sentence: str) -> None:
        self._error.setText(sentence)
        set_shown(self._error, bool(sentence))

    def _on_saved(self, result_ids: object) -> None:
        self._saving = False
        if isinstance(result_ids, tuple):
            self.result_ids = result_ids
        self.accept()

    def _on_refused(self, error: OfficeError) -> None:
        self._saving = False
        self._show_error(str(error))

    def _on_remove(self, row: LibraryRow) -> None:
        if confirm(
            self,
            "Hapus dari pustaka?",
            f"“{row.entry.content.text}” tidak lagi ditawarkan. SKP yang sudah memakainya tetap.",
            "Hapus dari pustaka",
            danger=True,
        ):
            self._remove(row.entry, lambda: self._drop(row))

    def _drop(self, row: LibraryRow) -> None:
        self._rows.remove(row)
        row.hide()
        row.deleteLater()
        self._show_count()
        if not self._rows:
            self.accept()
