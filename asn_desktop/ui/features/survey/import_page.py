"""Importing a file of survey sheets: choose, check, import, take back."""

from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import (
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from asn_desktop.base.errors import OfficeError
from asn_desktop.base.wording import number, time_short
from asn_desktop.domain.public_service.terms import ElementOrder
from asn_desktop.exchange.templates import write_survey_template
from asn_desktop.services.public_service.imports import (
    ImportResult,
    import_answer_sheets,
    survey_batches,
    undo_survey_import,
)
from asn_desktop.ui.features.survey.imports.batches_card import BatchesCard
from asn_desktop.ui.features.survey.imports.column_dialog import ColumnDialog
from asn_desktop.ui.features.survey.imports.import_reading import (
    COLUMNS,
    ImportPreview,
    ReadingWishes,
    left_out_words,
    read_preview,
)
from asn_desktop.ui.features.survey.imports.preview_card import PreviewCard
from asn_desktop.ui.kit.containers.card import Card
from asn_desktop.ui.kit.containers.empty_state import EmptyState, StartAction
from asn_desktop.ui.kit.containers.footer import ActionFooter
from asn_desktop.ui.kit.containers.message_bar import MessageBar
from asn_desktop.ui.kit.controls.buttons import GhostButton, PrimaryButton, SecondaryButton
from asn_desktop.ui.kit.controls.fields import combo_box
from asn_desktop.ui.kit.controls.segmented import SegmentedControl
from asn_desktop.ui.kit.display.icon_label import IconLabel
from asn_desktop.ui.kit.page import Notice, NoticeKind, Page, Workplace
from asn_desktop.ui.kit.text import ElidedText, Text
from asn_desktop.ui.kit.visibility import set_shown

_SUFFIXES = (".xlsx", ".xls", ".ods", ".csv", ".txt")
_TEMPLATE_NAME = "Templat_Jawaban_SKM.xlsx"
_FILTER = f"Lembar kerja dan CSV ({' '.join(f'*{suffix}' for suffix in _SUFFIXES)})"


class SurveyImportPage(Page):
    """Shows what a file would bring before anything is stored.

    Attributes:
        preview: the file in hand as read, or None.
        card: its rows.
        batches: earlier imports.
    """

    help_topic = "survey_import"

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(workplace, parent)
        self.preview: ImportPreview | None = None
        self._importing = False
        self.setAcceptDrops(True)
        self.set_title("Impor jawaban survei", "Tidak ada yang disimpan sebelum Anda menekan Impor")
        self._stack = QStackedWidget(self)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(20, 12, 20, 12)
        outer.addWidget(self._stack)
        self._stack.addWidget(self._make_start())
        self._stack.addWidget(self._make_file())
        self._make_footer()
        self._show_state()

    def load(self, **arguments: object) -> None:
        """Open; the argument `path` names a file to read at once."""
        if "path" in arguments:
            self.open_file(Path(str(arguments["path"])))
        self.refresh()

    def refresh(self) -> None:
        """Read the earlier imports again."""
        work = partial(survey_batches, self.workplace.office, self.workplace.actor)
        self.workplace.tasks.read(self, work, self.batches.set_batches)

    def choose_file(self) -> None:
        """Ask for a file and read it."""
        name, _ = QFileDialog.getOpenFileName(self, "Pilih berkas jawaban", "", _FILTER)
        if name:
            self.open_file(Path(name))

    def save_template(self) -> None:
        """Ask where to write the template."""
        name, _ = QFileDialog.getSaveFileName(
            self, "Unduh templat", _TEMPLATE_NAME, "Buku kerja Excel (*.xlsx)"
        )
        if name:
            self.write_template(Path(name).with_suffix(".xlsx"))

    def write_template(self, path: Path) -> None:
        """Write an empty sheet with the headings this import recognises."""
        work = partial(write_survey_template, path)
        self.workplace.tasks.read(self, work, partial(self._on_template, path), self._on_failed)

    def open_file(self, path: Path) -> None:
        """Read a file for the preview."""
        self._read(ReadingWishes(path))

    def import_sheets(self) -> None:
        """Store the good rows; what is still open is pointed out instead."""
        preview = self.preview
        if preview is None or self._importing:
            return
        refusal = self._refusal(preview)
        if refusal:
            self._bar.set_missing(refusal)
            if preview.order_unclear:
                self.order.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self._importing = True
        self._bar.set_info("Mengimpor…")
        work = partial(
            import_answer_sheets,
            self.workplace.office,
            self.workplace.actor,
            preview.sheet.file_name,
            preview.sheet.digest,
            (*preview.sheets, *preview.incomplete),
        )
        done = partial(self._on_imported, preview)
        self.workplace.tasks.write(self, work, done, self._on_failed)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take a spreadsheet dragged onto the page (called by Qt)."""
        urls = event.mimeData().urls()
        if len(urls) == 1 and Path(urls[0].toLocalFile()).suffix.lower() in _SUFFIXES:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Read the file that was dropped (called by Qt)."""
        self.open_file(Path(event.mimeData().urls()[0].toLocalFile()))

    def _make_start(self) -> QWidget:
        start = QScrollArea()
        start.setWidgetResizable(True)
        start.setFrameShape(QFrame.Shape.NoFrame)
        start.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        content = QWidget()
        content.setProperty("surface", "clear")
        start.setWidget(content)
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        empty = Card(padding=8)
        empty.body.addWidget(
            EmptyState(
                "Impor jawaban dari berkas",
                "Ekspor Google Formulir, Excel, LibreOffice, atau CSV. Seret berkasnya ke sini, "
                "atau pilih.",
                [
                    StartAction(
                        "folder-open",
                        "Pilih berkas jawaban…",
                        "Baris yang keliru disebutkan dan dilewati.",
                        self.choose_file,
                    ),
                    StartAction(
                        "download-simple",
                        "Unduh templat…",
                        "Lembar kosong dengan kolom yang pasti dikenali.",
                        self.save_template,
                    ),
                ],
                sign="table-bold",
            )
        )
        self.batches = BatchesCard(self.workplace.office.clock.zone)
        self.batches.undo_wanted.connect(self._undo_batch)
        column.addWidget(empty, 3)
        column.addWidget(self.batches, 2)
        return start

    def _make_file(self) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(self._make_file_card())
        self._earlier = MessageBar()
        column.addWidget(self._earlier)
        self.order = SegmentedControl(
            [
                (ElementOrder.QUESTIONNAIRE, "U8 sarana, U9 pengaduan"),
                (ElementOrder.REGULATION, "U8 pengaduan, U9 sarana"),
            ],
            "Urutan U8 dan U9",
            compact=True,
        )
        self.order.setObjectName("order")
        self.order.changed.connect(self._on_order)
        self._order_words = Text("", "small", "primary_ink", wrap=True)
        self._order_words.setText("Kolom hanya bernomor. Apa isi U8 dan U9 pada lembar aslinya?")
        self._order_question = _question(self._order_words, self.order)
        column.addWidget(self._order_question)
        self.copies = SegmentedControl(
            [(False, "Lewati"), (True, "Impor juga")], "Jawaban yang sudah ada", compact=True
        )
        self.copies.setObjectName("copies")
        self.copies.changed.connect(self._on_copies)
        self._copies_words = Text("", "small", "primary_ink", wrap=True)
        self._copies_question = _question(self._copies_words, self.copies)
        column.addWidget(self._copies_question)
        self.card = PreviewCard()
        column.addWidget(self.card, 1)
        return page

    def _make_file_card(self) -> Card:
        card = Card(padding=12)
        row = QHBoxLayout()
        row.setSpacing(14)
        words = QVBoxLayout()
        words.setSpacing(0)
        self._file_name = ElidedText("", "strong")
        self._file_words = ElidedText("", "caption", "text2")
        words.addWidget(self._file_name)
        words.addWidget(self._file_words)
        self.sheets = combo_box([])
        self.sheets.setObjectName("sheet_choice")
        self.sheets.setAccessibleName("Lembar")
        self.sheets.activated.connect(self._on_sheet)
        self._columns_button = GhostButton("Co&cokkan kolom…", "columns")
        self._columns_button.setObjectName("match_columns")
        self._columns_button.clicked.connect(self._match_columns)
        other = SecondaryButton("&Ganti berkas…", "folder-open")
        other.clicked.connect(self.choose_file)
        row.addWidget(IconLabel("table", "success", 24))
        row.addLayout(words, 1)
        for widget in (self.sheets, self._columns_button, other):
            row.addWidget(widget)
        card.body.addLayout(row)
        card.body.setContentsMargins(16, 8, 16, 8)
        return card

    def _make_footer(self) -> None:
        self._bar = self.footer = ActionFooter()
        self._cancel = SecondaryButton("&Batal")
        self._cancel.clicked.connect(self._put_away)
        self._import = PrimaryButton("&Impor")
        self._import.setObjectName("import")
        self._import.clicked.connect(self.import_sheets)
        self._bar.add_button(self._cancel)
        self._bar.add_button(self._import)

    def _read(self, wishes: ReadingWishes) -> None:
        work = partial(read_preview, self.workplace.office, self.workplace.actor, wishes)
        self.workplace.tasks.read(self, work, self._show_preview, self._on_failed)

    def _show_preview(self, preview: ImportPreview) -> None:
        self.preview = preview
        sheet = preview.sheet
        found = sum(spec.field in preview.mapping for spec in COLUMNS)
        named = f"Lembar “{sheet.sheet_name}” · " if sheet.sheet_name else ""
        self._file_name.setText(sheet.file_name)
        self._file_words.setText(
            f"{named}{number(len(preview.lines))} baris jawaban · "
            f"{found} dari {len(COLUMNS)} kolom dikenali · dibaca {time_short(preview.read_at)}"
        )
        self.sheets.clear()
        for name in sheet.sheets:
            self.sheets.addItem(name, name)
        self.sheets.setCurrentIndex(self.sheets.findData(sheet.sheet_name))
        set_shown(self.sheets, len(sheet.sheets) > 1)
        asked = preview.order_unclear or preview.wishes.order is not None
        set_shown(self._order_question, asked)
        self.order.set_value(preview.wishes.order)
        set_shown(self._copies_question, preview.copies > 0)
        self._copies_words.setText(
            f"{number(preview.copies)} jawaban sama persis dengan impor sebelumnya."
        )
        self.copies.set_value(preview.wishes.with_copies)
        self._earlier.set_notice(_notice_of(preview))
        self.card.set_preview(preview)
        self._show_state()

    def _show_state(self) -> None:
        preview = self.preview
        self._stack.setCurrentIndex(0 if preview is None else 1)
        for button in (self._cancel, self._import):
            set_shown(button, preview is not None)
        self._bar.set_missing("")
        if preview is None:
            self._bar.set_saved("")
            return
        count = len(preview.sheets)
        self._import.setText(f"&Impor {number(count)} jawaban")
        words = left_out_words(preview)
        self._bar.set_info(words) if words else self._bar.set_saved("")
        self._import.setFocus(Qt.FocusReason.OtherFocusReason)

    def _refusal(self, preview: ImportPreview) -> str:
        if preview.fault:
            return "Kolom belum lengkap"
        if preview.earlier:
            return "Berkas ini sudah diimpor"
        if preview.order_unclear:
            return "Pilih dahulu isi U8 dan U9"
        return "" if preview.sheets else "Tidak ada baris yang dapat diimpor"

    def _on_sheet(self) -> None:
        if self.preview is not None:
            self._read(ReadingWishes(self.preview.wishes.path, self.sheets.currentData()))

    def _on_order(self, order: ElementOrder) -> None:
        if self.preview is not None:
            self._read(replace(self.preview.wishes, order=order))

    def _on_copies(self, with_copies: bool) -> None:
        if self.preview is not None:
            self._read(replace(self.preview.wishes, with_copies=with_copies))

    def _match_columns(self) -> None:
        preview = self.preview
        if preview is None:
            return
        mapping = ColumnDialog.ask(self, preview.headings, preview.mapping)
        if mapping is not None:
            row = preview.header_row
            self._read(replace(preview.wishes, mapping=mapping, header_row=row))

    def _put_away(self) -> None:
        self.preview = None
        self._show_state()
        self.refresh()

    def _on_imported(self, preview: ImportPreview, result: ImportResult) -> None:
        self._importing = False
        words = f"{number(result.imported)} jawaban diimpor dari {preview.sheet.file_name}."
        rest = left_out_words(preview)
        if result.new_services:
            rest += f" Layanan baru: {', '.join(result.new_services)}."
        self.notice.emit(Notice(NoticeKind.SUCCESS, words, rest.strip()))
        self.undoable.emit(words, partial(self._undo_batch, result.batch_id))
        self._put_away()

    def _undo_batch(self, batch_id: str) -> None:
        office, actor = self.workplace.office, self.workplace.actor
        work = partial(undo_survey_import, office, actor, batch_id)
        self.workplace.tasks.write(self, work, self._on_undone, self._on_failed)

    def _on_undone(self, count: int) -> None:
        self.notice.emit(
            Notice(NoticeKind.INFO, "Impor dibatalkan.", f"{number(count)} jawaban dihapus.")
        )
        if self.preview is not None:
            self._read(self.preview.wishes)
        self.refresh()

    def _on_template(self, path: Path, _: object) -> None:
        self.notice.emit(Notice(NoticeKind.SUCCESS, "Templat tersimpan.", str(path)))

    def _on_failed(self, error: OfficeError) -> None:
        self._importing = False
        self._show_state()
        self.notice.emit(Notice(NoticeKind.DANGER, "Impor belum berjalan.", str(error)))


def _notice_of(preview: ImportPreview) -> Notice | None:
    if preview.fault:
        return Notice(NoticeKind.DANGER, "Kolom belum lengkap.", preview.fault, closable=False)
    if preview.earlier:
        return Notice(NoticeKind.WARNING, "Sudah diimpor.", preview.earlier, closable=False)
    return None


def _question(words: Text, answer: SegmentedControl) -> QFrame:
    frame = QFrame()
    frame.setProperty("surface", "soft")
    row = QHBoxLayout(frame)
    row.setContentsMargins(16, 8, 16, 8)
    row.setSpacing(12)
    row.addWidget(IconLabel("question-bold", "primary_ink", 16))
    row.addWidget(words, 1)
    row.addWidget(answer)
    return frame
