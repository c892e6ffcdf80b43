"""The PINs that were just given out: shown once, saved as a list to hand over."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from asn_desktop.base.errors import OfficeError
from asn_desktop.services.access.first_accounts import IssuedPin
from asn_desktop.ui.kit.containers.card import Card
from asn_desktop.ui.kit.containers.message_bar import MessageBar
from asn_desktop.ui.kit.controls.buttons import SecondaryButton
from asn_desktop.ui.kit.notice import Notice, NoticeKind
from asn_desktop.ui.kit.tables.data_table import DataTable
from asn_desktop.ui.models.rows import Column, RowsModel
from asn_desktop.ui.tasks.runner import TaskRunner

FILE_NAME = "PIN_pertama.xlsx"
_COLUMNS = (
    Column[IssuedPin](
        "name", "Nama", lambda line: line.name, subtext=lambda line: line.position, strong=True
    ),
    Column[IssuedPin]("unit", "Unit kerja", lambda line: line.unit_name, width=200),
    Column[IssuedPin]("pin", "PIN", lambda line: spaced(line.pin), width=110, strong=True),
)


def spaced(pin: str) -> str:
    """Write a PIN in groups of three, as it is read out."""
    return " ".join(pin[start : start + 3] for start in range(0, len(pin), 3))


def write_pins(path: Path, pins: Sequence[IssuedPin]) -> None:
    """Write the list to hand out as a spreadsheet.

    Raises:
        StorageError: the file cannot be written.
    """
    # Imported here: nobody needs spreadsheets before pressing the button.
    from asn_desktop.exchange.workbook import OutputColumn, write_table

    columns = [
        OutputColumn("Nama", 34),
        OutputColumn("Jabatan", 38),
        OutputColumn("Unit kerja", 30),
        OutputColumn("PIN sekali pakai", 18),
    ]
    rows = ((line.name, line.position, line.unit_name, line.pin) for line in pins)
    write_table(path, "PIN pertama", columns, rows)


class PinList(Card):
    """The table of PINs with the button that saves it.

    Attributes:
        is_saved: whether the list was saved since it was shown.

    Signals:
        saved: the list is on the disk.
    """

    saved = Signal()

    def __init__(self, tasks: TaskRunner, parent: QWidget | None = None) -> None:
        super().__init__("PIN untuk masuk pertama kali", parent=parent)
        self.flush()
        self._tasks = tasks
        self.is_saved = False
        self._pins: tuple[IssuedPin, ...] = ()
        self._save = SecondaryButton("Simpan daftar &PIN…", "download-simple", compact=True)
        self._save.setObjectName("save_pins")
        self._save.clicked.connect(self._choose_file)
        self.add_title_widget(self._save)
        self.bar = MessageBar()
        self.body.addSpacing(10)
        self.body.addWidget(self.bar)
        self.model = RowsModel(_COLUMNS, lambda line: line.name, self)
        self.table = DataTable("PIN pertama", row_height=46)
        self.table.setObjectName("pin_table")
        self.table.setModel(self.model)
        self.body.addWidget(self.table, 1)

    def set_pins(self, pins: Sequence[IssuedPin]) -> None:
        """Show PINs that were just made."""
        self._pins = tuple(pins)
        self.is_saved = False
        self.model.set_rows(self._pins)
        words = "Sesudah ini PIN tidak dapat dilihat lagi. Setiap orang menggantinya saat masuk."
        self.bar.set_notice(
            Notice(NoticeKind.WARNING, "Simpan daftar ini sekarang.", words, closable=False)
        )

    def save_to(self, path: Path) -> None:
        """Write the list to a file."""
        work = partial(write_pins, path, self._pins)
        self._tasks.read(self, work, partial(self._on_saved, path), self._on_refused)

    def _choose_file(self) -> None:
        name, _ = QFileDialog.getSaveFileName(
            self, "Simpan daftar PIN", FILE_NAME, "Buku kerja Excel (*.xlsx)"
        )
        if name:
            self.save_to(Path(name).with_suffix(".xlsx"))

    def _on_saved(self, path: Path, _nothing: None) -> None:
        self.is_saved = True
        words = f"{path.name} di {path.parent}. Hapus berkas itu sesudah PIN dibagikan."
        self.bar.set_notice(Notice(NoticeKind.SUCCESS, "Daftar PIN tersimpan.", words))
        self.saved.emit()

    def _on_refused(self, error: OfficeError) -> None:
        self.bar.set_notice(Notice(NoticeKind.DANGER, "Daftar belum tersimpan.", str(error)))
