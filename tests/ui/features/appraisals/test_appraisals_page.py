"""The list of a period: who stands where, and what each role finds on it."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest

from asn_desktop.domain.performance.terms import OrgPredicate, PlanStatus
from asn_desktop.services.performance.appraisals.finalizing import finalize_evaluation
from asn_desktop.services.performance.appraisals.organization import organization_performance
from asn_desktop.ui.features.appraisals.appraisals_page import AppraisalsPage
from tests.factories import actor_for
from tests.services.performance.appraisals.scenes import (
    ANDI,
    CAMAT,
    SITI,
    SRI,
    add_plan,
    period_id,
    rate_everything,
    record_organization,
    submitted,
)
from tests.ui.stage import in_next_dialog

Key = Qt.Key


def put(stage_of, actor):
    stage = stage_of(AppraisalsPage, actor)
    stage.page.load()
    stage.settle()
    return stage


def names(stage):
    return [line.name.split()[0] for line in stage.page.model.rows]


@pytest.fixture
def team(office, stage_of):
    """Return the stage of Sri's team: Andi without an approved plan, Maya without any, Siti."""
    add_plan(office, ANDI, status=PlanStatus.SUBMITTED)
    evaluation_id = submitted(office, SITI)
    stage = put(stage_of, actor_for(office, SRI))
    stage.evaluation_id = evaluation_id
    return stage


def test_the_team_of_the_due_period_is_listed(team):
    assert team.page.title == "Penilaian TW III 2026"
    assert names(team) == ["Andi", "Maya", "Siti"]
    assert team.page.badge == 1
    QAbstractItemModelTester(team.page.model)


def test_enter_opens_the_appraisal(team):
    table = team.page.table
    table.select_key(team.page.model.key_at(2))
    QTest.keyClick(table, Key.Key_Return)
    assert team.opened == [("appraisal", {"evaluation_id": team.evaluation_id})]


def test_a_person_without_a_plan_is_explained(team):
    team.page.table.select_key(team.page.model.key_at(1))
    QTest.keyClick(team.page.table, Key.Key_Return)
    assert team.opened == []
    assert "belum punya SKP" in team.notices[-1].bold


def test_a_plan_that_waits_for_approval_is_opened_instead(team):
    team.page.table.select_key(team.page.model.key_at(0))
    QTest.keyClick(team.page.table, Key.Key_Return)
    assert team.opened[0][0] == "plan"


def test_the_next_one_who_is_ready_is_one_press_away(team):
    team.page.open_next.click()
    assert team.opened == [("appraisal", {"evaluation_id": team.evaluation_id})]


def test_an_appraiser_cannot_record_the_organisations_predicate(team):
    assert team.page.record.isHidden()


def test_the_head_records_the_organisations_predicate(office, stage_of):
    submitted(office, SRI)
    stage = put(stage_of, actor_for(office, CAMAT))
    assert stage.page.record.text() == "Catat capaian organisasi…"

    def answer(dialog):
        dialog._predicate.setCurrentIndex(2)
        dialog._letter.setFocus()
        QTest.keyClicks(dialog.focusWidget(), "800/12")
        QTest.keyClick(dialog, Key.Key_Return, Qt.KeyboardModifier.ControlModifier)

    in_next_dialog(answer)
    stage.page.record.click()
    stage.settle()
    found = organization_performance(office, period_id(office, 3))
    assert (found.predicate, found.letter_number) == (OrgPredicate.GOOD, "800/12")
    assert stage.page.record.text() == "Ubah capaian…"


def test_the_head_sees_the_whole_office_by_one_key(office, stage_of):
    submitted(office, SITI)
    stage = put(stage_of, actor_for(office, CAMAT))
    assert names(stage) == ["Dewi", "Sri"]
    stage.page.scope.setFocus()
    stage.page.scope.choose("office")
    stage.settle()
    assert len(names(stage)) == 7
    assert "B." not in names(stage)
    assert stage.page.open_next.isHidden()


def test_the_operator_sees_the_office_only(office, stage_of):
    stage = put(stage_of, actor_for(office, "Rina"))
    assert stage.page.scope.isHidden()
    assert len(names(stage)) == 7


def test_the_distribution_is_told_once_something_is_final(office, stage_of):
    sri = actor_for(office, SRI)
    evaluation_id = submitted(office, SITI)
    record_organization(office)
    rate_everything(office, sri, evaluation_id)
    finalize_evaluation(office, sri, evaluation_id)
    stage = put(stage_of, sri)
    words = stage.page._distribution_words
    assert words.isVisible()
    assert words.text() == "Sebaran tidak diperiksa: unit kecil, 1 pegawai."
