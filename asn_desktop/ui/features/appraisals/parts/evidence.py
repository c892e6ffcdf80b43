"""The pieces of evidence of one result: links for reading, rows for adding and removing."""

from collections.abc import Callable, Sequence
from functools import partial
from html import escape
from pathlib import Path

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from asn_desktop.base.errors import OfficeError
from asn_desktop.base.wording import number
from asn_desktop.domain.performance.terms import EvidenceKind
from asn_desktop.services.performance.appraisals.evidence import evidence_path
from asn_desktop.services.performance.appraisals.views import EvidenceView
from asn_desktop.services.performance.evidence.taking_in import total_size
from asn_desktop.ui.kit.containers.confirm import confirm
from asn_desktop.ui.kit.controls.buttons import GhostButton, IconButton, LinkButton
from asn_desktop.ui.kit.display.icon_label import IconLabel
from asn_desktop.ui.kit.page import Workplace
from asn_desktop.ui.kit.text import Text
from asn_desktop.ui.kit.visibility import set_shown

_KILO, _MEGA = 1024, 1024 * 1024
_MISSING = "berkas hilang"
# From here on the copying takes long enough to show how far it is.
_LARGE = 8 * _MEGA


def open_evidence(
    workplace: Workplace,
    owner: QWidget,
    piece: EvidenceView,
    failed: Callable[[OfficeError], None],
) -> None:
    """Open a link in the browser or a copied file in its program."""
    if piece.kind is EvidenceKind.LINK:
        QDesktopServices.openUrl(QUrl(piece.location))
        return
    work = partial(evidence_path, workplace.office, workplace.actor, piece.id)
    workplace.tasks.read(owner, work, _open_file, failed)


def _open_file(path: Path) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))


def size_words(size: int) -> str:
    """Write a size as "820 KB" or "3 MB"."""
    if size >= _MEGA:
        return f"{number(round(size / _MEGA))} MB"
    return f"{number(max(1, round(size / _KILO)))} KB"


class EvidenceLinks(Text):
    """The names of the evidence as links in one wrapping line.

    Signals:
        opened: id of the piece to open.
    """

    opened = Signal(str)

    def __init__(self) -> None:
        super().__init__("", "small", "text3", wrap=True, rich=True)
        self.setObjectName("evidence")
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.LinksAccessibleByMouse
            | Qt.TextInteractionFlag.LinksAccessibleByKeyboard
        )
        self.linkActivated.connect(self.opened)

    def show_evidence(self, pieces: Sequence[EvidenceView]) -> None:
        """Show what is stored now."""
        links = "&nbsp;&nbsp; ".join(_link(piece) for piece in pieces)
        self.setText(f"Bukti&nbsp;&nbsp; {links}" if links else "Tanpa bukti.")
        # Without links the label would be an empty stop for the Tab key.
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if links else Qt.FocusPolicy.NoFocus)
        self.setAccessibleName("Bukti: " + (", ".join(p.name for p in pieces) or "tidak ada"))


def _link(piece: EvidenceView) -> str:
    name = escape(piece.name).replace(" ", "&nbsp;")
    lost = f"&nbsp;({_MISSING})" if piece.is_missing else ""
    return f'<a href="{piece.id}">{name}</a>{lost}'


class EvidenceEditor(QFrame):
    """Evidence in rows with a button to remove each; files can be dropped on it.

    Signals:
        file_chosen: path of a small file to add.
        files_chosen: paths of many or large files, and whether to delete the originals.
        link_pressed: a link is to be added.
        opened, removed: id of a piece.
    """

    file_chosen = Signal(str)
    files_chosen = Signal(object, bool)
    link_pressed = Signal()
    opened = Signal(str)
    removed = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("surface", "inner")
        self.setAcceptDrops(True)
        self._shown: tuple[EvidenceView, ...] | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 12, 8)
        column.setSpacing(4)
        head = QHBoxLayout()
        head.setSpacing(6)
        head.addWidget(IconLabel("paperclip", "text2", 15))
        head.addWidget(Text("Bukti", "small_strong"))
        self._hint = Text("tarik berkas ke sini, atau pilih di kanan", "caption", "text3")
        head.addWidget(self._hint)
        head.addStretch(1)
        self.add_file = LinkButton("Tambah berkas…", "file-plus")
        self.add_file.setObjectName("add_file")
        self.add_file.clicked.connect(self._choose_file)
        self.add_link = LinkButton("Tambah tautan…", "link")
        self.add_link.setObjectName("add_link")
        self.add_link.clicked.connect(self.link_pressed)
        self.move_files = LinkButton("Pindahkan…", "arrow-square-in")
        self.move_files.setObjectName("move_files")
        self.move_files.setAccessibleName("Pindahkan berkas dari kamera atau flashdisk")
        self.move_files.clicked.connect(self._choose_to_move)
        head.addWidget(self.add_file)
        head.addWidget(self.move_files)
        head.addWidget(self.add_link)
        column.addLayout(head)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(2)
        column.addLayout(self._rows)

    def show_evidence(self, pieces: Sequence[EvidenceView], *, fills: bool) -> None:
        """Show what is stored now; the focus stays where it is when nothing changed."""
        for widget in (self.add_file, self.move_files, self.add_link, self._hint):
            set_shown(widget, fills)
        self.setAcceptDrops(fills)
        if self._shown == tuple(pieces):
            return
        self._shown = tuple(pieces)
        while (item := self._rows.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.hide()
                old.deleteLater()
        for piece in pieces:
            self._rows.addWidget(self._make_row(piece, fills=fills))
        if not pieces:
            self._rows.addWidget(Text("Belum ada bukti.", "small", "text3"))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files only (called by Qt)."""
        if _dropped_files(event):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Add what was dropped (called by Qt)."""
        self._offer(_dropped_files(event))
        event.acceptProposedAction()

    def _make_row(self, piece: EvidenceView, *, fills: bool) -> QWidget:
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        name = GhostButton(piece.name.replace("&", "&&"), _icon(piece), compact=True)
        name.setObjectName("evidence_name")
        name.clicked.connect(partial(self.opened.emit, piece.id))
        row.addWidget(name)
        if piece.is_missing:
            row.addWidget(IconLabel("warning-fill", "warning", 14))
            row.addWidget(Text(_MISSING, "caption_strong", "warning_ink"))
        elif piece.kind is EvidenceKind.FILE:
            row.addWidget(Text(size_words(piece.size), "caption", "text3"))
        row.addStretch(1)
        if fills:
            remove = IconButton("trash", f"Hapus bukti {piece.name}", compact=True)
            remove.setObjectName("evidence_remove")
            remove.clicked.connect(partial(self.removed.emit, piece.id))
            row.addWidget(remove)
        return holder

    def _choose_file(self) -> None:
        paths, _ = QFileDialog.getOpenFileNames(self.window(), "Tambah berkas bukti")
        self._offer(paths)

    def _offer(self, paths: Sequence[str]) -> None:
        if total_size([Path(path) for path in paths]) >= _LARGE or len(paths) > 1:
            self.files_chosen.emit(tuple(Path(path) for path in paths), False)
            return
        for path in paths:
            self.file_chosen.emit(path)

    def _choose_to_move(self) -> None:
        paths, _ = QFileDialog.getOpenFileNames(
            self.window(), "Pindahkan dari kamera atau flashdisk"
        )
        if paths and confirm(
            self,
            "Pindahkan berkas ini?",
            f"{number(len(paths))} berkas disalin ke folder data dan diperiksa sidik jarinya, lalu "
            "aslinya dihapus dari kamera atau flashdisk.",
            "Pindahkan",
        ):
            self.files_chosen.emit(tuple(Path(path) for path in paths), True)


def _icon(piece: EvidenceView) -> str:
    if piece.kind is EvidenceKind.LINK:
        return "link"
    ending = Path(piece.name).suffix.lower()
    return {".pdf": "file-pdf", ".jpg": "image", ".jpeg": "image", ".png": "image"}.get(
        ending, "paperclip"
    )


def _dropped_files(event: QDropEvent) -> list[str]:
    return [url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()]
