"""Feedback of the year: received, given, asked for, private notes; and the form to give it."""

from dataclasses import dataclass
from datetime import date
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from asn_desktop.base.errors import OfficeError
from asn_desktop.domain.performance.terms import EvaluationScope
from asn_desktop.services.context import Actor, Office
from asn_desktop.services.office.periods import PeriodLine, periods_of
from asn_desktop.services.performance.feedback.giving import (
    NewFeedback,
    give_feedback,
    mark_feedback_read,
    take_back_feedback,
)
from asn_desktop.services.performance.feedback.reading import feedback_desk
from asn_desktop.services.performance.feedback.relations import (
    Colleague,
    ResultChoice,
    colleagues,
    feedback_results,
)
from asn_desktop.services.performance.feedback.views import (
    FeedbackDesk,
    FeedbackNote,
    FeedbackRequest,
    PrivateNote,
)
from asn_desktop.ui.features.feedback.columns import GIVEN, PRIVATE, RECEIVED, request_columns
from asn_desktop.ui.features.feedback.deeds import FeedbackDeeds
from asn_desktop.ui.features.feedback.give_card import GiveCard
from asn_desktop.ui.features.feedback.note_panel import NotePanel
from asn_desktop.ui.features.feedback.words import core_value, feedback_kind
from asn_desktop.ui.kit.containers.card import Card
from asn_desktop.ui.kit.containers.empty_state import EmptyState
from asn_desktop.ui.kit.controls.buttons import SecondaryButton
from asn_desktop.ui.kit.controls.fields import combo_box
from asn_desktop.ui.kit.controls.tabs import TabBar
from asn_desktop.ui.kit.page import Notice, NoticeKind, Page, Workplace
from asn_desktop.ui.kit.tables.data_table import DataTable
from asn_desktop.ui.kit.visibility import set_shown
from asn_desktop.ui.models.rows import Column, RowsModel
from asn_desktop.ui.theme.theme import px

RECEIVED_TAB, GIVEN_TAB, ASKED_TAB, PRIVATE_TAB = "received", "given", "asked", "private"
_SIDE_WIDTH = 400
_EMPTY = {
    RECEIVED_TAB: (
        "Belum ada umpan balik untuk Anda",
        "Minta umpan balik dari rekan atau atasan dengan tombol di kanan atas.",
    ),
    GIVEN_TAB: (
        "Anda belum memberi umpan balik tahun ini",
        "Pilih orang di sebelah kanan, ceritakan satu kejadian, lalu tekan Kirim.",
    ),
    ASKED_TAB: (
        "Tidak ada permintaan umpan balik",
        "Permintaan Anda dan permintaan kepada Anda muncul di sini.",
    ),
    PRIVATE_TAB: (
        "Belum ada catatan pribadi",
        "Catatan tentang pegawai Anda yang hanya dapat Anda baca.",
    ),
}


@dataclass(frozen=True, slots=True)
class _Found:
    desk: FeedbackDesk
    people: tuple[Colleague, ...]
    own_results: tuple[ResultChoice, ...]
    periods: tuple[PeriodLine, ...]


class FeedbackPage(Page):
    """Lists at the left, the form at the right; two presses and the words give feedback.

    Attributes:
        give: the form.
        tabs: received, given, asked, private.
    """

    help_topic = "feedback"
    keys = (("Ctrl+Enter", "kirim"), ("Ctrl+P", "cetak daftar"))

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(workplace, parent)
        self._found: _Found | None = None
        self._deeds = FeedbackDeeds(self)
        self._ask = SecondaryButton("&Minta umpan balik", "chat-text")
        self._ask.setObjectName("feedback_ask")
        self._ask.clicked.connect(self._on_ask)
        self._span = combo_box([])
        self._span.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self._span.setObjectName("feedback_span")
        self._span.setAccessibleName("Rentang waktu")
        self._span.activated.connect(self._show_lists)
        self._print = SecondaryButton("&Cetak", "printer")
        self._print.setObjectName("feedback_print")
        self._print.clicked.connect(self._on_print)
        QShortcut(QKeySequence("Ctrl+P"), self).activated.connect(self._on_print)
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 8, 20, 12)
        row.setSpacing(12)
        row.addLayout(self._make_lists(), 1)
        self.give = GiveCard()
        self.give.setFixedWidth(px(_SIDE_WIDTH))
        self.give.sent.connect(self._on_sent)
        self.give.person_changed.connect(self._on_person)
        row.addWidget(self.give)
        self.set_title("Umpan balik", "Bahan dialog kinerja dan penilaian")

    def header_actions(self) -> list[QWidget]:
        """Return the span of time, asking and printing."""
        return [self._span, self._ask, self._print]

    def load(self, **arguments: object) -> None:
        """Begin feedback for `employee_id` (on `result_id` or `core_value`), or show a `tab`."""
        person_id = str(arguments.get("employee_id") or "")
        value = str(arguments.get("core_value") or "")
        kind = str(arguments.get("kind") or "")
        tab = str(arguments.get("tab") or "")
        self.refresh()
        if person_id or arguments.get("give"):
            prepared = partial(
                self.give.prepare,
                person_id,
                str(arguments.get("result_id") or "") or None,
                core_value(value),
                kind=feedback_kind(kind),
                request_id=str(arguments.get("request_id") or ""),
            )
            # After the people were read: the form knows the person by then.
            self.workplace.tasks.write(self, lambda: None, lambda _: prepared())
        if tab:
            self.tabs.choose(tab)

    def refresh(self) -> None:
        """Read everything again."""
        place = self.workplace
        work = partial(_read, place.office, place.actor)
        place.tasks.write(self, work, self._show, self._on_refused)

    def _make_lists(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(8)
        self.tabs = TabBar("Daftar umpan balik")
        for key, words in (
            (RECEIVED_TAB, "Diterima"),
            (GIVEN_TAB, "Diberikan"),
            (ASKED_TAB, "Diminta"),
            (PRIVATE_TAB, "Catatan pribadi"),
        ):
            self.tabs.add_tab(key, words)
        self.tabs.chosen.connect(self._on_tab)
        column.addWidget(self.tabs)
        own = self.workplace.actor.employee_id or ""
        self._models: dict[str, RowsModel] = {}
        self._tables: dict[str, DataTable] = {}
        self._pages: dict[str, QStackedWidget] = {}
        self._stack = QStackedWidget()
        lists: tuple[tuple[str, str, tuple[Column, ...]], ...] = (
            (RECEIVED_TAB, "Umpan balik diterima", RECEIVED),
            (GIVEN_TAB, "Umpan balik diberikan", GIVEN),
            (ASKED_TAB, "Permintaan umpan balik", request_columns(own)),
            (PRIVATE_TAB, "Catatan pribadi", PRIVATE),
        )
        for key, name, columns in lists:
            self._stack.addWidget(self._make_list(key, name, columns))
        column.addWidget(self._stack, 1)
        self._panel = NotePanel()
        set_shown(self._panel, False)
        column.addWidget(self._panel)
        return column

    def _make_list(self, key: str, name: str, columns: tuple[Column, ...]) -> QStackedWidget:
        page = QStackedWidget()
        card = Card(padding=0)
        card.flush()
        table = DataTable(name, row_height=56)
        table.setObjectName(f"feedback_{key}")
        model: RowsModel = RowsModel(columns, lambda line: line.id, self)
        table.setModel(model)
        table.current_changed.connect(partial(self._on_row, key))
        table.opened.connect(partial(self._on_row, key))
        card.body.addWidget(table)
        page.addWidget(card)
        page.addWidget(EmptyState(*_EMPTY[key], sign="chat-text"))
        self._models[key], self._tables[key], self._pages[key] = model, table, page
        return page

    def _show(self, found: _Found) -> None:
        self._found = found
        desk = found.desk
        own = self.workplace.actor
        myself = Colleague(own.employee_id or "", f"{own.name} (proses sendiri)", "", "", False)
        self.give.set_people((*found.people, myself))
        team = [person for person in found.people if person.in_team]
        self.tabs.setTabVisible(3, bool(team or desk.private))
        unread = sum(not note.is_read for note in desk.received)
        self.set_badge(unread + len(desk.asked))
        year, chosen = self.workplace.office.clock.today().year, self._span.currentData()
        self._span.clear()
        self._span.addItem(f"Tahun {year}", str(year))
        for period in found.periods:
            self._span.addItem(period.short_label, period.id)
        self._span.setCurrentIndex(max(0, self._span.findData(chosen)))
        self._show_lists()

    def _show_lists(self) -> None:
        """Show what belongs to the span of time; requests and own notes have none."""
        if self._found is None:
            return
        desk = self._found.desk
        received, given = self._in_span(desk.received), self._in_span(desk.given)
        for key, lines in (
            (RECEIVED_TAB, received),
            (GIVEN_TAB, given),
            (ASKED_TAB, (*desk.asked, *desk.asking)),
            (PRIVATE_TAB, desk.private),
        ):
            kept = self._tables[key].current_key
            self._models[key].set_rows(lines)
            self._pages[key].setCurrentIndex(0 if lines else 1)
            if lines:
                here = kept if self._models[key].line_of(kept) >= 0 else lines[0].id
                self._tables[key].select_key(here)
        unread = any(not note.is_read for note in received)
        self.tabs.set_count(RECEIVED_TAB, str(len(received)), "info" if unread else "neutral")
        self.tabs.set_count(GIVEN_TAB, str(len(given)))
        self.tabs.set_count(
            ASKED_TAB, str(len(desk.asked) or ""), "warning" if desk.asked else "neutral"
        )
        self._on_tab(self.tabs.current_key)

    def _in_span(self, notes: tuple[FeedbackNote, ...]) -> tuple[FeedbackNote, ...]:
        chosen = self._span.currentData()
        periods = self._found.periods if self._found else ()
        period = next((item for item in periods if item.id == chosen), None)
        if period is None:
            return notes
        return tuple(note for note in notes if period.starts <= note.day <= period.ends)

    def _on_tab(self, key: str) -> None:
        self._stack.setCurrentWidget(self._pages[key])
        self._on_row(key, self._tables[key].current_key)

    def _on_row(self, key: str, row_key: str) -> None:
        if key != self.tabs.current_key:
            return
        model = self._models[key]
        line = model.row_at(model.line_of(row_key)) if model.line_of(row_key) >= 0 else None
        if isinstance(line, FeedbackNote):
            self._show_note(line)
        elif isinstance(line, FeedbackRequest):
            self._panel.show_note(*self._deeds.request_panel(line))
        elif isinstance(line, PrivateNote):
            self._panel.show_note(*self._deeds.private_panel(line))
        elif key == PRIVATE_TAB:
            self._panel.show_note(*self._deeds.empty_private_panel())
        else:
            self._panel.show_note("", "", "", ())

    def _show_note(self, note: FeedbackNote) -> None:
        self._panel.show_note(*self._deeds.note_panel(note))
        if note.receiver_id == self.workplace.actor.employee_id and not note.is_read:
            place = self.workplace
            work = partial(mark_feedback_read, place.office, place.actor, (note.id,))
            place.tasks.write(self, work, lambda _: None, self._on_refused)

    def _on_person(self, person_id: str) -> None:
        self.give.set_own(own=person_id == self.workplace.actor.employee_id)
        if not person_id:
            self.give.set_results(())
            return
        place = self.workplace
        work = partial(feedback_results, place.office, place.actor, person_id)
        place.tasks.write(self, work, self.give.set_results, self._on_refused)

    def _on_sent(self, new: NewFeedback) -> None:
        place = self.workplace
        work = partial(give_feedback, place.office, place.actor, new)
        place.tasks.write(self, work, partial(self._on_given, new), self.give.show_error)

    def _on_given(self, new: NewFeedback, feedback_id: str) -> None:
        self.give.clear()
        name = next((p.name for p in self.people if p.id == new.receiver_id), "")
        step = partial(self.change, take_back_feedback, feedback_id)
        self.undoable.emit(f"Umpan balik untuk {name} terkirim.", step)
        self.refresh()

    def _on_ask(self) -> None:
        if self._found is not None:
            self._deeds.ask(self._found.people, self._found.own_results)

    def _on_print(self) -> None:
        own = self.workplace.actor.employee_id
        year = self.workplace.office.clock.today().year
        span = str(self._span.currentData() or year)
        self.open_page.emit("print", {"document": "feedback_slip", "id": f"{own}:{span}"})

    @property
    def people(self) -> tuple[Colleague, ...]:
        """Everybody who can be given feedback."""
        return self._found.people if self._found else ()

    def change(self, service: object, *values: object, **named: object) -> None:
        """Run a writing service of feedback, then read everything again."""
        place = self.workplace
        assert callable(service)
        work = partial(service, place.office, place.actor, *values, **named)
        place.tasks.write(self, work, lambda _: self.refresh(), self._on_refused)

    def can_leave(self) -> bool:
        """Keep words that were not sent in sight, once."""
        if self.give.has_typing:
            self.give.text.setFocus(Qt.FocusReason.OtherFocusReason)
            self.notice.emit(
                Notice(
                    NoticeKind.WARNING,
                    "Umpan balik belum dikirim.",
                    "Kirim dahulu, atau kosongkan tulisannya.",
                )
            )
            return False
        return True

    def _on_refused(self, error: OfficeError) -> None:
        self.notice.emit(Notice(NoticeKind.WARNING, "Belum berhasil.", str(error)))


def _read(office: Office, actor: Actor) -> _Found:
    today: date = office.clock.today()
    desk = feedback_desk(office, actor, today.year)
    own = actor.employee_id or ""
    periods = tuple(
        period
        for period in periods_of(office, today.year)
        if period.scope is EvaluationScope.PERIODIC and period.starts <= today
    )
    results = feedback_results(office, actor, own)
    return _Found(desk, colleagues(office, actor), results, periods)
