"""Thank-you cards: a few words from one colleague to another, no points, no money."""

from dataclasses import dataclass
from datetime import date
from typing import Final

from sqlalchemy import or_, select
from sqlalchemy.orm import aliased

from asn_desktop.base.errors import DomainError, NotAllowed
from asn_desktop.domain.performance.terms import CoreValue
from asn_desktop.services.context import Actor, Office
from asn_desktop.services.people.lookup import PersonLine
from asn_desktop.services.performance.rewards.history import serving_people
from asn_desktop.services.typed_text import checked_text
from asn_desktop.store.tables import EmployeeRow, ThankYouCardRow

LONGEST: Final = 300
READY_WORDS: Final = "Terima kasih atas bantuan dan kerja samanya."


@dataclass(frozen=True, slots=True)
class CardLine:
    """One card.

    Attributes:
        is_received: the actor received it, otherwise gave it.
    """

    id: str
    giver_name: str
    receiver_name: str
    core_value: CoreValue | None
    text: str
    day: date
    is_received: bool
    can_take_back: bool


def colleagues(office: Office, actor: Actor) -> tuple[PersonLine, ...]:
    """Return whom the actor can thank or name, by name."""
    with office.read() as session:
        people = serving_people(session, office.clock.today())
    return tuple(line for key, line in people.items() if key != actor.employee_id)


def cards_of(office: Office, actor: Actor) -> tuple[CardLine, ...]:
    """Return the cards the actor received and gave, newest first."""
    giver, receiver = aliased(EmployeeRow), aliased(EmployeeRow)
    query = (
        select(ThankYouCardRow, giver.name, receiver.name)
        .join(giver, giver.id == ThankYouCardRow.giver_id)
        .join(receiver, receiver.id == ThankYouCardRow.receiver_id)
        .where(
            or_(
                ThankYouCardRow.giver_id == actor.employee_id,
                ThankYouCardRow.receiver_id == actor.employee_id,
            )
        )
        .order_by(ThankYouCardRow.day.desc(), ThankYouCardRow.id.desc())
    )
    today = office.clock.today()
    with office.read() as session:
        return tuple(
            CardLine(
                id=row.id,
                giver_name=giver_name,
                receiver_name=receiver_name,
                core_value=row.core_value,
                text=row.text,
                day=row.day,
                is_received=row.receiver_id == actor.employee_id,
                can_take_back=row.giver_id == actor.employee_id and row.day == today,
            )
            for row, giver_name, receiver_name in session.execute(query)
        )


def send_card(
    office: Office,
    actor: Actor,
    receiver_id: str,
    text: str = READY_WORDS,
    core_value: CoreValue | None = None,
) -> str:
    """Send a card today and return its id.

    Raises:
        NotAllowed: the actor is no employee.
        DomainError: to oneself or nobody (field "receiver"), or without words (field "text").
    """
    if actor.employee_id is None:
        raise NotAllowed("Kartu terima kasih dikirim oleh pegawai.")
    words = checked_text(text, LONGEST, what="Ucapan", field="text")
    if receiver_id == actor.employee_id:
        raise DomainError("Pilih rekan, bukan diri sendiri.", field="receiver")
    today = office.clock.today()
    with office.write(actor, "Mengirim kartu terima kasih") as transaction:
        session = transaction.session
        if receiver_id not in serving_people(session, today):
            raise DomainError("Pilih rekan yang menerima kartu.", field="receiver")
        row = ThankYouCardRow(
            giver_id=actor.employee_id,
            receiver_id=receiver_id,
            core_value=core_value,
            text=words,
            day=today,
        )
        session.add(row)
        transaction.subject_id = row.id
        return row.id


def take_card_back(office: Office, actor: Actor, card_id: str) -> None:
    """Take a card back on the day it was sent.

    Raises:
        NotAllowed: somebody else sent it.
        DomainError: it is gone or older.
    """
    with office.write(actor, "Menarik kartu terima kasih", subject_id=card_id) as transaction:
        row = transaction.session.get(ThankYouCardRow, card_id)
        if row is None:
            raise DomainError("Kartu ini sudah ditarik.")
        if actor.employee_id != row.giver_id:
            raise NotAllowed("Kartu hanya dapat ditarik pengirimnya.")
        if row.day != office.clock.today():
            raise DomainError("Kartu hanya dapat ditarik pada hari pengirimannya.")
        transaction.session.delete(row)
