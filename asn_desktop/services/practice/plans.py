"""Plans of a practice office: every year's SKP of everybody, in every state of its life."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from random import Random
from typing import Final

from asn_desktop.base.identifiers import new_id
from asn_desktop.base.wording import date_long
from asn_desktop.domain.people.terms import Capacity
from asn_desktop.domain.performance.periods import is_plan_late, plan_deadline, plan_period
from asn_desktop.domain.performance.targets import Target, parse_target
from asn_desktop.domain.performance.terms import (
    AnnexList,
    CoreValue,
    PlanStatus,
    PlanTemplate,
    ResultKind,
    TargetDirection,
)
from asn_desktop.services.performance.plans.inputs import NO_EXPECTATION
from asn_desktop.services.practice.bulk_rows import BulkRows
from asn_desktop.services.practice.calendar_moments import Moments
from asn_desktop.services.practice.content import (
    IndicatorContent,
    PracticeContent,
    ResultContent,
)
from asn_desktop.services.practice.staffing import BUSY_UNIT, Employee, Staff, Tenure
from asn_desktop.store.tables import (
    AnnexLineRow,
    BehaviorExpectationRow,
    IndicatorRow,
    PlanEventRow,
    PlannedResultRow,
    PlanRow,
)

_NOT_FILLED: Final = Target("", None, TargetDirection.TEXT)
_DECIDED: Final = (PlanStatus.APPROVED, PlanStatus.CLOSED)
_LATE_SHARE = 0.06
_SPECIAL_EXPECTATION_SHARE = 0.55
_DRAFTED_RESULTS = 2


@dataclass(frozen=True, slots=True)
class PlannedIndicator:
    """An indicator of a plan with its target as read."""

    id: str
    content: IndicatorContent
    target: Target


@dataclass(frozen=True, slots=True)
class PlannedResult:
    """A result of a plan."""

    id: str
    content: ResultContent
    indicators: tuple[PlannedIndicator, ...]


@dataclass(frozen=True, slots=True)
class Plan:
    """One plan as it was written.

    Attributes:
        results: in printed order.
    """

    id: str
    employee: Employee
    appraiser_name: str
    year: int
    starts: date
    ends: date
    status: PlanStatus
    results: tuple[PlannedResult, ...]


class PlanWriter:
    """Writes the plans of one practice office, appraisers first.

    Attributes:
        plans: what was written so far.
    """

    def __init__(
        self,
        content: PracticeContent,
        staff: Staff,
        rows: BulkRows,
        moments: Moments,
        random: Random,
    ) -> None:
        self._content = content
        self._staff = staff
        self._rows = rows
        self._moments = moments
        self._random = random
        self._names = {person.id: person.identity.name for person in staff.employees}
        self._names[staff.outside_id] = content.office["outside"]["name"]
        self._results: dict[tuple[str, int], list[PlannedResult]] = {}
        self._acting_results: dict[int, PlannedResult] = {}
        self._fates = self._choose_fates()
        self.plans: list[Plan] = []

    def write_year(self, year: int) -> None:
        """Write every plan of a year."""
        first, last = plan_period(year)
        for person in self._staff.employees:
            for tenure in person.tenures:
                ends = min(last, tenure.valid_to or last)
                starts = max(first, tenure.valid_from)
                status = self._status(person, year, ends < last)
                if starts <= ends and status is not None:
                    self._write(person, tenure, (starts, ends), status)

    def _choose_fates(self) -> dict[str, PlanStatus | None]:
        """Choose whose plan of this year is not approved yet; None has no plan at all."""
        settled = {member.name for items in self._content.cast.values() for member in items}
        below_vacancy = next(
            person.id
            for person in self._staff.serving
            if person.tenures[-1].appraiser_capacity is Capacity.ACTING_VACANT
        )
        free = [
            person
            for person in self._staff.serving
            if not person.leads_unit
            and person.identity.name not in settled
            and person.id != below_vacancy
            and person.tenures[-1].valid_from.month == 1
        ]
        count = len(self._staff.serving)
        wanted: list[PlanStatus | None] = [
            *[PlanStatus.SUBMITTED] * max(1, count // 22),
            *[PlanStatus.RETURNED] * max(1, count // 45),
            *[PlanStatus.DRAFT] * max(1, count // 45),
            *[None] * max(1, count // 60),
        ]
        self._random.shuffle(free)
        # The busiest unit has a plan to approve: its head is the one to practise as.
        free.sort(key=lambda person: person.unit_key != BUSY_UNIT)
        first, others = free[:1], free[1:]
        self._random.shuffle(others)
        chosen = [*first, *others][: len(wanted)]
        return {person.id: fate for person, fate in zip(chosen, wanted, strict=False)}

    def _status(self, person: Employee, year: int, ended_early: bool) -> PlanStatus | None:
        if year < self._moments.today.year or ended_early:
            return PlanStatus.CLOSED
        return self._fates.get(person.id, PlanStatus.APPROVED)

    def _write(
        self, person: Employee, tenure: Tenure, span: tuple[date, date], status: PlanStatus
    ) -> None:
        plan_id, (starts, ends) = new_id(), span
        steps = self._steps(starts, status)
        reason = self._events(plan_id, person, tenure.appraiser_id, starts, steps)
        self._rows.add(
            PlanRow,
            id=plan_id,
            employee_id=person.id,
            year=starts.year,
            starts=starts,
            ends=ends,
            approach=person.post.approach,
            template=PlanTemplate.LEADER if person.depth == 0 else PlanTemplate.STAFF,
            status=status,
            grade=person.identity.grade,
            position=tenure.position,
            unit_id=tenure.unit_id,
            appraiser_id=tenure.appraiser_id,
            appraiser_capacity=tenure.appraiser_capacity,
            submitted_at=steps.get("submitted"),
            approved_at=steps.get("approved"),
            return_reason=reason,
        )
        results = tuple(self._write_results(plan_id, person, tenure, starts.year, status))
        self._write_expectations(plan_id)
        self._write_annex(plan_id)
        appraiser_name = self._names[tenure.appraiser_id]
        plan = Plan(plan_id, person, appraiser_name, starts.year, starts, ends, status, results)
        self.plans.append(plan)
        self._results[person.id, starts.year] = list(results)

    def _steps(self, starts: date, status: PlanStatus) -> dict[str, datetime]:
        """Return when the plan was drafted, handed in and decided, as far as it came."""
        late = self._random.random() < _LATE_SHARE
        steps = {"drafted": self._moments.between(starts, starts + timedelta(days=9))}
        if status is PlanStatus.DRAFT:
            return steps
        after = starts + timedelta(days=31 if late else 19)
        steps["submitted"] = self._moments.between(starts + timedelta(days=10), after)
        if status in _DECIDED:
            steps["approved"] = self._moments.between(
                after + timedelta(days=1), after + timedelta(days=9)
            )
        elif status is PlanStatus.RETURNED:
            steps["returned"] = self._moments.between(after, after + timedelta(days=9))
        return steps

    def _events(
        self,
        plan_id: str,
        person: Employee,
        appraiser_id: str,
        starts: date,
        steps: dict[str, datetime],
    ) -> str:
        """Write the history lines; return the reason when the plan was given back."""
        own, appraiser, reason = person.identity.name, self._names[appraiser_id], ""
        self._event(plan_id, steps["drafted"], own, "Draf dibuat")
        if "submitted" in steps:
            self._event(plan_id, steps["submitted"], own, "Diajukan ke penilai")
        if "returned" in steps:
            reason = self._random.choice(self._content.phrases["plan_return"])
            sentence = "Dikembalikan untuk diperbaiki"
            self._event(plan_id, steps["returned"], appraiser, sentence, reason)
        if "approved" in steps:
            sentence = "Disetujui"
            approved_on = self._moments.day_of(steps["approved"])
            if is_plan_late(approved_on, starts.year, starts):
                sentence += f", lewat batas {date_long(plan_deadline(starts.year))}"
            self._event(plan_id, steps["approved"], appraiser, sentence)
        return reason

    def _event(
        self, plan_id: str, moment: datetime, name: str, sentence: str, reason: str = ""
    ) -> None:
        self._rows.add(
            PlanEventRow,
            id=new_id(),
            plan_id=plan_id,
            happened_at=moment,
            actor_name=name,
            sentence=sentence,
            reason=reason,
        )

    def _write_results(
        self, plan_id: str, person: Employee, tenure: Tenure, year: int, status: PlanStatus
    ) -> Iterator[PlannedResult]:
        contents = list(self._contents(person, year))
        if status is PlanStatus.DRAFT:
            contents = contents[:_DRAFTED_RESULTS]
        for place, content in enumerate(contents, start=1):
            supported = self._supported(content, person, tenure, year)
            result_id = new_id()
            self._rows.add(
                PlannedResultRow,
                id=result_id,
                plan_id=plan_id,
                kind=content.kind,
                sort_order=place,
                text=content.text,
                parent_result_id=supported[(place - 1) % len(supported)] if supported else None,
                assigned_by=content.assigned_by,
            )
            half_filled = status is PlanStatus.DRAFT and place == len(contents)
            result = PlannedResult(
                result_id, content, tuple(self._write_indicators(result_id, content, half_filled))
            )
            if content.text == self._content.office["vacancy"]["sentence"]:
                self._acting_results[year] = result
            yield result

    def _contents(self, person: Employee, year: int) -> Iterator[ResultContent]:
        yield from person.post.results
        if person.id == self._staff.acting.id and year == self._moments.today.year:
            vacant = self._content.posts["kasi_kesos"].results[0]
            yield ResultContent(
                text=self._content.office["vacancy"]["sentence"],
                themes=vacant.themes,
                kind=ResultKind.EXTRA,
                assigned_by="",
                evidence=vacant.evidence,
                indicators=vacant.indicators,
            )

    def _supported(
        self, content: ResultContent, person: Employee, tenure: Tenure, year: int
    ) -> list[str]:
        """Return the appraiser's results of the same theme, any of which this one may support."""
        if content.assigned_by or person.depth == 0:
            return []
        if tenure.appraiser_capacity is Capacity.ACTING_VACANT:
            return [self._acting_results[year].id]
        results = self._results[tenure.appraiser_id, year]
        main = [item for item in results if item.content.kind is ResultKind.MAIN]
        theme = content.themes[0]
        return [item.id for item in main if theme in item.content.themes] or [main[0].id]

    def _write_indicators(
        self, result_id: str, content: ResultContent, half_filled: bool
    ) -> Iterator[PlannedIndicator]:
        for place, item in enumerate(content.indicators, start=1):
            missing = half_filled and place == len(content.indicators)
            target = _NOT_FILLED if missing else parse_target(item.target, item.unit)
            indicator = PlannedIndicator(new_id(), item, target)
            self._rows.add(
                IndicatorRow,
                id=indicator.id,
                result_id=result_id,
                sort_order=place,
                aspect=item.aspect,
                perspective=item.perspective,
                text=item.text,
                target_text=target.text,
                unit=item.unit,
                target_value=target.value,
                direction=target.direction,
            )
            yield indicator

    def _write_expectations(self, plan_id: str) -> None:
        for value in CoreValue:
            special = self._random.random() < _SPECIAL_EXPECTATION_SHARE
            phrases = self._content.phrases["expectations"][value.value]
            self._rows.add(
                BehaviorExpectationRow,
                id=new_id(),
                plan_id=plan_id,
                core_value=value,
                text=self._random.choice(phrases) if special else NO_EXPECTATION,
            )

    def _write_annex(self, plan_id: str) -> None:
        place = 0
        for annex_list in AnnexList:
            phrases = self._content.phrases["annex"][annex_list.value]
            for text in self._random.sample(phrases, self._random.randint(2, 3)):
                place += 1
                self._rows.add(
                    AnnexLineRow,
                    id=new_id(),
                    plan_id=plan_id,
                    annex_list=annex_list,
                    sort_order=place,
                    text=text,
                )
