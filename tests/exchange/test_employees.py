"""Reading staff lists."""

from collections import Counter
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path

import pytest

from asn_desktop.base.errors import DomainError
from asn_desktop.domain.people.terms import EmploymentKind, FunctionalLevel, PositionType, Sex
from asn_desktop.exchange.employees import read_employees
from asn_desktop.exchange.row_problems import Severity
from asn_desktop.exchange.tables import read_sheet
from tests.exchange.sheets import sheet_of

DATA = Path(__file__).parent / "data"
HEADINGS = [
    "Nama",
    "NIP",
    "Jabatan",
    "Unit Kerja",
    "Atasan Langsung",
    "Status",
    "L/P",
    "Tgl. Lahir",
]
NIP = "197209042006102002"
OTHER = "197307141997041003"
PPPK = "199607182022222015"


@pytest.fixture(scope="module")
def staff():
    return read_employees(read_sheet(DATA / "pegawai.xlsx"))


def read(*rows, **options):
    return read_employees(sheet_of(HEADINGS, *rows, **options))


def person(
    name="Endang Suryadi",
    nip=NIP,
    position="Camat",
    unit="Kecamatan",
    superior=None,
    status="PNS",
    sex=None,
    born=None,
):
    return [name, nip, position, unit, superior, status, sex, born]


def remarks(imported):
    return [(item.number, item.field, item.severity) for item in imported.problems]


def test_the_staff_list_gives_exactly_the_problems_an_operator_expects(staff):
    assert remarks(staff) == [
        (26, "nip", Severity.ERROR),
        (31, "nip", Severity.ERROR),
        (36, "nip", Severity.ERROR),
    ]
    short, number, twin = (item.sentence for item in staff.problems)
    assert "17 angka" in short
    assert "tersimpan sebagai angka" in number
    assert "baris 17 (Joko Ramadhan)" in twin


def test_the_staff_list_keeps_everybody_else(staff):
    assert (staff.rows_read, len(staff.rows)) == (45, 42)
    assert {row.number for row in staff.rows}.isdisjoint({21, 26, 31, 36, 52, 53})


def test_names_are_trimmed_and_spaces_in_numbers_dropped(staff):
    row = next(row for row in staff.rows if row.number == 12)
    assert row.name == "Usman Wibowo, S.STP., M.Si."
    assert row.nip == "198108222012071008"


def test_the_staff_list_gives_posts_and_levels(staff):
    kinds = Counter(row.position_type for row in staff.rows)
    assert kinds[PositionType.ADMINISTRATOR] == 2
    assert kinds[PositionType.SUPERVISOR] == 9
    computer = next(row for row in staff.rows if row.position == "Pranata Komputer Ahli Pertama")
    assert computer.position_type is PositionType.FUNCTIONAL
    assert computer.functional_level is FunctionalLevel.EXPERT_FIRST


def test_everybody_but_the_head_has_a_superior_of_the_same_list(staff):
    numbers = {row.nip for row in staff.rows}
    assert [row.name for row in staff.rows if not row.superior_nip] == ["Endang Suryadi"]
    assert {row.superior_nip for row in staff.rows} - {""} <= numbers


def test_units_come_in_first_seen_order_with_their_parents(staff):
    parents = {unit.name: unit.parent_name for unit in staff.units}
    assert next(iter(parents)) == "Kecamatan"
    assert parents["Kecamatan"] == ""
    assert parents["Sekretariat"] == "Kecamatan"
    assert parents["Subbagian Umum dan Kepegawaian"] == "Sekretariat"
    assert parents["Seksi Pelayanan"] == "Kecamatan"
    assert parents["Kelurahan Sukamaju"] == "Kecamatan"
    assert len(parents) == 11


def test_grades_of_both_kinds_are_read(staff):
    grades = {row.number: row.grade for row in staff.rows}
    assert (grades[6], grades[7], grades[18]) == ("IV/a", "III/d", "IX")


def test_a_number_that_excel_cut_is_refused_even_when_it_has_eighteen_digits():
    row = person(nip=Decimal(NIP))
    imported = read(row, person(nip=OTHER), imprecise={(2, 1)})
    assert remarks(imported) == [(2, "nip", Severity.ERROR)]
    assert [row.nip for row in imported.rows] == [OTHER]


def test_a_number_typed_with_an_apostrophe_or_points_is_read():
    imported = read(person(nip="'19720904.200610.2.002"))
    assert imported.rows[0].nip == NIP


@pytest.mark.parametrize(
    ("field", "row"),
    [
        ("name", person(name=" ")),
        ("nip", person(nip=None)),
        ("nip", person(nip="19721304 200610 2 002")),
        ("employment_kind", person(status="Honorer", nip=None)),
    ],
)
def test_a_row_that_cannot_be_a_person_of_the_office_is_left_out(field, row):
    imported = read(row, person(nip=OTHER, name="Slamet"))
    assert remarks(imported) == [(2, field, Severity.ERROR)]
    assert len(imported.rows) == 1


@pytest.mark.parametrize(
    ("field", "row"),
    [
        ("sex", person(sex="L")),
        ("sex", person(sex="X")),
        ("birth_date", person(born="05-09-1972")),
        ("birth_date", person(born="tidak tahu")),
        ("employment_kind", person(status="PPPK")),
        ("employment_kind", person(status="Tetap")),
        ("position", person(position=None)),
        ("unit_name", person(unit=None)),
        ("superior_name", person(superior="Orang Lain")),
        ("superior_name", person(superior="Endang Suryadi")),
    ],
)
def test_a_doubt_is_a_warning_and_keeps_the_row(field, row):
    imported = read(row)
    assert remarks(imported) == [(2, field, Severity.WARNING)]
    assert len(imported.rows) == 1


@pytest.mark.parametrize(
    "born", [date(1972, 9, 4), datetime(1972, 9, 4), "4 September 1972", "Wanasari, 04-09-1972"]
)
def test_a_birth_date_that_agrees_needs_no_remark(born):
    assert read(person(born=born)).problems == ()


def test_kind_and_sex_are_read_from_the_number_when_the_columns_are_empty():
    row = read(person(nip=PPPK, status=None)).rows[0]
    assert (row.employment_kind, row.sex) == (EmploymentKind.PPPK, Sex.FEMALE)
    assert row.birth_date == date(1996, 7, 18)


@pytest.mark.parametrize(
    "superior", ["Endang Suryadi", "Drs. H. ENDANG SURYADI, M.Si.", "Camat", NIP]
)
def test_a_superior_is_found_by_name_title_post_or_number(superior):
    imported = read(person(), person("Slamet", OTHER, superior=superior, position="Sekcam"))
    assert imported.problems == ()
    assert imported.rows[1].superior_nip == NIP


def test_a_superior_two_people_could_be_is_left_open():
    imported = read(
        person("Eko Permana, S.H."),
        person("Eko Permana, S.E.", OTHER),
        person("Ani", PPPK, superior="Eko Permana", status="PPPK"),
    )
    assert remarks(imported) == [(4, "superior_name", Severity.WARNING)]
    assert "baris 2, 3" in imported.problems[0].sentence
    assert imported.rows[2].superior_nip == ""


def test_a_whole_name_with_titles_tells_two_people_apart():
    imported = read(
        person("Eko Permana, S.H."),
        person("Eko Permana, S.E.", OTHER),
        person("Ani", PPPK, superior="Eko Permana, S.E.", status="PPPK"),
    )
    assert imported.rows[2].superior_nip == OTHER


def test_subordinates_of_a_broken_row_are_told_which_row():
    imported = read(person(nip="123"), person("Ani", OTHER, superior="Endang Suryadi"))
    warning = imported.problems[1]
    assert (warning.number, warning.severity) == (3, Severity.WARNING)
    assert "baris 2" in warning.sentence


def test_section_titles_and_signatures_are_no_people():
    imported = read(
        ["SEKRETARIAT"],
        person(),
        [None, None, None, None, "Sukamaju, 2 Januari 2026"],
        [None, None, None, None, "Camat Sukamaju,"],
    )
    assert (imported.rows_read, imported.problems) == (1, ())


def test_a_sheet_without_people_is_refused():
    with pytest.raises(DomainError, match="Tidak ada baris pegawai"):
        read()


@pytest.mark.parametrize(
    ("title", "kind"),
    [
        ("Plt. Camat", PositionType.ADMINISTRATOR),
        ("Sekcam", PositionType.ADMINISTRATOR),
        ("Kasi Trantibum", PositionType.SUPERVISOR),
        ("Ka. Subbag Umum", PositionType.SUPERVISOR),
        ("Kepala Sub Bagian Keuangan", PositionType.SUPERVISOR),
        ("Lurah Mekarsari", PositionType.SUPERVISOR),
        ("Sekretaris Kelurahan", PositionType.SUPERVISOR),
        ("Sekretaris Daerah", PositionType.JPT),
        ("Arsiparis Terampil", PositionType.FUNCTIONAL),
        ("Staf Kasi Pemerintahan", PositionType.STAFF),
        ("Penata Layanan Operasional", PositionType.STAFF),
    ],
)
def test_titles_tell_the_kind_of_post(title, kind):
    assert read(person(position=title)).rows[0].position_type is kind


def test_a_seksi_of_a_kelurahan_belongs_to_it():
    imported = read(
        person(unit="Kelurahan Mekarsari"),
        person("Ani", OTHER, unit="Seksi Pelayanan Kelurahan Mekarsari"),
    )
    assert imported.units[1].parent_name == "Kelurahan Mekarsari"
