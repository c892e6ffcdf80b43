"""What the organisation needs in a year, and whether indicators and results answer it (§1.3)."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from asn_desktop.base.errors import DomainError
from asn_desktop.domain.performance.terms import Aspect, Perspective
from asn_desktop.domain.term import Term


class NeedKind(Term):
    """Where a need of the organisation comes from, in the order of the worksheet."""

    GOAL = "goal", "Tujuan/sasaran Renstra"
    AGREEMENT = "agreement", "Perjanjian Kinerja"
    PROBLEM = "problem", "Masalah kecamatan"
    STANDARD = "standard", "Standar pelayanan"
    WEAKNESS = "weakness", "Titik lemah tahun lalu"


class MeasureKind(Term):
    """What an indicator of a unit measures."""

    TIME = "time", "Waktu"
    QUALITY = "quality", "Mutu"
    SATISFACTION = "satisfaction", "Kepuasan masyarakat"
    OTHER = "other", "Lainnya"


class NeedFinding(Term):
    """What is missing between a need and somebody's plan, in words for the list."""

    UNANSWERED = "unanswered", "Belum dijawab indikator"
    UNCARRIED = "uncarried", "Belum jadi hasil kerja"
    WITHOUT_TARGET = "without_target", "Target belum diisi"
    ANSWERS_NOTHING = "answers_nothing", "Belum menjawab kebutuhan"


CODE_LETTERS: Final[Mapping[NeedKind, str]] = dict(zip(NeedKind, "ABCDE", strict=True))
"""First letter of the code that a need is called by, such as "C2"."""

ASPECT_OF: Final[Mapping[MeasureKind, Aspect]] = {
    MeasureKind.TIME: Aspect.TIME,
    MeasureKind.QUALITY: Aspect.QUALITY,
    MeasureKind.SATISFACTION: Aspect.QUALITY,
    MeasureKind.OTHER: Aspect.QUANTITY,
}
"""Which aspect of the ja_jf form an indicator of a unit starts with; its owner may change it."""

PERSPECTIVE_OF: Final[Mapping[MeasureKind, Perspective]] = {
    MeasureKind.TIME: Perspective.PROCESS,
    MeasureKind.QUALITY: Perspective.PROCESS,
    MeasureKind.SATISFACTION: Perspective.CUSTOMER,
    MeasureKind.OTHER: Perspective.INTERNAL,
}
"""Which perspective of the leader form it starts with; its owner may change it."""


@dataclass(frozen=True, slots=True)
class UnitIndicatorFacts:
    """What the check of coverage asks of one indicator of a unit.

    Attributes:
        answers: ids of the needs it answers.
        is_carried: whether it stands in somebody's plan.
    """

    id: str
    answers: frozenset[str]
    has_target: bool
    is_carried: bool


@dataclass(frozen=True, slots=True)
class Coverage:
    """What is missing, by the id of a need or indicator; complete ones are not named."""

    needs: Mapping[str, tuple[NeedFinding, ...]]
    indicators: Mapping[str, tuple[NeedFinding, ...]]

    def count(self, finding: NeedFinding) -> int:
        """Return how many needs or indicators have this finding."""
        found = (*self.needs.values(), *self.indicators.values())
        return sum(finding in findings for findings in found)


def need_codes(kinds: Sequence[tuple[str, NeedKind]]) -> dict[str, str]:
    """Return the code of each need: the letter of its kind and its place among them.

    Args:
        kinds: id and kind of the needs in the order of the worksheet.
    """
    counts: dict[NeedKind, int] = {}
    codes = {}
    for key, kind in kinds:
        counts[kind] = counts.get(kind, 0) + 1
        codes[key] = f"{CODE_LETTERS[kind]}{counts[kind]}"
    return codes


def parse_codes(text: str, codes: Mapping[str, str]) -> tuple[str, ...]:
    """Return the ids of the needs whose codes were typed, such as "A1, c2", each once.

    Args:
        text: codes parted by commas, semicolons or blanks; empty for none.
        codes: code of each need by its id.

    Raises:
        DomainError: a code that no need has (field "answers").
    """
    known = {code.casefold(): key for key, code in codes.items()}
    found: list[str] = []
    for typed in text.replace(",", " ").replace(";", " ").split():
        key = known.get(typed.casefold())
        if key is None:
            raise DomainError(
                f'Tidak ada kebutuhan dengan kode "{typed}". {_known_codes(codes)}',
                field="answers",
            )
        if key not in found:
            found.append(key)
    return tuple(found)


def coverage(needs: Iterable[str], indicators: Sequence[UnitIndicatorFacts]) -> Coverage:
    """Find the needs that no indicator answers and the indicators that nobody carries."""
    answered = frozenset[str]().union(*(indicator.answers for indicator in indicators))
    gaps = {key: (NeedFinding.UNANSWERED,) for key in needs if key not in answered}
    findings = {indicator.id: tuple(_findings(indicator)) for indicator in indicators}
    return Coverage(gaps, {key: found for key, found in findings.items() if found})


def _findings(indicator: UnitIndicatorFacts) -> Iterable[NeedFinding]:
    if not indicator.has_target:
        yield NeedFinding.WITHOUT_TARGET
    if not indicator.answers:
        yield NeedFinding.ANSWERS_NOTHING
    if not indicator.is_carried:
        yield NeedFinding.UNCARRIED


def _known_codes(codes: Mapping[str, str]) -> str:
    if not codes:
        return "Isi kebutuhan dahulu."
    return f"Kode yang ada: {', '.join(sorted(codes.values()))}."
