"""Adding, changing, ordering and deleting the planned results of a plan."""

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from asn_desktop.base.errors import DomainError
from asn_desktop.domain.performance.cascade import check_support
from asn_desktop.domain.performance.terms import PlanTemplate, ResultKind, RoleLevel
from asn_desktop.services.context import Actor, Office
from asn_desktop.services.performance.plans.editing import OpenPlan, plan_for_editing
from asn_desktop.services.performance.plans.indicators import (
    check_indicator,
    fill_indicator,
    indicator_rows,
    kept_indicator,
)
from asn_desktop.services.performance.plans.inputs import (
    LONGEST_ASSIGNER,
    LONGEST_RESULT,
    IndicatorInput,
    ResultInput,
)
from asn_desktop.services.performance.plans.reading import in_sheet_order
from asn_desktop.services.performance.plans.rights import PLANS
from asn_desktop.services.typed_text import checked_text
from asn_desktop.store.prepared import RowLoader
from asn_desktop.store.tables import (
    EmployeeRow,
    IndicatorRow,
    PlannedResultRow,
    PlanRow,
    RoleMatrixCellRow,
)

_RESULTS = RowLoader(PlannedResultRow)


@dataclass(frozen=True, slots=True)
class DeletedResult:
    """A deleted result with its indicators, enough to put it back under the same ids.

    Attributes:
        level: what the matrix of roles called it, where it came from there.
    """

    plan_id: str
    result_id: str
    sort_order: int
    content: ResultInput
    level: RoleLevel | None = None


def add_result(
    office: Office,
    actor: Actor,
    plan_id: str,
    content: ResultInput,
    *,
    expected_revision: int | None = None,
) -> str:
    """Add a result with its indicators at the end of its group and return its id.

    Raises:
        NotAllowed, ConflictError: as `plan_for_editing`.
        DomainError: a text is missing or too long, or the superior's result does not fit.
    """
    deed = "Menambah hasil kerja"
    _check_indicators(content)
    with plan_for_editing(office, actor, plan_id, deed, expected_revision) as plan:
        return append_result(plan, content)


def append_result(plan: OpenPlan, content: ResultInput) -> str:
    """Add one result as `append_results` does and return its id."""
    return append_results(plan, [content])[0]


def append_results(plan: OpenPlan, contents: Sequence[ResultInput]) -> tuple[str, ...]:
    """Add results with their indicators at the end of an open plan and return their ids.

    Raises:
        DomainError: as `add_result`; then nothing of the transaction may be kept.
    """
    first = _next_place(plan)
    rows = []
    for place, content in enumerate(contents, start=first):
        row = PlannedResultRow(plan_id=plan.row.id, sort_order=place, kind=content.kind)
        _fill(plan, row, content)
        rows.append(row)
    plan.session.add_all(rows)
    # No relationships tell the session the order of tables: the results go first.
    plan.session.flush()
    for row, content in zip(rows, contents, strict=True):
        for place, typed in enumerate(content.indicators, start=1):
            indicator = IndicatorRow(result_id=row.id, sort_order=place)
            fill_indicator(indicator, typed)
            plan.session.add(indicator)
    return tuple(row.id for row in rows)


def change_result(
    office: Office,
    actor: Actor,
    plan_id: str,
    result_id: str,
    content: ResultInput,
    *,
    expected_revision: int | None = None,
) -> None:
    """Change a result; indicators without an id are added, those not named are removed.

    Raises:
        NotAllowed, ConflictError: as `plan_for_editing`.
        DomainError: as `add_result`, or the result is gone.
    """
    deed = "Mengubah hasil kerja"
    _check_indicators(content)
    with plan_for_editing(office, actor, plan_id, deed, expected_revision) as plan:
        row = result_row(plan.session, plan_id, result_id)
        _fill(plan, row, content)
        _write_indicators(plan, row.id, content.indicators)


def delete_result(
    office: Office,
    actor: Actor,
    plan_id: str,
    result_id: str,
    *,
    expected_revision: int | None = None,
) -> DeletedResult:
    """Delete a result with its indicators; the return value brings it back.

    Raises:
        NotAllowed, ConflictError: as `plan_for_editing`.
        DomainError: the result is gone, or a subordinate's result supports it.
    """
    deed = "Menghapus hasil kerja"
    with plan_for_editing(office, actor, plan_id, deed, expected_revision) as plan:
        return remove_result(plan, result_id)


def remove_result(plan: OpenPlan, result_id: str) -> DeletedResult:
    """Delete a result of an open plan with its indicators; the return value brings it back.

    Raises:
        DomainError: as `delete_result`.
    """
    session = plan.session
    row = result_row(session, plan.row.id, result_id)
    _refuse_while_supported(session, row)
    indicators = indicator_rows(session, row.id)
    deleted = DeletedResult(
        plan_id=plan.row.id,
        result_id=row.id,
        sort_order=row.sort_order,
        content=ResultInput(
            text=row.text,
            kind=row.kind,
            parent_result_id=row.parent_result_id,
            assigned_by=row.assigned_by,
            indicators=tuple(kept_indicator(indicator) for indicator in indicators),
            weight=row.weight,
        ),
        level=row.level,
    )
    for indicator in indicators:
        session.delete(indicator)
    session.flush()
    session.delete(row)
    return deleted


def restore_result(
    office: Office,
    actor: Actor,
    deleted: DeletedResult,
    *,
    expected_revision: int | None = None,
) -> None:
    """Put a deleted result back where it was, with the same ids.

    Raises:
        NotAllowed, ConflictError: as `plan_for_editing`.
        DomainError: it is there again already, or the superior's result is gone meanwhile.
    """
    deed = "Mengurungkan penghapusan hasil kerja"
    with plan_for_editing(office, actor, deleted.plan_id, deed, expected_revision) as plan:
        if plan.session.get(PlannedResultRow, deleted.result_id) is not None:
            raise DomainError("Hasil kerja ini sudah ada kembali.")
        row = PlannedResultRow(
            id=deleted.result_id,
            plan_id=deleted.plan_id,
            sort_order=deleted.sort_order,
            level=deleted.level,
        )
        _fill(plan, row, deleted.content)
        plan.session.add(row)
        plan.session.flush()
        for place, content in enumerate(deleted.content.indicators, start=1):
            indicator = IndicatorRow(id=content.id, result_id=row.id, sort_order=place)
            fill_indicator(indicator, content)
            plan.session.add(indicator)


def move_result(
    office: Office,
    actor: Actor,
    plan_id: str,
    result_id: str,
    steps: int,
    *,
    expected_revision: int | None = None,
) -> None:
    """Move a result up (negative) or down within its group, stopping at the ends.

    Raises:
        NotAllowed, ConflictError: as `plan_for_editing`.
        DomainError: the result is gone.
    """
    deed = "Mengubah urutan hasil kerja"
    with plan_for_editing(office, actor, plan_id, deed, expected_revision) as plan:
        row = result_row(plan.session, plan_id, result_id)
        query = select(PlannedResultRow).where(PlannedResultRow.plan_id == plan_id)
        group = [
            other for other in in_sheet_order(plan.session.scalars(query)) if other.kind is row.kind
        ]
        place = group.index(row)
        group.insert(max(0, min(place + steps, len(group) - 1)), group.pop(place))
        for position, other in enumerate(group, start=1):
            other.sort_order = position


def result_row(session: Session, plan_id: str, result_id: str) -> PlannedResultRow:
    """Return a result of this plan.

    Raises:
        DomainError: it was deleted, or belongs to another plan.
    """
    row = _RESULTS.load(session, result_id)
    if row is None or row.plan_id != plan_id:
        raise DomainError("Hasil kerja ini sudah dihapus. Muat ulang halaman.")
    return row


def _check_indicators(content: ResultInput) -> None:
    for indicator in content.indicators:
        check_indicator(indicator)


def _next_place(plan: OpenPlan) -> int:
    query = select(func.max(PlannedResultRow.sort_order)).where(
        PlannedResultRow.plan_id == plan.row.id
    )
    return (plan.session.scalar(query) or 0) + 1


def _fill(plan: OpenPlan, row: PlannedResultRow, content: ResultInput) -> None:
    row.text = checked_text(content.text, LONGEST_RESULT, what="Hasil kerja", field="text")
    row.kind = content.kind
    # An extra result never counts into the hundred percent.
    row.weight = content.weight if content.kind is ResultKind.MAIN else None
    row.assigned_by = checked_text(
        content.assigned_by,
        LONGEST_ASSIGNER,
        what="Pemberi tugas",
        field="assigned_by",
        required=False,
    )
    parent_id = content.parent_result_id or None
    if plan.row.template is PlanTemplate.LEADER:
        # The leader form has no column for a superior's result (§1.3).
        parent_id = None
    if parent_id is not None:
        _check_parent(plan.session, plan.row, parent_id)
    if parent_id is not None and row.assigned_by:
        raise DomainError(
            "Pilih salah satu: hasil kerja atasan yang didukung, atau pemberi tugas.",
            field="assigned_by",
        )
    row.parent_result_id = parent_id


def _check_parent(session: Session, plan: PlanRow, parent_id: str) -> None:
    parent = _RESULTS.load(session, parent_id)
    parent_plan = PLANS.load(session, parent.plan_id) if parent else None
    if parent is None or parent_plan is None:
        raise DomainError(
            "Hasil kerja atasan ini sudah dihapus. Pilih hasil kerja atasan yang lain.",
            field="parent_result",
        )
    if parent_plan.employee_id != plan.appraiser_id:
        raise DomainError(
            "Hasil kerja yang didukung harus dari SKP pejabat penilai. "
            "Bila tugasnya dari pihak lain, isi pemberi tugas.",
            field="parent_result",
        )
    check_support(plan.id, plan.year, parent_plan.year, _plans_above(session, parent))


def _plans_above(session: Session, result: PlannedResultRow) -> set[str]:
    """Return the plans of a result and of everything that it supports, however far up."""
    plans: set[str] = set()
    at: PlannedResultRow | None = result
    seen: set[str] = set()
    while at is not None and at.id not in seen:
        seen.add(at.id)
        plans.add(at.plan_id)
        at = _RESULTS.load(session, at.parent_result_id) if at.parent_result_id else None
    return plans


def _refuse_while_supported(session: Session, row: PlannedResultRow) -> None:
    query = (
        select(EmployeeRow.name)
        .join(PlanRow, PlanRow.employee_id == EmployeeRow.id)
        .join(PlannedResultRow, PlannedResultRow.plan_id == PlanRow.id)
        .where(PlannedResultRow.parent_result_id == row.id)
        .order_by(EmployeeRow.name, EmployeeRow.id)
    )
    name = session.scalars(query).first()
    if name is not None:
        raise DomainError(
            f"Hasil kerja ini didukung SKP {name}, sehingga tidak dapat dihapus. "
            "Ubah isinya, atau minta SKP itu memilih hasil kerja lain."
        )
    waiting = (
        select(EmployeeRow.name)
        .join(RoleMatrixCellRow, RoleMatrixCellRow.employee_id == EmployeeRow.id)
        .where(RoleMatrixCellRow.leader_result_id == row.id)
        .order_by(EmployeeRow.name, EmployeeRow.id)
    )
    name = session.scalars(waiting).first()
    if name is not None:
        raise DomainError(
            f"Matriks peran berisi peran {name} untuk hasil kerja ini, sehingga tidak dapat "
            "dihapus. Kosongkan dahulu selnya di matriks peran."
        )


def _write_indicators(plan: OpenPlan, result_id: str, contents: Sequence[IndicatorInput]) -> None:
    present = {row.id: row for row in indicator_rows(plan.session, result_id)}
    for place, content in enumerate(contents, start=1):
        row = present.pop(content.id, None) if content.id else None
        if row is None:
            row = IndicatorRow(result_id=result_id)
            plan.session.add(row)
        row.sort_order = place
        fill_indicator(row, content)
    for row in present.values():
        plan.session.delete(row)
