"""A leader and four staff plan a year from an empty file to a transfer, by the keyboard alone."""

from datetime import UTC, date, datetime

import pytest

from asn_desktop.domain.people.terms import Role
from asn_desktop.domain.performance.terms import CoreValue, PlanStatus
from asn_desktop.reports.paper import Paper
from asn_desktop.reports.rendering import render
from asn_desktop.services.access.accounts import reset_secret
from asn_desktop.services.context import PROGRAM
from asn_desktop.services.performance.action_plans.reading import own_action_plan
from asn_desktop.services.performance.plans.reading import plan_view
from asn_desktop.services.performance.plans.versions.history import plan_history
from asn_desktop.services.sheets.plan import plan_sheet, plan_version_sheet
from asn_desktop.store.audit import broken_links
from asn_desktop.ui.theme.theme import Theme, ThemeMode, apply_theme
from tests.factories import actor_for
from tests.journeys.desk import ALT, CONTROL, KEY, Desk
from tests.journeys.planning_steps import (
    SECRET,
    YEAR,
    andi_copies_last_year,
    camat_plans,
    hand_in,
    maya_pastes_a_block,
    pick_phrase,
    plan_of,
    save,
    siti_takes_library_and_role,
    sri_takes_her_role,
    to_tab,
)
from tests.services.performance.plans.library.earlier_plans import plans_of_last_year

JANUARY = datetime(2026, 1, 5, 2, 0, tzinfo=UTC)
JUNE = datetime(2026, 6, 10, 2, 0, tzinfo=UTC)
FEWEST_KEYS = 40
"""What a copy of last year may take at most, up to handing it in."""


@pytest.fixture
def desk(qapp, office):
    plans_of_last_year(office)
    for name in ("B. Sur", "Sri", "Siti", "Andi", "Maya", "Rina"):
        account_id = actor_for(office, name).account_id
        reset_secret(office, PROGRAM, account_id, SECRET, must_change=False)
    theme = Theme(ThemeMode.LIGHT)
    apply_theme(qapp, theme)
    made = Desk(office, theme)
    made.window.resize(1366, 768)
    yield made
    made.close()


def open_waiting(desk: Desk, name: str) -> None:
    """Open the plan of somebody from the list of what waits."""
    desk.go("plans")
    desk.walk_to("plans_table")
    model = desk.find("plans_table").model()
    names = [model.row_at(number).name for number in range(model.rowCount())]
    desk.key(KEY.Key_Home, CONTROL)
    desk.key(KEY.Key_Down, times=next(n for n, found in enumerate(names) if name in found))
    desk.do(lambda: desk.key(KEY.Key_Return))
    assert name in desk.page.view.employee.name


def approve_shown(desk: Desk) -> None:
    desk.do(lambda: desk.key(KEY.Key_S, ALT), lambda _: save(desk))
    assert desk.page.view.status is PlanStatus.APPROVED


def write_expectation(desk: Desk, words: str) -> None:
    """Pick a ready sentence as what the leader expects besides."""
    to_tab(desk, 1)
    desk.walk_to("expectation_service")
    desk.do(lambda: desk.key(KEY.Key_Down, ALT), pick_phrase(desk, words))


def leaders_plans_are_approved(desk: Desk) -> None:
    """The operator records what the camat's appraiser signed; the camat approves the head."""
    desk.sign_in("Rina", SECRET, Role.PERSONNEL_OPERATOR)
    open_waiting(desk, "Suryanto")
    approve_shown(desk)
    desk.leave()
    desk.sign_in("Suryanto", SECRET, Role.LEADER)
    open_waiting(desk, "Sri")
    write_expectation(desk, "")
    approve_shown(desk)
    texts = {line.core_value: line for line in plan_of(desk, "Sri").expectations}
    assert texts[CoreValue.SERVICE].is_special
    desk.leave()


def head_decides(desk: Desk) -> None:
    """Approve Siti's plan alone, and give Andi's back with a reason."""
    desk.sign_in("Sri", SECRET, Role.APPRAISER)
    open_waiting(desk, "Siti")
    write_expectation(desk, "warga")
    approve_shown(desk)
    open_waiting(desk, "Andi")

    def say_why(_) -> None:
        desk.type("Target pertama terlalu longgar")
        save(desk)

    desk.do(lambda: desk.key(KEY.Key_K, ALT), say_why)
    assert plan_of(desk, "Andi").status is PlanStatus.RETURNED
    desk.leave()


def andi_mends(desk: Desk) -> None:
    """Read the reason, type another target, hand in again."""
    desk.sign_in("Andi", SECRET)
    desk.go("plan")
    assert "terlalu longgar" in desk.page.view.return_reason
    change_first_target(desk, "2.400")
    hand_in(desk)
    assert plan_of(desk, "Andi").status is PlanStatus.SUBMITTED
    desk.leave()


def change_first_target(desk: Desk, target: str) -> None:
    """Type over the first target of the plan in front."""
    desk.page._editor.results.open_result(desk.page.view.results[0].id)
    desk.walk_to("indicator_target")
    desk.key(KEY.Key_A, CONTROL)
    desk.type(target)
    desk.key(KEY.Key_Tab)
    desk.settle()
    assert desk.page.view.results[0].indicators[0].target_text == target


def head_approves_the_rest(desk: Desk) -> None:
    """Tick both plans that wait and approve them after the summary."""
    desk.sign_in("Sri", SECRET, Role.APPRAISER)
    desk.go("plans")
    desk.walk_to("plans_table")
    desk.key(KEY.Key_Home, CONTROL)
    desk.key(KEY.Key_Space)
    desk.key(KEY.Key_Down)
    desk.key(KEY.Key_Space)
    desk.do(lambda: desk.key(KEY.Key_S, ALT), lambda _: save(desk))
    for name in ("Andi", "Maya"):
        assert plan_of(desk, name).status is PlanStatus.APPROVED
    desk.leave()


# --- After approval --------------------------------------------------------------------------


def siti_splits_the_year(desk: Desk) -> None:
    """Share the yearly targets out over the quarters."""
    desk.sign_in("Siti", SECRET)
    desk.search("rencana aksi")
    desk.do(lambda: desk.key(KEY.Key_B, ALT))
    assert own_action_plan(desk.office, actor_for(desk.office, "Siti"), YEAR).missing == 0
    desk.leave()


def siti_amends(desk: Desk) -> None:
    """Ask for another target in June; the version of January prints as it was."""
    siti = actor_for(desk.office, "Siti")
    plan_id = plan_of(desk, "Siti").id
    signed = plan_sheet(desk.office, siti, plan_id)
    moment = desk.office.clock.now()
    before = render(signed, Paper.F4, moment)
    desk.wait_until(JUNE)
    desk.sign_in("Siti", SECRET)
    desk.go("plan")

    def say_why(_) -> None:
        desk.type("Anggaran perubahan")
        save(desk)

    desk.do(lambda: desk.key(KEY.Key_J, ALT), say_why)
    change_first_target(desk, "1.500")
    hand_in(desk)
    desk.leave()
    desk.sign_in("Sri", SECRET, Role.APPRAISER)
    open_waiting(desk, "Siti")
    approve_shown(desk)
    desk.leave()
    second, first = plan_history(desk.office, siti, plan_id)
    assert (second.version, first.version) == (2, 1)
    assert plan_view(desk.office, siti, plan_id).results[0].indicators[0].target_text == "1.500"
    old = plan_version_sheet(desk.office, siti, first.id)
    assert render(old, Paper.F4, moment) == before
    assert render(plan_sheet(desk.office, siti, plan_id), Paper.F4, moment) != before


def siti_moves(desk: Desk) -> None:
    """Move Siti to the secretariat in the middle of the year, in three steps."""
    desk.sign_in("Rina", SECRET, Role.PERSONNEL_OPERATOR)
    desk.search("Siti Rahmawati")

    def three_steps(_) -> None:
        # 10 June stands there; after two digits of the day the month is in front.
        desk.type("01")
        desk.key(KEY.Key_Up)
        desk.walk_to("post_appraiser")
        desk.key(KEY.Key_A, CONTROL)
        desk.type("Dewi")
        save(desk)
        desk.walk_to("transfer_goes_1")
        desk.key(KEY.Key_Space)
        save(desk)
        save(desk)

    desk.choose_from_menu("person_more", "Pindah jabatan", three_steps)
    desk.leave()
    second = plan_of(desk, "Siti")
    assert (second.starts, second.appraiser.name[:4]) == (date(2026, 7, 1), "Dewi")
    assert len(second.results) == 1
    assert second.results[0].text == "Berkas layanan terverifikasi"


def test_a_leader_and_four_staff_plan_a_year_by_the_keyboard(desk, office, capsys):
    desk.wait_until(JANUARY)
    camat_plans(desk)
    sri_takes_her_role(desk)
    keys = {
        "role and library": siti_takes_library_and_role(desk),
        "copy": andi_copies_last_year(desk),
        "paste": maya_pastes_a_block(desk),
    }
    leaders_plans_are_approved(desk)
    head_decides(desk)
    andi_mends(desk)
    head_approves_the_rest(desk)
    siti_splits_the_year(desk)
    siti_amends(desk)
    siti_moves(desk)
    with office.read() as session:
        assert list(broken_links(session)) == []
    with capsys.disabled():
        print(f"\nkeys of one staff plan: {keys}")
    assert min(keys.values()) < FEWEST_KEYS
