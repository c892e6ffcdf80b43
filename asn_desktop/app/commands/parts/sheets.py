"""Write sheets as PDF files into a folder; shared by `report`, `demo` and `self-test`."""

from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from asn_desktop.base.errors import StorageError
from asn_desktop.reports.file_names import file_name
from asn_desktop.reports.paper import Paper
from asn_desktop.services.context import PROGRAM, Actor, Office
from asn_desktop.services.office.periods import PeriodLine
from asn_desktop.services.performance.cascade.matrix import matrix_leaders
from asn_desktop.services.public_service.batches.reading import batches_of
from asn_desktop.services.sheets.annual_file import annual_file
from asn_desktop.services.sheets.cascade import cascade_sheet, role_matrix_sheet
from asn_desktop.services.sheets.credit.personal_report import personal_report
from asn_desktop.services.sheets.evaluation import evaluation_sheet
from asn_desktop.services.sheets.evaluation_document import evaluation_document
from asn_desktop.services.sheets.execution.action_plan import (
    action_plan_sheet,
    indicator_manual_sheet,
)
from asn_desktop.services.sheets.follow_up.rewards import recap_sheet
from asn_desktop.services.sheets.listing import DocumentKind, PrintableLine, Readiness
from asn_desktop.services.sheets.needs import needs_sheet
from asn_desktop.services.sheets.paper_batches.cover import batch_cover
from asn_desktop.services.sheets.paper_batches.questionnaire import questionnaire_sheet
from asn_desktop.services.sheets.plan import plan_sheet
from asn_desktop.services.sheets.survey import survey_sheet
from asn_desktop.services.sheets.surveys.report import (
    follow_up_sheet,
    poster_sheet,
    survey_report_sheet,
)

if TYPE_CHECKING:
    from asn_desktop.reports.rendering import Sheet

_MAKERS: "dict[DocumentKind, Callable[[Office, Actor, str], Sheet]]" = {
    DocumentKind.PLAN: plan_sheet,
    DocumentKind.EVALUATION: evaluation_sheet,
    DocumentKind.EVALUATION_DOCUMENT: evaluation_document,
    DocumentKind.ACTION_PLAN: action_plan_sheet,
    DocumentKind.INDICATOR_MANUAL: indicator_manual_sheet,
    DocumentKind.ANNUAL_FILE: annual_file,
    DocumentKind.PERSONAL_REPORT: personal_report,
}

# Sheets of the office, not of a person; read with the id of a period.
_OF_OFFICE: "dict[DocumentKind, Callable[[Office, Actor, str], Sheet]]" = {
    DocumentKind.SURVEY: survey_sheet,
    DocumentKind.SURVEY_REPORT: survey_report_sheet,
    DocumentKind.SURVEY_POSTER: poster_sheet,
    DocumentKind.FOLLOW_UP: follow_up_sheet,
    DocumentKind.RECAP: recap_sheet,
}

# Sheets of the office's planning; read with the year.
_OF_YEAR: "dict[DocumentKind, Callable[[Office, Actor, str], Sheet]]" = {
    DocumentKind.NEEDS: needs_sheet,
    DocumentKind.CASCADE: cascade_sheet,
}

# Sheets of the survey's stacks; read with the id of each stack of the period.
_OF_STACK: "dict[DocumentKind, Callable[[Office, Actor, str], Sheet]]" = {
    DocumentKind.QUESTIONNAIRE: questionnaire_sheet,
    DocumentKind.BATCH_COVER: batch_cover,
}


def sheets_of_office(
    office: Office, period: PeriodLine, kinds: Sequence[DocumentKind]
) -> "list[Sheet]":
    """Return the sheets of a period and of its year that are about no single person."""
    sheets = [
        read(office, PROGRAM, period.id) for kind, read in _OF_OFFICE.items() if kind in kinds
    ]
    year = str(period.year)
    sheets += [read(office, PROGRAM, year) for kind, read in _OF_YEAR.items() if kind in kinds]
    for kind, read in _OF_STACK.items():
        if kind in kinds:
            stacks = batches_of(office, PROGRAM, period.id)
            sheets += [read(office, PROGRAM, stack.id) for stack in stacks]
    if DocumentKind.ROLE_MATRIX in kinds:
        sheets += [
            role_matrix_sheet(office, PROGRAM, leader.plan_id)
            for leader in matrix_leaders(office, PROGRAM, period.year)
        ]
    return sheets


def sheets_of(
    office: Office, lines: Iterable[PrintableLine], kinds: Sequence[DocumentKind]
) -> "list[Sheet]":
    """Return the finished sheets of some people, kind by kind for each person."""
    wanted = [kind for kind in kinds if kind in _MAKERS]
    return [
        _MAKERS[kind](office, PROGRAM, line.document(kind).record_id)
        for line in lines
        for kind in wanted
        if line.document(kind).readiness is Readiness.READY
    ]


def write_sheets(
    office: Office, sheets: "Sequence[Sheet]", paper: Paper, folder: Path
) -> list[Path]:
    """Write one PDF for each sheet, named by its form, number and person.

    Raises:
        StorageError: the folder cannot be written.
    """
    # Imported here: reportlab is heavy, and most commands print nothing on paper.
    from asn_desktop.reports.rendering import render

    printed_at = office.clock.local_now()
    return [
        write_bytes(folder / file_name(sheet.head), render(sheet, paper, printed_at))
        for sheet in sheets
    ]


def write_bytes(path: Path, content: bytes) -> Path:
    """Write a file that appears only when it is whole; return its path.

    Raises:
        StorageError: the folder cannot be written.
    """
    partial = path.with_name(path.name + ".partial")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        partial.write_bytes(content)
        partial.replace(path)
    except OSError as error:
        raise StorageError(
            f"Berkas {path.name} tidak dapat ditulis di {path.parent}. "
            "Pilih folder lain, atau tutup berkas itu bila sedang dibuka.",
            technical=str(error),
        ) from error
    return path
