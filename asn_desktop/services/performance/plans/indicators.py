"""Adding, changing and deleting the indicators of a result, and reading their targets."""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from sqlalchemy import bindparam, func, select
from sqlalchemy.orm import Session

from asn_desktop.base.errors import DomainError
from asn_desktop.base.wording import number, parse_number
from asn_desktop.domain.performance.targets import check_target, parse_target
from asn_desktop.domain.performance.terms import TargetDirection
from asn_desktop.services.context import Actor, Office
from asn_desktop.services.performance.plans.editing import plan_for_editing
from asn_desktop.services.performance.plans.inputs import (
    LONGEST_INDICATOR,
    LONGEST_NUMBER,
    LONGEST_TARGET,
    LONGEST_UNIT,
    IndicatorInput,
)
from asn_desktop.services.typed_text import checked_text
from asn_desktop.store.prepared import Prepared, RowLoader
from asn_desktop.store.tables import IndicatorRow, PlannedResultRow

_INDICATORS = RowLoader(IndicatorRow)
_PLAN_OF_RESULT = Prepared(
    select(PlannedResultRow.plan_id).where(PlannedResultRow.id == bindparam("result"))
)


@dataclass(frozen=True, slots=True)
class DeletedIndicator:
    """A deleted indicator, enough to put it back under the same id."""

    plan_id: str
    result_id: str
    sort_order: int
    content: IndicatorInput


def add_indicator(
    office: Office,
    actor: Actor,
    plan_id: str,
    result_id: str,
    content: IndicatorInput,
    *,
    expected_revision: int | None = None,
) -> str:
    """Add an indicator at the end of a result and return its id; texts may still be empty.

    Raises:
        NotAllowed, ConflictError: as `plan_for_editing`.
        DomainError: the result is gone, a text is too long, or as `check_indicator`.
    """
    deed = "Menambah indikator"
    check_indicator(content)
    with plan_for_editing(office, actor, plan_id, deed, expected_revision) as plan:
        _check_result(plan.session, plan_id, result_id)
        query = select(func.max(IndicatorRow.sort_order)).where(IndicatorRow.result_id == result_id)
        row = IndicatorRow(result_id=result_id, sort_order=(plan.session.scalar(query) or 0) + 1)
        fill_indicator(row, content)
        plan.session.add(row)
        return row.id


def change_indicator(
    office: Office,
    actor: Actor,
    plan_id: str,
    indicator_id: str,
    content: IndicatorInput,
    *,
    expected_revision: int | None = None,
) -> None:
    """Change an indicator; an empty text or target is kept and shows as a gap.

    Raises:
        NotAllowed, ConflictError: as `plan_for_editing`.
        DomainError: the indicator is gone, a text is too long, or as `check_indicator`.
    """
    deed = "Mengubah indikator"
    check_indicator(content)
    with plan_for_editing(office, actor, plan_id, deed, expected_revision) as plan:
        # Held by a name: the session forgets a row nobody holds, and the step's words ask for it.
        row = _indicator_row(plan.session, plan_id, indicator_id)
        fill_indicator(row, content)


def delete_indicator(
    office: Office,
    actor: Actor,
    plan_id: str,
    indicator_id: str,
    *,
    expected_revision: int | None = None,
) -> DeletedIndicator:
    """Delete an indicator; the return value brings it back.

    Raises:
        NotAllowed, ConflictError: as `plan_for_editing`.
        DomainError: the indicator is gone.
    """
    deed = "Menghapus indikator"
    with plan_for_editing(office, actor, plan_id, deed, expected_revision) as plan:
        row = _indicator_row(plan.session, plan_id, indicator_id)
        plan.session.delete(row)
        return DeletedIndicator(plan_id, row.result_id, row.sort_order, kept_indicator(row))


def move_indicator(
    office: Office,
    actor: Actor,
    plan_id: str,
    indicator_id: str,
    steps: int,
    *,
    expected_revision: int | None = None,
) -> None:
    """Move an indicator up (negative) or down within its result, stopping at the ends.

    Raises:
        NotAllowed, ConflictError: as `plan_for_editing`.
        DomainError: the indicator is gone.
    """
    deed = "Mengubah urutan indikator"
    with plan_for_editing(office, actor, plan_id, deed, expected_revision) as plan:
        row = _indicator_row(plan.session, plan_id, indicator_id)
        lines = list(indicator_rows(plan.session, row.result_id))
        place = lines.index(row)
        lines.insert(max(0, min(place + steps, len(lines) - 1)), lines.pop(place))
        for position, line in enumerate(lines, start=1):
            line.sort_order = position


def restore_indicator(
    office: Office,
    actor: Actor,
    deleted: DeletedIndicator,
    *,
    expected_revision: int | None = None,
) -> None:
    """Put a deleted indicator back where it was, with the same id.

    Raises:
        NotAllowed, ConflictError: as `plan_for_editing`.
        DomainError: its result is gone, or it is there again already.
    """
    deed = "Mengurungkan penghapusan indikator"
    with plan_for_editing(office, actor, deleted.plan_id, deed, expected_revision) as plan:
        _check_result(plan.session, deleted.plan_id, deleted.result_id)
        if plan.session.get(IndicatorRow, deleted.content.id) is not None:
            raise DomainError("Indikator ini sudah ada kembali.")
        row = IndicatorRow(
            id=deleted.content.id, result_id=deleted.result_id, sort_order=deleted.sort_order
        )
        fill_indicator(row, deleted.content)
        plan.session.add(row)


def indicator_rows(session: Session, result_id: str) -> Sequence[IndicatorRow]:
    """Return the indicators of a result in order."""
    query = (
        select(IndicatorRow)
        .where(IndicatorRow.result_id == result_id)
        .order_by(IndicatorRow.sort_order, IndicatorRow.id)
    )
    return session.scalars(query).all()


def kept_indicator(row: IndicatorRow) -> IndicatorInput:
    """Return what would have to be typed to get this indicator back."""
    return IndicatorInput(
        text=row.text,
        target_text=row.target_text,
        unit=row.unit,
        aspect=row.aspect,
        perspective=row.perspective,
        start=shown_start(row),
        id=row.id,
    )


def check_indicator(content: IndicatorInput) -> None:
    """Refuse a typed target that contradicts itself; copies of older plans are not asked this.

    Raises:
        DomainError: as `check_target` (field "target" or "start"), or the start is no number.
    """
    check_target(
        content.target_text[: LONGEST_TARGET + 1],
        content.unit,
        aspect=content.aspect,
        start=_start(content),
    )


def shown_start(row: IndicatorRow) -> str:
    """Return where the year of an indicator begins, as one would type it."""
    return "" if row.start_value is None else number(row.start_value)


def _start(content: IndicatorInput) -> Decimal | None:
    text = checked_text(
        content.start, LONGEST_NUMBER, what="Nilai awal", field="start", required=False
    )
    return parse_number(text, field="start") if text else None


def fill_indicator(row: IndicatorRow, content: IndicatorInput) -> None:
    """Write typed content into a row and read the number and direction of its target.

    Raises:
        DomainError: a text is too long, or the start is no number.
    """
    row.text = checked_text(
        content.text, LONGEST_INDICATOR, what="Indikator", field="indicator", required=False
    )
    row.unit = checked_text(content.unit, LONGEST_UNIT, what="Satuan", field="unit", required=False)
    row.aspect = content.aspect
    row.perspective = content.perspective
    row.start_value = _start(content)
    target = checked_text(
        content.target_text, LONGEST_TARGET, what="Target", field="target", required=False
    )
    if not target:
        # Not a refusal: a draft may be left half filled; submitting lists it as a gap.
        row.target_text, row.direction = "", TargetDirection.TEXT
        row.target_value = row.target_high = None
        return
    read = parse_target(target, row.unit)
    row.target_text, row.direction = read.text, read.direction
    row.target_value, row.target_high = read.value, read.high


def _check_result(session: Session, plan_id: str, result_id: str) -> None:
    if _PLAN_OF_RESULT.run(session, {"result": result_id}) != (plan_id,):
        raise DomainError("Hasil kerja ini sudah dihapus. Muat ulang halaman.")


def _indicator_row(session: Session, plan_id: str, indicator_id: str) -> IndicatorRow:
    row = _INDICATORS.load(session, indicator_id)
    if row is None:
        raise DomainError("Indikator ini sudah dihapus. Muat ulang halaman.")
    _check_result(session, plan_id, row.result_id)
    return row
