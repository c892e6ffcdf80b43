"""What an evaluation needs before it is handed in or made final, and how its status moves."""

from collections.abc import Mapping, Sequence, Set
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Final

from asn_desktop.base.errors import DomainError
from asn_desktop.base.wording import in_words, listing
from asn_desktop.domain.performance.terms import (
    CoreValue,
    EvaluationScope,
    EvaluationStatus,
    OrgPredicate,
    Rating,
)
from asn_desktop.domain.term import Term


class EvaluationAction(Term):
    """What somebody does to an evaluation."""

    SUBMIT = "submit", "Ajukan"
    RETURN = "return", "Kembalikan"
    RATE = "rate", "Ajukan ke atasan penilai"
    REFUSE = "refuse", "Minta dinilai ulang"
    FINALIZE = "finalize", "Finalkan"
    DELIVER = "deliver", "Serahkan"
    ACKNOWLEDGE = "acknowledge", "Terima"
    DISCUSS = "discuss", "Ajukan diskusi"
    SETTLE = "settle", "Selesaikan diskusi"
    OBJECT = "object", "Ajukan keberatan"
    DECIDE = "decide", "Putuskan keberatan"
    WITHDRAW = "withdraw", "Cabut keberatan"
    CLOSE = "close", "Tutup"
    REOPEN = "reopen", "Buka kembali"


@dataclass(frozen=True, slots=True)
class RealizationDraft:
    """One indicator of one result as the employee filled it in.

    Attributes:
        result_index: position of the result, from 0.
        indicator_index: position of the indicator in the result, from 0.
        realization: what was reached, "" while empty.
        evidence_count: pieces of evidence on the result or indicator.
    """

    result_index: int
    indicator_index: int
    realization: str = ""
    evidence_count: int = 0


@dataclass(frozen=True, slots=True)
class EvaluationDraft:
    """The marks of one evaluation as they stand.

    Attributes:
        result_marks: mark of each planned result, in plan order.
        absent: places in `result_marks` with nothing to rate; neither a gap nor a zero.
        behavior_marks: mark of each core value.
    """

    scope: EvaluationScope
    result_rating: Rating | None
    behavior_rating: Rating | None
    result_marks: Sequence[Rating | None] = ()
    absent: Set[int] = frozenset()
    behavior_marks: Mapping[CoreValue, Rating | None] = field(default_factory=dict)
    org_predicate: OrgPredicate | None = None


@dataclass(frozen=True, slots=True)
class EvaluationGap:
    """One thing that is missing.

    Attributes:
        sentence: what is missing, what to do.
        result_index: position of the result, from 0; None when it is about something else.
        indicator_index: position of the indicator in the result, from 0.
        field: "realization", "evidence", "result_mark", "behavior_mark", "result_rating",
            "behavior_rating" or "org_predicate".
        phrase: names the gap inside a list.
        value: the core value without a mark.
    """

    sentence: str
    result_index: int | None
    indicator_index: int | None
    field: str
    phrase: str
    value: CoreValue | None = None


_Status, _Action = EvaluationStatus, EvaluationAction
_RECEIVED: Final = (_Status.DELIVERED, _Status.ACKNOWLEDGED, _Status.DISCUSSED)
DECIDED_STATUSES: Final = frozenset({_Status.SIGNED, *_RECEIVED, _Status.OBJECTED, _Status.FINAL})
"""The appraiser has signed: ratings and predicate stand, and nothing is typed any more."""

TRANSITIONS: Final[Mapping[tuple[EvaluationStatus, EvaluationAction], EvaluationStatus]] = (
    MappingProxyType(
        {
            (_Status.OPEN, _Action.SUBMIT): _Status.SUBMITTED,
            (_Status.RETURNED, _Action.SUBMIT): _Status.SUBMITTED,
            (_Status.SUBMITTED, _Action.RETURN): _Status.RETURNED,
            (_Status.SUBMITTED, _Action.RATE): _Status.RATED,
            (_Status.RATED, _Action.REFUSE): _Status.SUBMITTED,
            (_Status.SUBMITTED, _Action.FINALIZE): _Status.SIGNED,
            (_Status.RATED, _Action.FINALIZE): _Status.SIGNED,
            (_Status.SIGNED, _Action.DELIVER): _Status.DELIVERED,
            (_Status.DELIVERED, _Action.ACKNOWLEDGE): _Status.ACKNOWLEDGED,
            (_Status.DELIVERED, _Action.DISCUSS): _Status.DISCUSSED,
            (_Status.ACKNOWLEDGED, _Action.DISCUSS): _Status.DISCUSSED,
            (_Status.DISCUSSED, _Action.SETTLE): _Status.ACKNOWLEDGED,
            **{(status, _Action.OBJECT): _Status.OBJECTED for status in _RECEIVED},
            (_Status.OBJECTED, _Action.WITHDRAW): _Status.ACKNOWLEDGED,
            (_Status.OBJECTED, _Action.DECIDE): _Status.FINAL,
            (_Status.ACKNOWLEDGED, _Action.CLOSE): _Status.FINAL,
            **{
                (status, _Action.REOPEN): _Status.SUBMITTED
                for status in DECIDED_STATUSES - {_Status.OBJECTED}
            },
        }
    )
)
FILLABLE_STATUSES: Final = frozenset({EvaluationStatus.OPEN, EvaluationStatus.RETURNED})


def next_status(status: EvaluationStatus, action: EvaluationAction) -> EvaluationStatus:
    """Give the status after an action; who may do it is asked elsewhere.

    An evaluation that an earlier program made final
    has no day of delivery; `FINAL` stays where it ends.

    Raises:
        DomainError: the action does not fit the status.
    """
    following = TRANSITIONS.get((status, action))
    if following is None:
        raise DomainError(
            f"Penilaian ini berstatus {status.label}, sehingga {action.label.lower()} tidak dapat "
            "dilakukan. Muat ulang halaman untuk melihat keadaan terakhir."
        )
    return following


def allowed_actions(status: EvaluationStatus) -> tuple[EvaluationAction, ...]:
    """List the actions that fit a status."""
    return tuple(action for action in EvaluationAction if (status, action) in TRANSITIONS)


def check_rating_allowed(
    scope: EvaluationScope,
    org_predicate: OrgPredicate | None,
    *,
    periodic_needs_organisation: bool = False,
) -> None:
    """Refuse a rating before the organisation's result of the unit and year is known.

    Args:
        scope: the annual evaluation always needs it (order of steps in SE MenPANRB 3/2023).
        org_predicate: the organisation's result, None while not entered.
        periodic_needs_organisation: whether the office wants it each period too.

    Raises:
        DomainError: the organisation's result is missing (field "org_predicate").
    """
    needed = scope is EvaluationScope.ANNUAL or periodic_needs_organisation
    if needed and org_predicate is None:
        raise DomainError(_ORGANISATION_MISSING, field="org_predicate")


def check_evidence_allowed(has_action_plan: bool, *, require_action_plan: bool = True) -> None:
    """Refuse evidence for a result and period without an action plan (setting, default on).

    Raises:
        DomainError: the action plan is missing (field "action_plan").
    """
    if require_action_plan and not has_action_plan:
        raise DomainError(
            "Rencana aksi periode ini belum ada. Isi rencana aksinya dahulu, lalu tambahkan bukti.",
            field="action_plan",
        )


def missing_for_submission(
    rows: Sequence[RealizationDraft], *, require_evidence: bool = False
) -> tuple[EvaluationGap, ...]:
    """List what the employee must fill in before the appraiser can start.

    Args:
        rows: every indicator of the plan.
        require_evidence: whether each realisation needs a piece of evidence.
    """
    gaps = []
    for row in rows:
        place = f"hasil kerja {row.result_index + 1}"
        if not row.realization.strip():
            gaps.append(
                EvaluationGap(
                    f"Realisasi indikator {row.indicator_index + 1} pada {place} belum diisi. "
                    "Ketik hasilnya, atau 0 bila belum ada.",
                    row.result_index,
                    row.indicator_index,
                    "realization",
                    f"realisasi indikator {row.indicator_index + 1} pada {place}",
                )
            )
        elif require_evidence and row.evidence_count == 0:
            gaps.append(
                EvaluationGap(
                    f"Bukti pada {place} belum ada. Tambahkan berkas atau tautan.",
                    row.result_index,
                    row.indicator_index,
                    "evidence",
                    f"bukti pada {place}",
                )
            )
    return tuple(gaps)


def missing_for_finalization(
    draft: EvaluationDraft,
    *,
    require_marks: bool = True,
    periodic_needs_organisation: bool = False,
) -> tuple[EvaluationGap, ...]:
    """List what the appraiser must decide before the evaluation can be final.

    Args:
        draft: the marks as they stand.
        require_marks: whether every result and every value needs its own mark; the regulation
            asks for the two ratings only.
        periodic_needs_organisation: as in `check_rating_allowed`.
    """
    gaps = []
    needs_organisation = draft.scope is EvaluationScope.ANNUAL or periodic_needs_organisation
    if needs_organisation and draft.org_predicate is None:
        gaps.append(
            EvaluationGap(
                _ORGANISATION_MISSING, None, None, "org_predicate", "capaian kinerja organisasi"
            )
        )
    if require_marks:
        gaps.extend(_mark_gaps(draft))
    for rating, name, field_name in (
        (draft.result_rating, "hasil kerja", "result_rating"),
        (draft.behavior_rating, "perilaku kerja", "behavior_rating"),
    ):
        if rating is None:
            gaps.append(
                EvaluationGap(
                    f"Rating {name} belum dipilih. Pilih salah satu dari tiga rating.",
                    None,
                    None,
                    field_name,
                    f"rating {name}",
                )
            )
    return tuple(gaps)


def gap_summary(gaps: Sequence[EvaluationGap], purpose: str) -> str:
    """Write the banner sentence; `purpose` reads on "sebelum", such as "penilaian final"."""
    if not gaps:
        return ""
    phrases = listing([gap.phrase for gap in gaps])
    return f"{in_words(len(gaps))} hal perlu dilengkapi sebelum {purpose}: {phrases}."


def _mark_gaps(draft: EvaluationDraft) -> list[EvaluationGap]:
    gaps = [
        EvaluationGap(
            f"Hasil kerja {index + 1} belum dinilai. Pilih salah satu dari tiga rating.",
            index,
            None,
            "result_mark",
            f"nilai hasil kerja {index + 1}",
        )
        for index, mark in enumerate(draft.result_marks)
        if mark is None and index not in draft.absent
    ]
    gaps.extend(
        EvaluationGap(
            f"Perilaku {value.label} belum dinilai. Pilih salah satu dari tiga rating.",
            None,
            None,
            "behavior_mark",
            f"nilai perilaku {value.label}",
            value,
        )
        for value in CoreValue
        if draft.behavior_marks.get(value) is None
    )
    return gaps


_ORGANISATION_MISSING: Final = (
    "Capaian kinerja organisasi tahun ini belum diisi. "
    "Isi predikat organisasinya dahulu, lalu beri rating."
)
