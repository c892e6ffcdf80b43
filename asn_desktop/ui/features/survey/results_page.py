"""The result of the satisfaction survey for a period: index, elements, respondents, trend."""

from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from asn_desktop.base.wording import number
from asn_desktop.domain.public_service.confidence import few_sheets_warning
from asn_desktop.domain.public_service.respondent_groups import (
    RespondentGroup,
    Trait,
    options_of,
)
from asn_desktop.services.office.periods import PeriodLine
from asn_desktop.services.public_service.reporting.default_texts import incomplete_sentence
from asn_desktop.services.public_service.results import SurveyFilter
from asn_desktop.ui.features.survey.grades import grade_chip
from asn_desktop.ui.features.survey.results.details_card import DetailsCard
from asn_desktop.ui.features.survey.results.elements_card import ElementsCard
from asn_desktop.ui.features.survey.results.results_reading import (
    ResultsView,
    element_lines,
    export_results,
    filter_words,
    read_results,
)
from asn_desktop.ui.features.survey.survey_periods import (
    SurveyPeriods,
    offer_periods,
    period_name,
    survey_periods,
)
from asn_desktop.ui.kit.containers.card import Card
from asn_desktop.ui.kit.containers.empty_state import EmptyState, StartAction
from asn_desktop.ui.kit.controls.buttons import PrimaryButton, SecondaryButton
from asn_desktop.ui.kit.controls.fields import combo_box
from asn_desktop.ui.kit.display.chip import Chip
from asn_desktop.ui.kit.display.scales import IndexScale
from asn_desktop.ui.kit.page import Notice, NoticeKind, Page, Workplace
from asn_desktop.ui.kit.text import ElidedText, Text
from asn_desktop.ui.theme.cells import ChipStyle
from asn_desktop.ui.theme.theme import px

_LEAST_WIDTH_BESIDE = 1040
_ALL_SERVICES = "Semua layanan"
_ALL_GROUPS = "Semua responden"
_UNIT = "unit/"


class SurveyResultsPage(Page):
    """Shows one period of one service, or of all.

    Attributes:
        period: which period is shown.
        service: which service is shown.
        view: what is shown, or None while nothing was read.
    """

    help_topic = "survey_results"
    keys = (("Ctrl+P", "cetak"), ("F5", "muat ulang"))

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(workplace, parent)
        self.view: ResultsView | None = None
        self._periods: dict[str, PeriodLine] = {}
        self.set_title("Hasil survei kepuasan masyarakat")
        self._make_header()
        self._stack = QStackedWidget(self)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._stack)
        self._stack.addWidget(self._make_results())
        self._stack.addWidget(self._make_empty())

    def header_actions(self) -> list[QWidget]:
        """Return period, service, group, export and print."""
        return [self.period, self.service, self.group, self._export, self._print]

    def load(self, **arguments: object) -> None:
        """Open for a period (argument `period_id`), else for the one that is due."""
        wanted = str(arguments.get("period_id", ""))
        work = partial(survey_periods, self.workplace.office, whole_years=True)
        self.workplace.tasks.read(self, work, partial(self._show_periods, wanted))

    def refresh(self) -> None:
        """Read the results again."""
        chosen = self._periods.get(self.period.currentData())
        if chosen is None:
            return
        service, unit = _service_or_unit(self.service.currentData())
        months = replace(
            SurveyFilter.of_days(chosen.starts, chosen.ends, service),
            unit_id=unit,
            group=self._group(),
        )
        work = partial(
            read_results, self.workplace.office, self.workplace.actor, months, chosen.ends
        )
        self.workplace.tasks.read(self, work, partial(self._show_view, chosen, months))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the lists below where there is no room beside (called by Qt)."""
        super().resizeEvent(event)
        beside = self.width() >= px(_LEAST_WIDTH_BESIDE)
        directions = QBoxLayout.Direction
        self._columns.setDirection(directions.LeftToRight if beside else directions.TopToBottom)

    def export_to(self, path: Path) -> None:
        """Write what the filter shows to a spreadsheet."""
        chosen = self._periods.get(self.period.currentData())
        if self.view is None or chosen is None:
            return
        words = filter_words(self.view, period_name(chosen))
        office, actor = self.workplace.office, self.workplace.actor
        months = self.view.result.chosen
        work = partial(export_results, path, office, actor, chosen.id, months, words)
        self.workplace.tasks.read(self, work, lambda _: self._on_exported(path))

    def print_report(self) -> None:
        """Open the print preview of this period."""
        period_id = self.period.currentData()
        if period_id:
            self.open_page.emit("print", {"document": "survey", "id": period_id})

    def open_report(self) -> None:
        """Open the written report of this period (slot)."""
        self.open_page.emit("survey_report", {"period_id": self.period.currentData() or ""})

    def open_follow_up(self) -> None:
        """Open what is done about this period's results (slot)."""
        self.open_page.emit("follow_up", {"period_id": self.period.currentData() or ""})

    def _make_header(self) -> None:
        self.period = combo_box([])
        self.period.setObjectName("period")
        self.period.setAccessibleName("Periode")
        self.period.setMinimumWidth(px(164))
        self.period.currentIndexChanged.connect(self._on_choice)
        self.service = combo_box([("", _ALL_SERVICES)])
        self.service.setObjectName("service")
        self.service.setAccessibleName("Layanan")
        self.service.setMinimumWidth(px(150))
        self.service.currentIndexChanged.connect(self._on_choice)
        options = [("", _ALL_GROUPS)] + [
            (f"{trait.value}/{value}", f"{trait.label}: {label}")
            for trait in Trait
            for value, label in options_of(trait)
        ]
        self.group = combo_box(list(options))
        self.group.setObjectName("group")
        self.group.setAccessibleName("Kelompok responden")
        self.group.setMinimumWidth(px(150))
        self.group.setMaximumWidth(px(190))
        self.group.currentIndexChanged.connect(self._on_choice)
        self._export = SecondaryButton("&Ekspor…", "export")
        self._export.setObjectName("export")
        self._export.clicked.connect(self._ask_export)
        self._print = PrimaryButton("&Cetak", "printer")
        self._print.setObjectName("print")
        self._print.setShortcut("Ctrl+P")
        self._print.clicked.connect(self.print_report)

    def _make_results(self) -> QWidget:
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        content = QWidget()
        content.setProperty("surface", "clear")
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight, content)
        self._columns.setContentsMargins(20, 12, 20, 12)
        self._columns.setSpacing(12)
        left = QVBoxLayout()
        left.setSpacing(12)
        left.addWidget(self._make_index())
        left.addWidget(self._make_worth())
        self.elements = ElementsCard()
        self._add_next_steps()
        left.addWidget(self.elements, 1)
        self.details = DetailsCard()
        self.details.setMinimumSize(px(450), px(300))
        self.details.group_opened.connect(self._on_group_opened)
        self.details.service_opened.connect(self._on_service_opened)
        self._columns.addLayout(left, 3)
        self._columns.addWidget(self.details, 2)
        scroll.setWidget(content)
        return scroll

    def _make_index(self) -> Card:
        card = Card(padding=14)
        row = QHBoxLayout()
        row.setSpacing(18)
        figures = QVBoxLayout()
        figures.setSpacing(2)
        self._period_words = ElidedText("", "small", "text2")
        top = QHBoxLayout()
        top.setSpacing(10)
        self._index = Text("–", "large_number")
        self._index.setObjectName("index")
        self._grade = Chip(ChipStyle(""))
        top.addWidget(self._index)
        top.addWidget(self._grade, 0, Qt.AlignmentFlag.AlignVCenter)
        top.addStretch(1)
        self._method = ElidedText("", "caption", "text2")
        self._method.setObjectName("method")
        for entry in (self._period_words, self._method):
            entry.setMinimumWidth(px(320))
        figures.addWidget(self._period_words)
        figures.addLayout(top)
        figures.addWidget(self._method)
        self._scale = IndexScale()
        row.addLayout(figures)
        row.addWidget(self._scale, 1, Qt.AlignmentFlag.AlignVCenter)
        card.body.addLayout(row)
        return card

    def _make_worth(self) -> Card:
        """Make the card that says how far the figures can be trusted."""
        card = Card(padding=10)
        self._worth = Text("", "small", "text2", wrap=True)
        self._worth.setObjectName("confidence")
        card.body.addWidget(self._worth)
        return card

    def _add_next_steps(self) -> None:
        """Put what follows from the elements beside their title."""
        report = SecondaryButton("&Laporan dan poster", "files", compact=True)
        report.setObjectName("open_report")
        report.clicked.connect(self.open_report)
        follow_up = SecondaryButton("&Tindak lanjut", "check-circle", compact=True)
        follow_up.setObjectName("open_follow_up")
        follow_up.clicked.connect(self.open_follow_up)
        for button in (report, follow_up):
            self.elements.add_title_widget(button)

    def _make_empty(self) -> QWidget:
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(20, 12, 20, 12)
        card = Card(padding=8)
        card.body.addWidget(
            EmptyState(
                "Belum ada jawaban survei pada periode ini",
                "Hasil tampil setelah lembar pertama diisi atau diimpor.",
                [
                    StartAction(
                        "table",
                        "Impor jawaban dari berkas",
                        "Ekspor Google Formulir, Excel, atau CSV. Paling cepat.",
                        self._open_import,
                    ),
                    StartAction(
                        "clipboard-text",
                        "Isi survei dari kertas",
                        "Sembilan angka setiap lembar.",
                        self._open_entry,
                    ),
                ],
            )
        )
        column.addWidget(card)
        return holder

    def _on_choice(self) -> None:
        self.refresh()

    def _show_periods(self, wanted: str, periods: SurveyPeriods) -> None:
        self._periods = {line.id: line for line in periods.lines}
        offer_periods(self.period, periods, wanted)
        if not periods.lines:
            self._stack.setCurrentIndex(1)
        self.refresh()

    def _show_view(self, chosen: PeriodLine, months: SurveyFilter, view: ResultsView) -> None:
        if chosen.id != self.period.currentData():
            return
        self.view = view
        self._offer_services(view)
        result = view.result
        self.set_title(
            self.title, f"SKM 9 unsur (PermenPANRB 14/2017) · bobot {result.weight_mode.label}"
        )
        self._stack.setCurrentIndex(0 if result.index is not None else 1)
        self._export.setVisible(result.index is not None)
        self._print.setVisible(result.index is not None)
        if result.index is None:
            return
        self._period_words.setText(f"IKM {period_name(chosen)}")
        self._index.setText(number(result.index.index, 2))
        self._grade.set_chip(grade_chip(result.index.grade))
        self._scale.set_index(result.index.index)
        incomplete = f" · {number(result.incomplete)} tidak lengkap" if result.incomplete else ""
        self._method.setText(
            f"{number(result.respondents)} responden{incomplete} · "
            f"bobot unsur {result.weight_mode.label}"
        )
        self._worth.setText(worth_words(view))
        self.elements.set_lines(element_lines(result))
        self.details.set_view(view)

    def _offer_services(self, view: ResultsView) -> None:
        units = [
            (f"{_UNIT}{line.key}", f"Unit: {line.name}")
            for line in view.result.units
            if view.result.chosen.unit_id is None
        ]
        if view.result.chosen.service_id or view.result.chosen.unit_id:
            # A narrower result knows fewer units: those offered before stay.
            units = [
                (str(self.service.itemData(at)), self.service.itemText(at))
                for at in range(self.service.count())
                if str(self.service.itemData(at)).startswith(_UNIT)
            ]
        services = ((line.id, line.name) for line in view.services)
        wanted = [("", _ALL_SERVICES), *units, *services]
        shown = [
            (self.service.itemData(at), self.service.itemText(at))
            for at in range(self.service.count())
        ]
        if wanted == shown:
            return
        kept = self.service.currentData()
        self.service.blockSignals(True)
        self.service.clear()
        for service_id, name in wanted:
            self.service.addItem(name, service_id)
        self.service.setCurrentIndex(max(self.service.findData(kept), 0))
        self.service.blockSignals(False)

    def _group(self) -> RespondentGroup | None:
        value, separator, option = str(self.group.currentData() or "").partition("/")
        trait = next((trait for trait in Trait if trait.value == value), None)
        return RespondentGroup(trait, option) if trait and separator else None

    def _on_group_opened(self, trait: str, option: str) -> None:
        self.group.setCurrentIndex(max(self.group.findData(f"{trait}/{option}"), 0))

    def _on_service_opened(self, service_id: str) -> None:
        self.service.setCurrentIndex(max(self.service.findData(service_id), 0))

    def _open_import(self) -> None:
        self.open_page.emit("survey_import", {})

    def _open_entry(self) -> None:
        self.open_page.emit("survey_entry", {"period_id": self.period.currentData() or ""})

    def _ask_export(self) -> None:
        suggested = f"IKM_{self.period.currentText().replace(' ', '-')}.xlsx"
        name, _ = QFileDialog.getSaveFileName(
            self, "Ekspor hasil survei", suggested, "Excel (*.xlsx);;CSV (*.csv)"
        )
        if name:
            self.export_to(Path(name))

    def _on_exported(self, path: Path) -> None:
        self.notice.emit(Notice(NoticeKind.SUCCESS, "Hasil survei diekspor.", f"Berkas: {path}"))


def worth_words(view: ResultsView) -> str:
    """Say what the sample is worth, what is still to be collected, and what was left out."""
    result, weekly = view.result, view.weekly
    sentences = [view.confidence.sentence, few_sheets_warning(result.respondents)]
    if weekly is not None and weekly.sheets_a_week:
        sentences.append(
            f"Kurang {number(weekly.missing)} lembar: {number(weekly.sheets_a_week)} lembar tiap "
            f"minggu selama {number(weekly.weeks)} minggu."
        )
    if result.incomplete:
        sentences.append(incomplete_sentence(result))
    return " ".join(filter(None, sentences))


def _service_or_unit(chosen: object) -> tuple[str | None, str | None]:
    words = str(chosen or "")
    if words.startswith(_UNIT):
        return None, words.removeprefix(_UNIT)
    return words or None, None
