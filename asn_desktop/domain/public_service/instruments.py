"""Survey instruments as data: questions, scale and grades that an office defines without code."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction
from typing import Final

from asn_desktop.base.errors import DomainError
from asn_desktop.base.rounding import round_half_up
from asn_desktop.domain.public_service.questionnaire import (
    ELEMENT_ORDERS,
    HIGHEST_ANSWER,
    LOWEST_ANSWER,
    QUESTIONS,
)
from asn_desktop.domain.public_service.satisfaction import GRADE_LIMITS, INDEX_FACTOR
from asn_desktop.domain.public_service.terms import ElementOrder

SKM: Final = "skm"
"""Stands for the survey of PermenPANRB 14/2017 where an instrument's id is asked for."""
MOST_ELEMENTS: Final = 40
HIGHEST_SCALE: Final = 9
INDEX_PLACES: Final = 2


@dataclass(frozen=True, slots=True)
class InstrumentElement:
    """One question.

    Attributes:
        key: what its answers are stored under; never changes.
        label: the short name on the entry screen.
        answers: words of each answer, lowest first.
        questionnaire_position: place on the paper, from 1; its place in the tuple of the
            instrument is that of the regulation.
    """

    key: str
    label: str
    question: str
    answers: tuple[str, ...]
    questionnaire_position: int


@dataclass(frozen=True, slots=True)
class GradeBand:
    """A grade: from which index on it is given."""

    lowest: Decimal
    code: str
    words: str


@dataclass(frozen=True, slots=True)
class Instrument:
    """A questionnaire.

    Attributes:
        id: "skm", or that of the store; "" before it is stored.
        lowest: smallest answer, 0 or more.
        highest: largest answer, at most 9: one key is one answer.
        factor: the mean times this is the index.
        bands: lowest first; none when the instrument gives no grades.
        elements: in the order of the regulation.
    """

    id: str
    name: str
    description: str
    lowest: int
    highest: int
    factor: Decimal
    bands: tuple[GradeBand, ...]
    elements: tuple[InstrumentElement, ...]

    @property
    def on_paper(self) -> tuple[InstrumentElement, ...]:
        """The questions in the order of the questionnaire."""
        return tuple(sorted(self.elements, key=lambda item: item.questionnaire_position))

    @property
    def values(self) -> range:
        """The answers that can be given."""
        return range(self.lowest, self.highest + 1)


@dataclass(frozen=True, slots=True)
class InstrumentResult:
    """What the answers to an instrument amount to.

    Attributes:
        respondents: complete sheets.
        means: exact mean of each question, in the order of the instrument.
        mean: exact mean of those means.
        index: mean times factor, two decimals half-up.
        band: the grade of the index; None when the instrument gives none.
    """

    respondents: int
    means: Mapping[str, Fraction]
    mean: Fraction
    index: Decimal
    band: GradeBand | None


def instrument_result(
    instrument: Instrument, totals: Mapping[str, int], respondents: int
) -> InstrumentResult | None:
    """Compute mean, index and grade; None without answers.

    Args:
        instrument: whose scale and factor count.
        totals: sum of the answers by key of the question.
        respondents: complete sheets behind the sums.
    """
    if respondents <= 0 or not instrument.elements:
        return None
    means = {item.key: Fraction(totals[item.key], respondents) for item in instrument.elements}
    mean = sum(means.values(), Fraction(0)) / len(means)
    index = round_half_up(mean * Fraction(instrument.factor), INDEX_PLACES)
    reached = [band for band in instrument.bands if index >= band.lowest]
    return InstrumentResult(respondents, means, mean, index, reached[-1] if reached else None)


def check_instrument(instrument: Instrument) -> None:
    """Let only an instrument pass that can be asked, typed and computed.

    Raises:
        DomainError: the sentence and the field that is wrong.
    """
    if not instrument.name.strip():
        raise DomainError("Nama instrumen belum diisi. Tulis misalnya SPKP 2026.", field="name")
    if not 0 <= instrument.lowest < instrument.highest <= HIGHEST_SCALE:
        raise DomainError(
            f"Skala harus naik, paling rendah 0 dan paling tinggi {HIGHEST_SCALE}.", field="scale"
        )
    if instrument.factor <= 0:
        raise DomainError("Pengali indeks harus lebih dari nol, misalnya 25.", field="factor")
    _check_bands(instrument)
    _check_elements(instrument)


def _check_bands(instrument: Instrument) -> None:
    limits = [band.lowest for band in instrument.bands]
    if limits != sorted(set(limits)):
        raise DomainError("Batas mutu harus naik dan tidak boleh kembar.", field="bands")
    if limits and limits[0] > instrument.lowest * instrument.factor:
        raise DomainError(
            "Batas mutu terendah harus mencakup indeks terkecil yang mungkin.", field="bands"
        )


def _check_elements(instrument: Instrument) -> None:
    elements = instrument.elements
    if not 1 <= len(elements) <= MOST_ELEMENTS:
        raise DomainError(f"Instrumen perlu 1 sampai {MOST_ELEMENTS} pertanyaan.", field="elements")
    keys = [item.key for item in elements]
    if len(set(keys)) != len(keys):
        raise DomainError("Dua pertanyaan memakai kunci yang sama.", field="elements")
    positions = sorted(item.questionnaire_position for item in elements)
    if positions != list(range(1, len(elements) + 1)):
        raise DomainError("Urutan kuesioner harus memuat setiap nomor satu kali.", field="elements")
    for place, item in enumerate(elements, start=1):
        if not item.question.strip() or not item.label.strip():
            raise DomainError(f"Pertanyaan {place} belum ditulis lengkap.", field="elements")
        if len(item.answers) != len(instrument.values) or not all(
            words.strip() for words in item.answers
        ):
            raise DomainError(
                f"Pertanyaan {place} perlu {len(instrument.values)} pilihan jawaban, "
                "satu untuk setiap angka.",
                field="elements",
            )


def check_value(instrument: Instrument, value: int | None, element: InstrumentElement) -> int:
    """Let only an answer of the scale pass.

    Raises:
        DomainError: unanswered, or outside the scale (field: key of the question).
    """
    lowest, highest = instrument.lowest, instrument.highest
    if value is None:
        raise DomainError(
            f"{element.label} belum dijawab. Ketik angka {lowest} sampai {highest}.",
            field=element.key,
        )
    if isinstance(value, bool) or value not in instrument.values:
        raise DomainError(
            f"Jawaban {value} tidak ada. Ketik angka {lowest} sampai {highest}.", field=element.key
        )
    return value


def key_for(label: str, taken: Sequence[str]) -> str:
    """Make the key of a new question from its name, different from the keys taken."""
    base = re.sub(r"[^a-z0-9]+", "_", label.casefold()).strip("_")[:30] or "pertanyaan"
    key, count = base, 1
    while key in taken:
        count += 1
        key = f"{base}_{count}"
    return key


def _satisfaction_survey() -> Instrument:
    on_paper = ELEMENT_ORDERS[ElementOrder.QUESTIONNAIRE]
    return Instrument(
        id=SKM,
        name="SKM (9 unsur)",
        description="Survei Kepuasan Masyarakat, PermenPANRB 14/2017",
        lowest=LOWEST_ANSWER,
        highest=HIGHEST_ANSWER,
        factor=Decimal(INDEX_FACTOR),
        bands=tuple(
            GradeBand(limit.lowest, limit.grade.value, limit.grade.label) for limit in GRADE_LIMITS
        ),
        elements=tuple(
            InstrumentElement(
                key=element.value,
                label=QUESTIONS[element].short_label,
                question=QUESTIONS[element].text,
                answers=QUESTIONS[element].answers,
                questionnaire_position=on_paper.index(element) + 1,
            )
            for element in ELEMENT_ORDERS[ElementOrder.REGULATION]
        ),
    )


SATISFACTION_SURVEY: Final = _satisfaction_survey()
"""SKM in the form of every other instrument, for lists and paper."""
