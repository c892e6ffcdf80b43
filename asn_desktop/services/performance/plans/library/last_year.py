"""A new plan from the person's latest plan of an earlier year, and what has changed since."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from asn_desktop.base.errors import DomainError
from asn_desktop.base.wording import in_words
from asn_desktop.domain.people.post_names import post_key
from asn_desktop.domain.performance.terms import PlanTemplate
from asn_desktop.services.context import Actor, Office
from asn_desktop.services.performance.plans.editing import OpenPlan, plan_for_editing, plan_name
from asn_desktop.services.performance.plans.indicators import indicator_rows, kept_indicator
from asn_desktop.services.performance.plans.inputs import NO_EXPECTATION, ResultInput
from asn_desktop.services.performance.plans.library.entries import same_words
from asn_desktop.services.performance.plans.opening import add_plan, checked_post
from asn_desktop.services.performance.plans.reading import in_sheet_order, latest_plan
from asn_desktop.services.performance.plans.results import append_results, remove_result
from asn_desktop.services.performance.plans.rights import require_sight
from asn_desktop.store.tables import (
    AnnexLineRow,
    BehaviorExpectationRow,
    EmployeeRow,
    PlannedResultRow,
    PlanRow,
    WorkUnitRow,
)


@dataclass(frozen=True, slots=True)
class EarlierPlan:
    """The plan that can be copied."""

    plan_id: str
    year: int
    result_count: int


@dataclass(frozen=True, slots=True)
class CopyChange:
    """One thing to look at after copying.

    Attributes:
        title: what it is about, such as "Jabatan berubah".
        sentence: from what to what, or what to do.
    """

    title: str
    sentence: str


@dataclass(frozen=True, slots=True)
class CopiedPlan:
    """What was copied, enough to take it back.

    Attributes:
        changes: the checklist; empty when everything still holds.
    """

    plan_id: str
    source_year: int
    result_ids: tuple[str, ...]
    annex_ids: tuple[str, ...]
    expectation_ids: tuple[str, ...]
    changes: tuple[CopyChange, ...]


def earlier_plan(office: Office, actor: Actor, employee_id: str, year: int) -> EarlierPlan | None:
    """Return somebody's latest plan of an earlier year that holds results, or None.

    Raises:
        NotAllowed: the actor may not see it.
    """
    with office.read() as session:
        plan = _source(session, employee_id, year)
        if plan is None:
            return None
        require_sight(actor, plan)
        count = (
            select(func.count())
            .select_from(PlannedResultRow)
            .where(PlannedResultRow.plan_id == plan.id)
        )
        return EarlierPlan(plan.id, plan.year, session.scalar(count) or 0)


def start_from_earlier(office: Office, actor: Actor, employee_id: str, year: int) -> CopiedPlan:
    """Make a draft and fill it from the latest plan of an earlier year, in one transaction.

    Raises:
        NotAllowed, DomainError: as `start_plan`, or there is no earlier plan.
    """
    with office.write(actor, f"Menyalin SKP ke tahun {year}") as transaction:
        session = transaction.session
        post = checked_post(session, actor, employee_id, year, office.clock.today())
        source = _required_source(session, employee_id, year)
        require_sight(actor, source)
        row = add_plan(
            transaction,
            actor,
            post,
            approach=source.approach,
            sentence=f"Draf dibuat, disalin dari SKP {source.year}",
        )
        transaction.subject_id = row.id
        transaction.sentence = f"Menyalin SKP {source.year} ke {plan_name(session, row)}"
        return _copy(OpenPlan(transaction, row), source)


def copy_earlier(
    office: Office, actor: Actor, plan_id: str, *, expected_revision: int | None = None
) -> CopiedPlan:
    """Fill an empty plan from the latest plan of an earlier year.

    Raises:
        NotAllowed, ConflictError: as `plan_for_editing`.
        DomainError: the plan holds results already, or there is no earlier plan.
    """
    deed = "Menyalin SKP tahun lalu"
    with plan_for_editing(office, actor, plan_id, deed, expected_revision) as plan:
        session = plan.session
        filled = select(PlannedResultRow.id).where(PlannedResultRow.plan_id == plan_id).limit(1)
        if session.scalar(filled) is not None:
            raise DomainError(
                "SKP ini sudah berisi hasil kerja, sehingga SKP lama tidak disalin ke dalamnya."
            )
        source = _required_source(session, plan.row.employee_id, plan.row.year)
        plan.row.approach = source.approach
        return _copy(plan, source)


def take_back_copy(
    office: Office, actor: Actor, copied: CopiedPlan, *, expected_revision: int | None = None
) -> None:
    """Empty the plan of what was copied; the plan itself stays as a draft.

    Raises:
        NotAllowed, ConflictError: as `plan_for_editing`.
        DomainError: a result is gone or supported meanwhile; then all stays.
    """
    deed = "Mengurungkan salinan SKP tahun lalu"
    with plan_for_editing(office, actor, copied.plan_id, deed, expected_revision) as plan:
        session = plan.session
        for result_id in copied.result_ids:
            remove_result(plan, result_id)
        lines = select(AnnexLineRow).where(AnnexLineRow.id.in_(copied.annex_ids))
        for line in session.scalars(lines):
            session.delete(line)
        expectations = select(BehaviorExpectationRow).where(
            BehaviorExpectationRow.id.in_(copied.expectation_ids)
        )
        for expectation in session.scalars(expectations):
            expectation.text = NO_EXPECTATION


def _source(session: Session, employee_id: str, year: int) -> PlanRow | None:
    with_results = select(PlannedResultRow.plan_id)
    query = (
        select(PlanRow)
        .where(
            PlanRow.employee_id == employee_id,
            PlanRow.year < year,
            PlanRow.id.in_(with_results),
        )
        .order_by(PlanRow.year.desc(), PlanRow.starts.desc(), PlanRow.version.desc(), PlanRow.id)
    )
    return session.scalars(query).first()


def _required_source(session: Session, employee_id: str, year: int) -> PlanRow:
    source = _source(session, employee_id, year)
    if source is None:
        raise DomainError(
            "Belum ada SKP tahun sebelumnya yang dapat disalin. "
            "Mulai dari pustaka, hasil kerja atasan, atau lembar kosong."
        )
    return source


def _copy(plan: OpenPlan, source: PlanRow) -> CopiedPlan:
    session = plan.session
    contents = _contents(session, plan.row, source)
    same_appraiser = plan.row.appraiser_id == source.appraiser_id
    result_ids = append_results(plan, contents)
    return CopiedPlan(
        plan_id=plan.row.id,
        source_year=source.year,
        result_ids=result_ids,
        annex_ids=tuple(_copy_annex(session, plan.row, source)),
        expectation_ids=tuple(_copy_expectations(session, plan.row, source))
        if same_appraiser
        else (),
        changes=tuple(_changes(session, plan.row, source, contents)),
    )


def _contents(session: Session, plan: PlanRow, source: PlanRow) -> list[ResultInput]:
    """Return the old results; one that served a result the superior has again serves it again."""
    query = select(PlannedResultRow).where(PlannedResultRow.plan_id == source.id)
    rows = in_sheet_order(session.scalars(query))
    old_parents = select(PlannedResultRow).where(
        PlannedResultRow.id.in_([row.parent_result_id for row in rows if row.parent_result_id])
    )
    words = {row.id: same_words(row.text) for row in session.scalars(old_parents)}
    superior = latest_plan(session, plan.appraiser_id, plan.year) if plan.appraiser_id else None
    offered: dict[str, str] = {}
    if superior is not None:
        own = select(PlannedResultRow).where(PlannedResultRow.plan_id == superior.id)
        offered = {same_words(row.text): row.id for row in session.scalars(own)}
    return [
        ResultInput(
            text=row.text,
            kind=row.kind,
            parent_result_id=offered.get(words.get(row.parent_result_id or "", "")),
            assigned_by=row.assigned_by,
            indicators=tuple(
                replace(kept_indicator(indicator), id=None)
                for indicator in indicator_rows(session, row.id)
            ),
        )
        for row in rows
    ]


def _copy_annex(session: Session, plan: PlanRow, source: PlanRow) -> Iterator[str]:
    present = select(AnnexLineRow.text).where(AnnexLineRow.plan_id == plan.id)
    known = set(session.scalars(present))
    query = (
        select(AnnexLineRow)
        .where(AnnexLineRow.plan_id == source.id)
        .order_by(AnnexLineRow.sort_order, AnnexLineRow.id)
    )
    for place, line in enumerate(session.scalars(query).all(), start=len(known) + 1):
        if line.text not in known:
            copy = AnnexLineRow(
                plan_id=plan.id, annex_list=line.annex_list, sort_order=place, text=line.text
            )
            session.add(copy)
            yield copy.id


def _copy_expectations(session: Session, plan: PlanRow, source: PlanRow) -> Iterator[str]:
    """Copy what the same appraiser wrote, where nothing is written yet."""
    query = select(BehaviorExpectationRow).where(BehaviorExpectationRow.plan_id == source.id)
    old = {row.core_value: row.text for row in session.scalars(query)}
    new = select(BehaviorExpectationRow).where(BehaviorExpectationRow.plan_id == plan.id)
    for row in session.scalars(new).all():
        text = old.get(row.core_value, NO_EXPECTATION)
        if row.text in ("", NO_EXPECTATION) and text not in ("", NO_EXPECTATION):
            row.text = text
            yield row.id


def _changes(
    session: Session, plan: PlanRow, source: PlanRow, contents: Sequence[ResultInput]
) -> Iterator[CopyChange]:
    if post_key(plan.position) != post_key(source.position):
        yield CopyChange(
            "Jabatan berubah",
            f"Dari {source.position} menjadi {plan.position}. Periksa apakah semua hasil kerja "
            "masih tugas Anda.",
        )
    if plan.unit_id != source.unit_id:
        before, after = _unit(session, source.unit_id), _unit(session, plan.unit_id)
        yield CopyChange("Unit kerja berubah", f"Dari {before} menjadi {after}.")
    if plan.appraiser_id != source.appraiser_id:
        before, after = _name(session, source.appraiser_id), _name(session, plan.appraiser_id)
        yield CopyChange(
            "Pejabat penilai berubah",
            f"Dari {before} menjadi {after}. Ekspektasi khusus penilai lama tidak disalin.",
        )
    if plan.template is not source.template:
        yield CopyChange(
            "Bentuk lembar berubah",
            f"Dari lembar {source.template.label} menjadi {plan.template.label}. "
            "Periksa aspek dan perspektif tiap indikator.",
        )
    yield from _unlinked(plan, contents)
    yield from _old_years(source.year, contents)


def _unlinked(plan: PlanRow, contents: Sequence[ResultInput]) -> Iterator[CopyChange]:
    loose = [
        str(number)
        for number, content in enumerate(contents, start=1)
        if not (content.parent_result_id or content.assigned_by)
    ]
    if loose and plan.template is PlanTemplate.STAFF:
        yield CopyChange(
            f"{in_words(len(loose))} hasil kerja belum terhubung",
            f"Nomor {', '.join(loose)}. Hasil kerja atasan yang dulu didukung belum ada di "
            "SKP atasan tahun ini; pilih yang baru lewat Ubah.",
        )


def _old_years(year: int, contents: Sequence[ResultInput]) -> Iterator[CopyChange]:
    named = re.compile(rf"(?<!\d){year}(?!\d)")
    for number, content in enumerate(contents, start=1):
        if named.search(content.text):
            yield CopyChange(
                f"Hasil kerja {number} menyebut {year}", f"“{content.text}”. Sesuaikan tahunnya."
            )
        for indicator in content.indicators:
            words = " ".join((indicator.text, indicator.target_text, indicator.unit)).strip()
            if named.search(words):
                yield CopyChange(
                    f"Target pada hasil kerja {number} menyebut {year}",
                    f"“{words}”. Sesuaikan tahunnya.",
                )


def _unit(session: Session, unit_id: str | None) -> str:
    unit = session.get(WorkUnitRow, unit_id) if unit_id else None
    return unit.name if unit else "tanpa unit"


def _name(session: Session, employee_id: str | None) -> str:
    person = session.get(EmployeeRow, employee_id) if employee_id else None
    return person.name if person else "belum ditetapkan"
