"""Writing the content of a plan."""

from decimal import Decimal

import pytest
from sqlalchemy import select

from asn_desktop.base.errors import ConflictError, DomainError, NotAllowed
from asn_desktop.domain.performance.terms import (
    AnnexList,
    Approach,
    Aspect,
    CoreValue,
    Perspective,
    PlanTemplate,
    ResultKind,
    TargetDirection,
)
from asn_desktop.services.performance.plans.editing import change_form
from asn_desktop.services.performance.plans.indicators import (
    add_indicator,
    change_indicator,
    delete_indicator,
    restore_indicator,
)
from asn_desktop.services.performance.plans.inputs import IndicatorInput, ResultInput
from asn_desktop.services.performance.plans.opening import start_plan
from asn_desktop.services.performance.plans.reading import letter, plan_view
from asn_desktop.services.performance.plans.results import (
    add_result,
    change_result,
    delete_result,
    move_result,
    restore_result,
)
from asn_desktop.services.performance.plans.surroundings import (
    add_annex_line,
    change_annex_line,
    delete_annex_line,
    set_expectation,
)
from asn_desktop.services.performance.plans.workflow import submit_plan
from asn_desktop.store.tables import IndicatorRow, PlanRow
from tests.factories import actor_for
from tests.services.performance.plans.plan_contents import (
    head_plan,
    leader_result,
    staff_plan,
    staff_result,
)


def test_a_result_is_kept_with_its_indicators_and_read_targets(any_office):
    andi, plan_id, _ = staff_plan(any_office)
    (result,) = plan_view(any_office, andi, plan_id).results
    assert [line.aspect for line in result.indicators] == [
        Aspect.QUANTITY,
        Aspect.QUALITY,
        Aspect.TIME,
    ]
    assert [line.target_text for line in result.indicators] == ["1.800", "≥ 98", "15"]
    with any_office.read() as session:
        rows = session.scalars(select(IndicatorRow).order_by(IndicatorRow.sort_order)).all()
        assert [(row.target_value, row.direction) for row in rows] == [
            (Decimal(1800), TargetDirection.MORE),
            (Decimal(98), TargetDirection.MORE),
            (Decimal(15), TargetDirection.LESS),
        ]


def test_the_superiors_results_show_which_of_mine_support_them(any_office):
    head, head_plan_id, first = head_plan(any_office)
    second = add_result(
        any_office, head, head_plan_id, staff_result("Laporan bulanan tertib", assigned_by="Camat")
    )
    andi, plan_id, mine = staff_plan(any_office, first)
    view = plan_view(any_office, andi, plan_id)
    assert [(line.letter, line.id, line.supported_by) for line in view.parent_results] == [
        ("A", first, (mine,)),
        ("B", second, ()),
    ]
    assert view.results[0].parent_letter == "A"
    assert view.results[0].parent_text == "Layanan administrasi kependudukan selesai tepat waktu"


def test_letters_go_on_after_z():
    assert [letter(place) for place in (0, 25, 26, 51, 52)] == ["A", "Z", "AA", "AZ", "BA"]


def test_a_result_of_somebody_who_is_not_the_appraiser_is_refused(any_office):
    camat = actor_for(any_office, "B. Suryanto")
    camat_plan = start_plan(any_office, camat, camat.employee_id, 2026)
    foreign = add_result(any_office, camat, camat_plan, leader_result("Kepuasan meningkat"))
    andi, plan_id, _ = staff_plan(any_office)
    with pytest.raises(DomainError, match="harus dari SKP pejabat penilai") as refusal:
        add_result(any_office, andi, plan_id, staff_result("Antrean tertib", foreign))
    assert refusal.value.field == "parent_result"


def test_an_own_result_cannot_be_supported(office):
    andi, plan_id, mine = staff_plan(office)
    with pytest.raises(DomainError, match="harus dari SKP pejabat penilai"):
        add_result(office, andi, plan_id, staff_result("Antrean tertib", mine))


def test_two_people_who_appraise_each_other_cannot_support_in_a_circle(office):
    head, head_plan_id, head_result = head_plan(office)
    _, _, andis_result = staff_plan(office, head_result)
    with office.database.write() as session:
        session.get(PlanRow, head_plan_id).appraiser_id = actor_for(office, "Andi").employee_id
    with pytest.raises(DomainError, match="sendiri mendukung SKP Anda"):
        change_result(
            office, head, head_plan_id, head_result, staff_result("Layanan tepat", andis_result)
        )


def test_a_superiors_result_and_an_assignment_exclude_each_other(office):
    _, _, parent = head_plan(office)
    andi, plan_id, _ = staff_plan(office, parent)
    with pytest.raises(DomainError, match="Pilih salah satu") as refusal:
        add_result(office, andi, plan_id, staff_result("Antrean tertib", parent, "Bupati"))
    assert refusal.value.field == "assigned_by"


def test_the_leader_form_keeps_no_superiors_result_and_needs_perspectives(any_office):
    camat = actor_for(any_office, "B. Suryanto")
    plan_id = start_plan(any_office, camat, camat.employee_id, 2026)
    add_result(any_office, camat, plan_id, leader_result("Kepuasan masyarakat meningkat"))
    view = plan_view(any_office, camat, plan_id)
    assert view.gaps == ()
    assert view.results[0].indicators[0].perspective is Perspective.CUSTOMER


@pytest.mark.parametrize(
    ("content", "field", "words"),
    [
        (ResultInput(text="  "), "text", "Hasil kerja belum diisi"),
        (ResultInput(text="x" * 10_000), "text", "paling banyak 500 huruf"),
        (ResultInput(text="Ada", assigned_by="x" * 200), "assigned_by", "paling banyak 160"),
        (
            ResultInput(text="Ada", indicators=(IndicatorInput("y" * 10_000),)),
            "indicator",
            "Indikator paling banyak 500 huruf. Yang tertulis 10.000 huruf",
        ),
        (
            ResultInput(text="Ada", indicators=(IndicatorInput("y", "9" * 201),)),
            "target",
            "Target paling banyak 200",
        ),
        (
            ResultInput(text="Ada", indicators=(IndicatorInput("y", "9", "z" * 41),)),
            "unit",
            "Satuan paling banyak 40",
        ),
    ],
)
def test_what_does_not_fit_is_refused_at_its_field(any_office, content, field, words):
    andi, plan_id, _ = staff_plan(any_office)
    with pytest.raises(DomainError, match=words) as refusal:
        add_result(any_office, andi, plan_id, content)
    assert refusal.value.field == field
    assert len(plan_view(any_office, andi, plan_id).results) == 1


def test_pasted_control_characters_do_not_reach_the_store(any_office):
    andi, plan_id, result = staff_plan(any_office)
    change_result(
        any_office, andi, plan_id, result, ResultInput(text=" Surat\x00 terbit\ttepat\r\nwaktu ")
    )
    assert plan_view(any_office, andi, plan_id).results[0].text == "Surat terbit tepat\nwaktu"


def test_changing_a_result_keeps_named_indicators_adds_new_and_drops_the_rest(any_office):
    andi, plan_id, result_id = staff_plan(any_office)
    first, second, _ = plan_view(any_office, andi, plan_id).results[0].indicators
    change_result(
        any_office,
        andi,
        plan_id,
        result_id,
        ResultInput(
            text="Surat terbit tepat waktu",
            assigned_by="Camat",
            indicators=(
                IndicatorInput("Surat rapi", "99", "persen", Aspect.QUALITY, id=second.id),
                IndicatorInput("Jumlah surat", "900", "surat", Aspect.QUANTITY, id=first.id),
                IndicatorInput("Biaya fotokopi", "500.000", "rupiah", Aspect.COST),
            ),
        ),
    )
    lines = plan_view(any_office, andi, plan_id).results[0].indicators
    assert [line.id for line in lines[:2]] == [second.id, first.id]
    assert [line.text for line in lines] == ["Surat rapi", "Jumlah surat", "Biaya fotokopi"]


def test_a_deleted_result_comes_back_with_the_same_ids_in_its_place(any_office):
    andi, plan_id, first = staff_plan(any_office)
    add_result(any_office, andi, plan_id, staff_result("Antrean tertib", assigned_by="Camat"))
    before = plan_view(any_office, andi, plan_id).results
    deleted = delete_result(any_office, andi, plan_id, first)
    assert [line.text for line in plan_view(any_office, andi, plan_id).results] == [
        "Antrean tertib"
    ]
    restore_result(any_office, andi, deleted)
    assert plan_view(any_office, andi, plan_id).results == before
    with pytest.raises(DomainError, match="sudah ada kembali"):
        restore_result(any_office, andi, deleted)


def test_a_result_that_a_subordinate_supports_is_not_deleted(any_office):
    head, head_plan_id, parent = head_plan(any_office)
    staff_plan(any_office, parent)
    with pytest.raises(DomainError, match="didukung SKP Andi Pratama"):
        delete_result(any_office, head, head_plan_id, parent)


def test_a_deleted_indicator_comes_back_with_the_same_id_in_its_place(any_office):
    andi, plan_id, _ = staff_plan(any_office)
    before = plan_view(any_office, andi, plan_id).results[0]
    deleted = delete_indicator(any_office, andi, plan_id, before.indicators[1].id)
    assert len(plan_view(any_office, andi, plan_id).results[0].indicators) == 2
    restore_indicator(any_office, andi, deleted)
    assert plan_view(any_office, andi, plan_id).results[0] == before


def test_an_indicator_may_stay_half_filled_and_is_named_as_a_gap(any_office):
    andi, plan_id, result_id = staff_plan(any_office)
    indicator = add_indicator(
        any_office, andi, plan_id, result_id, IndicatorInput("", aspect=Aspect.COST)
    )
    gaps = plan_view(any_office, andi, plan_id).gaps
    assert [(gap.field, gap.indicator_id) for gap in gaps] == [
        ("text", indicator),
        ("target", indicator),
    ]
    assert gaps[1].phrase == "target biaya pada hasil kerja 1"
    change_indicator(
        any_office,
        andi,
        plan_id,
        indicator,
        IndicatorInput("Biaya cetak", "≤ 2.000.000", "rupiah", Aspect.COST),
    )
    assert plan_view(any_office, andi, plan_id).gaps == ()


def test_extra_results_follow_the_main_ones_and_move_within_their_group(any_office):
    andi, plan_id, first = staff_plan(any_office)
    extra = add_result(
        any_office,
        andi,
        plan_id,
        ResultInput("Arsip tertata", ResultKind.EXTRA, assigned_by="Camat"),
    )
    second = add_result(any_office, andi, plan_id, staff_result("Antrean", assigned_by="Camat"))
    assert [line.id for line in plan_view(any_office, andi, plan_id).results] == [
        first,
        second,
        extra,
    ]
    move_result(any_office, andi, plan_id, second, -1)
    move_result(any_office, andi, plan_id, extra, -5)
    lines = plan_view(any_office, andi, plan_id).results
    assert [line.id for line in lines] == [second, first, extra]
    assert [line.number for line in lines] == [1, 2, 3]


def test_only_the_owner_edits_and_only_the_appraiser_sets_expectations(any_office):
    andi, plan_id, result_id = staff_plan(any_office)
    head, operator = actor_for(any_office, "Sri"), actor_for(any_office, "Rina")
    for other in (head, operator):
        with pytest.raises(NotAllowed, match="hanya dapat diubah pegawai yang bersangkutan"):
            delete_result(any_office, other, plan_id, result_id)
    for other in (andi, operator):
        with pytest.raises(NotAllowed, match="hanya dapat diisi pejabat penilai"):
            set_expectation(any_office, other, plan_id, CoreValue.LOYAL, "Jaga rahasia")
    set_expectation(any_office, head, plan_id, CoreValue.LOYAL, "Jaga rahasia jabatan")
    set_expectation(any_office, head, plan_id, CoreValue.ADAPTIVE, "  ")
    texts = {
        line.core_value: line.text for line in plan_view(any_office, andi, plan_id).expectations
    }
    assert texts[CoreValue.LOYAL] == "Jaga rahasia jabatan"
    assert texts[CoreValue.ADAPTIVE] == "-"


def test_a_colleague_may_not_even_look(office):
    _, plan_id, _ = staff_plan(office)
    with pytest.raises(NotAllowed, match="pemiliknya, penilainya, dan pimpinan"):
        plan_view(office, actor_for(office, "Siti"), plan_id)
    assert plan_view(office, actor_for(office, "B. Suryanto"), plan_id).id == plan_id


def test_the_annex_has_three_lists_in_printed_order(any_office):
    andi, plan_id, _ = staff_plan(any_office)
    add_annex_line(any_office, andi, plan_id, AnnexList.CONSEQUENCES, "Prioritas pelatihan")
    line = add_annex_line(any_office, andi, plan_id, AnnexList.RESOURCES, "Pencetak kartu")
    change_annex_line(any_office, andi, plan_id, line, "Satu pencetak kartu cadangan")
    shown = [(row.annex_list, row.text) for row in plan_view(any_office, andi, plan_id).annex]
    assert shown == [
        (AnnexList.RESOURCES, "Satu pencetak kartu cadangan"),
        (AnnexList.CONSEQUENCES, "Prioritas pelatihan"),
    ]
    assert delete_annex_line(any_office, andi, plan_id, line) == (
        AnnexList.RESOURCES,
        "Satu pencetak kartu cadangan",
    )
    with pytest.raises(DomainError, match="sudah dihapus"):
        change_annex_line(any_office, andi, plan_id, line, "Lain")


def test_approach_and_form_change_and_the_content_stays(any_office):
    andi, plan_id, _ = staff_plan(any_office)
    change_form(any_office, andi, plan_id, approach=Approach.QUALITATIVE)
    change_form(any_office, andi, plan_id, template=PlanTemplate.LEADER)
    view = plan_view(any_office, andi, plan_id)
    assert (view.approach, view.template) == (Approach.QUALITATIVE, PlanTemplate.LEADER)
    assert len(view.results[0].indicators) == 3
    assert {gap.field for gap in view.gaps} == {"perspective"}


def test_who_saves_on_an_old_screen_is_told_to_reload(any_office):
    andi, plan_id, result_id = staff_plan(any_office)
    revision = plan_view(any_office, andi, plan_id).revision
    move_result(any_office, andi, plan_id, result_id, 1, expected_revision=revision)
    with pytest.raises(ConflictError, match="Muat ulang"):
        delete_result(any_office, andi, plan_id, result_id, expected_revision=revision)


def test_a_submitted_plan_is_not_edited_but_expectations_still_are(any_office):
    andi, plan_id, result_id = staff_plan(any_office)
    submit_plan(any_office, andi, plan_id)
    with pytest.raises(DomainError, match="sudah diajukan"):
        delete_result(any_office, andi, plan_id, result_id)
    set_expectation(
        any_office, actor_for(any_office, "Sri"), plan_id, CoreValue.SERVICE, "Menyapa warga"
    )
