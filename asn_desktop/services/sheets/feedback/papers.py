"""A person's feedback, a month of the daily log, and the review of an activity, for paper."""

from dataclasses import dataclass
from datetime import date

from sqlalchemy.orm import Session

from asn_desktop.base.errors import DomainError
from asn_desktop.base.wording import MONTHS, date_long, date_short, number
from asn_desktop.domain.performance.execution.daily_log_rules import length_words
from asn_desktop.services.context import Actor, Office
from asn_desktop.services.office.periods import period_line
from asn_desktop.services.people.lookup import PersonLine, people_on
from asn_desktop.services.performance.daily_logs.reading import log_month
from asn_desktop.services.performance.daily_logs.views import LogMonth
from asn_desktop.services.performance.feedback.private_notes import private_notes
from asn_desktop.services.performance.feedback.reading import feedback_about
from asn_desktop.services.performance.plans.views import PlanPerson
from asn_desktop.services.performance.reviews.reading import review_view
from asn_desktop.services.sheets.making import party, require_identity, sheet_head
from asn_desktop.services.sheets.parts import Party, SheetHead

_GENERAL = "Umum"


@dataclass(frozen=True, slots=True)
class SlipLine:
    """One piece of feedback on paper."""

    day: str
    kind: str
    giver: str
    about: str
    text: str
    reply: str


@dataclass(frozen=True, slots=True)
class FeedbackSlip:
    """The feedback that one person received between two days.

    Attributes:
        notes: private notes of whoever prints, only those chosen for it.
    """

    head: SheetHead
    employee: Party
    starts: date
    ends: date
    lines: tuple[SlipLine, ...]
    counts: tuple[tuple[str, int], ...]
    notes: tuple[tuple[str, str], ...]
    printed_on: date


@dataclass(frozen=True, slots=True)
class DailyLogSheet:
    """One month of somebody's log, signed by both sides.

    Attributes:
        lines: day, activity, result, quantity, clock times, minutes.
        totals: result, how often, how long.
    """

    head: SheetHead
    month: str
    employee: Party
    appraiser: Party | None
    lines: tuple[tuple[str, ...], ...]
    totals: tuple[tuple[str, str, str], ...]
    signed_on: date


@dataclass(frozen=True, slots=True)
class ReviewSheet:
    """The review of one activity; praise stands before faults."""

    head: SheetHead
    activity: str
    held_on: date
    participants: tuple[str, ...]
    texts: tuple[tuple[str, str], ...]
    agreements: tuple[tuple[str, str, str, str], ...]
    writer: Party


def feedback_slip(office: Office, actor: Actor, record_id: str) -> FeedbackSlip:
    """Return the feedback of a person for printing, named "person:year" or "person:period id".

    Raises:
        NotAllowed: the actor may not read feedback about this person.
        DomainError: nobody of this name, or the office was not set up.
    """
    employee_id, _, span_name = record_id.partition(":")
    if span_name.isdigit():
        first, last = date(int(span_name), 1, 1), date(int(span_name), 12, 31)
    else:
        with office.read() as session:
            period = period_line(session, span_name)
        first, last = period.starts, period.ends
    last = max(first, min(last, office.clock.today()))
    notes = feedback_about(office, actor, employee_id, first, last)
    private = private_notes(office, actor, employee_id)
    with office.read() as session:
        head, employee = _heading(
            session, office, employee_id, f"UB-{last:%Y%m%d}", f"Umpan Balik {first.year}"
        )
    kinds = list(dict.fromkeys(note.kind for note in notes))
    return FeedbackSlip(
        head=head,
        employee=employee,
        starts=first,
        ends=last,
        lines=tuple(
            SlipLine(
                date_short(note.day),
                note.kind.label,
                f"{note.side.label}: {note.giver_name}",
                note.about or _GENERAL,
                note.text,
                note.reply,
            )
            for note in notes
        ),
        counts=tuple((kind.label, sum(note.kind is kind for note in notes)) for kind in kinds),
        notes=tuple(
            (date_short(note.day), note.contents)
            for note in private
            if note.is_printed and first <= note.day <= last
        ),
        printed_on=office.clock.today(),
    )


def daily_log_sheet(office: Office, actor: Actor, record_id: str) -> DailyLogSheet:
    """Return a month of a log, named "person:2026-10", for printing and signing.

    Raises:
        NotAllowed: the actor may not read this log.
        DomainError: nobody of this name, or the office was not set up.
    """
    employee_id, _, month_words = record_id.partition(":")
    year_words, _, number_words = month_words.partition("-")
    year, month_number = _whole(year_words), _whole(number_words)
    month = log_month(office, actor, year, month_number, employee_id)
    name = f"{MONTHS[month_number - 1]} {year}"
    with office.read() as session:
        head, employee = _heading(
            session, office, employee_id, f"CH-{year}{month_number:02d}", f"Catatan Harian {name}"
        )
        appraiser = _appraiser(session, office, employee_id)
    return DailyLogSheet(
        head=head,
        month=name,
        employee=employee,
        appraiser=appraiser,
        lines=_log_lines(month),
        totals=tuple(
            (label or "Tanpa hasil kerja", number(total.count), length_words(total.minutes))
            for label, total in month.totals.items()
        ),
        signed_on=office.clock.today(),
    )


def review_sheet(office: Office, actor: Actor, review_id: str) -> ReviewSheet:
    """Return the review of an activity for printing.

    Raises:
        NotAllowed: the actor took no part and oversees nobody who did.
        DomainError: it is gone, or the office was not set up.
    """
    view = review_view(office, actor, review_id)
    with office.read() as session:
        head, writer = _heading(
            session,
            office,
            view.writer_id,
            f"TK-{view.held_on:%Y%m%d}",
            f"Tinjauan Kegiatan {view.activity}".strip(),
            record_id=view.id,
        )
    return ReviewSheet(
        head=head,
        activity=view.activity,
        held_on=view.held_on,
        participants=tuple(name for _key, name in view.participants),
        texts=(
            ("YANG BERJALAN BAIK", view.went_well),
            ("YANG DIRENCANAKAN", view.planned),
            ("YANG TERJADI", view.happened),
            ("YANG PERLU DIPERBAIKI", view.to_improve),
        ),
        agreements=tuple(
            (
                item.text,
                item.person_name,
                date_long(item.due) if item.due else "",
                date_long(item.done_on) if item.done_on else "",
            )
            for item in view.agreements
        ),
        writer=writer,
    )


def _log_lines(month: LogMonth) -> tuple[tuple[str, ...], ...]:
    return tuple(
        (
            date_short(entry.day),
            entry.text,
            entry.result_label,
            entry.amount,
            entry.times,
            "" if entry.minutes is None else number(entry.minutes),
        )
        for entry in reversed(month.entries)
    )


def _heading(
    session: Session,
    office: Office,
    employee_id: str,
    code: str,
    title: str,
    *,
    record_id: str = "",
) -> tuple[SheetHead, Party]:
    identity = require_identity(session)
    person = people_on(session, office.clock.today(), ids=[employee_id]).get(employee_id)
    if person is None:
        raise DomainError("Pegawai ini tidak ditemukan. Kembali ke daftar.")
    side = party(_side(person), identity)
    key = record_id or employee_id
    return sheet_head(identity, code, key, f"{title}, {side.name}", person=side), side


def _appraiser(session: Session, office: Office, employee_id: str) -> Party | None:
    today = office.clock.today()
    person = people_on(session, today, ids=[employee_id])[employee_id]
    if person.appraiser_id is None:
        return None
    superior = people_on(session, today, ids=[person.appraiser_id])[person.appraiser_id]
    return party(_side(superior), require_identity(session))


def _side(person: PersonLine) -> PlanPerson:
    return PlanPerson(
        id=person.id,
        name=person.name,
        nip=person.nip,
        kind=person.kind,
        grade=person.grade,
        position=person.position,
        unit_name=person.unit_name,
    )


def _whole(words: str) -> int:
    if not words.isdigit():
        raise DomainError("Bulan atau tahun yang diminta tidak dikenal.")
    return int(words)
