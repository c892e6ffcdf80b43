"""Typing paper sheets of the satisfaction survey by the number keys (mock-up 07)."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from asn_desktop.base.errors import DomainError, OfficeError
from asn_desktop.base.wording import day_month, time_short
from asn_desktop.domain.public_service.terms import ElementOrder, SurveyElement
from asn_desktop.services.context import Office
from asn_desktop.services.office.periods import PeriodLine
from asn_desktop.services.office.settings import settings_of
from asn_desktop.services.public_service.answers import AnswerSheet, check_respondent
from asn_desktop.services.public_service.entry import (
    EntryLine,
    add_answer_sheet,
    delete_answer_sheet,
)
from asn_desktop.services.public_service.results import (
    EntryOverview,
    SurveyFilter,
    entry_overview,
)
from asn_desktop.services.public_service.service_types import ServiceLine, add_service_type
from asn_desktop.ui.features.survey.entry.entry_form import EntryForm
from asn_desktop.ui.features.survey.entry.entry_side import EntrySide
from asn_desktop.ui.features.survey.entry.service_dialog import ServiceDialog
from asn_desktop.ui.features.survey.entry.sheet_page import SheetPage
from asn_desktop.ui.features.survey.survey_periods import (
    SurveyPeriods,
    offer_periods,
    survey_periods,
)
from asn_desktop.ui.kit.controls.buttons import SecondaryButton
from asn_desktop.ui.kit.controls.fields import combo_box
from asn_desktop.ui.kit.page import Notice, NoticeKind, Workplace
from asn_desktop.ui.theme.theme import px

_CAPTION = "SKM 9 unsur (PermenPANRB 14/2017)"
_KEYS = (
    ("1–4", "jawab"),
    ("↑ ↓", "pindah baris"),
    ("Backspace", "hapus jawaban"),
    ("Ctrl+Z", "urungkan entri"),
)


class SurveyEntryPage(SheetPage[AnswerSheet]):
    """Takes one sheet after another; saving never holds up the keys.

    Attributes:
        form: the sheet in hand.
        side: index, sample and last entries.
        period: which period the sheets belong to.
    """

    help_topic = "survey_entry"

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(workplace, _KEYS, _KEYS[:1], parent)
        self._periods: dict[str, PeriodLine] = {}
        self._next_number = 1
        self._undo_waits = False
        self._reading = self._outdated = self._had_failed = False
        self.set_title("Isi survei kepuasan masyarakat", _CAPTION)
        self.period = combo_box([])
        self.period.setObjectName("period")
        self.period.setAccessibleName("Periode")
        self.period.setMinimumWidth(px(176))
        self.period.currentIndexChanged.connect(self._on_period)
        self._import = SecondaryButton("&Impor berkas…", "download-simple")
        self._import.setObjectName("import_file")
        self._import.clicked.connect(self._open_import)
        self._add_service = SecondaryButton("&Tambah layanan…", "plus-bold")
        self._add_service.setObjectName("add_service")
        self._add_service.clicked.connect(self._add_new_service)
        self._make_body()
        self.make_footer()
        self._on_changed()

    def header_actions(self) -> list[QWidget]:
        """Return the choice of the period, the import of files and the way to a new service."""
        return [self.period, self._import, self._add_service]

    def load(self, **arguments: object) -> None:
        """Open for a period (argument `period_id`), else for the one that is due."""
        wanted = str(arguments.get("period_id", ""))
        work = partial(_periods_and_order, self.workplace.office)
        self.workplace.tasks.read(self, work, partial(self._show_periods, wanted))
        self.form.wait_for_number()

    def _open_import(self) -> None:
        self.open_page.emit("survey_import", {})

    def refresh(self) -> None:
        """Read again what is stored; typing is kept."""
        chosen = self._periods.get(self.period.currentData())
        if chosen is None:
            return
        if self._reading:
            self._outdated = True
            return
        self._reading, self._outdated = True, False
        months = SurveyFilter.of_days(chosen.starts, chosen.ends)
        work = partial(entry_overview, self.workplace.office, self.workplace.actor, months)
        done = partial(self._show_overview, chosen)
        self.workplace.tasks.read(self, work, done, self._on_read_failed)

    def save_sheet(self) -> None:
        """Store the sheet in hand and go to the next one; a gap is pointed out instead."""
        gaps = self.form.answers.unanswered
        if gaps:
            self.point_at(gaps[0])
            return
        sheet = self.form.sheet(self._next_number)
        try:
            check_respondent(sheet, self.workplace.office.clock.today())
        except DomainError as error:
            self.form.respondent.show_error(error.field, str(error))
            return
        self.store(sheet)
        self._set_number(self._next_number + 1)
        self.form.make_ready()

    def undo_last(self) -> None:
        """Take the last entry back; on an empty sheet it comes back for correction."""
        lines = self.side.recent.model.rows
        # While something is under way, the list may not show what is last: wait for it.
        self._undo_waits = bool(self._being_written or self._reading)
        if not lines or self._undo_waits:
            return
        self._being_written += 1
        office, actor = self.workplace.office, self.workplace.actor
        work = partial(delete_answer_sheet, office, actor, lines[0].id)
        self.workplace.tasks.write(self, work, self._on_undone, self._on_undo_failed)

    def _make_body(self) -> None:
        self.side = EntrySide(self.workplace.office.clock.zone)
        self.side.recent.undo_wanted.connect(self.undo_last)
        self.make_body(EntryForm(), self.side)
        self.form.changed.connect(self._on_changed)
        self.form.answers.refused.connect(self._on_refused)

    def number_in_hand(self) -> int:
        """Return the number of the sheet in hand."""
        return self._next_number

    def further_deed_of(self, event: QKeyEvent) -> Callable[[], object] | None:
        """Go to the respondent on Alt+R."""
        modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        is_ours = modifiers == Qt.KeyboardModifier.AltModifier and event.key() == Qt.Key.Key_R
        return self._go_to_respondent if is_ours else None

    def _go_to_respondent(self) -> None:
        self.form.respondent.service.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _add_new_service(self) -> None:
        self._ask_service("", None)

    def _ask_service(self, name: str, error: OfficeError | None) -> None:
        name = ServiceDialog.ask(self, name, error) or ""
        if name:
            office, actor = self.workplace.office, self.workplace.actor
            work = partial(add_service_type, office, actor, name)
            # A refused name stays in the dialog, which opens again with the reason.
            failed = partial(self._ask_service, name)
            self.workplace.tasks.write(self, work, self._on_service, failed)
        self.form.wait_for_number()

    def _on_service(self, line: ServiceLine) -> None:
        self.form.respondent.choose_service(line.name)
        self.refresh()

    def _on_changed(self) -> None:
        answered = len(self.form.answers.answers)
        self.side.index.set_sheet(self.form.index, answered, len(SurveyElement))
        self.say_missing("")

    def _on_refused(self, key: str) -> None:
        self.say_missing(f"Jawaban {key} tidak ada: ketik 1 sampai 4")

    def _set_number(self, count: int) -> None:
        self._next_number = count
        self.form.respondent.set_sheet(count)

    def store(self, sheet: AnswerSheet) -> None:
        """Store a sheet beside the typing of the next one."""
        self._being_written += 1
        work = partial(add_answer_sheet, self.workplace.office, self.workplace.actor, sheet)
        failed = partial(self._on_save_failed, sheet)
        self.workplace.tasks.write(self, work, self._on_saved, failed)

    def _on_saved(self, line: EntryLine) -> None:
        self._being_written -= 1
        moment = self.workplace.office.clock.zone.to_local(line.entered_at)
        self.saved.emit(f"Tersimpan {time_short(moment)}")
        if self._had_failed and not self._unsaved and not self._being_written:
            self._had_failed = False
            self.notice.emit(Notice(NoticeKind.SUCCESS, "Semua lembar tersimpan."))
        self.refresh()

    def _on_save_failed(self, sheet: AnswerSheet, error: OfficeError) -> None:
        self._being_written -= 1
        self._had_failed = True
        self.keep_unsaved(sheet, str(error))

    def _on_undone(self, sheet: AnswerSheet) -> None:
        self._being_written -= 1
        words = f"Entri {sheet.sheet_number.lstrip('0')} diurungkan."
        if self.form.is_empty:
            self.form.show_sheet(sheet)
            self.notice.emit(Notice(NoticeKind.INFO, words, "Jawabannya kembali ke formulir."))
        else:
            self.undoable.emit(words, partial(self.store, sheet))
        self.form.wait_for_number()
        self.refresh()

    def _on_undo_failed(self, error: OfficeError) -> None:
        self._being_written -= 1
        self.notice.emit(Notice(NoticeKind.WARNING, "Entri tidak diurungkan.", str(error)))
        self.refresh()

    def _on_period(self) -> None:
        chosen = self._periods.get(self.period.currentData())
        if chosen is None:
            return
        self.set_title(
            self.title,
            f"{_CAPTION} · pengisian {chosen.short_label} ditutup {day_month(chosen.closes)}",
        )
        today = self.workplace.office.clock.today()
        self.form.respondent.set_days(chosen.starts, min(chosen.ends, today))
        self.refresh()
        self.form.wait_for_number()

    def _show_periods(self, wanted: str, found: tuple[SurveyPeriods, ElementOrder]) -> None:
        periods, order = found
        self._periods = {line.id: line for line in periods.lines}
        self.form.answers.set_order(order)
        offer_periods(self.period, periods, wanted)
        if not periods.lines:
            self.notice.emit(
                Notice(
                    NoticeKind.WARNING,
                    "Tahun kinerja belum dibuka.",
                    "Minta operator kepegawaian membukanya di Pengaturan.",
                )
            )
        self._on_period()

    def _show_overview(self, chosen: PeriodLine, overview: EntryOverview) -> None:
        self._reading = False
        if chosen.id != self.period.currentData():
            self.refresh()
            return
        self.form.respondent.set_services([line.name for line in overview.services])
        self.side.set_overview(overview, chosen.short_label)
        if not self._being_written and not self._unsaved:
            self._set_number(overview.result.respondents + 1)
        if self._outdated:
            self.refresh()
        elif self._undo_waits:
            self.undo_last()

    def _on_read_failed(self, error: OfficeError) -> None:
        self._reading = False
        self.notice.emit(Notice(NoticeKind.DANGER, "Data survei tidak terbaca.", str(error)))


def _periods_and_order(office: Office) -> tuple[SurveyPeriods, ElementOrder]:
    return survey_periods(office), settings_of(office).survey_entry_order
