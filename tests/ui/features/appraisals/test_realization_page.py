"""The employee's page: typing, evidence, self-assessment, handing in."""

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from asn_desktop.domain.performance.terms import CoreValue, EvaluationStatus, Rating
from asn_desktop.services.performance.appraisals.finalizing import (
    finalize_evaluation,
    return_evaluation,
)
from asn_desktop.services.performance.appraisals.opening import open_evaluation
from asn_desktop.services.performance.appraisals.rating import set_result_feedback
from asn_desktop.services.performance.appraisals.reading import evaluation_view
from asn_desktop.ui.features.appraisals.realization_page import RealizationPage
from asn_desktop.ui.kit.controls.buttons import IconButton
from asn_desktop.ui.kit.text import Text
from tests.factories import actor_for
from tests.services.performance.appraisals.scenes import (
    MAYA,
    SITI,
    SRI,
    add_plan,
    fill_in,
    opened,
    period_id,
    rate_everything,
    record_organization,
    submitted,
)
from tests.ui.stage import in_next_dialog

Key = Qt.Key


@pytest.fixture
def siti(office):
    return actor_for(office, SITI)


def put(stage_of, actor, **arguments):
    stage = stage_of(RealizationPage, actor)
    stage.page.load(**arguments)
    stage.settle()
    return stage


@pytest.fixture
def shown(office, siti, stage_of):
    """Return the stage with Siti's third quarter, nothing filled in yet."""
    evaluation_id = opened(office)
    stage = put(stage_of, siti)
    stage.evaluation_id = evaluation_id
    return stage


def stored(office, stage):
    stage.settle()
    return evaluation_view(office, actor_for(office, SITI), stage.evaluation_id)


def row(stage, number):
    return list(stage.page.results.rows.values())[number - 1]


def test_the_page_opens_on_the_period_that_is_due_with_the_cursor_in_the_first_gap(shown):
    assert shown.page.title == "Realisasi Triwulan III 2026"
    assert shown.page.caption == "Siti Rahmawati, S.E. · Penilai: Sri Wahyuni, S.Sos."
    (editor,) = row(shown, 1).table.editors.values()
    assert editor.hasFocus()


def test_a_realisation_is_stored_when_the_field_is_left_and_its_achievement_shows(office, shown):
    QTest.keyClicks(QApplication.focusWidget(), "90")
    QTest.keyClick(QApplication.focusWidget(), Key.Key_Tab)
    line = stored(office, shown).results[0]
    assert line.indicators[0].realization == "90"
    assert str(line.achievement) == "75.00"
    assert shown.page.tabs.accessibleTabName(0) == "Hasil kerja 1/5"


def test_a_slip_in_a_number_is_said_because_it_would_drop_out_of_the_achievement(office, shown):
    QTest.keyClicks(QApplication.focusWidget(), "9o")
    QTest.keyClick(QApplication.focusWidget(), Key.Key_Tab)
    assert stored(office, shown).results[0].indicators[0].achievement is None
    assert row(shown, 1).table.findChild(Text, "achievement").text() == "bukan angka"


def test_handing_in_with_gaps_names_them_and_marks_the_fields(office, shown):
    shown.page.submit.click()
    shown.settle()
    assert shown.notices[-1].bold.startswith("Enam hal perlu dilengkapi sebelum realisasi dikirim")
    (editor,) = row(shown, 1).table.editors.values()
    assert editor.property("invalid") is True
    assert stored(office, shown).status is EvaluationStatus.OPEN


def test_a_filled_evaluation_is_handed_in_and_locked(office, shown):
    fill_in(office, shown.evaluation_id)
    shown.page.refresh()
    shown.settle()
    shown.page.submit.click()
    assert stored(office, shown).status is EvaluationStatus.SUBMITTED
    assert shown.notices[-1].bold == "Realisasi dikirim ke penilai."
    assert shown.page.submit.isHidden()
    assert all(editor.isReadOnly() for editor in row(shown, 2).table.editors.values())
    assert not row(shown, 2).rating.isEnabled()


def test_self_assessment_by_keys(office, shown):
    line = row(shown, 1)
    line.rating.setFocus()
    QTest.keyClick(QApplication.focusWidget(), Key.Key_3)
    line.note.setFocus()
    QTest.keyClicks(QApplication.focusWidget(), "Tuntas")
    QTest.keyClick(QApplication.focusWidget(), Key.Key_Tab)
    shown.page.tabs.choose("behaviors")
    shown.page.behaviors.focus_value(CoreValue.SERVICE)
    QTest.keyClick(QApplication.focusWidget(), Key.Key_2)
    QTest.keyClick(QApplication.focusWidget(), Key.Key_Down)
    QTest.keyClick(QApplication.focusWidget(), Key.Key_1)
    view = stored(office, shown)
    assert (view.results[0].self_rating, view.results[0].self_note) == (Rating.ABOVE, "Tuntas")
    assert view.behavior(CoreValue.SERVICE).self_rating is Rating.MEETS
    assert view.behavior(CoreValue.ACCOUNTABLE).self_rating is Rating.BELOW


def test_a_dropped_file_becomes_evidence_and_its_removal_can_be_undone(office, shown, tmp_path):
    source = tmp_path / "rekap.pdf"
    source.write_bytes(b"isi")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(source))])
    drop = QDropEvent(
        QPoint(5, 5),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    row(shown, 1).evidence.dropEvent(drop)
    assert [piece.name for piece in stored(office, shown).results[0].evidence] == ["rekap.pdf"]
    row(shown, 1).evidence.findChild(IconButton, "evidence_remove").click()
    assert stored(office, shown).results[0].evidence == ()
    sentence, undo = shown.undos[-1]
    assert sentence == "Bukti rekap.pdf dihapus."
    undo()
    assert len(stored(office, shown).results[0].evidence) == 1


def test_a_refused_file_is_told_in_words(office, shown, tmp_path):
    row(shown, 1).evidence.file_chosen.emit(str(tmp_path / "hilang.pdf"))
    shown.settle()
    assert "tidak ada lagi di tempatnya" in shown.notices[-1].bold


def test_a_link_is_added_by_the_dialog(office, shown):
    def answer(dialog):
        QTest.keyClicks(dialog.focusWidget(), "https://contoh.go.id/foto")
        QTest.keyClick(dialog, Key.Key_Return, Qt.KeyboardModifier.ControlModifier)

    in_next_dialog(answer)
    row(shown, 1).evidence.add_link.click()
    (piece,) = stored(office, shown).results[0].evidence
    assert piece.location == "https://contoh.go.id/foto"


def test_a_returned_evaluation_opens_first_and_says_why(office, siti, stage_of):
    evaluation_id = submitted(office, number=2)
    return_evaluation(office, actor_for(office, SRI), evaluation_id, "Rinci kunjungannya")
    stage = put(stage_of, siti)
    assert stage.page.title == "Realisasi Triwulan II 2026"
    assert (stage.notices[-1].bold, stage.notices[-1].sentence) == (
        "Perlu perbaikan:",
        "Rinci kunjungannya",
    )


def test_a_final_evaluation_shows_the_predicate_and_the_feedback(office, siti, stage_of):
    evaluation_id = submitted(office)
    record_organization(office)
    sri = actor_for(office, SRI)
    view = rate_everything(office, sri, evaluation_id)
    set_result_feedback(office, sri, evaluation_id, view.results[0].id, "Rapi")
    finalize_evaluation(office, sri, evaluation_id)
    stage = put(stage_of, siti, evaluation_id=evaluation_id)
    predicate = stage.page.header_actions()[1]
    assert (predicate.isHidden(), predicate.chip.label) == (False, "Baik")
    words = [
        label.text() for label in row(stage, 1).findChildren(Text) if label.isVisibleTo(stage.page)
    ]
    assert "Rapi" in words
    assert stage.page.submit.isHidden()


def test_before_that_the_appraisers_marks_are_nowhere_on_the_page(office, siti, stage_of):
    evaluation_id = submitted(office)
    rate_everything(office, actor_for(office, SRI), evaluation_id, Rating.BELOW)
    stage = put(stage_of, siti, evaluation_id=evaluation_id)
    assert stage.page.header_actions()[1].isHidden()
    assert {line.rating for line in stage.page._view.results} == {None}


def test_without_an_approved_plan_the_page_says_what_to_do(office, stage_of):
    stage = put(stage_of, actor_for(office, MAYA))
    assert stage.page._empty.isVisible()
    assert stage.page.submit.isHidden()


def test_where_evidence_waits_for_the_action_plan_one_button_writes_it_and_goes_on(
    office, siti, stage_of, tmp_path
):
    plan_id = add_plan(office, SITI)
    evaluation_id = open_evaluation(office, siti, plan_id, period_id(office, 3))
    stage = put(stage_of, siti)
    stage.evaluation_id = evaluation_id
    path = tmp_path / "rekap.pdf"
    path.write_bytes(b"isi")
    row(stage, 1).evidence.file_chosen.emit(str(path))
    assert stored(office, stage).results[0].evidence == ()
    notice = stage.notices[-1]
    assert notice.action_label == "Bagi rata otomatis"
    notice.action()
    assert [piece.name for piece in stored(office, stage).results[0].evidence] == ["rekap.pdf"]
