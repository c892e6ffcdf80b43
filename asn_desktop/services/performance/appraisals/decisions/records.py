"""Keeping a signed evaluation complete as printed, and finding earlier versions again."""

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import func, insert, select
from sqlalchemy.orm import Session

from asn_desktop.base.errors import DomainError
from asn_desktop.services.context import PROGRAM, Actor, Office, Transaction
from asn_desktop.services.performance.appraisals.editing import (
    evaluation_and_plan,
    require_viewer,
)
from asn_desktop.services.performance.plans.versions.codec import decode, encode
from asn_desktop.services.sheets.evaluation import (
    EvaluationSheet,
    assembled_sheet,
    evaluation_facts,
)
from asn_desktop.services.sheets.evaluation_document import (
    EvaluationDocument,
    assembled_document,
)
from asn_desktop.store.tables import EvaluationRow, EvaluationVersionRow


@dataclass(frozen=True, slots=True)
class VersionLine:
    """One kept version of an evaluation, as listed.

    Attributes:
        signed_at: when it was signed, office time.
        reopened_at: when it was opened again; None for the one in force.
        reason: why it was opened again.
        sha256: fingerprint of both papers.
    """

    id: str
    version: int
    signed_at: datetime
    reopened_at: datetime | None
    reopened_by: str
    reason: str
    sha256: str


def keep_version(transaction: Transaction, office: Office, evaluation: EvaluationRow) -> None:
    """Keep what a signed evaluation says, as its two papers; nothing when it is kept already.

    Not an ORM object: the audit line holds the fingerprint, not the papers twice.
    """
    session = transaction.session
    session.flush()
    latest = latest_version(session, evaluation.id)
    if latest is not None and latest.reopened_at is None:
        return
    facts = evaluation_facts(session, office, PROGRAM, evaluation.id)
    sheet, document = encode(assembled_sheet(facts)), encode(assembled_document(facts))
    digest = hashlib.sha256((sheet + document).encode()).hexdigest()
    number = latest.version + 1 if latest is not None else 1
    row = EvaluationVersionRow(
        evaluation_id=evaluation.id,
        version=number,
        signed_at=evaluation.finalized_at or transaction.now,
        recorded_at=transaction.now,
        sheet=sheet,
        document=document,
        sha256=digest,
        reopened_by="",
        reason="",
    )
    columns = EvaluationVersionRow.__table__.columns.keys()
    session.execute(insert(EvaluationVersionRow), [{name: getattr(row, name) for name in columns}])
    transaction.note(
        EvaluationVersionRow.__tablename__,
        "created",
        evaluation_id=evaluation.id,
        version=number,
        sha256=digest,
    )


def latest_version(session: Session, evaluation_id: str) -> EvaluationVersionRow | None:
    """Return the newest kept version, or None."""
    query = (
        select(EvaluationVersionRow)
        .where(EvaluationVersionRow.evaluation_id == evaluation_id)
        .order_by(EvaluationVersionRow.version.desc())
    )
    return session.scalars(query).first()


def version_count(session: Session, evaluation_id: str) -> int:
    """Return how many versions were signed so far."""
    query = select(func.count()).where(EvaluationVersionRow.evaluation_id == evaluation_id)
    return session.scalar(query) or 0


def kept_versions(office: Office, actor: Actor, evaluation_id: str) -> tuple[VersionLine, ...]:
    """Return the signed versions of an evaluation, the newest first.

    Raises:
        NotAllowed: the actor may not see evaluations of this plan.
        DomainError: there is no such evaluation.
    """
    with office.read() as session:
        _, plan = evaluation_and_plan(session, evaluation_id)
        require_viewer(actor, plan)
        query = (
            select(EvaluationVersionRow)
            .where(EvaluationVersionRow.evaluation_id == evaluation_id)
            .order_by(EvaluationVersionRow.version.desc())
        )
        rows: Sequence[EvaluationVersionRow] = session.scalars(query).all()
    zone = office.clock.zone
    return tuple(
        VersionLine(
            id=row.id,
            version=row.version,
            signed_at=zone.to_local(row.signed_at),
            reopened_at=zone.to_local(row.reopened_at) if row.reopened_at else None,
            reopened_by=row.reopened_by,
            reason=row.reason,
            sha256=row.sha256,
        )
        for row in rows
    )


def kept_sheet(office: Office, actor: Actor, version_id: str) -> EvaluationSheet:
    """Return the evaluation sheet exactly as a version was signed.

    Raises:
        NotAllowed: the actor may not see evaluations of this plan.
        DomainError: there is no such version, or its fingerprint no longer fits.
    """
    return decode(EvaluationSheet, _checked(office, actor, version_id).sheet)


def kept_document(office: Office, actor: Actor, version_id: str) -> EvaluationDocument:
    """Return the evaluation document exactly as a version was signed.

    Raises:
        As `kept_sheet`.
    """
    return decode(EvaluationDocument, _checked(office, actor, version_id).document)


def _checked(office: Office, actor: Actor, version_id: str) -> EvaluationVersionRow:
    with office.read() as session:
        row = session.get(EvaluationVersionRow, version_id)
        if row is None:
            raise DomainError("Versi penilaian ini tidak ada. Muat ulang halaman.")
        _, plan = evaluation_and_plan(session, row.evaluation_id)
        require_viewer(actor, plan)
        session.expunge(row)
    if hashlib.sha256((row.sheet + row.document).encode()).hexdigest() != row.sha256:
        raise DomainError(
            f"Isi versi {row.version} berubah sejak disimpan. Jalankan pemeriksaan data."
        )
    return row
