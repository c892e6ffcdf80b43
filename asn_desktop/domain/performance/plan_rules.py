"""What a plan must hold before it is submitted, and how its status may move (§10.10, §1.12)."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Final

from asn_desktop.base.errors import DomainError
from asn_desktop.base.wording import in_words, listing
from asn_desktop.domain.performance.terms import (
    Aspect,
    CoreValue,
    Perspective,
    PlanStatus,
    PlanTemplate,
    ResultKind,
)
from asn_desktop.domain.term import Term


class PlanAction(Term):
    """What somebody does to a plan."""

    SUBMIT = "submit", "Ajukan"
    RETURN = "return", "Kembalikan"
    APPROVE = "approve", "Setujui"
    WITHDRAW = "withdraw", "Tarik kembali"
    CLOSE = "close", "Tutup"


@dataclass(frozen=True, slots=True)
class IndicatorDraft:
    """One indicator as it stands; empty text means not filled in yet."""

    text: str = ""
    target: str = ""
    aspect: Aspect | None = None
    perspective: Perspective | None = None


@dataclass(frozen=True, slots=True)
class ResultDraft:
    """One planned result as it stands.

    Attributes:
        parent_result: the leader's result it supports (text or id), "" for none.
        assigned_by: who assigned it from outside the chain, "" for nobody.
    """

    kind: ResultKind
    text: str = ""
    parent_result: str = ""
    assigned_by: str = ""
    indicators: Sequence[IndicatorDraft] = ()


@dataclass(frozen=True, slots=True)
class PlanDraft:
    """One plan version as it stands.

    Attributes:
        expectations: the leader's special expectation per value; "-" counts as filled.
    """

    template: PlanTemplate
    has_appraiser: bool
    results: Sequence[ResultDraft] = ()
    expectations: Mapping[CoreValue, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class PlanGap:
    """One thing that is missing.

    Attributes:
        sentence: shown at the field: what is missing, what to do.
        result_index: position in `PlanDraft.results`, from 0; None for the whole plan.
        indicator_index: position in the result's indicators, from 0.
        field: name of the field: "appraiser", "results", "text", "parent_result",
            "indicators", "target", "perspective" or "expectation".
        phrase: names the gap inside `gap_summary`.
        value: the core value whose expectation is missing.
    """

    sentence: str
    result_index: int | None
    indicator_index: int | None
    field: str
    phrase: str
    value: CoreValue | None = None


TRANSITIONS: Final[Mapping[tuple[PlanStatus, PlanAction], PlanStatus]] = MappingProxyType(
    {
        (PlanStatus.DRAFT, PlanAction.SUBMIT): PlanStatus.SUBMITTED,
        (PlanStatus.RETURNED, PlanAction.SUBMIT): PlanStatus.SUBMITTED,
        (PlanStatus.SUBMITTED, PlanAction.RETURN): PlanStatus.RETURNED,
        (PlanStatus.SUBMITTED, PlanAction.APPROVE): PlanStatus.APPROVED,
        (PlanStatus.SUBMITTED, PlanAction.WITHDRAW): PlanStatus.DRAFT,
        (PlanStatus.APPROVED, PlanAction.CLOSE): PlanStatus.CLOSED,
    }
)
EDITABLE_STATUSES: Final = frozenset({PlanStatus.DRAFT, PlanStatus.RETURNED})


def next_status(status: PlanStatus, action: PlanAction) -> PlanStatus:
    """Give the status after an action; a change to an approved plan is a new version instead.

    Raises:
        DomainError: the action does not fit the status.
    """
    following = TRANSITIONS.get((status, action))
    if following is None:
        raise DomainError(
            f"SKP ini berstatus {status.label}, sehingga {action.label.lower()} tidak dapat "
            "dilakukan. Muat ulang halaman untuk melihat keadaan terakhir."
        )
    return following


def allowed_actions(status: PlanStatus) -> tuple[PlanAction, ...]:
    """List the actions that fit a status."""
    return tuple(action for action in PlanAction if (status, action) in TRANSITIONS)


def missing_for_submission(
    draft: PlanDraft, *, require_expectations: bool = True
) -> tuple[PlanGap, ...]:
    """List everything that is missing before the plan can be submitted, in reading order.

    Args:
        draft: the plan as it stands.
        require_expectations: whether all seven special expectations must be filled (a design
            default, not written law).
    """
    gaps = list(_plan_gaps(draft))
    for position, result in enumerate(draft.results):
        gaps.extend(_result_gaps(draft.template, position, result))
    if require_expectations:
        gaps.extend(_expectation_gaps(draft.expectations))
    return tuple(gaps)


def gap_summary(gaps: Sequence[PlanGap]) -> str:
    """Write the banner sentence, "" when nothing is missing."""
    if not gaps:
        return ""
    return (
        f"{in_words(len(gaps))} hal perlu dilengkapi sebelum SKP diajukan: "
        f"{listing([gap.phrase for gap in gaps])}."
    )


def missing_aspects(indicators: Sequence[IndicatorDraft]) -> tuple[Aspect, ...]:
    """List which of quantity, quality and time no indicator covers: a warning, not a gap."""
    present = {indicator.aspect for indicator in indicators}
    usual = (Aspect.QUANTITY, Aspect.QUALITY, Aspect.TIME)
    return tuple(aspect for aspect in usual if aspect not in present)


def _plan_gaps(draft: PlanDraft) -> Iterator[PlanGap]:
    if not draft.has_appraiser:
        yield PlanGap(
            "Pejabat penilai belum ditetapkan. Minta operator mengisinya.",
            None,
            None,
            "appraiser",
            "pejabat penilai",
        )
    if all(result.kind is not ResultKind.MAIN for result in draft.results):
        yield PlanGap(
            "Hasil kerja utama belum ada. Tambahkan paling sedikit satu.",
            None,
            None,
            "results",
            "paling sedikit satu hasil kerja utama",
        )


def _result_gaps(template: PlanTemplate, position: int, result: ResultDraft) -> Iterator[PlanGap]:
    place = f"hasil kerja {position + 1}"
    if not result.text.strip():
        yield PlanGap(
            f"Uraian {place} belum diisi. Tulis hasilnya, bukan kegiatannya.",
            position,
            None,
            "text",
            f"uraian {place}",
        )
    supports = result.parent_result.strip() or result.assigned_by.strip()
    if template is PlanTemplate.STAFF and not supports:
        yield PlanGap(
            "Hasil kerja atasan belum dipilih. Pilih yang didukung, atau isi pemberi tugas.",
            position,
            None,
            "parent_result",
            f"hasil kerja atasan pada {place}",
        )
    if not result.indicators:
        yield PlanGap(
            "Indikator belum ada. Tambahkan paling sedikit satu beserta targetnya.",
            position,
            None,
            "indicators",
            f"indikator pada {place}",
        )
    for index, indicator in enumerate(result.indicators):
        yield from _indicator_gaps(template, position, index, indicator)


def _indicator_gaps(
    template: PlanTemplate, position: int, index: int, indicator: IndicatorDraft
) -> Iterator[PlanGap]:
    place = f"hasil kerja {position + 1}"
    name = indicator.aspect.label.lower() if indicator.aspect else f"indikator {index + 1}"
    if not indicator.text.strip():
        yield PlanGap(
            f"Indikator {name.removeprefix('indikator ')} belum diisi. "
            "Tulis ukuran keberhasilannya.",
            position,
            index,
            "text",
            f"uraian {name} pada {place}",
        )
    if not indicator.target.strip():
        yield PlanGap(
            f"Target {name} belum diisi. Ketik angka, misalnya 15.",
            position,
            index,
            "target",
            f"target {name} pada {place}",
        )
    if template is PlanTemplate.LEADER and indicator.perspective is None:
        yield PlanGap(
            f"Perspektif {name} belum dipilih. Pilih salah satu.",
            position,
            index,
            "perspective",
            f"perspektif {name} pada {place}",
        )


def _expectation_gaps(expectations: Mapping[CoreValue, str]) -> Iterator[PlanGap]:
    for value in CoreValue:
        if not expectations.get(value, "").strip():
            yield PlanGap(
                f"Ekspektasi khusus pimpinan untuk {value.label} belum diisi. "
                "Isi tanda - bila tidak ada.",
                None,
                None,
                "expectation",
                f"ekspektasi khusus {value.label}",
                value,
            )
