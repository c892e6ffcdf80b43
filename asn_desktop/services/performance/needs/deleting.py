"""Deleting lines of the worksheet and bringing them back."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from asn_desktop.base.errors import DomainError
from asn_desktop.services.context import Actor, Office
from asn_desktop.services.performance.needs.editing import worksheet_for_editing
from asn_desktop.store.tables import NeedAnswerRow, OrganizationNeedRow, Table, UnitIndicatorRow

_NEED, _INDICATOR, _ANSWER = OrganizationNeedRow, UnitIndicatorRow, NeedAnswerRow


@dataclass(frozen=True, slots=True)
class DeletedLines:
    """Deleted lines with their answers, enough to put them back under the same ids.

    Attributes:
        needs, indicators, answers: the columns of each row by name.
    """

    year: int
    needs: tuple[dict[str, Any], ...]
    indicators: tuple[dict[str, Any], ...]
    answers: tuple[dict[str, Any], ...]

    @property
    def count(self) -> int:
        """How many needs and indicators were deleted."""
        return len(self.needs) + len(self.indicators)


def delete_lines(
    office: Office,
    actor: Actor,
    year: int,
    ids: Sequence[str],
    *,
    expected_revision: int | None = None,
) -> DeletedLines:
    """Delete needs or indicators; results made from an indicator stay in their plans.

    Raises:
        NotAllowed, ConflictError: as `worksheet_for_editing`.
    """
    deed = "Menghapus baris lembar kebutuhan"
    with worksheet_for_editing(office, actor, year, deed, expected_revision) as sheet:
        session = sheet.session
        needs = _rows(session, _NEED, _NEED.id.in_(ids), _NEED.worksheet_id == sheet.row.id)
        indicators = _rows(
            session, _INDICATOR, _INDICATOR.id.in_(ids), _INDICATOR.worksheet_id == sheet.row.id
        )
        keys = [row.id for row in (*needs, *indicators)]
        answers = _rows(
            session, _ANSWER, _ANSWER.need_id.in_(keys) | _ANSWER.unit_indicator_id.in_(keys)
        )
        deleted = DeletedLines(year, _columns(needs), _columns(indicators), _columns(answers))
        for group in (answers, (*needs, *indicators)):
            for row in group:
                session.delete(row)
            session.flush()
        return deleted


def restore_lines(
    office: Office, actor: Actor, deleted: DeletedLines, *, expected_revision: int | None = None
) -> None:
    """Put deleted lines back where they were; answers to lines gone meanwhile are left out.

    Raises:
        NotAllowed, ConflictError: as `worksheet_for_editing`.
        DomainError: they are there again already.
    """
    deed = "Mengurungkan penghapusan baris lembar kebutuhan"
    with worksheet_for_editing(office, actor, deleted.year, deed, expected_revision) as sheet:
        session = sheet.session
        groups = ((_NEED, deleted.needs), (_INDICATOR, deleted.indicators))
        for table, rows in groups:
            for values in rows:
                if session.get(table, values["id"]) is not None:
                    raise DomainError("Baris ini sudah ada kembali.")
                session.add(table(**values))
        session.flush()
        for values in deleted.answers:
            ends = ((_NEED, values["need_id"]), (_INDICATOR, values["unit_indicator_id"]))
            if all(session.get(table, key) is not None for table, key in ends):
                session.add(_ANSWER(**values))


def _rows(session: Session, table: type[Any], *conditions: Any) -> list[Any]:
    return list(session.scalars(select(table).where(*conditions).order_by(table.id)))


def _columns(rows: Sequence[Table]) -> tuple[dict[str, Any], ...]:
    return tuple(
        {column.name: getattr(row, column.name) for column in row.__table__.columns} for row in rows
    )
