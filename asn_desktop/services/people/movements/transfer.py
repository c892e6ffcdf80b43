"""A person changes post, unit or appraiser in mid-year: one plan ends, the next one begins."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date

from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from asn_desktop.base.errors import DomainError
from asn_desktop.base.wording import date_long
from asn_desktop.domain.people.transfers import last_day_before
from asn_desktop.domain.performance.terms import PlanStatus
from asn_desktop.services.access.rights import Right, require
from asn_desktop.services.context import Actor, Office, Transaction, check_revision
from asn_desktop.services.people.assignments import add_assignment
from asn_desktop.services.people.lookup import person_on
from asn_desktop.services.people.movements.reading import (
    Splitting,
    check_transfer,
    fitting_results,
    plan_indicators,
    plan_results,
)
from asn_desktop.services.people.movements.views import TransferOrder, TransferReceipt
from asn_desktop.services.performance.plans.editing import OpenPlan
from asn_desktop.services.performance.plans.indicators import fill_indicator, kept_indicator
from asn_desktop.services.performance.plans.inputs import LONGEST_TARGET, ResultInput
from asn_desktop.services.performance.plans.opening import PlanPost, add_plan
from asn_desktop.services.performance.plans.results import append_results
from asn_desktop.services.performance.plans.versions.keeping import keep_current_version
from asn_desktop.services.typed_text import checked_text
from asn_desktop.store.tables import (
    AnnexLineRow,
    AssignmentRow,
    BehaviorExpectationRow,
    EvaluationRow,
    IndicatorRow,
    PlanEventRow,
    PlannedResultRow,
    PlanRow,
    PlanVersionRow,
)

_OWN_ROWS = (PlanEventRow, AnnexLineRow, BehaviorExpectationRow)


def transfer(office: Office, actor: Actor, order: TransferOrder) -> TransferReceipt:
    """Give a person another post and split the plan on that day; return what takes it back.

    The old plan ends the day before under its own appraiser; the new one is a draft with the
    results that go along. Targets change only where the order names them.

    Raises:
        NotAllowed: the actor is not the operator.
        DomainError: as `transfer_preview`, or a shared target is empty (field "target").
        ConflictError: somebody changed the plan since the preview.
    """
    require(actor, Right.MANAGE_PEOPLE)
    with office.write(actor, "Memindahkan pegawai") as transaction:
        session = transaction.session
        found = check_transfer(session, order.plan_id, order.post)
        plan = found.plan
        check_revision(plan, order.plan_revision)
        transaction.subject_id = plan.employee_id
        transaction.sentence = (
            f"Memindahkan {found.employee.name} mulai {date_long(found.day)} "
            f"sebagai {' '.join(order.post.position.split())} dan membagi SKP {plan.year}"
        )
        ends, version, approved = plan.ends, plan.version, plan.approved_at
        if plan.status is PlanStatus.APPROVED:
            # What was signed prints the same ever after.
            keep_current_version(transaction, office.clock, plan)
        previous = _running_posts(session, plan.employee_id, order)
        assignment_id = add_assignment(session, plan.employee_id, order.post)
        for evaluation in found.empty:
            session.delete(evaluation)
        targets = _share_targets(session, plan, order.targets)
        new = _new_plan(transaction, actor, found, order)
        _end_plan(transaction, actor, found, new, targets)
        session.flush()
        if plan.version > version:
            reason = f"Target dibagi karena pindah mulai {date_long(found.day)}"
            keep_current_version(transaction, office.clock, plan, reason)
        return TransferReceipt(
            employee_id=plan.employee_id,
            employee_name=found.employee.name,
            assignment_id=assignment_id,
            previous=previous,
            plan_id=plan.id,
            plan_ends=ends,
            plan_version=version,
            plan_approved=approved,
            plan_revision=plan.revision,
            targets=tuple((row.id, text) for row, text, _ in targets),
            new_plan_id=new.id,
            new_revision=new.revision,
        )


def undo_transfer(office: Office, actor: Actor, receipt: TransferReceipt) -> None:
    """Take a transfer back: the post, the plan that began and the targets as they were.

    Raises:
        NotAllowed: the actor is not the operator.
        DomainError: somebody worked on either plan since, so that taking it back would lose that.
    """
    require(actor, Right.MANAGE_PEOPLE)
    sentence = f"Mengurungkan pemindahan {receipt.employee_name}"
    with office.write(actor, sentence, subject_id=receipt.employee_id) as transaction:
        session = transaction.session
        new = session.get(PlanRow, receipt.new_plan_id)
        plan = session.get(PlanRow, receipt.plan_id)
        if new is None or plan is None:
            raise DomainError("Pemindahan ini sudah diurungkan.")
        _refuse_changed(session, plan, new, receipt)
        plan.successor_id = None
        session.flush()
        _delete_plan(session, new)
        if plan.version > receipt.plan_version:
            _forget_version(session, plan)
        plan.ends, plan.version = receipt.plan_ends, receipt.plan_version
        plan.approved_at = receipt.plan_approved
        plan.revision += 1
        for indicator_id, text in receipt.targets:
            row = session.get(IndicatorRow, indicator_id)
            if row is not None:
                fill_indicator(row, replace(kept_indicator(row), target_text=text))
        _add_event(transaction, plan, actor, "Pemindahan diurungkan; SKP berlaku seperti semula")
        assignment = session.get(AssignmentRow, receipt.assignment_id)
        if assignment is not None:
            session.delete(assignment)
        for assignment_id, valid_to in receipt.previous:
            before = session.get(AssignmentRow, assignment_id)
            if before is not None:
                before.valid_to = valid_to


def _running_posts(
    session: Session, employee_id: str, order: TransferOrder
) -> tuple[tuple[str, date | None], ...]:
    query = select(AssignmentRow).where(
        AssignmentRow.employee_id == employee_id,
        AssignmentRow.is_main,
        AssignmentRow.valid_from < order.post.valid_from,
    )
    return tuple((row.id, row.valid_to) for row in session.scalars(query))


def _share_targets(
    session: Session, plan: PlanRow, shares: Mapping[str, tuple[str, str]]
) -> list[tuple[IndicatorRow, str, str]]:
    """Write what the earlier part owes; return each indicator with its text before and after."""
    changed = []
    rows = {
        item.id: item
        for items in plan_indicators(session, plan_results(session, plan.id)).values()
        for item in items
    }
    for indicator_id, (before, _after) in shares.items():
        row = rows.get(indicator_id)
        if row is None:
            raise DomainError("Target ini sudah dihapus. Periksa lagi pembagiannya.")
        text = checked_text(before, LONGEST_TARGET, what="Target", field="target")
        if text != row.target_text:
            changed.append((row, row.target_text, text))
            fill_indicator(row, replace(kept_indicator(row), target_text=text))
    return changed


def _new_plan(
    transaction: Transaction, actor: Actor, found: Splitting, order: TransferOrder
) -> PlanRow:
    session, plan = transaction.session, found.plan
    person = person_on(session, plan.employee_id, found.day)
    if person is None:
        raise DomainError("Pegawai ini tidak ada lagi. Muat ulang daftar pegawai.")
    new = add_plan(
        transaction,
        actor,
        PlanPost(person, found.day, plan.ends),
        approach=plan.approach,
        sentence=f"Draf dibuat karena pindah mulai {date_long(found.day)}",
    )
    going = [row for row in plan_results(session, plan.id) if row.id in order.going]
    append_results(OpenPlan(transaction, new), _copies(session, new, going, order.targets))
    return new


def _copies(
    session: Session,
    new: PlanRow,
    going: Sequence[PlannedResultRow],
    shares: Mapping[str, tuple[str, str]],
) -> list[ResultInput]:
    """Return the results that go along; the superior's result where the new one has it too."""
    fitting = fitting_results(session, going, new.appraiser_id, new.year)
    indicators = plan_indicators(session, going)
    copies = []
    for row in going:
        parent = fitting.get(row.id)
        copied = []
        for item in indicators[row.id]:
            kept = replace(kept_indicator(item), id=None)
            if item.id in shares:
                text = checked_text(
                    shares[item.id][1], LONGEST_TARGET, what="Target", field="target"
                )
                kept = replace(kept, target_text=text)
            copied.append(kept)
        copies.append(
            ResultInput(
                text=row.text,
                kind=row.kind,
                parent_result_id=parent.id if parent is not None else None,
                assigned_by=row.assigned_by,
                indicators=tuple(copied),
                weight=row.weight,
            )
        )
    return copies


def _end_plan(
    transaction: Transaction,
    actor: Actor,
    found: Splitting,
    new: PlanRow,
    targets: Sequence[tuple[IndicatorRow, str, str]],
) -> None:
    plan = found.plan
    plan.ends = last_day_before(found.day)
    plan.successor_id = new.id
    if targets and plan.status is PlanStatus.APPROVED:
        # What was signed stays a version of its own; the shared targets are the next one.
        plan.version += 1
        plan.approved_at = transaction.now
    _add_event(
        transaction,
        plan,
        actor,
        f"Berakhir {date_long(plan.ends)} karena pindah; dilanjutkan SKP baru",
        "; ".join(f"{row.text}: target {before} menjadi {after}" for row, before, after in targets),
    )


def _refuse_changed(
    session: Session, plan: PlanRow, new: PlanRow, receipt: TransferReceipt
) -> None:
    rated = select(EvaluationRow.id).where(EvaluationRow.plan_id == new.id)
    untouched = (
        plan.revision == receipt.plan_revision
        and new.revision == receipt.new_revision
        and new.status is PlanStatus.DRAFT
        and session.scalars(rated).first() is None
    )
    if not untouched:
        raise DomainError(
            f"SKP {receipt.employee_name} sudah dikerjakan sesudah dipindahkan, sehingga tidak "
            "dapat diurungkan. Ubah penugasannya lewat Pindah jabatan."
        )


def _forget_version(session: Session, plan: PlanRow) -> None:
    session.execute(
        delete(PlanVersionRow).where(
            PlanVersionRow.plan_id == plan.id, PlanVersionRow.version == plan.version
        )
    )


def _delete_plan(session: Session, plan: PlanRow) -> None:
    results = plan_results(session, plan.id)
    for items in plan_indicators(session, results).values():
        for item in items:
            session.delete(item)
    session.flush()
    for result in results:
        session.delete(result)
    session.flush()
    for table in _OWN_ROWS:
        session.execute(delete(table).where(table.plan_id == plan.id))
    session.delete(plan)
    session.flush()


def _add_event(
    transaction: Transaction, plan: PlanRow, actor: Actor, sentence: str, reason: str = ""
) -> None:
    transaction.session.add(
        PlanEventRow(
            plan_id=plan.id,
            happened_at=transaction.now,
            actor_name=actor.name,
            sentence=sentence,
            reason=reason,
        )
    )
