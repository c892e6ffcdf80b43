"""One row of what waits, and its kinds."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from asn_desktop.base.wording import listing
from asn_desktop.domain.term import Term

_NAMED_AT_MOST = 3


class InboxKind(Term):
    """What is to be done; the value also names the entry of the navigation."""

    OWN_PLAN = "plan", "Susun"
    OWN_REALIZATION = "realization", "Isi"
    APPROVE_PLANS = "plans", "Periksa"
    APPRAISE = "appraisals", "Nilai"
    ORGANIZATION = "organization", "Catat"
    PEOPLE = "people", "Lengkapi"
    SURVEY = "survey_entry", "Ketik"
    DIALOGUE = "dialogues", "Tandai"
    FEEDBACK = "feedback", "Baca"
    RATE_OTHERS = "rate_others", "Nilai"
    RATER_ROUND = "raters", "Buka"
    OBJECTION = "objections", "Buka"
    COACHING = "coaching", "Cek"
    VOTE = "rewards", "Pilih"
    FOLLOW_UP = "follow_up", "Buka"
    VOICES = "voices", "Tangani"
    TYPED = "realization_typed", "Periksa"


@dataclass(frozen=True, slots=True)
class InboxItem:
    """One row of "Menunggu Anda".

    Attributes:
        as_appraiser: the actor does it for somebody else's dossier.
        due: last day, or None when there is none.
        action: the word on the button.
        route: page that opens, with its arguments.
        count: how many records it stands for.
    """

    kind: InboxKind
    title: str
    caption: str
    as_appraiser: bool
    due: date | None
    action: str
    route: str
    arguments: dict[str, Any]
    count: int = 1


def names_of(names: Sequence[str]) -> str:
    """Return the first few names and how many more there are."""
    shown = [name.split(",")[0] for name in names[:_NAMED_AT_MOST]]
    more = len(names) - len(shown)
    if more > 0:
        return f"{', '.join(shown)}, dan {more} lainnya"
    return listing(shown)
