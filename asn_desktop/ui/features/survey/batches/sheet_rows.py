"""The columns of the tables about stacks, sheets and second typings."""

from dataclasses import dataclass

from asn_desktop.base.wording import date_short, number
from asn_desktop.domain.public_service.terms import SheetState, TypingChoice
from asn_desktop.services.public_service.batches.decisions import LooseSheetLine, number_words
from asn_desktop.services.public_service.batches.reading import (
    BatchDetail,
    BatchLine,
    CellPair,
    SecondTypingLine,
)
from asn_desktop.ui.models.rows import Column
from asn_desktop.ui.theme.cells import ChipStyle

LOOSE = "loose"
"""Stands for the sheets outside every stack in the list of stacks."""
_CHIPS = {
    SheetState.ACCEPTED: ChipStyle("Diterima", "success", "check-bold"),
    SheetState.HELD: ChipStyle("Ditahan", "warning", "pause-bold"),
    SheetState.REJECTED: ChipStyle("Ditolak", "danger", "x-bold"),
    SheetState.INCOMPLETE: ChipStyle("Tidak lengkap", "warning", "circle-dashed-bold"),
    SheetState.DAMAGED: ChipStyle("Rusak", "neutral", "warning-bold"),
    SheetState.EMPTY: ChipStyle("Kosong", "neutral", "file-bold"),
    SheetState.NOT_RETURNED: ChipStyle("Tidak kembali", "neutral", "minus-bold"),
}
_UNKNOWN = ChipStyle("Belum", "info", "clock-bold")
_SAME = ChipStyle("Sama", "success", "check-bold")
_TO_TYPE = ChipStyle("Belum diketik", "info", "clock-bold")
_TO_DECIDE = ChipStyle("Perlu keputusan", "warning", "scales-bold")
_FIRST = ChipStyle("Pertama benar", "neutral", "check-bold")
_SECOND = ChipStyle("Kedua benar", "violet", "check-bold")


@dataclass(frozen=True, slots=True)
class SheetRow:
    """One sheet in the table, of a stack or of none.

    Attributes:
        key: the typed sheet's id, else its number.
        sheet_id: "" when it was not typed.
        number: 0 outside a stack.
    """

    key: str
    sheet_id: str
    number: int
    number_text: str
    about: str
    state: SheetState | None
    reason: str
    decided_by: str


def rows_of_batch(batch: BatchDetail) -> list[SheetRow]:
    """Return every printed sheet of a stack."""
    return [
        SheetRow(
            key=line.number_text,
            sheet_id=line.id,
            number=line.number,
            number_text=line.number_text,
            about="",
            state=line.state,
            reason=line.reason,
            decided_by=line.decided_by,
        )
        for line in batch.sheets
    ]


def rows_of_loose(lines: list[LooseSheetLine]) -> list[SheetRow]:
    """Return the sheets outside every stack."""
    return [
        SheetRow(
            key=line.id,
            sheet_id=line.id,
            number=0,
            number_text=number_words(line.sheet_number),
            about=f"{line.service}, {date_short(line.day)} · {line.source.label}",
            state=line.state,
            reason=line.reason,
            decided_by=line.decided_by,
        )
        for line in lines
    ]


def batch_columns() -> list[Column[BatchLine]]:
    """Return the columns of the list of stacks."""
    return [
        Column(
            "number",
            "Bundel",
            lambda line: line.number or "Di luar bundel",
            subtext=lambda line: f"{line.service} · {line.instrument}" if line.number else
            "Impor, kios, lembar lepas",
        ),
        Column(
            "known",
            "Tercatat",
            lambda line: f"{number(line.known)} / {number(line.printed)}" if line.number else "",
            width=84,
            right=True,
        ),
        Column("state", "Keadaan", _batch_words, width=106,
               chip=_batch_chip),
    ]  # fmt: skip


def sheet_columns() -> list[Column[SheetRow]]:
    """Return the columns of the list of sheets."""
    return [
        Column("number", "Lembar", lambda row: row.number_text, width=120, strong=True),
        Column("state", "Keadaan", lambda row: _sheet_chip(row).label, width=150,
               chip=_sheet_chip),
        Column(
            "reason",
            "Keterangan",
            lambda row: row.reason or row.about or "–",
            subtext=lambda row: f"oleh {row.decided_by}" if row.decided_by else "",
        ),
    ]  # fmt: skip


def second_columns() -> list[Column[SecondTypingLine]]:
    """Return the columns of the drawn sheets."""
    return [
        Column("number", "Lembar", lambda line: f"{line.number:04d}", width=90, strong=True),
        Column("state", "Keadaan", lambda line: _second_chip(line).label, width=170,
               chip=_second_chip),
        Column(
            "cells",
            "Isian berbeda",
            lambda line: f"{line.differences} dari {len(line.cells)}" if line.is_typed else "–",
            subtext=lambda line: f"diketik ulang oleh {line.typed_by}" if line.typed_by else "",
        ),
    ]  # fmt: skip


def cell_columns() -> list[Column[CellPair]]:
    """Return the columns that put two typings side by side; what differs is marked."""
    return [
        Column(
            "label",
            "Isian",
            lambda cell: cell.label,
            icon=lambda cell: (
                ("warning-fill", "warning") if cell.differs else ("check-bold", "text3")
            ),
        ),
        Column(
            "first",
            "Ketikan pertama",
            lambda cell: cell.first,
            width=210,
            chip=lambda cell: ChipStyle(cell.first, "warning") if cell.differs else None,
        ),
        Column(
            "second",
            "Ketikan kedua",
            lambda cell: cell.second,
            width=210,
            chip=lambda cell: ChipStyle(cell.second, "warning") if cell.differs else None,
        ),
    ]


def _batch_chip(line: BatchLine) -> ChipStyle | None:
    if not line.number:
        return None
    if line.is_closed:
        return ChipStyle("Ditutup", "solid", "lock-simple-fill")
    if not line.known:
        return ChipStyle("Baru", "neutral", "circle-dashed-bold")
    return ChipStyle("Diketik", "info", "pencil-simple-bold")


def _batch_words(line: BatchLine) -> str:
    chip = _batch_chip(line)
    return chip.label if chip else ""


def _sheet_chip(row: SheetRow) -> ChipStyle:
    return _UNKNOWN if row.state is None else _CHIPS[row.state]


def _second_chip(line: SecondTypingLine) -> ChipStyle:
    if not line.is_typed:
        return _TO_TYPE
    if line.choice is None:
        return _TO_DECIDE
    chips = {TypingChoice.SAME: _SAME, TypingChoice.FIRST: _FIRST, TypingChoice.SECOND: _SECOND}
    return chips[line.choice]
