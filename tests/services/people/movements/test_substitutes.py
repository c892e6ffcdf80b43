"""Plt., Plh. and delegation: between the dates, printed as such, and then no more."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from asn_desktop.base.clock import FixedClock
from asn_desktop.base.errors import DomainError, NotAllowed
from asn_desktop.domain.people.terms import Capacity, PositionType, Role
from asn_desktop.domain.performance.terms import PlanStatus
from asn_desktop.services.context import Office
from asn_desktop.services.people.assignments import AssignmentForm
from asn_desktop.services.people.employees import employee_detail
from asn_desktop.services.people.movements.substitutes import (
    SubstituteForm,
    acting_for_others,
    add_substitute,
    end_substitute,
)
from asn_desktop.services.performance.plans.lists import plans_list
from asn_desktop.services.performance.plans.workflow import approve_plan
from asn_desktop.services.sheets.plan import plan_sheet
from asn_desktop.store.tables import AssignmentRow, PlanRow
from tests.factories import actor_for, add_bare_plan, employee_id

FIRST, LAST = date(2026, 10, 5), date(2026, 10, 16)


def form(office: Office, **other: object) -> SubstituteForm:
    made = SubstituteForm(
        appraiser_id=employee_id(office, "Sri"),
        substitute_id=employee_id(office, "Dewi"),
        capacity=Capacity.ACTING_ABSENT,
        starts=FIRST,
        ends=LAST,
        letter_number="800/12/2026",
        post=AssignmentForm("Kepala Seksi Pelayanan Umum", PositionType.SUPERVISOR, None, FIRST),
    )
    return replace(made, **other)  # type: ignore[arg-type]


def delegation(office: Office, **other: object) -> SubstituteForm:
    known = {
        "substitute_id": employee_id(office, "Andi"),
        "capacity": Capacity.DELEGATED,
        "post": None,
    }
    return form(office, **(known | other))


def on(office: Office, day: date) -> Office:
    moment = datetime(day.year, day.month, day.day, 3, tzinfo=UTC)
    return Office(office.database, FixedClock(moment), office.folder)


def submitted_plan(office: Office) -> str:
    with office.database.write() as session:
        return add_bare_plan(session, "Siti", status=PlanStatus.SUBMITTED).id


def test_a_substitute_approves_between_the_dates_and_the_paper_says_plh(
    any_office: Office,
) -> None:
    plan_id = submitted_plan(any_office)
    add_substitute(any_office, actor_for(any_office, "Rina"), form(any_office))
    dewi = acting_for_others(any_office, actor_for(any_office, "Dewi"))
    lines = plans_list(any_office, dewi, 2026)
    assert [line.can_decide for line in lines if line.plan_id == plan_id] == [True]
    approve_plan(any_office, dewi, plan_id)
    paper = plan_sheet(any_office, actor_for(any_office, "Rina"), plan_id)
    assert paper.appraiser is not None
    assert paper.appraiser.name == "Dewi Lestari, S.STP."
    assert paper.appraiser.position == "Plh. Kepala Seksi Pelayanan Umum"
    assert paper.appraiser.is_acting


@pytest.mark.parametrize("day", [date(2026, 10, 4), date(2026, 10, 17)])
def test_before_and_after_the_dates_the_authority_is_the_appraisers(
    any_office: Office, day: date
) -> None:
    plan_id = submitted_plan(any_office)
    add_substitute(any_office, actor_for(any_office, "Rina"), form(any_office))
    office = on(any_office, day)
    dewi = acting_for_others(office, actor_for(office, "Dewi"))
    assert dewi.stands_for == frozenset()
    with pytest.raises(NotAllowed):
        approve_plan(office, dewi, plan_id)
    approve_plan(office, actor_for(office, "Sri"), plan_id)


def test_who_is_still_signed_in_after_the_last_day_decides_no_more(any_office: Office) -> None:
    plan_id = submitted_plan(any_office)
    add_substitute(any_office, actor_for(any_office, "Rina"), form(any_office))
    dewi = acting_for_others(any_office, actor_for(any_office, "Dewi"))
    with pytest.raises(NotAllowed, match="sudah berakhir"):
        approve_plan(on(any_office, date(2026, 10, 17)), dewi, plan_id)


def test_delegation_with_a_letter_lets_somebody_below_supervisor_appraise(
    any_office: Office,
) -> None:
    plan_id = submitted_plan(any_office)
    operator = actor_for(any_office, "Rina")
    with pytest.raises(DomainError) as refusal:
        add_substitute(any_office, operator, delegation(any_office, letter_number=" "))
    assert refusal.value.field == "letter_number"
    add_substitute(any_office, operator, delegation(any_office))
    andi = acting_for_others(any_office, actor_for(any_office, "Andi"))
    assert Role.APPRAISER in andi.roles
    approve_plan(any_office, andi, plan_id)
    with any_office.read() as session:
        assert session.get_one(PlanRow, plan_id).signer_capacity is Capacity.DELEGATED


def test_nobody_decides_the_own_plan_as_somebodys_substitute(any_office: Office) -> None:
    with any_office.database.write() as session:
        plan_id = add_bare_plan(session, "Andi", status=PlanStatus.SUBMITTED).id
    add_substitute(any_office, actor_for(any_office, "Rina"), delegation(any_office))
    andi = acting_for_others(any_office, actor_for(any_office, "Andi"))
    with pytest.raises(NotAllowed):
        approve_plan(any_office, andi, plan_id)


def test_a_substitute_below_supervisor_needs_a_delegation(any_office: Office) -> None:
    wrong = form(any_office, substitute_id=employee_id(any_office, "Andi"), post=None)
    with pytest.raises(DomainError, match="paling rendah pejabat pengawas"):
        add_substitute(any_office, actor_for(any_office, "Rina"), wrong)


def test_the_same_days_have_one_substitute(any_office: Office) -> None:
    operator = actor_for(any_office, "Rina")
    add_substitute(any_office, operator, form(any_office))
    with pytest.raises(DomainError, match="sudah ada pengganti"):
        add_substitute(any_office, operator, delegation(any_office, starts=LAST))


def test_a_substitution_ends_earlier_with_its_acting_post(any_office: Office) -> None:
    operator = actor_for(any_office, "Rina")
    sri = employee_id(any_office, "Sri")
    key = add_substitute(any_office, operator, form(any_office))
    end_substitute(any_office, operator, key, date(2026, 10, 9))
    line = employee_detail(any_office, operator, sri, 2026).substitutes[0]
    assert (line.ends, line.letter_number) == (date(2026, 10, 9), "800/12/2026")
    with any_office.read() as session:
        acting = session.query(AssignmentRow).filter_by(is_main=False).one()
        assert acting.valid_to == date(2026, 10, 9)
    end_substitute(any_office, operator, key, date(2026, 10, 4))
    assert employee_detail(any_office, operator, sri, 2026).substitutes == ()


@pytest.mark.parametrize("name", ["Siti", "Sri", "B. Suryanto"])
def test_only_the_operator_records_substitutes(any_office: Office, name: str) -> None:
    with pytest.raises(NotAllowed):
        add_substitute(any_office, actor_for(any_office, name), form(any_office))
