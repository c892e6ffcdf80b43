"""Amendments: the version in force stays in force, ids stay, what ended is kept with its day."""

from datetime import UTC, datetime

import pytest
from sqlalchemy import func, select

from asn_desktop.base.clock import FixedClock
from asn_desktop.base.errors import DomainError, NotAllowed
from asn_desktop.domain.performance.planning.versions import ChangeKind, PlanPhase
from asn_desktop.domain.performance.terms import AnnexList, CoreValue, PlanStatus
from asn_desktop.services.context import Office
from asn_desktop.services.office.periods import periods_of
from asn_desktop.services.performance.appraisals.opening import open_evaluation
from asn_desktop.services.performance.appraisals.reading import evaluation_view
from asn_desktop.services.performance.appraisals.realization import set_realization
from asn_desktop.services.performance.plans.indicators import (
    add_indicator,
    change_indicator,
    delete_indicator,
)
from asn_desktop.services.performance.plans.inputs import IndicatorInput
from asn_desktop.services.performance.plans.lists import plans_list
from asn_desktop.services.performance.plans.reading import plan_view
from asn_desktop.services.performance.plans.results import add_result, delete_result
from asn_desktop.services.performance.plans.surroundings import (
    add_annex_line,
    delete_annex_line,
    set_expectation,
)
from asn_desktop.services.performance.plans.versions.amending import (
    begin_amendment,
    cancel_amendment,
)
from asn_desktop.services.performance.plans.versions.closing import close_plan
from asn_desktop.services.performance.plans.versions.history import plan_history
from asn_desktop.services.performance.plans.workflow import (
    approve_plan,
    redirect_plan,
    return_plan,
    submit_plan,
)
from asn_desktop.store.tables import AmendmentRow, AssignmentRow, IndicatorRow, PlannedResultRow
from tests.factories import actor_for, employee_id
from tests.services.performance.plans.plan_contents import staff_plan, staff_result

REASON = "Anggaran perubahan memindahkan satu kegiatan"


def _approved(office):
    andi, plan_id, result_id = staff_plan(office)
    sri = actor_for(office, "Sri Wahyuni")
    add_annex_line(office, andi, plan_id, AnnexList.RESOURCES, "Dua komputer")
    submit_plan(office, andi, plan_id)
    approve_plan(office, sri, plan_id)
    return andi, sri, plan_id, result_id


def _content(office, actor, plan_id):
    view = plan_view(office, actor, plan_id)
    return view.results, view.expectations, view.annex, view.approach, view.template


def test_an_amendment_is_written_beside_the_version_in_force(any_office):
    andi, sri, plan_id, _ = _approved(any_office)
    before = _content(any_office, andi, plan_id)

    amendment_id = begin_amendment(any_office, andi, plan_id, REASON)
    add_result(any_office, andi, amendment_id, staff_result("Arsip tertata", None, "Camat"))

    assert _content(any_office, andi, plan_id) == before
    plan = plan_view(any_office, andi, plan_id)
    assert plan.status is PlanStatus.APPROVED
    assert plan.life.phase is PlanPhase.AMENDING
    assert plan.life.open_amendment_id == amendment_id
    assert not plan.rights.can_edit
    copy = plan_view(any_office, andi, amendment_id)
    assert len(copy.results) == 2
    assert (copy.version, copy.status, copy.rights.can_edit) == (2, PlanStatus.DRAFT, True)
    assert copy.life.amendment_reason == REASON
    assert [line.plan_id for line in plans_list(any_office, sri, 2026) if line.name[:4] == "Andi"]


def test_an_approved_amendment_is_version_two_with_the_same_ids(any_office):
    andi, sri, plan_id, result_id = _approved(any_office)
    old = plan_view(any_office, andi, plan_id)
    amendment_id = begin_amendment(any_office, andi, plan_id, REASON)
    copy = plan_view(any_office, andi, amendment_id)
    quantity, _quality, time = copy.results[0].indicators
    change_indicator(
        any_office,
        andi,
        amendment_id,
        quantity.id,
        IndicatorInput(quantity.text, "2.000", "surat", quantity.aspect),
    )
    delete_indicator(any_office, andi, amendment_id, time.id)
    new_indicator = add_indicator(
        any_office, andi, amendment_id, copy.results[0].id, IndicatorInput("Keluhan", "0", "kali")
    )
    added = add_result(any_office, andi, amendment_id, staff_result("Arsip tertata", None, "Camat"))
    delete_annex_line(any_office, andi, amendment_id, copy.annex[0].id)
    set_expectation(any_office, sri, amendment_id, CoreValue.SERVICE, "Ramah")
    submit_plan(any_office, andi, amendment_id)
    approve_plan(any_office, sri, amendment_id)

    plan = plan_view(any_office, andi, plan_id)
    assert (plan.version, plan.status) == (2, PlanStatus.APPROVED)
    assert plan.life.phase is PlanPhase.ACTIVE
    assert not plan.is_late or old.is_late
    assert [line.id for line in plan.results] == [result_id, added]
    kept = plan.results[0].indicators
    assert [item.id for item in kept] == [
        old.results[0].indicators[0].id,
        old.results[0].indicators[1].id,
        new_indicator,
    ]
    assert kept[0].target_text == "2.000"
    assert plan.annex == ()
    assert plan.expectations[0].text == "Ramah"
    found = plan_history(any_office, andi, plan_id)
    assert [line.version for line in found] == [2, 1]
    assert found[0].reason == REASON
    kinds = [difference.kind for difference in found[0].differences]
    assert kinds.count(ChangeKind.ADDED) == 2
    assert kinds.count(ChangeKind.REMOVED) == 2
    assert kinds.count(ChangeKind.CHANGED) == 2


def test_a_second_amendment_builds_on_the_first(any_office):
    andi, sri, plan_id, result_id = _approved(any_office)
    for number in (2, 3):
        amendment_id = begin_amendment(any_office, andi, plan_id, REASON)
        add_result(any_office, andi, amendment_id, staff_result(f"Hasil {number}", None, "Camat"))
        submit_plan(any_office, andi, amendment_id)
        approve_plan(any_office, sri, amendment_id)
    plan = plan_view(any_office, andi, plan_id)
    assert plan.version == 3
    assert [line.text for line in plan.results][1:] == ["Hasil 2", "Hasil 3"]
    assert plan.results[0].id == result_id


def test_cancelling_leaves_the_version_in_force_exactly_and_nothing_behind(any_office):
    andi, sri, plan_id, _result_id = _approved(any_office)
    before = plan_view(any_office, andi, plan_id)
    with any_office.read() as session:
        counted = [
            session.scalar(select(func.count()).select_from(table))
            for table in (PlannedResultRow, IndicatorRow)
        ]
    amendment_id = begin_amendment(any_office, andi, plan_id, REASON)
    copy = plan_view(any_office, andi, amendment_id)
    delete_result(any_office, andi, amendment_id, copy.results[0].id)
    add_result(any_office, andi, amendment_id, staff_result("Arsip tertata", None, "Camat"))
    submit_plan(any_office, andi, amendment_id)
    return_plan(any_office, sri, amendment_id, "Belum perlu")

    assert cancel_amendment(any_office, andi, amendment_id) == plan_id
    after = plan_view(any_office, andi, plan_id)
    assert (after.results, after.annex, after.revision) == (
        before.results,
        before.annex,
        before.revision,
    )
    assert after.rights.can_amend
    with any_office.read() as session:
        assert session.scalar(select(func.count()).select_from(AmendmentRow)) == 0
        assert counted == [
            session.scalar(select(func.count()).select_from(table))
            for table in (PlannedResultRow, IndicatorRow)
        ]


def test_what_an_amendment_ends_keeps_its_realisation_and_shows_as_ended(any_office):
    andi, sri, plan_id, _result_id = _approved(any_office)
    quarter = next(p for p in periods_of(any_office, 2026) if p.number == 3)
    evaluation_id = open_evaluation(any_office, andi, plan_id, quarter.id)
    old = plan_view(any_office, andi, plan_id)
    ended_indicator = old.results[0].indicators[2]
    set_realization(any_office, andi, evaluation_id, ended_indicator.id, "12 menit")
    set_realization(any_office, andi, evaluation_id, old.results[0].indicators[0].id, "1.790 surat")
    amendment_id = begin_amendment(any_office, andi, plan_id, REASON)
    copy = plan_view(any_office, andi, amendment_id)
    delete_indicator(any_office, andi, amendment_id, copy.results[0].indicators[2].id)
    submit_plan(any_office, andi, amendment_id)
    approve_plan(any_office, sri, amendment_id)

    shown = evaluation_view(any_office, andi, evaluation_id).results
    texts = {item.id: item for line in shown for item in line.indicators}
    assert texts[ended_indicator.id].realization == "12 menit"
    assert texts[ended_indicator.id].text.endswith("(berakhir 5 Oktober 2026)")
    # It can still be reported: it was in force for most of the period.
    set_realization(any_office, andi, evaluation_id, ended_indicator.id, "13 menit")


def test_a_whole_result_that_ended_stays_in_evaluations_of_its_days_only(any_office):
    andi, sri, plan_id, result_id = _approved(any_office)
    quarter = next(p for p in periods_of(any_office, 2026) if p.number == 3)
    evaluation_id = open_evaluation(any_office, andi, plan_id, quarter.id)
    amendment_id = begin_amendment(any_office, andi, plan_id, REASON)
    copy = plan_view(any_office, andi, amendment_id)
    delete_result(any_office, andi, amendment_id, copy.results[0].id)
    add_result(any_office, andi, amendment_id, staff_result("Arsip tertata", None, "Camat"))
    submit_plan(any_office, andi, amendment_id)
    approve_plan(any_office, sri, amendment_id)

    shown = evaluation_view(any_office, andi, evaluation_id).results
    assert [line.id == result_id for line in shown] == [False, True]
    assert "berakhir 5 Oktober 2026" in shown[1].text
    later = Office(
        any_office.database, FixedClock(datetime(2026, 10, 6, 3, tzinfo=UTC)), any_office.folder
    )
    fourth = next(p for p in periods_of(later, 2026) if p.number == 4)
    next_id = open_evaluation(later, andi, plan_id, fourth.id)
    assert len(evaluation_view(later, andi, next_id).results) == 2


def test_an_amendment_needs_a_reason_a_change_and_a_plan_in_force(office):
    andi, plan_id, _ = staff_plan(office)
    with pytest.raises(DomainError, match="berstatus Draf"):
        begin_amendment(office, andi, plan_id, REASON)
    submit_plan(office, andi, plan_id)
    approve_plan(office, actor_for(office, "Sri"), plan_id)
    with pytest.raises(DomainError, match="Alasan belum diisi"):
        begin_amendment(office, andi, plan_id, "  ")
    amendment_id = begin_amendment(office, andi, plan_id, REASON)
    with pytest.raises(DomainError, match="sedang ditulis"):
        begin_amendment(office, andi, plan_id, REASON)
    with pytest.raises(DomainError, match="Belum ada yang diubah"):
        submit_plan(office, andi, amendment_id)


def test_the_appraiser_asks_for_an_amendment_and_a_stranger_may_not(office):
    andi, sri, plan_id, _ = _approved(office)
    with pytest.raises(NotAllowed):
        begin_amendment(office, actor_for(office, "Dewi"), plan_id, REASON)
    amendment_id = begin_amendment(office, sri, plan_id, REASON)
    assert plan_view(office, andi, amendment_id).rights.can_edit
    assert (
        plan_view(office, andi, plan_id).events[-1].sentence.startswith("Perubahan diminta penilai")
    )


def test_a_plan_for_an_appraiser_who_left_goes_to_the_new_one(any_office):
    andi, plan_id, _ = staff_plan(any_office)
    submit_plan(any_office, andi, plan_id)
    with pytest.raises(DomainError, match="masih sama"):
        redirect_plan(any_office, andi, plan_id)
    deputy = employee_id(any_office, "Dewi")
    with any_office.database.write() as session:
        query = select(AssignmentRow).where(AssignmentRow.employee_id == andi.employee_id)
        session.scalars(query).one().appraiser_id = deputy
    view = plan_view(any_office, andi, plan_id)
    assert view.life.new_appraiser.startswith("Dewi")
    assert view.rights.can_redirect
    redirect_plan(any_office, andi, plan_id)
    approve_plan(any_office, actor_for(any_office, "Dewi"), plan_id)
    assert plan_view(any_office, andi, plan_id).status is PlanStatus.APPROVED


def test_the_operator_closes_a_plan_and_its_amendment_goes(office):
    andi, _sri, plan_id, _ = _approved(office)
    begin_amendment(office, andi, plan_id, REASON)
    operator = actor_for(office, "Rina")
    with pytest.raises(NotAllowed):
        close_plan(office, andi, plan_id, "Pensiun")
    with pytest.raises(DomainError, match="Alasan"):
        close_plan(office, operator, plan_id, "")
    close_plan(office, operator, plan_id, "Pensiun dini")
    plan = plan_view(office, andi, plan_id)
    assert (plan.status, plan.life.phase) == (PlanStatus.CLOSED, PlanPhase.CLOSED)
    assert plan.life.open_amendment_id == ""
    assert not plan.rights.can_amend
