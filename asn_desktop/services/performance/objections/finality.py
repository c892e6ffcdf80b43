"""What an objection makes final, and what its running clock keeps open."""

from sqlalchemy import select
from sqlalchemy.orm import Session

from asn_desktop.base.errors import DomainError
from asn_desktop.domain.performance.objections import ObjectionStatus
from asn_desktop.services.context import Office
from asn_desktop.services.performance.objections.clocks import clock_of
from asn_desktop.store.tables import EvaluationRow, ObjectionRow


def is_decided(session: Session, evaluation_id: str) -> bool:
    """Tell whether an objection to this result was decided, so that nobody changes it again."""
    query = select(ObjectionRow.id).where(
        ObjectionRow.evaluation_id == evaluation_id,
        ObjectionRow.status == ObjectionStatus.DECIDED,
    )
    return session.scalars(query).first() is not None


def clock_runs(session: Session, office: Office, evaluation: EvaluationRow) -> bool:
    """Tell whether the employee can still object."""
    clock = clock_of(session, office, evaluation)
    return clock is not None and not clock.is_over


def check_closable(session: Session, office: Office, evaluation: EvaluationRow) -> None:
    """Refuse to close a result while the employee can still object.

    Raises:
        DomainError: naming the last day.
    """
    clock = clock_of(session, office, evaluation)
    if clock is not None and not clock.is_over:
        raise DomainError(
            f"Pegawai masih dapat mengajukan keberatan: {clock.words}. Tutup setelah hari itu."
        )


def check_reopenable(session: Session, evaluation_id: str) -> None:
    """Refuse to open a result again that an objection made final.

    Raises:
        DomainError: it was decided.
    """
    if is_decided(session, evaluation_id):
        raise DomainError(
            "Hasil ini ditetapkan lewat keputusan keberatan. Putusannya final dan tidak dapat "
            "dibuka kembali."
        )
