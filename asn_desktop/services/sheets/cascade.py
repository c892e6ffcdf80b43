"""The matrix of roles (form of §1.5) and the cascade of a year, as they are printed."""

from dataclasses import dataclass, replace

from asn_desktop.base.errors import DomainError
from asn_desktop.domain.performance.terms import RoleLevel
from asn_desktop.services.context import Actor, Office
from asn_desktop.services.performance.cascade.matrix import MatrixCell, matrix_view
from asn_desktop.services.performance.cascade.tree import CascadeLine, cascade_view
from asn_desktop.services.sheets.making import require_identity, sheet_head
from asn_desktop.services.sheets.parts import SheetHead


@dataclass(frozen=True, slots=True)
class MatrixSheetRow:
    """One team member; each cell holds the texts for one result of the leader."""

    name: str
    position: str
    cells: tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True)
class RoleMatrixSheet:
    """The matrix of one leader's plan; `results` heads the columns."""

    head: SheetHead
    year: int
    leader_name: str
    leader_position: str
    results: tuple[str, ...]
    rows: tuple[MatrixSheetRow, ...]


@dataclass(frozen=True, slots=True)
class CascadeSheetLine:
    """One result in the printed tree.

    Attributes:
        number: place in the tree, such as "2.1.3".
        remark: its gaps in words, or who gave it from outside the chain, or "".
    """

    number: str
    depth: int
    text: str
    owner: str
    position: str
    remark: str


@dataclass(frozen=True, slots=True)
class CascadeSheet:
    """The cascade of a year as an indented list."""

    head: SheetHead
    year: int
    lines: tuple[CascadeSheetLine, ...]


def role_matrix_sheet(office: Office, actor: Actor, plan_id: str) -> RoleMatrixSheet:
    """Return the matrix of a leader's plan for printing.

    Raises:
        NotAllowed: the actor neither leads this team nor keeps the plans.
        DomainError: there is no such plan, or the office was not set up.
    """
    view = matrix_view(office, actor, plan_id)
    with office.read() as session:
        identity = require_identity(session)
    title = f"Matriks Pembagian Peran dan Hasil {view.year}, {view.leader_name}"
    head = sheet_head(identity, f"MPH-{view.year}", view.plan_id, title)
    return RoleMatrixSheet(
        head=replace(head, person_name=view.leader_name),
        year=view.year,
        leader_name=view.leader_name,
        leader_position=view.leader_position,
        results=tuple(column.text for column in view.columns),
        rows=tuple(
            MatrixSheetRow(row.name, row.position, tuple(_texts(cell) for cell in row.cells))
            for row in view.rows
        ),
    )


def cascade_sheet(office: Office, actor: Actor, year: str) -> CascadeSheet:
    """Return the cascade of a year for printing, as far as the actor may see it.

    Raises:
        NotAllowed: the actor has no part in planning.
        DomainError: the year is none, or the office was not set up.
    """
    if not year.isdecimal():
        raise DomainError(
            "Tahun pohon kinerja tidak dikenal. Buka lagi dari halaman Pohon Kinerja."
        )
    view = cascade_view(office, actor, int(year))
    with office.read() as session:
        identity = require_identity(session)
    counts: list[int] = []
    lines = []
    for line in view.lines:
        del counts[line.depth + 1 :]
        if len(counts) == line.depth:
            counts.append(0)
        counts[line.depth] += 1
        lines.append(_line(line, ".".join(map(str, counts))))
    title = f"Pohon Kinerja {view.year}, {identity.full_name}"
    return CascadeSheet(
        head=sheet_head(identity, f"POHON-{view.year}", year, title),
        year=view.year,
        lines=tuple(lines),
    )


def _texts(cell: MatrixCell) -> tuple[str, ...]:
    if cell.linked:
        levels = cell.linked_levels or (None,) * len(cell.linked)
        return tuple(_named(text, level) for text, level in zip(cell.linked, levels, strict=True))
    return (_named(cell.waiting, cell.level),) if cell.waiting else ()


def _named(text: str, level: RoleLevel | None) -> str:
    """Return a cell's words with what the leader calls them in front."""
    return f"{level.label}: {text}" if level else text


def _line(line: CascadeLine, number: str) -> CascadeSheetLine:
    remarks = [finding.label for finding in line.findings]
    if line.assigned_by:
        remarks.append(f"Penugasan dari {line.assigned_by}")
    return CascadeSheetLine(
        number=number,
        depth=line.depth,
        text=line.text,
        owner=line.owner,
        position=line.position,
        remark="; ".join(remarks),
    )
