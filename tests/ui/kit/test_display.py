"""Painted widgets say in words what they show, and paint at any size."""

from datetime import date
from decimal import Decimal

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from asn_desktop.domain.performance.terms import PlanStatus, Predicate, Rating
from asn_desktop.ui.kit.charts.kpi_tile import Kpi, KpiTile
from asn_desktop.ui.kit.charts.sparkline import Sparkline
from asn_desktop.ui.kit.containers.empty_state import EmptyState, StartAction, StartCard
from asn_desktop.ui.kit.display.avatar import Avatar, tone_of
from asn_desktop.ui.kit.display.chip import Badge, Chip, KeyCap
from asn_desktop.ui.kit.display.kawung import KawungPanel, Logo, application_icon
from asn_desktop.ui.kit.display.predicate_matrix import PredicateMatrix
from asn_desktop.ui.kit.display.progress import LabelledProgress, ProgressBar, ProgressRing
from asn_desktop.ui.kit.display.scales import IndexScale, StageBar
from asn_desktop.ui.kit.display.status_chips import plan_chip, predicate_chip
from asn_desktop.ui.kit.display.stepper import Stepper, StepState, steps_at
from asn_desktop.ui.kit.display.year_timeline import Stage, Tick, YearTimeline
from asn_desktop.ui.theme.cells import ChipStyle


def test_a_person_keeps_the_colour_with_and_without_titles() -> None:
    assert tone_of("Siti Rahmawati, S.E.") == tone_of("Siti Rahmawati")


def test_the_matrix_reads_the_whole_sentence(qtbot: QtBot) -> None:
    matrix = PredicateMatrix()
    qtbot.addWidget(matrix)
    matrix.set_ratings(Rating.MEETS, Rating.ABOVE)
    assert matrix.predicate is Predicate.GOOD
    assert matrix.accessibleName() == (
        "Predikat kinerja: Baik. Hasil kerja Sesuai Ekspektasi, perilaku kerja Di Atas Ekspektasi."
    )
    matrix.set_ratings(None, Rating.ABOVE)
    assert matrix.predicate is None
    assert matrix.accessibleName() == "Predikat kinerja belum ada. Hasil kerja belum dinilai."


def test_steps_before_the_present_one_are_done() -> None:
    steps = steps_at(("Draf", "Diajukan", "Disetujui"), 1)
    assert [step.state for step in steps] == [StepState.DONE, StepState.NOW, StepState.NEXT]


def test_the_stepper_folds_in_a_low_window(qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    stepper = Stepper(steps_at(("Draf", "Diajukan"), 0), parent)
    stepper.summary.setParent(parent)
    parent.resize(1154, 697)
    parent.show()
    assert stepper.isVisible()
    assert stepper.summary.isHidden()
    parent.resize(1093, 543)
    assert stepper.isHidden()
    assert stepper.summary.isVisible()
    parent.resize(1154, 697)
    assert stepper.isVisible()
    assert stepper.accessibleName().startswith("Langkah 1 dari 2: Draf")


@pytest.mark.parametrize(
    ("index", "word"), [("64.99", "D"), ("65.00", "C"), ("76.61", "B"), ("88.31", "A")]
)
def test_the_scale_names_the_band_of_an_index(qtbot: QtBot, index: str, word: str) -> None:
    scale = IndexScale()
    qtbot.addWidget(scale)
    scale.set_index(Decimal(index))
    assert scale.accessibleName() == f"Indeks {index.replace('.', ',')}, mutu {word}"


def test_the_year_says_where_we_are(qtbot: QtBot) -> None:
    line = year_of(date(2026, 10, 5))
    qtbot.addWidget(line)
    assert line.accessibleName() == "Tahap sekarang: Pelaksanaan. TW III: paling lambat 15 Okt"


def year_of(today: date) -> YearTimeline:
    line = YearTimeline()
    line.set_year(
        (
            Stage("Perencanaan", date(2025, 12, 1), date(2026, 1, 31)),
            Stage("Pelaksanaan", date(2026, 2, 1), date(2026, 12, 14)),
            Stage("Penilaian", date(2026, 12, 15), date(2027, 2, 28)),
        ),
        (Tick(date(2026, 10, 15), "TW III: paling lambat 15 Okt", "due"),),
        today,
    )
    return line


def test_every_plan_status_has_a_chip_with_word_and_icon() -> None:
    for status in (None, *PlanStatus):
        style = plan_chip(status)
        assert style.label
        assert style.icon
    assert plan_chip(PlanStatus.RETURNED).label == "Perlu perbaikan"
    assert predicate_chip(Predicate.GOOD).label == "Baik"


def test_a_tile_can_be_pressed_by_keyboard(qtbot: QtBot) -> None:
    tile = KpiTile(Kpi("IKM TW III", "84,22", "B · Baik", "naik 0,89", "up", (1, 2, 3)))
    qtbot.addWidget(tile)
    tile.show()
    with qtbot.waitSignal(tile.pressed):
        qtbot.keyClick(tile, "\r")
    assert tile.accessibleName() == "IKM TW III: 84,22 B · Baik. naik 0,89"


def test_an_empty_state_offers_ways_to_start(qtbot: QtBot) -> None:
    begun: list[str] = []
    state = EmptyState(
        "Belum ada SKP", "Batas 31 Januari.",
        (StartAction("copy", "Salin", "Paling cepat.", lambda: begun.append("copy")),),
        help_words="Cara menyusun", on_help=lambda: begun.append("help"),
    )  # fmt: skip
    qtbot.addWidget(state)
    state.findChild(StartCard).click()
    assert begun == ["copy"]


def painted() -> list[QWidget]:
    matrix = PredicateMatrix()
    matrix.set_ratings(Rating.BELOW, Rating.ABOVE)
    scale = IndexScale()
    scale.set_index(Decimal("100"))
    return [
        matrix, scale, Stepper(steps_at(("Draf", "Final"), 2)), year_of(date(2024, 1, 1)),
        year_of(date(2026, 2, 2)), StageBar(("Draf", "Final"), 0), Sparkline((1, 1, 1)),
        Sparkline(()), ProgressBar(3, 0), ProgressBar(9, 4), ProgressRing(0, 20, "0", "JP"),
        LabelledProgress("SKP", 1, 8, strong="1", rest=" dari 8"), Logo(), KawungPanel(fade="edge"),
        KawungPanel(fade="bottom"), Avatar("Siti"), Chip(ChipStyle("Baik", "predicate4")),
        Badge("5"), KeyCap("Ctrl+K"), YearTimeline(),
    ]  # fmt: skip


@pytest.mark.parametrize("size", [(1, 1), (60, 20), (900, 300)])
def test_painted_widgets_paint_at_any_size(qtbot: QtBot, size: tuple[int, int]) -> None:
    for widget in painted():
        qtbot.addWidget(widget)
        widget.resize(*size)
        assert not widget.grab().isNull()
        assert widget.sizeHint().isValid()


def test_the_program_has_an_icon_in_all_usual_sizes(qapp) -> None:
    assert {size.width() for size in application_icon().availableSizes()} >= {16, 32, 256}
