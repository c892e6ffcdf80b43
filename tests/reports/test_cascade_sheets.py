"""The matrix and the tree on paper: heads repeat, nothing is lost, bytes are the same twice."""

import pytest

from asn_desktop.reports.file_names import file_name
from asn_desktop.reports.paper import Paper
from asn_desktop.reports.rendering import render
from asn_desktop.services.sheets.cascade import (
    CascadeSheet,
    CascadeSheetLine,
    MatrixSheetRow,
    RoleMatrixSheet,
)
from tests.reports.paper_samples import PRINTED_AT, head
from tests.reports.reading import all_words, ink_margins, read_pages


def matrix(people=4, results=3, text="Aplikasi antrean siap dipakai"):
    return RoleMatrixSheet(
        head=head("MPH-2026", "Matriks Pembagian Peran dan Hasil 2026", None),
        year=2026,
        leader_name="Sri Wahyuni, S.Sos.",
        leader_position="Kepala Seksi Pelayanan Umum",
        results=tuple(f"Hasil pimpinan ke-{number}" for number in range(1, results + 1)),
        rows=tuple(
            MatrixSheetRow(
                f"Pegawai {number}",
                "Analis Pelayanan",
                ((text, "Kedua"), *((f"Sel {number}",) for _ in range(results - 2)), ()),
            )
            for number in range(1, people + 1)
        ),
    )


def tree(lines=60):
    return CascadeSheet(
        head=head("POHON-2026", "Pohon Kinerja 2026", None),
        year=2026,
        lines=tuple(
            CascadeSheetLine(
                f"1.{number}",
                number % 4,
                f"Layanan ke-{number} selesai",
                "Andi Pratama, A.Md.",
                "Pengadministrasi Layanan",
                "Belum terhubung ke atasan" if number % 10 == 0 else "",
            )
            for number in range(1, lines + 1)
        ),
    )


@pytest.mark.parametrize("paper", list(Paper))
def test_the_matrix_lies_across_and_the_tree_stands_inside_the_margins(paper):
    for sheet, lies in ((matrix(), True), (tree(), False)):
        pdf = render(sheet, paper, PRINTED_AT)
        for page in read_pages(pdf):
            assert (page.width > page.height) is lies
        for left, top, right, bottom in ink_margins(pdf):
            assert left > 19.4
            assert top > 11.5
            assert right > 13.4
            assert bottom > 5.0


@pytest.mark.parametrize("sheet", [matrix(), tree()], ids=["matrix", "tree"])
def test_the_same_sheet_gives_the_same_bytes(sheet):
    assert render(sheet, Paper.F4, PRINTED_AT) == render(sheet, Paper.F4, PRINTED_AT)


def test_the_matrix_has_the_heads_of_the_form_and_every_cell():
    words = all_words(render(matrix(), Paper.F4, PRINTED_AT))
    for wanted in (
        "MATRIKS PEMBAGIAN PERAN DAN HASIL",
        "PEGAWAI",
        "JABATAN",
        "OUTCOME ANTARA / OUTPUT / LAYANAN",
        "2. Hasil pimpinan ke-2",
        "Aplikasi antrean siap dipakai",
        "Sel 4",
    ):
        assert wanted in words


def test_a_long_matrix_repeats_its_heads_on_every_page():
    pages = read_pages(render(matrix(people=60), Paper.A4, PRINTED_AT))
    assert len(pages) > 2
    for number, page in enumerate(pages, start=1):
        assert "OUTCOME ANTARA" in page.words
        assert f"Halaman {number} dari {len(pages)}" in page.words


def test_more_results_than_fit_side_by_side_follow_in_a_second_table():
    words = all_words(render(matrix(results=9), Paper.A4, PRINTED_AT))
    assert words.count("OUTCOME ANTARA") == 2
    assert "9. Hasil pimpinan ke-9" in words


def test_ten_thousand_letters_in_a_cell_are_all_printed():
    text = "Uraian panjang tanpa henti " * 400
    words = all_words(render(matrix(people=1, text=text), Paper.A4, PRINTED_AT))
    assert words.count("henti") == 400


def test_the_tree_prints_every_line_with_its_number_and_gap():
    pages = read_pages(render(tree(), Paper.F4, PRINTED_AT))
    words = " ".join(page.words for page in pages)
    assert all(f"Layanan ke-{number} selesai" in words for number in range(1, 61))
    assert words.count("Belum terhubung ke atasan") == 6
    assert all("KETERANGAN" in page.words for page in pages)


def test_empty_sheets_say_so():
    assert "Belum ada hasil kerja." in all_words(render(tree(0), Paper.F4, PRINTED_AT))
    assert "Belum ada anggota tim." in all_words(render(matrix(0), Paper.F4, PRINTED_AT))


def test_the_files_are_named_after_year_and_leader():
    assert file_name(tree().head) == "POHON-2026.pdf"
