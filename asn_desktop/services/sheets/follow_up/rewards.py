"""Rewards on paper: the certificate, the ballot, and the recap of predicates."""

from dataclasses import dataclass
from datetime import date

from asn_desktop.services.context import Actor, Office
from asn_desktop.services.performance.rewards.election_reading import ballot_nominees
from asn_desktop.services.performance.rewards.predicate_lists import Recap, predicate_recap
from asn_desktop.services.performance.rewards.records import head_of_office, reward_line
from asn_desktop.services.sheets.follow_up.coaching import sheet_person
from asn_desktop.services.sheets.making import period_code, require_identity, sheet_head
from asn_desktop.services.sheets.parts import Party, SheetHead


@dataclass(frozen=True, slots=True)
class CertificateSheet:
    """One certificate of award."""

    head: SheetHead
    number: str
    title: str
    reason: str
    given_on: date
    receiver: Party
    signer: Party | None


@dataclass(frozen=True, slots=True)
class BallotSheet:
    """The ballots of a vote, several on a page; no voter is named on them.

    Attributes:
        nominees: name and post, by name.
    """

    head: SheetHead
    title: str
    closes: date
    nominees: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class RecapSheet:
    """The predicates of a period for the unit that computes TPP; it holds no pay."""

    head: SheetHead
    recap: Recap
    day: date
    signer: Party | None


def certificate_sheet(office: Office, actor: Actor, reward_id: str) -> CertificateSheet:
    """Return a certificate for printing.

    Raises:
        NotAllowed: it is somebody else's.
        DomainError: it is gone, or the office was not set up.
    """
    line = reward_line(office, actor, reward_id)
    with office.read() as session:
        identity = require_identity(session)
        receiver = sheet_person(session, line.employee_id, line.given_on, identity)
        signer = sheet_person(session, line.signer_id, line.given_on, identity)
    assert receiver is not None
    head = sheet_head(
        identity,
        f"PIAGAM-{line.given_on:%Y%m%d}",
        line.id,
        f"Piagam Penghargaan, {receiver.name}",
        person=receiver,
    )
    return CertificateSheet(
        head, line.letter_number, line.title, line.reason, line.given_on, receiver, signer
    )


def ballot_sheet(office: Office, actor: Actor, election_id: str) -> BallotSheet:
    """Return the ballots of a vote.

    Raises:
        NotAllowed: neither leader nor personnel operator.
        DomainError: it is gone, or the office was not set up.
    """
    view = ballot_nominees(office, actor, election_id)
    with office.read() as session:
        identity = require_identity(session)
    head = sheet_head(identity, f"SUARA-{view.opens:%Y%m%d}", view.id, f"Surat Suara {view.title}")
    nominees = sorted((line.name, line.position) for line in view.nominees)
    return BallotSheet(head, view.title, view.closes, tuple(nominees))


def recap_id(period_id: str, unit_id: str | None) -> str:
    """Return what names the recap of a period and a unit."""
    return f"{period_id}:{unit_id or ''}"


def recap_sheet(office: Office, actor: Actor, key: str) -> RecapSheet:
    """Return the recap that `recap_id` names.

    Raises:
        NotAllowed: neither leader nor personnel operator.
        DomainError: there is no such period, or the office was not set up.
    """
    period_id, _, unit_id = key.partition(":")
    recap = predicate_recap(office, actor, period_id, unit_id or None)
    today = office.clock.today()
    with office.read() as session:
        identity = require_identity(session)
        code = period_code(session, recap.period)
        signer = sheet_person(session, head_of_office(session, today), today, identity)
    head = sheet_head(
        identity,
        f"REKAP-{code}-{recap.period.year}",
        recap.period.id,
        f"Rekap Predikat {recap.period.label} {recap.period.year}",
        is_draft=bool(recap.missing),
    )
    return RecapSheet(head, recap, today, signer)
