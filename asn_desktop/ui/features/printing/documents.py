"""Reads a sheet and turns it into PDF bytes; runs on a worker, where the PDF library is loaded."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from asn_desktop.reports.file_names import file_name
from asn_desktop.reports.paper import Paper
from asn_desktop.services.context import Actor, Office
from asn_desktop.services.performance.appraisals.decisions.records import kept_document, kept_sheet
from asn_desktop.services.sheets.annual_file import annual_file
from asn_desktop.services.sheets.calibration import calibration_sheet
from asn_desktop.services.sheets.cascade import cascade_sheet, role_matrix_sheet
from asn_desktop.services.sheets.credit.documents import (
    accumulation_sheet,
    conversion_sheet,
    decree_sheet,
)
from asn_desktop.services.sheets.credit.personal_report import personal_report
from asn_desktop.services.sheets.credit.typing_slip import typing_slip
from asn_desktop.services.sheets.evaluation import evaluation_sheet
from asn_desktop.services.sheets.evaluation_document import evaluation_document
from asn_desktop.services.sheets.execution.action_plan import (
    action_plan_sheet,
    indicator_manual_sheet,
)
from asn_desktop.services.sheets.execution.dialogue import dialogue_sheet
from asn_desktop.services.sheets.explanation import explanation_sheet
from asn_desktop.services.sheets.feedback.papers import (
    daily_log_sheet,
    feedback_slip,
    review_sheet,
)
from asn_desktop.services.sheets.follow_up.coaching import (
    coaching_form_sheet,
    coaching_sheet,
    competence_sheet,
)
from asn_desktop.services.sheets.follow_up.rewards import (
    ballot_sheet,
    certificate_sheet,
    recap_sheet,
)
from asn_desktop.services.sheets.listing import DocumentKind
from asn_desktop.services.sheets.needs import needs_sheet
from asn_desktop.services.sheets.objections.records import discussion_record, objection_minutes
from asn_desktop.services.sheets.paper_batches.cover import batch_cover
from asn_desktop.services.sheets.paper_batches.questionnaire import questionnaire_sheet
from asn_desktop.services.sheets.plan import plan_sheet, plan_version_sheet
from asn_desktop.services.sheets.raters.papers import (
    rater_ballots,
    rater_reminders,
    rater_report,
)
from asn_desktop.services.sheets.survey import survey_sheet
from asn_desktop.services.sheets.surveys.report import (
    follow_up_sheet,
    poster_sheet,
    survey_report_sheet,
)

if TYPE_CHECKING:
    from asn_desktop.reports.rendering import Sheet

_READERS: dict[DocumentKind, Callable[[Office, Actor, str], Sheet]] = {
    DocumentKind.PLAN: plan_sheet,
    DocumentKind.PLAN_VERSION: plan_version_sheet,
    DocumentKind.EVALUATION: evaluation_sheet,
    DocumentKind.EVALUATION_DOCUMENT: evaluation_document,
    DocumentKind.SURVEY: survey_sheet,
    DocumentKind.QUESTIONNAIRE: questionnaire_sheet,
    DocumentKind.BATCH_COVER: batch_cover,
    DocumentKind.SURVEY_REPORT: survey_report_sheet,
    DocumentKind.SURVEY_POSTER: poster_sheet,
    DocumentKind.FOLLOW_UP: follow_up_sheet,
    DocumentKind.ROLE_MATRIX: role_matrix_sheet,
    DocumentKind.CASCADE: cascade_sheet,
    DocumentKind.ACTION_PLAN: action_plan_sheet,
    DocumentKind.INDICATOR_MANUAL: indicator_manual_sheet,
    DocumentKind.DIALOGUE: dialogue_sheet,
    DocumentKind.FEEDBACK_SLIP: feedback_slip,
    DocumentKind.DAILY_LOG: daily_log_sheet,
    DocumentKind.REVIEW: review_sheet,
    DocumentKind.COACHING: coaching_sheet,
    DocumentKind.COACHING_FORM: coaching_form_sheet,
    DocumentKind.COMPETENCE: competence_sheet,
    DocumentKind.CERTIFICATE: certificate_sheet,
    DocumentKind.BALLOT: ballot_sheet,
    DocumentKind.RECAP: recap_sheet,
    DocumentKind.ANNUAL_FILE: annual_file,
    DocumentKind.CALIBRATION: calibration_sheet,
    DocumentKind.EXPLANATION: explanation_sheet,
    DocumentKind.EVALUATION_VERSION: kept_sheet,
    DocumentKind.DOCUMENT_VERSION: kept_document,
    DocumentKind.OBJECTION_MINUTES: objection_minutes,
    DocumentKind.DISCUSSION_RECORD: discussion_record,
    DocumentKind.NEEDS: needs_sheet,
    DocumentKind.RATER_BALLOT: rater_ballots,
    DocumentKind.RATER_REMINDER: rater_reminders,
    DocumentKind.RATER_REPORT: rater_report,
    DocumentKind.CREDIT_CONVERSION: conversion_sheet,
    DocumentKind.CREDIT_ACCUMULATION: accumulation_sheet,
    DocumentKind.CREDIT_DECREE: decree_sheet,
    DocumentKind.PERSONAL_REPORT: personal_report,
    DocumentKind.TYPING_SLIP: typing_slip,
}


@dataclass(frozen=True, slots=True)
class MadeDocument:
    """A PDF and what is said about it.

    Attributes:
        file_name: proposed name of the file.
        mark: the word printed across it, "" when it may be signed.
        sizes: width and height of each page in points.
    """

    title: str
    file_name: str
    mark: str
    pdf: bytes
    sizes: tuple[tuple[float, float], ...]


def read_sheet(office: Office, actor: Actor, kind: DocumentKind, record_id: str) -> Sheet:
    """Return the sheet of one record.

    Raises:
        NotAllowed: the actor may not see it.
        DomainError: it is gone, or the office was not set up.
    """
    return _READERS[kind](office, actor, record_id)


def make_document(
    office: Office, actor: Actor, kind: DocumentKind, record_id: str, paper: Paper
) -> MadeDocument:
    """Return one document as PDF.

    Raises:
        NotAllowed: the actor may not see it.
        DomainError: it is gone, or the office was not set up.
    """
    # Heavy: only a worker that makes paper loads the PDF library.
    from asn_desktop.reports.rendering import render
    from asn_desktop.ui.features.printing.page_pictures import page_sizes

    sheet = read_sheet(office, actor, kind, record_id)
    pdf = render(sheet, paper, office.clock.local_now())
    return MadeDocument(
        title=sheet.head.title,
        file_name=file_name(sheet.head),
        mark=sheet.head.mark.label,
        pdf=pdf,
        sizes=page_sizes(pdf),
    )
