"""Keeping an approved version complete, and finding it again."""

import hashlib
from collections.abc import Mapping, Sequence
from datetime import datetime
from types import MappingProxyType

from sqlalchemy import insert, select
from sqlalchemy.orm import Session

from asn_desktop.domain.performance.planning.versions import (
    VersionContent,
    VersionIndicator,
    VersionLine,
    VersionResult,
)
from asn_desktop.services.context import Transaction
from asn_desktop.services.performance.plans.versions.codec import decode, encode
from asn_desktop.services.performance.plans.views import PlanView, ResultView
from asn_desktop.store.tables import AmendmentRow, AnyPlanRow, PlanVersionRow


def amended_plan_id(plan: AnyPlanRow) -> str | None:
    """Return the plan that a working copy is about, or None for a plan itself."""
    return plan.amends_plan_id if isinstance(plan, AmendmentRow) else None


def version_row(session: Session, plan_id: str, version: int) -> PlanVersionRow | None:
    """Return one kept version of a plan, or None."""
    query = select(PlanVersionRow).where(
        PlanVersionRow.plan_id == plan_id, PlanVersionRow.version == version
    )
    return session.scalars(query).one_or_none()


def version_rows(session: Session, plan_id: str) -> Sequence[PlanVersionRow]:
    """Return the kept versions of a plan, the newest first."""
    query = select(PlanVersionRow).where(PlanVersionRow.plan_id == plan_id)
    return session.scalars(query.order_by(PlanVersionRow.version.desc())).all()


def kept_sheet(session: Session, plan_id: str, version: int) -> str | None:
    """Return the kept paper of a version as JSON, or None where none was kept."""
    query = select(PlanVersionRow.sheet).where(
        PlanVersionRow.plan_id == plan_id, PlanVersionRow.version == version
    )
    return session.scalar(query)


def content_of(row: PlanVersionRow) -> VersionContent:
    """Return what a kept version says."""
    return decode(VersionContent, row.content)


def keep_version(
    transaction: Transaction,
    plan: AnyPlanRow,
    sheet: object,
    content: VersionContent,
    reason: str = "",
) -> None:
    """Keep the approved version of a plan; its fingerprint goes into the audit line.

    Not an ORM object: the audit line holds the fingerprint of the sheet, not the sheet twice.
    """
    approved: datetime = plan.approved_at or transaction.now
    text = encode(sheet)
    digest = hashlib.sha256(text.encode()).hexdigest()
    row = PlanVersionRow(
        plan_id=plan.id,
        version=plan.version,
        approved_at=approved,
        recorded_at=transaction.now,
        reason=reason,
        sheet=text,
        content=encode(content),
        sha256=digest,
    )
    columns = PlanVersionRow.__table__.columns.keys()
    transaction.session.execute(
        insert(PlanVersionRow), [{name: getattr(row, name) for name in columns}]
    )
    transaction.note(
        PlanVersionRow.__tablename__,
        "created",
        plan_id=plan.id,
        version=plan.version,
        sha256=digest,
    )


def content_from(
    view: PlanView, originals: Mapping[str, str] = MappingProxyType({})
) -> VersionContent:
    """Return what a plan says now; ids of copies are told as those of their originals."""
    return VersionContent(
        approach=view.approach,
        template=view.template,
        results=tuple(_result(line, originals) for line in view.results),
        expectations=tuple((line.core_value, line.text) for line in view.expectations),
        annex=tuple(
            VersionLine(originals.get(line.id, line.id), line.annex_list, line.text)
            for line in view.annex
        ),
    )


def _result(line: ResultView, originals: Mapping[str, str]) -> VersionResult:
    return VersionResult(
        id=originals.get(line.id, line.id),
        kind=line.kind,
        number=line.number,
        text=line.text,
        parent_result_id=line.parent_result_id or "",
        parent_text=line.parent_text,
        assigned_by=line.assigned_by,
        indicators=tuple(
            VersionIndicator(
                id=originals.get(item.id, item.id),
                aspect=item.aspect,
                perspective=item.perspective,
                text=item.text,
                target=item.target_text,
                unit=item.unit,
            )
            for item in line.indicators
        ),
    )
