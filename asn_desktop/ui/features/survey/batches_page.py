"""The stacks of a period: making and printing them, typing, reconciling, closing."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from asn_desktop.base.errors import OfficeError
from asn_desktop.base.wording import number
from asn_desktop.domain.public_service.paper_batches import ranges_in_words
from asn_desktop.domain.public_service.terms import SheetState, TypingChoice
from asn_desktop.services.office.periods import PeriodLine
from asn_desktop.services.public_service.batches.decisions import (
    accept_sheet,
    set_sheet_aside,
    sheet_values,
)
from asn_desktop.services.public_service.batches.making import (
    close_batch,
    count_returned,
    forget_note,
    make_batch,
    note_sheets,
    reopen_batch,
)
from asn_desktop.services.public_service.batches.reading import (
    BatchDetail,
    BatchLine,
    batch_detail,
)
from asn_desktop.services.public_service.batches.second_typing import (
    decide_typing,
    draw_second_typing,
)
from asn_desktop.services.public_service.batches.typing import (
    forget_sheet_with_gaps,
    sheet_of_code,
)
from asn_desktop.ui.features.survey.batches.batch_dialogs import (
    NewBatchDialog,
    NoteDialog,
    ReasonDialog,
    ReturnedDialog,
)
from asn_desktop.ui.features.survey.batches.detail_card import DetailCard
from asn_desktop.ui.features.survey.batches.found import (
    FoundBatches,
    FoundLoose,
    read_batches,
    read_loose,
)
from asn_desktop.ui.features.survey.batches.sheet_rows import LOOSE, batch_columns
from asn_desktop.ui.features.survey.survey_periods import (
    SurveyPeriods,
    offer_periods,
    period_name,
    survey_periods,
)
from asn_desktop.ui.kit.containers.card import Card
from asn_desktop.ui.kit.containers.empty_state import EmptyState, StartAction
from asn_desktop.ui.kit.controls.buttons import PrimaryButton, SecondaryButton
from asn_desktop.ui.kit.controls.fields import combo_box, line_edit
from asn_desktop.ui.kit.page import Notice, NoticeKind, Page, Workplace
from asn_desktop.ui.kit.tables.data_table import DataTable
from asn_desktop.ui.models.rows import RowsModel
from asn_desktop.ui.theme.theme import px

_LIST_WIDTH = 370


class BatchesPage(Page):
    """Lists stacks at the left and shows one at the right; argument `batch_id` opens one.

    Attributes:
        table: the stacks of the period, last the sheets outside every stack.
        detail: the stack in front.
        code: takes a scanned code and opens its sheet.
    """

    help_topic = "survey_batches"
    stands_under = "survey_entry"

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(workplace, parent)
        self._periods: dict[str, PeriodLine] = {}
        self._found: FoundBatches | None = None
        self._detail: BatchDetail | None = None
        self._wanted = ""
        self.set_title("Bundel lembar survei", "Dari lembar kosong sampai rekonsiliasi")
        self.period = combo_box([])
        self.period.setObjectName("period")
        self.period.setAccessibleName("Periode")
        self.period.setMinimumWidth(px(176))
        self.period.currentIndexChanged.connect(self.refresh)
        self._instruments = SecondaryButton("&Instrumen survei", "list-numbers")
        self._instruments.setObjectName("open_instruments")
        self._instruments.clicked.connect(partial(self.open_page.emit, "survey_instruments", {}))
        self._new = PrimaryButton("Buat bu&ndel…", "plus-bold")
        self._new.setObjectName("new_batch")
        self._new.clicked.connect(self.add)
        self._make_body()

    def header_actions(self) -> list[QWidget]:
        """Return period, the way to the instruments and the button that makes a stack."""
        return [self.period, self._instruments, self._new]

    def load(self, **arguments: object) -> None:
        """Show a period (argument `period_id`), a stack (argument `batch_id`) in front."""
        self._wanted = str(arguments.get("batch_id", ""))
        wanted = str(arguments.get("period_id", ""))
        if self._wanted:
            find = partial(batch_detail, self.workplace.office, self.workplace.actor, self._wanted)
            self.workplace.tasks.read(self, find, self._read_period_of, self._refused)
        else:
            self._read_periods(wanted)

    def refresh(self) -> None:
        """Read the stacks of the period again (F5)."""
        chosen = self._periods.get(self.period.currentData())
        if chosen is not None:
            work = partial(read_batches, self.workplace.office, self.workplace.actor, chosen)
            self.workplace.tasks.read(self, work, self._show, self._refused)

    def add(self) -> None:
        """Make a stack (slot)."""
        chosen, found = self._periods.get(self.period.currentData()), self._found
        if chosen is None or found is None:
            return
        offered = [
            (line.instrument, found.free_numbers[line.instrument.id]) for line in found.instruments
        ]
        dialog = NewBatchDialog(
            self, (chosen.id, period_name(chosen)), offered, found.services, found.units
        )
        if dialog.run():
            work = partial(make_batch, self.workplace.office, self.workplace.actor, dialog.order())
            self.workplace.tasks.write(self, work, self._on_made, self._refused)

    def _make_body(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 12, 20, 12)
        self._stack = QStackedWidget()
        column.addWidget(self._stack)
        whole = QWidget()
        row = QHBoxLayout(whole)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(self._make_list())
        self.detail = DetailCard()
        self.detail.wanted.connect(self._do)
        row.addWidget(self.detail, 1)
        self._stack.addWidget(whole)
        self._stack.addWidget(
            EmptyState(
                "Belum ada bundel",
                "Bundel adalah setumpuk kuesioner bernomor yang dicetak, disebar, lalu diketik.",
                [
                    StartAction(
                        "plus-bold",
                        "Buat bundel pertama",
                        "Pilih layanan dan banyak lembar",
                        self.add,
                    )
                ],
            )
        )

    def _make_list(self) -> QWidget:
        card = Card("Bundel", title_role="strong", padding=12)
        card.setFixedWidth(px(_LIST_WIDTH))
        self.code = line_edit(placeholder="Pindai kode lembar", compact=True)
        self.code.setObjectName("scan_code")
        self.code.setAccessibleName("Pindai kode lembar")
        self.code.setFixedWidth(px(160))
        self.code.returnPressed.connect(self._on_code)
        card.add_title_widget(self.code)
        card.title_row.setContentsMargins(14, 8, 12, 8)
        card.flush()
        self.model: RowsModel[BatchLine] = RowsModel(batch_columns(), lambda line: line.id, self)
        self.table = DataTable("Bundel periode ini", row_height=52)
        self.table.setObjectName("batches_table")
        self.table.setModel(self.model)
        self.table.current_changed.connect(self._read_detail)
        self.table.opened.connect(lambda _key: self._do("type"))
        card.body.addWidget(self.table, 1)
        return card

    def _read_period_of(self, batch: BatchDetail) -> None:
        self._read_periods(batch.period_id)

    def _read_periods(self, wanted: str) -> None:
        work = partial(survey_periods, self.workplace.office)
        self.workplace.tasks.read(self, work, partial(self._show_periods, wanted))

    def _show_periods(self, wanted: str, periods: SurveyPeriods) -> None:
        self._periods = {line.id: line for line in periods.lines}
        offer_periods(self.period, periods, wanted)
        self.refresh()

    def _show(self, found: FoundBatches) -> None:
        self._found = found
        key = self._wanted or self.table.current_key
        self._wanted = ""
        day = self._periods[self.period.currentData()].starts
        loose = BatchLine(LOOSE, "", "", "", 1, 0, day, 0, 0, False)
        self.model.set_rows([*found.batches, loose])
        self._stack.setCurrentIndex(0 if found.batches or found.has_loose_sheets else 1)
        self.table.select_key(key or self.model.key_at(0))
        if not self.table.currentIndex().isValid():
            self.table.select_key(self.model.key_at(0))
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)
        self._read_detail()

    def _read_detail(self) -> None:
        key, office, actor = self.table.current_key, self.workplace.office, self.workplace.actor
        chosen = self._periods.get(self.period.currentData())
        if key == LOOSE and chosen is not None:
            work = partial(read_loose, office, actor, chosen)
            self.workplace.tasks.read(self, work, self._show_loose, self._refused)
        elif key:
            read = partial(batch_detail, office, actor, key)
            self.workplace.tasks.read(self, read, self._show_detail, self._refused)

    def _show_detail(self, batch: BatchDetail) -> None:
        if batch.id == self.table.current_key:
            self._detail = batch
            self.detail.show_batch(batch)

    def _show_loose(self, found: FoundLoose) -> None:
        if self.table.current_key == LOOSE:
            self._detail = None
            tally = found.tally
            words = (
                f"Semua lembar SKM periode ini: diterima {number(tally.accepted)} · ditahan "
                f"{number(tally.held)} · ditolak {number(tally.rejected)} · tidak lengkap "
                f"{number(tally.incomplete)}. Di bawah hanya yang di luar bundel."
            )
            self.detail.show_loose(found.lines, words)

    def _do(self, name: str) -> None:
        deeds: dict[str, Callable[[], object]] = {
            "type": partial(self._open, "survey_batch_entry"),
            "type_again": partial(self._open, "survey_batch_entry", second=True),
            "print_sheets": partial(self._print, "questionnaire"),
            "print_cover": partial(self._print, "batch_cover"),
            "returned": self._count,
            "close": self._close,
            "note": self._note,
            "draw": self._draw,
            "hold": partial(self._set_aside, SheetState.HELD),
            "reject": partial(self._set_aside, SheetState.REJECTED),
            "accept": self._accept,
            "forget": self._forget,
            "first": partial(self._decide, TypingChoice.FIRST),
            "second_right": partial(self._decide, TypingChoice.SECOND),
        }
        deeds[name]()

    def _open(self, route: str, **arguments: object) -> None:
        if self._detail is not None and self._detail.closed_at is None:
            self.open_page.emit(route, {"batch_id": self._detail.id, **arguments})

    def _print(self, document: str) -> None:
        if self._detail is not None:
            self.open_page.emit("print", {"document": document, "id": self._detail.id})

    def _count(self) -> None:
        batch = self._detail
        if batch is None:
            return
        found = batch.reconciliation
        known = found.in_hand if found.returned is None else found.returned
        dialog = ReturnedDialog(self, batch.number, found.printed, known)
        if dialog.run():
            self._write(count_returned, batch.id, dialog.returned, batch.revision)

    def _close(self) -> None:
        batch = self._detail
        if batch is None:
            return
        if batch.closed_at is not None:
            self._write(reopen_batch, batch.id)
            return
        if batch.reconciliation.is_reconciled:
            self._write(close_batch, batch.id, "", batch.revision)
            return
        dialog = ReasonDialog(
            self,
            "Tutup bundel",
            f"Bundel {batch.number} belum cocok",
            "T&utup dengan alasan",
            " ".join(batch.reconciliation.open_points),
        )
        if dialog.run():
            self._write(close_batch, batch.id, dialog.reason, batch.revision)

    def _note(self) -> None:
        batch, row = self._detail, self.detail.sheet
        if batch is None:
            return
        is_free = row is not None and row.state is None
        numbers = [row.number] if row and is_free else batch.reconciliation.missing
        dialog = NoteDialog(self, ranges_in_words(numbers))
        if dialog.run():
            self._write(note_sheets, batch.id, dialog.numbers, dialog.state, dialog.reason)

    def _draw(self) -> None:
        if self._detail is not None:
            self._write(draw_second_typing, self._detail.id)

    def _set_aside(self, state: SheetState) -> None:
        row = self.detail.sheet
        if row is None or not row.sheet_id:
            return
        word = "Tahan" if state is SheetState.HELD else "Tolak"
        ask = partial(self._ask_reason, row.sheet_id, row.number_text, state, word)
        office, actor = self.workplace.office, self.workplace.actor
        work = partial(sheet_values, office, actor, row.sheet_id)
        self.workplace.tasks.read(self, work, ask, self._refused)

    def _ask_reason(
        self, sheet_id: str, sheet: str, state: SheetState, word: str, values: str
    ) -> None:
        dialog = ReasonDialog(
            self,
            f"{word} lembar",
            f"Lembar {sheet}: {values}",
            f"&{word} lembar",
            "Lembar ini tidak dihitung dalam IKM sampai diterima.",
        )
        if dialog.run():
            self._write(set_sheet_aside, sheet_id, state, dialog.reason)

    def _accept(self) -> None:
        row = self.detail.sheet
        if row is not None and row.sheet_id:
            self._write(accept_sheet, row.sheet_id)

    def _forget(self) -> None:
        batch, row = self._detail, self.detail.sheet
        if batch is None or row is None:
            return
        if row.state is SheetState.INCOMPLETE:
            self._write(forget_sheet_with_gaps, row.sheet_id)
        else:
            self._write(forget_note, batch.id, row.number)

    def _decide(self, choice: TypingChoice) -> None:
        line = self.detail.second_line
        if line is not None:
            self._write(decide_typing, line.id, choice)

    def _write(self, service: Callable[..., object], *arguments: object) -> None:
        work = partial(service, self.workplace.office, self.workplace.actor, *arguments)
        self.workplace.tasks.write(self, work, lambda _result: self.refresh(), self._refused)

    def _on_made(self, batch_id: str) -> None:
        self._wanted = batch_id
        self.refresh()

    def _on_code(self) -> None:
        text = self.code.text()
        work = partial(sheet_of_code, self.workplace.office, text)
        self.workplace.tasks.read(self, work, partial(self._open_code, text))

    def _open_code(self, text: str, found: tuple[str, int] | None) -> None:
        self.code.clear()
        if found is None:
            sentence = "Pindai kode di kanan atas lembar, atau pilih bundelnya."
            self.notice.emit(Notice(NoticeKind.WARNING, f"Kode {text} tidak dikenal.", sentence))
            return
        self.open_page.emit("survey_batch_entry", {"batch_id": found[0], "sheet": found[1]})

    def _refused(self, error: OfficeError) -> None:
        self.notice.emit(Notice(NoticeKind.WARNING, "Belum dilakukan.", str(error)))
        self._read_detail()
