"""Reading the worksheet of a year with its coverage."""

from collections import defaultdict
from collections.abc import Sequence

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from asn_desktop.domain.performance.plan_rules import EDITABLE_STATUSES
from asn_desktop.domain.performance.planning.needs import (
    NeedKind,
    UnitIndicatorFacts,
    coverage,
    need_codes,
)
from asn_desktop.services.access.rights import Right, may, require
from asn_desktop.services.context import PROGRAM, Actor, Office
from asn_desktop.services.people.lookup import people_on
from asn_desktop.services.performance.needs.views import (
    Carrier,
    CarrierPlan,
    NeedLine,
    NeedsView,
    UnitIndicatorLine,
)
from asn_desktop.services.performance.plans.opening import reference_day
from asn_desktop.store.tables import (
    EmployeeRow,
    IndicatorRow,
    NeedAnswerRow,
    NeedsWorksheetRow,
    OrganizationNeedRow,
    PlannedResultRow,
    PlanRow,
    UnitIndicatorRow,
    WorkUnitRow,
)

_KIND_PLACES = {kind: place for place, kind in enumerate(NeedKind)}


def needs_view(office: Office, actor: Actor, year: int) -> NeedsView:
    """Return the worksheet of a year; an empty one while nothing was written.

    Raises:
        NotAllowed: neither leader, operator nor appraiser.
    """
    require(actor, Right.SEE_NEEDS)
    with office.read() as session:
        sheet = worksheet(session, year)
        needs = needs_of(session, sheet)
        indicators = indicators_of(session, sheet)
        answers = _answers(session, indicators)
        carried = _carriers(session, indicators)
        units = _units(session)
        earlier = worksheet(session, year - 1)
        return NeedsView(
            year=year,
            revision=sheet.revision if sheet else 0,
            needs=_need_lines(needs, indicators, answers),
            indicators=_indicator_lines(needs, indicators, answers, carried, dict(units)),
            units=units,
            carriers=_carrier_plans(session, office, actor, year),
            earlier_lines=_line_count(session, earlier),
            can_edit=may(actor, Right.EDIT_NEEDS),
        )


def worksheet(session: Session, year: int) -> NeedsWorksheetRow | None:
    """Return the worksheet of a year, or None."""
    query = select(NeedsWorksheetRow).where(NeedsWorksheetRow.year == year)
    return session.scalars(query).one_or_none()


def needs_of(session: Session, sheet: NeedsWorksheetRow | None) -> list[OrganizationNeedRow]:
    """Return the needs of a worksheet in its order."""
    if sheet is None:
        return []
    query = select(OrganizationNeedRow).where(OrganizationNeedRow.worksheet_id == sheet.id)
    return sorted(
        session.scalars(query),
        key=lambda row: (_KIND_PLACES[row.kind], row.sort_order, row.id),
    )


def indicators_of(session: Session, sheet: NeedsWorksheetRow | None) -> list[UnitIndicatorRow]:
    """Return the indicators of a worksheet in its order."""
    if sheet is None:
        return []
    query = (
        select(UnitIndicatorRow)
        .where(UnitIndicatorRow.worksheet_id == sheet.id)
        .order_by(UnitIndicatorRow.sort_order, UnitIndicatorRow.id)
    )
    return list(session.scalars(query))


def codes_of(needs: Sequence[OrganizationNeedRow]) -> dict[str, str]:
    """Return the code of each need by its id."""
    return need_codes([(row.id, row.kind) for row in needs])


def _answers(session: Session, indicators: Sequence[UnitIndicatorRow]) -> dict[str, set[str]]:
    query = select(NeedAnswerRow).where(
        NeedAnswerRow.unit_indicator_id.in_([row.id for row in indicators])
    )
    found: dict[str, set[str]] = defaultdict(set)
    for row in session.scalars(query):
        found[row.unit_indicator_id].add(row.need_id)
    return found


def _carriers(session: Session, indicators: Sequence[UnitIndicatorRow]) -> dict[str, Carrier]:
    """Return the plan of each indicator in a plan, by that indicator's id."""
    ids = [row.planned_indicator_id for row in indicators if row.planned_indicator_id]
    query = (
        select(IndicatorRow.id, PlanRow.id, EmployeeRow.name, PlanRow.position)
        .join(PlannedResultRow, PlannedResultRow.id == IndicatorRow.result_id)
        .join(PlanRow, PlanRow.id == PlannedResultRow.plan_id)
        .join(EmployeeRow, EmployeeRow.id == PlanRow.employee_id)
        .where(IndicatorRow.id.in_(ids))
    )
    return {
        key: Carrier(plan_id, name, position)
        for key, plan_id, name, position in session.execute(query)
    }


def _units(session: Session) -> tuple[tuple[str, str], ...]:
    query = select(WorkUnitRow.id, WorkUnitRow.name).order_by(WorkUnitRow.name, WorkUnitRow.id)
    return tuple((key, name) for key, name in session.execute(query))


def _line_count(session: Session, sheet: NeedsWorksheetRow | None) -> int:
    if sheet is None:
        return 0
    tables = (OrganizationNeedRow, UnitIndicatorRow)
    counts = (
        select(func.count()).select_from(table).where(table.worksheet_id == sheet.id)
        for table in tables
    )
    return sum(session.scalar(count) or 0 for count in counts)


def _need_lines(
    needs: Sequence[OrganizationNeedRow],
    indicators: Sequence[UnitIndicatorRow],
    answers: dict[str, set[str]],
) -> tuple[NeedLine, ...]:
    codes = codes_of(needs)
    numbers: dict[str, list[int]] = defaultdict(list)
    for number, row in enumerate(indicators, start=1):
        for need_id in answers.get(row.id, ()):
            numbers[need_id].append(number)
    found = coverage(codes, [_facts(row, answers, is_carried=False) for row in indicators]).needs
    return tuple(
        NeedLine(
            id=row.id,
            code=codes[row.id],
            kind=row.kind,
            text=row.text,
            target_text=row.target_text,
            unit=row.unit,
            source=row.source,
            answered_by=tuple(numbers[row.id]),
            findings=found.get(row.id, ()),
        )
        for row in needs
    )


def _indicator_lines(
    needs: Sequence[OrganizationNeedRow],
    indicators: Sequence[UnitIndicatorRow],
    answers: dict[str, set[str]],
    carried: dict[str, Carrier],
    units: dict[str, str],
) -> tuple[UnitIndicatorLine, ...]:
    codes = codes_of(needs)
    facts = [
        _facts(row, answers, is_carried=row.planned_indicator_id in carried) for row in indicators
    ]
    found = coverage(codes, facts).indicators
    return tuple(
        UnitIndicatorLine(
            id=row.id,
            number=number,
            text=row.text,
            unit_id=row.unit_id,
            unit_name=units.get(row.unit_id or "", ""),
            measure=row.measure,
            target_text=row.target_text,
            unit=row.unit,
            direction=row.direction,
            answers=tuple(code for key, code in codes.items() if key in answers.get(row.id, ())),
            carrier=carried.get(row.planned_indicator_id or ""),
            findings=found.get(row.id, ()),
        )
        for number, row in enumerate(indicators, start=1)
    )


def _facts(
    row: UnitIndicatorRow, answers: dict[str, set[str]], *, is_carried: bool
) -> UnitIndicatorFacts:
    return UnitIndicatorFacts(
        id=row.id,
        answers=frozenset(answers.get(row.id, ())),
        has_target=bool(row.target_text),
        is_carried=is_carried,
    )


def _carrier_plans(
    session: Session, office: Office, actor: Actor, year: int
) -> tuple[CarrierPlan, ...]:
    if not may(actor, Right.APPROVE_PLANS):
        return ()
    query = (
        select(PlanRow, EmployeeRow.name)
        .join(EmployeeRow, EmployeeRow.id == PlanRow.employee_id)
        .where(PlanRow.year == year)
        .order_by(EmployeeRow.name, PlanRow.starts, PlanRow.id)
    )
    if actor is not PROGRAM:
        query = query.where(
            (PlanRow.employee_id == actor.employee_id) | (PlanRow.appraiser_id == actor.employee_id)
        )
    found = session.execute(query).all()
    day = reference_day(year, office.clock.today())
    people = people_on(session, day, ids=[plan.employee_id for plan, _ in found])
    plans = [
        CarrierPlan(
            plan_id=plan.id,
            name=name,
            position=plan.position,
            unit_id=plan.unit_id if people[plan.employee_id].leads_unit else None,
            is_own=plan.employee_id == actor.employee_id,
            refusal=refusal_of(plan),
        )
        for plan, name in found
    ]
    return tuple(sorted(plans, key=lambda plan: not plan.is_own))


def refusal_of(plan: PlanRow) -> str:
    """Say why a plan takes no result now; "" when it does."""
    if plan.status in EDITABLE_STATUSES:
        return ""
    return f"SKP ini sudah {plan.status.label.lower()}, sehingga tidak menerima hasil kerja."
