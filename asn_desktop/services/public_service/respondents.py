"""Who answered and what they wrote: read from the answers themselves."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Final

from sqlalchemy import func, select
from sqlalchemy.orm import InstrumentedAttribute, Session

from asn_desktop.domain.people.terms import Sex
from asn_desktop.domain.public_service.respondent_groups import (
    AGE_BANDS,
    NOT_STATED,
    age_band_of,
)
from asn_desktop.domain.public_service.terms import Education, Occupation
from asn_desktop.domain.term import Term
from asn_desktop.services.access.rights import Right, require
from asn_desktop.services.context import Actor, Office
from asn_desktop.services.public_service.reporting.tallies import answer_conditions
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
    answers = SurveyResponseRow
    with office.read() as session:
        ages = _counts(session, chosen, answers.age)
        return RespondentProfile(
            respondents=sum(ages.values()),
            sex=_lines(Sex, _counts(session, chosen, answers.sex)),
            age=_age_lines(ages),
            education=_lines(Education, _counts(session, chosen, answers.education)),
            occupation=_lines(Occupation, _counts(session, chosen, answers.occupation)),
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


def _counts(
    session: Session, chosen: SurveyFilter, trait: InstrumentedAttribute[object]
) -> Counter[object]:
    query = select(trait, func.count()).where(*answer_conditions(chosen)).group_by(trait)
    return Counter({value: count for value, count in session.execute(query)})


def _lines(options: Iterable[Term], counts: Counter[object]) -> tuple[ProfileLine, ...]:
    lines = [ProfileLine(option.label, counts[option]) for option in options]
    return _with_not_stated(lines, counts[None])


def _age_lines(counts: Counter[object]) -> tuple[ProfileLine, ...]:
    groups: Counter[str] = Counter()
    for age, count in counts.items():
        if isinstance(age, int):
            groups[age_band_of(age)] += count
    lines = [ProfileLine(band.label, groups[band.value]) for band in AGE_BANDS]
    return _with_not_stated(lines, counts[None])


def _with_not_stated(lines: list[ProfileLine], count: int) -> tuple[ProfileLine, ...]:
    stated = [line for line in lines if line.count]
    return tuple([*stated, ProfileLine(NOT_STATED, count)] if count else stated)
