"""Results of closed rounds, for the person rated and for the appraiser as advice."""

import json

from sqlalchemy import select
from sqlalchemy.orm import Session

from asn_desktop.base.errors import DomainError, NotAllowed
from asn_desktop.domain.performance.raters.pooling import (
    GroupTally,
    PersonResult,
    person_result,
)
from asn_desktop.domain.performance.raters.questionnaire import from_text
from asn_desktop.domain.performance.raters.terms import RoundState
from asn_desktop.services.access.rights import Right, may
from asn_desktop.services.context import PROGRAM, Actor, Office
from asn_desktop.services.people.lookup import person_on
from asn_desktop.services.performance.raters.codec import groups_of, numbers_of
from asn_desktop.services.performance.raters.rounds import round_row
from asn_desktop.services.performance.raters.views import ResultLine, ResultView
from asn_desktop.store.tables import (
    RaterInvitationRow,
    RaterRoundRow,
    RaterTallyRow,
    RaterTextRow,
)


def results_of(office: Office, actor: Actor, employee_id: str) -> tuple[ResultLine, ...]:
    """Return the closed rounds that somebody was rated in, newest first.

    Raises:
        NotAllowed: the actor is neither the person nor the appraiser.
    """
    with office.read() as session:
        _require_reader(session, office, actor, employee_id)
        query = (
            select(RaterRoundRow)
            .where(
                RaterRoundRow.state == RoundState.CLOSED,
                RaterRoundRow.id.in_(
                    select(RaterInvitationRow.round_id).where(
                        RaterInvitationRow.rated_id == employee_id
                    )
                ),
            )
            .order_by(RaterRoundRow.ends.desc(), RaterRoundRow.id.desc())
        )
        return tuple(ResultLine(row.id, row.name, row.ends) for row in session.scalars(query))


def result_view(office: Office, actor: Actor, round_id: str, employee_id: str) -> ResultView:
    """Return what somebody sees of a closed round; the appraiser sees the figures, not the texts.

    Raises:
        NotAllowed: the actor is neither the person nor the appraiser.
        DomainError: the round is not closed yet, or did not rate this person.
    """
    with office.read() as session:
        is_own = _require_reader(session, office, actor, employee_id)
        row = round_row(session, round_id)
        if row.state is not RoundState.CLOSED:
            raise DomainError("Hasil baru dapat dilihat setelah putaran ditutup.")
        person = person_on(session, employee_id, office.clock.today())
        tallies = _tallies(session, round_id, employee_id).get(employee_id)
        if person is None or tallies is None:
            raise DomainError("Orang ini tidak dinilai dalam putaran tersebut.")
        questionnaire = from_text(row.questionnaire)
        result = person_result(questionnaire, tallies, row.fewest, numbers_of(row.weights))
        texts: list[str] = []
        if is_own and result.is_shown:
            query = select(RaterTextRow.text).where(
                RaterTextRow.round_id == round_id, RaterTextRow.rated_id == employee_id
            )
            # By alphabet: an order that says nothing of who wrote first.
            texts = sorted(session.scalars(query), key=str.casefold)
        return ResultView(
            round_id=row.id,
            round_name=row.name,
            starts=row.starts,
            ends=row.ends,
            person_id=person.id,
            person_name=person.name,
            person_position=person.position,
            result=result,
            texts=tuple(texts),
            anchors=questionnaire.anchors,
            fewest=row.fewest,
        )


def round_results(session: Session, row: RaterRoundRow) -> dict[str, PersonResult]:
    """Return the results of everybody in a round, inside a running session, for reckoning only."""
    questionnaire, weights = from_text(row.questionnaire), numbers_of(row.weights)
    return {
        person: person_result(questionnaire, tallies, row.fewest, weights)
        for person, tallies in _tallies(session, row.id).items()
    }


def _tallies(
    session: Session, round_id: str, employee_id: str | None = None
) -> dict[str, list[GroupTally]]:
    query = select(
        RaterTallyRow.rated_id, RaterTallyRow.groups, RaterTallyRow.ballots, RaterTallyRow.counts
    ).where(RaterTallyRow.round_id == round_id)
    if employee_id is not None:
        query = query.where(RaterTallyRow.rated_id == employee_id)
    found: dict[str, list[GroupTally]] = {}
    for rated, groups, ballots, counts in session.execute(query):
        tally = GroupTally(groups_of(groups), ballots, json.loads(counts))
        found.setdefault(rated, []).append(tally)
    return found


def _require_reader(session: Session, office: Office, actor: Actor, employee_id: str) -> bool:
    """Return whether the actor is the person; refuse all but the person and the appraiser."""
    if actor is PROGRAM or (actor.employee_id and actor.employee_id == employee_id):
        return True
    person = person_on(session, employee_id, office.clock.today())
    appraises = may(actor, Right.APPRAISE) and actor.acts_for(
        person.appraiser_id if person else None
    )
    if not appraises:
        raise NotAllowed(
            "Hasil 360° hanya dapat dilihat yang dinilai dan pejabat penilainya, setelah putaran "
            "ditutup."
        )
    return False
