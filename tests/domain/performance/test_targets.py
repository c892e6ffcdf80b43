"""Targets are read as officers type them."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from asn_desktop.base.errors import DomainError
from asn_desktop.domain.performance.targets import Target, parse_target, printed_target
from asn_desktop.domain.performance.terms import TargetDirection

MORE, LESS = TargetDirection.MORE, TargetDirection.LESS
DATE, TEXT = TargetDirection.DATE, TargetDirection.TEXT


@pytest.mark.parametrize(
    ("text", "unit", "tidy", "value", "direction"),
    [
        ("≥ 98", "persen", "≥ 98", "98", MORE),
        (">= 98", "persen", "≥ 98", "98", MORE),
        ("≥98,5", "persen", "≥ 98,5", "98.5", MORE),
        ("≥ 3,30", "poin", "≥ 3,30", "3.30", MORE),
        ("1.800", "surat", "1.800", "1800", MORE),
        ("1", "ruang", "1", "1", MORE),
        ("300", "", "300", "300", MORE),
        ("≤ 15", "menit", "≤ 15", "15", LESS),
        ("<=15 menit", "", "≤ 15 menit", "15", LESS),
        ("15", "menit", "15", "15", LESS),
        ("15 menit", "", "15 menit", "15", LESS),
        ("≥ 20", "jam", "≥ 20", "20", MORE),
        ("maksimal 3", "dokumen", "maksimal 3", "3", LESS),
        ("Minimal 98%", "", "Minimal 98%", "98", MORE),
        ("paling lama 2 hari kerja", "", "paling lama 2 hari kerja", "2", LESS),
        ("100%", "", "100%", "100", MORE),
        ("12  dokumen", "", "12 dokumen", "12", MORE),
        ("Rp 150.000.000", "rupiah", "Rp 150.000.000", "150000000", MORE),
        ("30 Juni", "", "30 Juni", None, DATE),
        ("30 Juni", "tanggal", "30 Juni", None, DATE),
        ("30 Juni 2026", "", "30 Juni 2026", None, DATE),
        ("30/06/2026", "", "30/06/2026", None, DATE),
        ("tanggal 10", "", "tanggal 10", None, DATE),
        ("tgl 5 setiap bulan", "", "tgl 5 setiap bulan", None, DATE),
        ("paling lambat 10 Desember", "", "paling lambat 10 Desember", None, DATE),
        ("10", "tanggal", "10", None, DATE),
        ("seluruh desa terdata", "", "seluruh desa terdata", None, TEXT),
        ("1.2.3", "persen", "1.2.3", None, TEXT),
        ("80-90", "persen", "80-90", None, TEXT),
        ("1 dokumen dan 2 laporan", "", "1 dokumen dan 2 laporan", None, TEXT),
        ("2 kali lipat", "", "2 kali lipat", "2", MORE),
    ],
)
def test_a_typed_target_is_read(
    text: str, unit: str, tidy: str, value: str | None, direction: TargetDirection
) -> None:
    expected = Target(tidy, None if value is None else Decimal(value), direction)
    assert parse_target(text, unit) == expected


@pytest.mark.parametrize("text", ["", "   ", "\n"])
def test_an_empty_target_is_refused(text: str) -> None:
    with pytest.raises(DomainError, match="Target belum diisi") as refusal:
        parse_target(text, "menit")
    assert refusal.value.field == "target"


@pytest.mark.parametrize(
    ("text", "unit", "printed"),
    [
        (">=98", "persen", "≥ 98 persen"),
        ("1", "ruang", "1 ruang"),
        ("≤ 15 menit", "menit", "≤ 15 menit"),
        ("98", "%", "98%"),
        ("98%", "persen", "98%"),
        ("30 Juni", "tanggal", "30 Juni"),
        ("seluruh desa", "desa", "seluruh desa"),
        ("12", "", "12"),
    ],
)
def test_a_target_is_printed_with_its_unit_once(text: str, unit: str, printed: str) -> None:
    assert printed_target(parse_target(text, unit), unit) == printed


@given(st.text(max_size=40), st.sampled_from(["", "menit", "persen", "tanggal"]))
def test_any_text_is_a_target_of_some_kind(text: str, unit: str) -> None:
    try:
        target = parse_target(text, unit)
    except DomainError:
        assert not text.split()
    else:
        assert target.text
        assert (target.value is None) == (target.direction in (DATE, TEXT))


@given(st.text(max_size=40))
def test_reading_a_target_again_changes_nothing(text: str) -> None:
    if text.split():
        target = parse_target(text)
        assert parse_target(target.text) == target
