"""Quiet hints that name what a planned result still lacks to be specific and measurable."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from asn_desktop.base.errors import DomainError
from asn_desktop.base.wording import MONTHS, listing
from asn_desktop.domain.performance.plan_rules import IndicatorDraft, missing_aspects
from asn_desktop.domain.performance.targets import DURATION_UNITS, parse_target
from asn_desktop.domain.performance.terms import Aspect, PlanTemplate, TargetDirection
from asn_desktop.domain.term import Term


class SmartTrait(Term):
    """What a well written result is."""

    SPECIFIC = "specific", "Spesifik"
    MEASURABLE = "measurable", "Terukur"
    RELEVANT = "relevant", "Berkaitan"
    TIMED = "timed", "Berbatas waktu"


@dataclass(frozen=True, slots=True)
class SmartHint:
    """One thing worth a second look; it never keeps a plan from being submitted.

    Attributes:
        sentence: what is missing and how to mend it.
        indicator_index: position of the indicator it is about, from 0; None for the result.
    """

    trait: SmartTrait
    sentence: str
    indicator_index: int | None = None


@dataclass(frozen=True, slots=True)
class MeasuredIndicator:
    """An indicator with the unit beside its target, as typed."""

    text: str
    target: str = ""
    unit: str = ""
    aspect: Aspect | None = None


_FEWEST_WORDS = 2
# Words that begin as an activity does but are none.
_NO_ACTIVITY: Final = frozenset(
    {
        "media", "meja", "mekanisme", "menara", "mesin", "metode", "medali", "mediasi", "meterai",
        "melayu", "menteri", "mei", "memo", "memorandum", "menu", "merek", "meteran", "menit",
        "minggu", "mebel",
    }
)  # fmt: skip
_ACTIVITY: Final = re.compile(r"me(?:m|n|ng|ny|l|r|w|y)[a-z]{2,}")
_TIME_WORDS: Final = re.compile(
    r"\b(?:hari|minggu|bulan|bulanan|triwulan|triwulanan|semester|tahun|tahunan|tanggal|menit|jam"
    rf"|tepat waktu|berkala|paling lambat|{'|'.join(month.lower() for month in MONTHS)})\b"
)


def smart_hints(
    text: str,
    indicators: Sequence[MeasuredIndicator],
    *,
    supports: bool = True,
    template: PlanTemplate = PlanTemplate.STAFF,
) -> tuple[SmartHint, ...]:
    """Name what a result lacks, in the order of the traits; empty when nothing is.

    Args:
        text: the result as written; an empty one is a gap, not a hint.
        indicators: its indicators in order.
        supports: whether it serves a superior's result or an assignment.
        template: the leader form has neither aspects nor a superior's result.
    """
    if not text.strip():
        return ()
    return (
        *_specific(text),
        *_measurable(indicators, template),
        *_relevant(supports, template),
        *_timed(text, indicators),
    )


def is_activity(text: str) -> bool:
    """Tell whether a result begins as an activity ("Menyusun …") instead of as its outcome."""
    first = re.sub(r"[^a-z]", "", text.strip().lower().partition(" ")[0])
    if first in _NO_ACTIVITY or first.endswith("nya"):
        return False
    return _ACTIVITY.fullmatch(first) is not None


def _specific(text: str) -> Iterator[SmartHint]:
    first = text.split(maxsplit=1)[0]
    if is_activity(text):
        yield SmartHint(
            SmartTrait.SPECIFIC,
            f"“{first}” adalah kegiatan. Tulis hasilnya, misalnya “Laporan tersusun”, "
            "bukan “Menyusun laporan”.",
        )
    elif len(text.split()) < _FEWEST_WORDS:
        yield SmartHint(
            SmartTrait.SPECIFIC, "Terlalu singkat. Sebutkan apa yang dihasilkan dan untuk siapa."
        )


def _measurable(
    indicators: Sequence[MeasuredIndicator], template: PlanTemplate
) -> Iterator[SmartHint]:
    for position, indicator in enumerate(indicators):
        sentence = _unmeasured(indicator)
        if sentence:
            yield SmartHint(SmartTrait.MEASURABLE, sentence, position)
    if indicators and template is PlanTemplate.STAFF:
        missing = missing_aspects([IndicatorDraft(aspect=item.aspect) for item in indicators])
        if missing:
            names = listing([aspect.label.lower() for aspect in missing])
            yield SmartHint(SmartTrait.MEASURABLE, f"Belum ada indikator {names}; tidak wajib.")


def _unmeasured(indicator: MeasuredIndicator) -> str:
    name = indicator.aspect.label.lower() if indicator.aspect else "ini"
    try:
        target = parse_target(indicator.target, indicator.unit)
    except DomainError:
        return f"Indikator {name} belum punya target."
    if target.direction is TargetDirection.TEXT:
        return f"Target {name} berupa uraian. Angka dengan satuan lebih mudah dinilai."
    has_words = any(letter.isalpha() or letter == "%" for letter in target.text)
    if target.value is not None and not indicator.unit.strip() and not has_words:
        return f"Target {name} belum bersatuan. Tulis apa yang dihitung, misalnya surat."
    return ""


def _relevant(supports: bool, template: PlanTemplate) -> Iterator[SmartHint]:
    if not supports and template is PlanTemplate.STAFF:
        yield SmartHint(
            SmartTrait.RELEVANT, "Belum terhubung dengan hasil kerja atasan atau penugasan."
        )


def _timed(text: str, indicators: Sequence[MeasuredIndicator]) -> Iterator[SmartHint]:
    if not indicators or any(_is_timed(item) for item in indicators):
        return
    if _TIME_WORDS.search(text.lower()) is None:
        yield SmartHint(
            SmartTrait.TIMED,
            "Belum ada batas waktu. Tambahkan indikator waktu, atau tanggal pada targetnya.",
        )


def _is_timed(indicator: MeasuredIndicator) -> bool:
    if indicator.aspect is Aspect.TIME or indicator.unit.strip().lower() in DURATION_UNITS:
        return True
    words = f"{indicator.text} {indicator.target}".lower()
    if _TIME_WORDS.search(words) is not None:
        return True
    try:
        read = parse_target(indicator.target, indicator.unit)
    except DomainError:
        return False
    return read.direction is TargetDirection.DATE
