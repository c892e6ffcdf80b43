"""The table models answer Qt rightly and always with text for display."""

from dataclasses import dataclass
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication

from asn_desktop.ui.models.rows import Column, LazyRowsModel, RowsModel
from asn_desktop.ui.theme.cells import CellRole, ChipStyle


@dataclass(frozen=True, slots=True)
class Person:
    id: str
    name: str
    born: date


COLUMNS = (
    Column[Person]("name", "Nama", lambda p: p.name, subtext=lambda p: p.id, sort_key="name"),
    Column[Person](
        "born", "Lahir", lambda p: f"{p.born.day}/{p.born.year}", raw=lambda p: p.born, right=True
    ),
    Column[Person]("state", "Keadaan", lambda p: "Draf", chip=lambda p: ChipStyle("Draf")),
)


def people(count: int) -> list[Person]:
    return [Person(f"{n:06}", f"Pegawai {n}", date(1990, 1, 1 + n % 28)) for n in range(count)]


def key(person: Person) -> str:
    return person.id


@pytest.fixture
def model(qapp: QApplication) -> RowsModel[Person]:
    made = RowsModel(COLUMNS, key, checkable=True)
    QAbstractItemModelTester(
        made, QAbstractItemModelTester.FailureReportingMode.Fatal, made
    )  # fmt: skip
    return made


def test_rows_are_shown_as_text_with_the_raw_value_beside(model: RowsModel[Person]) -> None:
    model.set_rows(people(3))
    cell = model.index(1, 1)
    assert cell.data() == "2/1990"
    assert cell.data(CellRole.RAW) == date(1990, 1, 2)
    assert model.index(1, 0).data(CellRole.SUBTEXT) == "000001"
    assert model.index(1, 2).data(CellRole.CHIP) == ChipStyle("Draf")


def test_every_display_value_of_every_cell_is_text(model: RowsModel[Person]) -> None:
    model.set_rows(people(5))
    shown = [model.index(r, c).data() for r in range(5) for c in range(3)]
    assert all(isinstance(value, str) for value in shown)


def test_headers_name_the_columns(model: RowsModel[Person]) -> None:
    titles = [model.headerData(n, Qt.Orientation.Horizontal) for n in range(3)]
    assert titles == ["Nama", "Lahir", "Keadaan"]


def test_ticks_stay_with_the_row_and_vanish_with_it(model: RowsModel[Person]) -> None:
    model.set_rows(people(3))
    model.setData(model.index(2, 0), Qt.CheckState.Checked, Qt.ItemDataRole.CheckStateRole)
    model.set_rows(list(reversed(people(3))))
    assert model.checked == {"000002"}
    assert model.index(0, 0).data(Qt.ItemDataRole.CheckStateRole) is Qt.CheckState.Checked
    model.set_rows(people(2))
    assert model.checked == frozenset()


def test_a_changed_row_is_replaced_in_place(model: RowsModel[Person]) -> None:
    model.set_rows(people(3))
    model.replace_row(Person("000001", "Nama Baru", date(1990, 1, 1)))
    assert model.index(1, 0).data() == "Nama Baru"
    assert model.rowCount() == 3


def test_sorting_is_asked_for_and_not_done_here(model: RowsModel[Person]) -> None:
    asked: list[tuple[str, bool]] = []
    model.sort_requested.connect(lambda name, down: asked.append((name, down)))
    model.set_rows(people(3))
    model.sort(0, Qt.SortOrder.DescendingOrder)
    model.sort(1, Qt.SortOrder.DescendingOrder)
    assert asked == [("name", True)]
    assert model.key_at(0) == "000000"


def test_a_lazy_model_asks_for_a_page_once_and_shows_it(qapp: QApplication) -> None:
    model = LazyRowsModel(COLUMNS, key)
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal, model)
    asked: list[tuple[str, ...]] = []
    model.page_wanted.connect(asked.append)
    everyone = people(1000)
    model.set_ids([person.id for person in everyone])
    asked.clear()
    model.set_ids([person.id for person in everyone])
    assert model.index(450, 0).data() == "…"
    assert model.index(451, 0).data() == "…"
    mine = [page for page in asked if "000450" in page]
    assert len(mine) == 1
    assert mine[0] == tuple(f"{n:06}" for n in range(400, 600))
    model.add_rows(everyone[400:600])
    assert model.index(450, 0).data() == "Pegawai 450"
    assert model.key_at(999) == "000999"


def test_a_late_page_of_an_older_list_is_ignored(qapp: QApplication) -> None:
    model = LazyRowsModel(COLUMNS, key)
    everyone = people(10)
    model.set_ids(["000003"])
    model.add_rows(everyone)
    assert model.rowCount() == 1
    assert model.index(0, 0).data() == "Pegawai 3"
