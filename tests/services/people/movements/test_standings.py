"""Who studies or is on leave is marked with the reason and never counted as late or missing."""

from datetime import UTC, date, datetime

import pytest

from asn_desktop.base.clock import FixedClock
from asn_desktop.base.errors import DomainError, NotAllowed
from asn_desktop.domain.people.terms import StandingKind
from asn_desktop.domain.performance.terms import PlanStatus
from asn_desktop.services.context import Office
from asn_desktop.services.dashboards.overview import dashboard_view
from asn_desktop.services.office.inbox import inbox
from asn_desktop.services.office.periods import periods_of
from asn_desktop.services.people.employees import employee_detail
from asn_desktop.services.people.movements.standings import (
    StandingForm,
    end_standing,
    record_standing,
)
from asn_desktop.services.people.staff_list import employee_lines
from asn_desktop.services.performance.appraisals.lists import team_evaluations
from asn_desktop.services.performance.plans.lists import plans_list
from asn_desktop.store.tables import EmployeeRow
from tests.factories import actor_for, add_bare_plan, employee_id

STUDY = StandingForm(
    StandingKind.STUDY, date(2026, 8, 1), date(2026, 12, 31), "S2 Unpad", "893.3/45/2026"
)
WORDS = "Tugas belajar s.d. 31 Des 2026"


def listed(office: Office) -> dict[str, str]:
    lines = plans_list(office, actor_for(office, "Rina"), 2026)
    return {line.name.split()[0]: line.exempt for line in lines}


def on(office: Office, day: date) -> Office:
    moment = datetime(day.year, day.month, day.day, 3, tzinfo=UTC)
    return Office(office.database, FixedClock(moment), office.folder)


def test_somebody_who_studies_is_not_missing_and_the_lists_say_why(any_office: Office) -> None:
    operator = actor_for(any_office, "Rina")
    yusuf = employee_id(any_office, "Yusuf")
    assert "Yusuf" in listed(any_office)
    record_standing(any_office, operator, yusuf, STUDY)
    assert "Yusuf" not in listed(any_office)
    assert employee_lines(any_office, operator, [yusuf], 2026)[0].exempt == WORDS
    detail = employee_detail(any_office, operator, yusuf, 2026)
    assert detail.exempt == WORDS
    assert detail.standings[0].document_number == "893.3/45/2026"
    missing = [item for item in inbox(any_office, operator, 2026).items if "membuat" in item.title]
    assert missing[0].count == 7


def test_a_plan_of_somebody_on_leave_is_marked_and_not_late(any_office: Office) -> None:
    with any_office.database.write() as session:
        add_bare_plan(session, "Siti", status=PlanStatus.DRAFT)
    operator = actor_for(any_office, "Rina")
    record_standing(any_office, operator, employee_id(any_office, "Siti"), STUDY)
    lines = [line for line in plans_list(any_office, operator, 2026) if "Siti" in line.name]
    assert [(line.is_late, line.exempt) for line in lines] == [(False, WORDS)]
    own = inbox(any_office, actor_for(any_office, "Siti"), 2026)
    assert [item.title for item in own.items] == []


def test_the_team_and_the_dashboard_do_not_wait_for_somebody_exempt(any_office: Office) -> None:
    third = periods_of(any_office, 2026)[2]
    sri, operator = actor_for(any_office, "Sri"), actor_for(any_office, "Rina")
    before = dashboard_view(any_office, operator, third.id)
    record_standing(any_office, operator, employee_id(any_office, "Andi"), STUDY)
    names = [line.name for line in team_evaluations(any_office, sri, third.id)]
    assert not any(name.startswith("Andi") for name in names)
    after = dashboard_view(any_office, operator, third.id)
    assert before is not None
    assert after is not None
    assert len(after.people) == len(before.people) - 1


def test_it_ends_by_itself(any_office: Office) -> None:
    operator = actor_for(any_office, "Rina")
    yusuf = employee_id(any_office, "Yusuf")
    short = StandingForm(StandingKind.LONG_LEAVE, date(2026, 10, 1), date(2026, 10, 5), "", "851/2")
    record_standing(any_office, operator, yusuf, short)
    assert "Yusuf" not in listed(any_office)
    assert "Yusuf" in listed(on(any_office, date(2026, 10, 6)))


def test_it_is_ended_earlier_or_taken_away_before_it_begins(any_office: Office) -> None:
    operator = actor_for(any_office, "Rina")
    yusuf = employee_id(any_office, "Yusuf")
    key = record_standing(any_office, operator, yusuf, STUDY)
    with pytest.raises(DomainError, match="Pilih tanggal sebelumnya"):
        end_standing(any_office, operator, yusuf, key, date(2027, 1, 1))
    end_standing(any_office, operator, yusuf, key, date(2026, 10, 4))
    assert "Yusuf" in listed(any_office)
    end_standing(any_office, operator, yusuf, key, date(2026, 7, 31))
    assert employee_detail(any_office, operator, yusuf, 2026).standings == ()


def test_a_reason_kept_without_dates_still_counts_and_can_be_ended(any_office: Office) -> None:
    operator = actor_for(any_office, "Rina")
    yusuf = employee_id(any_office, "Yusuf")
    with any_office.database.write() as session:
        session.get_one(EmployeeRow, yusuf).exempt_reason = "Tugas belajar"
    assert "Yusuf" not in listed(any_office)
    detail = employee_detail(any_office, operator, yusuf, 2026)
    assert (detail.exempt, detail.standings[0].id) == ("Tugas belajar", "")
    end_standing(any_office, operator, yusuf, "", date(2026, 10, 5))
    assert "Yusuf" in listed(any_office)


def test_a_leave_without_document_names_the_field(any_office: Office) -> None:
    form = StandingForm(StandingKind.UNPAID_LEAVE, date(2026, 9, 1))
    with pytest.raises(DomainError) as refusal:
        record_standing(
            any_office, actor_for(any_office, "Rina"), employee_id(any_office, "Siti"), form
        )
    assert refusal.value.field == "document_number"


@pytest.mark.parametrize("name", ["Siti", "Sri", "B. Suryanto"])
def test_only_the_operator_records_leave(any_office: Office, name: str) -> None:
    with pytest.raises(NotAllowed):
        record_standing(
            any_office, actor_for(any_office, name), employee_id(any_office, "Yusuf"), STUDY
        )
