"""Typing the sheets of one stack, or its drawn sample a second time, by the number keys."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from asn_desktop.base.errors import DomainError, OfficeError
from asn_desktop.base.wording import time_short
from asn_desktop.domain.public_service.instruments import SKM
from asn_desktop.domain.public_service.paper_batches import (
    next_number,
    read_sheet_code,
    sheet_number,
)
from asn_desktop.domain.public_service.terms import SheetState
from asn_desktop.services.public_service.answers import AnswerSheet, check_respondent
from asn_desktop.services.public_service.batches.making import note_sheets
from asn_desktop.services.public_service.batches.second_typing import type_again
from asn_desktop.services.public_service.batches.typing import (
    BatchDesk,
    add_batch_sheet,
    add_batch_sheet_with_gaps,
    batch_desk,
    sheet_of_code,
)
from asn_desktop.services.public_service.entry import delete_answer_sheet
from asn_desktop.services.public_service.instruments.responses import (
    InstrumentSheet,
    delete_instrument_sheet,
)
from asn_desktop.ui.features.survey.batches.batch_side import BatchSide
from asn_desktop.ui.features.survey.batches.opening import OpenedStack, open_stack, titles_of
from asn_desktop.ui.features.survey.entry.entry_form import EntryForm
from asn_desktop.ui.features.survey.entry.grid_rows import instrument_rows, survey_rows
from asn_desktop.ui.features.survey.entry.sheet_page import SheetPage
from asn_desktop.ui.kit.page import Notice, NoticeKind, Workplace

_KEYS = (
    ("↑ ↓", "pindah baris"),
    ("Backspace", "hapus jawaban"),
    ("F2", "nomor atau pindai"),
    ("Ctrl+Z", "urungkan entri"),
)


class BatchEntryPage(SheetPage[InstrumentSheet]):
    """Takes the sheets of one stack; route arguments `batch_id`, `sheet` and `second`.

    Attributes:
        form: the sheet in hand.
        side: the stack, what else can be noted, the last entries.
    """

    help_topic = "survey_batch_entry"
    has_back = True

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(workplace, _KEYS, _KEYS[2:3], parent)
        self._batch_id = ""
        self._second = False
        self._desk: BatchDesk | None = None
        self._taken: set[int] = set()
        self._number: int | None = None
        self.set_title("Ketik bundel")
        self._make_body()
        self.make_footer()

    def load(self, **arguments: object) -> None:
        """Open a stack at its next free sheet, or at the one that was scanned."""
        self._batch_id = str(arguments.get("batch_id", self._batch_id))
        self._second = bool(arguments.get("second", False))
        wanted = arguments.get("sheet")
        work = partial(open_stack, self.workplace.office, self.workplace.actor, self._batch_id)
        done = partial(self._show_opened, int(str(wanted)) if wanted else None)
        self.workplace.tasks.read(self, work, done, self._on_read_failed)

    def refresh(self) -> None:
        """Read the stack again; typing is kept."""
        if not self._batch_id:
            return
        work = partial(batch_desk, self.workplace.office, self.workplace.actor, self._batch_id)
        self.workplace.tasks.read(self, work, self._show_desk, self._on_read_failed)

    def save_sheet(self) -> None:
        """Store the sheet in hand and go to the next number; a gap is pointed out instead."""
        gaps = self.form.answers.unanswered
        if gaps:
            self.point_at(gaps[0])
            return
        typed = self._typed()
        if typed is not None:
            self.store(typed)
            self._go_on(typed)

    def note_sheet(self, state: SheetState) -> None:
        """Note the sheet in hand as not typed, or store it with its gaps (slot)."""
        typed = self._typed()
        if typed is None:
            return
        office, actor = self.workplace.office, self.workplace.actor
        work: Callable[[], None]
        if state is SheetState.INCOMPLETE:
            work = partial(add_batch_sheet_with_gaps, office, actor, self._batch_id, typed)
        else:
            numbers = [int(typed.particulars.sheet_number)]
            work = partial(note_sheets, office, actor, self._batch_id, numbers, state)
        self._being_written += 1
        self.workplace.tasks.write(self, work, self._on_noted, self._on_note_failed)
        self._go_on(typed)

    def undo_last(self) -> None:
        """Take the last entry of this stack back for correction."""
        lines = self.side.recent.model.rows
        if self._second or not lines or self._being_written:
            return
        self._being_written += 1
        is_survey = self._desk is not None and self._desk.batch.instrument_id == SKM
        delete: Callable[..., AnswerSheet | InstrumentSheet] = (
            delete_answer_sheet if is_survey else delete_instrument_sheet
        )
        work = partial(delete, self.workplace.office, self.workplace.actor, lines[0].id)
        self.workplace.tasks.write(self, work, self._on_undone, self._on_note_failed)

    def _make_body(self) -> None:
        self.side = BatchSide(self.workplace.office.clock.zone)
        self.side.recent.undo_wanted.connect(self.undo_last)
        self.side.notes.noted.connect(self.note_sheet)
        self.make_body(EntryForm(), self.side)
        self.form.changed.connect(partial(self.say_missing, ""))
        self.form.answers.refused.connect(self._on_refused)
        self.form.respondent.number.returnPressed.connect(self._on_number)

    def number_in_hand(self) -> int:
        """Return the number of the sheet in hand, 0 while none is free."""
        return self._number or 0

    def further_deed_of(self, event: QKeyEvent) -> Callable[[], object] | None:
        """Go to the number on F2."""
        modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        is_ours = not modifiers and event.key() == Qt.Key.Key_F2
        return self._go_to_number if is_ours else None

    def _go_to_number(self) -> None:
        self.form.respondent.number.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.form.respondent.number.selectAll()

    def _on_number(self) -> None:
        """Take a typed number or a scanned code; a code of another stack opens that stack."""
        text = self.form.respondent.number.text().strip()
        code = read_sheet_code(text)
        if code is None:
            if text.isdecimal():
                self._set_number(int(text))
            self.form.wait_for_number()
            return
        work = partial(sheet_of_code, self.workplace.office, text)
        self.workplace.tasks.read(self, work, partial(self._on_code, text))

    def _on_code(self, text: str, found: tuple[str, int] | None) -> None:
        if found is None:
            sentence = f"Kode {text} tidak dikenal. Periksa kertasnya."
            self.form.respondent.show_error("sheet_number", sentence)
        elif found[0] == self._batch_id:
            self._set_number(found[1])
            self.form.wait_for_number()
        elif self.can_leave():
            self.load(batch_id=found[0], sheet=found[1])

    def _typed(self) -> InstrumentSheet | None:
        """Return the sheet in hand, or say what is wrong with it."""
        sheet = self.form.sheet(self._number or 0)
        text = self.form.respondent.number.text().strip()
        fields = self.form.respondent
        if not text.isdecimal():
            fields.show_error("sheet_number", "Nomor lembar belum diisi. Ketik misalnya 0012.")
            return None
        particulars: AnswerSheet = replace(sheet, answers={}, sheet_number=sheet_number(int(text)))
        try:
            check_respondent(particulars, self.workplace.office.clock.today())
        except DomainError as error:
            fields.show_error(error.field, str(error))
            return None
        return InstrumentSheet(particulars, {str(k): v for k, v in sheet.answers.items()})

    def store(self, sheet: InstrumentSheet) -> None:
        """Store a sheet, or its second typing, beside the typing of the next one."""
        self._being_written += 1
        store = type_again if self._second else add_batch_sheet
        work = partial(store, self.workplace.office, self.workplace.actor, self._batch_id, sheet)
        failed = partial(self._on_save_failed, sheet)
        self.workplace.tasks.write(self, work, self._on_saved, failed)

    def _go_on(self, typed: InstrumentSheet) -> None:
        number = int(typed.particulars.sheet_number)
        self._taken.add(number)
        self._set_number(self._next_after(number))
        self.form.make_ready()

    def _next_after(self, number: int | None) -> int | None:
        if self._desk is None:
            return None
        batch = self._desk.batch
        if self._second:
            open_ones = [n.number for n in batch.second if n.number not in self._taken]
            return next((n for n in open_ones if number is None or n > number), None) or next(
                iter(open_ones), None
            )
        return next_number(batch.first_number, batch.last_number, self._taken, number)

    def _set_number(self, number: int | None) -> None:
        self._number = number
        service = self._desk.batch.service if self._desk else ""
        text = "" if number is None else sheet_number(number)
        self.form.respondent.use_batch(text, service)
        if number is None:
            self.say_missing("Semua lembar bundel ini sudah tercatat")

    def _on_refused(self, key: str) -> None:
        values = self.form.answers.rows[0].values
        self.say_missing(f"Jawaban {key} tidak ada: ketik {values.start} sampai {values[-1]}")

    def _on_saved(self, _line: object) -> None:
        self._being_written -= 1
        now = self.workplace.office.clock.local_now()
        self.saved.emit(f"Tersimpan {time_short(now)}")
        self.refresh()

    def _on_noted(self, _nothing: object) -> None:
        self._on_saved(None)

    def _on_note_failed(self, error: OfficeError) -> None:
        self._being_written -= 1
        self.notice.emit(Notice(NoticeKind.WARNING, "Lembar tidak tercatat.", str(error)))
        self.refresh()

    def _on_save_failed(self, typed: InstrumentSheet, error: OfficeError) -> None:
        self._being_written -= 1
        if isinstance(error, DomainError):
            # The paper itself is in question: bring it back, so that nothing typed is lost.
            self._bring_back(typed, str(error))
            return
        self.keep_unsaved(typed, str(error))

    def _bring_back(self, typed: InstrumentSheet, reason: str) -> None:
        number = typed.particulars.sheet_number
        put_back = partial(self._show_typed, typed)
        if self.form.is_empty:
            put_back()
            self.form.respondent.show_error("sheet_number", reason)
            return
        notice = Notice(
            NoticeKind.DANGER,
            f"Lembar {number} belum tersimpan.",
            reason,
            action_label="Tampilkan lagi",
            action=put_back,
        )
        self.notice.emit(notice)

    def _show_typed(self, typed: InstrumentSheet) -> None:
        self.form.show_sheet(replace(typed.particulars, answers=dict(typed.answers)))  # type: ignore[arg-type]
        self._set_number(int(typed.particulars.sheet_number))

    def _on_undone(self, sheet: AnswerSheet | InstrumentSheet) -> None:
        self._being_written -= 1
        if isinstance(sheet, AnswerSheet):
            answers = {str(key): value for key, value in sheet.answers.items()}
            sheet = InstrumentSheet(replace(sheet, answers={}), answers)
        number = sheet.particulars.sheet_number
        words = f"Lembar {number} diurungkan."
        self._taken.discard(int(number))
        if self.form.is_empty:
            self._show_typed(sheet)
            self.notice.emit(Notice(NoticeKind.INFO, words, "Jawabannya kembali ke formulir."))
        else:
            self.undoable.emit(words, partial(self.store, sheet))
        self.form.wait_for_number()
        self.refresh()

    def _show_opened(self, wanted: int | None, opened: OpenedStack) -> None:
        desk = opened.desk
        batch = desk.batch
        is_survey = batch.instrument_id == SKM
        rows = (
            survey_rows(opened.order, desk.questions)
            if is_survey
            else instrument_rows(batch.instrument)
        )
        title = "Sembilan unsur" if is_survey else batch.instrument.name
        self.form.set_questionnaire(rows, title, is_survey=is_survey)
        self.form.respondent.set_services(opened.services)
        today = self.workplace.office.clock.today()
        self.form.respondent.set_days(batch.starts, min(batch.ends, today))
        self.set_title(*titles_of(batch, self.workplace.actor.name, second=self._second))
        self._taken = self._known(desk)
        self._show_desk(desk)
        self._set_number(self._next_after(None) if wanted is None else wanted)
        self.form.make_ready()

    def _known(self, desk: BatchDesk) -> set[int]:
        if self._second:
            return {line.number for line in desk.batch.second if line.is_typed}
        return {line.number for line in desk.batch.sheets if line.state is not None}

    def _show_desk(self, desk: BatchDesk) -> None:
        self._desk = desk
        if not self._being_written and not self._unsaved:
            self._taken = self._known(desk)
        self.side.set_desk(desk, second=self._second)

    def _on_read_failed(self, error: OfficeError) -> None:
        self.notice.emit(Notice(NoticeKind.DANGER, "Bundel tidak terbaca.", str(error)))
