"""Blocks copied from a spreadsheet: whole, ragged, quoted, too large."""

import pytest

from asn_desktop.base.errors import DomainError
from asn_desktop.exchange.pasted_block import check_room, read_block


def test_a_block_is_read_row_by_row():
    assert read_block("a\tb\r\nc\td\r\n") == (("a", "b"), ("c", "d"))


def test_one_cell_is_a_block_of_one():
    assert read_block("Antrean tertib") == (("Antrean tertib",),)


def test_a_quoted_cell_keeps_its_line_break_and_marks():
    assert read_block('"baris satu\nbaris ""dua"""\tb') == (('baris satu\nbaris "dua"', "b"),)


def test_empty_cells_inside_a_block_are_kept():
    assert read_block("a\t\n\tb") == (("a", ""), ("", "b"))


def test_a_ragged_block_is_refused_with_its_row():
    with pytest.raises(DomainError, match="Baris 2 berisi 1 sel, padahal baris 1 berisi 2"):
        read_block("a\tb\nc")


@pytest.mark.parametrize("text", ["", "\n", " \t \n"])
def test_an_empty_clipboard_is_named(text):
    with pytest.raises(DomainError, match="Papan klip kosong"):
        read_block(text)


def test_a_block_larger_than_the_room_is_refused_with_both_sizes():
    block = read_block("a\tb\nc\td")
    check_room(block, 2, 2)
    with pytest.raises(DomainError, match="hanya ada 1 baris dan 5 kolom"):
        check_room(block, 1, 5)
