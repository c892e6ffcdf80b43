"""Saran dan Pengaduan: what the public says, by topic, and complaints until they are settled."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QComboBox, QFileDialog, QHBoxLayout, QStackedWidget, QWidget

from asn_desktop.base.errors import OfficeError
from asn_desktop.base.wording import date_short, number
from asn_desktop.domain.public_service.voices.terms import HandlingState, VoiceKind
from asn_desktop.services.access.rights import Right, may
from asn_desktop.services.public_service.voices.following import follow_voice_up
from asn_desktop.services.public_service.voices.handling import (
    VoiceHandling,
    confirm_topics,
    move_complaint,
    voice_handling,
)
from asn_desktop.services.public_service.voices.lists import VoiceFilter, VoiceLine
from asn_desktop.services.public_service.voices.receiving import VoiceEntry, record_voice
from asn_desktop.services.public_service.voices.topics import save_topic
from asn_desktop.ui.features.voices.detail_panel import DetailPanel
from asn_desktop.ui.features.voices.topics_dialog import TopicsDialog, TopicWish
from asn_desktop.ui.features.voices.voice_dialog import VoiceDialog
from asn_desktop.ui.features.voices.voices_export import export_voices
from asn_desktop.ui.features.voices.voices_reading import VoicesView, read_voices, spans
from asn_desktop.ui.kit.containers.card import Card
from asn_desktop.ui.kit.containers.empty_state import EmptyState, StartAction
from asn_desktop.ui.kit.controls.buttons import GhostButton, PrimaryButton, SecondaryButton
from asn_desktop.ui.kit.controls.fields import combo_box
from asn_desktop.ui.kit.controls.search import SearchField
from asn_desktop.ui.kit.page import Notice, NoticeKind, Page, Workplace
from asn_desktop.ui.kit.tables.data_table import DataTable
from asn_desktop.ui.kit.text import Text, fit_to_words
from asn_desktop.ui.kit.visibility import set_shown
from asn_desktop.ui.models.rows import Column, RowsModel
from asn_desktop.ui.theme.cells import ChipStyle

_TONES = {
    HandlingState.NEW: ChipStyle("Baru", "info"),
    HandlingState.HANDLING: ChipStyle("Ditangani", "warning"),
    HandlingState.DONE: ChipStyle("Selesai", "success", "check-bold"),
}
_LATE = ChipStyle("Lewat batas", "danger", "warning-circle-fill")
_STATES: tuple[tuple[object, str], ...] = (
    (None, "Semua jenis"),
    (VoiceKind.SUGGESTION, "Saran"),
    (VoiceKind.COMPLAINT, "Pengaduan"),
    *((state, f"Pengaduan {state.label.lower()}") for state in HandlingState),
)
_MOST_TRENDS = 6


class VoicesPage(Page):
    """Filters and list at the left, the voice in front at the right.

    Attributes:
        table: the list.
        detail: the voice in front.
    """

    help_topic = "voices"
    keys = (("Ctrl+F", "Cari"), ("F5", "Muat ulang"))

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(workplace, parent)
        self.set_title("Saran dan aduan", "Dari lembar survei, kios, dan loket")
        self._view: VoicesView | None = None
        self._names: dict[str, str] = {}
        self._export = SecondaryButton("&Ekspor…", "export")
        self._export.setObjectName("voices_export")
        self._export.clicked.connect(self._choose_file)
        self._topics_button = GhostButton("Atur t&opik…", "tag")
        self._topics_button.setObjectName("edit_topics")
        self._topics_button.clicked.connect(self._edit_topics)
        self._record = PrimaryButton("Ca&tat…", "plus")
        self._record.setObjectName("record_voice")
        self._record.clicked.connect(self._write_down)
        handles = may(workplace.actor, Right.HANDLE_VOICES)
        for widget in (self._topics_button, self._record):
            set_shown(widget, handles)
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 12, 20, 12)
        row.setSpacing(12)
        row.addWidget(self._make_list(), 5)
        self.detail = DetailPanel(workplace.office.clock.zone, may_handle=handles)
        self.detail.topics_changed.connect(self._confirm)
        self.detail.step_wanted.connect(self._move)
        self.detail.follow_up_wanted.connect(self._follow_up)
        row.addWidget(self.detail, 3)
        QShortcut(QKeySequence.StandardKey.Find, self).activated.connect(self.search.setFocus)

    def header_actions(self) -> list[QWidget]:
        """Return the buttons about the whole list."""
        return [self._topics_button, self._export, self._record]

    def load(self, **arguments: object) -> None:
        """Open; the argument `overdue` shows the complaints that are not settled."""
        if arguments.get("overdue"):
            self._state.setCurrentIndex(self._state.findData(VoiceKind.COMPLAINT))
        self.refresh()

    def refresh(self) -> None:
        """Read list, topics and services again."""
        place = self.workplace
        work = partial(read_voices, place.office, place.actor, self._chosen())
        place.tasks.read(self, work, self._show)

    def save_to(self, path: Path) -> None:
        """Write what is listed to a file."""
        place = self.workplace
        work = partial(export_voices, place.office, place.actor, self._chosen(), path)
        place.tasks.read(self, work, partial(self._on_exported, path), self._on_failed)

    def _make_list(self) -> QWidget:
        card = Card()
        card.flush()
        bar = QHBoxLayout()
        bar.setContentsMargins(12, 10, 12, 6)
        bar.setSpacing(8)
        self.search = SearchField("Cari kata")
        self.search.setObjectName("voices_search")
        self.search.searched.connect(self._on_filter)
        today = self.workplace.office.clock.today()
        self._span = self._filter([(span, words) for span, words in spans(today)], "Periode")
        self._state = self._filter(list(_STATES), "Jenis dan keadaan")
        bar.addWidget(self.search, 1)
        bar.addWidget(self._span)
        bar.addWidget(self._state)
        card.body.addLayout(bar)
        second = QHBoxLayout()
        second.setContentsMargins(12, 0, 12, 10)
        second.setSpacing(8)
        self._service = self._filter([(None, "Semua layanan")], "Layanan")
        self._topic = self._filter([(None, "Semua topik")], "Topik")
        self._count = Text("", "caption", "text3")
        second.addWidget(self._service)
        second.addWidget(self._topic)
        second.addStretch(1)
        second.addWidget(self._count)
        card.body.addLayout(second)
        self._stack = QStackedWidget()
        self._stack.addWidget(self._make_table())
        self._stack.addWidget(self._make_empty())
        card.body.addWidget(self._stack, 1)
        self._trend = Text("", "small", "text2", wrap=True)
        self._trend.setObjectName("voices_trend")
        self._trend.setContentsMargins(16, 8, 16, 10)
        fit_to_words(self._trend)
        card.body.addWidget(self._trend)
        return card

    def _make_empty(self) -> EmptyState:
        return EmptyState(
            "Belum ada saran atau pengaduan",
            "Tulisan dari lembar survei dan kios muncul di sini dengan sendirinya.",
            [
                StartAction(
                    "note-pencil",
                    "Catat saran atau pengaduan…",
                    "Dari loket, kotak saran, telepon, atau surat.",
                    self._write_down,
                )
            ]
            if may(self.workplace.actor, Right.HANDLE_VOICES)
            else [],
            sign="chat-circle-text",
        )

    def _make_table(self) -> DataTable:
        columns = (
            Column[VoiceLine](
                "day", "Tanggal", lambda line: date_short(line.day),
                subtext=lambda line: line.channel.label, width=132,
            ),
            Column[VoiceLine](
                "text", "Isi", lambda line: " ".join(line.text.split()),
                subtext=lambda line: line.service,
            ),
            Column[VoiceLine]("topics", "Topik", self._topic_words, width=150),
            Column[VoiceLine](
                "state", "Keadaan", lambda line: line.state.label if line.state else "Saran",
                chip=_chip, width=132,
            ),
        )  # fmt: skip
        self.model: RowsModel[VoiceLine] = RowsModel(columns, lambda line: line.key, self)
        self.table = DataTable("Saran dan pengaduan")
        self.table.setObjectName("voices_table")
        self.table.setModel(self.model)
        self.table.current_changed.connect(self._on_current)
        return self.table

    def _filter(self, options: list[tuple[object, str]], name: str) -> QComboBox:
        box = combo_box(options, compact=True)
        box.setAccessibleName(name)
        box.setObjectName(f"filter_{name.lower().replace(' ', '_')}")
        box.activated.connect(self._on_filter)
        return box

    def _topic_words(self, line: VoiceLine) -> str:
        if line.topics:
            return ", ".join(self._names.get(topic, "") for topic in line.topics)
        names = ", ".join(self._names.get(topic, "") for topic in line.proposed)
        return f"Usulan: {names}" if names else "–"

    def _chosen(self) -> VoiceFilter:
        starts, ends = self._span.currentData()
        # Qt hands an enumeration of texts back as a plain text.
        wanted = self._state.currentData()
        return VoiceFilter(
            starts=starts,
            ends=ends,
            words=self.search.text(),
            service_id=self._service.currentData(),
            kind=next((kind for kind in VoiceKind if kind == wanted), None),
            topic_id=self._topic.currentData(),
            state=next((state for state in HandlingState if state == wanted), None),
        )

    def _show(self, view: VoicesView) -> None:
        self._view = view
        self._names = {topic.id: topic.name for topic in view.topics}
        _offer(self._service, "Semua layanan", [(line.id, line.name) for line in view.services])
        _offer(self._topic, "Semua topik", [(topic.id, topic.name) for topic in view.topics])
        kept = self.table.current_key
        lines = view.found.lines
        self.model.set_rows(lines)
        chosen = self._chosen()
        narrowed = chosen != VoiceFilter(chosen.starts, chosen.ends)
        self._stack.setCurrentIndex(0 if lines or narrowed else 1)
        self._count.setText(
            f"{number(len(lines))} terbaru; persempit saringannya"
            if view.found.is_cut
            else f"{number(len(lines))} tulisan"
        )
        self._export.setEnabled(bool(lines))
        self._trend.setText(_trend_words(view))
        set_shown(self._trend, bool(view.found.counts))
        keys = [line.key for line in lines]
        if keys:
            self.table.select_key(kept if kept in keys else keys[0])
        self._on_current(self.table.current_key if keys else "")

    def _on_filter(self, *_words: object) -> None:
        self.refresh()

    def _on_current(self, key: str) -> None:
        view = self._view
        if view is None:
            return
        line = next((line for line in view.found.lines if line.key == key), None)
        self.detail.show_line(line, view.topics)
        if line is not None and line.state is not None:
            place = self.workplace
            work = partial(voice_handling, place.office, place.actor, key)
            place.tasks.read(self, work, partial(self._on_handling, key))

    def _on_handling(self, key: str, handling: VoiceHandling) -> None:
        if self.detail.line is not None and self.detail.line.key == key:
            self.detail.show_handling(handling)

    def _confirm(self, topics: list[str]) -> None:
        line = self.detail.line
        if line is not None:
            work = partial(confirm_topics, self._office, self._actor, line.key, topics)
            self._write(work, "Topik tersimpan")

    def _move(self, state: HandlingState, note: str) -> None:
        line = self.detail.line
        if line is None:
            return
        work = partial(
            move_complaint, self._office, self._actor, line.key, state, note, line.revision
        )
        self._write(work, f"Pengaduan menjadi {state.label.lower()}")

    def _follow_up(self) -> None:
        if self.detail.line is not None:
            work = partial(follow_voice_up, self._office, self._actor, self.detail.line.key)
            self.workplace.tasks.write(self, work, self._on_followed, self._on_failed)

    def _on_followed(self, made: tuple[str, str]) -> None:
        period_id, follow_up_id = made
        self.open_page.emit("follow_up", {"period_id": period_id, "follow_up_id": follow_up_id})

    def _write_down(
        self, entry: VoiceEntry | None = None, error: OfficeError | None = None
    ) -> None:
        view = self._view
        if view is None:
            return
        today = self._office.clock.today()
        known = entry if isinstance(entry, VoiceEntry) else None
        told = VoiceDialog.ask(self, view.services, today, known, error)
        if told is not None:
            work = partial(record_voice, self._office, self._actor, told)
            failed = partial(self._write_down, told)
            self.workplace.tasks.write(self, work, self._on_recorded, failed)

    def _edit_topics(self, wish: TopicWish | None = None, error: OfficeError | None = None) -> None:
        if self._view is None:
            return
        known = wish if isinstance(wish, TopicWish) else None
        told = TopicsDialog.ask(self, self._view.topics, known, error)
        if told is not None:
            work = partial(
                save_topic, self._office, self._actor, told.topic, told.name, told.words,
                is_active=told.is_active,
            )  # fmt: skip
            failed = partial(self._edit_topics, told)
            self.workplace.tasks.write(self, work, self._on_recorded, failed)

    def _write(self, work: Callable[[], object], words: str) -> None:
        self.workplace.tasks.write(self, work, partial(self._on_written, words), self._on_failed)

    def _on_written(self, words: str, _result: object) -> None:
        self.saved.emit(words)
        self.refresh()

    def _on_recorded(self, _result: object) -> None:
        self.notice.emit(Notice(NoticeKind.SUCCESS, "Catatan tersimpan."))
        self.refresh()

    def _on_failed(self, error: OfficeError) -> None:
        if getattr(error, "field", None) == "note":
            self.detail.refuse_note(str(error))
        else:
            self.notice.emit(Notice(NoticeKind.WARNING, "", str(error)))

    def _choose_file(self) -> None:
        name, _ = QFileDialog.getSaveFileName(
            self, "Ekspor saran", "Saran_dan_Pengaduan.xlsx", "Buku kerja Excel (*.xlsx)"
        )
        if name:
            self.save_to(Path(name).with_suffix(".xlsx"))

    def _on_exported(self, path: Path, count: int) -> None:
        words = f"{number(count)} tulisan ada di {path}."
        self.notice.emit(Notice(NoticeKind.SUCCESS, "Saran sudah diekspor.", words))

    @property
    def _office(self):  # noqa: ANN202
        return self.workplace.office

    @property
    def _actor(self):  # noqa: ANN202
        return self.workplace.actor


def _chip(line: VoiceLine) -> ChipStyle | None:
    if line.is_overdue:
        return _LATE
    return _TONES[line.state] if line.state is not None else ChipStyle("Saran", "neutral")


def _offer(box: QComboBox, everything: str, options: Sequence[tuple[str, str]]) -> None:
    kept = box.currentData()
    box.blockSignals(True)
    box.clear()
    box.addItem(everything, None)
    for value, words in options:
        box.addItem(words, value)
    box.setCurrentIndex(max(box.findData(kept), 0) if kept is not None else 0)
    box.blockSignals(False)


def _trend_words(view: VoicesView) -> str:
    parts = []
    for count in view.found.counts[:_MOST_TRENDS]:
        change = count.count - count.before
        sign = f"naik {change}" if change > 0 else f"turun {-change}" if change < 0 else "tetap"
        parts.append(f"{count.name} {number(count.count)} ({sign})")
    return "Topik yang ditandai, dibanding periode sebelumnya: " + " · ".join(parts)
