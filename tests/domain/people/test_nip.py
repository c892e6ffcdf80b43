"""The employee number is read by its parts (domain reference §10.6; synthetic numbers)."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from asn_desktop.base.errors import DomainError
from asn_desktop.domain.people.nip import Nip, nip_mismatches, parse_nip, spaced_nip
from asn_desktop.domain.people.terms import Sex


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "198507122010011003",
            Nip("198507122010011003", date(1985, 7, 12), 2010, 1, False, None, Sex.MALE, "003"),
            id="N1",
        ),
        pytest.param(
            "199002282015032001",
            Nip("199002282015032001", date(1990, 2, 28), 2015, 3, False, None, Sex.FEMALE, "001"),
            id="N2",
        ),
        pytest.param(
            "200012312024211001",
            Nip("200012312024211001", date(2000, 12, 31), 2024, None, True, 1, Sex.MALE, "001"),
            id="N3",
        ),
        pytest.param(
            "19850712 201001 1 003",
            Nip("198507122010011003", date(1985, 7, 12), 2010, 1, False, None, Sex.MALE, "003"),
            id="N9",
        ),
        pytest.param(
            "199612012019022003",
            Nip("199612012019022003", date(1996, 12, 1), 2019, 2, False, None, Sex.FEMALE, "003"),
            id="N10",
        ),
    ],
)
def test_a_number_is_read_by_its_parts(text: str, expected: Nip) -> None:
    assert parse_nip(text) == expected


def test_the_number_is_printed_in_four_groups() -> None:
    assert parse_nip("198507122010011003").spaced == "19850712 201001 1 003"


@pytest.mark.parametrize(
    ("text", "words"),
    [
        pytest.param("199002302015032001", "Tanggal lahir pada NIP", id="N5"),
        pytest.param("199002282015132001", "Angka 13–14 pada NIP tertulis 13", id="N6"),
        pytest.param("19850712201001100", "Yang tertulis 17 angka", id="N8"),
        pytest.param("199002282015002001", "tertulis 00", id="month 00"),
        pytest.param("199002282015202001", "tertulis 20", id="frequency 0"),
        pytest.param("199002282015302001", "tertulis 30", id="pair 30"),
        pytest.param("199002282015033001", "Angka 15", id="sex 3"),
        pytest.param("1990022820150320011", "Yang tertulis 19 angka", id="19 digits"),
        pytest.param("", "belum diisi", id="empty"),
        pytest.param("19900228201503200A", "hanya berisi angka", id="letter"),
        pytest.param("١٩٩٠٠٢٢٨٢٠١٥٠٣٢٠٠١", "hanya berisi angka", id="foreign digits"),
        pytest.param("1.99803142020111e+17", "tersimpan sebagai bilangan", id="spreadsheet"),
        pytest.param("199803142020111000", "tersimpan sebagai bilangan", id="rounded"),
    ],
)
def test_a_wrong_number_is_refused_with_its_reason(text: str, words: str) -> None:
    with pytest.raises(DomainError, match=words) as refusal:
        parse_nip(text)
    assert refusal.value.field == "nip"


def test_the_refusal_reads_as_the_design_says() -> None:
    with pytest.raises(DomainError) as refusal:
        parse_nip("19850712201001100")
    assert str(refusal.value) == "NIP harus 18 angka. Yang tertulis 17 angka."


def test_no_age_gap_is_demanded() -> None:
    assert parse_nip("200712312024081001").effective_year == 2024


@pytest.mark.parametrize("text", ["'198507122010011003", "19850712.201001.1.003\u00a0"])
def test_marks_around_the_digits_are_ignored(text: str) -> None:
    assert parse_nip(text).digits == "198507122010011003"


def test_differences_to_entered_data_are_warnings() -> None:
    nip = parse_nip("198507122010011003")
    assert nip_mismatches(nip, date(1985, 7, 12), Sex.MALE) == ()
    assert nip_mismatches(nip, None, None) == ()
    birth, sex = nip_mismatches(nip, date(1985, 7, 13), Sex.FEMALE)
    assert "12 Juli 1985" in birth
    assert "13 Juli 1985" in birth
    assert "laki-laki" in sex


@given(
    birth=st.dates(min_value=date(1950, 1, 1), max_value=date(2010, 12, 31)),
    year=st.integers(min_value=1970, max_value=2060),
    pair=st.one_of(st.integers(1, 12), st.integers(21, 29)),
    sex=st.sampled_from([1, 2]),
    serial=st.integers(1, 999),
)
def test_a_composed_number_reads_back_as_its_parts(
    birth: date, year: int, pair: int, sex: int, serial: int
) -> None:
    digits = f"{birth:%Y%m%d}{year}{pair:02d}{sex}{serial:03d}"
    nip = parse_nip(digits)
    assert nip.birth_date == birth
    assert nip.effective_year == year
    assert nip.is_pppk == (pair > 20)
    assert (nip.effective_month, nip.pppk_frequency) == (
        (None, pair - 20) if nip.is_pppk else (pair, None)
    )
    assert nip.sex is (Sex.MALE if sex == 1 else Sex.FEMALE)
    assert nip.serial == f"{serial:03d}"
    assert parse_nip(nip.spaced) == nip


@given(st.text(max_size=30))
def test_any_text_is_read_or_refused_but_never_crashes(text: str) -> None:
    try:
        nip = parse_nip(text)
    except DomainError as refusal:
        assert str(refusal).endswith(".")
    else:
        assert len(nip.digits) == 18


@pytest.mark.parametrize(
    ("stored", "shown"),
    [("198507122010011003", "19850712 201001 1 003"), ("nomor lama", "nomor lama"), ("", "")],
)
def test_a_number_is_shown_in_groups_and_an_odd_one_as_it_is(stored, shown):
    assert spaced_nip(stored) == shown
