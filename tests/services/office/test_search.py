"""Quick search finds by name and NIP, and only what the role may see."""

from datetime import date

import pytest

from asn_desktop.domain.people.terms import Capacity, Role
from asn_desktop.domain.performance.terms import Approach, PlanStatus, PlanTemplate
from asn_desktop.services.context import PROGRAM
from asn_desktop.services.office.search import SearchResult, search_office
from asn_desktop.store.tables import PlanRow
from tests.factories import actor_for, employee_id


@pytest.fixture
def plan_of_siti(any_office):
    with any_office.write(PROGRAM, "Menyusun SKP") as transaction:
        plan = PlanRow(
            employee_id=employee_id(any_office, "Siti"),
            year=2026,
            starts=date(2026, 1, 1),
            ends=date(2026, 12, 31),
            approach=Approach.QUANTITATIVE,
            template=PlanTemplate.STAFF,
            status=PlanStatus.DRAFT,
            position="Analis Pelayanan",
            appraiser_id=employee_id(any_office, "Sri"),
            appraiser_capacity=Capacity.DEFINITIVE,
        )
        transaction.session.add(plan)
        return plan.id


def names(found):
    return [person.name for person in found.people]


@pytest.mark.parametrize(
    "words", ["rahma", "SITI rahmawati", "19880921", "19880921 201403 2 002", "rahmawati siti"]
)
def test_people_are_found_by_parts_of_name_or_nip(any_office, words):
    found = search_office(any_office, actor_for(any_office, "Rina"), words)
    assert names(found) == ["Siti Rahmawati, S.E."]
    assert found.people[0].position == "Analis Pelayanan"


@pytest.mark.parametrize("words", ["", "s", " ", "%%", "__", "tidak ada orangnya"])
def test_too_few_letters_and_signs_find_nobody(any_office, words):
    assert search_office(any_office, actor_for(any_office, "Rina"), words) == SearchResult()


@pytest.mark.parametrize(
    ("name", "role", "sees_people", "sees_plan"),
    [
        ("Rina", Role.PERSONNEL_OPERATOR, True, True),
        ("B. Suryanto", Role.LEADER, True, True),
        ("Sri", Role.APPRAISER, False, True),
        ("Dewi", Role.APPRAISER, False, False),
        ("Sri", Role.EMPLOYEE, False, False),
        ("Siti", Role.EMPLOYEE, False, True),
        ("Andi", Role.EMPLOYEE, False, False),
        ("Yusuf", Role.SURVEY_CLERK, False, False),
        ("Rina", Role.ADMINISTRATOR, True, False),
    ],
)
def test_a_role_finds_only_what_it_may_see(
    any_office, plan_of_siti, name, role, sees_people, sees_plan
):
    found = search_office(any_office, actor_for(any_office, name, role), "siti")
    assert bool(found.people) is sees_people
    assert [plan.id for plan in found.plans] == ([plan_of_siti] if sees_plan else [])


def test_at_most_the_limit_is_returned_by_name(any_office):
    found = search_office(any_office, actor_for(any_office, "Rina"), "an", limit=2)
    assert names(found) == ["Andi Pratama, A.Md.", "B. Suryanto, S.Sos., M.Si."]
