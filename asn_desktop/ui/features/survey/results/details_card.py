"""Respondents, trend, services and suggestions behind an index, one list at a time."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from asn_desktop.base.rounding import round_half_up
from asn_desktop.base.wording import date_short, number, percent
from asn_desktop.domain.public_service.confidence import FEW_SHEETS
from asn_desktop.domain.public_service.respondent_groups import Trait
from asn_desktop.domain.public_service.terms import ServiceGrade
from asn_desktop.services.public_service.respondents import SuggestionLine
from asn_desktop.services.public_service.results import PartScore, SurveyResult
from asn_desktop.ui.features.survey.grades import grade_chip
from asn_desktop.ui.features.survey.results.results_reading import ResultsView
from asn_desktop.ui.features.survey.results.trend_view import TrendView
from asn_desktop.ui.kit.containers.card import Card
from asn_desktop.ui.kit.controls.segmented import SegmentedControl
from asn_desktop.ui.kit.tables.data_table import DataTable
from asn_desktop.ui.models.rows import Column, RowsModel

_TABS = ("Responden", "Tren", "Layanan", "Saran")


@dataclass(frozen=True, slots=True)
class TraitLine:
    """One option of a trait with its share of the respondents and its own index."""

    trait: Trait
    key: str
    heading: str
    label: str
    count: int
    share: str
    index: Decimal
    grade: ServiceGrade


@dataclass(frozen=True, slots=True)
class PlaceLine:
    """A service or a unit with its index; `key` says which of the two it is."""

    key: str
    name: str
    kind: str
    respondents: int
    index: Decimal
    grade: ServiceGrade


class DetailsCard(Card):
    """Four lists behind one switch.

    Signals:
        group_opened: trait and option of the row that Enter or a double click opened.
        service_opened: id of the service opened.
    """

    group_opened = Signal(str, str)
    service_opened = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent=parent, padding=12)
        self.switch = SegmentedControl(list(enumerate(_TABS)), "Daftar yang tampil", compact=True)
        self.switch.setObjectName("details")
        self.switch.changed.connect(self._on_switch)
        self.add_title_widget(self.switch)
        self.title_row.addStretch(1)
        self.title_row.setContentsMargins(12, 8, 12, 8)
        self.flush()
        self._stack = QStackedWidget()
        self.body.addWidget(self._stack, 1)
        self.traits: RowsModel[TraitLine]
        self.traits, table = self._add(_TABS[0], _trait_columns(), _trait_key, 36)
        table.opened.connect(self._on_trait)
        self.trend_view = TrendView()
        self._stack.addWidget(self.trend_view)
        self.trend = self.trend_view.model
        self.services: RowsModel[PlaceLine]
        self.services, table = self._add(_TABS[2], _place_columns(), lambda line: line.key, 44)
        table.opened.connect(self._on_service)
        self.suggestions: RowsModel[SuggestionLine]
        self.suggestions, _ = self._add(_TABS[3], _suggestion_columns(), lambda line: line.id, 48)
        self.switch.set_value(0)

    def set_view(self, view: ResultsView) -> None:
        """Show the lists of a period."""
        self.traits.set_rows(
            [line for trait, parts in view.groups for line in _traits(trait, parts)]
        )
        self.trend_view.set_points(view.trend, view.result.order)
        self.services.set_rows(_places(view.result))
        self.suggestions.set_rows(view.suggestions)

    def _add(
        self, name: str, columns: Sequence[Column], key: Callable[..., str], row_height: int
    ) -> tuple[RowsModel, DataTable]:
        model: RowsModel = RowsModel(columns, key, self)
        table = DataTable(name, row_height=row_height)
        table.setModel(model)
        self._stack.addWidget(table)
        return model, table

    def _on_switch(self, place: int) -> None:
        self._stack.setCurrentIndex(place)

    def _on_trait(self, key: str) -> None:
        line = self.traits.row_at(self.traits.line_of(key))
        if line is not None:
            self.group_opened.emit(line.trait.value, line.key)

    def _on_service(self, key: str) -> None:
        if not key.startswith(_UNIT):
            self.service_opened.emit(key)


_UNIT = "unit/"


def _traits(trait: Trait, parts: Sequence[PartScore]) -> list[TraitLine]:
    total = sum(part.respondents for part in parts)
    return [
        TraitLine(
            trait,
            part.key,
            trait.label if place == 0 else "",
            part.name,
            part.respondents,
            percent(round_half_up(Fraction(part.respondents * 100, total), 1)),
            part.index,
            part.grade,
        )
        for place, part in enumerate(parts)
    ]


def _places(result: SurveyResult) -> list[PlaceLine]:
    lines = [
        PlaceLine(f"{_UNIT}{unit.key}", unit.name, "Unit kerja", unit.respondents, unit.index,
                  unit.grade)
        for unit in result.units
    ]  # fmt: skip
    return [
        *lines,
        *(
            PlaceLine(
                line.service_id, line.name, "Layanan", line.respondents, line.index, line.grade
            )
            for line in result.services
        ),
    ]


def _trait_key(line: TraitLine) -> str:
    return f"{line.trait.value}/{line.key}"


def _trait_columns() -> list[Column[TraitLine]]:
    return [
        Column("trait", "Ciri", lambda line: line.heading, width=112, strong=True),
        Column("label", "Pilihan", lambda line: line.label),
        Column(
            "count",
            "Orang",
            lambda line: f"{number(line.count)} ({line.share})",
            width=104,
            right=True,
        ),
        Column(
            "index",
            "IKM",
            lambda line: _marked(line.index, line.count),
            width=76,
            right=True,
            strong=True,
        ),
    ]


def _place_columns() -> list[Column[PlaceLine]]:
    return [
        Column(
            "name",
            "Layanan",
            lambda line: line.name,
            subtext=lambda line: line.kind if line.kind != "Layanan" else _few_words(line),
        ),
        Column("count", "Responden", lambda line: number(line.respondents), width=96, right=True),
        Column(
            "index",
            "IKM",
            lambda line: number(line.index, 2),
            width=80,
            right=True,
            strong=True,
        ),
        Column(
            "grade",
            "Mutu",
            lambda line: grade_chip(line.grade).label,
            width=140,
            chip=lambda line: grade_chip(line.grade),
        ),
    ]


def _suggestion_columns() -> list[Column[SuggestionLine]]:
    return [
        Column(
            "text",
            "Saran",
            lambda line: line.text,
            subtext=lambda line: f"{line.service} · {date_short(line.day)}",
        ),
    ]


def _marked(index: Decimal, count: int) -> str:
    """Return an index; one from very few sheets is only a hint and says so."""
    return f"({number(index, 2)})" if count < FEW_SHEETS else number(index, 2)


def _few_words(line: PlaceLine) -> str:
    return f"Kurang dari {FEW_SHEETS} lembar" if line.respondents < FEW_SHEETS else ""
