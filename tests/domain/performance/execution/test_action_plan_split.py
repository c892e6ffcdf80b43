"""Shares of a yearly target: exact sums, sensible treatment of rates, days and words."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from asn_desktop.domain.performance.execution.action_plan_split import (
    COUNTED,
    TotalState,
    check_total,
    default_method,
    split_number,
    split_target,
)
from asn_desktop.domain.performance.execution.terms import SplitMethod
from asn_desktop.domain.performance.targets import parse_target

QUARTERS, MONTHS = (3, 6, 9, 12), tuple(range(1, 13))


@pytest.mark.parametrize(
    ("text", "unit", "method", "shares"),
    [
        ("12", "laporan", None, ("3", "3", "3", "3")),
        ("15", "laporan", None, ("3", "4", "4", "4")),
        ("1", "dokumen", None, ("0", "0", "0", "1")),
        ("2", "dokumen", None, ("0", "1", "0", "1")),
        ("1.800", "surat", None, ("450", "450", "450", "450")),
        ("10", "laporan", SplitMethod.CUMULATIVE, ("2", "5", "7", "10")),
        ("10", "laporan", SplitMethod.LAST_HEAVY, ("1", "2", "3", "4")),
        ("≥ 10 laporan", "", None, ("≥ 2 laporan", "≥ 3 laporan", "≥ 2 laporan", "≥ 3 laporan")),
        ("120", "konsultasi per triwulan", None, ("120",) * 4),
        ("98", "persen", None, ("98",) * 4),
        ("≥ 98%", "", None, ("≥ 98%",) * 4),
        ("≤ 15 menit", "", None, ("≤ 15 menit",) * 4),
        ("15", "menit", None, ("15",) * 4),
        ("80–90", "nilai", None, ("80–90",) * 4),
        ("30 Juni", "", None, ("–", "30 Juni", "–", "–")),
        ("tanggal 10", "", None, ("tanggal 10",) * 4),
        ("Terlaksana dengan tertib", "", None, ("Terlaksana dengan tertib",) * 4),
        ("Rp 1.000.000", "", None, ("Rp 250.000",) * 4),
        ("1,5", "ton", None, ("0,3", "0,4", "0,4", "0,4")),
    ],
)
def test_a_target_of_the_year_is_shared_out_as_an_officer_would(text, unit, method, shares):
    assert split_target(parse_target(text, unit), unit, QUARTERS, method) == shares


def test_a_day_of_the_year_lies_in_its_own_month():
    shares = split_target(parse_target("30 Juni"), "", MONTHS)
    assert shares[5] == "30 Juni"
    assert set(shares) == {"30 Juni", "–"}


def test_a_method_that_makes_no_sense_falls_back_to_the_default():
    target = parse_target("Terlaksana")
    assert split_target(target, "", QUARTERS, SplitMethod.EQUAL) == ("Terlaksana",) * 4


@given(
    st.decimals(0, 10_000_000, places=2),
    st.integers(1, 12),
    st.sampled_from([SplitMethod.EQUAL, SplitMethod.LAST_HEAVY]),
)
def test_shares_always_add_up_exactly(value, parts, method):
    shares = split_number(value, parts, method)
    assert sum(shares) == value
    assert all(share >= 0 for share in shares)


@given(st.decimals(0, 10_000_000, places=1), st.integers(1, 12))
def test_cumulative_shares_never_fall_and_end_at_the_target(value, parts):
    shares = split_number(value, parts, SplitMethod.CUMULATIVE)
    assert list(shares) == sorted(shares)
    assert shares[-1] == value


@given(st.integers(0, 100_000), st.integers(1, 12), st.sampled_from(COUNTED))
def test_what_is_shared_out_passes_its_own_check(value, parts, method):
    target = parse_target(str(value), "laporan")
    shares = split_target(target, "laporan", tuple(range(13 - parts, 13)), method)
    assert check_total(target, "laporan", shares, method).state is TotalState.FITS


@pytest.mark.parametrize(
    ("shares", "method", "words"),
    [
        (("3", "4", "4", "4"), SplitMethod.EQUAL, "Jumlah 15 dari 15"),
        (("3", "4", "4", ""), SplitMethod.EQUAL, "Jumlah 11 dari 15, kurang 4"),
        (("5", "5", "5", "5"), SplitMethod.EQUAL, "Jumlah 20 dari 15, lebih 5"),
        (("3", "2", "9", "15"), SplitMethod.CUMULATIVE, "Angka kumulatif tidak boleh menurun"),
        (("3", "7", "9", "14"), SplitMethod.CUMULATIVE, "Akhir tahun 14 dari 15, kurang 1"),
        (("15", "15", "15", "15"), SplitMethod.SAME, "Sama dengan targetnya"),
        (("15", "12", "15", "15"), SplitMethod.SAME,
         "Ada periode yang berbeda dari targetnya"),
        (("3", "beberapa", "4", "4"), SplitMethod.EQUAL, "Tidak dijumlah, ada yang bukan angka"),
        (("", "", "", ""), SplitMethod.EQUAL, "Target periode belum diisi"),
    ],
)  # fmt: skip
def test_the_check_says_what_is_missing(shares, method, words):
    assert check_total(parse_target("15", "laporan"), "laporan", shares, method).words == words


def test_a_share_may_be_written_with_its_unit():
    target = parse_target("1.800", "surat")
    shares = ("400 surat", "500 surat", "450", "450")
    assert check_total(target, "surat", shares, SplitMethod.EQUAL).is_right


def test_counts_are_shared_out_by_default_and_rates_are_not():
    assert default_method(parse_target("12", "laporan"), "laporan") is SplitMethod.EQUAL
    assert default_method(parse_target("12", "persen"), "persen") is SplitMethod.SAME
    assert split_number(Decimal(7), 1, SplitMethod.EQUAL) == (Decimal(7),)
