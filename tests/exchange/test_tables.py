"""Reading files: every format, every state an office file can be in."""

import hashlib
import zipfile
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path

import pytest
from xlsxwriter import Workbook

from asn_desktop.base.errors import DomainError, StorageError
from asn_desktop.exchange.formats import limits
from asn_desktop.exchange.tables import cell_text, describe_read_failure, read_sheet
from tests.exchange import hand_made_files as files

DATA = Path(__file__).parent / "data"


def written(path, fill, **options):
    """Write a workbook with the real writer."""
    with Workbook(str(path), options) as book:
        fill(book)
    return path


def refusal(path):
    with pytest.raises(DomainError) as caught:
        read_sheet(path)
    return str(caught.value)


@pytest.mark.parametrize(
    ("name", "count", "first"),
    [
        ("pegawai.xlsx", 53, "PEMERINTAH KABUPATEN WANASARI"),
        ("skm_formulir_tw3.xlsx", 206, "Timestamp"),
        ("skm_lembar_tw2.csv", 181, "no_lembar"),
        ("log_layanan.csv", 901, "Nomor"),
    ],
)
def test_the_files_offices_send_are_read_to_the_last_row(name, count, first):
    sheet = read_sheet(DATA / name)
    assert len(sheet.rows) == count
    assert sheet.rows[0].cells[0] == first
    assert [row.number for row in sheet.rows] == list(range(1, count + 1))


def test_the_digest_is_that_of_the_file():
    content = (DATA / "pegawai.xlsx").read_bytes()
    assert read_sheet(DATA / "pegawai.xlsx").digest == hashlib.sha256(content).hexdigest()


def test_rows_and_columns_keep_their_place_when_a_list_starts_in_the_middle(tmp_path):
    def fill(book):
        book.add_worksheet().write_string(4, 2, "Nama")

    sheet = read_sheet(written(tmp_path / "a.xlsx", fill))
    assert sheet.rows[-1].number == 5
    assert sheet.rows[-1].cells == (None, None, "Nama")


def test_values_keep_their_kind_and_formulas_give_their_last_value(tmp_path):
    def fill(book):
        sheet = book.add_worksheet()
        sheet.write_number(0, 0, 0.1)
        sheet.write_datetime(0, 1, datetime(2026, 6, 30), book.add_format({"num_format": "d/m/yy"}))
        sheet.write_formula(0, 2, "=1+1", value=2)
        sheet.write_formula(0, 3, '="Ani"', value="Ani")
        sheet.merge_range("E1:F1", "gabung")
        sheet.write_string(0, 6, "ujung")

    row = read_sheet(written(tmp_path / "a.xlsx", fill)).rows[0]
    assert row.cells == (
        Decimal("0.1"),
        date(2026, 6, 30),
        Decimal(2),
        "Ani",
        "gabung",
        None,
        "ujung",
    )


def test_a_number_beyond_fifteen_digits_is_marked_as_imprecise(tmp_path):
    def fill(book):
        sheet = book.add_worksheet()
        sheet.write_number(0, 0, 199803142020111026)
        sheet.write_number(0, 1, 999_999_999_999_999)
        sheet.write_string(0, 2, "199803142020111026")

    row = read_sheet(written(tmp_path / "a.xlsx", fill)).rows[0]
    assert row.imprecise == {0}


def test_a_csv_number_in_exponent_form_is_marked_as_imprecise(tmp_path):
    path = tmp_path / "a.csv"
    path.write_text("Nama;NIP\nAni;1,99803E+17\n")
    assert read_sheet(path).rows[1].imprecise == {1}


def test_the_first_visible_sheet_with_data_is_taken_and_others_can_be_chosen(tmp_path):
    def fill(book):
        book.add_worksheet("Kosong")
        book.add_worksheet("Rahasia").hide()
        book.add_worksheet("DUK").write_string(0, 0, "Nama")
        book.add_worksheet("Lain").write_string(0, 0, "Lain")

    path = written(tmp_path / "a.xlsx", fill)
    sheet = read_sheet(path)
    assert (sheet.sheet_name, sheet.sheets) == ("DUK", ("Kosong", "DUK", "Lain"))
    assert read_sheet(path, "Lain").rows[0].cells == ("Lain",)
    with pytest.raises(DomainError, match="tidak ada lagi"):
        read_sheet(path, "Hilang")


def test_an_old_xls_is_read(tmp_path):
    path = files.write_xls(tmp_path / "a.xls", [["Nama", "NIP"], ["Añi", 1.998e17], [None, 3.5]])
    sheet = read_sheet(path)
    assert sheet.rows[0].cells == ("Nama", "NIP")
    assert sheet.rows[1].cells[0] == "Añi"
    assert sheet.rows[1].imprecise == {1}
    assert sheet.rows[2].cells == (None, Decimal("3.5"))


def test_a_long_xls_that_fills_many_sectors_is_read(tmp_path):
    rows = [[f"Pegawai {number}", float(number)] for number in range(1, 1200)]
    sheet = read_sheet(files.write_xls(tmp_path / "a.xls", rows))
    assert sheet.rows[-1].cells == ("Pegawai 1199", Decimal(1199))


@pytest.mark.parametrize("claim", [(0xFFFFFFFF, 0xFFFF), (0x3FFFFF, 0x4000), (0, 0)])
def test_an_xls_that_lies_about_its_size_does_not_end_the_program(tmp_path, claim):
    path = files.write_xls(tmp_path / "a.xls", [["Nama"]], dimensions=claim)
    assert read_sheet(path).rows[0].cells == ("Nama",)


def test_an_xls_with_cells_in_opposite_corners_is_refused(tmp_path):
    rows = [["x"], *[[]] * 65_534, [None] * 255 + ["y"]]
    assert refusal(files.write_xls(tmp_path / "a.xls", rows)) == limits.TOO_MANY_CELLS


@pytest.mark.parametrize("kept", [8, 60, 600, 1100, 1600])
def test_a_cut_off_xls_is_refused(tmp_path, kept):
    path = files.write_xls(tmp_path / "a.xls", [["Nama"]])
    path.write_bytes(path.read_bytes()[:kept])
    assert refusal(path) in (
        limits.DAMAGED,
        "Lembar ini tidak berisi data. Pilih lembar atau berkas lain.",
    )


def test_an_ods_with_repeated_empty_cells_is_read(tmp_path):
    empty = '<table:table-cell table:number-columns-repeated="16384"/>'
    rows = (
        f"<table:table-row>{files.ods_text('Nama')}{files.ods_text('NIP & Gol')}</table:table-row>"
        f'<table:table-row table:number-rows-repeated="2">{empty}</table:table-row>'
        '<table:table-row><table:table-cell office:value-type="float" office:value="5"/>'
        '<table:table-cell office:value-type="date" office:date-value="2026-05-06"/>'
        "</table:table-row>"
        f'<table:table-row table:number-rows-repeated="1048570">{empty}</table:table-row>'
    )
    sheet = read_sheet(files.write_ods(tmp_path / "a.ods", rows))
    assert sheet.rows[0].cells == ("Nama", "NIP & Gol")
    assert sheet.rows[3].number == 4
    assert sheet.rows[3].cells == (Decimal(5), date(2026, 5, 6))
    assert len(sheet.rows) == 4


def test_an_ods_that_repeats_a_value_over_the_whole_sheet_is_refused(tmp_path):
    cell = '<table:table-cell {} office:value-type="float" office:value="1"/>'
    rows = '<table:table-row table:number-rows-repeated="1048576">{}</table:table-row>'
    tall = rows.format(cell.format(""))
    wide_cell = cell.format('table:number-columns-repeated="16384"')
    wide = f"<table:table-row>{wide_cell}</table:table-row>"
    assert refusal(files.write_ods(tmp_path / "tall.ods", tall)) == limits.TOO_MANY_ROWS
    assert refusal(files.write_ods(tmp_path / "wide.ods", wide)) == limits.TOO_MANY_COLUMNS


@pytest.mark.parametrize("separator", [";", ",", "\t", "|"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252", "utf-16"])
def test_csv_is_read_with_any_usual_separator_and_encoding(tmp_path, separator, encoding):
    path = tmp_path / "a.csv"
    lines = [["Nama", "Jabatan", "Unit"], ["José", "Kepala, Seksi; Umum", "Seksi"]]
    quoted = [separator.join(f'"{cell}"' for cell in line) for line in lines]
    path.write_bytes("\r\n".join(quoted).encode(encoding))
    assert [list(row.cells) for row in read_sheet(path).rows] == lines


def test_a_separator_line_of_excel_is_not_a_row(tmp_path):
    path = tmp_path / "a.csv"
    path.write_bytes(b"sep=|\r\nNama|NIP\r\nAni|1\r\n")
    assert read_sheet(path).rows[0].cells == ("Nama", "NIP")


def test_blank_csv_lines_keep_the_row_numbers_of_excel(tmp_path):
    path = tmp_path / "a.csv"
    path.write_bytes(b"Nama;NIP\r\n\r\nAni;1\r\n\r\n")
    assert [row.number for row in read_sheet(path).rows] == [1, 2, 3]


def test_the_content_decides_and_not_the_ending_of_the_name(tmp_path):
    path = tmp_path / "pegawai.csv"
    path.write_bytes((DATA / "pegawai.xlsx").read_bytes())
    assert read_sheet(path).sheet_name == "DUK 2026"


def test_macros_are_ignored(tmp_path):
    def fill(book):
        book.add_worksheet().write_string(0, 0, "Nama")
        vba = tmp_path / "vbaProject.bin"
        vba.write_bytes(b"\x00" * 64)
        book.add_vba_project(str(vba))

    assert read_sheet(written(tmp_path / "a.xlsm", fill)).rows[0].cells == ("Nama",)


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("foto.xlsx", b"\x89PNG\r\n\x1a\n" + bytes(40)),
        ("surat.xlsx", b"%PDF-1.7 sesuatu"),
        ("catatan.xlsx", b"hanya teks biasa"),
        ("acak.xls", b"\x01\x02\x03\x00\x04"),
        ("acak.csv", b"Nama;NIP\x00\x01\x02"),
    ],
)
def test_a_file_that_is_no_spreadsheet_is_named_so(tmp_path, name, content):
    path = tmp_path / name
    path.write_bytes(content)
    assert refusal(path) == limits.NOT_A_SPREADSHEET


def test_a_letter_renamed_to_xlsx_is_named_so(tmp_path):
    path = files.write_packed(tmp_path / "surat.xlsx", {"word/document.xml": "<w/>"})
    assert refusal(path) == limits.NOT_A_SPREADSHEET


def test_a_web_page_named_xls_is_explained(tmp_path):
    path = tmp_path / "unduhan.xls"
    path.write_bytes(b"\r\n<html><table><tr><td>Nama</td></tr></table></html>")
    assert "halaman web" in refusal(path)


def test_an_xlsb_is_explained(tmp_path):
    path = files.write_packed(tmp_path / "a.xlsb", {"xl/workbook.bin": b"\x00"})
    assert ".xlsb" in refusal(path)


@pytest.mark.parametrize("name", ["a.csv", "a.xlsx"])
def test_an_empty_file_is_named_so(tmp_path, name):
    (tmp_path / name).touch()
    assert refusal(tmp_path / name).startswith("Berkas kosong")


def test_a_workbook_without_data_is_named_so(tmp_path):
    path = written(tmp_path / "a.xlsx", lambda book: book.add_worksheet())
    assert refusal(path).startswith("Lembar ini tidak berisi data")


def test_passwords_are_named_in_every_format(tmp_path):
    encrypted = tmp_path / "a.xlsx"
    encrypted.write_bytes(files.compound_file("EncryptedPackage", b"rahasia"))
    row = f"<table:table-row>{files.ods_text('Nama')}</table:table-row>"
    assert refusal(encrypted) == limits.PASSWORD
    assert refusal(files.write_xls(tmp_path / "a.xls", [["x"]], protected=True)) == limits.PASSWORD
    assert refusal(files.write_ods(tmp_path / "a.ods", row, encrypted=True)) == limits.PASSWORD


@pytest.mark.parametrize("kept", [30, 500, 2000, -30])
def test_a_cut_off_xlsx_is_refused(tmp_path, kept):
    path = tmp_path / "a.xlsx"
    path.write_bytes((DATA / "pegawai.xlsx").read_bytes()[:kept])
    assert refusal(path) == limits.DAMAGED


@pytest.mark.parametrize("position", range(400, 8400, 400))
def test_an_xlsx_with_a_flipped_byte_is_read_or_refused_in_words(tmp_path, position):
    content = bytearray((DATA / "pegawai.xlsx").read_bytes())
    content[position] ^= 0xFF
    path = tmp_path / "a.xlsx"
    path.write_bytes(content)
    try:
        assert read_sheet(path).rows
    except DomainError as error:
        assert str(error).endswith(".")


def test_a_zip_bomb_is_refused_before_it_is_parsed(tmp_path):
    parts = files.xlsx_parts("")
    path = tmp_path / "bomb.xlsx"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
        with archive.open("xl/sharedStrings.xml", "w") as stream:
            piece = b"<si/>" * 200_000
            for _ in range(limits.MAX_UNPACKED_BYTES // len(piece) + 1):
                stream.write(piece)
    assert path.stat().st_size < 2_000_000
    assert refusal(path) == limits.TOO_BIG_UNPACKED


def test_a_zip_that_lies_about_its_size_is_still_measured(tmp_path):
    far = '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'
    path = files.write_xlsx(tmp_path / "a.xlsx", f'<row r="1"><c r="A1"><v>1</v></c></row>{far}')
    name = "xl/worksheets/sheet1.xml"
    path.write_bytes(files.lie_about_size(path.read_bytes(), name, 10))
    assert refusal(path) == limits.TOO_MANY_ROWS


@pytest.mark.parametrize(
    ("address", "sentence"),
    [
        ("A1048576", limits.TOO_MANY_ROWS),
        ("A200001", limits.TOO_MANY_ROWS),
        ("XFD1", limits.TOO_MANY_COLUMNS),
        ("IV200000", limits.TOO_MANY_CELLS),
    ],
)
def test_a_far_away_cell_is_refused_and_the_sentence_names_the_limit(tmp_path, address, sentence):
    digits = "".join(sign for sign in address if sign.isdigit())
    row = f'<row r="{digits}"><c r="{address}"><v>1</v></c></row>'
    assert refusal(files.write_xlsx(tmp_path / "a.xlsx", row)) == sentence


def test_rows_that_carry_only_colours_do_not_count(tmp_path):
    rows = '<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576" s="0"/></row>'
    assert len(read_sheet(files.write_xlsx(tmp_path / "a.xlsx", rows)).rows) == 1


def test_cells_without_addresses_are_bounded_by_their_rows(tmp_path):
    rows = '<row r="1"><c><v>1</v></c></row><row r="1000000"><c><v>2</v></c></row>'
    assert refusal(files.write_xlsx(tmp_path / "a.xlsx", rows)) == limits.TOO_MANY_ROWS


def test_a_csv_with_too_many_rows_or_columns_is_refused(tmp_path):
    tall, wide = tmp_path / "tall.csv", tmp_path / "wide.csv"
    tall.write_bytes(b"1;2\n" * (limits.MAX_ROWS + 1))
    wide.write_bytes(b";".join(b"x" for _ in range(limits.MAX_COLUMNS + 1)))
    assert refusal(tall) == limits.TOO_MANY_ROWS
    assert refusal(wide) == limits.TOO_MANY_COLUMNS
    assert "200.000" in limits.TOO_MANY_ROWS


def test_a_csv_with_an_endless_cell_is_refused(tmp_path):
    path = tmp_path / "a.csv"
    path.write_bytes(b'Nama;NIP\n"' + b"x" * 200_000)
    assert "tanda kutip" in refusal(path)


def test_a_vanished_file_and_a_folder_are_refused_in_words(tmp_path):
    with pytest.raises(StorageError, match="tidak ditemukan lagi"):
        read_sheet(tmp_path / "hilang.xlsx")
    with pytest.raises(StorageError, match=r"adalah folder|dibuka program lain"):
        read_sheet(tmp_path)


def test_a_file_open_in_excel_is_explained():
    error = describe_read_failure(PermissionError(13, "in use"), "pegawai.xlsx")
    assert "Tutup berkas itu di Excel" in str(error)
    assert "in use" in error.technical


def test_a_sick_disk_is_explained():
    error = describe_read_failure(OSError(5, "Input/output error"), "pegawai.xlsx")
    assert "Salin ke komputer ini" in str(error)


def test_cells_turn_into_the_text_a_reader_expects():
    assert cell_text(Decimal("1E+3")) == "1000"
    assert cell_text(Decimal("2.50")) == "2,50"
    assert cell_text(date(2026, 6, 30)) == "30/06/2026"
    assert cell_text(datetime(2026, 6, 30, 9, 5)) == "30/06/2026 09.05"
    assert cell_text("  Usman   Wibowo ") == "Usman Wibowo"
    assert cell_text(None) == ""


def test_the_same_word_or_number_is_kept_once_in_a_large_sheet(tmp_path):
    path = tmp_path / "a.csv"
    path.write_text("layanan;nilai\n" + "Kartu Keluarga;3\n" * 50, encoding="utf-8")
    rows = read_sheet(path).rows
    assert rows[1].cells[0] is rows[50].cells[0]
    assert rows[1].imprecise is rows[50].imprecise


def test_a_whole_excel_sheet_of_rows_is_refused_before_it_is_parsed(tmp_path):
    cell = '<row r="{0}"><c r="A{0}"><v>1</v></c></row>'
    path = files.write_xlsx(tmp_path / "a.xlsx", cell.format(1) + cell.format(1_048_576))
    with pytest.raises(DomainError, match=r"200\.000 baris"):
        read_sheet(path)


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be"])
def test_csv_in_two_byte_letters_is_read_without_its_mark(tmp_path, encoding):
    path = tmp_path / "a.csv"
    path.write_bytes("Tanggal;Layanan\n5/9/2026;Kartu Keluarga – baru\n".encode(encoding))
    assert read_sheet(path).rows[1].cells == ("5/9/2026", "Kartu Keluarga – baru")
