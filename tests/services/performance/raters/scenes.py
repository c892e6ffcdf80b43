"""An open round in the small office, and ballots to put into it."""

from datetime import date

from sqlalchemy import select

from asn_desktop.domain.performance.raters.questionnaire import Ballot
from asn_desktop.domain.performance.raters.terms import DEFAULT_WANTED, DEFAULT_WEIGHTS, RaterGroup
from asn_desktop.services.context import Actor, Office
from asn_desktop.services.performance.raters.answering import hand_in
from asn_desktop.services.performance.raters.codec import shipped_questionnaire
from asn_desktop.services.performance.raters.inviting import draw_round
from asn_desktop.services.performance.raters.rounds import (
    open_round,
    save_round,
)
from asn_desktop.services.performance.raters.views import RoundForm
from asn_desktop.store.tables import AccountRow, RaterInvitationRow
from tests.factories import actor_for, employee_id

HEAD, CAMAT, OPERATOR = "Sri Wahyuni", "B. Suryanto", "Rina Marlina"
STAFF = ("Siti Rahmawati", "Andi Pratama", "Maya Kolo")


def round_form(**changes: object) -> RoundForm:
    values: dict[str, object] = {
        "name": "Semester II 2026",
        "unit_id": None,
        "starts": date(2026, 10, 1),
        "ends": date(2026, 10, 16),
        "fewest": 3,
        "most_load": 8,
        "wanted": dict(DEFAULT_WANTED),
        "weights": dict(DEFAULT_WEIGHTS),
    }
    return RoundForm(**{**values, **changes})  # type: ignore[arg-type]


def operator_of(office: Office) -> Actor:
    return actor_for(office, OPERATOR)


def opened_round(office: Office, seed: int = 7, **changes: object) -> str:
    actor = operator_of(office)
    round_id = save_round(office, actor, round_form(**changes))
    draw_round(office, actor, round_id, seed=seed)
    open_round(office, actor, round_id)
    return round_id


def ballot_of(mark: int, text: str = "", **answers: int | None) -> Ballot:
    marks: dict[str, int | None] = {
        question.key: min(mark, question.size) for question in shipped_questionnaire().questions
    }
    return Ballot({**marks, **answers}, text)


def raters_of(office: Office, round_id: str, rated: str) -> dict[str, tuple[str, RaterGroup]]:
    """Return invitation and group by name of the rater, for one person rated."""
    rated_id = employee_id(office, rated)
    with office.read() as session:
        query = (
            select(AccountRow.display_name, RaterInvitationRow.id, RaterInvitationRow.rater_group)
            .join(RaterInvitationRow, RaterInvitationRow.rater_id == AccountRow.employee_id)
            .where(RaterInvitationRow.round_id == round_id, RaterInvitationRow.rated_id == rated_id)
            .order_by(AccountRow.display_name)
        )
        return {name: (key, group) for name, key, group in session.execute(query)}


def hand_in_all(office: Office, round_id: str, rated: str, mark: int = 3) -> int:
    raters = raters_of(office, round_id, rated)
    for name, (key, _group) in raters.items():
        hand_in(office, actor_for(office, name), key, ballot_of(mark, f"Tulisan dari {name}"))
    return len(raters)
