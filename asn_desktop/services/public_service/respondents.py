"""Who answered and what they wrote: read from the answers themselves."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Final

from sqlalchemy import select

from asn_desktop.domain.public_service.respondent_groups import Trait, options_of
from asn_desktop.services.access.rights import Right, require
from asn_desktop.services.context import Actor, Office
from asn_desktop.services.public_service.reporting.tallies import answer_conditions, profile_counts
from asn_desktop.services.public_service.results import SurveyFilter
from asn_desktop.store.tables import ServiceTypeRow, SurveyResponseRow

_MOST_SUGGESTIONS: Final = 500


@dataclass(frozen=True, slots=True)
class ProfileLine:
    """How many respondents share a trait."""

    label: str
    count: int


@dataclass(frozen=True, slots=True)
class RespondentProfile:
    """The respondents by trait; each trait lists its options in their own order."""

    respondents: int
    sex: tuple[ProfileLine, ...]
    age: tuple[ProfileLine, ...]
    education: tuple[ProfileLine, ...]
    occupation: tuple[ProfileLine, ...]


@dataclass(frozen=True, slots=True)
class SuggestionLine:
    """One suggestion in the respondent's words."""

    id: str
    day: date
    service: str
    text: str


def respondent_profile(office: Office, actor: Actor, chosen: SurveyFilter) -> RespondentProfile:
    """Count the respondents of a filter by sex, age group, education and occupation.

    Raises:
        NotAllowed: the actor may not see survey results.
    """
    require(actor, Right.SEE_SURVEY)
    with office.read() as session:
        counts = profile_counts(session, chosen)
    return RespondentProfile(
        respondents=sum(counts[Trait.SEX].values()),
        sex=_lines(Trait.SEX, counts),
        age=_lines(Trait.AGE, counts),
        education=_lines(Trait.EDUCATION, counts),
        occupation=_lines(Trait.OCCUPATION, counts),
    )


def suggestions(
    office: Office, actor: Actor, chosen: SurveyFilter, limit: int = _MOST_SUGGESTIONS
) -> list[SuggestionLine]:
    """Return what respondents suggested, the newest first.

    Raises:
        NotAllowed: the actor may not see survey results.
    """
    require(actor, Right.SEE_SURVEY)
    answers = SurveyResponseRow
    query = (
        select(answers.id, answers.day, ServiceTypeRow.name, answers.suggestion)
        .join(ServiceTypeRow, ServiceTypeRow.id == answers.service_id)
        .where(answers.suggestion != "", *answer_conditions(chosen))
        .order_by(answers.day.desc(), answers.id.desc())
        .limit(limit)
    )
    with office.read() as session:
        return [SuggestionLine(*row) for row in session.execute(query)]


def _lines(trait: Trait, counts: Mapping[Trait, Mapping[str, int]]) -> tuple[ProfileLine, ...]:
    """Return the options that somebody stated, and at the end those who stated none."""
    met = counts[trait]
    return tuple(
        ProfileLine(label, met[value]) for value, label in options_of(trait) if met.get(value)
    )
