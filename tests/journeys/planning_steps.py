"""What people do while a year is planned, key by key."""

from PySide6.QtGui import QGuiApplication

from asn_desktop.domain.people.terms import Role
from asn_desktop.domain.performance.terms import PlanStatus, RoleLevel
from asn_desktop.services.performance.cascade.waiting import waiting_roles
from asn_desktop.services.performance.needs.reading import needs_view
from asn_desktop.services.performance.plans.reading import own_plan
from tests.factories import actor_for
from tests.journeys.desk import ALT, CONTROL, KEY, Desk

SECRET = "kopi pagi cerah"
YEAR = 2026
BLOCK = (
    "Hasil kerja\tAspek\tIndikator\tTarget\tSatuan\n"
    "Aplikasi antrean berjalan tanpa gangguan\tKuantitas\tJumlah hari layanan\t240\thari\n"
    "\tKualitas\tHari tanpa gangguan\t≥ 98\tpersen\n"
    "\tWaktu\tGangguan teratasi\t≤ 2\tjam\n"
    "Data layanan tercadangkan\tKuantitas\tJumlah cadangan\t52\tcadangan\n"
)


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
