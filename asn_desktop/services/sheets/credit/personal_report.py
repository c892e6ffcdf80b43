"""The personal report of a year on one page: praise first, then predicates, results, behaviour."""

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from asn_desktop.base.errors import DomainError, NotAllowed
from asn_desktop.base.rounding import round_half_up
from asn_desktop.base.wording import date_short, number
from asn_desktop.domain.performance.evaluation_rules import DECIDED_STATUSES
from asn_desktop.domain.performance.execution.feedback_rules import FeedbackKind
from asn_desktop.domain.performance.terms import EvaluationScope, Rating
from asn_desktop.services.context import PROGRAM, Actor, Office
from asn_desktop.services.performance.appraisals.reading import evaluation_view
from asn_desktop.services.performance.appraisals.views import EvaluationView, ResultView
from asn_desktop.services.performance.credit.reading import credit_view
from asn_desktop.services.performance.plans.rights import is_owner, sees_everyone
from asn_desktop.services.sheets.making import party, require_identity, sheet_head
from asn_desktop.services.sheets.parts import Party, SheetHead
from asn_desktop.store.tables import (
    AssessmentPeriodRow,
    EmployeeRow,
    EvaluationRow,
    FeedbackRow,
    PlanRow,
)

_MOST_PRAISE, _MOST_TO_IMPROVE, _MOST_RESULTS = 5, 3, 8
_LONGEST_WORDS = 220
_RINGS = tuple(Rating)
NO_TRAINING = "Belum ada catatan pelatihan di program ini."


@dataclass(frozen=True, slots=True)
class ReportPeriod:
    """One final evaluation."""

    label: str
    result: str
    behavior: str
    predicate: str


@dataclass(frozen=True, slots=True)
class ReportResult:
    """One result and what was reached."""

    number: int
    text: str
    reached: str
    rating: str


@dataclass(frozen=True, slots=True)
class ReportBehavior:
    """One core value; 1 below, 2 as expected, 3 above, None where nobody rated."""

    name: str
    own: int | None
    superior: int | None


@dataclass(frozen=True, slots=True)
class PersonalReport:
    """One person's year on one page.

    Attributes:
        praise: what went well, newest first; never empty on paper.
        results_of: which evaluation results and behaviours are taken from.
        more_results: how many results found no room.
        to_improve: what to work on, after the praise.
        credit: a sentence about credit points, "" for a post without them.
    """

    head: SheetHead
    year: int
    employee: Party
    appraiser: Party | None
    praise: tuple[str, ...]
    periods: tuple[ReportPeriod, ...]
    results_of: str
    results: tuple[ReportResult, ...]
    more_results: int
    behaviors: tuple[ReportBehavior, ...]
    to_improve: tuple[str, ...]
    training: str
    credit: str


def personal_report(office: Office, actor: Actor, record_id: str) -> PersonalReport:
    """Return the report of a year; `record_id` is "employee id:year".

    Raises:
        NotAllowed: neither the person, an appraiser of the year, leader nor operator.
        DomainError: no evaluation of the year is final yet, or the office was not set up.
    """
    employee_id, _, words = record_id.partition(":")
    if not words.isdecimal():
        raise DomainError("Rapor ini tidak dikenal. Buka lagi dari halaman Laporan.")
    year = int(words)
    with office.read() as session:
        person = session.get(EmployeeRow, employee_id)
        if person is None:
            raise DomainError("Pegawai ini tidak ada lagi. Kembali ke daftar.")
        _require_sight(session, actor, employee_id, year)
        found = _final(session, employee_id, year)
        if not found:
            raise DomainError(f"Belum ada evaluasi {year} yang final untuk {person.name}.")
        identity = require_identity(session)
    # Sight of the whole year was granted above.
    views = [evaluation_view(office, PROGRAM, key) for key in found]
    last = views[-1]
    with office.read() as session:
        notes = _notes(session, last, employee_id, year)
    own = party(last.plan.employee, identity)
    return PersonalReport(
        head=sheet_head(
            identity, f"RAPOR-{year}", employee_id, f"Rapor Kinerja {year}, {person.name}",
            person=own,
        ),
        year=year,
        employee=own,
        appraiser=party(last.plan.appraiser, identity) if last.plan.appraiser else None,
        praise=_praise(last, notes),
        periods=tuple(_period(view) for view in views),
        results_of=f"{last.period.label} {year}",
        results=tuple(_result(line) for line in last.results[:_MOST_RESULTS]),
        more_results=max(0, len(last.results) - _MOST_RESULTS),
        behaviors=tuple(
            ReportBehavior(line.value.label, _level(line.self_rating), _level(line.rating))
            for line in last.behaviors
        ),
        to_improve=_to_improve(last, notes),
        training=NO_TRAINING,
        credit=_credit(office, employee_id, year),
    )  # fmt: skip


def _require_sight(session: Session, actor: Actor, employee_id: str, year: int) -> None:
    if is_owner(actor, employee_id) or sees_everyone(actor):
        return
    query = select(PlanRow.appraiser_id).where(
        PlanRow.employee_id == employee_id, PlanRow.year == year
    )
    if not any(actor.acts_for(appraiser) for appraiser in session.scalars(query)):
        raise NotAllowed("Rapor pribadi hanya dapat dilihat pegawainya dan penilainya.")


def _final(session: Session, employee_id: str, year: int) -> list[str]:
    """Return the final evaluations of a year, the annual one last."""
    query = (
        select(EvaluationRow.id)
        .join(PlanRow, PlanRow.id == EvaluationRow.plan_id)
        .join(AssessmentPeriodRow, AssessmentPeriodRow.id == EvaluationRow.period_id)
        .where(
            PlanRow.employee_id == employee_id,
            AssessmentPeriodRow.year == year,
            EvaluationRow.status.in_(DECIDED_STATUSES),
        )
        .order_by(
            AssessmentPeriodRow.scope == EvaluationScope.ANNUAL,
            AssessmentPeriodRow.number,
            PlanRow.starts,
        )
    )
    return list(session.scalars(query))


def _notes(
    session: Session, last: EvaluationView, employee_id: str, year: int
) -> Sequence[FeedbackRow]:
    """Return the feedback both sides know: of the appraiser, or taken over into the sheet."""
    appraiser = last.plan.appraiser
    query = (
        select(FeedbackRow)
        .where(
            FeedbackRow.receiver_id == employee_id,
            or_(FeedbackRow.on_sheet, FeedbackRow.giver_id == (appraiser.id if appraiser else "")),
        )
        .order_by(FeedbackRow.day.desc(), FeedbackRow.id)
    )
    return [row for row in session.scalars(query) if row.day.year == year]


def _praise(last: EvaluationView, notes: Sequence[FeedbackRow]) -> tuple[str, ...]:
    found = [
        f"{_short(row.text)} ({date_short(row.day)})"
        for row in notes
        if row.kind is FeedbackKind.PRAISE
    ]
    found += [
        f"Di atas ekspektasi: {_short(line.text)}"
        for line in last.results
        if line.rating is Rating.ABOVE
    ]
    found += [
        f"{line.value.label}: di atas ekspektasi"
        for line in last.behaviors
        if line.rating is Rating.ABOVE
    ]
    if not found:
        met = sum(line.rating is Rating.MEETS for line in last.results)
        found = [f"{number(met)} hasil kerja sesuai ekspektasi." if met else "Belum ada catatan."]
    return tuple(found[:_MOST_PRAISE])


def _to_improve(last: EvaluationView, notes: Sequence[FeedbackRow]) -> tuple[str, ...]:
    found = [_short(row.text) for row in notes if row.kind is FeedbackKind.IMPROVE]
    if last.recommendation:
        found.insert(0, _short(last.recommendation))
    found += [
        f"{_short(line.text)}: {_short(line.feedback)}"
        for line in last.results
        if line.rating is Rating.BELOW and line.feedback
    ]
    return tuple(found[:_MOST_TO_IMPROVE])


def _period(view: EvaluationView) -> ReportPeriod:
    return ReportPeriod(
        label=f"{view.period.label} {view.period.year}",
        result=view.result_rating.label if view.result_rating else "-",
        behavior=view.behavior_rating.label if view.behavior_rating else "-",
        predicate=view.predicate.label if view.predicate else "-",
    )


def _result(line: ResultView) -> ReportResult:
    reached = "; ".join(
        f"{item.realization} (target {item.target})" for item in line.indicators if item.realization
    )
    return ReportResult(
        number=line.number,
        text=_short(line.text),
        reached=_short(reached) or "Belum diisi",
        rating=line.rating.label if line.rating else "-",
    )


def _level(rating: Rating | None) -> int | None:
    return None if rating is None else _RINGS.index(rating) + 1


def _credit(office: Office, employee_id: str, year: int) -> str:
    view = credit_view(office, PROGRAM, employee_id, year)
    if view.balance is None or view.level is None:
        return ""
    total = _points(view.balance.total, view.places)
    needed = view.balance.rank.needed
    of = f" dari {number(needed)} untuk kenaikan pangkat" if needed is not None else ""
    return f"Angka kredit sampai akhir {year}: {total}{of} ({view.level.label})."


def _points(value: Fraction, places: int) -> str:
    return number(round_half_up(value, places), places)


def _short(text: str) -> str:
    words = " ".join(text.split())
    return words if len(words) <= _LONGEST_WORDS else f"{words[: _LONGEST_WORDS - 1].rstrip()}…"
