"""The mark of a plan or evaluation that somebody else typed, as every screen shows it."""

from sqlalchemy import select
from sqlalchemy.orm import Session

from asn_desktop.base.clock import Clock
from asn_desktop.base.wording import day_month
from asn_desktop.store.tables import EmployeeRow, HelperEntryRow


def typed_words(session: Session, clock: Clock, record_id: str) -> str:
    """Return the mark of a plan or evaluation: who typed for whom, agreed or not; "" for none."""
    query = (
        select(HelperEntryRow, EmployeeRow.name)
        .join(EmployeeRow, EmployeeRow.id == HelperEntryRow.employee_id)
        .where(HelperEntryRow.record_id == record_id)
        .order_by(HelperEntryRow.typed_at.desc())
    )
    rows = session.execute(query).all()
    if not rows:
        return ""
    newest, owner = rows[0]
    still_open = sum(row.consent_id is None for row, _name in rows)
    state = f"{still_open} isian menunggu persetujuan" if still_open else "sudah disetujui"
    day = day_month(clock.zone.to_local(newest.typed_at).date())
    return f"Diketik oleh {newest.typed_by} untuk {owner}, {day} ({state})"
