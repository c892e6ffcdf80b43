"""Follow-ups of a practice office: done ones, running ones, and sheets with gaps."""

from datetime import date, timedelta
from itertools import cycle

from asn_desktop.domain.people.terms import EmploymentKind
from asn_desktop.domain.performance.terms import EvaluationScope
from asn_desktop.domain.public_service.follow_up_terms import FollowUpState
from asn_desktop.domain.public_service.improvement import end_of_quarter
from asn_desktop.domain.public_service.terms import SurveyElement
from asn_desktop.services.context import PROGRAM, Office
from asn_desktop.services.office.periods import PeriodLine, periods_of
from asn_desktop.services.people.lookup import people_on
from asn_desktop.services.public_service.answers import AnswerSheet
from asn_desktop.services.public_service.follow_up.editing import add_follow_ups
from asn_desktop.services.public_service.follow_up.reading import follow_ups
from asn_desktop.services.public_service.follow_up.views import FollowUpInput, FollowUpProposal
from asn_desktop.services.public_service.reporting.gaps import keep_sheets_with_gaps
from asn_desktop.services.public_service.service_types import ids_by_key, load_services

_QUARTERS, _MONTHS_A_QUARTER = 4, 3
_GAPS = 4
_OUTCOMES = (
    "Waktu tunggu turun setelah loket kedua dibuka pada jam ramai.",
    "Bagan alur terpasang di ruang tunggu dan di depan loket.",
    "Tempat duduk ditambah dua belas dan toilet diperbaiki.",
)


def add_practice_follow_ups(office: Office, year: int) -> int:
    """Answer the finished quarters of a year; return how many follow-ups were written."""
    today = office.clock.today()
    finished = [
        period
        for period in periods_of(office, year)
        if period.scope is EvaluationScope.PERIODIC and period.ends < today
    ]
    with office.read() as session:
        people = sorted(
            (line.name, line.id)
            for line in people_on(session, today).values()
            if line.leads_unit and line.kind is not EmploymentKind.OUTSIDE
        )
    written = 0
    for period in finished[-2:]:
        _leave_gaps(office, period)
        is_newest = period is finished[-1]
        found = follow_ups(office, PROGRAM, period.id)
        doers = cycle([employee_id for _, employee_id in people] or [None])
        contents = [
            _content(item, place, next(doers), _next_quarter(period), is_newest=is_newest)
            for place, item in enumerate(found.proposals[:2] if is_newest else found.proposals)
        ]
        if contents:
            written += len(add_follow_ups(office, PROGRAM, period.id, contents))
    return written


def _content(
    item: FollowUpProposal, place: int, employee_id: str | None, due: date, *, is_newest: bool
) -> FollowUpInput:
    is_done = not is_newest and place < 2
    state = FollowUpState.DONE if is_done else FollowUpState.RUNNING
    return FollowUpInput(
        action=item.action,
        element=item.element,
        kind=item.kind,
        state=FollowUpState.PLANNED if is_newest else state,
        employee_id=employee_id,
        due=due,
        budget_note="Tanpa anggaran tambahan" if place == 0 else "DPA kecamatan",
        done_on=due - timedelta(days=20) if is_done else None,
        outcome=_OUTCOMES[place] if is_done else "",
    )


def _next_quarter(period: PeriodLine) -> date:
    quarter = (period.ends.month - 1) // _MONTHS_A_QUARTER + 1
    year, following = divmod(quarter, _QUARTERS)
    return end_of_quarter(period.ends.year + year, following + 1)


def _leave_gaps(office: Office, period: PeriodLine) -> None:
    """Store a few sheets on which one element was left open, as every stack has them."""
    with office.write(PROGRAM, "Menyimpan lembar survei tidak lengkap") as transaction:
        session = transaction.session
        services = load_services(session)
        sheets = [
            AnswerSheet(
                service=services[place % len(services)].name,
                day=period.ends - timedelta(days=place),
                answers=dict.fromkeys(SurveyElement, 3) | {SurveyElement.COMPLAINT: None},
            )
            for place in range(_GAPS if services else 0)
        ]
        kept = keep_sheets_with_gaps(session, sheets, ids_by_key(session), None)
        transaction.note("survey_partial_response", "created", sheets=kept)
