"""A leader and four staff plan a year from an empty file to a transfer, by the keyboard alone."""

from datetime import UTC, date, datetime

import pytest
from PySide6.QtGui import QGuiApplication

from asn_desktop.domain.people.terms import Role
from asn_desktop.domain.performance.terms import CoreValue, PlanStatus, RoleLevel
from asn_desktop.reports.paper import Paper
from asn_desktop.reports.rendering import render
from asn_desktop.services.access.accounts import reset_secret
from asn_desktop.services.context import PROGRAM
from asn_desktop.services.performance.action_plans.reading import own_action_plan
from asn_desktop.services.performance.cascade.waiting import waiting_roles
from asn_desktop.services.performance.needs.reading import needs_view
from asn_desktop.services.performance.plans.reading import own_plan, plan_view
from asn_desktop.services.performance.plans.versions.history import plan_history
from asn_desktop.services.sheets.plan import plan_sheet, plan_version_sheet
from asn_desktop.store.audit import broken_links
from asn_desktop.ui.theme.theme import Theme, ThemeMode, apply_theme
from tests.factories import actor_for
from tests.journeys.desk import ALT, CONTROL, KEY, Desk
from tests.services.performance.plans.library.earlier_plans import plans_of_last_year

SECRET = "kopi pagi cerah"
JANUARY = datetime(2026, 1, 5, 2, 0, tzinfo=UTC)
JUNE = datetime(2026, 6, 10, 2, 0, tzinfo=UTC)
YEAR = 2026
FEWEST_KEYS = 40
"""What a copy of last year may take at most, up to handing it in."""
BLOCK = (
    "Hasil kerja\tAspek\tIndikator\tTarget\tSatuan\n"
    "Aplikasi antrean berjalan tanpa gangguan\tKuantitas\tJumlah hari layanan\t240\thari\n"
    "\tKualitas\tHari tanpa gangguan\t≥ 98\tpersen\n"
    "\tWaktu\tGangguan teratasi\t≤ 2\tjam\n"
    "Data layanan tercadangkan\tKuantitas\tJumlah cadangan\t52\tcadangan\n"
)


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


def plan_of(desk: Desk, name: str):
    return own_plan(desk.office, actor_for(desk.office, name), YEAR)


def begin_plan(desk: Desk, way: str, answer=None) -> None:
    """Open the own plan and take one of the ways to start it."""
    desk.go("plan")
    desk.walk_to(way)
    desk.do(lambda: desk.key(KEY.Key_Space), answer)


def hand_in(desk: Desk, answer=None) -> None:
    """Press Alt+A; the dialog that may open asks for what is missing first."""
    desk.do(lambda: desk.key(KEY.Key_A, ALT), answer)


def to_tab(desk: Desk, number: int) -> None:
    """Go to one of the plan's four parts."""
    desk.walk_to("plan_tabs")
    desk.key(KEY.Key_Home)
    desk.key(KEY.Key_Right, times=number)
    desk.settle()


def type_aspect(desk: Desk, kind: str, text: str, target: str) -> None:
    """Tick an aspect of the dialog in front, and write its indicator and target."""
    desk.walk_to(f"tick_{kind}")
    desk.key(KEY.Key_Space)
    desk.key(KEY.Key_Tab)
    desk.type(text)
    desk.key(KEY.Key_Tab, times=2)
    desk.type(target)


def save(desk: Desk) -> None:
    desk.key(KEY.Key_Return, CONTROL)
    desk.settle()


def pick_phrase(desk: Desk, words: str):
    """Return the steps in the dialog of ready sentences: search, Enter."""

    def steps(_) -> None:
        desk.settle()
        desk.type(words)
        desk.key(KEY.Key_Return)

    return steps


# --- The leader: needs, results, roles -------------------------------------------------------


def write_needs(desk: Desk) -> None:
    """Type a need and two indicators that answer it into the empty worksheet."""
    desk.search("kebutuhan organisasi")
    desk.walk_to("Mulai dari lembar kosong")
    desk.do(lambda: desk.key(KEY.Key_Space))
    desk.walk_to("needs_grid")
    desk.type("Pelayanan publik bermutu")
    desk.key(KEY.Key_Return)
    desk.settle()
    desk.walk_to("indicators_grid")
    for text, target in (("Indeks kepuasan masyarakat", "86"), ("Waktu tunggu", "15")):
        desk.key(KEY.Key_Home)
        desk.key(KEY.Key_Right)
        desk.type(text)
        desk.key(KEY.Key_Tab)
        desk.settle()
        desk.key(KEY.Key_Right, times=2)
        desk.type(target)
        desk.key(KEY.Key_Tab)
        desk.key(KEY.Key_Right)
        desk.type("A1")
        desk.key(KEY.Key_Return)
        desk.settle()
        desk.key(KEY.Key_Down)


def carry_into_plan(desk: Desk) -> None:
    """Turn each indicator into a result of the leader's plan."""

    def make(text: str):
        def steps(dialog) -> None:
            desk.key(KEY.Key_A, CONTROL)
            desk.type(text)
            save(desk)

        return steps

    for place, text in enumerate(("Kepuasan masyarakat meningkat", "Waktu tunggu berkurang")):
        desk.walk_to("indicators_grid")
        desk.key(KEY.Key_Up, times=3)
        desk.key(KEY.Key_Down, times=place)
        desk.do(lambda: desk.key(KEY.Key_J, ALT), make(text))


def write_role(desk: Desk, person: str, text: str) -> None:
    """Write a role of somebody for the leader's first result, as an output."""
    desk.search("matriks peran")
    model = desk.page.grid.model()
    names = [model.row_at(number).name for number in range(model.rowCount())]
    place = next(number for number, name in enumerate(names) if person in name)
    desk.walk_to("matrix_grid")
    for deed in (lambda: desk.type(text), lambda: desk.key(KEY.Key_2, ALT)):
        desk.key(KEY.Key_Up, times=len(names))
        desk.key(KEY.Key_Down, times=place)
        deed()
        desk.key(KEY.Key_Return)
        desk.settle()


def camat_plans(desk: Desk) -> None:
    desk.sign_in("Suryanto", SECRET, Role.LEADER)
    begin_plan(desk, "Mulai dari lembar kosong")
    write_needs(desk)
    carry_into_plan(desk)
    view = needs_view(desk.office, actor_for(desk.office, "B. Sur"), YEAR)
    assert [item.carrier is not None for item in view.indicators] == [True, True]
    desk.go("plan")
    hand_in(desk)
    assert plan_of(desk, "B. Sur").status is PlanStatus.SUBMITTED, plan_of(desk, "B. Sur").gaps
    write_role(desk, "Sri", "Pelayanan loket tepat waktu")
    desk.leave()


# --- Staff -----------------------------------------------------------------------------------


def sri_takes_her_role(desk: Desk) -> None:
    """Begin with what waits in the matrix, hand in, and share out the own result."""
    desk.sign_in("Sri", SECRET, Role.APPRAISER)

    def fill(_) -> None:
        type_aspect(desk, "quantity", "Jumlah layanan selesai", "3.600")
        type_aspect(desk, "quality", "Layanan tanpa keluhan", "98")
        type_aspect(desk, "time", "Rata-rata waktu layanan", "15")
        save(desk)

    begin_plan(desk, "Mulai dari peran di matriks peran", fill)
    (result,) = plan_of(desk, "Sri").results
    assert (result.text, result.parent_letter) == ("Pelayanan loket tepat waktu", "A")
    hand_in(desk)
    write_role(desk, "Siti", "Berkas layanan terverifikasi")
    (role,) = waiting_roles(desk.office, actor_for(desk.office, "Siti"), YEAR)
    assert role.level is RoleLevel.OUTPUT
    desk.leave()


def siti_takes_library_and_role(desk: Desk) -> int:
    """Take a role and an entry of the library, add an annex line; return the keys it took."""
    desk.sign_in("Siti", SECRET)
    before = desk.keys_pressed

    def fill(_) -> None:
        type_aspect(desk, "quantity", "Berkas terverifikasi", "1.200")
        save(desk)

    begin_plan(desk, "Mulai dari peran di matriks peran", fill)

    def take(_) -> None:
        desk.key(KEY.Key_Space)
        desk.walk_to("library_parent_1")
        desk.key(KEY.Key_Down)
        save(desk)

    desk.do(lambda: desk.key(KEY.Key_P, ALT), take)
    to_tab(desk, 2)
    desk.walk_to("annex_phrases_resource_support")
    desk.do(lambda: desk.key(KEY.Key_Space), pick_phrase(desk, "komputer"))
    hand_in(desk)
    keys = desk.keys_pressed - before
    plan = plan_of(desk, "Siti")
    assert plan.status is PlanStatus.SUBMITTED, plan.gaps
    assert (len(plan.results), len(plan.annex)) == (2, 1)
    desk.leave()
    return keys


def connect_next(desk: Desk) -> None:
    """Hand in too early; the dialog asks which result of the superior is supported."""

    def choose(_) -> None:
        desk.walk_to("result_parent", back=True)
        desk.key(KEY.Key_Home)
        desk.key(KEY.Key_Down)
        save(desk)

    hand_in(desk, choose)


def andi_copies_last_year(desk: Desk) -> int:
    """Copy, connect what has no result of the superior yet, hand in; return the keys it took."""
    desk.sign_in("Andi", SECRET)
    before = desk.keys_pressed
    begin_plan(desk, "Salin dari SKP 2025")
    while any(gap.field == "parent_result" for gap in desk.page.view.gaps):
        connect_next(desk)
    hand_in(desk)
    keys = desk.keys_pressed - before
    plan = plan_of(desk, "Andi")
    assert plan.status is PlanStatus.SUBMITTED, plan.gaps
    assert len(plan.results) == 3
    desk.leave()
    return keys


def maya_pastes_a_block(desk: Desk) -> int:
    """Paste two results from a spreadsheet and connect them; return the keys it took."""
    QGuiApplication.clipboard().setText(BLOCK)
    desk.sign_in("Maya", SECRET)
    before = desk.keys_pressed
    begin_plan(desk, "Mulai dari lembar kosong")
    desk.walk_to("plan_paste")
    desk.do(lambda: desk.key(KEY.Key_Space), lambda _: save(desk))
    assert len(desk.page.view.results) == 2
    while any(gap.field == "parent_result" for gap in desk.page.view.gaps):
        connect_next(desk)
    hand_in(desk)
    keys = desk.keys_pressed - before
    plan = plan_of(desk, "Maya")
    assert plan.status is PlanStatus.SUBMITTED, plan.gaps
    desk.leave()
    return keys


# --- Deciding --------------------------------------------------------------------------------


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
