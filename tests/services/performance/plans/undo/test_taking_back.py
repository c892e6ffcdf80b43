"""Steps back and forth: named, per person, over restarts, refused where others wrote since."""

import json

import pytest
from sqlalchemy import func, select

from asn_desktop.base.errors import ConflictError, DomainError
from asn_desktop.domain.performance.terms import AnnexList, Approach, CoreValue
from asn_desktop.services.context import Office
from asn_desktop.services.performance.plans.editing import change_form
from asn_desktop.services.performance.plans.indicators import (
    change_indicator,
    delete_indicator,
)
from asn_desktop.services.performance.plans.inputs import IndicatorInput
from asn_desktop.services.performance.plans.reading import plan_view
from asn_desktop.services.performance.plans.results import (
    add_result,
    delete_result,
    move_result,
)
from asn_desktop.services.performance.plans.surroundings import (
    add_annex_line,
    change_annex_line,
    set_expectation,
)
from asn_desktop.services.performance.plans.undo.conflicts import SamePlaceError
from asn_desktop.services.performance.plans.undo.steps import MOST_STEPS
from asn_desktop.services.performance.plans.undo.taking_back import redo_step, undo_step
from asn_desktop.services.performance.plans.workflow import submit_plan
from asn_desktop.store.database import connect
from asn_desktop.store.tables import AuditEntryRow, PlanStepRow
from tests.factories import actor_for
from tests.services.performance.plans.plan_contents import staff_plan, staff_result


def _content(office, actor, plan_id):
    view = plan_view(office, actor, plan_id)
    return view.results, view.expectations, view.annex, view.approach


def _deeds(office, andi, plan_id, result_id):
    """Return one change of every kind, each ready to be made."""
    view = plan_view(office, andi, plan_id)
    first, second, _ = view.results[0].indicators
    other = add_result(office, andi, plan_id, staff_result("Arsip tertata", None, "Camat"))
    line = add_annex_line(office, andi, plan_id, AnnexList.RESOURCES, "Satu printer")
    changed = IndicatorInput(first.text, "98,50", "persen", first.aspect)
    return [
        lambda: change_indicator(office, andi, plan_id, first.id, changed),
        lambda: delete_indicator(office, andi, plan_id, second.id),
        lambda: add_result(office, andi, plan_id, staff_result("Rapat", None, "Camat")),
        lambda: move_result(office, andi, plan_id, other, -1),
        lambda: change_annex_line(office, andi, plan_id, line, "Dua printer"),
        lambda: change_form(office, andi, plan_id, approach=Approach.QUALITATIVE),
        lambda: delete_result(office, andi, plan_id, result_id),
    ]


def test_every_kind_of_change_goes_back_and_forth_exactly(any_office):
    andi, plan_id, result_id = staff_plan(any_office)
    deeds = _deeds(any_office, andi, plan_id, result_id)
    states = [_content(any_office, andi, plan_id)]
    for deed in deeds:
        deed()
        states.append(_content(any_office, andi, plan_id))
    for state in reversed(states[:-1]):
        undo_step(any_office, andi, plan_id)
        assert _content(any_office, andi, plan_id) == state
    for state in states[1:]:
        redo_step(any_office, andi, plan_id)
        assert _content(any_office, andi, plan_id) == state


def test_the_names_say_what_would_be_taken_back(office):
    andi, plan_id, result_id = staff_plan(office)
    names = []
    for deed in _deeds(office, andi, plan_id, result_id):
        deed()
        names.append(plan_view(office, andi, plan_id).steps.undo)
    assert names == [
        "ubah target indikator “Jumlah surat pengantar dan keterang…”",
        "hapus indikator “Surat tanpa salah ketik”",
        "tambah hasil kerja “Rapat”",
        "ubah urutan hasil kerja",
        "ubah rumusan baris lampiran “Satu printer”",
        "ubah pendekatan",
        "hapus hasil kerja “Surat pengantar dan keterangan terb…”",
    ]
    undo_step(office, andi, plan_id)
    steps = plan_view(office, andi, plan_id).steps
    assert steps.undo == "ubah pendekatan"
    assert steps.redo.startswith("hapus hasil kerja")


def test_steps_survive_a_restart_and_leave_an_audit_line_each(office):
    andi, plan_id, _ = staff_plan(office)
    item = plan_view(office, andi, plan_id).results[0].indicators[1]
    delete_indicator(office, andi, plan_id, item.id)
    office.database.close()

    again = Office(connect(office.database.path), office.clock, office.folder)
    assert undo_step(again, andi, plan_id) == "hapus indikator “Surat tanpa salah ketik”"
    assert plan_view(again, andi, plan_id).results[0].indicators[1] == item
    with again.read() as session:
        last = session.scalars(
            select(AuditEntryRow).order_by(AuditEntryRow.number.desc()).limit(1)
        ).one()
    assert last.sentence.startswith("Mengurungkan: hapus indikator “Surat tanpa salah ketik”")
    assert json.loads(last.changes)
    again.database.close()


def test_fifty_steps_are_kept_for_each_person_and_plan(office):
    andi, plan_id, _ = staff_plan(office)
    line = add_annex_line(office, andi, plan_id, AnnexList.RESOURCES, "0")
    for number in range(1, MOST_STEPS + 9):
        change_annex_line(office, andi, plan_id, line, str(number))
    for _ in range(MOST_STEPS):
        undo_step(office, andi, plan_id)
    assert plan_view(office, andi, plan_id).annex[0].text == "8"
    with pytest.raises(DomainError, match="Tidak ada yang dapat diurungkan"):
        undo_step(office, andi, plan_id)
    change_annex_line(office, andi, plan_id, line, "baru")
    with pytest.raises(DomainError, match="Tidak ada yang dapat diulangi"):
        redo_step(office, andi, plan_id)
    with office.read() as session:
        mine = select(func.count()).select_from(PlanStepRow)
        assert session.scalar(mine.where(PlanStepRow.account_id == andi.account_id)) == 1


def test_a_step_is_not_taken_back_over_somebody_elses_words(any_office):
    _andi, plan_id, _ = staff_plan(any_office)
    sri = actor_for(any_office, "Sri Wahyuni")
    set_expectation(any_office, sri, plan_id, CoreValue.LOYAL, "Menjaga nama baik")
    deputy = actor_for(any_office, "Rina")
    with any_office.database.write() as session:
        # Somebody else on another PC wrote over it.
        from asn_desktop.store.tables import BehaviorExpectationRow

        row = session.scalars(
            select(BehaviorExpectationRow).where(
                BehaviorExpectationRow.plan_id == plan_id,
                BehaviorExpectationRow.core_value == CoreValue.LOYAL,
            )
        ).one()
        row.text = f"Ditulis {deputy.name}"
    with pytest.raises(DomainError, match="orang lain sudah mengubah ekspektasi Loyal"):
        undo_step(any_office, sri, plan_id)
    assert plan_view(any_office, sri, plan_id).expectations[4].text.startswith("Ditulis")


def test_nothing_is_taken_back_in_a_plan_that_was_handed_in(office):
    andi, plan_id, _ = staff_plan(office)
    submit_plan(office, andi, plan_id)
    with pytest.raises(DomainError, match="sudah diajukan"):
        undo_step(office, andi, plan_id)


def test_two_people_who_write_different_places_lose_nothing(any_office):
    andi, plan_id, _ = staff_plan(any_office)
    sri = actor_for(any_office, "Sri Wahyuni")
    second_pc = Office(any_office.database, any_office.clock, any_office.folder)
    read = plan_view(any_office, andi, plan_id)
    set_expectation(
        second_pc, sri, plan_id, CoreValue.LOYAL, "Setia", expected_revision=read.revision
    )
    item = read.results[0].indicators[0]
    changed = IndicatorInput(item.text, "2.000", item.unit, item.aspect)
    change_indicator(any_office, andi, plan_id, item.id, changed, expected_revision=read.revision)
    now = plan_view(any_office, andi, plan_id)
    assert now.results[0].indicators[0].target_text == "2.000"
    assert now.expectations[4].text == "Setia"


def test_two_people_who_write_the_same_field_get_both_texts(any_office):
    andi, plan_id, _ = staff_plan(any_office)
    read = plan_view(any_office, andi, plan_id)
    item = read.results[0].indicators[0]

    def write(target):
        changed = IndicatorInput(item.text, target, item.unit, item.aspect)
        change_indicator(
            any_office, andi, plan_id, item.id, changed, expected_revision=read.revision
        )

    write("2.000")
    with pytest.raises(SamePlaceError) as caught:
        write("1.500")
    conflict = caught.value
    assert (conflict.mine, conflict.theirs) == ("1.500", "2.000")
    assert conflict.place.startswith("target indikator “Jumlah surat")
    assert conflict.who == andi.name
    assert plan_view(any_office, andi, plan_id).results[0].indicators[0].target_text == "2.000"


def test_a_plan_that_was_handed_in_meanwhile_is_a_plain_conflict(office):
    andi, plan_id, _ = staff_plan(office)
    sri = actor_for(office, "Sri Wahyuni")
    read = plan_view(office, andi, plan_id)
    submit_plan(office, andi, plan_id)
    with pytest.raises(ConflictError, match="Orang lain"):
        set_expectation(
            office, sri, plan_id, CoreValue.LOYAL, "Setia", expected_revision=read.revision
        )
