"""A pasted block is stored in one step and taken back in one, on both engines."""

import pytest
from sqlalchemy import func, select

from asn_desktop.base.errors import DomainError, NotAllowed
from asn_desktop.domain.performance.terms import PlanStatus
from asn_desktop.services.office.settings import Settings, save_settings
from asn_desktop.services.performance.plans.grid.pasted_people import (
    make_pasted_drafts,
    read_people,
)
from asn_desktop.services.performance.plans.grid.pasted_rows import PasteColumn
from asn_desktop.services.performance.plans.grid.pasting import paste_results, take_back_pasted
from asn_desktop.services.performance.plans.grid.weighing import set_weight
from asn_desktop.services.performance.plans.indicators import change_indicator, move_indicator
from asn_desktop.services.performance.plans.inputs import IndicatorInput, ResultInput
from asn_desktop.services.performance.plans.library.bulk import undo_drafts
from asn_desktop.services.performance.plans.reading import own_plan, plan_view
from asn_desktop.services.performance.plans.workflow import submit_plan
from asn_desktop.store.tables import AuditEntryRow, PlanRow
from tests.factories import actor_for
from tests.services.performance.plans.plan_contents import head_plan, staff_plan, staff_result

YEAR = 2026


def _audit_count(office) -> int:
    with office.read() as session:
        return session.scalar(select(func.count()).select_from(AuditEntryRow)) or 0


def test_pasted_results_leave_one_audit_line_and_can_be_taken_back(any_office):
    andi, plan_id, first = staff_plan(any_office)
    before = _audit_count(any_office)
    contents = [staff_result("Laporan tersusun"), staff_result("Arsip tertata")]
    added = paste_results(any_office, andi, plan_id, contents)
    assert _audit_count(any_office) == before + 1
    view = plan_view(any_office, andi, plan_id)
    assert [line.id for line in view.results] == [first, *added]
    assert len(view.results[1].indicators) == 3
    assert take_back_pasted(any_office, andi, plan_id, added) == 2
    assert [line.id for line in plan_view(any_office, andi, plan_id).results] == [first]


def test_a_paste_with_one_bad_text_stores_nothing(any_office):
    andi, plan_id, _ = staff_plan(any_office)
    contents = [staff_result("Laporan tersusun"), ResultInput("x" * 10_000)]
    with pytest.raises(DomainError, match="paling banyak"):
        paste_results(any_office, andi, plan_id, contents)
    assert len(plan_view(any_office, andi, plan_id).results) == 1


def test_a_paste_into_the_plan_of_somebody_else_is_refused(any_office):
    _, plan_id, _ = staff_plan(any_office)
    with pytest.raises(NotAllowed):
        paste_results(any_office, actor_for(any_office, "Maya"), plan_id, [staff_result("A B")])


ROWS = (
    ("199403172020121004", "Surat terbit", "Kuantitas", "Jumlah", "300", "surat"),
    ("", "", "Waktu", "Lama", "15", "menit"),
    ("Maya Kolo", "Aplikasi berjalan", "Kualitas", "Tanpa gangguan", "98", "persen"),
)


def test_drafts_for_the_people_of_a_block_and_for_nobody_else(any_office):
    rina = actor_for(any_office, "Rina")
    read = read_people(any_office, rina, YEAR, ROWS)
    assert not read.problems
    assert [(draft.name, len(draft.results)) for draft in read.drafts] == [
        ("Andi Pratama, A.Md.", 1),
        ("Maya Kolo, S.Kom.", 1),
    ]
    batch = make_pasted_drafts(any_office, rina, YEAR, read.drafts)
    with any_office.read() as session:
        assert len(session.scalars(select(PlanRow)).all()) == 2
    plan = own_plan(any_office, actor_for(any_office, "Andi"), YEAR)
    assert plan.status is PlanStatus.DRAFT
    assert [line.target_text for line in plan.results[0].indicators] == ["300", "15"]
    assert undo_drafts(any_office, rina, batch) == 0
    with any_office.read() as session:
        assert not session.scalars(select(PlanRow)).all()


@pytest.mark.parametrize(
    ("person", "words"),
    [("Orang Lain", "Tidak ada pegawai"), ("111111111111111111", "Tidak ada pegawai")],
)
def test_an_unknown_person_is_named_at_the_cell(office, person, words):
    rows = ((person, *ROWS[0][1:]), ROWS[1], ROWS[2])
    read = read_people(office, actor_for(office, "Rina"), YEAR, rows)
    (problem,) = read.problems
    assert (problem.row, problem.column) == (0, PasteColumn.PERSON)
    assert words in problem.sentence
    assert [draft.name for draft in read.drafts] == ["Maya Kolo, S.Kom."]


def test_somebody_with_a_plan_is_named_and_the_plan_stays(office):
    staff_plan(office)
    read = read_people(office, actor_for(office, "Rina"), YEAR, ROWS)
    assert "sudah punya SKP 2026" in read.problems[0].sentence


def test_an_appraiser_pastes_for_the_own_team_only(office):
    dewi = actor_for(office, "Dewi")
    read = read_people(office, dewi, YEAR, ROWS)
    assert len(read.problems) == 2
    assert not read.drafts
    with pytest.raises(NotAllowed):
        read_people(office, actor_for(office, "Andi"), YEAR, ROWS)


def test_indicators_move_and_stop_at_the_ends(any_office):
    andi, plan_id, _ = staff_plan(any_office)
    first, second, third = plan_view(any_office, andi, plan_id).results[0].indicators
    move_indicator(any_office, andi, plan_id, third.id, -1)
    move_indicator(any_office, andi, plan_id, first.id, -5)
    after = plan_view(any_office, andi, plan_id).results[0].indicators
    assert [line.id for line in after] == [first.id, third.id, second.id]


def test_a_range_and_its_start_are_kept_as_typed(any_office):
    andi, plan_id, _ = staff_plan(any_office)
    line = plan_view(any_office, andi, plan_id).results[0].indicators[2]
    typed = IndicatorInput(line.text, "10 - 15", "menit", line.aspect, start="20,5", id=line.id)
    change_indicator(any_office, andi, plan_id, line.id, typed)
    kept = plan_view(any_office, andi, plan_id).results[0].indicators[2]
    assert (kept.target_text, kept.start) == ("10–15", "20,5")


@pytest.mark.parametrize(
    ("target", "start", "field"),
    [("≥ 15", "", "target"), ("15-10", "", "target"), ("banyak", "", "target"),
     ("15", "12", "start"), ("15", "dua", "start"), ("9" * 10_000, "", "target")],
)  # fmt: skip
def test_a_contradiction_is_refused_at_its_field_and_nothing_is_lost(office, target, start, field):
    andi, plan_id, _ = staff_plan(office)
    line = plan_view(office, andi, plan_id).results[0].indicators[2]
    typed = IndicatorInput(line.text, target, "menit", line.aspect, start=start, id=line.id)
    with pytest.raises(DomainError) as refusal:
        change_indicator(office, andi, plan_id, line.id, typed)
    assert refusal.value.field == field
    assert plan_view(office, andi, plan_id).results[0].indicators[2] == line


def test_weights_count_only_where_the_office_uses_them(any_office):
    head_plan(any_office)
    andi, plan_id, result_id = staff_plan(any_office)
    with pytest.raises(DomainError, match="tidak memakai bobot"):
        set_weight(any_office, andi, plan_id, result_id, "100")
    assert not plan_view(any_office, andi, plan_id).gaps
    save_settings(any_office, actor_for(any_office, "Rina"), Settings(uses_weights=True))
    (gap,) = plan_view(any_office, andi, plan_id).gaps
    assert (gap.field, gap.result_id) == ("weight", result_id)
    with pytest.raises(DomainError, match="Bobot belum diisi"):
        submit_plan(any_office, andi, plan_id)
    set_weight(any_office, andi, plan_id, result_id, "60")
    assert "Tambah 40" in plan_view(any_office, andi, plan_id).gaps[0].sentence
    set_weight(any_office, andi, plan_id, result_id, "100")
    assert not plan_view(any_office, andi, plan_id).gaps
