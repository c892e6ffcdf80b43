"""Survey papers of a period: the whole report, the poster, the plan of follow-ups."""

from dataclasses import dataclass
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from asn_desktop.base.errors import DomainError
from asn_desktop.domain.people.nip import parse_nip
from asn_desktop.domain.people.terms import Capacity, EmploymentKind
from asn_desktop.domain.public_service.questionnaire import ELEMENT_ORDERS, QUESTIONS, Question
from asn_desktop.domain.public_service.terms import SurveyElement
from asn_desktop.services.context import Actor, Office
from asn_desktop.services.office.identity import OfficeIdentity
from asn_desktop.services.office.periods import PeriodLine, period_line
from asn_desktop.services.people.lookup import PersonLine, people_on
from asn_desktop.services.public_service.follow_up.reading import follow_ups
from asn_desktop.services.public_service.follow_up.views import FollowUpLine
from asn_desktop.services.public_service.reporting.report import (
    SurveyReport,
    recap_rows,
    survey_report,
)
from asn_desktop.services.public_service.respondents import SuggestionLine, suggestions
from asn_desktop.services.public_service.results import SurveyFilter
from asn_desktop.services.sheets.making import period_code, require_identity, sheet_head
from asn_desktop.services.sheets.parts import Party, SheetHead
from asn_desktop.services.sheets.survey import SurveySheet, survey_sheet
from asn_desktop.store.tables import WorkUnitRow

_ACTING = (Capacity.ACTING_VACANT, Capacity.ACTING_ABSENT)
MOST_RECAP_ROWS = 6_000
MOST_SUGGESTIONS = 40


@dataclass(frozen=True, slots=True)
class SurveyReportSheet:
    """The report in the order offices hand it in, with its annexes.

    Attributes:
        survey: the figures as the result sheet prints them.
        recap: nine answers a sheet in printed order; empty when there are too many to print.
        recap_total: sheets there are.
        leader: who signs, or None while the top unit has no head.
    """

    head: SheetHead
    survey: SurveySheet
    report: SurveyReport
    recap: tuple[tuple[int, ...], ...]
    recap_total: int
    questions: tuple[Question, ...]
    suggestions: tuple[SuggestionLine, ...]
    leader: Party | None
    signed_on: date


@dataclass(frozen=True, slots=True)
class PosterSheet:
    """The notice for the public."""

    head: SheetHead
    survey: SurveySheet


@dataclass(frozen=True, slots=True)
class FollowUpSheet:
    """The plan of follow-ups of a period."""

    head: SheetHead
    period_label: str
    lines: tuple[FollowUpLine, ...]
    leader: Party | None
    signed_on: date


def survey_report_sheet(office: Office, actor: Actor, period_id: str) -> SurveyReportSheet:
    """Return the report of a period for printing.

    Raises:
        NotAllowed: the actor may not see survey results.
        DomainError: there is no such period, or the office was not set up.
    """
    survey = survey_sheet(office, actor, period_id)
    report = survey_report(office, actor, period_id)
    chosen = SurveyFilter.of_days(survey.starts, survey.ends)
    answers = recap_rows(office, actor, chosen)
    order = ELEMENT_ORDERS[survey.order]
    regulation = tuple(SurveyElement)
    places = [regulation.index(element) for element in order]
    with office.read() as session:
        head, _ = _head(session, period_id, "LAP-SKM", "Laporan Survei Kepuasan Masyarakat")
        leader = _leader(session, report.period.ends)
    printed = answers if len(answers) <= MOST_RECAP_ROWS else []
    return SurveyReportSheet(
        head=head,
        survey=survey,
        report=report,
        recap=tuple(tuple(row[place] for place in places) for row in printed),
        recap_total=len(answers),
        questions=tuple(QUESTIONS[element] for element in order),
        suggestions=tuple(suggestions(office, actor, chosen, MOST_SUGGESTIONS)),
        leader=leader,
        signed_on=office.clock.today(),
    )


def poster_sheet(office: Office, actor: Actor, period_id: str) -> PosterSheet:
    """Return the poster of a period.

    Raises:
        NotAllowed: the actor may not see survey results.
        DomainError: there is no such period, or the office was not set up.
    """
    survey = survey_sheet(office, actor, period_id)
    with office.read() as session:
        head, _ = _head(session, period_id, "POSTER-IKM", "Poster Indeks Kepuasan Masyarakat")
    return PosterSheet(head, survey)


def follow_up_sheet(office: Office, actor: Actor, period_id: str) -> FollowUpSheet:
    """Return the plan of follow-ups of a period for printing.

    Raises:
        NotAllowed: the actor may not see survey results.
        DomainError: there is no such period, or the office was not set up.
    """
    found = follow_ups(office, actor, period_id)
    with office.read() as session:
        head, label = _head(session, period_id, "RTL-SKM", "Rencana Tindak Lanjut Survei")
        leader = _leader(session, office.clock.today())
    return FollowUpSheet(head, label, found.lines, leader, office.clock.today())


def _head(session: Session, period_id: str, code: str, title: str) -> tuple[SheetHead, str]:
    identity: OfficeIdentity = require_identity(session)
    period: PeriodLine = period_line(session, period_id)
    label = f"{period.label} {period.year}"
    full = f"{code}-{period_code(session, period)}-{period.year}"
    return sheet_head(identity, full, period.id, f"{title} {label}"), label


def _leader(session: Session, day: date) -> Party | None:
    """Return the head of the top unit on a day."""
    top = session.scalars(select(WorkUnitRow.id).where(WorkUnitRow.parent_id.is_(None))).first()
    heads = [
        person
        for person in people_on(session, day).values()
        if person.leads_unit and person.unit_id == top and not person.is_archived
    ]
    return _party(heads[0]) if heads else None


def _party(person: PersonLine) -> Party:
    is_pppk = person.kind is EmploymentKind.PPPK
    try:
        number = parse_nip(person.nip).spaced if person.nip else ""
    except DomainError:
        # A number that was never valid is printed as it is kept.
        number = person.nip
    acting = f"{person.capacity.label} " if person.capacity in _ACTING else ""
    return Party(
        name=person.name,
        number=number,
        number_label=("NI PPPK" if is_pppk else "NIP") if number else "",
        rank_label="Pangkat/gol. ruang",
        rank=person.grade,
        position=f"{acting}{person.position}",
        unit_label="Unit kerja",
        unit_name=person.unit_name,
    )
