"""Drafts for the whole sample office of 45 people in one step, from the list of plans."""

import pytest
from sqlalchemy import func, select

from asn_desktop.domain.performance.terms import PeriodKind, PlanStatus
from asn_desktop.services.context import PROGRAM, Actor
from asn_desktop.services.office.periods import open_year
from asn_desktop.services.performance.plans.library.bulk import bulk_outlook
from asn_desktop.services.performance.plans.lists import plans_list
from asn_desktop.services.practice.filling import fill_practice_office
from asn_desktop.store.tables import AuditEntryRow, IndicatorRow, PlannedResultRow
from asn_desktop.ui.features.plans.plans_page import PlansPage
from tests.factories import actor_for
from tests.ui.stage import Stage, accept, in_next_dialog

PEOPLE, YEAR = 45, 2027


@pytest.fixture
def sample(qtbot, empty_office):
    """Fill the sample office and open the year after it."""
    fill_practice_office(empty_office, employees=PEOPLE, responses=20)
    open_year(empty_office, PROGRAM, YEAR, PeriodKind.QUARTERLY)
    made = Stage(empty_office)
    qtbot.addWidget(made)
    made.show()
    yield made
    made.tasks.stop()


def counted(office, table) -> int:
    with office.read() as session:
        return session.scalar(select(func.count()).select_from(table)) or 0


def operator(office) -> Actor:
    return actor_for(office, "Rina Marlina")


def test_one_press_makes_a_draft_for_everybody_and_invents_nothing(sample):
    office = sample.office
    rina = operator(office)
    outlook = bulk_outlook(office, rina, YEAR)
    wanted = [line for line in outlook if not line.refusal]
    assert len(wanted) == PEOPLE, [line.refusal for line in outlook if line.refusal]
    before = [counted(office, table) for table in (AuditEntryRow, PlannedResultRow, IndicatorRow)]
    sample.put(PlansPage, rina, year=YEAR)
    in_next_dialog(accept)
    sample.press("plans_bulk")
    sample.settle()
    after = [counted(office, table) for table in (AuditEntryRow, PlannedResultRow, IndicatorRow)]
    lines = {line.employee_id: line for line in plans_list(office, rina, YEAR)}
    for line in wanted:
        plan = lines[line.employee_id]
        assert plan.status is PlanStatus.DRAFT
        # What the summary told is what was made: nothing for a post without entries.
        assert (plan.result_count, plan.indicator_count) == (
            line.result_count,
            line.indicator_count,
        )
    assert all(not line.result_count for line in wanted if not line.library_post)
    assert [new - old for new, old in zip(after, before, strict=True)] == [
        1,
        sum(line.result_count for line in wanted),
        sum(line.indicator_count for line in wanted),
    ]
