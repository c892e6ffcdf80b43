"""What screens and sheets are told about plans; all moments are in office time."""

from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal

from asn_desktop.domain.people.terms import EmploymentKind
from asn_desktop.domain.performance.planning.versions import PlanPhase
from asn_desktop.domain.performance.terms import (
    AnnexList,
    Approach,
    Aspect,
    CoreValue,
    Perspective,
    PlanStatus,
    PlanTemplate,
    ResultKind,
)
from asn_desktop.services.performance.cascade.roles import WaitingRole


@dataclass(frozen=True, slots=True)
class PlanPerson:
    """One side of the identity block.

    Attributes:
        position: post with "Plt." or "Plh." where it is held so.
        grade: code such as "III/b" or "IX"; "" when unknown.
    """

    id: str
    name: str
    nip: str
    kind: EmploymentKind
    grade: str
    position: str
    unit_name: str


@dataclass(frozen=True, slots=True)
class IndicatorView:
    """One indicator with its target as typed.

    Attributes:
        start: where the year begins, written as a number; "" for nowhere.
    """

    id: str
    aspect: Aspect | None
    perspective: Perspective | None
    text: str
    target_text: str
    unit: str
    start: str = ""


@dataclass(frozen=True, slots=True)
class ResultView:
    """One planned result.

    Attributes:
        number: position on the sheet, from 1; main results come before extra ones.
        parent_text: the superior's result it supports, or "".
        parent_letter: its letter in the side panel, or "" when it is not in the panel.
        assigned_by: who gave the assignment, or "".
        weight: share in percent, or None.
    """

    id: str
    kind: ResultKind
    number: int
    text: str
    parent_result_id: str | None
    parent_text: str
    parent_letter: str
    assigned_by: str
    indicators: tuple[IndicatorView, ...]
    weight: Decimal | None = None


@dataclass(frozen=True, slots=True)
class ParentResultView:
    """One result of the superior's plan.

    Attributes:
        letter: "A", "B", … in the order of the superior's sheet.
        supported_by: ids of the results of this plan that support it.
    """

    id: str
    letter: str
    text: str
    supported_by: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ExpectationView:
    """The special expectation for one core value; `text` is "-" when there is none."""

    core_value: CoreValue
    text: str

    @property
    def is_special(self) -> bool:
        """Whether the appraiser wrote one."""
        return self.text not in ("", "-")


@dataclass(frozen=True, slots=True)
class AnnexLineView:
    """One line of the annex."""

    id: str
    annex_list: AnnexList
    text: str


@dataclass(frozen=True, slots=True)
class PlanEventView:
    """One step in the plan's life."""

    happened_at: datetime
    actor_name: str
    sentence: str
    reason: str


@dataclass(frozen=True, slots=True)
class PlanGap:
    """One thing that is missing before the plan can be submitted.

    Attributes:
        phrase: goes into the message bar, such as "target waktu pada hasil kerja 2".
        sentence: stands beside the field, such as "Target waktu belum diisi. …".
        field: the form field, such as "target".
        result_id: the result it is about, or "".
        indicator_id: the indicator it is about, or "".
        core_value: the core value it is about, or None.
    """

    phrase: str
    sentence: str
    field: str
    result_id: str = ""
    indicator_id: str = ""
    core_value: CoreValue | None = None


@dataclass(frozen=True, slots=True)
class PlanRights:
    """What the person who looks may do now.

    Attributes:
        is_own: whether it is the plan of the person who looks.
        can_edit: results, indicators, annex and form; the owner of a draft or returned plan.
        can_submit: hand it to the appraiser.
        can_withdraw: take a submitted plan back.
        can_decide: return or approve a submitted plan.
        can_set_expectations: write special expectations; the appraiser until approval.
        can_keep: keep results in the office's library; owner, appraiser and operator, always.
        can_amend: start an amendment of a plan in force; owner and appraiser.
        can_cancel_amendment: drop the amendment that is shown; owner and appraiser.
        can_redirect: address the plan to the appraiser in force now; owner and operator.
        can_close: end an approved plan by hand; the operator.
    """

    is_own: bool
    can_edit: bool
    can_submit: bool
    can_withdraw: bool
    can_decide: bool
    can_set_expectations: bool
    can_keep: bool
    can_amend: bool = False
    can_cancel_amendment: bool = False
    can_redirect: bool = False
    can_close: bool = False


@dataclass(frozen=True, slots=True)
class PlanLife:
    """What a plan's status alone does not tell.

    Attributes:
        amends_plan_id: the plan in force, on the working copy of an amendment; else "".
        amendment_reason: why that amendment is written.
        open_amendment_id: the working copy that is being written or decided; else "".
        new_appraiser: who appraises now by the list of employees, where that is somebody else
            than the one this undecided plan is addressed to; else "".
        is_evaluated: one of its evaluations is under way or final.
        is_final: the evaluation of the year is final.
    """

    phase: PlanPhase
    amends_plan_id: str = ""
    amendment_reason: str = ""
    open_amendment_id: str = ""
    open_amendment_status: PlanStatus | None = None
    new_appraiser: str = ""
    is_evaluated: bool = False
    is_final: bool = False


@dataclass(frozen=True, slots=True)
class UndoNames:
    """What the person who looks can take back or do again in this plan; "" for nothing."""

    undo: str = ""
    redo: str = ""


@dataclass(frozen=True, slots=True)
class PlanView:
    """Everything the editor and the sheet show of one plan.

    Attributes:
        appraiser: None when the plan has none.
        parent_results: the superior's results, in the order of his or her sheet.
        gaps: empty once it may be submitted.
        is_late: approved, or still waiting, after the last day to set plans of the year.
        due: last day to set the plan, or None for a plan that starts later in the year.
        revision: pass it back to every editing function.
        uses_weights: whether the main results carry weights.
        waiting_roles: what leaders wrote for its owner into their matrices, while it is a draft.
    """

    id: str
    year: int
    starts: date
    ends: date
    approach: Approach
    template: PlanTemplate
    status: PlanStatus
    version: int
    revision: int
    employee: PlanPerson
    appraiser: PlanPerson | None
    results: tuple[ResultView, ...]
    expectations: tuple[ExpectationView, ...]
    annex: tuple[AnnexLineView, ...]
    events: tuple[PlanEventView, ...]
    parent_results: tuple[ParentResultView, ...]
    gaps: tuple[PlanGap, ...]
    started_at: datetime | None
    submitted_at: datetime | None
    approved_at: datetime | None
    return_reason: str
    is_late: bool
    due: date | None
    rights: PlanRights
    life: PlanLife
    steps: UndoNames = UndoNames()
    uses_weights: bool = False
    waiting_roles: tuple[WaitingRole, ...] = ()
    typed_words: str = ""

    def result(self, result_id: str) -> ResultView | None:
        """Return one of the plan's results, or None."""
        return next((line for line in self.results if line.id == result_id), None)


@dataclass(frozen=True, slots=True)
class PlanLine:
    """One person's plan in a list.

    Attributes:
        plan_id: None when the person has no plan for the year yet.
        status: None when there is no plan.
        is_late: the last day to set plans has passed without an approval on time.
        is_in_team: whether the person who looks appraises this one.
        can_decide: whether the person who looks may approve or return it now.
        phase: where the plan is in its life; None when there is no plan.
        is_amendment: whether it is the working copy of an amendment to `version`.
        exempt: why the person owes no plan now, such as "Tugas belajar s.d. 31 Des 2026"; or "".
    """

    plan_id: str | None
    employee_id: str
    name: str
    nip: str
    position: str
    unit_name: str
    appraiser_name: str
    status: PlanStatus | None
    result_count: int
    indicator_count: int
    submitted_at: datetime | None
    approved_at: datetime | None
    is_late: bool
    is_own: bool
    is_in_team: bool
    can_decide: bool
    revision: int
    phase: PlanPhase | None = None
    version: int = 1
    is_amendment: bool = False
    exempt: str = ""
