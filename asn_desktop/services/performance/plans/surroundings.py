"""Special expectations of the appraiser, and the lines of the plan's annex."""

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from asn_desktop.base.errors import DomainError
from asn_desktop.domain.performance.terms import AnnexList, CoreValue
from asn_desktop.services.context import Actor, Office
from asn_desktop.services.performance.plans.editing import close_edit, plan_for_editing, plan_name
from asn_desktop.services.performance.plans.inputs import (
    LONGEST_ANNEX_LINE,
    LONGEST_EXPECTATION,
    NO_EXPECTATION,
)
from asn_desktop.services.performance.plans.rights import load_plan, require_expectation_writer
from asn_desktop.services.performance.plans.undo.conflicts import changes_since
from asn_desktop.services.typed_text import checked_text
from asn_desktop.store.tables import AnnexLineRow, BehaviorExpectationRow


def set_expectation(
    office: Office,
    actor: Actor,
    plan_id: str,
    core_value: CoreValue,
    text: str,
    *,
    expected_revision: int | None = None,
) -> None:
    """Write the special expectation for one core value; an empty text becomes "-".

    Raises:
        NotAllowed: the actor does not appraise this person; the employee may not write it.
        DomainError: the plan is approved, or the text is too long (field "expectation").
        ConflictError: somebody else changed the plan meanwhile.
    """
    deed = f"Mengisi ekspektasi {core_value.label}"
    with office.write(actor, deed, subject_id=plan_id) as transaction:
        session = transaction.session
        plan = load_plan(session, plan_id)
        require_expectation_writer(session, actor, plan)
        others = changes_since(session, plan, expected_revision)
        transaction.sentence = f"{deed} pada {plan_name(session, plan)}"
        bare = checked_text(
            text,
            LONGEST_EXPECTATION,
            what="Ekspektasi khusus",
            field="expectation",
            required=False,
        )
        query = select(BehaviorExpectationRow).where(
            BehaviorExpectationRow.plan_id == plan_id,
            BehaviorExpectationRow.core_value == core_value,
        )
        row = session.scalars(query).one_or_none()
        if row is None:
            row = BehaviorExpectationRow(plan_id=plan_id, core_value=core_value)
            session.add(row)
        row.text = bare or NO_EXPECTATION
        close_edit(transaction, actor, plan, others)


def add_annex_line(
    office: Office,
    actor: Actor,
    plan_id: str,
    annex_list: AnnexList,
    text: str,
    *,
    expected_revision: int | None = None,
) -> str:
    """Add a line at the end of one of the three annex lists and return its id.

    Raises:
        NotAllowed, ConflictError: as `plan_for_editing`.
        DomainError: the text is empty or too long (field "annex").
    """
    deed = f"Menambah baris {annex_list.label.lower()}"
    with plan_for_editing(office, actor, plan_id, deed, expected_revision) as plan:
        query = select(func.max(AnnexLineRow.sort_order)).where(AnnexLineRow.plan_id == plan_id)
        row = AnnexLineRow(
            plan_id=plan_id,
            annex_list=annex_list,
            sort_order=(plan.session.scalar(query) or 0) + 1,
            text=_annex_text(text),
        )
        plan.session.add(row)
        return row.id


def change_annex_line(
    office: Office,
    actor: Actor,
    plan_id: str,
    line_id: str,
    text: str,
    *,
    expected_revision: int | None = None,
) -> None:
    """Change the words of an annex line.

    Raises:
        NotAllowed, ConflictError: as `plan_for_editing`.
        DomainError: the line is gone, or the text is empty or too long (field "annex").
    """
    with plan_for_editing(office, actor, plan_id, "Mengubah lampiran", expected_revision) as plan:
        _annex_row(plan.session, plan_id, line_id).text = _annex_text(text)


def delete_annex_line(
    office: Office,
    actor: Actor,
    plan_id: str,
    line_id: str,
    *,
    expected_revision: int | None = None,
) -> tuple[AnnexList, str]:
    """Delete an annex line and return its list and words, to add it again.

    Raises:
        NotAllowed, ConflictError: as `plan_for_editing`.
        DomainError: the line is gone.
    """
    with plan_for_editing(
        office, actor, plan_id, "Menghapus baris lampiran", expected_revision
    ) as plan:
        row = _annex_row(plan.session, plan_id, line_id)
        plan.session.delete(row)
        return row.annex_list, row.text


def _annex_text(text: str) -> str:
    return checked_text(text, LONGEST_ANNEX_LINE, what="Baris lampiran", field="annex")


def _annex_row(session: Session, plan_id: str, line_id: str) -> AnnexLineRow:
    row = session.get(AnnexLineRow, line_id)
    if row is None or row.plan_id != plan_id:
        raise DomainError("Baris lampiran ini sudah dihapus. Muat ulang halaman.")
    return row
