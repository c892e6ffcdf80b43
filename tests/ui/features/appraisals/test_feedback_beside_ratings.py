"""Feedback beside what is rated, and counts of the daily log beside what is filled in."""

from dataclasses import replace
from datetime import timedelta

from PySide6.QtWidgets import QCheckBox

from asn_desktop.base.clock import FixedClock
from asn_desktop.domain.performance.execution.feedback_rules import FeedbackKind
from asn_desktop.domain.performance.terms import CoreValue
from asn_desktop.services.performance.daily_logs.editing import add_entry
from asn_desktop.services.performance.daily_logs.reading import log_month
from asn_desktop.services.performance.daily_logs.views import TypedEntry
from asn_desktop.services.performance.feedback.giving import NewFeedback, give_feedback
from asn_desktop.services.performance.feedback.reading import evaluation_feedback
from asn_desktop.ui.features.appraisals.appraisal_page import AppraisalPage
from asn_desktop.ui.features.appraisals.feedback_strip.strip import FeedbackStrip
from asn_desktop.ui.features.appraisals.realization_page import RealizationPage
from asn_desktop.ui.kit.controls.buttons import LinkButton
from tests.factories import MORNING, actor_for
from tests.services.performance.appraisals.scenes import SITI, SRI, opened, submitted


def test_the_appraiser_ticks_what_is_printed(office, stage):
    sri, siti = actor_for(office, SRI), actor_for(office, SITI)
    evaluation = submitted(office)
    september = replace(office, clock=FixedClock(MORNING - timedelta(days=10)))
    key = give_feedback(
        september,
        sri,
        NewFeedback(siti.employee_id, FeedbackKind.PRAISE, "Sabar.", None, CoreValue.SERVICE),
    )
    page = stage.put(AppraisalPage, sri, evaluation_id=evaluation)
    tick = page.behaviors.findChild(QCheckBox, f"on_sheet_{key}")
    tick.click()
    stage.settle()
    found = evaluation_feedback(office, sri, evaluation).by_value[CoreValue.SERVICE]
    assert found[0].on_sheet
    page.refresh()
    stage.settle()
    assert page.behaviors.findChild(QCheckBox, f"on_sheet_{key}").isChecked()


def test_feedback_is_given_from_the_appraisal(office, stage):
    sri, siti = actor_for(office, SRI), actor_for(office, SITI)
    page = stage.put(AppraisalPage, sri, evaluation_id=submitted(office))
    stage.press("give_feedback")
    assert stage.opened[-1] == ("feedback", {"employee_id": siti.employee_id})
    assert page.findChild(FeedbackStrip) is None


def test_the_log_is_offered_and_fills_an_empty_realisation_only_when_pressed(office, stage):
    siti = actor_for(office, SITI)
    evaluation = opened(office)
    result = log_month(office, siti, 2026, 9).choices[0]
    add_entry(
        office,
        siti,
        TypedEntry("Layani", "2-9-2026", result_id=result.id, quantity="12", unit="berkas"),
    )
    page = stage.put(RealizationPage, siti, evaluation_id=evaluation)
    row = page.results.rows[result.id]
    take = row.findChild(LinkButton, "take_from_log")
    first = next(iter(row.table.editors.values()))
    assert first.text() == ""
    take.click()
    stage.settle()
    assert first.text() == "12 berkas"
