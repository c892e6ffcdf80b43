"""Hints name what a result lacks, and never more than that."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from asn_desktop.domain.performance.planning.smart_hints import (
    MeasuredIndicator,
    SmartTrait,
    is_activity,
    smart_hints,
)
from asn_desktop.domain.performance.terms import Aspect, PlanTemplate

GOOD = (
    MeasuredIndicator("Jumlah surat yang terbit", "300", "surat", Aspect.QUANTITY),
    MeasuredIndicator("Surat tanpa salah ketik", "≥ 98", "persen", Aspect.QUALITY),
    MeasuredIndicator("Rata-rata waktu terbit", "≤ 15", "menit", Aspect.TIME),
)


def _traits(text: str, *indicators: MeasuredIndicator, **other: object) -> list[SmartTrait]:
    return [hint.trait for hint in smart_hints(text, indicators, **other)]


def test_a_well_written_result_gets_no_hint() -> None:
    assert not smart_hints("Surat keterangan warga terbit tepat waktu", GOOD)


@pytest.mark.parametrize(
    "text",
    ["Menyusun laporan bulanan", "Melaksanakan rapat", "mengikuti apel", "Membuat surat warga"],
)
def test_an_activity_is_told_from_a_result(text: str) -> None:
    assert is_activity(text)
    assert _traits(text, *GOOD) == [SmartTrait.SPECIFIC]


@pytest.mark.parametrize(
    "text",
    [
        "Meningkatnya mutu pelayanan",
        "Tersusunnya laporan",
        "Laporan tersusun",
        "Media informasi desa terbarui",
        "Mekanisme pengaduan berjalan",
        "",
    ],
)
def test_a_result_is_no_activity(text: str) -> None:
    assert not is_activity(text)


def test_a_single_word_is_not_specific() -> None:
    assert _traits("Laporan", *GOOD) == [SmartTrait.SPECIFIC]


def test_a_target_in_words_and_one_without_a_unit_are_not_measurable() -> None:
    lines = (*GOOD[:2], MeasuredIndicator("Waktu", "sesuai jadwal", "", Aspect.TIME))
    (hint,) = smart_hints("Surat warga terbit", lines)
    assert (hint.trait, hint.indicator_index) == (SmartTrait.MEASURABLE, 2)
    lines = (MeasuredIndicator("Jumlah surat", "300", "", Aspect.QUANTITY), *GOOD[1:])
    (hint,) = smart_hints("Surat warga terbit", lines)
    assert "belum bersatuan" in hint.sentence


def test_a_missing_target_is_named() -> None:
    (hint,) = smart_hints("Surat terbit", (*GOOD, MeasuredIndicator("x", aspect=Aspect.COST)))
    assert hint.sentence == "Indikator biaya belum punya target."


def test_missing_aspects_are_named_for_staff_only() -> None:
    hints = smart_hints("Surat warga terbit setiap bulan", GOOD[:1])
    assert "kualitas dan waktu" in hints[0].sentence
    leader = PlanTemplate.LEADER
    assert not smart_hints("Surat warga terbit setiap bulan", GOOD[:1], template=leader)


def test_a_result_without_any_time_says_so() -> None:
    assert SmartTrait.TIMED in _traits("Surat warga terbit", *GOOD[:2])
    dated = MeasuredIndicator("Laporan diserahkan", "30 Juni", "tanggal", Aspect.QUANTITY)
    assert SmartTrait.TIMED not in _traits("Surat warga terbit", dated)


def test_a_loose_result_is_named_on_the_staff_form() -> None:
    assert _traits("Surat warga terbit", *GOOD, supports=False) == [SmartTrait.RELEVANT]
    leader = PlanTemplate.LEADER
    assert not _traits("Surat warga terbit", *GOOD, supports=False, template=leader)


@given(st.text(max_size=80), st.text(max_size=20), st.text(max_size=10))
def test_any_text_can_be_looked_at(text: str, target: str, unit: str) -> None:
    smart_hints(text, [MeasuredIndicator(text, target, unit)])
