"""The owner's agreement with what somebody else typed, on paper."""

from asn_desktop.reports.layout.blocks import Block, Words
from asn_desktop.reports.layout.pages import Section
from asn_desktop.reports.layout.rows import Columns, Rows, cell
from asn_desktop.reports.paper import Leaf
from asn_desktop.reports.sheets.form_parts import gap, letterhead, table_head, titles
from asn_desktop.reports.sheets.signatures import Signature, dated_at, signatures
from asn_desktop.services.sheets.credit.typing_slip import TypingSlip

_NAMES = ("NO", "BAGIAN", "TENTANG", "YANG DIKETIK")


def typing_slip_sections(sheet: TypingSlip, leaf: Leaf) -> list[Section]:
    """Return the parts of the slip."""
    sentence = (
        f"Isian di bawah ini diketik oleh {sheet.typed_by} untuk {sheet.owner.name}, "
        f"terakhir {sheet.until}. Saya sudah membacanya dan menyetujui isinya."
    )
    opening: list[Block] = [
        letterhead(sheet.head.letterhead, leaf),
        *titles(leaf, "PERSETUJUAN ISIAN YANG DIKETIKKAN"),
        gap(4),
        Words(sentence, leaf.content_width, leaf.size),
        gap(3),
    ]
    columns = Columns.shared(leaf.content_width, (10, 50, 60, 70), leaf.size)
    body = tuple(
        Rows(
            columns,
            [
                cell(str(number), 0, align="center"),
                cell(line.place, 1),
                cell(line.about, 2),
                cell(line.text, 3),
            ],
        )
        for number, line in enumerate(sheet.lines, start=1)
    )
    closing = signatures(
        None, Signature(dated_at(sheet.head.place, None), "Pemilik isian,", sheet.owner), leaf
    )
    return [
        Section(tuple(opening)),
        Section(body, table_head(columns, leaf, _NAMES, numbered=False)),
        Section((gap(5), closing)),
    ]
