"""Action plans, indicator manuals, dialogues and the calendar of the practice office."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date, datetime, timedelta
from typing import Any, Final

from sqlalchemy import insert, select
from sqlalchemy.orm import Session

from asn_desktop.base.identifiers import new_id
from asn_desktop.domain.performance.execution.action_plan_split import share_value, split_target
from asn_desktop.domain.performance.execution.dialogue_rules import QUESTIONS
from asn_desktop.domain.performance.execution.terms import (
    ActionMark,
    DayOffKind,
    DialogueSide,
    DialogueStage,
)
from asn_desktop.domain.performance.execution.working_days import fixed_holidays
from asn_desktop.domain.performance.execution.year_parts import YearPart, year_parts
from asn_desktop.domain.performance.targets import parse_target
from asn_desktop.domain.performance.terms import PeriodKind, PlanStatus
from asn_desktop.services.context import PROGRAM, Office
from asn_desktop.store.tables import (
    ActionPlanRow,
    ActionStepRow,
    ActionTargetRow,
    DayOffRow,
    DialogueAnswerRow,
    DialogueFollowUpRow,
    DialogueRow,
    IndicatorManualRow,
    IndicatorRow,
    PlannedResultRow,
    PlanRow,
    Table,
)

_IN_FORCE: Final = (PlanStatus.APPROVED, PlanStatus.CLOSED)
_FREQUENCY: Final = "Triwulanan"
_TALKS: Final = 3
_ANSWERS: Final = (
    "Target dua periode pertama tercapai.",
    "Pembagian tugas di loket berjalan baik.",
    "Perlu cadangan petugas pada jam sibuk.",
    "Merapikan arsip dan menyelesaikan laporan.",
)
_AGREEMENT: Final = "Laporan dikirim lebih awal; kendala disampaikan pada rapat mingguan."
_PROMISES: Final = (
    ("Menyusun jadwal cadangan petugas", DialogueSide.APPRAISER),
    ("Mengirim rekap berkas setiap Jumat", DialogueSide.EMPLOYEE),
)


def add_action_plans(office: Office, years: Sequence[int]) -> None:
    """Fill the action plans of every plan in force, some manuals and talks, and the holidays."""
    today = office.clock.today()
    with office.write(PROGRAM, "Menyusun rencana aksi contoh") as transaction:
        session = transaction.session
        rows: dict[type[Table], list[Mapping[str, Any]]] = {}
        plans = list(
            session.scalars(
                select(PlanRow).where(PlanRow.status.in_(_IN_FORCE)).order_by(PlanRow.id)
            )
        )
        _fill_plans(session, plans, today, rows)
        _fill_talks([plan for plan in plans if plan.year == today.year], today, rows, office)
        rows[DayOffRow] = [
            {"id": new_id(), "day": day, "name": name, "kind": DayOffKind.NATIONAL}
            for year in years
            for day, name in fixed_holidays(year)
        ]
        for table, values in rows.items():
            session.execute(insert(table), values)
            transaction.note(str(table.__tablename__), "created", count=len(values))


def _fill_plans(
    session: Session,
    plans: Sequence[PlanRow],
    today: date,
    rows: dict[type[Table], list[Mapping[str, Any]]],
) -> None:
    results: dict[str, list[PlannedResultRow]] = {}
    for result in session.scalars(select(PlannedResultRow).order_by(PlannedResultRow.sort_order)):
        results.setdefault(result.plan_id, []).append(result)
    indicators: dict[str, list[IndicatorRow]] = {}
    for indicator in session.scalars(select(IndicatorRow).order_by(IndicatorRow.sort_order)):
        indicators.setdefault(indicator.result_id, []).append(indicator)
    for plan in plans:
        parts = year_parts(plan.year, PeriodKind.QUARTERLY, plan.starts, plan.ends)
        rows.setdefault(ActionPlanRow, []).append(
            {"id": new_id(), "plan_id": plan.id, "rhythm": PeriodKind.QUARTERLY, "revision": 1}
        )
        for place, result in enumerate(results.get(plan.id, ())):
            rows.setdefault(ActionStepRow, []).extend(_steps(result, place, parts, today))
            for indicator in indicators.get(result.id, ()):
                rows.setdefault(ActionTargetRow, []).extend(_targets(indicator, parts))
        first = results.get(plan.id, ())[:1]
        for result in first:
            for indicator in indicators.get(result.id, ())[:1]:
                rows.setdefault(IndicatorManualRow, []).append(_manual(indicator, plan))


def _steps(
    result: PlannedResultRow, place: int, parts: Sequence[YearPart], today: date
) -> Iterator[dict[str, Any]]:
    for part in parts:
        mark = ActionMark.PLANNED
        if part.ends < today:
            mark = ActionMark.DONE
        elif part.starts <= today:
            mark = ActionMark.AT_RISK if place == 1 else ActionMark.ON_TRACK
        yield {
            "id": new_id(),
            "result_id": result.id,
            "rhythm": PeriodKind.QUARTERLY,
            "number": part.number,
            "text": result.text,
            "mark": mark,
            "responsible_id": None,
            "comment": "",
        }


def _targets(indicator: IndicatorRow, parts: Sequence[YearPart]) -> Iterator[dict[str, Any]]:
    target = parse_target(indicator.target_text or "-", indicator.unit)
    shares = split_target(target, indicator.unit, [part.ends.month for part in parts])
    for part, share in zip(parts, shares, strict=True):
        yield {
            "id": new_id(),
            "indicator_id": indicator.id,
            "rhythm": PeriodKind.QUARTERLY,
            "number": part.number,
            "text": share,
            "value": share_value(share),
        }


def _manual(indicator: IndicatorRow, plan: PlanRow) -> dict[str, Any]:
    return {
        "id": new_id(),
        "indicator_id": indicator.id,
        "definition": f"Banyaknya atau mutu {indicator.text.lower()} dalam satu periode.",
        "formula": "Jumlah hasil yang tercatat dalam periode itu",
        "source": "Buku register dan rekap bulanan seksi",
        "frequency": _FREQUENCY,
        "person": plan.position,
        "revision": 1,
    }


def _fill_talks(
    plans: Sequence[PlanRow],
    today: date,
    rows: dict[type[Table], list[Mapping[str, Any]]],
    office: Office,
) -> None:
    """Add talks in mid-year for everybody's plan: most confirmed by both, one still open."""
    stamp = office.clock.now() - timedelta(days=20)
    talked = [plan for plan in plans if plan.appraiser_id and plan.starts < today]
    for place, plan in enumerate(talked):
        day = max(plan.starts, today - timedelta(days=21 + place % _TALKS))
        talk = _talk(plan, day, stamp if place % _TALKS else None, stamp)
        rows.setdefault(DialogueRow, []).append(talk)
        for number, question in enumerate(QUESTIONS[DialogueStage.EXECUTION], start=1):
            rows.setdefault(DialogueAnswerRow, []).append(
                {
                    "id": new_id(),
                    "dialogue_id": talk["id"],
                    "sort_order": number,
                    "question": question,
                    "answer": _ANSWERS[number - 1],
                }
            )
        for number, (text, side) in enumerate(_PROMISES, start=1):
            rows.setdefault(DialogueFollowUpRow, []).append(
                {
                    "id": new_id(),
                    "dialogue_id": talk["id"],
                    "sort_order": number,
                    "text": text,
                    "side": side,
                    "due": today + timedelta(days=10 * number),
                    "done_on": day if number == 1 else None,
                }
            )


def _talk(
    plan: PlanRow, day: date, employee_at: datetime | None, appraiser_at: datetime
) -> dict[str, Any]:
    return {
        "id": new_id(),
        "plan_id": plan.id,
        "appraiser_id": plan.appraiser_id,
        "stage": DialogueStage.EXECUTION,
        "held_on": day,
        "topic": "Kemajuan hasil kerja dan kendala",
        "agreements": _AGREEMENT,
        "employee_confirmed_at": employee_at,
        "appraiser_confirmed_at": appraiser_at,
        "revision": 1,
    }
