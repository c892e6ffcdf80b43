"""Writing the matrix of roles: single cells, pasted blocks, and results made from cells."""

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from asn_desktop.base.errors import ConflictError, DomainError, NotAllowed
from asn_desktop.base.wording import listing
from asn_desktop.domain.performance.terms import RoleLevel
from asn_desktop.services.context import Actor, Office, Transaction, check_revision
from asn_desktop.services.performance.cascade.matrix import (
    MatrixCell,
    columns_of,
    edits,
    plans_of_team,
    refusal_of,
    team_members,
)
from asn_desktop.services.performance.cascade.waiting import keep_level
from asn_desktop.services.performance.plans.editing import OpenPlan, plan_name
from asn_desktop.services.performance.plans.inputs import LONGEST_RESULT, ResultInput
from asn_desktop.services.performance.plans.results import append_result
from asn_desktop.services.performance.plans.rights import load_plan
from asn_desktop.services.typed_text import checked_text
from asn_desktop.store.tables import (
    PlanEventRow,
    PlannedResultRow,
    PlanRow,
    RoleMatrixCellRow,
)


@dataclass(frozen=True, slots=True)
class CellInput:
    """What was typed into one cell.

    Attributes:
        text: empty to clear the cell.
        expected_revision: of what the screen showed, 0 for an empty cell; None skips the check.
        level: what the leader calls it (outcome antara, output, layanan), or None.
    """

    result_id: str
    employee_id: str
    text: str
    expected_revision: int | None = None
    level: RoleLevel | None = None


def save_cells(
    office: Office, actor: Actor, plan_id: str, inputs: Sequence[CellInput]
) -> list[MatrixCell]:
    """Write cells of a leader's matrix, all or none, and return them as they are kept now.

    Raises:
        NotAllowed: the plan is not the actor's own.
        DomainError: a text is too long, a cell shows a result already, or a result or person
            does not belong to this matrix.
        ConflictError: somebody else changed one of the cells meanwhile.
    """
    with office.write(actor, "Mengisi matriks peran", subject_id=plan_id) as transaction:
        session = transaction.session
        plan = _own_plan(session, actor, plan_id)
        names = {person.id: person.name for person in team_members(session, office, plan)}
        results = {column.result_id for column in columns_of(session, plan_id)}
        taken = _taken(session, results)
        kept = _kept(session, results)
        for item in inputs:
            place = (item.result_id, item.employee_id)
            name = _checked_place(item, results, names)
            if place in taken:
                raise DomainError(
                    f"Sel {name} sudah berisi hasil kerja di SKP-nya. Ubah di SKP pegawai itu.",
                    field="cell",
                )
            _write(session, kept, item, name)
        transaction.sentence = _sentence(inputs, names)
        return [_as_kept(item, kept) for item in inputs]


def make_results(
    office: Office, actor: Actor, plan_id: str, cells: Sequence[CellInput]
) -> list[str]:
    """Put what cells say into the plans of the team, linked to the leader's results; all or none.

    The cells are deleted, because the matrix then shows the results themselves. Returns the
    results' ids.

    Raises:
        NotAllowed: the leader's plan is not the actor's own.
        DomainError: a cell is empty, or a member's plan cannot take a result now.
        ConflictError: somebody else changed a cell meanwhile.
    """
    with office.write(
        actor, "Menjadikan sel matriks peran hasil kerja", subject_id=plan_id
    ) as transaction:
        session = transaction.session
        plan = _own_plan(session, actor, plan_id)
        kept = _kept(session, {column.result_id for column in columns_of(session, plan_id)})
        plans = plans_of_team(session, plan)
        made, names = [], []
        for cell in cells:
            row = kept.get((cell.result_id, cell.employee_id))
            if row is None:
                raise DomainError(
                    "Sel ini kosong. Isi dahulu, lalu jadikan hasil kerja.", field="cell"
                )
            _check_cell_revision(row, cell.expected_revision)
            target = plans.get(cell.employee_id)
            refusal = refusal_of(target)
            if target is None or refusal:
                raise DomainError(refusal, field="cell")
            made.append(_result_from(transaction, actor, target, row))
            names.append(plan_name(session, target))
        transaction.sentence += f" pada {listing(sorted(set(names)))}"
        return made


def _result_from(
    transaction: Transaction, actor: Actor, target: PlanRow, row: RoleMatrixCellRow
) -> str:
    session = transaction.session
    check_revision(target, None)
    content = ResultInput(text=row.text, parent_result_id=row.leader_result_id)
    result_id = append_result(OpenPlan(transaction, target), content)
    keep_level(session, result_id, row.level)
    session.delete(row)
    session.add(
        PlanEventRow(
            plan_id=target.id,
            happened_at=transaction.now,
            actor_name=actor.name,
            sentence="Hasil kerja ditambahkan dari matriks peran",
        )
    )
    return result_id


def _own_plan(session: Session, actor: Actor, plan_id: str) -> PlanRow:
    plan = load_plan(session, plan_id)
    if not edits(actor, plan):
        raise NotAllowed("Matriks peran hanya dapat diisi pimpinan tim yang bersangkutan.")
    return plan


def _checked_place(item: CellInput, results: set[str], names: dict[str, str]) -> str:
    if item.result_id not in results:
        raise DomainError("Hasil kerja di kolom ini sudah dihapus. Muat ulang halaman.")
    name = names.get(item.employee_id)
    if name is None:
        raise DomainError("Pegawai di baris ini bukan lagi anggota tim. Muat ulang halaman.")
    return name


def _write(
    session: Session,
    kept: dict[tuple[str, str], RoleMatrixCellRow],
    item: CellInput,
    name: str,
) -> None:
    place = (item.result_id, item.employee_id)
    row = kept.get(place)
    text = checked_text(
        item.text, LONGEST_RESULT, what=f"Peran {name}", field="cell", required=False
    )
    _check_cell_revision(row, item.expected_revision)
    if not text:
        if row is not None:
            session.delete(kept.pop(place))
        return
    if row is None:
        row = RoleMatrixCellRow(
            leader_result_id=item.result_id,
            employee_id=item.employee_id,
            text=text,
            level=item.level,
            revision=1,
        )
        session.add(row)
        kept[place] = row
    elif (row.text, row.level) != (text, item.level):
        row.text, row.level = text, item.level
        row.revision += 1


def _check_cell_revision(row: RoleMatrixCellRow | None, expected: int | None) -> None:
    if expected is not None and expected != (row.revision if row else 0):
        raise ConflictError(
            "Orang lain baru saja mengubah sel ini. Muat ulang, lalu periksa isian Anda."
        )


def _kept(session: Session, results: set[str]) -> dict[tuple[str, str], RoleMatrixCellRow]:
    query = select(RoleMatrixCellRow).where(RoleMatrixCellRow.leader_result_id.in_(results))
    return {(row.leader_result_id, row.employee_id): row for row in session.scalars(query)}


def _taken(session: Session, results: set[str]) -> set[tuple[str, str]]:
    query = (
        select(PlannedResultRow.parent_result_id, PlanRow.employee_id)
        .join(PlanRow, PlanRow.id == PlannedResultRow.plan_id)
        .where(PlannedResultRow.parent_result_id.in_(results))
    )
    return {(parent or "", employee) for parent, employee in session.execute(query)}


def _sentence(inputs: Sequence[CellInput], names: dict[str, str]) -> str:
    if len(inputs) == 1:
        return f"Mengisi peran {names[inputs[0].employee_id]} di matriks peran"
    return f"Menempel {len(inputs)} sel di matriks peran"


def _as_kept(item: CellInput, kept: dict[tuple[str, str], RoleMatrixCellRow]) -> MatrixCell:
    row = kept.get((item.result_id, item.employee_id))
    return MatrixCell(
        result_id=item.result_id,
        employee_id=item.employee_id,
        waiting=row.text if row else "",
        revision=row.revision if row else 0,
        level=row.level if row else None,
    )
