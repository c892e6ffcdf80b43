"""Steps of a plan's content in words, for "Urungkan: …" and for conflicts."""

from collections.abc import Mapping, Sequence
from typing import Any, Final

from sqlalchemy.orm import Session

from asn_desktop.domain.performance.terms import CoreValue
from asn_desktop.store.tables import (
    AnnexLineRow,
    BehaviorExpectationRow,
    IndicatorRow,
    PlannedResultRow,
    PlanRow,
    RoleMatrixCellRow,
    Table,
)

Change = Mapping[str, Any]

CONTENT_TABLES: Final[Mapping[str, type[Table]]] = {
    row.__tablename__: row
    for row in (
        PlannedResultRow,
        IndicatorRow,
        BehaviorExpectationRow,
        AnnexLineRow,
        # A role of the matrix ends where it becomes a result, and comes back when that goes.
        RoleMatrixCellRow,
    )
}
_VERBS: Final = {"created": "tambah", "changed": "ubah", "deleted": "hapus"}
_NOUNS: Final = {
    PlannedResultRow.__tablename__: "hasil kerja",
    IndicatorRow.__tablename__: "indikator",
    AnnexLineRow.__tablename__: "baris lampiran",
    BehaviorExpectationRow.__tablename__: "ekspektasi",
    PlanRow.__tablename__: "bentuk SKP",
    RoleMatrixCellRow.__tablename__: "peran di matriks",
}
_FIELDS: Final = {
    "text": "rumusan",
    "target_text": "target",
    "unit": "satuan",
    "aspect": "aspek",
    "perspective": "perspektif",
    "assigned_by": "pemberi tugas",
    "parent_result_id": "hasil kerja atasan",
    "kind": "jenis",
    "level": "peran",
    "weight": "bobot",
    "sort_order": "urutan",
    "approach": "pendekatan",
    "template": "bentuk lembar",
}
# A target drags its number and direction along; the words are the ones of what was typed.
_SHOWN_FIRST: Final = ("text", "target_text", "unit", "parent_result_id", "assigned_by")
_LONGEST: Final = 36


def step_name(session: Session, changes: Sequence[Change]) -> str:
    """Return what a step did, such as "hapus indikator “Surat tanpa salah ketik”"."""
    main = _main_changes(changes)
    first = main[0]
    verb, noun = _VERBS[first["action"]], _NOUNS[first["table"]]
    if first["action"] == "changed" and all(set(part["fields"]) <= {"sort_order"} for part in main):
        return f"ubah urutan {noun}"
    # One row may be told twice: made, and given its level from the matrix of roles.
    count = len({part["id"] for part in main})
    if count > 1:
        return f"{verb} {count} {noun}"
    if first["action"] == "changed":
        return f"ubah {place_name(session, first)}"
    return f"{verb} {noun}{_quoted(_text_of(session, first))}"


def place_name(session: Session, change: Change) -> str:
    """Return the field a change is about, such as "target indikator “Jumlah surat”"."""
    noun = _NOUNS[change["table"]]
    if change["table"] == BehaviorExpectationRow.__tablename__:
        row = session.get(BehaviorExpectationRow, change["id"])
        value = row.core_value if row else _core_value(change)
        return f"ekspektasi {value.label}" if value else noun
    if change["table"] == PlanRow.__tablename__:
        return _FIELDS[main_field(change)]
    words = _FIELDS.get(main_field(change), "isi")
    return f"{words} {noun}{_quoted(_text_of(session, change))}"


def main_field(change: Change) -> str:
    """Return the field that says best what a change was about."""
    fields = change["fields"]
    known = [name for name in (*_SHOWN_FIRST, *_FIELDS) if name in fields]
    return known[0] if known else next(iter(fields), "text")


def _main_changes(changes: Sequence[Change]) -> list[Change]:
    """Return the changes of the highest rank: a result rather than its indicators."""
    for table in _NOUNS:
        found = [change for change in changes if change["table"] == table]
        moved = [change for change in found if set(change["fields"]) != {"sort_order"}]
        if moved or (found and len(found) == len(changes)):
            return moved or found
    return list(changes)


def _text_of(session: Session, change: Change) -> str:
    before, after = change["fields"].get("text", (None, None))
    if before or after:
        return str(before or after)
    row = session.get(CONTENT_TABLES[change["table"]], change["id"])
    return str(getattr(row, "text", "") or "")


def _core_value(change: Change) -> CoreValue | None:
    pair = change["fields"].get("core_value", (None, None))
    return next((value for value in CoreValue if value.value in pair), None)


def _quoted(text: str) -> str:
    if not text:
        return ""
    short = text if len(text) <= _LONGEST else f"{text[: _LONGEST - 1].rstrip()}…"
    return f" “{short}”"
