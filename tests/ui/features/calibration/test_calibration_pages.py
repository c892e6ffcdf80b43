"""Calibration, the explanation and advice by real keys on real pages."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QDialog

from asn_desktop.domain.performance.terms import EvaluationStatus, Predicate, Rating
from asn_desktop.services.performance.appraisals.decisions.considering import (
    ask_consideration,
    asked_of,
)
from asn_desktop.services.performance.appraisals.finalizing import finalize_evaluation
from asn_desktop.services.performance.appraisals.reading import evaluation_view
from asn_desktop.services.performance.calibration.reading import calibration_view
from asn_desktop.ui.features.appraisals.appraisal_page import AppraisalPage
from asn_desktop.ui.features.appraisals.explanation_page import ExplanationPage
from asn_desktop.ui.features.appraisals.realization_page import RealizationPage
from asn_desktop.ui.features.calibration.calibration_page import CalibrationPage
from asn_desktop.ui.features.calibration.considerations_page import ConsiderationsPage
from tests.factories import actor_for, employee_id
from tests.services.performance.appraisals.scenes import (
    CAMAT,
    SITI,
    SRI,
    period_id,
    rate_everything,
    record_organization,
    submitted,
)
from tests.ui.stage import in_next_dialog, type_into

Key = Qt.Key
CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def rated(office):
    sri = actor_for(office, SRI)
    record_organization(office)
    ids = {}
    for name, result in ((SITI, Rating.ABOVE), ("Andi", Rating.MEETS)):
        ids[name] = submitted(office, name, full=False)
        rate_everything(office, sri, ids[name], result)
    return ids


def opened(stage_of, office, page_class, name, **arguments):
    stage = stage_of(page_class, actor_for(office, name))
    stage.page.load(**arguments)
    stage.settle()
    return stage


def child(widget, kind, name):
    found = widget.findChild(kind, name)
    assert found is not None, name
    return found


def press(stage, name):
    button = child(stage.window, QAbstractButton, name)
    assert button.isVisible(), name
    button.setFocus()
    QTest.keyClick(button, Key.Key_Space)
    stage.settle()


def type_reason(name, words):
    def fill(dialog: QDialog) -> None:
        type_into(dialog, name, words)
        QTest.keyClick(dialog, Key.Key_Return, CONTROL)

    return fill


def accept(dialog: QDialog) -> None:
    QTest.keyClick(dialog, Key.Key_Return, CONTROL)


def test_enter_on_a_row_changes_both_ratings_with_a_reason(office, rated, stage_of):
    stage = opened(stage_of, office, CalibrationPage, SRI, period_id=period_id(office, 3))
    page = stage.page
    assert [line.name.split()[0] for line in page.model.rows] == ["Andi", "Siti"]
    page.table.select_key(rated[SITI])

    def change(dialog):
        QTest.keyClick(dialog.behaviors, Key.Key_3)
        type_reason("reason", "Setara rekan di seksi lain")(dialog)

    in_next_dialog(change)
    QTest.keyClick(page.table, Key.Key_Return)
    stage.settle()
    view = calibration_view(office, actor_for(office, SRI), period_id(office, 3))
    line = next(line for line in view.lines if line.name.startswith(SITI))
    assert (line.predicate_before, line.predicate_now) == (Predicate.GOOD, Predicate.VERY_GOOD)
    assert "1 diubah" in page._count.text()


def test_rank_and_unit_filter_what_is_counted(office, rated, stage_of):
    stage = opened(stage_of, office, CalibrationPage, SRI, period_id=period_id(office, 3))
    page = stage.page
    page.order.setCurrentIndex(1)
    page.order.activated.emit(1)
    assert [line.rank for line in page.model.rows] == [1, 2]
    assert page.model.rows[0].name.startswith(SITI)
    assert "unit kecil" in page.side.summary.text()


def test_a_page_without_anybody_says_so(office, stage_of):
    stage = opened(stage_of, office, CalibrationPage, CAMAT, period_id=period_id(office, 3))
    assert stage.page._empty.isVisible()


def test_the_table_is_written_as_the_page_shows_it(office, rated, stage_of, tmp_path):
    stage = opened(stage_of, office, CalibrationPage, SRI, period_id=period_id(office, 3))
    stage.page.export_to(tmp_path / "kalibrasi.csv")
    stage.settle()
    lines = (tmp_path / "kalibrasi.csv").read_text(encoding="utf-8-sig").splitlines()
    assert len(lines) == 3
    assert "Siti Rahmawati" in lines[2]


def test_signed_handed_over_and_received_by_keys_on_both_sides(office, rated, stage_of):
    finalize_evaluation(office, actor_for(office, SRI), rated[SITI])
    stage = opened(stage_of, office, AppraisalPage, SRI, evaluation_id=rated[SITI])
    in_next_dialog(accept)
    press(stage, "deliver")
    own = opened(stage_of, office, RealizationPage, SITI, evaluation_id=rated[SITI])
    in_next_dialog(accept)
    press(own, "acknowledge")
    status = evaluation_view(office, actor_for(office, SITI), rated[SITI]).status
    assert status is EvaluationStatus.ACKNOWLEDGED


def test_the_leader_opens_it_again_and_both_versions_are_listed(office, rated, stage_of):
    sri = actor_for(office, SRI)
    finalize_evaluation(office, sri, rated[SITI])
    stage = opened(stage_of, office, AppraisalPage, CAMAT, evaluation_id=rated[SITI])
    in_next_dialog(type_reason("reason", "Bukti baru"))
    press(stage, "reopen")
    finalize_evaluation(office, sri, rated[SITI])
    why = opened(stage_of, office, ExplanationPage, SRI, evaluation_id=rated[SITI])
    press(why, "document_1")
    assert why.opened[-1][1]["document"] == "evaluation_document_version"
    press(why, "version_1")
    assert why.opened[-1][1]["document"] == "evaluation_version"
    child(why.window, QAbstractButton, "version_2")


def test_the_explanation_names_the_quadrant_and_is_printed(office, rated, stage_of):
    finalize_evaluation(office, actor_for(office, SRI), rated[SITI])
    stage = opened(stage_of, office, ExplanationPage, SITI, evaluation_id=rated[SITI])
    assert stage.page.matrix.predicate is Predicate.GOOD
    assert "bertemu pada predikat Baik" in stage.page._quadrant.text()
    press(stage, "print")
    assert stage.opened == [("print", {"document": "explanation", "id": rated[SITI]})]


def test_the_adviser_answers_by_keys(office, rated, stage_of):
    ask_consideration(
        office, actor_for(office, SRI), rated[SITI], employee_id(office, "Maya"), "Kerja timnya?"
    )
    stage = opened(stage_of, office, ConsiderationsPage, "Maya")
    type_into(stage.window, "reply_text", "Rajin dan tuntas")
    press(stage, "send")
    assert asked_of(office, actor_for(office, "Maya")) == ()
    assert stage.page._empty.isVisible()
