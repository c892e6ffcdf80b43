"""Credit points of people: what counts, what is typed, and who may."""

from datetime import date
from decimal import Decimal
from fractions import Fraction

import pytest
from sqlalchemy import select

from asn_desktop.base.errors import ConflictError, DomainError, NotAllowed
from asn_desktop.domain.people.terms import FunctionalLevel
from asn_desktop.domain.performance.credit.terms import CreditDocumentKind
from asn_desktop.domain.performance.terms import (
    EvaluationScope,
    EvaluationStatus,
    PeriodKind,
    Predicate,
)
from asn_desktop.services.office.periods import add_year
from asn_desktop.services.performance.credit.editing import (
    DetailForm,
    EntryForm,
    add_entry,
    remove_entry,
    save_detail,
    save_document,
    save_old_balance,
)
from asn_desktop.services.performance.credit.reading import NO_CREDIT, credit_list, credit_view
from asn_desktop.services.performance.credit.views import CreditDocument
from asn_desktop.services.sheets.credit.documents import (
    DOTS,
    accumulation_sheet,
    conversion_sheet,
    decree_sheet,
)
from asn_desktop.store.tables import (
    AssessmentPeriodRow,
    AssignmentRow,
    AuditEntryRow,
    EmployeeRow,
    EvaluationRow,
)
from tests.factories import actor_for
from tests.services.performance.appraisals.scenes import ANDI, MAYA, SITI, SRI, add_plan

RINA = "Rina"
CONVERSION = CreditDocumentKind.CONVERSION


def person_named(office, name):
    with office.read() as session:
        return session.scalars(
            select(EmployeeRow.id).where(EmployeeRow.name.startswith(name))
        ).one()


def final(office, plan_id, number, predicate, scope=EvaluationScope.PERIODIC, year=2026):
    with office.database.write() as session:
        period = session.scalars(
            select(AssessmentPeriodRow).where(
                AssessmentPeriodRow.year == year,
                AssessmentPeriodRow.scope == scope,
                *([AssessmentPeriodRow.number == number] if number else []),
            )
        ).first()
        session.add(
            EvaluationRow(
                plan_id=plan_id,
                period_id=period.id,
                status=EvaluationStatus.FINAL,
                predicate=predicate,
            )
        )


@pytest.fixture
def maya(any_office):
    """Maya holds a functional post of the level Ahli Pertama since the beginning of the year."""
    key = person_named(any_office, MAYA)
    with any_office.database.write() as session:
        row = session.scalars(select(AssignmentRow).where(AssignmentRow.employee_id == key)).one()
        row.functional_level = FunctionalLevel.EXPERT_FIRST
    return key


@pytest.fixture
def rina(any_office):
    return actor_for(any_office, RINA)


def entry(starts=date(2025, 1, 1), ends=date(2025, 12, 31), predicate=Predicate.VERY_GOOD):
    return EntryForm(starts, ends, FunctionalLevel.EXPERT_FIRST, predicate, "800/12/2026")


def test_final_quarters_count_three_months_each(any_office, maya, rina):
    plan_id = add_plan(any_office, MAYA)
    final(any_office, plan_id, 1, Predicate.GOOD)
    final(any_office, plan_id, 2, Predicate.VERY_GOOD)
    view = credit_view(any_office, rina, maya, 2026)
    assert [part.stretch.months for part in view.counted] == [3, 3]
    assert view.balance.new == Fraction(25, 8) + Fraction(75, 16)


def test_the_annual_evaluation_takes_the_place_of_its_quarters(any_office, maya, rina):
    plan_id = add_plan(any_office, MAYA)
    final(any_office, plan_id, 1, Predicate.POOR)
    final(any_office, plan_id, None, Predicate.VERY_GOOD, EvaluationScope.ANNUAL)
    view = credit_view(any_office, rina, maya, 2026)
    assert [part.stretch.months for part in view.counted] == [12]
    assert view.balance.new == Fraction(75, 4)


def test_a_level_that_changed_in_mid_year_counts_by_its_months(any_office, maya, rina):
    plan_id = add_plan(any_office, MAYA)
    with any_office.database.write() as session:
        row = session.scalars(select(AssignmentRow).where(AssignmentRow.employee_id == maya)).one()
        session.add(
            AssignmentRow(
                employee_id=maya,
                unit_id=row.unit_id,
                position="Pranata Komputer Ahli Muda",
                position_type=row.position_type,
                functional_level=FunctionalLevel.EXPERT_YOUNG,
                capacity=row.capacity,
                appraiser_id=row.appraiser_id,
                appraiser_capacity=row.appraiser_capacity,
                valid_from=date(2026, 6, 1),
            )
        )
    final(any_office, plan_id, None, Predicate.GOOD, EvaluationScope.ANNUAL)
    view = credit_view(any_office, rina, maya, 2026)
    assert [part.stretch.months for part in view.counted] == [5, 7]
    assert view.counted[1].stretch.points.printed() == Decimal("14.58")
    assert view.level is FunctionalLevel.EXPERT_YOUNG


def test_other_posts_are_told_that_they_have_no_credit_points(any_office, maya, rina):
    lines = credit_list(any_office, rina, 2026)
    assert lines[0].employee_id == maya
    others = [line for line in lines if line.employee_id != maya]
    assert others
    assert {line.note for line in others} == {NO_CREDIT}
    assert all(line.balance is None for line in others)


def test_a_typed_year_counts_until_it_meets_a_final_evaluation(any_office, maya, rina):
    add_entry(any_office, rina, maya, entry())
    view = credit_view(any_office, rina, maya, 2026)
    assert view.balance.new == Fraction(75, 4)
    with pytest.raises(DomainError, match="bertemu dengan") as refusal:
        add_entry(any_office, rina, maya, entry(date(2025, 6, 1)))
    assert refusal.value.field == "starts"
    with any_office.database.write() as session:
        add_year(session, 2025, PeriodKind.QUARTERLY)


@pytest.mark.parametrize(
    ("starts", "ends", "field"),
    [
        (date(2025, 12, 31), date(2025, 1, 1), "ends"),
        (date(2024, 6, 1), date(2025, 5, 31), "ends"),
        (date(2025, 3, 16), date(2025, 4, 15), "ends"),
    ],
)
def test_days_that_make_no_sense_are_refused(any_office, maya, rina, starts, ends, field):
    with pytest.raises(DomainError) as refusal:
        add_entry(any_office, rina, maya, entry(starts, ends))
    assert refusal.value.field == field


def test_what_the_old_decree_covers_is_not_counted_twice(any_office, maya, rina):
    add_entry(any_office, rina, maya, entry())
    save_old_balance(any_office, rina, maya, Decimal("31.25"), date(2025, 6, 30), "PAK/7")
    view = credit_view(any_office, rina, maya, 2026)
    assert [part.stretch.months for part in view.counted] == [6]
    assert view.balance.total == Fraction(125, 4) + Fraction(75, 8)
    save_old_balance(any_office, rina, maya, Decimal("40"), date(2025, 12, 31), "PAK/8", 1)
    view = credit_view(any_office, rina, maya, 2026)
    assert view.counted == ()
    assert view.parts[0].remark == "Sudah termasuk angka kredit lama"


def test_a_removed_year_can_be_put_back(any_office, maya, rina):
    key = add_entry(any_office, rina, maya, entry())
    owner, form = remove_entry(any_office, rina, key)
    assert credit_view(any_office, rina, maya, 2026).parts == ()
    add_entry(any_office, rina, owner, form)
    assert len(credit_view(any_office, rina, maya, 2026).parts) == 1


def test_identity_lines_hold_from_their_day_on(any_office, maya, rina):
    save_detail(any_office, rina, maya, DetailForm(date(2026, 1, 1), "P 123456", "Sukamaju"))
    save_detail(any_office, rina, maya, DetailForm(date(2027, 1, 1), "P 654321", "Sukamaju"))
    view = credit_view(any_office, rina, maya, 2026)
    assert view.detail.card_number == "P 123456"
    assert "tempat lahir" not in view.missing
    assert "TMT jabatan" in view.missing


def test_two_operators_do_not_overwrite_each_other(any_office, maya, rina):
    first = credit_view(any_office, rina, maya, 2026).document(CONVERSION)
    changed = CreditDocument(CONVERSION, "800/1", date(2026, 12, 31), ("BKN",), first.revision)
    save_document(any_office, rina, maya, 2026, changed)
    with pytest.raises(ConflictError):
        save_document(any_office, rina, maya, 2026, changed)


@pytest.mark.parametrize("who", [SITI, SRI, "Yusuf", "B. Suryanto"])
def test_only_the_operator_types(any_office, maya, who):
    actor = actor_for(any_office, who)
    with pytest.raises(NotAllowed):
        add_entry(any_office, actor, maya, entry())
    with pytest.raises(NotAllowed):
        save_old_balance(any_office, actor, maya, Decimal(1), date(2025, 1, 1), "x")


def test_sight_goes_by_role_and_relation(any_office, maya):
    assert credit_view(any_office, actor_for(any_office, SRI), maya, 2026).edits is False
    assert credit_view(any_office, actor_for(any_office, MAYA), maya, 2026).level
    with pytest.raises(NotAllowed):
        credit_view(any_office, actor_for(any_office, ANDI), maya, 2026)
    own = credit_list(any_office, actor_for(any_office, ANDI), 2026)
    assert len(own) == 1


def test_every_change_leaves_a_line_in_the_audit_trail(any_office, maya, rina):
    save_old_balance(any_office, rina, maya, Decimal("31.25"), date(2025, 6, 30), "PAK/7")
    with any_office.read() as session:
        last = session.scalars(select(AuditEntryRow).order_by(AuditEntryRow.number.desc())).first()
    assert "angka kredit lama Maya" in last.sentence


def test_the_papers_leave_unknown_lines_open(any_office, maya, rina):
    final(any_office, add_plan(any_office, MAYA), 1, Predicate.GOOD)
    sheet = conversion_sheet(any_office, rina, f"{maya}:2026")
    lines = dict(sheet.identity)
    assert len(sheet.identity) == 9
    assert DOTS in lines["Tempat/Tanggal Lahir"]
    assert sheet.number == DOTS
    assert sheet.rows[0].percentage == "3/12 × 100%"
    assert sheet.rows[0].points == "3,13"
    assert accumulation_sheet(any_office, rina, f"{maya}:2026").total == "3,13"
    decree = decree_sheet(any_office, rina, f"{maya}:2026")
    assert decree.thresholds[1].rank == "−46,88"


def test_a_post_without_level_has_no_document(any_office, rina):
    with pytest.raises(DomainError, match="tidak ada dokumen angka kredit"):
        conversion_sheet(any_office, rina, f"{person_named(any_office, SITI)}:2026")
