"""Sums of answers for a filter: the monthly totals where they suffice, else the answers."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any, Final

from sqlalchemy import ColumnElement, func, select

from asn_desktop.domain.public_service.follow_up_terms import IncompleteRule
from asn_desktop.domain.public_service.respondent_groups import (
    AGE_BANDS,
    RespondentGroup,
    Trait,
)
from asn_desktop.domain.public_service.satisfaction import IndexResult, satisfaction_index
from asn_desktop.services.public_service.answers import ELEMENT_COLUMNS
from asn_desktop.services.public_service.group_summary import option_of
from asn_desktop.store.tables import (
    PartialResponseRow,
    ServiceTypeRow,
    SurveyGroupSummaryRow,
    SurveyResponseRow,
    SurveySummaryRow,
)

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from asn_desktop.services.office.settings import Settings
    from asn_desktop.services.public_service.results import SurveyFilter

_NINE: Final = (0,) * len(ELEMENT_COLUMNS)
_Table = type[SurveyResponseRow] | type[PartialResponseRow]


@dataclass(frozen=True, slots=True)
class Tally:
    """Sums over some sheets; every tuple has the nine elements in the order of the regulation.

    Attributes:
        complete: sheets with all nine answers.
        sums: sums of their answers.
        incomplete: sheets with at least one unanswered element.
        gap_sums: sums of the answers these do have.
        gap_counts: how many answers these have.
    """

    complete: int = 0
    sums: tuple[int, ...] = _NINE
    incomplete: int = 0
    gap_sums: tuple[int, ...] = _NINE
    gap_counts: tuple[int, ...] = _NINE

    def counted(self, rule: IncompleteRule) -> int:
        """Return how many sheets count under a rule."""
        return self.complete + (self.incomplete if rule is IncompleteRule.OWN_COUNT else 0)

    def index(self, settings: Settings) -> IndexResult | None:
        """Return the index under the office's rules; None without an answer to some element."""
        totals, counts = self.sums, tuple(self.complete for _ in self.sums)
        if settings.survey_incomplete is IncompleteRule.OWN_COUNT:
            totals = _plus(totals, self.gap_sums)
            counts = _plus(counts, self.gap_counts)
        if not all(counts):
            return None
        return satisfaction_index(
            dict(zip(ELEMENT_COLUMNS, totals, strict=True)),
            dict(zip(ELEMENT_COLUMNS, counts, strict=True)),
            settings.survey_weight,
        )


NOTHING: Final = Tally()


def added(parts: Iterable[Tally]) -> Tally:
    """Return the tally of several together."""
    total = NOTHING
    for part in parts:
        total = Tally(
            total.complete + part.complete,
            _plus(total.sums, part.sums),
            total.incomplete + part.incomplete,
            _plus(total.gap_sums, part.gap_sums),
            _plus(total.gap_counts, part.gap_counts),
        )
    return total


def tallies_by_service(session: Session, chosen: SurveyFilter) -> dict[str, Tally]:
    """Return the tally of each service that has sheets."""
    return _tallies(session, chosen, "service_id")


def tallies_by_month(session: Session, chosen: SurveyFilter) -> dict[int, Tally]:
    """Return the tally of each month (yyyymm) that has sheets."""
    return _tallies(session, chosen, "month")


def tallies_by_option(session: Session, chosen: SurveyFilter, trait: Trait) -> dict[str, Tally]:
    """Return the tally of each option of a trait, "" for those who did not state it."""
    if chosen.group is None or chosen.group.trait is trait:
        complete = _kept_groups(session, chosen, trait, "option")
        gaps = _gaps(session, chosen, trait.value)
        tallies = list(_joined(complete, {}).items())
        tallies += [(option_of(trait, key), tally) for key, tally in _joined({}, gaps).items()]
    else:
        counted = _from_answers(session, chosen, trait.value)
        tallies = [(option_of(trait, value), tally) for value, tally in counted.items()]
    parts: dict[str, list[Tally]] = {}
    for option, tally in tallies:
        parts.setdefault(option, []).append(tally)
    return {option: added(together) for option, together in parts.items()}


def profile_counts(session: Session, chosen: SurveyFilter) -> dict[Trait, Counter[str]]:
    """Return how many complete sheets each option of what respondents say of themselves has."""
    traits = (Trait.SEX, Trait.AGE, Trait.EDUCATION, Trait.OCCUPATION)
    counts: dict[Trait, Counter[str]] = {trait: Counter() for trait in traits}
    if chosen.group is None:
        for trait in traits:
            kept = _kept_groups(session, chosen, trait, "option")
            counts[trait].update({option: totals[0] for option, totals in kept.items()})
        return counts
    # One walk over the answers of the group for all traits together.
    rows = SurveyResponseRow
    columns = [getattr(rows, trait.value) for trait in traits]
    query = select(*columns, func.count()).where(*answer_conditions(chosen)).group_by(*columns)
    for *values, count in session.execute(query):
        for trait, value in zip(traits, values, strict=True):
            counts[trait][option_of(trait, value)] += count
    return counts


def answer_conditions(chosen: SurveyFilter, table: Any = SurveyResponseRow) -> list[Any]:
    """Return what the rows of a filter fulfil, for complete sheets or for those with gaps."""
    # The day is indexed, the month alone is not.
    first_year, first_month = divmod(chosen.first_month, 100)
    last_year, last_month = divmod(chosen.last_month, 100)
    after = date(last_year + last_month // 12, last_month % 12 + 1, 1)
    conditions = [table.day >= date(first_year, first_month, 1), table.day < after]
    conditions += _service_conditions(chosen, table)
    if chosen.group is not None:
        conditions.append(_group_condition(chosen.group, table))
    return conditions


def _tallies(session: Session, chosen: SurveyFilter, key: str) -> dict[Any, Tally]:
    if chosen.group is not None:
        kept = _kept_groups(session, chosen, chosen.group.trait, key)
        return _joined(kept, _gaps(session, chosen, key))
    rows = SurveySummaryRow
    sums = (func.sum(getattr(rows, column)) for column in ("respondents", *ELEMENT_COLUMNS))
    query = (
        select(getattr(rows, key), *sums)
        .where(
            rows.month.between(chosen.first_month, chosen.last_month),
            *_service_conditions(chosen, rows),
        )
        .group_by(getattr(rows, key))
    )
    complete = {row[0]: _whole(row[1:]) for row in session.execute(query)}
    return _joined(complete, _gaps(session, chosen, key))


def _kept_groups(
    session: Session, chosen: SurveyFilter, trait: Trait, key: str
) -> dict[Any, tuple[int, ...]]:
    """Return the kept totals of a trait by a column; only the chosen option's if there is one."""
    rows = SurveyGroupSummaryRow
    sums = (func.sum(getattr(rows, column)) for column in ("respondents", *ELEMENT_COLUMNS))
    conditions = [
        rows.trait == trait.value,
        rows.month.between(chosen.first_month, chosen.last_month),
        *_service_conditions(chosen, rows),
    ]
    if chosen.group is not None:
        conditions.append(rows.option == chosen.group.option)
    query = select(getattr(rows, key), *sums).where(*conditions).group_by(getattr(rows, key))
    return {row[0]: _whole(row[1:]) for row in session.execute(query)}


def _from_answers(session: Session, chosen: SurveyFilter, key: str) -> dict[Any, Tally]:
    rows = SurveyResponseRow
    sums = (func.sum(getattr(rows, column)) for column in ELEMENT_COLUMNS)
    query = (
        select(getattr(rows, key), func.count(), *sums)
        .where(*answer_conditions(chosen))
        .group_by(getattr(rows, key))
    )
    complete = {row[0]: _whole(row[1:]) for row in session.execute(query)}
    return _joined(complete, _gaps(session, chosen, key))


def _gaps(session: Session, chosen: SurveyFilter, key: str) -> dict[Any, tuple[int, ...]]:
    rows = PartialResponseRow
    columns = [getattr(rows, column) for column in ELEMENT_COLUMNS]
    query = (
        select(
            getattr(rows, key),
            func.count(),
            *(func.coalesce(func.sum(column), 0) for column in columns),
            *(func.count(column) for column in columns),
        )
        .where(*answer_conditions(chosen, rows))
        .group_by(getattr(rows, key))
    )
    return {row[0]: _whole(row[1:]) for row in session.execute(query)}


def _joined(
    complete: Mapping[Any, tuple[int, ...]], gaps: Mapping[Any, tuple[int, ...]]
) -> dict[Any, Tally]:
    middle = 1 + len(ELEMENT_COLUMNS)
    nothing, no_gaps = (0,) * middle, (0,) * (middle + len(ELEMENT_COLUMNS))
    tallies = {}
    for key in {**complete, **gaps}:
        whole, gap = complete.get(key, nothing), gaps.get(key, no_gaps)
        tallies[key] = Tally(whole[0], whole[1:], gap[0], gap[1:middle], gap[middle:])
    return tallies


def _service_conditions(chosen: SurveyFilter, table: Any) -> list[Any]:
    conditions = []
    if chosen.service_id is not None:
        conditions.append(table.service_id == chosen.service_id)
    if chosen.unit_id is not None:
        services = select(ServiceTypeRow.id).where(ServiceTypeRow.unit_id == chosen.unit_id)
        conditions.append(table.service_id.in_(services))
    return conditions


def _group_condition(group: RespondentGroup, table: Any) -> ColumnElement[bool]:
    column = getattr(table, group.trait.value)
    if not group.option:
        return column.is_(None)  # type: ignore[no-any-return]
    if group.trait is Trait.AGE:
        band = next(band for band in AGE_BANDS if band.value == group.option)
        return column.between(band.lowest, band.highest)  # type: ignore[no-any-return]
    # The column's own type turns the value into its term.
    return column == column.type.python_type(group.option)  # type: ignore[no-any-return]


def _plus(left: tuple[int, ...], right: tuple[int, ...]) -> tuple[int, ...]:
    return tuple(one + other for one, other in zip(left, right, strict=True))


def _whole(values: Iterable[Any]) -> tuple[int, ...]:
    # PostgreSQL sums integers into its own wide types.
    return tuple(int(value) for value in values)
