"""The chart canvas imports matplotlib late, redraws itself and tells which mark was pressed."""

import subprocess
import sys

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QScrollArea
from pytestqt.qtbot import QtBot

from asn_desktop.ui.kit.charts.chart_card import ChartCard, LegendEntry
from asn_desktop.ui.theme.theme import Theme, ThemeMode, apply_theme

_CHECK = (
    "import sys, asn_desktop.ui.kit.charts.chart_card, asn_desktop.ui.kit.page, "
    "asn_desktop.ui.kit.tables.data_table;"
    "print([m for m in ('matplotlib', 'numpy', 'reportlab', 'sqlalchemy') if m in sys.modules])"
)


def test_importing_the_kit_brings_no_heavy_library() -> None:
    done = subprocess.run(
        [sys.executable, "-c", _CHECK], capture_output=True, text=True, check=True
    )  # fmt: skip
    assert done.stdout.strip() == "[]"


def test_a_press_on_a_mark_tells_its_key(qtbot: QtBot) -> None:
    card = ChartCard("Capaian", (LegendEntry("box", "tercapai"),))
    qtbot.addWidget(card)
    card.resize(400, 300)
    card.show()
    sizes: list[tuple[int, int]] = []

    def draw(figure) -> None:
        sizes.append(tuple(round(inches * 96) for inches in figure.get_size_inches()))
        axes = figure.add_axes((0, 0, 1, 1))
        bar = axes.barh([0], [10])
        bar[0].set_gid("trantib")
        axes.set_xlim(0, 10)

    card.canvas.draw_with(draw, "Trantib belum mencapai target")
    assert card.canvas.accessibleName() == "Trantib belum mencapai target"
    assert sizes[-1] == (card.canvas.width(), card.canvas.height())
    told: list[str] = []
    card.canvas.mark_pressed.connect(told.append)
    inner = card.canvas.childAt(QPoint(50, 50))
    middle = QPoint(inner.width() // 2, inner.height() // 2)
    qtbot.mouseClick(inner, Qt.MouseButton.LeftButton, pos=middle)
    assert told == ["trantib"]


def test_the_chart_is_drawn_again_for_another_size_and_other_colours(qtbot: QtBot, qapp) -> None:
    theme = Theme(ThemeMode.LIGHT)
    apply_theme(qapp, theme)
    card = ChartCard("Capaian")
    qtbot.addWidget(card)
    card.resize(400, 300)
    card.show()
    drawn: list[int] = []
    card.canvas.draw_with(lambda figure: drawn.append(1), "")
    card.resize(600, 400)
    qtbot.waitUntil(lambda: len(drawn) == 2)
    theme.set_mode(ThemeMode.DARK)
    qtbot.waitUntil(lambda: len(drawn) == 3)
    assert card.canvas.figure.get_facecolor() != (1.0, 1.0, 1.0, 1.0)


def test_the_wheel_over_a_chart_scrolls_the_page(qtbot: QtBot, qapp) -> None:
    area = QScrollArea()
    qtbot.addWidget(area)
    card = ChartCard("Capaian")
    card.setFixedSize(380, 900)
    area.setWidget(card)
    area.resize(400, 300)
    area.show()
    card.canvas.draw_with(lambda figure: figure.add_axes((0, 0, 1, 1)), "")
    inner = card.canvas.childAt(QPoint(50, 50))
    qapp.processEvents()
    place = QPointF(inner.mapTo(area, QPoint(60, 60)))
    QTest.wheelEvent(area.windowHandle(), place, QPoint(0, -240))
    qapp.processEvents()
    assert area.verticalScrollBar().value() > 0
