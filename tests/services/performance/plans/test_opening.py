"""Starting a plan."""

from datetime import date

import pytest
from sqlalchemy import select

from asn_desktop.base.errors import DomainError, NotAllowed
from asn_desktop.domain.people.terms import Capacity, PositionType
from asn_desktop.domain.performance.terms import Approach, CoreValue, PlanStatus, PlanTemplate
from asn_desktop.services.context import PROGRAM
from asn_desktop.services.performance.plans.opening import start_plan
from asn_desktop.services.performance.plans.reading import own_plan, plan_view
from asn_desktop.store.tables import AssignmentRow, AuditEntryRow
from tests.factories import Post, actor_for, add_employee, employee_id

YEAR = 2026


def _start(office, name, **choices):
    actor = actor_for(office, name)
    return actor, start_plan(office, actor, actor.employee_id, YEAR, **choices)


def _change_assignment(office, name, **values):
    with office.database.write() as session:
        row = session.scalars(
            select(AssignmentRow).where(AssignmentRow.employee_id == employee_id(office, name))
        ).one()
        for key, value in values.items():
            setattr(row, key, value)


def test_a_new_plan_is_a_draft_of_the_whole_year_with_seven_empty_expectations(any_office):
    andi, plan_id = _start(any_office, "Andi")
    view = plan_view(any_office, andi, plan_id)
    assert (view.starts, view.ends) == (date(2026, 1, 1), date(2026, 12, 31))
    assert view.status is PlanStatus.DRAFT
    assert view.approach is Approach.QUANTITATIVE
    assert [line.core_value for line in view.expectations] == list(CoreValue)
    assert {line.text for line in view.expectations} == {"-"}
    assert [event.sentence for event in view.events] == ["Draf dibuat"]


def test_post_unit_grade_and_appraiser_are_kept_as_they_were_after_a_transfer(any_office):
    andi, plan_id = _start(any_office, "Andi")
    _change_assignment(any_office, "Andi", position="Bendahara", appraiser_id=None)
    view = plan_view(any_office, andi, plan_id)
    assert view.employee.position == "Pengadministrasi Layanan"
    assert view.employee.unit_name == "Seksi Pelayanan Umum"
    assert view.employee.grade == "II/c"
    assert view.appraiser.name == "Sri Wahyuni, S.Sos."
    assert view.appraiser.position == "Kepala Seksi Pelayanan Umum"


def test_only_the_leader_of_the_office_gets_the_leader_form(any_office):
    camat, camat_plan = _start(any_office, "B. Suryanto")
    secretary, secretary_plan = _start(any_office, "Dewi")
    assert plan_view(any_office, camat, camat_plan).template is PlanTemplate.LEADER
    assert plan_view(any_office, secretary, secretary_plan).template is PlanTemplate.STAFF


def test_the_form_can_be_chosen_per_person(office):
    camat, plan_id = _start(
        office, "B. Suryanto", template=PlanTemplate.STAFF, approach=Approach.QUALITATIVE
    )
    view = plan_view(office, camat, plan_id)
    assert (view.template, view.approach) == (PlanTemplate.STAFF, Approach.QUALITATIVE)


def test_who_joins_on_16_march_plans_from_that_day_and_is_never_late(any_office):
    _change_assignment(any_office, "Andi", valid_from=date(2026, 3, 16))
    andi, plan_id = _start(any_office, "Andi")
    view = plan_view(any_office, andi, plan_id)
    assert (view.starts, view.ends) == (date(2026, 3, 16), date(2026, 12, 31))
    assert not view.is_late
    assert view.due is None


def test_a_plan_ends_with_a_post_that_ends_within_the_year(office):
    _change_assignment(office, "Andi", valid_to=date(2026, 10, 31))
    andi, plan_id = _start(office, "Andi")
    assert plan_view(office, andi, plan_id).ends == date(2026, 10, 31)


def test_a_second_plan_for_the_same_days_is_refused(any_office):
    andi, _ = _start(any_office, "Andi")
    with pytest.raises(DomainError, match="sudah punya SKP untuk 1 Jan 2026 sampai 31 Des 2026"):
        start_plan(any_office, andi, andi.employee_id, YEAR)


def test_without_a_post_the_refusal_says_who_can_help(office):
    _change_assignment(office, "Andi", valid_from=date(2027, 1, 1))
    andi = actor_for(office, "Andi")
    with pytest.raises(DomainError, match="belum punya jabatan pada 5 Okt 2026") as refusal:
        start_plan(office, andi, andi.employee_id, YEAR)
    assert refusal.value.field == "assignment"


def test_without_an_appraiser_the_refusal_names_the_field(office):
    _change_assignment(office, "Andi", appraiser_id=None)
    andi = actor_for(office, "Andi")
    with pytest.raises(DomainError, match="Pejabat penilai Andi Pratama") as refusal:
        start_plan(office, andi, andi.employee_id, YEAR)
    assert refusal.value.field == "appraiser"


def test_an_appraiser_below_supervisor_is_refused_unless_delegated(any_office):
    siti = employee_id(any_office, "Siti")
    _change_assignment(any_office, "Andi", appraiser_id=siti)
    andi = actor_for(any_office, "Andi")
    with pytest.raises(DomainError, match="paling rendah pejabat pengawas"):
        start_plan(any_office, andi, andi.employee_id, YEAR)
    _change_assignment(any_office, "Andi", appraiser_capacity=Capacity.DELEGATED)
    assert start_plan(any_office, andi, andi.employee_id, YEAR)


def test_an_acting_head_appraises_from_the_post_acted_in_and_is_printed_so(any_office):
    siti = employee_id(any_office, "Siti")
    with any_office.database.write() as session:
        session.add(
            AssignmentRow(
                employee_id=siti,
                position="Kepala Seksi Pelayanan Umum",
                position_type=PositionType.SUPERVISOR,
                capacity=Capacity.ACTING_VACANT,
                appraiser_capacity=Capacity.DEFINITIVE,
                is_main=False,
                valid_from=date(2026, 1, 1),
            )
        )
    _change_assignment(
        any_office, "Andi", appraiser_id=siti, appraiser_capacity=Capacity.ACTING_VACANT
    )
    andi, plan_id = _start(any_office, "Andi")
    assert (
        plan_view(any_office, andi, plan_id).appraiser.position
        == "Plt. Kepala Seksi Pelayanan Umum"
    )


def test_a_year_that_is_not_open_is_refused(office):
    andi = actor_for(office, "Andi")
    with pytest.raises(DomainError, match="Tahun kinerja 2031 belum dibuka"):
        start_plan(office, andi, andi.employee_id, 2031)


def test_appraiser_and_operator_may_start_it_and_a_colleague_may_not(office):
    andi = employee_id(office, "Andi")
    with pytest.raises(NotAllowed, match="pegawainya, penilainya, atau operator"):
        start_plan(office, actor_for(office, "Siti"), andi, YEAR)
    assert start_plan(office, actor_for(office, "Sri"), andi, YEAR)
    assert start_plan(office, actor_for(office, "Rina"), employee_id(office, "Maya"), YEAR)
    assert start_plan(office, PROGRAM, employee_id(office, "Siti"), YEAR)


def test_the_audit_line_says_what_was_done(office):
    _, plan_id = _start(office, "Andi")
    with office.read() as session:
        entry = session.scalars(select(AuditEntryRow).order_by(AuditEntryRow.number.desc())).first()
    assert entry.sentence == "Membuat SKP 2026 Andi Pratama, A.Md."
    assert entry.subject_id == plan_id


def test_somebody_new_has_no_plan_of_their_own_yet(office):
    assert own_plan(office, actor_for(office, "Andi"), YEAR) is None
    andi, plan_id = _start(office, "Andi")
    assert own_plan(office, andi, YEAR).id == plan_id


def test_a_person_with_a_name_of_120_characters_gets_a_plan(office):
    with office.database.write() as session:
        person = add_employee(
            session,
            "Ñ" * 120,
            Post("Pengelola Data"),
            appraiser_id=employee_id(office, "Sri"),
            nip="199001012020121999",
        )
    plan_id = start_plan(office, PROGRAM, person, YEAR)
    assert plan_view(office, PROGRAM, plan_id).employee.name == "Ñ" * 120
