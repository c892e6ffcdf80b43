"""Respondents, trend, services and suggestions behind an index, one list at a time."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from fractions import Fraction
from itertools import dropwhile

from PySide6.QtWidgets import QStackedWidget, QWidget

from asn_desktop.base.rounding import round_half_up
from asn_desktop.base.wording import MONTHS_SHORT, date_short, number, percent
from asn_desktop.services.public_service.respondents import ProfileLine, SuggestionLine
from asn_desktop.services.public_service.results import ServiceScore, TrendPoint
from asn_desktop.ui.features.survey.grades import grade_chip
from asn_desktop.ui.features.survey.results.results_reading import ResultsView
from asn_desktop.ui.kit.containers.card import Card
from asn_desktop.ui.kit.controls.segmented import SegmentedControl
from asn_desktop.ui.kit.tables.data_table import DataTable
from asn_desktop.ui.models.rows import Column, RowsModel
from asn_desktop.ui.theme.cells import ChipStyle

_TABS = ("Responden", "Tren", "Layanan", "Saran")
_NO_DATA = ChipStyle("Belum ada", "neutral", "circle-dashed-bold")


@dataclass(frozen=True, slots=True)
class TraitLine:
    """One option of a trait with its share of the respondents."""

    trait: str
    label: str
    count: int
    share: str


class DetailsCard(Card):
    """Four lists behind one switch."""

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
        self.traits: RowsModel[TraitLine] = self._add(_TABS[0], _trait_columns(), _trait_key, 36)
        self.trend: RowsModel[TrendPoint] = self._add(
            _TABS[1], _trend_columns(), lambda point: str(point.first_month), 40
        )
        self.services: RowsModel[ServiceScore] = self._add(
            _TABS[2], _service_columns(), lambda line: line.service_id, 40
        )
        self.suggestions: RowsModel[SuggestionLine] = self._add(
            _TABS[3], _suggestion_columns(), lambda line: line.id, 48
        )
        self.switch.set_value(0)

    def set_view(self, view: ResultsView) -> None:
        """Show the lists of a period."""
        profile = view.profile
        total = profile.respondents
        self.traits.set_rows(
            [
                *_traits("Jenis kelamin", profile.sex, total),
                *_traits("Umur", profile.age, total),
                *_traits("Pendidikan", profile.education, total),
                *_traits("Pekerjaan", profile.occupation, total),
            ]
        )
        begun = dropwhile(lambda point: point.index is None, view.trend)
        self.trend.set_rows(tuple(reversed(tuple(begun))))
        self.services.set_rows(view.result.services)
        self.suggestions.set_rows(view.suggestions)

    def _add(
        self, name: str, columns: Sequence[Column], key: Callable[..., str], row_height: int
    ) -> RowsModel:
        model: RowsModel = RowsModel(columns, key, self)
        table = DataTable(name, row_height=row_height)
        table.setModel(model)
        self._stack.addWidget(table)
        return model

    def _on_switch(self, place: int) -> None:
        self._stack.setCurrentIndex(place)


def quarter_name(point: TrendPoint) -> str:
    """Return the months of a point, e.g. "Jul–Sep 2026"."""
    first, last = point.first_month % 100, point.last_month % 100
    return f"{MONTHS_SHORT[first - 1]}–{MONTHS_SHORT[last - 1]} {point.last_month // 100}"


def _traits(trait: str, lines: Iterable[ProfileLine], total: int) -> list[TraitLine]:
    return [
        TraitLine(
            trait if place == 0 else "",
            line.label,
            line.count,
            percent(round_half_up(Fraction(line.count * 100, total), 1)),
        )
        for place, line in enumerate(lines)
    ]


def _trait_key(line: TraitLine) -> str:
    return f"{line.trait}/{line.label}"


def _trait_columns() -> list[Column[TraitLine]]:
    return [
        Column("trait", "Ciri", lambda line: line.trait, width=126, strong=True),
        Column("label", "Pilihan", lambda line: line.label),
        Column("count", "Orang", lambda line: number(line.count), width=74, right=True),
        Column("share", "Bagian", lambda line: line.share, width=84, right=True),
    ]


def _trend_columns() -> list[Column[TrendPoint]]:
    return [
        Column("months", "Triwulan", quarter_name),
        Column("count", "Responden", lambda p: number(p.respondents), width=96, right=True),
        Column(
            "index",
            "IKM",
            lambda p: "–" if p.index is None else number(p.index, 2),
            width=80,
            right=True,
            strong=True,
        ),
        Column("grade", "Mutu", lambda p: _chip_of(p).label, width=140, chip=_chip_of),
    ]


def _service_columns() -> list[Column[ServiceScore]]:
    return [
        Column("name", "Layanan", lambda line: line.name),
        Column("count", "Responden", lambda line: number(line.respondents), width=96, right=True),
        Column(
            "index",
            "IKM",
            lambda line: number(line.index, 2),
            width=80,
            right=True,
            strong=True,
        ),
        Column("grade", "Mutu", lambda line: _chip_of(line).label, width=140, chip=_chip_of),
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


def _chip_of(line: TrendPoint | ServiceScore) -> ChipStyle:
    return _NO_DATA if line.grade is None else grade_chip(line.grade)
