"""The staff list as a card: search, filters, count and the lazy table."""

from dataclasses import dataclass, replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QMenu,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from asn_desktop.base.wording import number
from asn_desktop.domain.people.nip import spaced_nip
from asn_desktop.domain.people.terms import EmploymentKind
from asn_desktop.domain.performance.terms import EvaluationScope, PlanStatus
from asn_desktop.services.people.staff_list import EmployeeLine, PeopleFilter
from asn_desktop.services.people.units import UnitLine
from asn_desktop.ui.kit.containers.card import Card, Line
from asn_desktop.ui.kit.controls.buttons import IconButton, LinkButton
from asn_desktop.ui.kit.controls.fields import combo_box
from asn_desktop.ui.kit.controls.search import SearchField
from asn_desktop.ui.kit.display.status_chips import EVALUATED, FINAL, plan_chip
from asn_desktop.ui.kit.tables.data_table import DataTable
from asn_desktop.ui.kit.text import ElidedText, Text, bold, plain
from asn_desktop.ui.kit.visibility import set_shown
from asn_desktop.ui.models.rows import Column, LazyRowsModel
from asn_desktop.ui.theme.cells import ChipStyle
from asn_desktop.ui.theme.theme import px

_ORDER_WORDS = {
    "name": "nama",
    "position": "jabatan",
    "unit": "unit kerja",
    "kind": "status kepegawaian",
}


@dataclass(frozen=True, slots=True)
class _PlanChoice:
    """One entry of the filter by plan."""

    label: str
    status: PlanStatus | None = None
    without: bool = False
    evaluated: bool | None = None


_PLAN_CHOICES = (
    _PlanChoice("Semua SKP"),
    _PlanChoice(plan_chip(None).label, without=True),
    _PlanChoice("Draf", PlanStatus.DRAFT),
    _PlanChoice("Diajukan", PlanStatus.SUBMITTED),
    _PlanChoice("Perlu perbaikan", PlanStatus.RETURNED),
    _PlanChoice("Disetujui", PlanStatus.APPROVED, evaluated=False),
    _PlanChoice("Dievaluasi", evaluated=True),
)
# Name of a switch of PeopleFilter: words in the menu and in the count.
_SWITCHES = {
    "without_appraiser": "Belum punya penilai",
    "outside": "Pejabat luar kantor",
    "archived": "Arsip",
}


class PeopleList(Card):
    """Shows the people a filter finds; rows are asked for when they are painted.

    Attributes:
        chosen: the filter in force.

    Signals:
        filter_changed: read the ids anew.
        rows_wanted: ids whose rows are to be shown.
        opened: id of a person to open.
        current_changed: id of the person in front, "" for none.
        appraiser_wanted: give the ticked people another appraiser.
    """

    filter_changed = Signal()
    rows_wanted = Signal(object)
    opened = Signal(str)
    current_changed = Signal(str)
    appraiser_wanted = Signal()

    def __init__(self, year: int, *, may_edit: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.chosen = PeopleFilter(year)
        self._may_edit = may_edit
        self._count = 0
        self.flush()
        self._make_filters()
        self.body.addWidget(Line())
        self._make_count()
        self.body.addWidget(Line())
        self.model: LazyRowsModel[EmployeeLine] = LazyRowsModel(
            _columns(year), lambda line: line.person.id, self, checkable=may_edit
        )
        self.table = DataTable("Daftar pegawai")
        self.table.setObjectName("people_table")
        self.table.setModel(self.model)
        self.table.show_sorting("name")
        self._rows = QStackedWidget()
        self._rows.addWidget(self.table)
        self._rows.addWidget(self._make_nothing())
        self.body.addWidget(self._rows, 1)
        self.model.page_wanted.connect(self.rows_wanted)
        self.model.sort_requested.connect(self._on_sort)
        self.model.checked_changed.connect(self._show_count)
        self.table.opened.connect(self.opened)
        self.table.current_changed.connect(self.current_changed)

    @property
    def is_filtered(self) -> bool:
        """Whether anything but the order differs from the whole list."""
        return replace(self.chosen, order="name", descending=False) != PeopleFilter(
            self.chosen.year
        )

    def set_units(self, units: list[UnitLine]) -> None:
        """Offer these units; the chosen one stays."""
        kept = self.chosen.unit_id
        self.units.clear()
        self.units.addItem("Semua unit", None)
        for unit in units:
            self.units.addItem("   " * max(0, unit.depth - 1) + unit.name, unit.id)
        self.units.setCurrentIndex(max(self.units.findData(kept), 0))

    def set_ids(self, ids: list[str], front: str) -> None:
        """Show these people in this order, one of them in front ("" or somebody else: nobody)."""
        self._count = len(ids)
        # The reset would tell of nobody in front, and the choice after it of somebody new.
        self.table.blockSignals(True)
        self.model.set_ids(ids)
        self._rows.setCurrentIndex(0 if ids else 1)
        if front in ids:
            self.table.select_key(front)
        self.table.blockSignals(False)
        self._show_count()

    def set_filter(self, chosen: PeopleFilter) -> None:
        """Show another filter, with the controls that say so, and ask for its people."""
        self.chosen = chosen
        self.search.blockSignals(True)
        self.search.setText(chosen.text)
        self.search.blockSignals(False)
        self.units.setCurrentIndex(max(self.units.findData(chosen.unit_id), 0))
        wanted = (chosen.plan_status, chosen.without_plan, chosen.evaluated)
        for at, choice in enumerate(_PLAN_CHOICES):
            if (choice.status, choice.without, choice.evaluated) == wanted:
                self.plans.setCurrentIndex(at)
        for name, action in self._switches.items():
            action.setChecked(getattr(chosen, name))
        self.filter_changed.emit()

    def _make_filters(self) -> None:
        row = QHBoxLayout()
        row.setContentsMargins(12, 10, 12, 10)
        row.setSpacing(8)
        self.search = SearchField("Cari nama, NIP, atau jabatan")
        self.search.setObjectName("people_search")
        self.search.searched.connect(self._on_search)
        self.units = combo_box([(None, "Semua unit")])
        self.units.setObjectName("people_unit")
        self.units.setAccessibleName("Saring menurut unit")
        self.plans = combo_box([(choice, choice.label) for choice in _PLAN_CHOICES])
        self.plans.setObjectName("people_plan")
        self.plans.setAccessibleName("Saring menurut SKP")
        self.units.activated.connect(self._on_unit)
        self.plans.activated.connect(self._on_plan)
        for box, width in ((self.units, 150), (self.plans, 140)):
            box.setSizeAdjustPolicy(
                QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
            )
            box.setFixedWidth(px(width))
            box.view().setMinimumWidth(px(280))
        self.more = IconButton("funnel", "Saringan lain", framed=True, ink="text")
        self.more.setObjectName("people_more")
        menu = QMenu(self.more)
        self._switches: dict[str, QAction] = {}
        for name, words in _SWITCHES.items():
            action = self._switches[name] = menu.addAction(words)
            action.setCheckable(True)
            action.triggered.connect(self._on_switch)
        self.more.setMenu(menu)
        row.addWidget(self.search, 1)
        for widget in (self.units, self.plans, self.more):
            row.addWidget(widget)
        self.body.addLayout(row)

    def _make_count(self) -> None:
        row = QHBoxLayout()
        row.setContentsMargins(16, 0, 12, 0)
        row.setSpacing(10)
        self.count_label = Text("", "small", rich=True)
        self.count_label.setObjectName("people_count")
        self._order = ElidedText("", "caption", "text2")
        self._untick = LinkButton("Batal &pilih")
        self._untick.clicked.connect(self._on_untick)
        self._appraiser = LinkButton("Ganti pe&nilai…", "arrows-left-right")
        self._appraiser.setObjectName("people_appraiser")
        self._appraiser.clicked.connect(self.appraiser_wanted)
        row.addWidget(self.count_label)
        row.addWidget(self._untick)
        row.addStretch(1)
        row.addWidget(self._order)
        row.addWidget(self._appraiser)
        holder = QWidget()
        holder.setLayout(row)
        holder.setFixedHeight(px(34))
        self.body.addWidget(holder)

    def _make_nothing(self) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setSpacing(8)
        middle = Qt.AlignmentFlag.AlignHCenter
        self._reset = LinkButton("&Hapus saringan", "x-bold")
        self._reset.setObjectName("people_reset")
        self._reset.clicked.connect(self._on_reset)
        column.addStretch(1)
        column.addWidget(Text("Tidak ada pegawai yang cocok.", "strong"), 0, middle)
        words = "Periksa ejaannya, atau hapus saringan."
        column.addWidget(Text(words, "small", "text2"), 0, middle)
        column.addWidget(self._reset, 0, middle)
        column.addStretch(2)
        return page

    def _on_reset(self) -> None:
        order, descending = self.chosen.order, self.chosen.descending
        self.set_filter(PeopleFilter(self.chosen.year, order=order, descending=descending))
        self.search.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_count(self) -> None:
        ticked = len(self.model.checked)
        words = bold(number(self._count)) + plain(" pegawai")
        named = [label.lower() for name, label in _SWITCHES.items() if getattr(self.chosen, name)]
        if named:
            words += plain(f" · {', '.join(named)}")
        if ticked:
            words += plain(f" · {number(ticked)} dipilih")
        self.count_label.setText(words)
        self.count_label.setAccessibleName(f"{self._count} pegawai, {ticked} dipilih")
        self._order.setText(f"Urut menurut {_ORDER_WORDS[self.chosen.order]}")
        set_shown(self._order, not ticked)
        set_shown(self._untick, bool(ticked))
        set_shown(self._appraiser, bool(ticked))

    def _choose(self, changed: PeopleFilter) -> None:
        if changed != self.chosen:
            self.chosen = changed
            self.filter_changed.emit()

    def _on_untick(self) -> None:
        self.model.clear_checked()

    def _on_search(self, text: str) -> None:
        self._choose(replace(self.chosen, text=text))

    def _on_unit(self) -> None:
        self._choose(replace(self.chosen, unit_id=self.units.currentData()))

    def _on_plan(self) -> None:
        choice: _PlanChoice = _PLAN_CHOICES[self.plans.currentIndex()]
        self._choose(
            replace(
                self.chosen,
                plan_status=choice.status,
                without_plan=choice.without,
                evaluated=choice.evaluated,
            )
        )

    def _on_switch(self) -> None:
        on = {name: action.isChecked() for name, action in self._switches.items()}
        self._choose(
            replace(
                self.chosen,
                without_appraiser=on["without_appraiser"],
                outside=on["outside"],
                archived=on["archived"],
            )
        )

    def _on_sort(self, key: str, descending: bool) -> None:
        self._choose(replace(self.chosen, order=key, descending=descending))


def _columns(year: int) -> list[Column[EmployeeLine]]:
    return [
        Column(
            "name",
            "Pegawai",
            lambda line: line.person.name,
            width=270,
            avatar=lambda line: line.person.name,
            subtext=lambda line: spaced_nip(line.person.nip) or "Tanpa NIP",
            sort_key="name",
        ),
        Column(
            "position",
            "Jabatan dan unit kerja",
            lambda line: line.person.position or "Belum punya jabatan",
            subtext=lambda line: line.person.unit_name,
            sort_key="position",
        ),
        Column(
            "kind",
            "Status",
            _kind_words,
            width=74,
            sort_key="kind",
        ),
        Column(
            "plan",
            f"SKP {year}",
            plan_words,
            width=156,
            chip=_plan_chip,
        ),
    ]


_LONGEST_REASON = 16
"""Longer ones do not fit the chip; the panel says them whole."""


def progress_chip(
    status: PlanStatus | None, evaluated: EvaluationScope | None, exempt: str = ""
) -> ChipStyle:
    """Return how far a person has come in a year: the plan, then its evaluations.

    Who owes no plan now is shown with the reason, such as "Tugas belajar".
    """
    if exempt and evaluated is not EvaluationScope.ANNUAL:
        reason = exempt.partition(" s.d. ")[0]
        words = reason if len(reason) <= _LONGEST_REASON else "Dikecualikan"
        return ChipStyle(words, "neutral", "calendar-blank-bold")
    if evaluated is None:
        return plan_chip(status)
    return FINAL if evaluated is EvaluationScope.ANNUAL else EVALUATED


def plan_words(line: EmployeeLine) -> str:
    """Return the same in words; "" for officials elsewhere, who have no plan."""
    chip = _plan_chip(line)
    return chip.label if chip is not None else ""


def _plan_chip(line: EmployeeLine) -> ChipStyle | None:
    if line.person.kind is EmploymentKind.OUTSIDE:
        return None
    return progress_chip(line.plan_status, line.evaluated, line.exempt)


def _kind_words(line: EmployeeLine) -> str:
    kind = line.person.kind
    return "Luar" if kind is EmploymentKind.OUTSIDE else kind.label
