"""The preview: the very PDF that is printed and saved, page by page."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QVBoxLayout,
    QWidget,
)

from asn_desktop.base.errors import OfficeError
from asn_desktop.reports.paper import Paper
from asn_desktop.services.context import Office
from asn_desktop.services.office.settings import settings_of
from asn_desktop.services.sheets.listing import DocumentKind
from asn_desktop.ui.features.printing.documents import MadeDocument, make_document
from asn_desktop.ui.features.printing.page_list import PageList
from asn_desktop.ui.features.printing.pages_view import PagesView, Zoom
from asn_desktop.ui.features.printing.paper_memory import remember_paper, remembered_paper
from asn_desktop.ui.features.printing.pdf_files import write_pdf
from asn_desktop.ui.features.printing.print_job import PrintJob, prepare_printer
from asn_desktop.ui.kit.controls.buttons import IconButton, PrimaryButton, SecondaryButton
from asn_desktop.ui.kit.controls.fields import combo_box
from asn_desktop.ui.kit.controls.segmented import SegmentedControl
from asn_desktop.ui.kit.keyed_page import KeyedPage
from asn_desktop.ui.kit.page import Notice, NoticeKind, Workplace
from asn_desktop.ui.kit.text import Text
from asn_desktop.ui.kit.visibility import set_shown
from asn_desktop.ui.theme.theme import px

_KEYS = (
    ("PgUp PgDn", "halaman"),
    ("+ −", "perbesar, perkecil"),
    ("Ctrl+P", "cetak"),
    ("Ctrl+S", "simpan PDF"),
)
_OF_EVALUATIONS = (DocumentKind.EVALUATION, DocumentKind.EVALUATION_DOCUMENT)
_LEAST_WIDTH_WITH_LIST = 820


class PreviewPage(KeyedPage):
    """Shows one document; route "print" with the arguments `document` and `id`.

    Attributes:
        pages: the pages.
        paper: which paper it is laid out for.
        made: the document in view, None while it is being made.
    """

    help_topic = "print"
    keys = _KEYS
    has_back = True

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(workplace, parent)
        self.made: MadeDocument | None = None
        self._kind = DocumentKind.PLAN
        self._record_id = ""
        self._job: PrintJob | None = None
        self.set_title("Pratinjau cetak", "Menyiapkan halaman")
        self._make_actions()
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 10, 20, 10)
        column.setSpacing(8)
        column.addLayout(self._make_bar())
        column.addLayout(self._make_body(), 1)

    def header_actions(self) -> list[QWidget]:
        """Return the buttons that save and print."""
        return [self.save_button, self.print_button]

    def load(self, **arguments: object) -> None:
        """Show a document: `document` names its kind, `id` (or `period_id`) its record."""
        self._kind = DocumentKind.named(str(arguments.get("document", self._kind.value)))
        wanted = arguments.get("id") or arguments.get("period_id") or self._record_id
        self._record_id = str(wanted)
        set_shown(self.kind, self._kind in _OF_EVALUATIONS)
        self.kind.set_value(self._kind)
        read = partial(_usual_paper, self.workplace.office, self._kind)
        self.workplace.tasks.read(self, read, self._on_usual_paper)

    def refresh(self) -> None:
        """Make the document again."""
        self._make(Paper.named(self.paper.currentData()))

    def deed_of(self, event: QKeyEvent) -> Callable[[], object] | None:
        """Print on Ctrl+P, save on Ctrl+S."""
        if event.matches(QKeySequence.StandardKey.Print):
            return self._ask_printer
        if event.matches(QKeySequence.StandardKey.Save):
            return self._ask_file
        return None

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the list of pages out where there is no room (called by Qt)."""
        super().resizeEvent(event)
        self._show_list()

    def save_as(self, path: Path) -> None:
        """Write the PDF that is in view to a file."""
        if self.made is None:
            return
        done = partial(self._on_saved, path)
        work = partial(write_pdf, path, self.made.pdf)
        self.workplace.tasks.read(self, work, done, self._on_refused)

    def print_on(self, printer: QPrinter) -> None:
        """Send the document in view to a printer."""
        if self.made is None or self._job is not None:
            return
        self._job = PrintJob(self.workplace.tasks, self.made, printer, self)
        self._job.finished.connect(self._on_printed)
        self._job.start()

    def _make_actions(self) -> None:
        self.save_button = SecondaryButton("&Simpan PDF…", "file-pdf")
        self.save_button.setObjectName("save_pdf")
        self.save_button.clicked.connect(self._ask_file)
        self.print_button = PrimaryButton("&Cetak…", "printer")
        self.print_button.setObjectName("print")
        self.print_button.clicked.connect(self._ask_printer)
        for button in (self.save_button, self.print_button):
            button.setEnabled(False)

    def _make_bar(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        self.kind = SegmentedControl(
            [(kind, kind.label) for kind in _OF_EVALUATIONS], "Dokumen", compact=True
        )
        self.kind.setObjectName("document")
        self.kind.changed.connect(self._on_kind)
        self.paper = combo_box([(paper.value, paper.label) for paper in Paper], compact=True)
        self.paper.setObjectName("paper")
        self.paper.setAccessibleName("Kertas")
        self.paper.setMinimumWidth(px(172))
        self.paper.currentIndexChanged.connect(self._on_paper)
        self._position = Text("", "small", "text2")
        self.zoom = SegmentedControl(
            [(Zoom.WIDTH, "Selebar layar"), (Zoom.PAGE, "Satu halaman")], "Ukuran", compact=True
        )
        self.zoom.setObjectName("zoom")
        self.zoom.set_value(Zoom.WIDTH)
        smaller = IconButton("minus-bold", "Perkecil", compact=True, ink="text")
        larger = IconButton("plus-bold", "Perbesar", compact=True, ink="text")
        smaller.clicked.connect(self._on_smaller)
        larger.clicked.connect(self._on_larger)
        self._percent = Text("", "small", "text2")
        self._percent.setMinimumWidth(px(44))
        self._percent.setAlignment(Qt.AlignmentFlag.AlignCenter)
        row.addWidget(self.kind)
        row.addWidget(self.paper)
        row.addWidget(self._position)
        row.addStretch(1)
        for widget in (smaller, self._percent, larger, self.zoom):
            row.addWidget(widget)
        return row

    def _make_body(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(10)
        self.list = PageList(self.workplace.tasks)
        self.list.currentRowChanged.connect(self._on_list)
        self.pages = PagesView(self.workplace.tasks)
        self.pages.page_changed.connect(self._on_page)
        self.pages.zoom_changed.connect(self._on_zoomed)
        self.zoom.changed.connect(self.pages.set_zoom)
        row.addWidget(self.list)
        row.addWidget(self.pages, 1)
        return row

    def _on_usual_paper(self, paper: Paper) -> None:
        self.paper.blockSignals(True)
        self.paper.setCurrentIndex(self.paper.findData(paper.value))
        self.paper.blockSignals(False)
        self._make(paper)

    def _on_kind(self, kind: object) -> None:
        self.load(document=str(kind))

    def _on_paper(self) -> None:
        paper = Paper.named(self.paper.currentData())
        remember_paper(self.workplace.office.folder, self._kind, paper)
        self._make(paper)

    def _make(self, paper: Paper) -> None:
        work = partial(
            make_document,
            self.workplace.office,
            self.workplace.actor,
            self._kind,
            self._record_id,
            paper,
        )
        asked = (self._kind, self._record_id, paper)
        self.workplace.tasks.read(self, work, partial(self._show, asked), self._on_refused)

    def _show(self, asked: tuple[DocumentKind, str, Paper], made: MadeDocument) -> None:
        if asked != (self._kind, self._record_id, Paper.named(self.paper.currentData())):
            return
        self.made = made
        count = len(made.sizes)
        draft = f" · {made.mark}" if made.mark else ""
        self.set_title(made.title, f"{count} halaman · {asked[2].label}{draft}")
        self.list.show_pdf(made.pdf, count)
        self._show_list()
        self.pages.show_pdf(made.pdf, made.sizes)
        self._on_zoomed()
        self.save_button.setEnabled(True)
        self.print_button.setEnabled(True)
        self.pages.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_list(self) -> None:
        set_shown(self.list, self.list.count() > 1 and self.width() >= px(_LEAST_WIDTH_WITH_LIST))

    def _on_page(self, number: int) -> None:
        self._position.setText(f"Halaman {number + 1} dari {self.pages.count}")
        self.list.blockSignals(True)
        self.list.setCurrentRow(number)
        self.list.blockSignals(False)

    def _on_list(self, number: int) -> None:
        self.pages.go_to(number)

    def _on_smaller(self) -> None:
        self.pages.magnify(-1)

    def _on_larger(self) -> None:
        self.pages.magnify(+1)

    def _on_zoomed(self) -> None:
        self._percent.setText(f"{self.pages.percent}%")
        self.zoom.set_value(None if self.pages.zoom is Zoom.FREE else self.pages.zoom)

    def _ask_file(self) -> None:
        if self.made is None:
            return
        proposed = str(Path.home() / self.made.file_name)
        name, _ = QFileDialog.getSaveFileName(
            self.window(), "Simpan PDF", proposed, "Berkas PDF (*.pdf)"
        )
        if name:
            path = Path(name)
            self.save_as(
                path if path.suffix.lower() == ".pdf" else path.with_name(f"{path.name}.pdf")
            )

    def _ask_printer(self) -> None:
        if self.made is None or self._job is not None:
            return
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        prepare_printer(printer, self.made)
        dialog = QPrintDialog(printer, self.window())
        dialog.setWindowTitle("Cetak")
        dialog.setMinMax(1, len(self.made.sizes))
        accepted = dialog.exec() == QPrintDialog.DialogCode.Accepted
        dialog.deleteLater()
        if accepted:
            self.print_on(printer)

    def _on_saved(self, path: Path, _: None) -> None:
        self.notice.emit(Notice(NoticeKind.SUCCESS, f"{path.name} tersimpan", f"di {path.parent}."))

    def _on_refused(self, error: OfficeError) -> None:
        self.notice.emit(Notice(NoticeKind.DANGER, "", str(error)))

    def _on_printed(self, sent: int) -> None:
        job, self._job = self._job, None
        if job is not None:
            job.deleteLater()
        if sent:
            words = f"{sent} halaman dikirim ke pencetak."
            self.notice.emit(Notice(NoticeKind.SUCCESS, words))
        else:
            sentence = "Periksa apakah pencetak menyala dan tersambung, lalu pilih Cetak lagi."
            self.notice.emit(Notice(NoticeKind.DANGER, "Pencetak tidak menjawab.", sentence))


def _usual_paper(office: Office, kind: DocumentKind) -> Paper:
    return remembered_paper(office.folder, kind, settings_of(office).paper)
