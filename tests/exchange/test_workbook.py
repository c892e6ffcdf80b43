"""Writing lists and templates."""

import zipfile
from datetime import date, datetime
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from asn_desktop.base.errors import DomainError, StorageError
from asn_desktop.domain.public_service.terms import SurveyElement
from asn_desktop.exchange.employees import EMPLOYEE_COLUMNS, read_employees
from asn_desktop.exchange.recognition.survey_columns import guess_survey_columns
from asn_desktop.exchange.tables import read_sheet
from asn_desktop.exchange.templates import write_employee_template, write_survey_template
from asn_desktop.exchange.workbook import OutputColumn, describe_write_failure, write_table
from tests.exchange.sheets import sheet_of

COLUMNS = (OutputColumn("Nama", 30), OutputColumn("NIP", 22), OutputColumn("Nilai"))
ROW = ("Ani", "197209042006102002", Decimal("82.24"))
FORMULA = '=HYPERLINK("http://contoh";"klik")'


def test_a_workbook_comes_back_as_it_was_written(tmp_path):
    path = tmp_path / "daftar.xlsx"
    rows = [ROW, ("Budi", None, 5), ("Cici", date(2026, 6, 30), datetime(2026, 6, 30, 9, 5))]
    write_table(path, "Daftar [uji]: 1/2", COLUMNS, rows)
    sheet = read_sheet(path)
    assert sheet.sheet_name == "Daftar  uji   1 2"
    assert sheet.rows[0].cells == ("Daftar [uji]: 1/2",)
    assert sheet.rows[2].cells == ("Nama", "NIP", "Nilai")
    assert [row.cells for row in sheet.rows[3:]] == [
        ROW,
        ("Budi", None, Decimal(5)),
        ("Cici", date(2026, 6, 30), datetime(2026, 6, 30, 9, 5)),
    ]


@pytest.mark.parametrize(
    "text", [FORMULA, "+62812", "-1+1", "@SUM(A1)", "http://contoh.id", "{=1}"]
)
def test_text_is_never_written_as_a_formula_or_link(tmp_path, text):
    path = tmp_path / "daftar.xlsx"
    write_table(path, "Daftar", COLUMNS, [(text, "", None)])
    with zipfile.ZipFile(path) as archive:
        content = archive.read("xl/worksheets/sheet1.xml")
    assert b"<f>" not in content
    assert b"hyperlink" not in content
    assert read_sheet(path).rows[3].cells[0] == text


@pytest.mark.parametrize("text", [FORMULA, "+62812", "-1+1", "@SUM(A1)", "\tx", "'=x"])
def test_csv_text_that_excel_would_calculate_gets_an_apostrophe(tmp_path, text):
    path = tmp_path / "daftar.csv"
    write_table(path, "Daftar", COLUMNS, [(text, "a", None)])
    assert f"\"'{text}".replace('"http', '""http')[:12].encode() in path.read_bytes()
    assert read_sheet(path).rows[1].cells[0] == text


@given(
    st.lists(
        st.lists(
            st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0")),
            min_size=3,
            max_size=3,
        ),
        max_size=8,
    )
)
def test_any_csv_text_comes_back(tmp_path_factory, rows):
    path = tmp_path_factory.mktemp("csv") / "daftar.csv"
    write_table(path, "Daftar", COLUMNS, rows)
    read = [[row.cell(column) or "" for column in range(3)] for row in read_sheet(path).rows[1:]]
    wanted = list(rows)
    while wanted and not "".join(wanted[-1]).strip():
        wanted.pop()
    assert read == wanted


def test_numbers_in_csv_are_written_the_indonesian_way(tmp_path):
    path = tmp_path / "daftar.csv"
    write_table(path, "Daftar", COLUMNS, [ROW, ("Budi", date(2026, 6, 30), 7)])
    assert path.read_bytes().startswith(b"\xef\xbb\xbf")
    assert '"82,24"' in path.read_text("utf-8-sig")
    assert '"30/06/2026";"7"' in path.read_text("utf-8-sig")


def test_an_overlong_text_is_shortened_and_not_lost(tmp_path):
    path = tmp_path / "daftar.xlsx"
    write_table(path, "Daftar", COLUMNS, [("x" * 40_000, "", None)])
    assert len(read_sheet(path).rows[3].cells[0]) == 32_767


def test_a_failed_export_leaves_neither_the_file_nor_a_part_of_it(tmp_path):
    def rows():
        yield ROW
        raise DomainError("Berhenti di tengah.")

    for name in ("daftar.xlsx", "daftar.csv"):
        (tmp_path / name).write_text("lama")
        with pytest.raises(DomainError, match="Berhenti"):
            write_table(tmp_path / name, "Daftar", COLUMNS, rows())
        assert (tmp_path / name).read_text() == "lama"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["daftar.csv", "daftar.xlsx"]


def test_an_export_replaces_the_older_file(tmp_path):
    path = tmp_path / "daftar.csv"
    write_table(path, "Daftar", COLUMNS, [ROW, ROW])
    write_table(path, "Daftar", COLUMNS, [ROW])
    assert len(read_sheet(path).rows) == 2


def test_another_ending_is_refused(tmp_path):
    with pytest.raises(DomainError, match=r"\.xlsx atau \.csv"):
        write_table(tmp_path / "daftar.pdf", "Daftar", COLUMNS, [])


def test_a_missing_folder_is_explained(tmp_path):
    with pytest.raises(StorageError, match="Folder untuk"):
        write_table(tmp_path / "tidak" / "ada.xlsx", "Daftar", COLUMNS, [])


@pytest.mark.parametrize(
    ("error", "words"),
    [
        (PermissionError(13, "in use"), "Tutup berkas itu di Excel"),
        (OSError(28, "No space left on device"), "mungkin media penyimpanan penuh"),
    ],
)
def test_a_locked_file_and_a_full_disk_are_explained(error, words):
    assert words in str(describe_write_failure(error, "daftar.xlsx"))


def test_the_staff_template_is_recognised_column_by_column(tmp_path):
    path = tmp_path / "templat.xlsx"
    write_employee_template(path)
    sheet = read_sheet(path)
    assert sheet.sheets == ("Pegawai", "Petunjuk")
    filled = sheet_of(sheet.rows[0].cells, ["Ani", "197209042006102002"])
    guess = read_employees(filled).guess
    assert guess.missing == ()
    assert list(sorted(guess.mapping.values())) == list(range(len(EMPLOYEE_COLUMNS)))


def test_the_survey_template_is_recognised_column_by_column(tmp_path):
    path = tmp_path / "templat.xlsx"
    write_survey_template(path)
    guess, answers = guess_survey_columns(read_sheet(path))
    assert guess.missing == ()
    assert guess.unknown == ()
    assert set(answers.columns) == set(SurveyElement)
    assert not answers.order_unclear


def test_every_template_column_has_an_instruction(tmp_path):
    path = tmp_path / "templat.xlsx"
    for write in (write_employee_template, write_survey_template):
        write(path)
        for row in read_sheet(path, "Petunjuk").rows[1:]:
            assert row.text(1), row.text(0)
