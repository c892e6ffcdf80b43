"""The rows of the answer grid as data: the nine elements, or the questions of an instrument."""

from collections.abc import Mapping
from dataclasses import dataclass

from asn_desktop.domain.public_service.instruments import Instrument
from asn_desktop.domain.public_service.questionnaire import (
    ELEMENT_ORDERS,
    LOWEST_ANSWER,
    QUESTIONS,
)
from asn_desktop.domain.public_service.terms import ElementOrder


@dataclass(frozen=True, slots=True)
class GridRow:
    """One question.

    Attributes:
        key: what its answer is kept under.
        code: such as "U7".
        text: the whole question, for screen readers and the tooltip.
        lowest: the answer that the first words belong to.
        short_answers: words that fit a button.
    """

    key: str
    code: str
    label: str
    text: str
    lowest: int
    answers: tuple[str, ...]
    short_answers: tuple[str, ...]

    @property
    def values(self) -> range:
        """The answers that can be given."""
        return range(self.lowest, self.lowest + len(self.answers))

    def words_of(self, value: int) -> str:
        """Return the words of an answer."""
        return self.answers[value - self.lowest]

    def short_words_of(self, value: int) -> str:
        """Return the words of an answer as a button shows them."""
        return self.short_answers[value - self.lowest]


def survey_rows(
    order: ElementOrder, wording: Mapping[str, str] | None = None
) -> tuple[GridRow, ...]:
    """Return the nine elements in the order of the paper, in a service's wording if given."""
    own = wording or {}
    return tuple(
        GridRow(
            key=element,
            code=f"U{number}",
            label=QUESTIONS[element].short_label,
            text=own.get(element.value, QUESTIONS[element].text),
            lowest=LOWEST_ANSWER,
            answers=QUESTIONS[element].answers,
            short_answers=QUESTIONS[element].short_answers,
        )
        for number, element in enumerate(ELEMENT_ORDERS[order], start=1)
    )


def instrument_rows(instrument: Instrument) -> tuple[GridRow, ...]:
    """Return the questions of an instrument in the order of its paper."""
    return tuple(
        GridRow(
            key=item.key,
            code=str(number),
            label=item.label,
            text=item.question,
            lowest=instrument.lowest,
            answers=item.answers,
            short_answers=item.answers,
        )
        for number, item in enumerate(instrument.on_paper, start=1)
    )
