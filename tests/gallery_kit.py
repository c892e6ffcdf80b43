"""Draws every kit widget to PNG files: python -m tests.gallery_kit OUT."""

import os
import sys
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from asn_desktop.domain.performance.terms import Predicate, Rating
from asn_desktop.ui.kit.charts.chart_card import ChartCard, LegendEntry
from asn_desktop.ui.kit.charts.kpi_tile import Kpi, KpiTile
from asn_desktop.ui.kit.containers.accordion import AccordionList, AccordionRow
from asn_desktop.ui.kit.containers.card import Card, SectionLabel
from asn_desktop.ui.kit.containers.confirm import ConfirmDialog
from asn_desktop.ui.kit.containers.empty_state import EmptyState, StartAction
from asn_desktop.ui.kit.containers.footer import ActionFooter, StatusBar
from asn_desktop.ui.kit.containers.header import PageHeader
from asn_desktop.ui.kit.containers.message_bar import MessageBar
from asn_desktop.ui.kit.containers.progress_dialog import LongWork, ProgressDialog
from asn_desktop.ui.kit.containers.side_panel import SidePanel
from asn_desktop.ui.kit.containers.snackbar import Snackbar
from asn_desktop.ui.kit.controls.buttons import (
    DangerButton,
    GhostButton,
    IconButton,
    LinkButton,
    PrimaryButton,
    SecondaryButton,
)
from asn_desktop.ui.kit.controls.choices import Choice, ChoiceCards, ToggleChip
from asn_desktop.ui.kit.controls.fields import FormField, combo_box, line_edit, text_edit
from asn_desktop.ui.kit.controls.rating import RatingControl
from asn_desktop.ui.kit.controls.search import SearchField
from asn_desktop.ui.kit.controls.segmented import SegmentedControl
from asn_desktop.ui.kit.controls.tabs import TabBar
from asn_desktop.ui.kit.display.avatar import Avatar
from asn_desktop.ui.kit.display.chip import Badge, Chip, KeyCap
from asn_desktop.ui.kit.display.icon_label import IconTile
from asn_desktop.ui.kit.display.kawung import KawungPanel, Logo
from asn_desktop.ui.kit.display.predicate_matrix import PredicateMatrix
from asn_desktop.ui.kit.display.progress import LabelledProgress, ProgressRing
from asn_desktop.ui.kit.display.scales import IndexScale, StageBar
from asn_desktop.ui.kit.display.status_chips import predicate_chip
from asn_desktop.ui.kit.display.stepper import Stepper, steps_at
from asn_desktop.ui.kit.display.year_timeline import Stage, Tick, YearTimeline
from asn_desktop.ui.kit.page import Notice, NoticeKind, Page
from asn_desktop.ui.kit.tables.data_table import DataTable
from asn_desktop.ui.kit.text import Text
from asn_desktop.ui.models.rows import Column, RowsModel
from asn_desktop.ui.theme.cells import ChipStyle
from asn_desktop.ui.theme.theme import Theme, ThemeMode, active_theme, apply_theme


@dataclass(frozen=True, slots=True)
class Person:
    name: str
    nip: str
    position: str
    unit: str
    status: str
    chip: ChipStyle


PEOPLE = (
    Person("Dewi Lestari, S.STP.", "19830605 200701 2 006", "Sekretaris Camat", "Sekretariat",
           "PNS", ChipStyle("Final", "solid", "lock-simple-fill")),
    Person("Sri Wahyuni, S.Sos.", "19850412 200902 2 003", "Kasi Pelayanan Umum",
           "Seksi Pelayanan Umum", "PNS", ChipStyle("Disetujui", "success", "check-bold")),
    Person("Andi Pratama, A.Md.", "19940317 202012 1 004", "Pengadministrasi Layanan",
           "Seksi Pelayanan Umum", "PNS", ChipStyle("Diajukan", "info", "paper-plane-tilt-bold")),
    Person("Siti Rahmawati, S.E.", "19880921 201403 2 002", "Analis Pelayanan",
           "Seksi Pelayanan Umum", "PNS", ChipStyle("Dievaluasi", "violet", "scales-bold")),
    Person("Maria Kolo, S.Kom.", "19960704 202321 2 011", "Pranata Komputer",
           "Seksi Pelayanan Umum", "PPPK",
           ChipStyle("Perlu perbaikan", "warning", "arrow-u-up-left-bold")),
    Person("Hendra Gunawan, S.IP.", "19790212 200604 1 009", "Lurah", "Kelurahan Mekarsari",
           "PNS", ChipStyle("Keberatan", "danger", "chat-circle-text-bold")),
    Person("Nurul Hasanah, S.H.", "19910826 201502 2 001", "Pengelola Pertanahan",
           "Seksi Pemerintahan", "PNS",
           ChipStyle("Belum dibuat", "neutral", "circle-dashed-bold")),
)  # fmt: skip

COLUMNS: tuple[Column[Person], ...] = (
    Column("name", "Pegawai", lambda p: p.name, subtext=lambda p: p.nip,
           avatar=lambda p: p.name, sort_key="name", width=290),
    Column("position", "Jabatan dan unit kerja", lambda p: p.position, subtext=lambda p: p.unit),
    Column("status", "Status", lambda p: p.status, ink="text2", width=72, sort_key="status"),
    Column("plan", "SKP 2026", lambda p: p.chip.label, chip=lambda p: p.chip, width=160),
)  # fmt: skip


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
    inner.addWidget(side)
    status = StatusBar()
    status.set_keys((("Ctrl+F", "cari"), ("Enter", "buka"), ("Spasi", "pilih")))
    status.set_backup("Cadangan terakhir: Jumat, 2 Okt 2026")
    status.set_place("Data di komputer ini")
    column.addWidget(status)
    snackbar = Snackbar(sheet)
    snackbar.show_message("Akun Siti Rahmawati dinonaktifkan.", sheet.update)
    return sheet


def special_sheet() -> QWidget:
    sheet = QWidget()
    sheet.setProperty("surface", "page")
    column = QVBoxLayout(sheet)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(
        Stepper(
            steps_at(
                ("Draf", "Diajukan", "Disetujui", "Dievaluasi", "Final"),
                3,
                ("12 Jan", "20 Jan", "28 Jan", "TW III berjalan"),
            )
        )
    )
    inner = QVBoxLayout()
    inner.setContentsMargins(20, 8, 20, 10)
    inner.setSpacing(10)
    column.addLayout(inner, 1)
    year = Card("Siklus kinerja 2026", "Anda di tahap Pelaksanaan & pemantauan")
    line = YearTimeline()
    line.set_year(
        (
            Stage("Perencanaan", date(2025, 12, 1), date(2026, 1, 31)),
            Stage("Pelaksanaan & pemantauan", date(2026, 2, 1), date(2026, 12, 14)),
            Stage("Penilaian", date(2026, 12, 15), date(2027, 1, 31)),
            Stage("Tindak lanjut", date(2027, 2, 1), date(2027, 2, 28)),
        ),
        (
            Tick(date(2026, 4, 15), "TW I selesai", "done"),
            Tick(date(2026, 7, 15), "TW II selesai", "done"),
            Tick(date(2026, 10, 15), "TW III: nilai paling lambat 15 Okt", "due"),
            Tick(date(2027, 1, 10), "TW IV dan tahunan"),
        ),
        date(2026, 10, 5),
    )
    year.body.addWidget(line)
    inner.addWidget(year)
    tiles = QHBoxLayout()
    for kpi in (
        Kpi("SKP final", "38", "dari 42", "4 menunggu penilai", "flat", (1, 2, 3, 4)),
        Kpi("Capaian hasil kerja", "93,4", "%", "naik 1,8 dari TW II", "up", (3, 2, 3, 5)),
        Kpi("IKM TW III", "84,22", "B · Baik", "naik 0,89 dari TW II", "up", (2, 3, 3, 2, 4)),
        Kpi(
            "Layanan tepat waktu",
            "91",
            "% · target 95",
            "turun 2 dari TW II",
            "down",
            (4, 3, 5, 3, 2),
            worrying=True,
        ),
    ):
        tiles.addWidget(KpiTile(kpi))
    inner.addLayout(tiles)
    row = QHBoxLayout()
    side = SidePanel("Predikat kinerja", width=344, folds=False)
    chip = Chip(predicate_chip(Predicate.GOOD))
    side.add_title_widget(chip)
    matrix = PredicateMatrix()
    matrix.set_ratings(Rating.MEETS, Rating.ABOVE)
    side.body.addWidget(matrix)
    side.body.addStretch(1)
    row.addWidget(side)
    middle = Card("IKM responden ini", "sementara")
    scale = IndexScale()
    scale.set_index(Decimal("87.50"))
    middle.body.addWidget(Text("87,50", "large_number"))
    middle.body.addWidget(scale)
    middle.body.addWidget(StageBar(("Draf", "Diajukan", "Disetujui", "Dievaluasi", "Final"), 4))
    cards = ChoiceCards(
        (
            Choice(1, "Ubah penilaian", "Hasil kerja 2 dinilai ulang"),
            Choice(2, "Tetapkan penilaian", "Nilai semula berlaku"),
        ),
        "Keputusan",
    )
    cards.set_value(1)
    middle.body.addWidget(cards)
    chips = QHBoxLayout()
    for words in ("Kolaboratif", "Adaptif", "Akuntabel"):
        chips.addWidget(ToggleChip(words))
    chips.itemAt(0).widget().setChecked(True)
    chips.addStretch(1)
    middle.body.addLayout(chips)
    middle.body.addStretch(1)
    row.addWidget(middle, 1)
    people = ChoiceCards(
        (
            Choice("s", "Sri Wahyuni, S.Sos.", "Kasi Pelayanan Umum", "Sri Wahyuni"),
            Choice("a", "Andi Pratama, A.Md.", "Pengadministrasi Layanan", "Andi Pratama"),
            Choice("r", "Dewi Lestari", "Sekretaris Camat", "Dewi Lestari", "s.d. 16 Okt"),
        ),
        "Nama Anda",
        upright=True,
    )
    people.set_value("s")
    people.setFixedWidth(300)
    row.addWidget(people, 0, Qt.AlignmentFlag.AlignTop)
    inner.addLayout(row, 1)
    return sheet


def empty_sheet() -> QWidget:
    sheet = QWidget()
    sheet.setProperty("surface", "page")
    row = QHBoxLayout(sheet)
    panel = KawungPanel(fade="right")
    panel.setFixedWidth(380)
    inside = QVBoxLayout(panel)
    inside.addWidget(Logo(44))
    inside.addStretch(1)
    below = KawungPanel(fade="bottom")
    below.setFixedWidth(160)
    card = Card()
    card.body.addWidget(
        EmptyState(
            "Belum ada SKP untuk tahun 2026",
            "SKP berisi hasil kerja yang Anda sepakati dengan Bu Sri Wahyuni. "
            "Batas pengajuan 31 Januari 2026, masih 16 hari lagi.",
            (
                StartAction(
                    "copy",
                    "Salin dari SKP 2025",
                    "5 hasil kerja disalin. Paling cepat.",
                    sheet.update,
                ),
                StartAction(
                    "tree-structure",
                    "Mulai dari hasil kerja atasan",
                    "Pilih hasil kerja Bu Sri yang akan Anda dukung.",
                    sheet.update,
                ),
                StartAction(
                    "file-text", "Mulai dari lembar kosong", "Tulis semua sendiri.", sheet.update
                ),
            ),
            help_words="Cara menyusun SKP dalam 10 menit (F1)",
            on_help=sheet.update,
        )
    )
    row.addWidget(panel)
    row.addWidget(below)
    row.addWidget(card, 1)
    return sheet


def chart_sheet() -> QWidget:
    sheet = QWidget()
    sheet.setProperty("surface", "page")
    row = QHBoxLayout(sheet)
    card = ChartCard(
        "Target dan realisasi per unit",
        (
            LegendEntry("box", "tercapai"),
            LegendEntry("hatch", "belum", "series2"),
            LegendEntry("tick", "target", "text"),
            LegendEntry("dot", "median"),
            LegendEntry("diamond", "lewat", "series2"),
            LegendEntry("triangle", "bawahan", "violet"),
            LegendEntry("ring", "diri sendiri", "text2"),
            LegendEntry("line", "pola", "text"),
        ),
    )
    card.menu_button.show()

    def draw(figure) -> None:
        axes = figure.add_axes((0.2, 0.15, 0.7, 0.8))
        bar = axes.barh(["Trantib", "Sekretariat"], [84, 98], color=active_theme().tokens.series1)
        bar[0].set_gid("trantib")
        axes.set_facecolor(active_theme().tokens.surface)
        axes.tick_params(colors=active_theme().tokens.text2, labelsize=8)

    sheet.draw = lambda: card.canvas.draw_with(draw, "Trantib belum mencapai target")
    row.addWidget(card)
    return sheet


SHEETS = {"base": base_sheet, "table": table_sheet, "special": special_sheet,
          "empty": empty_sheet, "chart": chart_sheet}  # fmt: skip


def draw(out: Path) -> None:
    """Draw each sheet light, dark and at 125 % text."""
    application = QApplication.instance() or QApplication([])
    theme = Theme(ThemeMode.LIGHT)
    apply_theme(application, theme)
    out.mkdir(parents=True, exist_ok=True)
    looks = (
        ("terang", ThemeMode.LIGHT, 1.0),
        ("gelap", ThemeMode.DARK, 1.0),
        ("125", ThemeMode.LIGHT, 1.25),
    )
    for look, mode, scale in looks:
        theme.set_text_scale(scale)
        theme.set_mode(mode)
        for name, make in SHEETS.items():
            sheet = make()
            sheet.resize(1154, 697)
            sheet.show()
            application.processEvents()
            if name == "chart":
                sheet.draw()
                application.processEvents()
            sheet.grab().save(str(out / f"{name}_{look}.png"))
            if name == "table":
                dialog = ConfirmDialog(
                    sheet,
                    "Finalkan penilaian Siti Rahmawati?",
                    "Setelah ini nilai terkunci. Ia punya 14 hari untuk mengajukan keberatan.",
                    "Finalkan penilaian",
                )
                dialog.open()
                application.processEvents()
                dialog.grab().save(str(out / f"confirm_{look}.png"))
                dialog.done(0)
                progress = ProgressDialog(
                    sheet,
                    LongWork(
                        "Mengekspor lembar evaluasi TW III",
                        "42 pegawai · PDF · disimpan ke D:\\Laporan\\TW3-2026",
                        42,
                        steps=(
                            "Data diperiksa",
                            "Lembar PDF dibuat",
                            "Digabung dan diberi kode QR",
                        ),
                        note="Pilih latar belakang untuk tetap bekerja. Bila dibatalkan, "
                        "26 lembar yang sudah jadi tetap ada.",
                    ),
                )
                progress.advance(26, "Nurul Hasanah, S.H.")
                progress.show_step(1, "26/42")
                progress.open()
                application.processEvents()
                progress.grab().save(str(out / f"progress_{look}.png"))
                progress.done(0)
            sheet.close()
            sheet.deleteLater()


if __name__ == "__main__":
    draw(Path(sys.argv[1]))
