"""Proposals for rewards and coaching by the office's rules, and what was decided on them."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

from sqlalchemy import select
from sqlalchemy.orm import Session

from asn_desktop.base.errors import DomainError
from asn_desktop.domain.performance.follow_up.candidates import (
    Candidate,
    PeriodResult,
    Record,
    RewardRules,
    candidates,
)
from asn_desktop.domain.performance.follow_up.terms import (
    CandidateDecision,
    CandidateKind,
    CandidateRule,
    CoachingState,
    RewardKind,
)
from asn_desktop.services.access.rights import Right, require
from asn_desktop.services.context import Actor, Office
from asn_desktop.services.office.settings import Settings, load_settings
from asn_desktop.services.people.lookup import PersonLine
from asn_desktop.services.performance.rewards.history import (
    History,
    SignedResult,
    disciplined_on,
    low_marks,
    praise_counts,
    serving_people,
    signed_history,
)
from asn_desktop.services.performance.rewards.records import RewardForm, add_reward
from asn_desktop.services.typed_text import checked_text
from asn_desktop.store.tables import CandidateDecisionRow, CoachingRow

_FRESH: Final = timedelta(days=200)
"""How long after its end a period's result still proposes anything: a half-year and some days."""


@dataclass(frozen=True, slots=True)
class ProposalLine:
    """One proposal with its reason.

    Attributes:
        key: names it among all proposals.
        hold: why it should wait, or "".
        decision: what was decided, None while it is open.
        note: why it was decided so, or who coaches already.
    """

    key: str
    employee_id: str
    name: str
    position: str
    unit_name: str
    kind: CandidateKind
    rule: CandidateRule
    reason: str
    basis: str
    hold: str
    evaluation_id: str
    decision: CandidateDecision | None
    note: str

    @property
    def is_open(self) -> bool:
        """Whether nothing was decided yet."""
        return self.decision is None


def proposals(office: Office, actor: Actor) -> tuple[ProposalLine, ...]:
    """Return every proposal of today: open ones first, rewards before coaching, by name.

    Raises:
        NotAllowed: neither leader nor personnel operator.
    """
    require(actor, Right.MANAGE_REWARDS)
    with office.read() as session:
        return load_proposals(session, office.clock.today())


def load_proposals(session: Session, today: date) -> tuple[ProposalLine, ...]:
    """Return every proposal of a day within a running transaction."""
    settings = load_settings(session)
    people = serving_people(session, today)
    records = _records(session, people, settings, today)
    rules = reward_rules(settings)
    found = [item for record in records for item in candidates(record, rules)]
    decisions = {
        (row.employee_id, row.rule, row.basis): row
        for row in session.scalars(select(CandidateDecisionRow))
    }
    running = select(CoachingRow.employee_id).where(CoachingRow.state == CoachingState.RUNNING)
    coached = frozenset(session.scalars(running))
    lines = [
        _line(
            item,
            people[item.employee_id],
            decisions.get((item.employee_id, item.rule, item.basis)),
            is_coached=item.employee_id in coached,
        )
        for item in found
    ]
    order = list(CandidateKind)
    lines.sort(key=lambda line: (not line.is_open, order.index(line.kind), line.name, line.key))
    return tuple(lines)


def accept_reward(office: Office, actor: Actor, key: str, kind: RewardKind, note: str = "") -> str:
    """Accept a proposal and record the reward; return the reward's id.

    Raises:
        NotAllowed: neither leader nor personnel operator.
        DomainError: the proposal is gone or decided, is for coaching, or a discipline note holds
            it back and no note says why it is given all the same (field "note").
    """
    require(actor, Right.MANAGE_REWARDS)
    words = _note(note)
    today = office.clock.today()
    with office.write(actor, "Menerima usulan penghargaan") as transaction:
        session = transaction.session
        line = _open_line(session, key, today)
        if line.kind is not CandidateKind.REWARD:
            raise DomainError("Usulan ini untuk bimbingan. Buat bimbingan dari daftar calon.")
        if line.hold and not words:
            raise DomainError(
                f"{line.hold}. Tulis alasan bila penghargaan tetap diberikan.", field="note"
            )
        decision = _decide(actor, line, CandidateDecision.ACCEPTED, words, today)
        session.add(decision)
        session.flush()
        form = RewardForm(line.employee_id, kind, kind.label, line.reason, today)
        row = add_reward(session, form, today, decision_id=decision.id)
        transaction.subject_id = row.id
        transaction.sentence += f" {line.name}"
        return row.id


def accept_coaching(office: Office, actor: Actor, key: str) -> None:
    """Note that a proposal led to coaching, which is started beside it.

    Raises:
        NotAllowed: neither leader nor personnel operator.
        DomainError: the proposal is gone or decided.
    """
    require(actor, Right.MANAGE_REWARDS)
    today = office.clock.today()
    with office.write(actor, "Menerima usulan bimbingan") as transaction:
        line = _open_line(transaction.session, key, today)
        transaction.sentence += f" {line.name}"
        row = _decide(actor, line, CandidateDecision.ACCEPTED, "", today)
        transaction.session.add(row)


def decline_proposal(office: Office, actor: Actor, key: str, note: str) -> None:
    """Set a proposal aside, with the reason.

    Raises:
        NotAllowed: neither leader nor personnel operator.
        DomainError: no reason (field "note"), or the proposal is gone or decided.
    """
    require(actor, Right.MANAGE_REWARDS)
    words = checked_text(note, 500, what="Alasan", field="note")
    today = office.clock.today()
    with office.write(actor, "Tidak mengambil usulan") as transaction:
        line = _open_line(transaction.session, key, today)
        transaction.sentence += f" {line.name}"
        row = _decide(actor, line, CandidateDecision.DECLINED, words, today)
        transaction.session.add(row)


def take_decision_back(office: Office, actor: Actor, key: str) -> None:
    """Open a declined proposal again.

    Raises:
        NotAllowed: neither leader nor personnel operator.
        DomainError: it was not declined.
    """
    require(actor, Right.MANAGE_REWARDS)
    with office.write(actor, "Membuka kembali usulan") as transaction:
        session = transaction.session
        employee_id, rule, basis = _parts(key)
        row = session.scalars(
            select(CandidateDecisionRow).where(
                CandidateDecisionRow.employee_id == employee_id,
                CandidateDecisionRow.rule == rule,
                CandidateDecisionRow.basis == basis,
            )
        ).one_or_none()
        if row is None or row.decision is not CandidateDecision.DECLINED:
            raise DomainError("Usulan ini tidak dalam keadaan ditolak. Muat ulang daftar.")
        session.delete(row)


def reward_rules(settings: Settings) -> RewardRules:
    """Return the office's rules."""
    return RewardRules(
        very_good_years=settings.reward_years,
        praise_count=settings.reward_praise,
        improvement=settings.reward_improvement,
        discipline_holds=settings.discipline_holds,
    )


def _records(
    session: Session, people: Mapping[str, PersonLine], settings: Settings, today: date
) -> list[Record]:
    histories = signed_history(session, today.year - max(settings.reward_years, 1) - 1)
    newest = {
        key: history.periodic[-1]
        for key, history in histories.items()
        if history.periodic and key in people and history.periodic[-1].ends >= today - _FRESH
    }
    low = low_marks(session, [result.evaluation_id for result in newest.values()])
    praise = {
        (starts, ends): praise_counts(session, starts, today)
        for starts, ends in {(item.starts, item.ends) for item in newest.values()}
    }
    disciplined = disciplined_on(session, today)
    return [
        Record(
            employee_id=key,
            annual={year: item.predicate for year, item in histories[key].annual.items()},
            periodic=_periodic(histories[key], low) if key in newest else (),
            praise=_praise(newest.get(key), praise, key),
            has_discipline=key in disciplined,
        )
        for key in people
        if key in histories
    ]


def _periodic(history: History, low: Mapping[str, tuple[str, ...]]) -> tuple[PeriodResult, ...]:
    return tuple(
        PeriodResult(
            item.period_id,
            f"{item.label} {item.year}" if str(item.year) not in item.label else item.label,
            item.evaluation_id,
            item.predicate,
            low.get(item.evaluation_id, ()),
        )
        for item in history.periodic[-2:]
    )


def _praise(
    last: SignedResult | None, praise: Mapping[tuple[date, date], Mapping[str, int]], key: str
) -> int:
    return praise[last.starts, last.ends].get(key, 0) if last else 0


def _line(
    item: Candidate,
    person: PersonLine,
    decision: CandidateDecisionRow | None,
    *,
    is_coached: bool,
) -> ProposalLine:
    decided = decision.decision if decision else None
    note = decision.note if decision else ""
    if decision is None and item.kind is CandidateKind.COACHING and is_coached:
        decided, note = CandidateDecision.ACCEPTED, "Bimbingan sedang berjalan"
    return ProposalLine(
        key=f"{item.employee_id}:{item.rule.value}:{item.basis}",
        employee_id=item.employee_id,
        name=person.name,
        position=person.position,
        unit_name=person.unit_name,
        kind=item.kind,
        rule=item.rule,
        reason=item.reason,
        basis=item.basis,
        hold=item.hold,
        evaluation_id=item.evaluation_id,
        decision=decided,
        note=note,
    )


def _open_line(session: Session, key: str, today: date) -> ProposalLine:
    for line in load_proposals(session, today):
        if line.key == key and line.is_open:
            return line
    raise DomainError("Usulan ini sudah diputuskan atau tidak berlaku lagi. Muat ulang daftar.")


def _decide(
    actor: Actor,
    line: ProposalLine,
    decision: CandidateDecision,
    note: str,
    today: date,
) -> CandidateDecisionRow:
    return CandidateDecisionRow(
        employee_id=line.employee_id,
        rule=line.rule,
        basis=line.basis,
        decision=decision,
        reason=line.reason,
        note=note,
        decided_on=today,
        decided_by=actor.name,
    )


def _note(note: str) -> str:
    return checked_text(note, 500, what="Catatan", field="note", required=False)


def _parts(key: str) -> tuple[str, CandidateRule, str]:
    employee_id, rule, basis = key.split(":")
    return employee_id, next(item for item in CandidateRule if item.value == rule), basis
