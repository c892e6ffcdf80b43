"""The tree of a year as each role may see it, on both engines."""

import pytest

from asn_desktop.base.errors import NotAllowed
from asn_desktop.domain.people.terms import Role
from asn_desktop.domain.performance.cascade import CascadeFinding
from asn_desktop.services.performance.cascade.tree import cascade_view
from asn_desktop.services.performance.plans.opening import start_plan
from asn_desktop.services.performance.plans.results import add_result
from tests.factories import actor_for, employee_id
from tests.services.performance.plans.plan_contents import (
    YEAR,
    head_plan,
    leader_result,
    staff_plan,
    staff_result,
)


def fill(office):
    """Camat, Sri below the camat, Andi below Sri, and Yusuf alone in the secretariat."""
    camat = actor_for(office, "B. Suryanto")
    camat_plan = start_plan(office, camat, camat.employee_id, YEAR)
    top = add_result(office, camat, camat_plan, leader_result("Kepuasan masyarakat meningkat"))
    sri = actor_for(office, "Sri")
    sri_plan = start_plan(office, sri, sri.employee_id, YEAR)
    middle = add_result(office, sri, sri_plan, staff_result("Layanan tepat waktu", top))
    staff_plan(office, middle)
    yusuf = actor_for(office, "Yusuf")
    plan_id = start_plan(office, yusuf, yusuf.employee_id, YEAR)
    add_result(office, yusuf, plan_id, staff_result("Surat tercatat"))


def drawn(office, actor):
    return [
        (line.depth, line.owner.partition(",")[0], line.findings)
        for line in cascade_view(office, actor, YEAR).lines
    ]


LOOSE = (CascadeFinding.UNCONNECTED,)
CHAIN = [
    (0, "B. Suryanto", ()),
    (1, "Sri Wahyuni", ()),
    (2, "Andi Pratama", ()),
]


@pytest.mark.parametrize(
    ("who", "expected"),
    [
        ("B. Suryanto", [*CHAIN, (0, "Yusuf Hidayat", LOOSE)]),
        ("Rina", [*CHAIN, (0, "Yusuf Hidayat", LOOSE)]),
        ("Sri", CHAIN),
        ("Andi", CHAIN),
        ("Siti", []),
        ("Dewi", [(0, "Yusuf Hidayat", LOOSE)]),
    ],
)
def test_everybody_sees_the_own_branch_and_the_leaders_the_whole_office(any_office, who, expected):
    fill(any_office)
    assert drawn(any_office, actor_for(any_office, who)) == expected


def test_the_view_counts_its_warnings_and_says_whether_it_is_whole(office):
    fill(office)
    whole = cascade_view(office, actor_for(office, "Rina"), YEAR)
    assert (whole.warnings, whole.is_whole_office) == (1, True)
    own = cascade_view(office, actor_for(office, "Andi"), YEAR)
    assert (own.warnings, own.is_whole_office) == (0, False)


def test_a_head_whose_result_nobody_supports_is_warned_even_before_the_staff_has_plans(office):
    head_plan(office)
    view = cascade_view(office, actor_for(office, "Sri"), YEAR)
    assert [line.findings for line in view.lines] == [(CascadeFinding.UNSUPPORTED,)]


def test_a_result_from_outside_the_chain_names_who_gave_it(office):
    _, plan_id, _ = staff_plan(office)
    line = cascade_view(office, actor_for(office, "Andi"), YEAR).lines[0]
    assert (line.plan_id, line.assigned_by) == (plan_id, "Kasi Pelayanan Umum")
    assert line.findings == ()


def test_results_of_another_year_do_not_appear(office):
    fill(office)
    assert cascade_view(office, actor_for(office, "Rina"), YEAR - 1).lines == ()


def test_a_survey_clerk_without_a_plan_of_the_own_sees_no_tree(office):
    with pytest.raises(NotAllowed, match="melihat pohon kinerja"):
        cascade_view(office, actor_for(office, "Yusuf", Role.SURVEY_CLERK), YEAR)
    assert employee_id(office, "Yusuf")
