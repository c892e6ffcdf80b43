"""Marks every field that is typed for somebody, and keeps the typist to what may be typed.

Called by every write of such an actor, so that no service can forget it.
"""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any, Final

from sqlalchemy import delete, func, select
from sqlalchemy.orm import Session

from asn_desktop.base.errors import DomainError, NotAllowed
from asn_desktop.store.tables import HelperEntryRow

MARKED: Final[Mapping[str, frozenset[str]]] = {
    "realization": frozenset({"text"}),
    "result_review": frozenset({"self_rating", "self_note"}),
    "behavior_review": frozenset({"self_rating", "self_note"}),
    "evidence": frozenset({"name"}),
    "planned_result": frozenset({"text"}),
    "indicator": frozenset({"text", "target_text"}),
    "plan_annex_line": frozenset({"text"}),
    "action_step": frozenset({"text"}),
    "action_target": frozenset({"text"}),
}
"""Table: the fields whose words are the owner's and wait for the owner's agreement."""

_BESIDE: Final = frozenset(
    {
        "performance_plan",
        "evaluation",
        "plan_event",
        "plan_step",
        "plan_version",
        "action_plan",
        "action_split",
        "indicator_manual",
        "behavior_expectation",
    }
)
"""Tables that change along with what is typed."""
_CLOSED: Final[Mapping[str, frozenset[str]]] = {
    "result_review": frozenset({"rating", "feedback", "absence", "absence_reason"}),
    "behavior_review": frozenset({"rating", "feedback"}),
    "behavior_expectation": frozenset({"text"}),
    "evaluation": frozenset(
        {
            "result_rating",
            "behavior_rating",
            "predicate",
            "org_predicate",
            "recommendation",
            "signer_id",
            "finalized_at",
            "countersigner_id",
            "countersigned_at",
            "acknowledged_on",
            "acknowledged_by",
            "delivered_on",
        }
    ),
}
"""Fields that nobody may set for somebody else."""
_REFUSED = (
    "Saat mengisi untuk pegawai lain, hanya rencana, realisasi, bukti, dan penilaian diri yang "
    "dapat diketik. Bagian ini diisi sendiri oleh pegawainya."
)
_CONSENT_FIRST = (
    "Isian ini diketik orang lain. Sebelum dikirim, pemiliknya menyetujui dengan PIN sendiri "
    "atau lembar bertanda tangan di halaman Isi untuk pegawai."
)
EMPTIED = "(dikosongkan)"


def mark_typing(
    session: Session,
    *,
    employee_id: str,
    record_id: str,
    typed_by: str,
    now: datetime,
    changes: Sequence[Mapping[str, Any]],
) -> None:
    """Refuse what may not be typed for somebody, then mark what was.

    Raises:
        NotAllowed: another part than plan, realisation, evidence and self-assessment.
        DomainError: handing in before the owner agreed with everything typed.
    """
    for change in changes:
        _check(change)
    _mark(session, employee_id, record_id, typed_by, now, changes)
    session.flush()
    if any(_hands_in(change) for change in changes):
        _require_consent(session, record_id)


def _check(change: Mapping[str, Any]) -> None:
    table, fields = change["table"], change.get("fields", {})
    if table not in MARKED and table not in _BESIDE:
        raise NotAllowed(_REFUSED)
    if _CLOSED.get(table, frozenset()) & _set_fields(change, fields):
        raise NotAllowed(_REFUSED)


def _set_fields(change: Mapping[str, Any], fields: Mapping[str, Any]) -> set[str]:
    # A new row names every filled column; a deleted one is not typed into.
    return set() if change["action"] == "deleted" else set(fields)


def _hands_in(change: Mapping[str, Any]) -> bool:
    fields = change.get("fields", {})
    is_record = change["table"] in ("evaluation", "performance_plan")
    return is_record and change["action"] == "changed" and "status" in fields


def _mark(
    session: Session,
    employee_id: str,
    record_id: str,
    typed_by: str,
    now: datetime,
    changes: Sequence[Mapping[str, Any]],
) -> None:
    for change in changes:
        table, row_id = change["table"], change.get("id", "")
        if change["action"] == "deleted":
            _forget(session, row_id)
            continue
        for field in sorted(MARKED.get(table, frozenset()) & set(change.get("fields", {}))):
            after = change["fields"][field][1]
            text = EMPTIED if after in (None, "") else str(after)
            row = session.scalars(_open_entry(row_id, field)).one_or_none()
            if row is None:
                row = HelperEntryRow(
                    employee_id=employee_id,
                    record_id=record_id,
                    row_id=row_id,
                    table_name=table,
                    field=field,
                )
                session.add(row)
            row.text, row.typed_by, row.typed_at = text, typed_by, now


def _open_entry(row_id: str, field: str) -> Any:
    return select(HelperEntryRow).where(
        HelperEntryRow.row_id == row_id,
        HelperEntryRow.field == field,
        HelperEntryRow.consent_id.is_(None),
    )


def _forget(session: Session, row_id: str) -> None:
    """Drop the open marks of a row that was taken away again; agreed ones stay as history."""
    session.execute(
        delete(HelperEntryRow).where(
            HelperEntryRow.row_id == row_id, HelperEntryRow.consent_id.is_(None)
        )
    )


def _require_consent(session: Session, record_id: str) -> None:
    query = select(func.count(HelperEntryRow.id), func.count(HelperEntryRow.consent_id)).where(
        HelperEntryRow.record_id == record_id
    )
    typed, agreed = session.execute(query).one()
    if not agreed or agreed < typed:
        raise DomainError(_CONSENT_FIRST, field="consent")
