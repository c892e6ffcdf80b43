"""The library as one plan sees it, taking results from it, and what the office adds to it."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from asn_desktop.base.errors import DomainError, NotAllowed
from asn_desktop.domain.people.terms import Role
from asn_desktop.services.context import PROGRAM, Actor, Office
from asn_desktop.services.performance.plans.editing import plan_for_editing
from asn_desktop.services.performance.plans.indicators import indicator_rows
from asn_desktop.services.performance.plans.inputs import IndicatorInput, ResultInput
from asn_desktop.services.performance.plans.library.shipped import library_key, shipped_post
from asn_desktop.services.performance.plans.results import (
    append_results,
    remove_result,
    result_row,
)
from asn_desktop.services.performance.plans.rights import load_plan, may_keep, require_sight
from asn_desktop.store.tables import (
    LibraryIndicatorRow,
    LibraryResultRow,
    PlannedResultRow,
)


@dataclass(frozen=True, slots=True)
class LibraryEntry:
    """One result the library proposes for a post.

    Attributes:
        content: result with indicators as they would be written.
        entry_id: the office's own entry, or "" for one that came with the program.
        is_in_plan: the plan has a result with the same words already.
        can_remove: whether the person who looks may take it out of the library.
    """

    content: ResultInput
    entry_id: str
    is_in_plan: bool
    can_remove: bool


@dataclass(frozen=True, slots=True)
class PlanLibrary:
    """What the library holds for the post of one plan.

    Attributes:
        post: the post in the library, or the person's own when the library has none.
        entries: the office's own after those that came with the program.
    """

    post: str
    entries: tuple[LibraryEntry, ...]


def library_for_plan(office: Office, actor: Actor, plan_id: str) -> PlanLibrary:
    """Return the library's results for the post of a plan.

    Raises:
        NotAllowed, DomainError: as `plan_view`.
    """
    with office.read() as session:
        plan = load_plan(session, plan_id)
        require_sight(actor, plan)
        post = shipped_post(plan.position)
        query = select(PlannedResultRow.text).where(PlannedResultRow.plan_id == plan_id)
        present = {same_words(text) for text in session.scalars(query)}
        key = library_key(plan.position)
        entries = [
            LibraryEntry(content, "", same_words(content.text) in present, False)
            for content in (post.results if post else ())
        ]
        entries += [
            LibraryEntry(
                content,
                row.id,
                same_words(content.text) in present,
                _may_remove(actor, row.added_by_id),
            )
            for row, content in _own_entries(session, [key])
        ]
        return PlanLibrary(post.name if post else plan.position, tuple(entries))


def insert_results(
    office: Office,
    actor: Actor,
    plan_id: str,
    contents: Sequence[ResultInput],
    *,
    expected_revision: int | None = None,
) -> tuple[str, ...]:
    """Add several results with their indicators in one transaction and return their ids.

    Raises:
        NotAllowed, ConflictError: as `plan_for_editing`.
        DomainError: as `add_result`; then none was added.
    """
    deed = f"Mengambil {len(contents)} hasil kerja dari pustaka"
    with plan_for_editing(office, actor, plan_id, deed, expected_revision) as plan:
        return append_results(plan, contents)


def take_back_results(
    office: Office,
    actor: Actor,
    plan_id: str,
    result_ids: Iterable[str],
    *,
    expected_revision: int | None = None,
) -> None:
    """Delete the results that were inserted together, in one transaction.

    Raises:
        NotAllowed, ConflictError: as `plan_for_editing`.
        DomainError: one is gone or supported meanwhile; then all stay.
    """
    deed = "Mengurungkan hasil kerja dari pustaka"
    with plan_for_editing(office, actor, plan_id, deed, expected_revision) as plan:
        for result_id in result_ids:
            remove_result(plan, result_id)


def keep_in_library(office: Office, actor: Actor, plan_id: str, result_id: str) -> str:
    """Add a result of a plan to the office's library for that post; return the entry's id.

    Raises:
        NotAllowed: the actor is neither the owner, the appraiser nor the operator.
        DomainError: the result is gone, has no indicator, or the library has it already.
    """
    with office.write(actor, "Menambah pustaka hasil kerja") as transaction:
        session = transaction.session
        plan = load_plan(session, plan_id)
        if not may_keep(actor, plan):
            raise NotAllowed("Pustaka hanya dapat ditambah dari SKP sendiri atau SKP tim.")
        result = result_row(session, plan_id, result_id)
        indicators = indicator_rows(session, result_id)
        if not indicators:
            raise DomainError("Hasil kerja ini belum punya indikator. Tambahkan dahulu.")
        key = library_key(plan.position)
        _refuse_twice(session, key, plan.position, result.text)
        transaction.sentence = f"Menambah pustaka hasil kerja {plan.position}"
        entry = LibraryResultRow(
            post_key=key,
            post=plan.position,
            kind=result.kind,
            text=result.text,
            assigned_by=result.assigned_by,
            added_by_id=actor.employee_id,
        )
        transaction.subject_id = entry.id
        session.add(entry)
        # No relationships tell the session the order of tables: the result goes first.
        session.flush()
        session.add_all(
            LibraryIndicatorRow(
                result_id=entry.id,
                sort_order=place,
                aspect=row.aspect,
                perspective=row.perspective,
                text=row.text,
                target_text=row.target_text,
                unit=row.unit,
            )
            for place, row in enumerate(indicators, start=1)
        )
        return entry.id


def remove_from_library(office: Office, actor: Actor, entry_id: str) -> None:
    """Take one of the office's own entries out; plans that used it keep their results.

    Raises:
        NotAllowed: the actor is neither the operator nor who added it.
        DomainError: it is gone already.
    """
    with office.write(actor, "Menghapus entri pustaka", subject_id=entry_id) as transaction:
        session = transaction.session
        row = session.get(LibraryResultRow, entry_id)
        if row is None:
            raise DomainError("Entri pustaka ini sudah dihapus.")
        if not _may_remove(actor, row.added_by_id):
            raise NotAllowed("Entri pustaka hanya dapat dihapus operator atau penambahnya.")
        transaction.sentence = f"Menghapus dari pustaka {row.post}: {row.text}"
        indicators = select(LibraryIndicatorRow).where(LibraryIndicatorRow.result_id == entry_id)
        for indicator in session.scalars(indicators):
            session.delete(indicator)
        session.flush()
        session.delete(row)


def office_results(session: Session, keys: Iterable[str]) -> dict[str, list[ResultInput]]:
    """Return what the office added, by the key of the post."""
    found: dict[str, list[ResultInput]] = defaultdict(list)
    for row, content in _own_entries(session, keys):
        found[row.post_key].append(content)
    return found


def same_words(text: str) -> str:
    """Return a text as two of them are compared: without capitals and needless blanks."""
    return " ".join(text.casefold().split())


def _own_entries(
    session: Session, keys: Iterable[str]
) -> list[tuple[LibraryResultRow, ResultInput]]:
    rows = session.scalars(
        select(LibraryResultRow)
        .where(LibraryResultRow.post_key.in_(list(keys)))
        .order_by(LibraryResultRow.id)
    ).all()
    indicators: dict[str, list[IndicatorInput]] = defaultdict(list)
    query = (
        select(LibraryIndicatorRow)
        .where(LibraryIndicatorRow.result_id.in_([row.id for row in rows]))
        .order_by(LibraryIndicatorRow.sort_order, LibraryIndicatorRow.id)
    )
    for row in session.scalars(query) if rows else ():
        indicators[row.result_id].append(
            IndicatorInput(row.text, row.target_text, row.unit, row.aspect, row.perspective)
        )
    return [
        (
            row,
            ResultInput(
                row.text,
                row.kind,
                assigned_by=row.assigned_by,
                indicators=tuple(indicators[row.id]),
            ),
        )
        for row in rows
    ]


def _refuse_twice(session: Session, key: str, position: str, text: str) -> None:
    post = shipped_post(position)
    known = [content.text for content in (post.results if post else ())]
    known += [content.text for content in office_results(session, [key])[key]]
    if same_words(text) in map(same_words, known):
        raise DomainError("Pustaka jabatan ini sudah memuat hasil kerja dengan kalimat yang sama.")


def _may_remove(actor: Actor, added_by_id: str | None) -> bool:
    if actor is PROGRAM or actor.has(Role.PERSONNEL_OPERATOR):
        return True
    return actor.employee_id is not None and actor.employee_id == added_by_id
