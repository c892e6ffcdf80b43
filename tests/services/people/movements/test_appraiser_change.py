"""Another appraiser from a day on: the running plan follows, what is final stays signed."""

from datetime import UTC, date, datetime

import pytest

from asn_desktop.base.clock import FixedClock
from asn_desktop.base.errors import DomainError, NotAllowed
from asn_desktop.domain.performance.terms import EvaluationStatus, Predicate, Rating
from asn_desktop.services.context import Office
from asn_desktop.services.office.periods import periods_of
from asn_desktop.services.people.employees import employee_detail
from asn_desktop.services.people.lookup import person_on
from asn_desktop.services.people.movements.appraiser_change import (
    change_appraiser,
    settle_due_changes,
    undo_appraiser_change,
)
from asn_desktop.services.performance.appraisals.editing import is_appraiser
from asn_desktop.services.performance.appraisals.reading import evaluation_view
from asn_desktop.services.performance.plans.reading import plan_view
from asn_desktop.services.sheets.evaluation import evaluation_sheet
from asn_desktop.services.sheets.plan import plan_sheet
from asn_desktop.store.tables import EvaluationRow, PlanRow
from tests.factories import MORNING, actor_for, add_bare_plan, employee_id

TODAY = date(2026, 10, 5)


@pytest.fixture
def plan_id(any_office: Office) -> str:
    with any_office.database.write() as session:
        plan = add_bare_plan(session, "Siti", approved_at=MORNING)
        period = periods_of(any_office, 2026)[1]
        session.add(
            EvaluationRow(
                plan_id=plan.id,
                period_id=period.id,
                status=EvaluationStatus.FINAL,
                result_rating=Rating.MEETS,
                behavior_rating=Rating.MEETS,
                predicate=Predicate.GOOD,
                finalized_at=MORNING,
            )
        )
        return plan.id


def final_id(office: Office, plan_id: str) -> str:
    with office.read() as session:
        query = session.query(EvaluationRow).filter_by(plan_id=plan_id)
        return query.one().id


def rates(office: Office, name: str, plan_id: str) -> bool:
    with office.read() as session:
        return is_appraiser(actor_for(office, name), session.get_one(PlanRow, plan_id))


def test_the_new_appraiser_decides_from_then_and_what_is_final_stays_signed(
    any_office: Office, plan_id: str
) -> None:
    operator = actor_for(any_office, "Rina")
    change_appraiser(
        any_office,
        operator,
        [employee_id(any_office, "Siti")],
        employee_id(any_office, "Dewi"),
        TODAY,
    )
    assert rates(any_office, "Dewi", plan_id)
    assert not rates(any_office, "Sri", plan_id)
    final = final_id(any_office, plan_id)
    view = evaluation_view(any_office, operator, final)
    assert view.plan.appraiser is not None
    assert view.plan.appraiser.name == "Sri Wahyuni, S.Sos."
    assert view.appraiser_superior is not None
    assert view.appraiser_superior.name.startswith("B. Suryanto")
    paper = evaluation_sheet(any_office, operator, final)
    assert paper.appraiser is not None
    assert paper.appraiser.name == "Sri Wahyuni, S.Sos."
    signed = plan_sheet(any_office, operator, plan_id)
    assert signed.appraiser is not None
    assert signed.appraiser.name == "Sri Wahyuni, S.Sos."
    now = plan_view(any_office, operator, plan_id)
    assert now.appraiser is not None
    assert now.appraiser.name == "Dewi Lestari, S.STP."


def test_right_after_it_the_change_is_taken_back(any_office: Office, plan_id: str) -> None:
    operator = actor_for(any_office, "Rina")
    siti = employee_id(any_office, "Siti")
    before = employee_detail(any_office, operator, siti, 2026)
    for day in (TODAY, date(2026, 1, 1)):
        receipt = change_appraiser(
            any_office, operator, [siti], employee_id(any_office, "Dewi"), day
        )
        undo_appraiser_change(any_office, operator, receipt)
        after = employee_detail(any_office, operator, siti, 2026)
        assert after.assignments == before.assignments
        assert rates(any_office, "Sri", plan_id)
        view = evaluation_view(any_office, operator, final_id(any_office, plan_id))
        assert view.plan.appraiser is not None
        assert view.plan.appraiser.name.startswith("Sri")


def test_what_the_new_appraiser_did_is_not_taken_back(any_office: Office, plan_id: str) -> None:
    operator = actor_for(any_office, "Rina")
    siti, dewi = employee_id(any_office, "Siti"), employee_id(any_office, "Dewi")
    receipt = change_appraiser(any_office, operator, [siti], dewi, TODAY)
    with any_office.database.write() as session:
        session.get_one(PlanRow, plan_id).revision += 1
    with pytest.raises(DomainError, match="tidak dapat diurungkan"):
        undo_appraiser_change(any_office, operator, receipt)


def test_a_day_to_come_takes_effect_when_it_has_come(any_office: Office, plan_id: str) -> None:
    operator = actor_for(any_office, "Rina")
    siti, dewi = employee_id(any_office, "Siti"), employee_id(any_office, "Dewi")
    change_appraiser(any_office, operator, [siti], dewi, date(2026, 11, 1))
    assert settle_due_changes(any_office) == 0
    assert rates(any_office, "Sri", plan_id)
    later = FixedClock(datetime(2026, 11, 1, 3, 0, tzinfo=UTC))
    office = Office(any_office.database, later, any_office.folder)
    assert settle_due_changes(office) == 1
    assert settle_due_changes(office) == 0
    assert rates(any_office, "Dewi", plan_id)


def test_the_trail_names_the_people_and_the_new_appraiser(any_office: Office, plan_id: str) -> None:
    receipt = change_appraiser(
        any_office,
        actor_for(any_office, "Rina"),
        [employee_id(any_office, "Siti"), employee_id(any_office, "Andi")],
        employee_id(any_office, "Dewi"),
        TODAY,
    )
    assert receipt.words == (
        "Mengganti pejabat penilai Andi Pratama, A.Md. dan Siti Rahmawati, S.E. "
        "menjadi Dewi Lestari, S.STP. mulai 5 Oktober 2026"
    )


@pytest.mark.parametrize("name", ["Siti", "Sri", "B. Suryanto"])
def test_nobody_but_the_operator_changes_the_appraiser(any_office: Office, name: str) -> None:
    siti, dewi = employee_id(any_office, "Siti"), employee_id(any_office, "Dewi")
    with pytest.raises(NotAllowed):
        change_appraiser(any_office, actor_for(any_office, name), [siti], dewi, TODAY)


def test_a_refused_person_keeps_everybody_as_they_were(any_office: Office) -> None:
    operator = actor_for(any_office, "Rina")
    siti, sri = employee_id(any_office, "Siti"), employee_id(any_office, "Sri")
    with pytest.raises(DomainError, match="dirinya sendiri"):
        change_appraiser(any_office, operator, [siti, sri], sri, TODAY)
    with any_office.read() as session:
        person = person_on(session, siti, TODAY)
        assert person is not None
        assert person.appraiser_id == sri
