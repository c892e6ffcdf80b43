"""Writing action plans: single cells, pasted blocks, and shares made by the program."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Final

from sqlalchemy import select
from sqlalchemy.orm import Session

from asn_desktop.base.errors import DomainError, NotAllowed
from asn_desktop.domain.performance.execution.action_plan_split import (
    share_value,
    split_target,
)
from asn_desktop.domain.performance.execution.terms import ActionMark, SplitMethod
from asn_desktop.domain.performance.targets import parse_target
from asn_desktop.domain.performance.terms import PeriodKind
from asn_desktop.services.context import Actor, Office, Transaction, check_revision
from asn_desktop.services.performance.action_plans.reading import (
    build_action_view,
    refusal_of,
    rhythm_of_year,
)
from asn_desktop.services.performance.action_plans.views import (
    ActionCell,
    ActionField,
    ActionPlanView,
)
from asn_desktop.services.performance.plans.editing import plan_name
from asn_desktop.services.performance.plans.rights import is_owner, load_plan
from asn_desktop.services.typed_text import checked_text
from asn_desktop.store.tables import (
    ActionPlanRow,
    ActionSplitRow,
    ActionStepRow,
    ActionTargetRow,
    IndicatorRow,
    PlanRow,
)

LONGEST_STEP: Final = 1_000
LONGEST_SHARE: Final = 200
LONGEST_COMMENT: Final = 1_000


@dataclass(slots=True)
class _OpenAction:
    """An action plan inside its write transaction, with its rows at hand."""

    transaction: Transaction
    plan: PlanRow
    header: ActionPlanRow
    view: ActionPlanView
    _steps: dict[tuple[str, int], ActionStepRow] = field(default_factory=dict)
    _targets: dict[tuple[str, int], ActionTargetRow] = field(default_factory=dict)

    @property
    def session(self) -> Session:
        """The session of the transaction."""
        return self.transaction.session

    def read_rows(self) -> None:
        """Load what is stored for the rhythm in force."""
        results = [result.id for result in self.view.results]
        indicators = [item.id for result in self.view.results for item in result.indicators]
        rhythm = self.header.rhythm
        for step in self.session.scalars(
            select(ActionStepRow).where(
                ActionStepRow.result_id.in_(results), ActionStepRow.rhythm == rhythm
            )
        ):
            self._steps[(step.result_id, step.number)] = step
        for target in self.session.scalars(
            select(ActionTargetRow).where(
                ActionTargetRow.indicator_id.in_(indicators), ActionTargetRow.rhythm == rhythm
            )
        ):
            self._targets[(target.indicator_id, target.number)] = target

    def step(self, result_id: str, number: int) -> ActionStepRow:
        """Return the step of a result and part, made on first use."""
        row = self._steps.get((result_id, number))
        if row is None:
            row = ActionStepRow(
                result_id=result_id,
                rhythm=self.header.rhythm,
                number=number,
                text="",
                comment="",
                mark=ActionMark.PLANNED,
            )
            self.session.add(row)
            self._steps[(result_id, number)] = row
        return row

    def write_share(self, indicator_id: str, number: int, text: str) -> None:
        """Write the share of an indicator in a part."""
        row = self._targets.get((indicator_id, number))
        if row is None:
            row = ActionTargetRow(
                indicator_id=indicator_id, rhythm=self.header.rhythm, number=number
            )
            self.session.add(row)
            self._targets[(indicator_id, number)] = row
        row.text, row.value = text, share_value(text)


def save_action_cells(
    office: Office,
    actor: Actor,
    plan_id: str,
    cells: Sequence[ActionCell],
    *,
    expected_revision: int | None = None,
) -> tuple[ActionCell, ...]:
    """Write cells, all or none, and return what they held before, to take it back.

    Raises:
        NotAllowed: neither the owner nor, for comments, the appraiser.
        DomainError: the plan is not in force, a text is too long, a person is not of the team, a
            mark is unknown, or a cell no longer exists.
        ConflictError: somebody else changed the action plan meanwhile.
    """
    comments = all(cell.field is ActionField.COMMENT for cell in cells)
    deed = "Memberi catatan rencana aksi" if comments else "Mengisi rencana aksi"
    with _open(office, actor, plan_id, deed, expected_revision, comments=comments) as action:
        before = tuple(_as_kept(action.view, cell) for cell in cells)
        for cell in cells:
            _write(action, cell)
    return before


def set_rhythm(
    office: Office,
    actor: Actor,
    plan_id: str,
    rhythm: PeriodKind,
    *,
    expected_revision: int | None = None,
) -> None:
    """Write the action plan per month, quarter or semester; what was written before is kept.

    Raises:
        NotAllowed, DomainError, ConflictError: as `save_action_cells`.
    """
    with _open(
        office, actor, plan_id, "Mengubah pembagian waktu rencana aksi", expected_revision
    ) as action:
        action.header.rhythm = rhythm


def share_out(
    office: Office,
    actor: Actor,
    plan_id: str,
    indicator_id: str,
    method: SplitMethod,
    *,
    expected_revision: int | None = None,
) -> tuple[ActionCell, ...]:
    """Share one indicator's target out by a method and return the shares it had before.

    Raises:
        NotAllowed, DomainError, ConflictError: as `save_action_cells`.
    """
    with _open(office, actor, plan_id, "Membagi target rencana aksi", expected_revision) as action:
        result_id = _result_of(action.view, indicator_id)
        _remember_method(action.session, indicator_id, method)
        before = []
        for part, share in zip(
            action.view.parts, _shares(action, indicator_id, method), strict=True
        ):
            cell = ActionCell(result_id, part.number, ActionField.TARGET, share, indicator_id)
            before.append(_as_kept(action.view, cell))
            action.write_share(indicator_id, part.number, share)
    return tuple(before)


def fill_action_plan(
    office: Office,
    actor: Actor,
    plan_id: str,
    *,
    result_id: str = "",
    expected_revision: int | None = None,
) -> tuple[ActionCell, ...]:
    """Fill what is still empty: shares of targets, and the result itself as its first wording.

    Nothing that was written is changed. Returns the empty cells as they were.

    Args:
        office: the open office.
        actor: the owner of the plan.
        plan_id: the performance plan.
        result_id: only this result; "" for all.
        expected_revision: as elsewhere.

    Raises:
        NotAllowed, DomainError, ConflictError: as `save_action_cells`.
    """
    with _open(office, actor, plan_id, "Membagi rata rencana aksi", expected_revision) as action:
        cells = []
        for result in action.view.results:
            if result_id not in ("", result.id):
                continue
            for place, part in enumerate(action.view.parts):
                if not result.steps[place].text:
                    action.step(result.id, part.number).text = result.text[:LONGEST_STEP]
                    cells.append(ActionCell(result.id, part.number, ActionField.TEXT, ""))
            for indicator in result.indicators:
                shares = _shares(action, indicator.id, indicator.method)
                for place, part in enumerate(action.view.parts):
                    if not indicator.shares[place]:
                        action.write_share(indicator.id, part.number, shares[place])
                        cells.append(
                            ActionCell(result.id, part.number, ActionField.TARGET, "", indicator.id)
                        )
    return tuple(cells)


@contextmanager
def _open(
    office: Office,
    actor: Actor,
    plan_id: str,
    deed: str,
    expected_revision: int | None,
    *,
    comments: bool = False,
) -> Iterator[_OpenAction]:
    with office.write(actor, deed, subject_id=plan_id) as transaction:
        session = transaction.session
        plan = load_plan(session, plan_id)
        _require_writer(actor, plan, comments=comments)
        if refusal := refusal_of(plan):
            raise DomainError(refusal, field="action_plan")
        header = session.scalars(
            select(ActionPlanRow).where(ActionPlanRow.plan_id == plan_id)
        ).one_or_none()
        if header is None:
            header = ActionPlanRow(
                plan_id=plan_id, rhythm=rhythm_of_year(session, plan.year), revision=0
            )
            session.add(header)
        check_revision(header, expected_revision)
        transaction.sentence = f"{deed} pada {plan_name(session, plan)}"
        view = build_action_view(session, actor, plan, office.clock.today())
        action = _OpenAction(transaction, plan, header, view)
        with session.no_autoflush:
            action.read_rows()
            yield action


def _require_writer(actor: Actor, plan: PlanRow, *, comments: bool) -> None:
    if comments:
        if not actor.acts_for(plan.appraiser_id) or actor.employee_id == plan.employee_id:
            raise NotAllowed("Catatan rencana aksi hanya dapat diisi pejabat penilai.")
    elif not is_owner(actor, plan.employee_id):
        raise NotAllowed("Rencana aksi hanya dapat diisi pegawai yang bersangkutan.")


def _write(action: _OpenAction, cell: ActionCell) -> None:
    _check_place(action.view, cell)
    if cell.field is ActionField.TARGET:
        text = checked_text(
            cell.value, LONGEST_SHARE, what="Target", field="target", required=False
        )
        action.write_share(cell.indicator_id, cell.number, text)
        return
    step = action.step(cell.result_id, cell.number)
    if cell.field is ActionField.TEXT:
        step.text = checked_text(
            cell.value, LONGEST_STEP, what="Rencana aksi", field="text", required=False
        )
    elif cell.field is ActionField.COMMENT:
        step.comment = checked_text(
            cell.value, LONGEST_COMMENT, what="Catatan", field="comment", required=False
        )
    elif cell.field is ActionField.MARK:
        step.mark = _mark(cell.value)
    else:
        step.responsible_id = _person(action.view, cell.value)


def _mark(value: str) -> ActionMark:
    bare = value.strip().casefold()
    for mark in ActionMark:
        if bare in (mark.value, mark.label.casefold()):
            return mark
    if not bare:
        return ActionMark.PLANNED
    names = ", ".join(mark.label for mark in ActionMark)
    raise DomainError(f"“{value.strip()}” bukan keadaan. Pilih salah satu: {names}.", field="mark")


def _person(view: ActionPlanView, value: str) -> str | None:
    bare = value.strip().casefold()
    if not bare:
        return None
    exact = [key for key, name in view.people if bare in (key.casefold(), name.casefold())]
    near = [key for key, name in view.people if name.casefold().startswith(bare)]
    found = exact or near
    if len(found) != 1:
        raise DomainError(
            f"“{value.strip()}” bukan pemilik SKP atau anggota timnya. Pilih nama dari daftar.",
            field="responsible",
        )
    return None if found[0] == view.employee_id else found[0]


def _check_place(view: ActionPlanView, cell: ActionCell) -> None:
    result = view.result(cell.result_id)
    known = {part.number for part in view.parts}
    if result is None or cell.number not in known:
        raise DomainError("Baris rencana aksi ini tidak ada lagi. Muat ulang halaman.")
    if cell.field is ActionField.TARGET and cell.indicator_id not in {
        indicator.id for indicator in result.indicators
    }:
        raise DomainError("Indikator ini tidak ada lagi. Muat ulang halaman.")


def _as_kept(view: ActionPlanView, cell: ActionCell) -> ActionCell:
    """Return the cell with what it holds now."""
    _check_place(view, cell)
    result = view.result(cell.result_id)
    assert result is not None
    place = next(at for at, part in enumerate(view.parts) if part.number == cell.number)
    step = result.steps[place]
    shares = {indicator.id: indicator.shares[place] for indicator in result.indicators}
    values = {
        ActionField.TEXT: step.text,
        ActionField.TARGET: shares.get(cell.indicator_id, ""),
        ActionField.RESPONSIBLE: step.responsible_id,
        ActionField.MARK: step.mark.value,
        ActionField.COMMENT: step.comment,
    }
    return ActionCell(
        cell.result_id, cell.number, cell.field, values[cell.field], cell.indicator_id
    )


def _result_of(view: ActionPlanView, indicator_id: str) -> str:
    for result in view.results:
        if any(indicator.id == indicator_id for indicator in result.indicators):
            return result.id
    raise DomainError("Indikator ini tidak ada lagi. Muat ulang halaman.")


def _shares(action: _OpenAction, indicator_id: str, method: SplitMethod) -> tuple[str, ...]:
    row = action.session.get_one(IndicatorRow, indicator_id)
    target = parse_target(row.target_text or "-", row.unit)
    last_months = [part.ends.month for part in action.view.parts]
    return split_target(target, row.unit, last_months, method)


def _remember_method(session: Session, indicator_id: str, method: SplitMethod) -> None:
    query = select(ActionSplitRow).where(ActionSplitRow.indicator_id == indicator_id)
    row = session.scalars(query).one_or_none()
    if row is None:
        session.add(ActionSplitRow(indicator_id=indicator_id, method=method))
    else:
        row.method = method
