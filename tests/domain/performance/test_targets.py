"""Targets are read as officers type them."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from asn_desktop.base.errors import DomainError
from asn_desktop.domain.performance.targets import (
    Target,
    check_target,
    parse_target,
    printed_target,
)
from asn_desktop.domain.performance.terms import Aspect, TargetDirection

MORE, LESS = TargetDirection.MORE, TargetDirection.LESS
DATE, TEXT = TargetDirection.DATE, TargetDirection.TEXT
RANGE = TargetDirection.RANGE


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
        ("10-15", "menit", "10–15 menit"),
        ("10 s.d. 15 menit", "menit", "10 s.d. 15 menit"),
        ("3,5 - 4,2", "poin", "3,5–4,2 poin"),
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


@pytest.mark.parametrize(
    ("text", "tidy", "low", "high"),
    [
        ("80-90", "80–90", "80", "90"),
        ("10 – 15 menit", "10–15 menit", "10", "15"),
        ("3,5–4,2", "3,5–4,2", "3.5", "4.2"),
        ("1.800 - 2.000", "1.800–2.000", "1800", "2000"),
        ("antara 10 dan 15 menit", "antara 10 dan 15 menit", "10", "15"),
        ("10 sampai dengan 15", "10 sampai dengan 15", "10", "15"),
        ("80%-90%", "80%–90%", "80", "90"),
    ],
)
def test_a_range_is_read_with_both_ends(text: str, tidy: str, low: str, high: str) -> None:
    assert parse_target(text) == Target(tidy, Decimal(low), RANGE, Decimal(high))


@pytest.mark.parametrize("text", ["2-3 Juni", "30-06-2026", "1 dan 2", "1-2-3"])
def test_days_and_lists_are_no_ranges(text: str) -> None:
    assert parse_target(text).direction in (DATE, TEXT)


def test_fewer_faults_are_better_without_any_sign() -> None:
    assert parse_target("2", "kesalahan").direction is LESS
    assert parse_target("2 temuan").direction is LESS


@pytest.mark.parametrize(
    ("text", "unit", "aspect", "start", "field", "words"),
    [
        ("15-10", "menit", None, None, "target", "misalnya 10–15"),
        ("10-10", "menit", None, None, "target", "satu angka saja: 10"),
        ("≥ 15", "menit", Aspect.TIME, None, "target", "Tulis ≤ 15"),
        ("minimal 2 hari kerja", "", Aspect.TIME, None, "target", "Tulis ≤ 2"),
        ("≥ 3", "kesalahan", Aspect.QUALITY, None, "target", "Tulis ≤ 3"),
        ("banyak", "surat", Aspect.QUANTITY, None, "target", "“banyak” bukan angka"),
        ("80", "persen", None, "85", "start", "Nilai awal 85"),
        ("15", "menit", Aspect.TIME, "12", "start", "makin kecil makin baik"),
        ("30 Juni", "tanggal", Aspect.TIME, "12", "start", "berupa angka"),
        ("", "surat", None, "12", "target", "Isi target dahulu"),
    ],
)
def test_a_contradiction_is_named_at_its_field(
    text: str, unit: str, aspect: Aspect | None, start: str | None, field: str, words: str
) -> None:
    with pytest.raises(DomainError, match=words) as refusal:
        check_target(text, unit, aspect=aspect, start=None if start is None else Decimal(start))
    assert refusal.value.field == field


@pytest.mark.parametrize(
    ("text", "unit", "aspect", "start"),
    [
        ("≥ 20", "jam", Aspect.QUANTITY, None),
        ("≤ 15", "menit", Aspect.TIME, "30"),
        ("90", "persen", Aspect.QUALITY, "82,5"),
        ("90", "persen", Aspect.QUALITY, "90"),
        ("10–15", "menit", Aspect.TIME, "20"),
        ("sesuai jadwal", "", Aspect.TIME, None),
        ("", "", None, None),
    ],
)
def test_a_sound_target_passes(
    text: str, unit: str, aspect: Aspect | None, start: str | None
) -> None:
    begin = None if start is None else Decimal(start.replace(",", "."))
    check_target(text, unit, aspect=aspect, start=begin)


def test_ten_thousand_letters_are_quoted_short() -> None:
    with pytest.raises(DomainError) as refusal:
        check_target("x" * 10_000, "surat")
    assert len(str(refusal.value)) < 200
