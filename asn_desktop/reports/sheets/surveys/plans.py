"""The plan of follow-ups: a table in the report, and a sheet of its own."""

from collections.abc import Sequence

from asn_desktop.base.wording import date_short, number
from asn_desktop.domain.public_service.improvement import time_words
from asn_desktop.reports.layout.blocks import Block, Words
from asn_desktop.reports.layout.pages import Section
from asn_desktop.reports.layout.rows import Cell, Columns, Rows, cell
from asn_desktop.reports.paper import Leaf
from asn_desktop.reports.sheets.form_parts import (
    NONE,
    gap,
    letterhead,
    small,
    table_head,
    titles,
)
from asn_desktop.reports.sheets.signatures import Signature, dated_at, signatures
from asn_desktop.services.public_service.follow_up.views import FollowUpLine
from asn_desktop.services.sheets.surveys.report import FollowUpSheet

_PLAN = ("NO", "PRIORITAS UNSUR", "PROGRAM/KEGIATAN", "WAKTU", "PENANGGUNG JAWAB")
_PLAN_SHARES = (9, 40, 76, 27, 33)
_REVIEW = ("NO", "UNSUR", "TINDAKAN", "STATUS DAN HASIL", "SEBELUM", "SESUDAH")
_REVIEW_SHARES = (9, 34, 52, 52, 19, 19)
_WIDE = (*_PLAN, "ANGGARAN DAN RUJUKAN", "STATUS DAN HASIL")
_WIDE_SHARES = (9, 42, 76, 30, 42, 44, 52)


def plan_table(lines: Sequence[FollowUpLine], leaf: Leaf) -> Section:
    """Return the follow-ups of this period as the report lists them."""
    columns = Columns.shared(leaf.content_width, _PLAN_SHARES, small(leaf, 0.94))
    body = [Rows(columns, _plan_cells(place, line)) for place, line in _numbered(lines)]
    return Section(tuple(body), (gap(1.5), *table_head(columns, leaf, _PLAN, numbered=False)))


def review_table(lines: Sequence[FollowUpLine], leaf: Leaf) -> Section:
    """Return the follow-ups of an earlier period with the index before and after."""
    columns = Columns.shared(leaf.content_width, _REVIEW_SHARES, small(leaf, 0.94))
    body = [
        Rows(
            columns,
            [
                cell(str(place), 0, align="center"),
                cell(_subject(line), 1),
                cell(line.content.action, 2),
                cell(_state(line), 3),
                cell(NONE if line.before is None else number(line.before, 2), 4, align="right"),
                cell(NONE if line.after is None else number(line.after, 2), 5, align="right"),
            ],
        )
        for place, line in _numbered(lines)
    ]
    return Section(tuple(body), (gap(1.5), *table_head(columns, leaf, _REVIEW, numbered=False)))


def follow_up_sections(sheet: FollowUpSheet, leaf: Leaf) -> list[Section]:
    """Return the sheet of follow-ups with its signature."""
    columns = Columns.shared(leaf.content_width, _WIDE_SHARES, leaf.size)
    opening: list[Block] = [
        letterhead(sheet.head.letterhead, leaf),
        *titles(
            leaf,
            "RENCANA TINDAK LANJUT SURVEI KEPUASAN MASYARAKAT",
            f"{sheet.head.letterhead.office_name}, {sheet.period_label.upper()}",
        ),
    ]
    if not sheet.lines:
        words = "Rencana tindak lanjut periode ini belum disusun."
        nothing = Words(words, leaf.content_width, leaf.size, align="center")
        return [Section((*opening, gap(6), nothing))]
    body = [Rows(columns, _wide_cells(place, line)) for place, line in _numbered(sheet.lines)]
    signer = Signature(
        dated_at(sheet.head.place, sheet.signed_on), _role(sheet.leader is None), sheet.leader
    )
    return [
        Section(tuple(opening)),
        Section(tuple(body), (gap(2), *table_head(columns, leaf, _WIDE))),
        Section((gap(4), signatures(None, signer, leaf))),
    ]


def _role(is_unknown: bool) -> str:
    return "Pimpinan," if is_unknown else "Camat,"


def _numbered(lines: Sequence[FollowUpLine]) -> list[tuple[int, FollowUpLine]]:
    return list(enumerate(lines, start=1))


def _plan_cells(place: int, line: FollowUpLine) -> list[Cell]:
    return [
        cell(str(place), 0, align="center"),
        cell(_subject(line), 1),
        cell(line.content.action, 2),
        cell(time_words(line.content.due), 3),
        cell(line.person or NONE, 4),
    ]


def _wide_cells(place: int, line: FollowUpLine) -> list[Cell]:
    facts = (line.content.kind.label, line.content.budget_note, line.content.reference)
    return [
        *_plan_cells(place, line),
        cell("\n".join(fact for fact in facts if fact), 5),
        cell(_state(line), 6),
    ]


def _subject(line: FollowUpLine) -> str:
    value = f" ({number(line.before, 2)})" if line.before is not None else ""
    service = f"\n{line.service}" if line.service else ""
    return f"{line.subject}{value}{service}"


def _state(line: FollowUpLine) -> str:
    content = line.content
    when = f", {date_short(content.done_on)}" if content.done_on else ""
    return "\n".join(filter(None, [f"{content.state.label}{when}", content.outcome, content.note]))
