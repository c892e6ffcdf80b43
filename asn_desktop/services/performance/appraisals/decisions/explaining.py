"""Why this predicate: the quadrant, the organisation, each mark with its reasons, who decided."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from asn_desktop.base.wording import date_long
from asn_desktop.domain.performance.distribution import DISTRIBUTION_LIMITS, distribution_shape
from asn_desktop.domain.performance.predicates import SHORT_RATINGS
from asn_desktop.domain.performance.terms import OrgPredicate, Predicate, Rating
from asn_desktop.services.context import Actor, Office
from asn_desktop.services.performance.appraisals.decisions.considering import (
    ConsiderationLine,
    considerations_in,
)
from asn_desktop.services.performance.appraisals.editing import (
    evaluation_and_plan,
    require_viewer,
)
from asn_desktop.services.performance.appraisals.reading import view_in
from asn_desktop.services.performance.appraisals.views import EvaluationView
from asn_desktop.store.tables import CalibrationChangeRow, FeedbackRow


@dataclass(frozen=True, slots=True)
class Reason:
    """What stands behind one mark.

    Attributes:
        place: "Hasil kerja 1" or "Perilaku Loyal".
        mark: in words; why it was not rated where it was not.
        own_mark: the employee's own view with the difference, "" when none.
        feedback: the appraiser's words.
        facts: realisation, evidence and the notes of the period, one a line.
    """

    place: str
    text: str
    mark: str
    rating: Rating | None
    own_mark: str
    feedback: str
    facts: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Decision:
    """Who decided what and when; office time."""

    happened_at: datetime
    who: str
    what: str
    reason: str


@dataclass(frozen=True, slots=True)
class Explanation:
    """Everything that led to one predicate.

    Attributes:
        quadrant: the rule applied, in one sentence.
        organization: what the organisation's predicate did, in sentences.
        curve: the five values of the pattern, worst predicate first; empty while unknown.
    """

    view: EvaluationView
    predicate: Predicate | None
    quadrant: str
    organization: tuple[str, ...]
    curve: tuple[int, ...]
    reasons: tuple[Reason, ...]
    decisions: tuple[Decision, ...]
    considerations: tuple[ConsiderationLine, ...]


def explanation_of(office: Office, actor: Actor, evaluation_id: str) -> Explanation:
    """Return why an evaluation has its predicate; marks only for those who may know them.

    Raises:
        NotAllowed: the actor may not see evaluations of this plan.
        DomainError: there is no such evaluation.
    """
    with office.read() as session:
        evaluation, plan = evaluation_and_plan(session, evaluation_id)
        require_viewer(actor, plan)
        view = view_in(session, office, actor, evaluation, plan)
        notes = _notes(session, office, view)
        sees = view.rights.sees_ratings
        return Explanation(
            view=view,
            predicate=view.predicate,
            quadrant=_quadrant(view),
            organization=_organization(view),
            curve=distribution_shape(view.org_predicate) if view.org_predicate else (),
            reasons=tuple([*_result_reasons(view, notes), *_behavior_reasons(view, notes)]),
            decisions=_decisions(session, office, view) if sees else (),
            considerations=considerations_in(session, office, evaluation_id) if sees else (),
        )


def _quadrant(view: EvaluationView) -> str:
    if view.predicate is None or view.result_rating is None or view.behavior_rating is None:
        return "Predikat belum ada: kedua rating belum ditetapkan atau belum dapat dilihat."
    return (
        f"Hasil kerja {view.result_rating.label} dan perilaku kerja "
        f"{view.behavior_rating.label} bertemu pada predikat {view.predicate.label} "
        "(kuadran PermenPANRB 6/2022)."
    )


def _organization(view: EvaluationView) -> tuple[str, ...]:
    if view.org_predicate is None:
        return ("Capaian kinerja organisasi belum dicatat.",)
    sentences = [
        f"Capaian kinerja organisasi {view.period.short_label} {view.period.year}: "
        f"{view.org_predicate.label}.",
        _pattern(view.org_predicate),
    ]
    if view.fixed_result_rating is not None:
        sentences.append(
            "Rating hasil kerja pimpinan kantor mengikuti capaian organisasi: "
            f"{view.fixed_result_rating.label}."
        )
    return tuple(sentences)


def _pattern(organization: OrgPredicate) -> str:
    parts = []
    for limit in DISTRIBUTION_LIMITS[organization]:
        names = " atau ".join(item.label for item in limit.predicates)
        if limit.at_most is not None:
            parts.append(f"{names} paling banyak {limit.at_most:%}".replace(".000000", ""))
        elif limit.at_least is not None:
            parts.append(f"{names} paling sedikit {limit.at_least:%}".replace(".000000", ""))
        else:
            parts.append(f"ada pegawai dengan {names}")
    return f"Polanya: {'; '.join(parts)}. Pola ini pertimbangan, bukan keharusan."


def _result_reasons(view: EvaluationView, notes: dict[str, list[str]]) -> list[Reason]:
    return [
        Reason(
            place=f"Hasil kerja {line.number}",
            text=line.text,
            mark=_mark(line.rating, line.absence_words),
            rating=line.rating,
            own_mark=_own(line.self_rating, line.difference.label if line.difference else ""),
            feedback=line.feedback,
            facts=(
                *(
                    f"{item.text}: {item.realization or 'belum diisi'} (target {item.target})"
                    for item in line.indicators
                ),
                *(f"Bukti: {piece.name}" for piece in line.evidence),
                *([f"Catatan pegawai: {line.self_note}"] if line.self_note else []),
                *notes.get(line.id, ()),
            ),
        )
        for line in view.results
    ]


def _behavior_reasons(view: EvaluationView, notes: dict[str, list[str]]) -> list[Reason]:
    return [
        Reason(
            place=f"Perilaku {line.value.label}",
            text=line.expectation or line.short_guide,
            mark=_mark(line.rating, ""),
            rating=line.rating,
            own_mark=_own(line.self_rating, line.difference.label if line.difference else ""),
            feedback=line.feedback,
            facts=(
                *([f"Catatan pegawai: {line.self_note}"] if line.self_note else []),
                *notes.get(line.value.value, ()),
            ),
        )
        for line in view.behaviors
    ]


def _mark(rating: Rating | None, absence: str) -> str:
    return absence or (rating.label if rating else "Belum dinilai")


def _own(rating: Rating | None, difference: str) -> str:
    if rating is None:
        return ""
    short = difference.partition(" dari ")[0].partition(" dengan ")[0]
    return f"{SHORT_RATINGS[rating]}; penilai {short}" if short else SHORT_RATINGS[rating]


def _notes(session: Session, office: Office, view: EvaluationView) -> dict[str, list[str]]:
    """Return the feedback of the period that was put on the sheet, by result or core value."""
    found: dict[str, list[str]] = {}
    query = (
        select(FeedbackRow)
        .where(
            FeedbackRow.receiver_id == view.plan.employee.id,
            FeedbackRow.on_sheet.is_(True),
            FeedbackRow.day >= view.period.starts,
            FeedbackRow.day <= view.period.ends,
        )
        .order_by(FeedbackRow.day, FeedbackRow.id)
    )
    for row in session.scalars(query):
        key = row.result_id or (row.core_value.value if row.core_value else "")
        found.setdefault(key, []).append(
            f"Umpan balik {date_long(row.day)} ({row.kind.label.lower()}): {row.text}"
        )
    return found


def _decisions(session: Session, office: Office, view: EvaluationView) -> tuple[Decision, ...]:
    """Return the steps of this evaluation: events naming its period, and calibration."""
    steps = [
        Decision(event.happened_at, event.actor_name, event.sentence, event.reason)
        for event in view.plan.events
        if view.period.label in event.sentence
    ]
    query = select(CalibrationChangeRow).where(CalibrationChangeRow.evaluation_id == view.id)
    steps += [
        Decision(
            office.clock.zone.to_local(row.made_at), row.actor_name,
            "Rating diubah saat kalibrasi", row.reason,
        )
        for row in session.scalars(query)
    ]  # fmt: skip
    return tuple(sorted(steps, key=lambda step: step.happened_at))
