"""Writing the survey report: chapters at the left, their words in the middle, the print beside."""

from dataclasses import replace
from functools import partial

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from asn_desktop.base.errors import ConflictError, OfficeError
from asn_desktop.base.wording import number, roman, time_short
from asn_desktop.domain.public_service.report_chapters import REPORT_PARTS, ReportChapter
from asn_desktop.services.public_service.reporting.report import (
    ChapterText,
    SurveyReport,
    restore_report_text,
    save_report_text,
    survey_report,
)
from asn_desktop.ui.features.survey.report.print_view import PrintView
from asn_desktop.ui.features.survey.survey_periods import (
    SurveyPeriods,
    offer_periods,
    period_name,
    survey_periods,
)
from asn_desktop.ui.kit.containers.card import Card
from asn_desktop.ui.kit.controls.buttons import GhostButton, PrimaryButton, SecondaryButton
from asn_desktop.ui.kit.controls.fields import combo_box, text_edit
from asn_desktop.ui.kit.display.chip import Chip
from asn_desktop.ui.kit.page import Notice, NoticeKind, Page, Workplace
from asn_desktop.ui.kit.tables.data_table import DataTable
from asn_desktop.ui.kit.visibility import set_shown
from asn_desktop.ui.models.rows import Column, RowsModel
from asn_desktop.ui.theme.cells import ChipStyle
from asn_desktop.ui.theme.theme import px

_REST_MILLISECONDS = 1200
_LEAST_WIDTH_FOR_PRINT = 1000
_OWN = ChipStyle("Teks kantor", "info", "pencil-simple")
_FIRST = ChipStyle("Teks awal", "neutral")


class SurveyReportPage(Page):
    """One chapter at a time; words are stored when typing rests. Route "survey_report".

    Attributes:
        editor: the words of the chapter in front.
        report: what is shown, or None while nothing was read.
    """

    help_topic = "survey_report"
    has_back = True
    keys = (("Ctrl+P", "pratinjau laporan"), ("F5", "muat ulang"))

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(workplace, parent)
        self.report: SurveyReport | None = None
        self._texts: dict[ReportChapter, ChapterText] = {}
        self._chapter: ReportChapter | None = None
        self._is_stored = True
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_REST_MILLISECONDS)
        self._rest.timeout.connect(self.store)
        self._make_header()
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 12, 20, 12)
        row.setSpacing(12)
        row.addWidget(self._make_list())
        row.addWidget(self._make_editor(), 3)
        self.print_view = PrintView()
        row.addWidget(self.print_view, 2)
        self.set_title("Laporan survei")

    def header_actions(self) -> list[QWidget]:
        """Return period, poster and the way to paper."""
        return [self.period, self._poster, self._preview]

    def load(self, **arguments: object) -> None:
        """Open for a period (argument `period_id`), else for the one that is due."""
        wanted = str(arguments.get("period_id", ""))
        work = partial(survey_periods, self.workplace.office, whole_years=True)
        self.workplace.tasks.read(self, work, partial(self._show_periods, wanted))

    def refresh(self) -> None:
        """Read the report again; what was typed is stored first."""
        self.store()
        period_id = self.period.currentData()
        if period_id:
            work = partial(survey_report, self.workplace.office, self.workplace.actor, period_id)
            self.workplace.tasks.write(self, work, self._show, self._refused)

    def can_leave(self) -> bool:
        """Store what is open (called by the shell)."""
        self.store()
        return True

    def store(self) -> None:
        """Keep the words in front when they changed (slot)."""
        self._rest.stop()
        chapter, report = self._chapter, self.report
        if self._is_stored or chapter is None or report is None:
            return
        self._is_stored = True
        kept, text = self._texts[chapter], self.editor.toPlainText()
        work = partial(
            save_report_text,
            self.workplace.office,
            self.workplace.actor,
            report.period.id,
            chapter,
            text,
            kept.revision,
        )
        done = partial(self._on_stored, report.period.id, chapter, text)
        self.workplace.tasks.write(self, work, done, partial(self._on_not_stored, chapter))

    def restore_default(self) -> None:
        """Let the chapter in front follow the figures again (slot)."""
        chapter, report = self._chapter, self.report
        if chapter is None or report is None:
            return
        self._rest.stop()
        self._is_stored = True
        work = partial(
            restore_report_text,
            self.workplace.office,
            self.workplace.actor,
            report.period.id,
            chapter,
        )
        done = partial(self._on_restored, report.period.id, chapter)
        self.workplace.tasks.write(self, work, done, self._refused)

    def preview(self) -> None:
        """Open the print preview of the whole report (slot)."""
        self._open_paper("survey_report")

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the print beside out where there is no room (called by Qt)."""
        super().resizeEvent(event)
        set_shown(self.print_view, self.width() >= px(_LEAST_WIDTH_FOR_PRINT))

    def _make_header(self) -> None:
        self.period = combo_box([])
        self.period.setObjectName("period")
        self.period.setAccessibleName("Periode")
        self.period.setMinimumWidth(px(164))
        self.period.currentIndexChanged.connect(self._on_period)
        self._poster = SecondaryButton("Po&ster", "file-pdf")
        self._poster.setObjectName("poster")
        self._poster.clicked.connect(partial(self._open_paper, "survey_poster"))
        self._preview = PrimaryButton("&Pratinjau laporan", "printer")
        self._preview.setObjectName("preview")
        self._preview.setShortcut("Ctrl+P")
        self._preview.clicked.connect(self.preview)

    def _make_list(self) -> Card:
        card = Card(padding=0)
        card.flush()
        self.model: RowsModel[ChapterText] = RowsModel(
            [
                Column(
                    "chapter",
                    "Bab",
                    lambda item: f"{roman(item.part)}. {item.chapter.label}",
                    subtext=lambda item: _OWN.label if item.is_own else _FIRST.label,
                )
            ],
            lambda item: item.chapter.value,
            self,
        )
        self.list = DataTable("Bab laporan", row_height=46)
        self.list.setObjectName("chapters")
        self.list.setModel(self.model)
        self.list.current_changed.connect(self._on_chapter)
        self.list.opened.connect(lambda _key: self.editor.setFocus())
        card.setFixedWidth(px(270))
        card.body.addWidget(self.list)
        return card

    def _make_editor(self) -> Card:
        card = self._card = Card("Isi bab", padding=14, title_role="strong")
        self._state = Chip(_FIRST)
        self._restore = GhostButton(
            "&Kembalikan teks awal", "arrow-counter-clockwise", compact=True
        )
        self._restore.setObjectName("restore_text")
        self._restore.clicked.connect(self.restore_default)
        card.add_title_widget(self._state)
        card.add_title_widget(self._restore)
        self.editor: QPlainTextEdit = text_edit(lines=12)
        self.editor.setObjectName("chapter_text")
        self.editor.setAccessibleName("Isi bab")
        self.editor.setTabChangesFocus(True)
        self.editor.setMaximumHeight(16_777_215)
        self.editor.textChanged.connect(self._on_typed)
        column = QVBoxLayout()
        column.addWidget(self.editor, 1)
        card.body.addLayout(column, 1)
        return card

    def _show_periods(self, wanted: str, periods: SurveyPeriods) -> None:
        offer_periods(self.period, periods, wanted)
        self.refresh()

    def _show(self, report: SurveyReport) -> None:
        if report.period.id != self.period.currentData() or not self._is_stored:
            return
        self.report = report
        self._texts = {item.chapter: item for item in report.chapters}
        result = report.facts.result
        index = result.index
        told = f"IKM {number(index.index, 2)}" if index else "belum ada jawaban survei"
        weight = f"bobot {result.weight_mode.label}"
        self.set_title("Laporan survei", f"{period_name(report.period)} · {told} · {weight}")
        key = self._chapter.value if self._chapter else report.chapters[0].chapter.value
        self.model.set_rows(report.chapters)
        self.list.select_key(key)
        self._show_chapter(key)
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_period(self) -> None:
        self.store()
        self.refresh()

    def _on_chapter(self, key: str) -> None:
        if key and (self._chapter is None or key != self._chapter.value):
            self.store()
            self._show_chapter(key)

    def _show_chapter(self, key: str) -> None:
        chapter = next((item for item in self._texts if item.value == key), None)
        if chapter is None or self.report is None:
            return
        self._chapter = chapter
        item = self._texts[chapter]
        self.editor.blockSignals(True)
        self.editor.setPlainText(item.text)
        self.editor.blockSignals(False)
        self.editor.setReadOnly(not self.report.can_edit)
        self._card.set_title(chapter.label)
        self._show_state(item)
        self._show_print()

    def _show_state(self, item: ChapterText) -> None:
        self._state.set_chip(_OWN if item.is_own else _FIRST)
        can_edit = self.report is not None and self.report.can_edit
        set_shown(self._restore, item.is_own and can_edit)

    def _show_print(self) -> None:
        if self._chapter is None:
            return
        item = self._texts[self._chapter]
        title, members = REPORT_PARTS[item.part - 1]
        letter = "ABCDEFGHIJ"[members.index(self._chapter)]
        self.print_view.show_chapter(
            f"BAB {roman(item.part)} {title}",
            f"{letter}. {self._chapter.label}",
            self.editor.toPlainText(),
            self._chapter,
        )

    def _on_typed(self) -> None:
        self._is_stored = False
        self._rest.start()
        self._show_print()

    def _on_stored(self, period_id: str, chapter: ReportChapter, text: str, revision: int) -> None:
        self._take(period_id, chapter, text, revision)
        now = self.workplace.office.clock.local_now()
        self.saved.emit(f"Tersimpan {time_short(now)}")

    def _on_restored(self, period_id: str, chapter: ReportChapter, dropped: str) -> None:
        if self.report is None or self.report.period.id != period_id:
            return
        self._take(period_id, chapter, self._texts[chapter].default, 0)
        if chapter is self._chapter:
            self._show_chapter(chapter.value)
        if dropped:
            self.undoable.emit(
                "Teks awal dikembalikan.", partial(self._put_back, period_id, chapter, dropped)
            )

    def _put_back(self, period_id: str, chapter: ReportChapter, text: str) -> None:
        work = partial(
            save_report_text, self.workplace.office, self.workplace.actor, period_id, chapter, text
        )
        self.workplace.tasks.write(self, work, lambda _: self.refresh(), self._refused)

    def _take(self, period_id: str, chapter: ReportChapter, text: str, revision: int) -> None:
        if self.report is None or self.report.period.id != period_id:
            return
        item = replace(self._texts[chapter], text=text, revision=revision, is_own=bool(revision))
        self._texts[chapter] = item
        self.model.replace_row(item)
        if chapter is self._chapter:
            self._show_state(item)

    def _on_not_stored(self, chapter: ReportChapter, error: OfficeError) -> None:
        # Words still in front are tried again with the next key; not over somebody else's.
        if chapter is self._chapter and not isinstance(error, ConflictError):
            self._is_stored = False
        self._refused(error)

    def _refused(self, error: OfficeError) -> None:
        self.notice.emit(Notice(NoticeKind.WARNING, "Belum tersimpan.", str(error)))

    def _open_paper(self, document: str, _checked: bool = False) -> None:
        self.store()
        if self.period.currentData():
            self.open_page.emit("print", {"document": document, "id": self.period.currentData()})
