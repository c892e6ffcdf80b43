"""Rows copied from a spreadsheet are read as they come, and every bad cell is named."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from asn_desktop.domain.performance.terms import Aspect, Perspective, PlanTemplate, ResultKind
from asn_desktop.exchange.pasted_block import read_ragged_block
from asn_desktop.services.performance.plans.grid.pasted_rows import (
    PEOPLE_COLUMNS,
    PLAN_COLUMNS,
    PasteColumn,
    people_groups,
    read_results,
    sort_columns,
)

STAFF, LEADER = PlanTemplate.STAFF, PlanTemplate.LEADER


def _read(text: str, template: PlanTemplate = STAFF):
    return read_results(sort_columns(read_ragged_block(text), PLAN_COLUMNS).rows, template)


def _problems(text: str, template: PlanTemplate = STAFF) -> list[tuple[int, PasteColumn]]:
    return [(item.row, item.column) for item in _read(text, template).problems]


def test_merged_cells_go_on_with_the_result_above() -> None:
    read = _read(
        "Surat warga terbit\tKuantitas\tJumlah surat\t300\tsurat\n"
        "\tKualitas\tSurat tanpa salah ketik\t≥ 98\tpersen\n"
        "\t\t\t\t\n"
        "Laporan tersusun\tWaktu\tLaporan diserahkan\t30 Juni\ttanggal\n"
    )
    assert not read.problems
    assert [(line.text, len(line.indicators)) for line in read.results] == [
        ("Surat warga terbit", 2),
        ("Laporan tersusun", 1),
    ]
    assert read.results[0].indicators[1].aspect is Aspect.QUALITY


def test_headings_say_which_column_is_which() -> None:
    block = read_ragged_block(
        "NO\tRencana Hasil Kerja Pimpinan\tRencana Hasil Kerja\tTarget\tSatuan\tAspek\tIndikator\n"
        "1\tLayanan tertib\tSurat terbit\t300\tsurat\tKuantitas\tJumlah surat\n"
    )
    found = sort_columns(block, PLAN_COLUMNS)
    assert found.rows == (("Surat terbit", "Kuantitas", "Jumlah surat", "300", "surat"),)
    assert found.unused == ("Rencana Hasil Kerja Pimpinan",)


def test_without_headings_a_column_of_numbers_in_front_is_left_out() -> None:
    block = read_ragged_block("1\tSurat terbit\tWaktu\tLama terbit\t15\tmenit\n")
    assert sort_columns(block, PLAN_COLUMNS).rows[0][0] == "Surat terbit"


def test_ragged_rows_are_filled_up() -> None:
    read = _read("Surat terbit\tKuantitas\tJumlah\t300\tsurat\nLaporan tersusun\n")
    assert not read.problems
    assert [len(line.indicators) for line in read.results] == [1, 0]


def test_quotes_and_line_breaks_in_a_cell_stay_in_it() -> None:
    read = _read('"Surat ""penting""\nterbit"\tKuantitas\tJumlah\t300\tsurat\n')
    assert read.results[0].text == 'Surat "penting"\nterbit'


def test_group_bars_and_assignments_are_understood() -> None:
    read = _read(
        "A. UTAMA\nSurat terbit\tKuantitas\tJumlah\t3\tsurat\n"
        "B. TAMBAHAN\nBantuan tersalur (penugasan dari Bupati)\tKuantitas\tJumlah\t3\tkali\n"
    )
    assert [line.kind for line in read.results] == [ResultKind.MAIN, ResultKind.EXTRA]
    assert read.results[1].text == "Bantuan tersalur"
    assert read.results[1].assigned_by == "Bupati"


def test_perspectives_are_read_on_the_leader_form() -> None:
    read = _read("Layanan prima\tPenerima Layanan\tIKM\t84\tpoin\n", LEADER)
    assert read.results[0].indicators[0].perspective is Perspective.CUSTOMER
    assert read.results[0].indicators[0].aspect is None


@pytest.mark.parametrize(
    ("text", "column"),
    [
        ("Surat\tMutu\tJumlah\t3\tsurat\n", PasteColumn.KIND),
        ("Surat\tKuantitas\tJumlah\tbanyak\tsurat\n", PasteColumn.TARGET),
        ("Surat\tWaktu\tLama\t≥ 15\tmenit\n", PasteColumn.TARGET),
        ("Surat\tWaktu\tLama\t15-10\tmenit\n", PasteColumn.TARGET),
        ("Surat\tKuantitas\t\t3\tsurat\n", PasteColumn.INDICATOR),
        (f"{'x' * 10_000}\tKuantitas\tJumlah\t3\tsurat\n", PasteColumn.RESULT),
        (f"Surat\tKuantitas\t{'x' * 10_000}\t3\tsurat\n", PasteColumn.INDICATOR),
        (f"Surat\tKuantitas\tJumlah\t{'9' * 10_000}\t\n", PasteColumn.TARGET),
        (f"Surat\tKuantitas\tJumlah\t3\t{'x' * 10_000}\n", PasteColumn.UNIT),
        ("\tKuantitas\tJumlah\t3\tsurat\n", PasteColumn.RESULT),
    ],
)
def test_a_bad_cell_is_named_with_row_and_column(text: str, column: PasteColumn) -> None:
    good = "Laporan tersusun\tKuantitas\tJumlah laporan\t12\tlaporan\n"
    if column is PasteColumn.RESULT and text.startswith("\t"):
        assert _problems(text) == [(0, column)]
    else:
        assert _problems(good + text) == [(1, column)]


def test_two_bad_cells_in_one_row_are_both_named() -> None:
    assert _problems("Surat\tMutu\tJumlah\tbanyak\tsurat\n") == [
        (0, PasteColumn.KIND),
        (0, PasteColumn.TARGET),
    ]


def test_rows_belong_to_the_person_above_them() -> None:
    block = read_ragged_block(
        "Andi\tSurat\tWaktu\tLama\t15\tmenit\n\t\tKuantitas\tJumlah\t3\tsurat\n"
        "Maya\tAplikasi jalan\tWaktu\tLama\t1\tjam\n"
    )
    rows = sort_columns(block, PEOPLE_COLUMNS).rows
    assert [(name, start, len(lines)) for name, start, lines in people_groups(rows)] == [
        ("Andi", 0, 2),
        ("Maya", 2, 1),
    ]


@given(st.lists(st.lists(st.text(max_size=12), max_size=8), max_size=8))
def test_any_block_is_read_without_falling_over(block: list[list[str]]) -> None:
    for columns in (PLAN_COLUMNS, PEOPLE_COLUMNS):
        rows = sort_columns(block, columns).rows
        assert all(len(row) == len(columns) for row in rows)
        read_results(rows, STAFF, columns)
