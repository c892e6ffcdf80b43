"""The list of backups and where they lie."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from asn_desktop.base.wording import date_full, number, time_short
from asn_desktop.services.office.backups import BackupLine
from asn_desktop.ui.kit.containers.card import Card
from asn_desktop.ui.kit.controls.buttons import LinkButton, SecondaryButton
from asn_desktop.ui.kit.display.icon_label import IconLabel
from asn_desktop.ui.kit.tables.data_table import DataTable
from asn_desktop.ui.kit.text import ElidedText, Text
from asn_desktop.ui.kit.visibility import set_shown
from asn_desktop.ui.models.rows import Column, RowsModel

BACKUP_FILTER = "Cadangan Kinerja Kecamatan (*.db)"
_MEGABYTE = 1024 * 1024
_ADVICE = (
    ("calendar-check", "Dibuat sendiri", "Setiap program ditutup, bila ada yang berubah."),
    (
        "clock-counter-clockwise",
        "Disimpan bertingkat",
        "Yang terakhir dari 7 hari, 4 minggu, dan 12 bulan. Yang lebih tua dihapus.",
    ),
    (
        "hard-drives",
        "Salin ke luar komputer",
        "Cadangan di komputer yang sama ikut hilang bila komputer rusak. Salin ke flashdisk "
        "setiap minggu.",
    ),
)


def size_words(size: int) -> str:
    """Return a size in words: "2,4 MB"."""
    whole, tenth = divmod(max(1, round(size * 10 / _MEGABYTE)), 10)
    return f"{number(whole)},{tenth} MB"


def moment_words(line: BackupLine) -> str:
    """Return when a backup was made: "Senin, 5 Oktober 2026, 10.42"."""
    return f"{date_full(line.made_at.date())}, {time_short(line.made_at)}"


_COLUMNS = (
    Column[BackupLine]("made_at", "Dibuat", moment_words, strong=True),
    Column[BackupLine]("size", "Ukuran", lambda line: size_words(line.size), width=120, right=True),
    Column[BackupLine]("name", "Berkas", lambda line: line.path.name, width=280),
)


class BackupsTab(QWidget):
    """The backups at the left, what they are good for at the right.

    Signals:
        restore_pressed: the Path of the backup to bring back.
        second_chosen: folder on the second disk; "" for none.
    """

    restore_pressed = Signal(object)
    second_chosen = Signal(str)

    def __init__(self, folder: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._folder = folder
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        self._card = Card("Cadangan")
        self._card.flush()
        restore = SecondaryButton("&Pulihkan…", "clock-counter-clockwise", compact=True)
        restore.setObjectName("restore_backup")
        restore.clicked.connect(self._on_restore)
        self._card.add_title_widget(restore)
        self._restore = restore
        self._empty = Text("Belum ada cadangan. Buat yang pertama sekarang.", "small", "text2")
        self._empty.setContentsMargins(16, 12, 16, 16)
        self.model = RowsModel(_COLUMNS, lambda line: line.path.name, self)
        self.table = DataTable("Cadangan", row_height=44)
        self.table.setObjectName("backups_table")
        self.table.setModel(self.model)
        self._card.body.addSpacing(10)
        self._card.body.addWidget(self._empty)
        self._card.body.addWidget(self.table, 1)
        self._card.body.addStretch(0)
        row.addWidget(self._card, 3)
        row.addWidget(self._make_advice(), 2)

    def set_backups(self, lines: Sequence[BackupLine]) -> None:
        """Show the backups, newest first."""
        self.model.set_rows(lines)
        set_shown(self._empty, not lines)
        set_shown(self._restore, bool(lines))
        set_shown(self.table, bool(lines))
        self._card.set_title("Cadangan", f"{number(len(lines))} berkas" if lines else "")

    def _make_advice(self) -> QWidget:
        card = Card("Agar data tidak hilang", padding=20, spacing=14)
        for icon, heading, words in _ADVICE:
            row = QHBoxLayout()
            row.setSpacing(12)
            row.addWidget(IconLabel(icon, "link", 20))
            column = QVBoxLayout()
            column.setSpacing(0)
            column.addWidget(Text(heading, "strong"))
            column.addWidget(Text(words, "small", "text2", wrap=True))
            row.addLayout(column, 1)
            card.body.addLayout(row)
        card.body.addStretch(1)
        card.body.addWidget(Text("Folder cadangan", "small_strong"))
        card.body.addWidget(ElidedText(str(self._folder), "caption", "text2"))
        button = SecondaryButton("Buka &folder cadangan", "folder-open")
        button.setObjectName("open_backup_folder")
        button.clicked.connect(self._open_folder)
        line = QHBoxLayout()
        line.addWidget(button)
        line.addStretch(1)
        self._second = Text("", "caption", "text2", wrap=True)
        self._second.setObjectName("second_disk")
        choose = LinkButton("Pilih &disk kedua…", "hard-drives")
        choose.setObjectName("choose_second_disk")
        choose.clicked.connect(self._choose_second)
        self._no_second = LinkButton("Tanpa disk kedua")
        self._no_second.setObjectName("no_second_disk")
        self._no_second.clicked.connect(lambda: self.second_chosen.emit(""))
        second = QHBoxLayout()
        second.addWidget(choose)
        second.addWidget(self._no_second)
        second.addStretch(1)
        card.body.addWidget(Text("Disk kedua", "small_strong"))
        card.body.addWidget(self._second)
        card.body.addLayout(second)
        other = LinkButton("Pulihkan dari berkas &lain…")
        other.setObjectName("restore_other_file")
        other.clicked.connect(self._on_other_file)
        card.body.addLayout(line)
        card.body.addWidget(other, 0, Qt.AlignmentFlag.AlignLeft)
        return card

    def set_second(self, folder: str) -> None:
        """Show where backups and evidence are copied to besides."""
        self._second.setText(
            f"Setiap cadangan dan bukti baru juga disalin ke {folder}."
            if folder
            else "Belum dipilih. Pakai flashdisk atau disk lain yang biasanya terpasang."
        )
        set_shown(self._no_second, bool(folder))

    def _choose_second(self) -> None:
        name = QFileDialog.getExistingDirectory(self, "Pilih folder di disk kedua")
        if name:
            self.second_chosen.emit(name)

    def _on_restore(self) -> None:
        # Without a row chosen the button must not look dead: it takes the newest.
        key = self.table.current_key or self.model.rows[0].path.name
        self.restore_pressed.emit(self._folder / key)

    def _on_other_file(self) -> None:
        name, _ = QFileDialog.getOpenFileName(
            self, "Pilih cadangan", str(self._folder), BACKUP_FILTER
        )
        if name:
            self.restore_pressed.emit(Path(name))

    def _open_folder(self) -> None:
        place = self._folder if self._folder.is_dir() else self._folder.parent
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(place)))
