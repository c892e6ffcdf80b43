"""Feedback on any day (PermenPANRB 6/2022, pelaksanaan): its kinds and who may say what to whom."""

from datetime import datetime, timedelta
from typing import Final

from asn_desktop.base.errors import DomainError
from asn_desktop.domain.term import Term

TAKE_BACK: Final = timedelta(hours=24)
"""How long the giver may take feedback back."""


class FeedbackKind(Term):
    """What feedback is meant as; a note on the process counts even when the result was missed."""

    PRAISE = "praise", "Pujian"
    IMPROVE = "improve", "Perlu diperbaiki"
    FACT = "fact", "Fakta"
    PROCESS = "process", "Catatan proses"


class RequestState(Term):
    """What became of a request for feedback."""

    OPEN = "open", "Menunggu jawaban"
    ANSWERED = "answered", "Dijawab"
    DECLINED = "declined", "Ditolak"


class GiverSide(Term):
    """How the giver stands to the receiver; printed in front of feedback on the sheet."""

    LEADER = "leader", "Pimpinan"
    SELF = "self", "Pegawai"
    SUBORDINATE = "subordinate", "Bawahan"
    PEER = "peer", "Rekan"


def giver_side(
    giver_id: str, receiver_id: str, *, appraises_receiver: bool, appraised_by_receiver: bool
) -> GiverSide:
    """Tell how the giver of feedback stands to its receiver."""
    if giver_id == receiver_id:
        return GiverSide.SELF
    if appraises_receiver:
        return GiverSide.LEADER
    return GiverSide.SUBORDINATE if appraised_by_receiver else GiverSide.PEER


def check_direction(kind: FeedbackKind, giver_id: str, receiver_id: str) -> None:
    """Refuse praise and blame of oneself; one's own process may be noted.

    Raises:
        DomainError: feedback to oneself that is not about the process (field "receiver").
    """
    if giver_id == receiver_id and kind is not FeedbackKind.PROCESS:
        raise DomainError(
            "Umpan balik tidak dapat diberikan kepada diri sendiri. "
            "Pilih “Catatan proses” untuk mencatat prakarsa Anda.",
            field="receiver",
        )


def may_take_back(given_at: datetime, now: datetime) -> bool:
    """Tell whether feedback is still young enough to be taken back."""
    return now - given_at <= TAKE_BACK
