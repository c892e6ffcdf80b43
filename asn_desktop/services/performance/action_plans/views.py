"""What screens and sheets are told about action plans."""

from dataclasses import dataclass

from asn_desktop.domain.performance.execution.action_plan_split import TotalCheck
from asn_desktop.domain.performance.execution.terms import ActionMark, SplitMethod
from asn_desktop.domain.performance.execution.year_parts import StepState, YearPart
from asn_desktop.domain.performance.terms import PeriodKind, ResultKind
from asn_desktop.domain.term import Term


class ActionField(Term):
    """What can be written in a cell of the action plan."""

    TEXT = "text", "Rencana aksi"
    TARGET = "target", "Target"
    RESPONSIBLE = "responsible", "Penanggung jawab"
    MARK = "mark", "Keadaan"
    COMMENT = "comment", "Catatan penilai"


@dataclass(frozen=True, slots=True)
class ActionCell:
    """One cell as it shall be written.

    Attributes:
        number: the part of the year.
        value: as typed; a person's name or id, or a mark's label or value, for those fields.
        indicator_id: for a target.
    """

    result_id: str
    number: int
    field: ActionField
    value: str
    indicator_id: str = ""


@dataclass(frozen=True, slots=True)
class ActionIndicator:
    """One indicator with the share of its target in each part.

    Attributes:
        target: with its unit, as on the sheet.
        methods: the ways of sharing it out that make sense, the default first.
        shares: one text for each part of the plan, "" while empty.
    """

    id: str
    text: str
    target: str
    method: SplitMethod
    methods: tuple[SplitMethod, ...]
    shares: tuple[str, ...]
    total: TotalCheck


@dataclass(frozen=True, slots=True)
class ActionStep:
    """What is done for one result in one part of the year."""

    text: str
    mark: ActionMark
    state: StepState
    responsible_id: str
    responsible: str
    comment: str


@dataclass(frozen=True, slots=True)
class ActionResult:
    """One result; `steps` has one entry for each part of the plan."""

    id: str
    number: int
    kind: ResultKind
    text: str
    indicators: tuple[ActionIndicator, ...]
    steps: tuple[ActionStep, ...]

    @property
    def missing(self) -> int:
        """How many parts still lack a text or a target."""
        return sum(
            not step.text or not all(indicator.shares[place] for indicator in self.indicators)
            for place, step in enumerate(self.steps)
        )

    @property
    def state(self) -> StepState:
        """The state that asks for most attention among the steps."""
        found = {step.state for step in self.steps}
        order = (StepState.LATE, StepState.AT_RISK, StepState.EMPTY, StepState.ON_TRACK)
        worst = next((state for state in order if state in found), None)
        if worst is not None:
            return worst
        return StepState.DONE if found == {StepState.DONE} else StepState.PLANNED


@dataclass(frozen=True, slots=True)
class ActionPlanView:
    """The action plan of one performance plan.

    Attributes:
        id: of the performance plan.
        revision: pass it back to every editing function.
        people: id and name of everybody who may be made responsible, the owner first.
        can_edit: the owner of a plan in force.
        can_comment: the appraiser.
        refusal: why nothing can be written yet, or "".
    """

    id: str
    revision: int
    year: int
    employee_id: str
    employee_name: str
    position: str
    appraiser_name: str
    rhythm: PeriodKind
    parts: tuple[YearPart, ...]
    results: tuple[ActionResult, ...]
    people: tuple[tuple[str, str], ...]
    can_edit: bool
    can_comment: bool
    refusal: str

    @property
    def missing(self) -> int:
        """How many parts of results still lack a text or a target."""
        return sum(result.missing for result in self.results)

    def result(self, result_id: str) -> ActionResult | None:
        """Return one of the results, or None."""
        return next((line for line in self.results if line.id == result_id), None)


@dataclass(frozen=True, slots=True)
class ManualView:
    """The manual of one indicator.

    Attributes:
        id: of the indicator.
        source: where the data come from.
        frequency: how often it is reported.
        person: who keeps the data.
    """

    id: str
    revision: int
    result_text: str
    indicator_text: str
    unit: str
    target: str
    perspective: str
    definition: str
    formula: str
    source: str
    frequency: str
    person: str
    can_edit: bool

    @property
    def missing(self) -> tuple[str, ...]:
        """The names of what is still empty."""
        parts = (
            ("definisi", self.definition),
            ("rumus", self.formula),
            ("sumber data", self.source),
            ("periode pelaporan", self.frequency),
            ("penanggung jawab", self.person),
        )
        return tuple(name for name, text in parts if not text)
