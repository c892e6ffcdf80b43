"""The table works by keyboard and mouse and keeps its columns inside the window."""

from dataclasses import dataclass

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from asn_desktop.ui.kit.tables.data_table import DataTable
from asn_desktop.ui.models.rows import Column, LazyRowsModel, RowsModel
from asn_desktop.ui.theme.cells import ChipStyle


@dataclass(frozen=True, slots=True)
class Person:
    id: str
    name: str


COLUMNS = (
    Column[Person](
        "name", "Pegawai", lambda p: p.name, subtext=lambda p: p.id, avatar=lambda p: p.name,
        width=260, sort_key="name",
    ),
    Column[Person]("unit", "Unit", lambda p: "Seksi Pelayanan Umum"),
    Column[Person]("goal", "Capaian", lambda p: "96%", width=90, right=True, strong=True),
    Column[Person](
        "plan", "SKP", lambda p: "Final", width=150, chip=lambda p: ChipStyle("Final", "solid")
    ),
)  # fmt: skip


@pytest.fixture
def table(qtbot: QtBot) -> DataTable:
    made = DataTable("Daftar pegawai")
    model = RowsModel(COLUMNS, lambda p: p.id, made, checkable=True)
    model.set_rows([Person(str(n), f"Pegawai {n}") for n in range(30)])
    made.setModel(model)
    made.resize(800, 400)
    qtbot.addWidget(made)
    made.show()
    return made


def test_enter_opens_the_row_in_front(table: DataTable, qtbot: QtBot) -> None:
    table.select_key("4")
    with qtbot.waitSignal(table.opened) as caught:
        qtbot.keyClick(table, Qt.Key.Key_Return)
    assert caught.args == ["4"]


def test_moving_tells_the_row_in_front(table: DataTable, qtbot: QtBot) -> None:
    table.select_key("4")
    with qtbot.waitSignal(table.current_changed) as caught:
        qtbot.keyClick(table, Qt.Key.Key_Down)
    assert caught.args == ["5"]


def test_space_and_a_press_on_the_box_tick_a_row(table: DataTable, qtbot: QtBot) -> None:
    table.select_key("2")
    qtbot.keyClick(table, Qt.Key.Key_Space)
    assert table.model().checked == {"2"}
    box = table.visualRect(table.model().index(3, 0)).topLeft()
    box.setX(box.x() + 24)
    box.setY(box.y() + 24)
    qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=box)
    assert table.model().checked == {"2", "3"}


def test_a_press_on_the_title_asks_for_another_order(table: DataTable, qtbot: QtBot) -> None:
    asked: list[tuple[str, bool]] = []
    table.model().sort_requested.connect(lambda name, down: asked.append((name, down)))
    table.show_sorting("name")
    header = table.horizontalHeader()
    for place in (60, 60, 300):
        qtbot.mouseClick(
            header.viewport(),
            Qt.MouseButton.LeftButton,
            pos=header.viewport().rect().topLeft() + type(header.pos())(place, 15),
        )
    assert asked == [("name", True), ("name", False)]


@pytest.mark.parametrize("width", [1400, 800, 520])
def test_columns_fill_the_width_and_never_more(table: DataTable, width: int) -> None:
    table.resize(width, 400)
    total = sum(table.columnWidth(number) for number in range(4))
    assert total <= table.viewport().width()
    assert table.columnWidth(3) >= 150


def test_rows_are_tall_enough_for_two_lines(table: DataTable) -> None:
    assert table.rowHeight(0) == 48
    assert table.horizontalHeader().height() == 34
    assert not table.grab().isNull()


def test_a_lazy_list_of_many_rows_asks_only_for_what_is_seen(qtbot: QtBot) -> None:
    table = DataTable("Banyak")
    model = LazyRowsModel(COLUMNS, lambda p: p.id, table)
    table.setModel(model)
    asked: list[tuple[str, ...]] = []
    model.page_wanted.connect(asked.append)
    model.set_ids([str(n) for n in range(100_000)])
    table.resize(800, 400)
    qtbot.addWidget(table)
    table.show()
    table.grab()
    assert len(asked) == 1
    assert asked[0][0] == "0"
