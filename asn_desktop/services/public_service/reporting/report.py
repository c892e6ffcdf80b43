"""The survey report of a period: its figures and its words, as they stand on screen and paper."""

from dataclasses import dataclass
from itertools import dropwhile

from sqlalchemy import select
from sqlalchemy.orm import Session

from asn_desktop.base.errors import DomainError
from asn_desktop.domain.public_service.report_chapters import REPORT_PARTS, ReportChapter
from asn_desktop.services.access.rights import Right, may, require
from asn_desktop.services.context import Actor, Office, check_revision
from asn_desktop.services.office.identity import load_identity
from asn_desktop.services.office.periods import PeriodLine, period_line
from asn_desktop.services.public_service.answers import ELEMENT_COLUMNS
from asn_desktop.services.public_service.follow_up.reading import (
    earlier_follow_ups,
    load_follow_ups,
)
from asn_desktop.services.public_service.reporting.default_texts import ReportFacts, default_texts
from asn_desktop.services.public_service.reporting.tallies import answer_conditions
from asn_desktop.services.public_service.respondents import respondent_profile
from asn_desktop.services.public_service.results import (
    MONTHS_A_QUARTER,
    SurveyFilter,
    index_for,
    index_trend,
    survey_confidence,
)
from asn_desktop.store.tables import SurveyReportTextRow, SurveyResponseRow

QUARTERS_SHOWN = 8
LONGEST_TEXT = 20_000
_MONTHS_A_YEAR = 12


@dataclass(frozen=True, slots=True)
class ChapterText:
    """One chapter as it will be printed.

    Attributes:
        part: number of the part it stands in, from 1.
        default: the words made from the figures.
        is_own: whether the office wrote its own.
        revision: 0 while nothing of its own is kept.
    """

    chapter: ReportChapter
    part: int
    text: str
    default: str
    is_own: bool
    revision: int


@dataclass(frozen=True, slots=True)
class SurveyReport:
    """Figures and words of the report of one period."""

    period: PeriodLine
    facts: ReportFacts
    chapters: tuple[ChapterText, ...]
    can_edit: bool


def survey_report(office: Office, actor: Actor, period_id: str) -> SurveyReport:
    """Return the report of a period; chapters nobody rewrote follow the figures.

    Raises:
        NotAllowed: the actor may not see survey results.
        DomainError: there is no such period, or the office was not set up.
    """
    require(actor, Right.SEE_SURVEY)
    facts, period = _facts(office, actor, period_id)
    with office.read() as session:
        query = select(SurveyReportTextRow).where(SurveyReportTextRow.period_id == period_id)
        own = {row.chapter: (row.text, row.revision) for row in session.scalars(query)}
    defaults = default_texts(facts)
    chapters = []
    for part, (_, members) in enumerate(REPORT_PARTS, start=1):
        for chapter in members:
            text, revision = own.get(chapter.value, (defaults[chapter], 0))
            chapters.append(
                ChapterText(chapter, part, text, defaults[chapter], revision > 0, revision)
            )
    return SurveyReport(period, facts, tuple(chapters), may(actor, Right.MANAGE_FOLLOW_UP))


def save_report_text(
    office: Office,
    actor: Actor,
    period_id: str,
    chapter: ReportChapter,
    text: str,
    expected_revision: int | None = None,
) -> int:
    """Keep the office's own words for a chapter; return their revision.

    Raises:
        NotAllowed: the actor may not write the report.
        DomainError: the text is empty or far too long, or the period is gone.
        ConflictError: somebody else saved the chapter first.
    """
    require(actor, Right.MANAGE_FOLLOW_UP)
    clean = text.strip()
    if not clean:
        raise DomainError("Bab ini kosong. Tulis isinya, atau kembalikan teks awal.", field="text")
    if len(clean) > LONGEST_TEXT:
        raise DomainError("Teks bab ini terlalu panjang. Persingkat.", field="text")
    sentence = f"Menulis bab {chapter.label} laporan survei"
    with office.write(actor, sentence, subject_id=period_id) as transaction:
        session = transaction.session
        period_line(session, period_id)
        row = _text_row(session, period_id, chapter)
        if row is None:
            check_revision(_Nothing(), expected_revision)
            row = SurveyReportTextRow(
                period_id=period_id, chapter=chapter.value, text=clean, revision=1
            )
            session.add(row)
        else:
            check_revision(row, expected_revision)
            row.text = clean
        return row.revision


def restore_report_text(
    office: Office, actor: Actor, period_id: str, chapter: ReportChapter
) -> str:
    """Let a chapter follow the figures again; return the own words that were dropped.

    Raises:
        NotAllowed: the actor may not write the report.
    """
    require(actor, Right.MANAGE_FOLLOW_UP)
    sentence = f"Mengembalikan teks awal bab {chapter.label} laporan survei"
    with office.write(actor, sentence, subject_id=period_id) as transaction:
        row = _text_row(transaction.session, period_id, chapter)
        if row is None:
            return ""
        text = row.text
        transaction.session.delete(row)
        return text


def recap_rows(office: Office, actor: Actor, chosen: SurveyFilter) -> list[tuple[int, ...]]:
    """Return the nine answers (U1 to U9 of the regulation) of every complete sheet, by day.

    Raises:
        NotAllowed: the actor may not see survey results.
    """
    require(actor, Right.SEE_SURVEY)
    rows = SurveyResponseRow
    query = (
        select(*(getattr(rows, column) for column in ELEMENT_COLUMNS))
        .where(*answer_conditions(chosen))
        .order_by(rows.day, rows.sheet_number, rows.id)
    )
    with office.read() as session:
        return [tuple(row) for row in session.execute(query)]


def quarters_up_to(last_month: int, quarters: int = QUARTERS_SHOWN) -> int:
    """Return the first month (yyyymm) of some whole quarters that end with a month's."""
    year, month = divmod(last_month, 100)
    begun = (month - 1) // MONTHS_A_QUARTER * MONTHS_A_QUARTER
    months = year * _MONTHS_A_YEAR + begun - (quarters - 1) * MONTHS_A_QUARTER
    return months // _MONTHS_A_YEAR * 100 + months % _MONTHS_A_YEAR + 1


class _Nothing:
    """Stands for words that are not kept yet: a writer who saw some is told."""

    revision = 0


def _text_row(
    session: Session, period_id: str, chapter: ReportChapter
) -> SurveyReportTextRow | None:
    query = select(SurveyReportTextRow).where(
        SurveyReportTextRow.period_id == period_id,
        SurveyReportTextRow.chapter == chapter.value,
    )
    return session.scalars(query).one_or_none()


def _facts(office: Office, actor: Actor, period_id: str) -> tuple[ReportFacts, PeriodLine]:
    today = office.clock.today()
    with office.read() as session:
        period = period_line(session, period_id)
        identity = load_identity(session)
        planned = load_follow_ups(session, period_id, today, actor).lines
        earlier = tuple(earlier_follow_ups(session, period, today))
    if identity is None:
        raise DomainError("Identitas kantor belum diisi. Isi dahulu di menu Pengaturan.")
    chosen = SurveyFilter.of_days(period.starts, period.ends)
    trend = index_trend(
        office, actor, SurveyFilter(quarters_up_to(chosen.last_month), chosen.last_month)
    )
    previous = index_for(office, actor, _just_before(chosen)).index
    facts = ReportFacts(
        office_name=identity.full_name,
        region=identity.government.removeprefix("Pemerintah "),
        period_label=f"{period.label} {period.year}",
        starts=period.starts,
        ends=period.ends,
        result=index_for(office, actor, chosen),
        profile=respondent_profile(office, actor, chosen),
        confidence=survey_confidence(office, actor, chosen),
        trend=tuple(dropwhile(lambda point: point.index is None, trend)),
        earlier=earlier,
        planned=planned,
        previous=previous.index if previous else None,
    )
    return facts, period


def _just_before(chosen: SurveyFilter) -> SurveyFilter:
    """Return as many months as a filter has, right before it."""
    first, last = (
        month // 100 * _MONTHS_A_YEAR + month % 100 - 1
        for month in (chosen.first_month, chosen.last_month)
    )
    length = last - first + 1
    year, month = divmod(first - length, _MONTHS_A_YEAR)
    last_year, last_month = divmod(first - 1, _MONTHS_A_YEAR)
    return SurveyFilter(year * 100 + month + 1, last_year * 100 + last_month + 1)
