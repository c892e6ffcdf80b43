"""Survey answers of a practice office: seasons, services, elements and what people write."""

from bisect import bisect
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import accumulate
from random import Random
from typing import Any, Final, TypeVar

from asn_desktop.base.wording import roman
from asn_desktop.domain.people.terms import Sex
from asn_desktop.domain.public_service.questionnaire import HIGHEST_ANSWER, LOWEST_ANSWER
from asn_desktop.domain.public_service.terms import Education, Occupation, SurveyElement
from asn_desktop.services.context import Actor, Office
from asn_desktop.services.people.units import UnitLine, unit_tree
from asn_desktop.services.practice.content import AnyTerm, PracticeContent, term_of
from asn_desktop.services.public_service.answers import AnswerSheet
from asn_desktop.services.public_service.entry import add_answer_sheet
from asn_desktop.services.public_service.imports import import_answer_sheets
from asn_desktop.services.public_service.service_list import ServiceEntry, save_service
from asn_desktop.services.public_service.service_types import service_types

_T = TypeVar("_T")
_TYPED_SHEETS = 8
_MOOD, _TASTE = 0.22, 0.6
_SATURDAY = 5
_MONTHS_A_QUARTER: Final = 3


class _Choice:
    """Draws options by their weights, quickly."""

    def __init__(self, options: Sequence[_T], weights: Sequence[int], random: Random) -> None:
        self._options: Sequence[Any] = options
        self._limits = list(accumulate(weights))
        self._random = random

    def draw(self) -> Any:
        """Return one option."""
        return self._options[bisect(self._limits, self._random.random() * self._limits[-1])]


@dataclass(frozen=True, slots=True)
class _Month:
    """The working days of a month up to today, and how busy it is."""

    year: int
    number: int
    days: tuple[date, ...]
    weight: float


class SurveyWriter:
    """Asks an invented public.

    Attributes:
        written: sheets stored so far.
    """

    def __init__(self, content: PracticeContent, random: Random, today: date) -> None:
        survey = content.survey
        self._survey = survey
        self._random = random
        self._today = today
        self._services = _Choice(
            survey["services"], [item["share"] for item in survey["services"]], random
        )
        self._sexes = self._trait("sex", Sex)
        self._educations = self._trait("education", Education)
        self._occupations = self._trait("occupation", Occupation)
        self._hours = _Choice(*_columns(survey["hours"]), random)
        ages = survey["ages"]
        self._ages = _Choice(ages, [item[2] for item in ages], random)
        # Random() gives floats; these are odds, not scores.
        self._means = [float(survey["means"][element.value]) for element in SurveyElement]
        self.written = 0

    def write(self, office: Office, actor: Actor, count: int, years: Sequence[int]) -> None:
        """Store `count` sheets spread over the months of the years, the last few typed one by one.

        Each quarter comes as one imported file, as the kecamatan keeps them.
        """
        known = {line.name for line in service_types(office)}
        units = unit_tree(office)
        for service in self._survey["services"]:
            if service["name"] not in known:
                entry = ServiceEntry(service["name"], _unit_of(units, service["unit"]))
                save_service(office, actor, None, entry)
        months = [month for year in years for month in self._months(year)]
        typed = min(_TYPED_SHEETS, count)
        shares = _shared_out(count - typed, [month.weight for month in months])
        batch: list[AnswerSheet] = []
        for month, share in zip(months, shares, strict=True):
            batch.extend(self._sheets(month, share, years[0]))
            ends_quarter = month.number % _MONTHS_A_QUARTER == 0
            if batch and (ends_quarter or month is months[-1]):
                quarter = roman((month.number + 2) // _MONTHS_A_QUARTER)
                name = f"Rekap SKM TW {quarter} {month.year}.xlsx"
                self.written += import_answer_sheets(office, actor, name, "", batch).imported
                batch = []
        for sheet in self._sheets(months[-1], typed, years[0]):
            add_answer_sheet(office, actor, sheet)
            self.written += 1

    def _months(self, year: int) -> Iterator[_Month]:
        for number in range(1, 13):
            days = tuple(self._working_days(year, number))
            if days:
                weight = float(self._survey["busy_months"][number - 1]) * len(days)
                yield _Month(year, number, days, weight)

    def _working_days(self, year: int, month: int) -> Iterator[date]:
        day = date(year, month, 1)
        while day.month == month and day <= self._today:
            if day.weekday() < _SATURDAY or day == self._today:
                yield day
            day += timedelta(days=1)

    def _sheets(self, month: _Month, count: int, first_year: int) -> Iterator[AnswerSheet]:
        gain = float(self._survey["yearly_gain"]) * (month.year - first_year)
        shift = gain + float(self._survey["month_shift"][month.number - 1])
        days = sorted(self._random.choices(month.days, k=count))
        for place, day in enumerate(days, start=1):
            yield self._sheet(day, f"{month.number:02d}-{place:04d}", shift)

    def _sheet(self, day: date, number: str, shift: float) -> AnswerSheet:
        service = self._services.draw()
        answers = self._answers(shift + float(service["shift"]))
        low, high, _share = self._ages.draw()
        return AnswerSheet(
            service=service["name"],
            day=day,
            answers=answers,
            sheet_number=number,
            hour=self._hours.draw(),
            sex=self._sexes.draw(),
            age=self._random.randint(low, high),
            education=self._educations.draw(),
            occupation=self._occupations.draw(),
            suggestion=self._suggestion(answers),
        )

    def _answers(self, shift: float) -> dict[SurveyElement, int | None]:
        draw = self._random.random
        mood = shift + self._random.gauss(0, _MOOD)
        answers: dict[SurveyElement, int | None] = {}
        for element, mean in zip(SurveyElement, self._means, strict=True):
            felt = mean + mood + (draw() - 0.5) * _TASTE
            felt = min(max(felt, LOWEST_ANSWER), HIGHEST_ANSWER)
            # Rounded up as often as the part behind the comma says, so that the mean stays true.
            answers[element] = int(felt) + (draw() < felt % 1)
        return answers

    def _suggestion(self, answers: Mapping[SurveyElement, int | None]) -> str:
        if self._random.random() >= self._survey["suggestion_share"]:
            return ""
        topics = self._survey["suggestions"]
        low = [item.value for item, answer in answers.items() if answer is not None and answer < 3]
        topic = next((name for name in topics if name in low), "praise")
        return str(self._random.choice(topics[topic]))

    def _trait(self, name: str, terms: type[AnyTerm]) -> _Choice:
        values, weights = _columns(self._survey[name])
        return _Choice(
            [term_of(terms, value) if value else None for value in values], weights, self._random
        )


def _columns(pairs: Sequence[Sequence[Any]]) -> tuple[list[Any], list[int]]:
    return [pair[0] for pair in pairs], [pair[1] for pair in pairs]


def _shared_out(count: int, weights: Sequence[float]) -> list[int]:
    """Split a count by weights without losing one."""
    total, shares, given = sum(weights), [], 0
    running = 0.0
    for weight in weights:
        running += weight
        upto = round(count * running / total)
        shares.append(upto - given)
        given = upto
    return shares


def _unit_of(units: Sequence[UnitLine], word: str) -> str | None:
    """Return the first unit whose name holds a word; None in offices without it."""
    return next((unit.id for unit in units if word in unit.name), None)
