"""Blocks 6 to 8 of the evaluation document: what is known of a used objection (form D.1.1)."""

from dataclasses import dataclass
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from asn_desktop.base.clock import Clock
from asn_desktop.domain.performance.objections import (
    OPEN_OBJECTIONS,
    ExplainingSide,
    ObjectionOutcome,
    ObjectionStatus,
)
from asn_desktop.store.tables import (
    ContestedPointRow,
    ObjectionExplanationRow,
    ObjectionRow,
    PlannedResultRow,
)


@dataclass(frozen=True, slots=True)
class ObjectionBlocks:
    """What stands in blocks 6, 7 and 8; a block without words is not printed.

    Attributes:
        explained_on: day of the appraiser's explanation.
        decided_by: the superior's name; "" while it is not decided.
    """

    reasons: str
    filed_on: date
    explanation: str
    explained_on: date | None
    explained_by: str
    decision: str
    decided_on: date | None
    decided_by: str


def objection_blocks(session: Session, clock: Clock, evaluation_id: str) -> ObjectionBlocks | None:
    """Return the blocks of an objection that runs or was decided; None when there is none."""
    query = (
        select(ObjectionRow)
        .where(
            ObjectionRow.evaluation_id == evaluation_id,
            ObjectionRow.status.in_({ObjectionStatus.DECIDED, *OPEN_OBJECTIONS}),
        )
        .order_by(ObjectionRow.started_at.desc())
    )
    row = session.scalars(query).first()
    if row is None or row.filed_on is None:
        return None
    given = session.scalars(
        select(ObjectionExplanationRow)
        .where(
            ObjectionExplanationRow.objection_id == row.id,
            ObjectionExplanationRow.side == ExplainingSide.APPRAISER,
            ObjectionExplanationRow.given_at.is_not(None),
        )
        .order_by(ObjectionExplanationRow.given_at)
    ).all()
    last = given[-1] if given else None
    return ObjectionBlocks(
        reasons="\n".join([row.reasons, *_points(session, row.id)]),
        filed_on=row.filed_on,
        explanation="\n".join(item.text for item in given),
        explained_on=clock.zone.to_local(last.given_at).date() if last and last.given_at else None,
        explained_by=last.given_by if last else "",
        decision=decision_words(row) if row.status is ObjectionStatus.DECIDED else "",
        decided_on=row.decided_on if row.status is ObjectionStatus.DECIDED else None,
        decided_by=row.decided_by if row.status is ObjectionStatus.DECIDED else "",
    )


def decision_words(row: ObjectionRow) -> str:
    """Say what was decided and why, as it is printed."""
    before, after = row.predicate_before, row.predicate_after
    if row.outcome is ObjectionOutcome.CHANGED and before is not None and after is not None:
        head = f"Predikat diubah dari {before.label} menjadi {after.label}."
    else:
        head = f"Predikat tetap {before.label}." if before is not None else "Penilaian tetap."
    paper = f"Surat {row.letter_number}." if row.letter_number else ""
    return "\n".join(part for part in (head, row.decision_reasons, paper) if part)


def _points(session: Session, objection_id: str) -> list[str]:
    query = (
        select(ContestedPointRow, PlannedResultRow.text)
        .outerjoin(PlannedResultRow, PlannedResultRow.id == ContestedPointRow.result_id)
        .where(ContestedPointRow.objection_id == objection_id)
        .order_by(ContestedPointRow.sort_order)
    )
    lines = []
    for point, result in session.execute(query):
        subject = f"Perilaku {point.core_value.label}" if point.core_value else result
        lines.append(f"{subject}: {point.text}" if subject else point.text)
    return lines
