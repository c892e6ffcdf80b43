"""Indicators of a unit become results: in whose plan, with what, and how the link lives on."""

import pytest

from asn_desktop.base.errors import DomainError, NotAllowed
from asn_desktop.domain.performance.planning.needs import NeedFinding
from asn_desktop.domain.performance.terms import Aspect, Perspective
from asn_desktop.services.performance.needs.carrying import make_result
from asn_desktop.services.performance.needs.reading import needs_view
from asn_desktop.services.performance.plans.opening import start_plan
from asn_desktop.services.performance.plans.reading import plan_view
from asn_desktop.services.performance.plans.results import delete_result, restore_result
from asn_desktop.services.performance.plans.workflow import submit_plan
from tests.factories import actor_for
from tests.services.performance.needs.worksheets import YEAR, camat, fill
from tests.services.performance.plans.plan_contents import head_plan, staff_plan


def camats_plan(office):
    actor = camat(office)
    return actor, start_plan(office, actor, actor.employee_id, YEAR)


def test_indicators_become_one_result_of_the_leaders_own_draft(any_office):
    _, _, waiting, index = fill(any_office)
    actor, plan_id = camats_plan(any_office)
    made = make_result(any_office, actor, YEAR, plan_id, "Pelayanan membaik", [index, waiting])
    result = plan_view(any_office, actor, plan_id).result(made)
    assert result.text == "Pelayanan membaik"
    first, second = result.indicators
    assert (first.text, first.target_text, first.perspective) == (
        "Rata-rata waktu tunggu di loket",
        "15",
        Perspective.PROCESS,
    )
    assert second.perspective is Perspective.CUSTOMER
    lines = needs_view(any_office, actor, YEAR).indicators
    assert {line.carrier.plan_id for line in lines} == {plan_id}
    assert NeedFinding.UNCARRIED not in lines[0].findings


def test_a_leader_puts_them_into_the_draft_of_a_head_he_appraises(any_office):
    _, _, waiting, _ = fill(any_office)
    sri, plan_id, _ = head_plan(any_office)
    made = make_result(any_office, camat(any_office), YEAR, plan_id, "Antrean singkat", [waiting])
    view = plan_view(any_office, sri, plan_id)
    assert view.result(made).indicators[0].aspect is Aspect.TIME
    sentences = [event.sentence for event in view.events]
    assert "Hasil kerja ditambahkan dari lembar kebutuhan organisasi" in sentences


def test_a_head_takes_an_indicator_into_the_own_plan(any_office):
    _, _, waiting, _ = fill(any_office)
    sri, plan_id, _ = head_plan(any_office)
    offered = needs_view(any_office, sri, YEAR).carriers
    assert [(plan.plan_id, plan.is_own) for plan in offered] == [(plan_id, True)]
    make_result(any_office, sri, YEAR, plan_id, "Antrean singkat", [waiting])
    assert needs_view(any_office, sri, YEAR).indicators[0].carrier.name.startswith("Sri")


def test_the_operator_writes_into_nobodys_plan(any_office):
    _, _, waiting, _ = fill(any_office)
    _, plan_id, _ = head_plan(any_office)
    rina = actor_for(any_office, "Rina")
    assert needs_view(any_office, rina, YEAR).carriers == ()
    with pytest.raises(NotAllowed, match="hanya dapat dijadikan hasil kerja oleh pimpinan"):
        make_result(any_office, rina, YEAR, plan_id, "Antrean singkat", [waiting])


def test_a_head_writes_into_no_other_heads_plan(any_office):
    _, _, waiting, _ = fill(any_office)
    _, plan_id, _ = head_plan(any_office)
    dewi = actor_for(any_office, "Dewi")
    with pytest.raises(NotAllowed):
        make_result(any_office, dewi, YEAR, plan_id, "Antrean singkat", [waiting])


def test_an_indicator_is_carried_once(office):
    _, _, waiting, _ = fill(office)
    actor, plan_id = camats_plan(office)
    make_result(office, actor, YEAR, plan_id, "Pelayanan membaik", [waiting])
    with pytest.raises(DomainError, match="sudah menjadi hasil kerja"):
        make_result(office, actor, YEAR, plan_id, "Sekali lagi", [waiting])
    with pytest.raises(DomainError, match="Pilih paling sedikit satu"):
        make_result(office, actor, YEAR, plan_id, "Tanpa indikator", [])


def test_deleting_the_result_frees_the_indicator_and_taking_it_back_ties_it_again(any_office):
    _, _, waiting, _ = fill(any_office)
    actor, plan_id = camats_plan(any_office)
    made = make_result(any_office, actor, YEAR, plan_id, "Pelayanan membaik", [waiting])
    deleted = delete_result(any_office, actor, plan_id, made)
    assert needs_view(any_office, actor, YEAR).indicators[0].carrier is None
    restore_result(any_office, actor, deleted)
    assert needs_view(any_office, actor, YEAR).indicators[0].carrier.plan_id == plan_id


def test_a_submitted_plan_takes_no_result(office):
    _, _, waiting, _ = fill(office)
    sri, _, result_id = head_plan(office)
    andi, plan_id, _ = staff_plan(office, result_id)
    submit_plan(office, andi, plan_id)
    (_, andis) = needs_view(office, sri, YEAR).carriers
    assert andis.refusal.startswith("SKP ini sudah diajukan")
    with pytest.raises(DomainError, match="sudah diajukan"):
        make_result(office, sri, YEAR, plan_id, "Antrean singkat", [waiting])
