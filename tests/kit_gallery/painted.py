"""Everything that is painted, empty states and charts."""

from datetime import date
from decimal import Decimal

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QHBoxLayout,
    QVBoxLayout,
    QWidget,
)

from asn_desktop.domain.performance.terms import Predicate, Rating
from asn_desktop.ui.kit.charts.chart_card import ChartCard, LegendEntry
from asn_desktop.ui.kit.charts.kpi_tile import Kpi, KpiTile
from asn_desktop.ui.kit.containers.card import Card
from asn_desktop.ui.kit.containers.empty_state import EmptyState, StartAction
from asn_desktop.ui.kit.containers.side_panel import SidePanel
from asn_desktop.ui.kit.controls.choices import Choice, ChoiceCards, ToggleChip
from asn_desktop.ui.kit.display.chip import Chip
from asn_desktop.ui.kit.display.kawung import KawungPanel, Logo
from asn_desktop.ui.kit.display.predicate_matrix import PredicateMatrix
from asn_desktop.ui.kit.display.scales import IndexScale, StageBar
from asn_desktop.ui.kit.display.status_chips import predicate_chip
from asn_desktop.ui.kit.display.stepper import Stepper, steps_at
from asn_desktop.ui.kit.display.year_timeline import Stage, Tick, YearTimeline
from asn_desktop.ui.kit.text import Text
from asn_desktop.ui.theme.theme import active_theme


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
    year = _year_card()
    inner.addWidget(year)
    tiles = _tiles()
    inner.addLayout(tiles)
    row = QHBoxLayout()
    side = _predicate_panel()
    row.addWidget(side)
    middle = _index_card()
    row.addWidget(middle, 1)
    people = _people()
    row.addWidget(people, 0, Qt.AlignmentFlag.AlignTop)
    inner.addLayout(row, 1)
    return sheet


def _year_card() -> Card:
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
    return year


def _tiles() -> QHBoxLayout:
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
    return tiles


def _predicate_panel() -> SidePanel:
    side = SidePanel("Predikat kinerja", width=344, folds=False)
    chip = Chip(predicate_chip(Predicate.GOOD))
    side.add_title_widget(chip)
    matrix = PredicateMatrix()
    matrix.set_ratings(Rating.MEETS, Rating.ABOVE)
    side.body.addWidget(matrix)
    side.body.addStretch(1)
    return side


def _index_card() -> Card:
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
    return middle


def _people() -> ChoiceCards:
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
    return people


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
