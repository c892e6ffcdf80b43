"""Draws the record of a performance dialogue: what was asked, said, agreed and promised."""

from asn_desktop.base.wording import date_full
from asn_desktop.reports.layout.blocks import Block
from asn_desktop.reports.layout.pages import Section
from asn_desktop.reports.layout.rows import Cell, Columns, Rows, cell
from asn_desktop.reports.layout.text import BOLD, Piece
from asn_desktop.reports.paper import Leaf
from asn_desktop.reports.sheets.form_parts import NONE, bar, gap, letterhead, table_head, titles
from asn_desktop.reports.sheets.signatures import Signature, dated_at, signatures
from asn_desktop.services.sheets.execution.dialogue import DialogueSheet

_FACTS, _QUESTIONS, _PROMISES = (46, 136), (10, 172), (10, 78, 40, 28, 26)


def dialogue_sections(sheet: DialogueSheet, leaf: Leaf) -> list[Section]:
    """Return the parts of a dialogue's record."""
    facts = Columns.shared(leaf.content_width, _FACTS, leaf.size)
    appraiser = sheet.appraiser
    lines = (
        ("Pegawai", f"{sheet.employee.name}, {sheet.employee.position}"),
        ("Penilai", f"{appraiser.name}, {appraiser.position}" if appraiser else NONE),
        ("Tanggal", date_full(sheet.held_on)),
        ("Tahap", sheet.stage),
        ("Pokok bahasan", sheet.topic or NONE),
    )
    opening: list[Block] = [
        letterhead(sheet.head.letterhead, leaf),
        *titles(leaf, "CATATAN DIALOG KINERJA"),
        gap(),
        *(Rows(facts, [cell(label, 0), cell(value, 1)]) for label, value in lines),
        gap(3),
    ]
    return [
        Section(tuple(opening)),
        Section(tuple(_questions(sheet, leaf))),
        _promises(sheet, leaf),
        Section(
            (
                gap(5),
                signatures(
                    Signature("", "Pegawai,", sheet.employee),
                    Signature(
                        dated_at(sheet.head.place, sheet.held_on),
                        "Pejabat Penilai Kinerja,",
                        appraiser,
                    ),
                    leaf,
                ),
            )
        ),
    ]


def _questions(sheet: DialogueSheet, leaf: Leaf) -> list[Block]:
    columns = Columns.shared(leaf.content_width, _QUESTIONS, leaf.size)
    blocks: list[Block] = [bar(columns, "PERTANYAAN DAN JAWABAN", grey=True)]
    for number, (question, answer) in enumerate(sheet.answers, start=1):
        words = (Piece(question, font=BOLD), *_pieces(answer))
        cells = [cell(str(number), 0, align="center"), Cell(words, 1, 1)]
        blocks.append(Rows(columns, cells))
    blocks.append(bar(columns, "KESEPAKATAN", grey=True))
    blocks.append(Rows(columns, [Cell(_pieces(sheet.agreements), 0, 1)]))
    return [*blocks, gap(3)]


def _promises(sheet: DialogueSheet, leaf: Leaf) -> Section:
    columns = Columns.shared(leaf.content_width, _PROMISES, leaf.size)
    names = ("NO", "TINDAK LANJUT", "OLEH", "BATAS WAKTU", "SELESAI")
    body = [
        Rows(
            columns,
            [
                cell(str(number), 0, align="center"),
                *(cell(value or NONE, place) for place, value in enumerate(promise, start=1)),
            ],
        )
        for number, promise in enumerate(sheet.follow_ups, start=1)
    ]
    if not body:
        body = [Rows(columns, [cell("Tidak ada tindak lanjut.", 0, columns.count - 1)])]
    return Section(tuple(body), table_head(columns, leaf, names, numbered=False))


def _pieces(text: str) -> tuple[Piece, ...]:
    return tuple(Piece(line) for line in text.splitlines() if line.strip()) or (Piece(NONE),)
