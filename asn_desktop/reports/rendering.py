"""Turns sheets into PDF bytes: one document or many, fonts embedded once, always the same bytes."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from io import BytesIO
from math import cos, radians, sin

from reportlab import rl_config
from reportlab.pdfgen.canvas import Canvas

from asn_desktop.base.wording import date_long, time_short
from asn_desktop.reports.layout.pages import Page, Section, paginate
from asn_desktop.reports.layout.pen import HAIR, FontUse, Pen
from asn_desktop.reports.layout.text import BOLD, REGULAR, face, printable, width_of
from asn_desktop.reports.paper import Leaf, Paper, points
from asn_desktop.reports.sheets.calibration import calibration_sections
from asn_desktop.reports.sheets.cascade import cascade_sections, matrix_sections
from asn_desktop.reports.sheets.credit.documents import credit_sections
from asn_desktop.reports.sheets.credit.personal_report import report_card_sections
from asn_desktop.reports.sheets.credit.typing_slip import typing_slip_sections
from asn_desktop.reports.sheets.evaluation import evaluation_sections
from asn_desktop.reports.sheets.evaluation_document import document_sections
from asn_desktop.reports.sheets.execution.action_plan import (
    action_plan_sections,
    manual_sections,
)
from asn_desktop.reports.sheets.execution.dialogue import dialogue_sections
from asn_desktop.reports.sheets.explanation import explanation_sections
from asn_desktop.reports.sheets.feedback.drawing import (
    log_sections,
    review_sections,
    slip_sections,
)
from asn_desktop.reports.sheets.follow_up.ballot import ballot_sections
from asn_desktop.reports.sheets.follow_up.certificate import certificate_sections
from asn_desktop.reports.sheets.follow_up.coaching import (
    coaching_form_sections,
    coaching_sections,
    competence_sections,
)
from asn_desktop.reports.sheets.follow_up.recap import recap_sections
from asn_desktop.reports.sheets.form_parts import SMALLEST
from asn_desktop.reports.sheets.needs import needs_sections
from asn_desktop.reports.sheets.objections.records import case_record_sections
from asn_desktop.reports.sheets.paper_batches.cover import cover_sections
from asn_desktop.reports.sheets.paper_batches.questionnaire import (
    instrument_questionnaire_sections,
    survey_questionnaire_sections,
)
from asn_desktop.reports.sheets.plan import plan_sections
from asn_desktop.reports.sheets.raters.ballot import ballot_sections as rater_ballot_sections
from asn_desktop.reports.sheets.raters.reminder import reminder_sections
from asn_desktop.reports.sheets.raters.report import report_sections as rater_report_sections
from asn_desktop.reports.sheets.survey import survey_sections
from asn_desktop.reports.sheets.surveys.plans import follow_up_sections
from asn_desktop.reports.sheets.surveys.poster import poster_sections
from asn_desktop.reports.sheets.surveys.report import report_sections
from asn_desktop.services.sheets.annual_file import AnnualFile
from asn_desktop.services.sheets.calibration import CalibrationSheet
from asn_desktop.services.sheets.cascade import CascadeSheet, RoleMatrixSheet
from asn_desktop.services.sheets.credit.documents import CreditSheet
from asn_desktop.services.sheets.credit.personal_report import PersonalReport
from asn_desktop.services.sheets.credit.typing_slip import TypingSlip
from asn_desktop.services.sheets.evaluation import EvaluationSheet
from asn_desktop.services.sheets.evaluation_document import EvaluationDocument
from asn_desktop.services.sheets.execution.action_plan import ActionPlanSheet, ManualSheet
from asn_desktop.services.sheets.execution.dialogue import DialogueSheet
from asn_desktop.services.sheets.explanation import ExplanationSheet
from asn_desktop.services.sheets.feedback.papers import (
    DailyLogSheet,
    FeedbackSlip,
    ReviewSheet,
)
from asn_desktop.services.sheets.follow_up.coaching import (
    CoachingFormSheet,
    CoachingSheet,
    CompetenceSheet,
)
from asn_desktop.services.sheets.follow_up.rewards import (
    BallotSheet,
    CertificateSheet,
    RecapSheet,
)
from asn_desktop.services.sheets.needs import NeedsSheet
from asn_desktop.services.sheets.objections.records import CaseRecordSheet
from asn_desktop.services.sheets.paper_batches.cover import BatchCover
from asn_desktop.services.sheets.paper_batches.questionnaire import (
    InstrumentQuestionnaire,
    QuestionnaireSheet,
    SurveyQuestionnaire,
)
from asn_desktop.services.sheets.parts import SheetHead
from asn_desktop.services.sheets.plan import PlanSheet
from asn_desktop.services.sheets.raters.papers import RaterBallots, RaterReminders, RaterReport
from asn_desktop.services.sheets.survey import SurveySheet
from asn_desktop.services.sheets.surveys.report import (
    FollowUpSheet,
    PosterSheet,
    SurveyReportSheet,
)

# Bytes as they are: writing them in letters costs a third of the time and a quarter more room.
rl_config.useA85 = 0

Sheet = (
    PlanSheet
    | EvaluationSheet
    | EvaluationDocument
    | SurveySheet
    | RoleMatrixSheet
    | CascadeSheet
    | ActionPlanSheet
    | ManualSheet
    | DialogueSheet
    | FeedbackSlip
    | DailyLogSheet
    | ReviewSheet
    | CaseRecordSheet
    | NeedsSheet
    | CoachingSheet
    | CoachingFormSheet
    | CompetenceSheet
    | CertificateSheet
    | BallotSheet
    | RecapSheet
    | SurveyReportSheet
    | PosterSheet
    | FollowUpSheet
    | QuestionnaireSheet
    | BatchCover
    | AnnualFile
    | ExplanationSheet
    | CalibrationSheet
    | CreditSheet
    | PersonalReport
    | TypingSlip
    | RaterBallots
    | RaterReminders
    | RaterReport
)
PROGRAM_NAME = "Kinerja Kecamatan"
_MARK_GREY, _MARK_ANGLE = 0.82, 28
_TIGHTER, _WORTH_TIGHTENING = 0.92, 4
_FOOTER_MM = (13.0, 9.6, 6.4)


@dataclass(frozen=True, slots=True)
class _Form:
    """How one kind of sheet is laid out; `enlarged` is for forms with little text."""

    sections: Callable[..., list[Section]]
    landscape: bool
    enlarged: float = 1.0


_FORMS: dict[type, _Form] = {
    PlanSheet: _Form(plan_sections, landscape=True),
    EvaluationSheet: _Form(evaluation_sections, landscape=True),
    EvaluationDocument: _Form(document_sections, landscape=False, enlarged=1.12),
    SurveySheet: _Form(survey_sections, landscape=False),
    SurveyReportSheet: _Form(report_sections, landscape=False),
    PosterSheet: _Form(poster_sections, landscape=False),
    FollowUpSheet: _Form(follow_up_sections, landscape=True),
    RoleMatrixSheet: _Form(matrix_sections, landscape=True),
    NeedsSheet: _Form(needs_sections, landscape=True),
    CascadeSheet: _Form(cascade_sections, landscape=False),
    ActionPlanSheet: _Form(action_plan_sections, landscape=True),
    ManualSheet: _Form(manual_sections, landscape=False),
    CalibrationSheet: _Form(calibration_sections, landscape=True),
    ExplanationSheet: _Form(explanation_sections, landscape=False),
    CoachingSheet: _Form(coaching_sections, landscape=False, enlarged=1.1),
    CoachingFormSheet: _Form(coaching_form_sections, landscape=False, enlarged=1.15),
    CompetenceSheet: _Form(competence_sections, landscape=False, enlarged=1.15),
    CertificateSheet: _Form(certificate_sections, landscape=True, enlarged=1.25),
    BallotSheet: _Form(ballot_sections, landscape=False, enlarged=1.1),
    RecapSheet: _Form(recap_sections, landscape=False),
    CaseRecordSheet: _Form(case_record_sections, landscape=False, enlarged=1.06),
    DialogueSheet: _Form(dialogue_sections, landscape=False),
    FeedbackSlip: _Form(slip_sections, landscape=False),
    DailyLogSheet: _Form(log_sections, landscape=True),
    ReviewSheet: _Form(review_sections, landscape=False),
    SurveyQuestionnaire: _Form(survey_questionnaire_sections, landscape=True),
    InstrumentQuestionnaire: _Form(instrument_questionnaire_sections, landscape=False),
    CreditSheet: _Form(credit_sections, landscape=False),
    PersonalReport: _Form(report_card_sections, landscape=False),
    RaterBallots: _Form(rater_ballot_sections, landscape=False, enlarged=1.15),
    RaterReminders: _Form(reminder_sections, landscape=False, enlarged=1.15),
    RaterReport: _Form(rater_report_sections, landscape=False, enlarged=1.1),
    TypingSlip: _Form(typing_slip_sections, landscape=False),
    BatchCover: _Form(cover_sections, landscape=False),
}


def render(sheet: Sheet, paper: Paper, printed_at: datetime) -> bytes:
    """Return one sheet as PDF.

    Args:
        sheet: what is printed.
        paper: what the printer holds; the form decides how it lies.
        printed_at: in office time, for the footer.
    """
    return render_many([sheet], paper, printed_at, title=sheet.head.title)


def render_many(
    sheets: Sequence[Sheet],
    paper: Paper,
    printed_at: datetime,
    *,
    title: str = "",
    progress: Callable[[int], bool] | None = None,
) -> bytes:
    """Return many sheets as one PDF that shares its fonts; pages are counted per sheet.

    Args:
        sheets: at least one.
        paper: what the printer holds.
        printed_at: in office time, for the footer.
        title: of the whole file; that of the first sheet when empty.
        progress: told how many sheets are laid out; returning False stops before the next one.

    Raises:
        ValueError: no sheet was given, or none was laid out before it was stopped.
    """
    if not sheets:
        raise ValueError("a PDF needs at least one sheet")
    face(REGULAR)
    face(BOLD)
    target = BytesIO()
    canvas = Canvas(target, invariant=1, pageCompression=1, lang="id-ID")
    canvas.setTitle(title or sheets[0].head.title)
    canvas.setAuthor(sheets[0].head.letterhead.office_name.title())
    canvas.setCreator(PROGRAM_NAME)
    fonts = FontUse(canvas)
    for place, sheet in enumerate(_single(sheets), start=1):
        canvas.bookmarkPage(f"sheet{place}")
        canvas.addOutlineEntry(sheet.head.title, f"sheet{place}")
        _draw_sheet(canvas, fonts, sheet, paper, printed_at)
        fonts.forget()
        if progress is not None and not progress(place):
            break
    canvas.save()
    return target.getvalue()


def page_counts(sheets: Iterable[Sheet], paper: Paper) -> list[int]:
    """Return how many pages each sheet takes, without making a PDF."""
    return [len(_laid_out(sheet, paper)[1]) for sheet in _single(sheets)]


def _single(sheets: Iterable[Sheet]) -> Iterator[Sheet]:
    """Yield the sheets that are drawn: a year's file or a bundle stands for those in it."""
    for sheet in sheets:
        if isinstance(sheet, AnnualFile):
            yield from sheet.sheets
        elif isinstance(sheet, RaterBallots):
            # Each by itself: pages counted through the bundle would tell the ballots apart.
            yield from [sheet] * sheet.copies
        else:
            yield sheet


def _laid_out(sheet: Sheet, paper: Paper) -> tuple[Leaf, list[Page]]:
    """Return the pages, in slightly smaller type where that saves the last one."""
    form = _FORMS[type(sheet)]
    leaf = Leaf.of(paper, landscape=form.landscape)
    leaf = replace(leaf, size=leaf.size * form.enlarged)
    pages = paginate(form.sections(sheet, leaf), leaf.content_height)
    if not 1 < len(pages) <= _WORTH_TIGHTENING:
        return leaf, pages
    tighter = replace(leaf, size=max(leaf.size * _TIGHTER, SMALLEST))
    fewer = paginate(form.sections(sheet, tighter), leaf.content_height)
    return (tighter, fewer) if len(fewer) < len(pages) else (leaf, pages)


def _draw_sheet(
    canvas: Canvas, fonts: FontUse, sheet: Sheet, paper: Paper, printed_at: datetime
) -> None:
    leaf, pages = _laid_out(sheet, paper)
    for number, page in enumerate(pages, start=1):
        canvas.setPageSize((leaf.width, leaf.height))
        _draw_mark(canvas, sheet.head, leaf)
        pen = Pen(canvas, fonts)
        canvas.setLineWidth(HAIR)
        for distance, block in page:
            block.draw(pen, leaf.left, leaf.top - distance)
        _draw_footer(pen, sheet.head, leaf, f"Halaman {number} dari {len(pages)}", printed_at)
        pen.finish()
        canvas.showPage()


def _draw_mark(canvas: Canvas, head: SheetHead, leaf: Leaf) -> None:
    """Write the mark across the page as a light outline, under everything else."""
    words = head.mark.label
    if not words:
        return
    angle = radians(_MARK_ANGLE)
    per_point = width_of(words, BOLD, 1) * cos(angle) + sin(angle)
    size = min(leaf.content_width / per_point, leaf.content_height * 0.34)
    canvas.saveState()
    canvas.setStrokeGray(_MARK_GREY)
    canvas.setLineWidth(1)
    canvas.translate(leaf.width / 2, leaf.height / 2)
    canvas.rotate(_MARK_ANGLE)
    text = canvas.beginText(-width_of(words, BOLD, size) / 2, -size * 0.36)
    text.setFont(BOLD, size)
    text.setTextRenderMode(1)
    text.textOut(words)
    canvas.drawText(text)
    canvas.restoreState()


def _draw_footer(
    pen: Pen, head: SheetHead, leaf: Leaf, page_words: str, printed_at: datetime
) -> None:
    rule, first, second = (points(millimetres) for millimetres in _FOOTER_MM)
    size = 7.0
    person = f"{head.number_label} {head.person_number}" if head.person_number else ""
    facts = (f"Nomor dokumen {head.document_number}", head.person_name, person)
    printed = f"Dicetak {date_long(printed_at.date())} pukul {time_short(printed_at)}"
    pen.line(leaf.left, rule, leaf.right, rule)
    pen.write(leaf.right, first, page_words, size, align="right")
    room = leaf.content_width - width_of(page_words, REGULAR, size) - 12
    words = _shortened("  ·  ".join(fact for fact in facts if fact), room, size)
    pen.write(leaf.left, first, words, size)
    pen.write(leaf.left, second, f"{printed} dari aplikasi {PROGRAM_NAME}.", size)


def _shortened(text: str, room: float, size: float) -> str:
    words = printable(text)
    while width_of(words, REGULAR, size) > room:
        words = words[:-2].rstrip() + "…"
    return words
