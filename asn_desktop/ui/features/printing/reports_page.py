"""Choosing what to print: who has which document in a period, what is missing first."""

from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QComboBox,
    QFileDialog,
    QHBoxLayout,
    QVBoxLayout,
    QWidget,
)

from asn_desktop.base.errors import OfficeError
from asn_desktop.reports.paper import Paper
from asn_desktop.services.access.rights import Right, may
from asn_desktop.services.context import Office
from asn_desktop.services.office.periods import (
    PeriodLine,
    period_to_rate,
    periods_of,
    years_of,
)
from asn_desktop.services.office.settings import settings_of
from asn_desktop.services.sheets.listing import (
    DocumentKind,
    PrintableDocument,
    PrintableLine,
    Readiness,
    missing_first,
    printable_documents,
)
from asn_desktop.ui.features.printing.document_columns import document_columns
from asn_desktop.ui.features.printing.export_run import (
    ExportOrder,
    ExportOutcome,
    ExportRun,
    outcome_notice,
)
from asn_desktop.ui.features.printing.paper_memory import remember_paper, remembered_paper
from asn_desktop.ui.features.printing.survey_papers import SurveyPapers
from asn_desktop.ui.kit.containers.card import Card
from asn_desktop.ui.kit.containers.progress_dialog import LongWork, ProgressDialog
from asn_desktop.ui.kit.controls.buttons import PrimaryButton, SecondaryButton
from asn_desktop.ui.kit.controls.choices import ToggleChip
from asn_desktop.ui.kit.controls.fields import combo_box
from asn_desktop.ui.kit.controls.segmented import SegmentedControl
from asn_desktop.ui.kit.page import Notice, NoticeKind, Page, Workplace
from asn_desktop.ui.kit.tables.data_table import DataTable
from asn_desktop.ui.kit.text import Text
from asn_desktop.ui.kit.visibility import set_shown
from asn_desktop.ui.models.rows import RowsModel
from asn_desktop.ui.theme.theme import px

_KINDS = (
    DocumentKind.EVALUATION,
    DocumentKind.EVALUATION_DOCUMENT,
    DocumentKind.PLAN,
    DocumentKind.ACTION_PLAN,
    DocumentKind.INDICATOR_MANUAL,
    DocumentKind.ANNUAL_FILE,
    DocumentKind.PERSONAL_REPORT,
)
_ALL_UNITS = ""
_LEAST_WIDTH_FOR_ONE_ROW = 1200


@dataclass(frozen=True, slots=True)
class _Start:
    """What the page needs before it can ask for anything."""

    periods: tuple[PeriodLine, ...]
    due_id: str
    papers: dict[DocumentKind, Paper]


class ReportsPage(Page):
    """Lists the documents of a period and saves them; route "reports".

    Attributes:
        period, kind, unit, paper: what is chosen.
        table: the people, with what is missing first.
        run: the export under way, or None.
    """

    help_topic = "reports"
    keys = (("Enter", "pratinjau"),)

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(workplace, parent)
        self._lines: tuple[PrintableLine, ...] = ()
        self._papers: dict[DocumentKind, Paper] = {}
        self.run: ExportRun | None = None
        self._dialog: ProgressDialog | None = None
        self.set_title("Laporan", "Cetak dan simpan lembar resmi")
        self._make_actions()
        self._make_choices()
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 10, 20, 10)
        column.setSpacing(10)
        column.addLayout(self._choices)
        column.addWidget(self._make_list(), 1)

    def header_actions(self) -> list[QWidget]:
        """Return the buttons that save."""
        return [self.each_button, self.one_button]

    def load(self, **arguments: object) -> None:
        """Open for a period (argument `period_id`), else for the one that is due."""
        wanted = str(arguments.get("period_id", ""))
        work = partial(_read_start, self.workplace.office)
        self.workplace.tasks.read(self, work, partial(self._on_start, wanted))

    def refresh(self) -> None:
        """Read the list again."""
        period_id = self.period.currentData()
        if not period_id:
            return
        work = partial(printable_documents, self.workplace.office, self.workplace.actor, period_id)
        self.workplace.tasks.read(self, work, partial(self._on_lines, period_id), self._on_refused)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the drop-downs below where there is no room beside (called by Qt)."""
        super().resizeEvent(event)
        beside = self.width() >= px(_LEAST_WIDTH_FOR_ONE_ROW)
        directions = QBoxLayout.Direction
        self._choices.setDirection(directions.LeftToRight if beside else directions.TopToBottom)

    def save_one(self, path: Path) -> None:
        """Put everything that is ready into one PDF."""
        self._export(path, one_file=True)

    def save_each(self, folder: Path) -> None:
        """Write a file for each person into a folder."""
        self._export(folder, one_file=False)

    def _make_actions(self) -> None:
        self.each_button = SecondaryButton("Satu &berkas per pegawai…", "folder")
        self.each_button.setObjectName("save_each")
        self.each_button.clicked.connect(self._ask_folder)
        self.one_button = PrimaryButton("&Simpan satu PDF…", "file-pdf")
        self.one_button.setObjectName("save_one")
        self.one_button.clicked.connect(self._ask_file)

    def _make_choices(self) -> None:
        self.kind = SegmentedControl([(kind, kind.label) for kind in _KINDS], "Dokumen")
        self.kind.setObjectName("document")
        self.kind.set_value(DocumentKind.EVALUATION)
        self.kind.changed.connect(self._on_kind)
        self.period = self._box("period", "Periode")
        self.period.currentIndexChanged.connect(self.refresh)
        self.unit = self._box("unit", "Unit kerja")
        self.unit.currentIndexChanged.connect(self._show_lines)
        self.paper = self._box("paper", "Kertas")
        for paper in Paper:
            self.paper.addItem(paper.label, paper.value)
        self.paper.currentIndexChanged.connect(self._on_paper)
        boxes = QHBoxLayout()
        boxes.setSpacing(8)
        for box, share in ((self.period, 3), (self.unit, 4), (self.paper, 3)):
            boxes.addWidget(box, share)
        self._choices = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._choices.setSpacing(8)
        self._choices.addWidget(self.kind)
        self._choices.addLayout(boxes, 1)

    def _box(self, name: str, words: str) -> QComboBox:
        box = combo_box([])
        box.setObjectName(name)
        box.setAccessibleName(words)
        box.setMinimumWidth(px(150))
        return box

    def _make_list(self) -> Card:
        card = Card("Lembar periode ini", padding=14, title_line=True)
        self.drafts = ToggleChip("Sertakan draf")
        self.drafts.setObjectName("drafts")
        self.drafts.toggled.connect(self._tell_count)
        self.survey_button = SurveyPapers(self.workplace.actor)
        self.survey_button.chosen.connect(self._open_survey)
        stacks = partial(self.open_page.emit, "survey_batches", {})
        self.survey_button.stacks_wanted.connect(stacks)
        set_shown(self.survey_button, may(self.workplace.actor, Right.SEE_SURVEY))
        self._count = Text("", "small", "text2")
        for widget in (self._count, self.drafts, self.survey_button):
            card.add_title_widget(widget)
        card.flush()
        self.table = DataTable("Lembar yang dapat dicetak")
        self.table.setObjectName("documents")
        self.model: RowsModel[PrintableLine] = RowsModel(
            document_columns(self._document), _key, self
        )
        self.table.setModel(self.model)
        self.table.opened.connect(self._open)
        card.body.addWidget(self.table, 1)
        self._nothing = Text(
            "Belum ada pegawai dengan SKP pada periode ini. Pilih periode lain, "
            "atau buat SKP di menu SKP.",
            "body",
            "text2",
            wrap=True,
        )
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._nothing.setContentsMargins(20, 40, 20, 40)
        card.body.addWidget(self._nothing, 1)
        return card

    def _document(self, line: PrintableLine) -> PrintableDocument:
        return line.document(self._kind)

    @property
    def _kind(self) -> DocumentKind:
        return DocumentKind.named(str(self.kind.value or DocumentKind.EVALUATION))

    def _on_start(self, wanted: str, start: _Start) -> None:
        kept = wanted or self.period.currentData() or start.due_id
        self.period.blockSignals(True)
        self.period.clear()
        for line in start.periods:
            self.period.addItem(f"{line.label} {line.year}", line.id)
        self.period.setCurrentIndex(max(self.period.findData(kept), 0) if start.periods else -1)
        self.period.blockSignals(False)
        self._papers = dict(start.papers)
        self._show_paper()
        if start.periods:
            self.refresh()
        else:
            self._on_lines(None, [])

    def _on_lines(self, period_id: str | None, lines: list[PrintableLine]) -> None:
        if period_id != self.period.currentData():
            return
        self._lines = tuple(lines)
        kept = self.unit.currentData()
        self.unit.blockSignals(True)
        self.unit.clear()
        self.unit.addItem("Semua unit", _ALL_UNITS)
        for name in sorted({line.unit_name for line in lines if line.unit_name}):
            self.unit.addItem(name, name)
        self.unit.setCurrentIndex(max(self.unit.findData(kept), 0))
        self.unit.blockSignals(False)
        self._show_lines()

    def _show_lines(self) -> None:
        unit = self.unit.currentData() or _ALL_UNITS
        shown = [line for line in self._lines if unit in (_ALL_UNITS, line.unit_name)]
        self.model.set_rows(missing_first(shown, self._kind))
        set_shown(self.table, bool(shown))
        set_shown(self._nothing, not shown)
        self._tell_count()

    def _tell_count(self) -> None:
        chosen, total = len(self._records()), len(self.model.rows)
        self._count.setText(f"{chosen} dari {total} lembar akan disimpan" if total else "")

    def _records(self) -> tuple[tuple[str, str], ...]:
        wanted = {Readiness.READY, *([Readiness.DRAFT] if self.drafts.isChecked() else [])}
        found = [(line.name, self._document(line)) for line in self.model.rows]
        # On paper people stand by name, whatever the list shows first.
        return tuple(
            sorted(
                (name, document.record_id)
                for name, document in found
                if document.readiness in wanted and document.record_id
            )
        )

    def _show_paper(self) -> None:
        paper = self._papers.get(self._kind, Paper.F4)
        self.paper.blockSignals(True)
        self.paper.setCurrentIndex(self.paper.findData(paper.value))
        self.paper.blockSignals(False)

    def _on_kind(self, _: object) -> None:
        self._show_paper()
        self._show_lines()

    def _on_paper(self) -> None:
        paper = Paper.named(self.paper.currentData())
        self._papers[self._kind] = paper
        remember_paper(self.workplace.office.folder, self._kind, paper)

    def _open(self, key: str) -> None:
        line = self.model.row_at(self.model.line_of(key))
        document = self._document(line) if line else None
        if document is None or not document.record_id:
            reason = document.reason if document else ""
            self.notice.emit(Notice(NoticeKind.INFO, "Belum ada yang dapat dilihat.", f"{reason}."))
            return
        arguments = {"document": document.kind.value, "id": document.record_id}
        self.open_page.emit("print", arguments)

    def _open_survey(self, kind: str) -> None:
        if self.period.currentData():
            arguments = {"document": kind, "id": self.period.currentData()}
            self.open_page.emit("print", arguments)

    def _ask_file(self) -> None:
        if self._refuse_nothing():
            return
        proposed = str(Path.home() / f"{self._document_title().replace(' ', '_')}.pdf")
        name, _ = QFileDialog.getSaveFileName(
            self.window(), "Simpan satu PDF", proposed, "Berkas PDF (*.pdf)"
        )
        if name:
            path = Path(name)
            is_named = path.suffix.lower() == ".pdf"
            self.save_one(path if is_named else path.with_name(f"{path.name}.pdf"))

    def _ask_folder(self) -> None:
        if self._refuse_nothing():
            return
        name = QFileDialog.getExistingDirectory(
            self.window(), "Pilih folder untuk satu berkas per pegawai", str(Path.home())
        )
        if name:
            self.save_each(Path(name))

    def _refuse_nothing(self) -> bool:
        if self._records():
            return False
        self.notice.emit(
            Notice(
                NoticeKind.WARNING,
                "Belum ada lembar yang siap.",
                "Lengkapi dahulu yang belum ada, atau pilih Sertakan draf.",
            )
        )
        return True

    def _document_title(self) -> str:
        return f"{self._kind.label} {self.period.currentText()}"

    def _export(self, target: Path, *, one_file: bool) -> None:
        records = self._records()
        if not records or self.run is not None:
            return
        paper = Paper.named(self.paper.currentData())
        title = self._document_title()
        order = ExportOrder(self._kind, records, paper, target, one_file, title)
        self.run = ExportRun(self.workplace, order, self)
        place = target.parent if one_file else target
        note = (
            "Bila dibatalkan, berkas tidak dibuat."
            if one_file
            else f"Bila dibatalkan, berkas yang sudah jadi tetap ada di {place}."
        )
        work = LongWork(f"Menyimpan {title}", str(place), len(records), note=note)
        self._dialog = ProgressDialog(self, work)
        self._dialog.cancelled.connect(self.run.cancel)
        self._dialog.sent_to_background.connect(self._forget_dialog)
        self.run.advanced.connect(self._on_advanced)
        self.run.finished.connect(partial(self._on_finished, target))
        self._dialog.open()
        self.run.start()

    def _on_advanced(self, done: int, name: str) -> None:
        if self._dialog is not None:
            self._dialog.advance(done, name)

    def _forget_dialog(self) -> None:
        dialog, self._dialog = self._dialog, None
        if dialog is not None:
            dialog.deleteLater()

    def _on_finished(self, target: Path, outcome: ExportOutcome) -> None:
        if self._dialog is not None:
            self._dialog.finish()
            self._forget_dialog()
        run, self.run = self.run, None
        if run is not None:
            run.deleteLater()
        self.notice.emit(outcome_notice(outcome, target))

    def _on_refused(self, error: OfficeError) -> None:
        self.notice.emit(Notice(NoticeKind.DANGER, "", str(error)))


def _key(line: PrintableLine) -> str:
    return f"{line.employee_id}/{line.documents[0].record_id}"


def _read_start(office: Office) -> _Start:
    today = office.clock.today()
    lines = [
        line
        for year in years_of(office)
        for line in reversed(periods_of(office, year))
        if line.starts <= today
    ]
    due = period_to_rate(lines, today)
    usual = settings_of(office).paper
    papers = {kind: remembered_paper(office.folder, kind, usual) for kind in _KINDS}
    return _Start(tuple(lines), due.id if due else "", papers)
