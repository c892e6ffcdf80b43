"""A list page and a form."""

from PySide6.QtWidgets import (
    QHBoxLayout,
    QVBoxLayout,
    QWidget,
)

from asn_desktop.ui.kit.containers.card import Card
from asn_desktop.ui.kit.containers.footer import StatusBar
from asn_desktop.ui.kit.containers.snackbar import Snackbar
from asn_desktop.ui.kit.controls.fields import FormField, combo_box, line_edit, text_edit
from asn_desktop.ui.kit.controls.search import SearchField
from asn_desktop.ui.kit.controls.segmented import SegmentedControl
from asn_desktop.ui.kit.display.icon_label import IconTile
from asn_desktop.ui.kit.display.progress import ProgressRing
from asn_desktop.ui.kit.tables.data_table import DataTable
from asn_desktop.ui.models.rows import RowsModel
from tests.kit_gallery.people import COLUMNS, PEOPLE


def table_sheet() -> QWidget:
    sheet = QWidget()
    sheet.setProperty("surface", "page")
    column = QVBoxLayout(sheet)
    column.setContentsMargins(0, 0, 0, 0)
    inner = QHBoxLayout()
    inner.setContentsMargins(20, 12, 20, 12)
    column.addLayout(inner, 1)
    card = Card()
    card.flush()
    tools = QHBoxLayout()
    tools.setContentsMargins(12, 10, 12, 10)
    tools.addWidget(SearchField("Cari nama, NIP, atau jabatan"), 1)
    tools.addWidget(combo_box([(None, "Semua unit")]))
    tools.addWidget(
        SegmentedControl((("all", "Semua 5"), ("rater", "Sebagai penilai 3")), "Saring")
    )
    card.body.addLayout(tools)
    table = DataTable("Daftar pegawai")
    model = RowsModel(COLUMNS, lambda p: p.nip, table, checkable=True)
    model.set_rows(PEOPLE)
    table.setModel(model)
    table.show_sorting("name")
    table.selectRow(3)
    card.body.addWidget(table, 1)
    inner.addWidget(card, 1)
    side = _form()
    inner.addWidget(side)
    status = StatusBar()
    status.set_keys((("Ctrl+F", "cari"), ("Enter", "buka"), ("Spasi", "pilih")))
    status.set_backup("Cadangan terakhir: Jumat, 2 Okt 2026")
    status.set_place("Data di komputer ini")
    column.addWidget(status)
    snackbar = Snackbar(sheet)
    snackbar.show_message("Akun Siti Rahmawati dinonaktifkan.", sheet.update)
    return sheet


def _form() -> Card:
    side = Card("Formulir")
    side.setFixedWidth(352)
    name = FormField(
        "Nama kecamatan", line_edit("Sukamaju"), required=True, hint="Seperti pada kop surat."
    )
    post = FormField("Kode pos", line_edit("0000"))
    post.set_error("Kode pos harus 5 angka. Contoh: 91234.")
    phone = FormField("Telepon", line_edit("", "(0000) 123456"), optional=True)
    unit = FormField("Unit kerja", combo_box([(1, "Seksi Pelayanan Umum")]))
    off = line_edit("Centang untuk memakai aspek ini")
    off.setEnabled(False)
    for widget in (
        name,
        post,
        phone,
        unit,
        off,
        text_edit("Baris pertama\nbaris kedua"),
        ProgressRing(14, 20, "14", "dari 20 JP"),
        IconTile("file-text", "warning"),
    ):
        side.body.addWidget(widget)
    side.body.addStretch(1)
    return side
