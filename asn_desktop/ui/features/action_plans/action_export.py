"""Writes an action plan to an Excel or CSV file, one row for each indicator."""

from collections.abc import Iterator
from pathlib import Path

from asn_desktop.exchange.workbook import OutputCell, OutputColumn, write_table
from asn_desktop.services.context import Actor, Office
from asn_desktop.services.sheets.execution.action_plan import ActionPlanSheet, action_plan_sheet


def export_action_plan(office: Office, actor: Actor, plan_id: str, path: Path) -> None:
    """Write the columns of the printed action plan.

    Raises:
        NotAllowed: the actor may not see this plan.
        DomainError: the ending of the path is neither .xlsx nor .csv.
        StorageError: the file is open in another program, the disk is full or not writable.
    """
    sheet = action_plan_sheet(office, actor, plan_id)
    columns = [
        OutputColumn("No", 6),
        OutputColumn("Rencana hasil kerja", 40),
        OutputColumn("Indikator", 40),
        OutputColumn("Target tahunan", 18),
        OutputColumn("Rencana aksi", 44),
        *(OutputColumn(f"Target {part}", 14) for part in sheet.parts),
        OutputColumn("Penanggung jawab", 28),
        OutputColumn("Realisasi", 24),
        OutputColumn("Bukti dukung", 36),
    ]
    write_table(path, sheet.head.title, columns, _rows(sheet))


def _rows(sheet: ActionPlanSheet) -> Iterator[tuple[OutputCell, ...]]:
    for result in sheet.results:
        for indicator in result.indicators:
            yield (
                result.number,
                result.text,
                indicator.text,
                indicator.target,
                "\n".join(result.steps),
                *indicator.shares,
                result.responsible,
                indicator.realization,
                "; ".join(result.evidence),
            )
