"""Guessing headings and columns."""

import pytest

from asn_desktop.base.errors import DomainError
from asn_desktop.exchange.columns import ColumnSpec, column_letters, data_rows, guess_columns
from tests.exchange.sheets import sheet_of

WANTED = (
    ColumnSpec("name", "Nama", ("nama pegawai",), required=True),
    ColumnSpec("nip", "NIP", ("ni pppk",), required=True),
    ColumnSpec("superior", "Atasan Langsung", ("atasan", "nama atasan")),
)


def test_letterhead_rows_above_the_headings_are_passed_over():
    sheet = sheet_of(
        ["PEMERINTAH KABUPATEN WANASARI"], [], ["NO.", "NAMA  PEGAWAI", "N I P"], [1, "Ani", "1"]
    )
    guess = guess_columns(sheet, WANTED, mapping={"name": 1, "nip": 2})
    assert guess.header_row == 3


def test_headings_are_found_whatever_their_case_and_punctuation():
    guess = guess_columns(sheet_of(["No", "NAMA:", "NIP. ", "(Atasan   Langsung)"]), WANTED)
    assert guess.mapping == {"name": 1, "nip": 2, "superior": 3}
    assert guess.unknown == ("No",)
    assert guess.missing == ()


def test_a_heading_that_holds_two_fields_goes_to_the_surer_one():
    guess = guess_columns(sheet_of(["Nama Atasan Langsung", "Nama", "NIP/NI PPPK"]), WANTED)
    assert guess.mapping == {"superior": 0, "name": 1, "nip": 2}


def test_the_choice_of_the_user_wins_over_the_guess():
    guess = guess_columns(sheet_of(["Nama", "NIP", "Lain"]), WANTED, {"name": 2, "nip": 1})
    assert guess.mapping == {"name": 2, "nip": 1}
    assert guess.unknown == ("Nama",)


def test_a_missing_required_column_is_named():
    guess = guess_columns(sheet_of(["Nama", "Alamat"]), WANTED)
    with pytest.raises(DomainError, match="Kolom NIP tidak ditemukan"):
        guess.require()


def test_a_sheet_without_any_heading_gives_an_empty_guess():
    guess = guess_columns(sheet_of(["a", "b"], ["c", "d"]), WANTED)
    assert (guess.header_row, dict(guess.mapping)) == (0, {})


def test_blank_total_and_numbering_rows_are_no_data():
    sheet = sheet_of(
        ["Nama", "NIP", "Atasan"],
        ["(1)", "(2)", "(3)"],
        ["Ani", "1", "Budi"],
        [None, "  "],
        [None, "Jumlah", "45 orang"],
        ["Total pegawai: 3"],
        ["Mengetahui,"],
    )
    guess = guess_columns(sheet, WANTED)
    assert [row.number for row in data_rows(sheet, guess)] == [3]


def test_a_row_that_merely_begins_like_a_remark_stays():
    sheet = sheet_of(["Nama", "NIP"], ["Keterangan domisili", "1"])
    guess = guess_columns(sheet, WANTED)
    assert len(data_rows(sheet, guess)) == 1


@pytest.mark.parametrize(("column", "letters"), [(0, "A"), (25, "Z"), (26, "AA"), (701, "ZZ")])
def test_columns_are_named_as_excel_names_them(column, letters):
    assert column_letters(column) == letters
