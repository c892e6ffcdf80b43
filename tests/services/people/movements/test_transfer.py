"""A transfer splits the year: both appraisers keep their part, nothing is lost or silent."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest
from sqlalchemy import select

from asn_desktop.base.errors import ConflictError, DomainError, NotAllowed
from asn_desktop.domain.people.terms import PositionType
from asn_desktop.domain.performance.terms import (
    Aspect,
    EvaluationStatus,
    PlanStatus,
    Predicate,
    ResultKind,
    TargetDirection,
)
from asn_desktop.services.context import Office
from asn_desktop.services.office.periods import periods_of
from asn_desktop.services.people.assignments import AssignmentForm
from asn_desktop.services.people.employees import employee_detail
from asn_desktop.services.people.movements.reading import transfer_preview
from asn_desktop.services.people.movements.transfer import transfer, undo_transfer
from asn_desktop.services.people.movements.views import TransferOrder
from asn_desktop.services.performance.appraisals.lists import team_evaluations
from asn_desktop.services.performance.plans.reading import plan_view
from asn_desktop.store.tables import (
    AuditEntryRow,
    EvaluationRow,
    IndicatorRow,
    PlannedResultRow,
    PlanRow,
    RealizationRow,
)
from tests.factories import actor_for, add_bare_plan, employee_id

DAY = date(2026, 9, 16)


@pytest.fixture
def plan_id(any_office: Office) -> str:
    """Make Siti's approved plan of two results below her head's plan of one."""
    with any_office.database.write() as session:
        head = add_bare_plan(session, "Sri")
        secretary = add_bare_plan(session, "Dewi")
        plan = add_bare_plan(session, "Siti")
        parent = PlannedResultRow(
            plan_id=head.id, kind=ResultKind.MAIN, sort_order=1, text="Layanan cepat"
        )
        session.add(parent)
        session.add(
            PlannedResultRow(
                plan_id=secretary.id, kind=ResultKind.MAIN, sort_order=1, text="LAYANAN  cepat"
            )
        )
        session.flush()
        for place, text in enumerate(("Laporan layanan", "Arsip rapi"), start=1):
            result = PlannedResultRow(
                plan_id=plan.id,
                kind=ResultKind.MAIN,
                sort_order=place,
                text=text,
                parent_result_id=parent.id if place == 1 else None,
            )
            session.add(result)
            session.flush()
            session.add(
                IndicatorRow(
                    result_id=result.id,
                    sort_order=1,
                    aspect=Aspect.QUANTITY,
                    text="Jumlah laporan",
                    target_text="12",
                    unit="laporan",
                    target_value=Decimal(12),
                    direction=TargetDirection.MORE,
                )
            )
        return plan.id


def post(office: Office, **other: object) -> AssignmentForm:
    form = AssignmentForm(
        "Analis Kepegawaian",
        PositionType.STAFF,
        unit_of(office, "Dewi"),
        DAY,
        appraiser_id=employee_id(office, "Dewi"),
    )
    return replace(form, **other)  # type: ignore[arg-type]


def unit_of(office: Office, name: str) -> str | None:
    operator = actor_for(office, "Rina")
    return employee_detail(office, operator, employee_id(office, name), 2026).person.unit_id


def add_evaluation(
    office: Office, plan_id: str, number: int, status: EvaluationStatus, *, filled: bool = False
) -> str:
    period = periods_of(office, 2026)[number - 1]
    with office.database.write() as session:
        row = EvaluationRow(plan_id=plan_id, period_id=period.id, status=status)
        if status is EvaluationStatus.FINAL:
            row.predicate = Predicate.GOOD
        session.add(row)
        session.flush()
        if filled:
            query = (
                select(IndicatorRow.id)
                .join(PlannedResultRow, PlannedResultRow.id == IndicatorRow.result_id)
                .where(PlannedResultRow.plan_id == plan_id)
            )
            session.add(
                RealizationRow(
                    evaluation_id=row.id,
                    indicator_id=session.scalars(query).first() or "",
                    text="3 laporan",
                )
            )
        return row.id


def order(office: Office, plan_id: str, **other: object) -> TransferOrder:
    return replace(TransferOrder(post(office), plan_id), **other)  # type: ignore[arg-type]


def test_the_preview_says_what_becomes_of_the_year(any_office: Office, plan_id: str) -> None:
    add_evaluation(any_office, plan_id, 2, EvaluationStatus.FINAL)
    shown = transfer_preview(any_office, actor_for(any_office, "Rina"), plan_id, post(any_office))
    assert (shown.last_day, shown.first_day) == (date(2026, 9, 15), DAY)
    assert [(line.text, line.fitting) for line in shown.results] == [
        ("Laporan layanan", "LAYANAN  cepat"),
        ("Arsip rapi", ""),
    ]
    target = shown.results[0].targets[0]
    assert (target.before, target.after) == ("9", "3")
    said = [(part.label, part.appraiser_name[:4], part.is_final) for part in shown.parts]
    assert said == [
        ("Triwulan I", "Sri ", False),
        ("Triwulan II", "Sri ", True),
        ("Triwulan III", "Sri ", False),
        ("Triwulan III", "Dewi", False),
        ("Triwulan IV", "Dewi", False),
        ("Tahunan", "Dewi", False),
    ]
    third = [part for part in shown.parts if part.label == "Triwulan III"]
    assert third[0].ends == date(2026, 9, 15)
    assert third[1].starts == DAY


def test_the_old_plan_ends_the_day_before_and_a_draft_begins(
    any_office: Office, plan_id: str
) -> None:
    operator = actor_for(any_office, "Rina")
    first = plan_view(any_office, operator, plan_id).results[0]
    receipt = transfer(
        any_office, operator, order(any_office, plan_id, going=frozenset({first.id}))
    )
    old = plan_view(any_office, operator, plan_id)
    new = plan_view(any_office, operator, receipt.new_plan_id)
    assert (old.ends, old.status) == (date(2026, 9, 15), PlanStatus.APPROVED)
    assert old.appraiser is not None
    assert old.appraiser.name.startswith("Sri")
    assert (new.starts, new.ends, new.status) == (DAY, date(2026, 12, 31), PlanStatus.DRAFT)
    assert new.appraiser is not None
    assert new.appraiser.name.startswith("Dewi")
    assert new.employee.position == "Analis Kepegawaian"
    assert [line.text for line in new.results] == ["Laporan layanan"]
    assert new.results[0].parent_text == "LAYANAN  cepat"
    assert new.results[0].indicators[0].target_text == "12"
    assert old.results[0].indicators[0].target_text == "12"
    assert new.results[0].id != first.id


def test_a_result_that_the_new_superior_lacks_comes_along_unconnected(
    any_office: Office, plan_id: str
) -> None:
    operator = actor_for(any_office, "Rina")
    camat = employee_id(any_office, "B. Suryanto")
    with any_office.database.write() as session:
        add_bare_plan(session, "B. Suryanto")
    first = plan_view(any_office, operator, plan_id).results[0]
    wanted = order(
        any_office,
        plan_id,
        post=post(any_office, appraiser_id=camat),
        going=frozenset({first.id}),
    )
    receipt = transfer(any_office, operator, wanted)
    new = plan_view(any_office, operator, receipt.new_plan_id)
    assert new.results[0].parent_result_id is None
    assert new.results[0].assigned_by == ""


def test_targets_are_shared_only_when_asked_and_the_history_names_them(
    any_office: Office, plan_id: str
) -> None:
    operator = actor_for(any_office, "Rina")
    first = plan_view(any_office, operator, plan_id).results[0]
    shares = {first.indicators[0].id: ("8", "4")}
    receipt = transfer(
        any_office,
        operator,
        order(any_office, plan_id, going=frozenset({first.id}), targets=shares),
    )
    old = plan_view(any_office, operator, plan_id)
    new = plan_view(any_office, operator, receipt.new_plan_id)
    assert old.results[0].indicators[0].target_text == "8"
    assert old.results[1].indicators[0].target_text == "12"
    assert new.results[0].indicators[0].target_text == "4"
    assert old.version == 2
    assert any("target 12 menjadi 8" in event.reason for event in old.events)


def test_an_empty_share_is_named_at_its_field(any_office: Office, plan_id: str) -> None:
    operator = actor_for(any_office, "Rina")
    first = plan_view(any_office, operator, plan_id).results[0]
    shares = {first.indicators[0].id: ("", "4")}
    with pytest.raises(DomainError) as refusal:
        transfer(any_office, operator, order(any_office, plan_id, targets=shares))
    assert refusal.value.field == "target"
    assert plan_view(any_office, operator, plan_id).ends == date(2026, 12, 31)


def test_both_appraisers_get_their_part_of_the_shared_quarter(
    any_office: Office, plan_id: str
) -> None:
    operator = actor_for(any_office, "Rina")
    receipt = transfer(any_office, operator, order(any_office, plan_id))
    with any_office.database.write() as session:
        session.get_one(PlanRow, receipt.new_plan_id).status = PlanStatus.APPROVED
    third, year = periods_of(any_office, 2026)[2], periods_of(any_office, 2026)[4]
    for name, expected in (("Sri", plan_id), ("Dewi", receipt.new_plan_id)):
        lines = team_evaluations(any_office, actor_for(any_office, name), third.id)
        assert expected in [line.plan_id for line in lines]
    before = team_evaluations(any_office, actor_for(any_office, "Sri"), year.id)
    after = team_evaluations(any_office, actor_for(any_office, "Dewi"), year.id)
    assert plan_id not in [line.plan_id for line in before]
    assert receipt.new_plan_id in [line.plan_id for line in after]


def test_an_empty_evaluation_of_the_year_goes_with_the_split(
    any_office: Office, plan_id: str
) -> None:
    annual = add_evaluation(any_office, plan_id, 5, EvaluationStatus.OPEN)
    transfer(any_office, actor_for(any_office, "Rina"), order(any_office, plan_id))
    with any_office.read() as session:
        assert session.get(EvaluationRow, annual) is None


@pytest.mark.parametrize(
    ("change", "words", "field"),
    [
        ({"valid_from": date(2027, 1, 1)}, "di luar tahun 2026", "valid_from"),
        ({"valid_from": date(2026, 1, 1)}, "sudah ada jabatan", "valid_from"),
        ({"valid_from": date(2026, 6, 30)}, "sudah final", "valid_from"),
        ({"valid_from": date(2026, 7, 1)}, "Realisasi Triwulan III sudah diisi", "valid_from"),
        ({"appraiser_id": None}, "belum dipilih", "appraiser"),
        ({"position": " "}, "Jabatan belum diisi", "position"),
    ],
)
def test_a_transfer_that_cannot_be_is_refused_in_words(
    any_office: Office, plan_id: str, change: dict[str, object], words: str, field: str
) -> None:
    add_evaluation(any_office, plan_id, 2, EvaluationStatus.FINAL)
    add_evaluation(any_office, plan_id, 3, EvaluationStatus.OPEN, filled=True)
    operator = actor_for(any_office, "Rina")
    wanted = order(any_office, plan_id, post=post(any_office, **change))
    with pytest.raises(DomainError, match=words) as refusal:
        transfer(any_office, operator, wanted)
    assert refusal.value.field == field
    assert plan_view(any_office, operator, plan_id).ends == date(2026, 12, 31)


@pytest.mark.parametrize(
    ("name", "words"),
    [("Siti", "dirinya sendiri"), ("Andi", "paling rendah pejabat pengawas")],
)
def test_an_appraiser_who_may_not_appraise_is_refused(
    any_office: Office, plan_id: str, name: str, words: str
) -> None:
    form = post(any_office, appraiser_id=employee_id(any_office, name))
    with pytest.raises(DomainError, match=words) as refusal:
        transfer_preview(any_office, actor_for(any_office, "Rina"), plan_id, form)
    assert refusal.value.field == "appraiser"


def test_nothing_new_is_no_transfer(any_office: Office, plan_id: str) -> None:
    form = post(
        any_office,
        position="Analis Pelayanan",
        unit_id=unit_of(any_office, "Siti"),
        appraiser_id=employee_id(any_office, "Sri"),
    )
    with pytest.raises(DomainError, match="masih sama"):
        transfer_preview(any_office, actor_for(any_office, "Rina"), plan_id, form)


def test_the_same_day_splits_only_once(any_office: Office, plan_id: str) -> None:
    operator = actor_for(any_office, "Rina")
    receipt = transfer(any_office, operator, order(any_office, plan_id))
    again = post(any_office, position="Bendahara")
    for found in (plan_id, receipt.new_plan_id):
        with pytest.raises(DomainError, match="sudah ada jabatan atau SKP"):
            transfer_preview(any_office, operator, found, again)


@pytest.mark.parametrize("name", ["Siti", "Sri", "B. Suryanto"])
def test_only_the_operator_transfers(any_office: Office, plan_id: str, name: str) -> None:
    with pytest.raises(NotAllowed):
        transfer(any_office, actor_for(any_office, name), order(any_office, plan_id))


def test_a_plan_changed_since_the_preview_is_not_split(any_office: Office, plan_id: str) -> None:
    operator = actor_for(any_office, "Rina")
    with any_office.database.write() as session:
        session.get_one(PlanRow, plan_id).revision += 1
    with pytest.raises(ConflictError):
        transfer(any_office, operator, order(any_office, plan_id, plan_revision=0))


def test_a_transfer_is_one_line_in_the_trail(any_office: Office, plan_id: str) -> None:
    transfer(any_office, actor_for(any_office, "Rina"), order(any_office, plan_id))
    with any_office.read() as session:
        last = session.scalars(select(AuditEntryRow).order_by(AuditEntryRow.number.desc())).first()
    assert last is not None
    assert last.sentence == (
        "Memindahkan Siti Rahmawati, S.E. mulai 16 September 2026 "
        "sebagai Analis Kepegawaian dan membagi SKP 2026"
    )


def test_right_after_it_a_transfer_is_taken_back_whole(any_office: Office, plan_id: str) -> None:
    operator = actor_for(any_office, "Rina")
    before = plan_view(any_office, operator, plan_id)
    siti = employee_id(any_office, "Siti")
    posts = employee_detail(any_office, operator, siti, 2026).assignments
    first = before.results[0]
    receipt = transfer(
        any_office,
        operator,
        order(
            any_office,
            plan_id,
            going=frozenset({first.id}),
            targets={first.indicators[0].id: ("8", "4")},
        ),
    )
    undo_transfer(any_office, operator, receipt)
    after = plan_view(any_office, operator, plan_id)
    assert (after.ends, after.version) == (before.ends, before.version)
    assert after.results == before.results
    detail = employee_detail(any_office, operator, siti, 2026)
    assert detail.assignments == posts
    assert detail.plan_id == plan_id
    with pytest.raises(DomainError, match="sudah diurungkan"):
        undo_transfer(any_office, operator, receipt)


def test_work_done_since_is_not_taken_back(any_office: Office, plan_id: str) -> None:
    operator = actor_for(any_office, "Rina")
    receipt = transfer(any_office, operator, order(any_office, plan_id))
    with any_office.database.write() as session:
        session.get_one(PlanRow, receipt.new_plan_id).revision += 1
    with pytest.raises(DomainError, match="tidak dapat diurungkan"):
        undo_transfer(any_office, operator, receipt)
