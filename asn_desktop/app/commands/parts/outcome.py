"""The main job without a window: sheets, survey report, recap and pictures as files."""

import os
from collections.abc import Sequence
from pathlib import Path

from asn_desktop.app.commands.parts.sheets import sheets_of, write_sheets
from asn_desktop.base.rounding import round_half_up
from asn_desktop.base.settings import is_frozen
from asn_desktop.exchange.workbook import (
    OutputCell,
    OutputColumn,
    describe_write_failure,
    write_table,
)
from asn_desktop.reports.paper import Paper
from asn_desktop.services.context import PROGRAM, Office
from asn_desktop.services.dashboards.overview import dashboard_view
from asn_desktop.services.office.periods import PeriodLine
from asn_desktop.services.office.settings import settings_of
from asn_desktop.services.sheets.listing import (
    DocumentKind,
    PrintableLine,
    Readiness,
    printable_documents,
)
from asn_desktop.services.sheets.survey import SurveySheet, survey_sheet

MOST_PEOPLE = 8
_KINDS = (DocumentKind.PLAN, DocumentKind.EVALUATION, DocumentKind.EVALUATION_DOCUMENT)
_PLACES = 4
_ELEMENT_COLUMNS = (
    OutputColumn("Unsur", 8),
    OutputColumn("Nama unsur atau layanan", 44),
    OutputColumn("Responden"),
    OutputColumn("Jumlah nilai"),
    OutputColumn("NRR"),
    OutputColumn("NRR tertimbang"),
    OutputColumn("Nilai konversi"),
    OutputColumn("Mutu", 8),
)


def write_outcome(office: Office, period: PeriodLine, folder: Path) -> list[Path]:
    """Write what the office would print for a period; return the files.

    Sheets are written for a few people with different posts, the head of the office first.

    Raises:
        StorageError: the folder cannot be written.
    """
    paper = Paper.named(settings_of(office).paper)
    people = different_posts(printable_documents(office, PROGRAM, period.id))
    survey = survey_sheet(office, PROGRAM, period.id)
    paths = write_sheets(office, [*sheets_of(office, people, _KINDS), survey], paper, folder)
    recap = folder / f"{survey.head.code}_rekap.xlsx"
    title = f"Rekap survei kepuasan masyarakat {survey.period_label}"
    write_table(recap, title, _ELEMENT_COLUMNS, _recap_rows(survey))
    return [*paths, recap, *write_pictures(office, period, folder)]


def write_pictures(office: Office, period: PeriodLine, folder: Path) -> list[Path]:
    """Write the charts of the dashboard as PNG files into a folder that exists.

    Raises:
        StorageError: the folder cannot be written.
    """
    view = dashboard_view(office, PROGRAM, period.id)
    if view is None:
        return []
    if is_frozen():
        # Its own folder would go away with the bundle, and be filled anew each time.
        os.environ.setdefault("MPLCONFIGDIR", str(office.folder / "cache" / "matplotlib"))
    # Imported here: matplotlib is heavy, and most commands draw nothing.
    from asn_desktop.charts.pictures import save_dashboard_pictures

    try:
        return save_dashboard_pictures(view, folder)
    except OSError as error:
        raise describe_write_failure(error, "gambar dasbor") from error


def different_posts(lines: Sequence[PrintableLine]) -> list[PrintableLine]:
    """Return a few people whose sheets are all ready, each with another post."""
    chosen: dict[str, PrintableLine] = {}
    ready = [
        line
        for line in lines
        if all(line.document(kind).readiness is Readiness.READY for kind in _KINDS)
    ]
    # A short title stands high: "Camat" comes before every "Kepala Seksi …".
    for line in sorted(ready, key=lambda line: (len(line.position), line.name)):
        kind_of_post = " ".join(line.position.split()[:2])
        chosen.setdefault(kind_of_post, line)
    return list(chosen.values())[:MOST_PEOPLE]


def _recap_rows(survey: SurveySheet) -> list[list[OutputCell]]:
    rows: list[list[OutputCell]] = []
    if survey.index is None:
        return rows
    for code, label, key in survey.elements:
        score = survey.index.score_of(key)
        rows.append(
            [
                code,
                label,
                score.count,
                score.total,
                round_half_up(score.mean, _PLACES),
                round_half_up(score.weighted_mean, _PLACES),
                score.index,
                score.grade.value,
            ]
        )
    weighted = round_half_up(survey.index.weighted_sum, _PLACES)
    index, grade = survey.index.index, survey.index.grade.value
    label = f"IKM (bobot {survey.weight_mode.label})"
    rows.append(["IKM", label, survey.respondents, None, None, weighted, index, grade])
    for line in survey.services:
        service = [None, line.name, line.respondents, None, None, None]
        rows.append([*service, line.index, line.grade.value])
    return rows
