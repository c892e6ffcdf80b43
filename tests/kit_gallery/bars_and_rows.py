"""A form page: header, tabs, messages, accordion, footer."""

from PySide6.QtWidgets import (
    QHBoxLayout,
    QVBoxLayout,
    QWidget,
)

from asn_desktop.domain.performance.terms import Rating
from asn_desktop.ui.kit.containers.accordion import AccordionList, AccordionRow
from asn_desktop.ui.kit.containers.card import Card, SectionLabel
from asn_desktop.ui.kit.containers.footer import ActionFooter
from asn_desktop.ui.kit.containers.header import PageHeader
from asn_desktop.ui.kit.containers.message_bar import MessageBar
from asn_desktop.ui.kit.controls.buttons import (
    DangerButton,
    GhostButton,
    IconButton,
    LinkButton,
    PrimaryButton,
    SecondaryButton,
)
from asn_desktop.ui.kit.controls.fields import FormField, text_edit
from asn_desktop.ui.kit.controls.rating import RatingControl
from asn_desktop.ui.kit.controls.tabs import TabBar
from asn_desktop.ui.kit.display.avatar import Avatar
from asn_desktop.ui.kit.display.chip import Badge, Chip, KeyCap
from asn_desktop.ui.kit.display.progress import LabelledProgress
from asn_desktop.ui.kit.page import Notice, NoticeKind, Page
from asn_desktop.ui.kit.text import Text
from asn_desktop.ui.theme.cells import ChipStyle
from tests.kit_gallery.people import PEOPLE


class DemoPage(Page):
    """A page with nothing of its own, for the header."""

    has_back = True

    def header_actions(self) -> list[QWidget]:
        return [Chip(ChipStyle("Draf", "neutral", "pencil-simple-bold")),
                SecondaryButton("Cetak", "printer"),
                IconButton("dots-three-bold", "Menu lain", framed=True)]  # fmt: skip


def base_sheet() -> QWidget:
    sheet = QWidget()
    sheet.setProperty("surface", "page")
    column = QVBoxLayout(sheet)
    column.setContentsMargins(0, 0, 0, 0)
    header = PageHeader()
    page = DemoPage(None, sheet)
    page.set_title(
        "Penilaian TW III — Siti Rahmawati, S.E.",
        "Analis Pelayanan · Seksi Pelayanan Umum · NIP 19880921 201403 2 002",
    )
    page.hide()
    header.show_page(page)
    column.addWidget(header)
    inner = QVBoxLayout()
    inner.setContentsMargins(20, 4, 20, 8)
    inner.setSpacing(10)
    column.addLayout(inner, 1)
    inner.addLayout(_button_row())
    tabs = TabBar("Bagian SKP")
    tabs.add_tab("results", "Hasil kerja", "1 kurang", "warning")
    tabs.add_tab("values", "Perilaku kerja", "7/7", "success")
    tabs.add_tab("annex", "Lampiran", "3")
    tabs.add_tab("history", "Riwayat")
    inner.addWidget(tabs)
    _add_messages(inner)
    inner.addLayout(_accordion_and_side())
    inner.addStretch(1)
    footer = ActionFooter()
    footer.set_saved("Tersimpan 10.42")
    footer.set_keys((("1", "di bawah"), ("2", "sesuai"), ("3", "di atas")))
    footer.set_missing("Hasil kerja 5 belum dinilai")
    footer.add_button(SecondaryButton("Kembalikan…", "arrow-u-up-left-bold"))
    footer.add_button(PrimaryButton("Finalkan penilaian", "lock-simple"))
    column.addWidget(footer)
    return sheet


def _add_messages(inner: QVBoxLayout) -> None:
    inner.addWidget(
        MessageBar(
            Notice(
                NoticeKind.WARNING,
                "Satu hal perlu dilengkapi sebelum SKP diajukan:",
                '<a href="x">target waktu pada hasil kerja 2</a>.',
                rich=True,
            )
        )
    )
    inner.addWidget(
        MessageBar(
            Notice(
                NoticeKind.DANGER,
                "Perubahan belum tersimpan.",
                "Ruang penyimpanan komputer ini penuh. Kosongkan paling sedikit 50 MB, lalu pilih "
                "Coba lagi. Isian Anda aman selama jendela ini terbuka.",
                "Coba lagi",
                closable=False,
            )
        )
    )


def _button_row() -> QHBoxLayout:
    row = QHBoxLayout()
    off = PrimaryButton("Ajukan ke penilai", "paper-plane-tilt-bold")
    off.setEnabled(False)
    for widget in (
        PrimaryButton("Tambah pegawai", "plus-bold"),
        SecondaryButton("Impor dari Excel", "upload-simple"),
        DangerButton("Batalkan ekspor"),
        GhostButton("Tambah indikator", "plus-bold"),
        off,
        SecondaryButton("Lihat daftar", compact=True),
        IconButton("trash", "Hapus"),
        IconButton("funnel", "Saring", framed=True),
        LinkButton("Lihat"),
        Badge("5"),
        KeyCap("Ctrl+K"),
    ):
        row.addWidget(widget)
    row.addStretch(1)
    return row


def _accordion_and_side() -> QHBoxLayout:
    row = QHBoxLayout()
    rows = AccordionList()
    rows.add_label(SectionLabel("Hasil kerja utama"))
    first = AccordionRow(
        "1",
        "1",
        "Berkas KTP-el dan KK terverifikasi lengkap dan benar",
        "Mendukung: B. Layanan administrasi kependudukan selesai tepat waktu",
    )
    first.add_trailing(Chip(ChipStyle("Kuantitas", "info", "hash-bold")))
    first.add_trailing(Chip(ChipStyle("Kualitas", "success", "star-bold")))
    first.add_trailing(IconButton("dots-three-vertical-bold", "Menu", compact=True))
    second = AccordionRow("2", "2", "Berkas layanan diverifikasi cepat dan benar")
    rating = RatingControl("Penilaian Anda")
    rating.set_value(Rating.MEETS)
    line = QHBoxLayout()
    line.addWidget(Text("Penilaian Anda", "small_strong"))
    line.addStretch(1)
    line.addWidget(rating)
    second.body.addWidget(FormField("Umpan balik Anda", text_edit("Verifikasi sangat rapi.")))
    second.body.addLayout(line)
    rows.add_row(first)
    rows.add_row(second)
    second.set_open(True)
    row.addWidget(rows, 1)
    side = Card("Tim saya", "8 pegawai · TW III")
    side.setFixedWidth(324)
    side.body.addWidget(
        LabelledProgress("SKP disetujui", 8, 8, strong="8", rest=" dari 8", tone="success")
    )
    side.body.addWidget(
        LabelledProgress("Evaluasi TW III dinilai", 5, 8, strong="5", rest=" dari 8")
    )
    short = RatingControl("Hasil kerja", short=True)
    short.set_value(Rating.ABOVE)
    side.body.addWidget(short)
    side.body.addWidget(RatingControl("Perilaku kerja", short=True))
    people = QHBoxLayout()
    for person in PEOPLE:
        people.addWidget(Avatar(person.name, 28))
    people.addStretch(1)
    side.body.addLayout(people)
    row.addWidget(side)
    return row
