"""The first tab of a person's panel: facts, and where the plan of the year stands."""

from datetime import datetime

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from asn_desktop.base.wording import date_long, day_month
from asn_desktop.domain.people.grades import printed_grade
from asn_desktop.domain.people.nip import spaced_nip
from asn_desktop.domain.people.terms import Capacity, EmploymentKind
from asn_desktop.domain.performance.terms import EvaluationScope, PlanStatus
from asn_desktop.services.people.employees import EmployeeDetail
from asn_desktop.services.people.standing import EmployeeStanding
from asn_desktop.ui.features.people.detail.stage_bar import STAGES, StageBar
from asn_desktop.ui.features.people.people_list import progress_chip
from asn_desktop.ui.kit.containers.card import Line
from asn_desktop.ui.kit.containers.scroll_column import ScrollColumn
from asn_desktop.ui.kit.text import Text, bold, plain
from asn_desktop.ui.kit.visibility import set_shown

_REACHED = {
    None: 0,
    PlanStatus.DRAFT: 1,
    PlanStatus.RETURNED: 1,
    PlanStatus.SUBMITTED: 2,
    PlanStatus.APPROVED: 3,
    PlanStatus.CLOSED: 3,
}
_FACTS = (
    "NIP",
    "Lahir",
    "Pangkat/gol.",
    "Unit kerja",
    "Penilai",
    "Atasan penilai",
    "Keadaan",
    "Akun",
)


class Profile(ScrollColumn):
    """Pairs of name and value, then the stage bar."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, spacing=8)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        grid = QGridLayout()
        grid.setContentsMargins(0, 4, 0, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(6)
        grid.setColumnMinimumWidth(0, 104)
        grid.setColumnStretch(1, 1)
        self._values: dict[str, Text] = {}
        for row, name in enumerate(_FACTS):
            value = self._values[name] = Text("", "small", wrap=True)
            grid.addWidget(Text(name, "small", "text2"), row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(value, row, 1)
        self.body.addLayout(grid)
        self._plan = QWidget()
        self.body.addWidget(Line())
        head = QHBoxLayout(self._plan)
        head.setContentsMargins(0, 2, 0, 0)
        self._year = Text("", "small_strong")
        self._before = Text("", "caption", "text2", rich=True)
        head.addWidget(self._year)
        head.addStretch(1)
        head.addWidget(self._before)
        self.body.addWidget(self._plan)
        self.stages = StageBar()
        self.body.addWidget(self.stages)
        self._result = Text("", "small", "text2", rich=True, wrap=True)
        self.body.addWidget(self._result)
        self.body.addStretch(1)

    def show_person(self, detail: EmployeeDetail, standing: EmployeeStanding, year: int) -> None:
        """Show a person's facts."""
        person = detail.person
        born = f"{date_long(detail.birth_date)}" if detail.birth_date else "–"
        if detail.sex:
            born += f" · {detail.sex.label}"
        capacity = person.appraiser_capacity
        acting = f" ({capacity.label})" if capacity is not Capacity.DEFINITIVE else ""
        facts = (
            spaced_nip(person.nip) or "Tanpa NIP",
            born,
            printed_grade(person.grade, person.kind) or "–",
            person.unit_name or "–",
            f"{detail.appraiser_name}{acting}" if detail.appraiser_name else "Belum ditentukan",
            detail.appraiser_superior_name or "–",
            detail.exempt or "Bertugas",
            _account_words(detail),
        )
        for name, value in zip(_FACTS, facts, strict=True):
            self._values[name].setText(value)
        self._values["Penilai"].set_ink("text" if detail.appraiser_name else "warning_ink")
        self._show_plan(detail, standing, year)

    def _show_plan(self, detail: EmployeeDetail, standing: EmployeeStanding, year: int) -> None:
        reached = _REACHED[detail.plan_status]
        if standing.evaluated is not None:
            annual = standing.evaluated is EvaluationScope.ANNUAL
            reached = len(STAGES) if annual else len(STAGES) - 1
        self.stages.set_reached(reached)
        self._year.setText(f"SKP {year}")
        before = standing.previous_predicate
        self._before.setText(plain(f"Predikat {year - 1}: ") + bold(before.label) if before else "")
        words = plain(progress_chip(detail.plan_status, standing.evaluated, detail.exempt).label)
        if standing.predicate is not None:
            words = plain(f"Predikat {standing.period_label}: ") + bold(standing.predicate.label)
        self._result.setText(words)
        for widget in (self._plan, self.stages, self._result):
            set_shown(widget, detail.person.kind is not EmploymentKind.OUTSIDE)


def _account_words(detail: EmployeeDetail) -> str:
    if not detail.has_account:
        return "Belum ada"
    if not detail.account_is_active:
        return "Tidak aktif"
    if detail.last_sign_in is None:
        return "Aktif · belum pernah masuk"
    return f"Aktif · masuk terakhir {_day(detail.last_sign_in)}"


def _day(moment: datetime) -> str:
    return day_month(moment.date())
