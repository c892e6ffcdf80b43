"""Daily logs, feedback, requests, private notes and a review of the practice office."""

from collections.abc import Mapping, Sequence
from datetime import UTC, date, datetime, time, timedelta
from decimal import Decimal
from typing import Any, Final

from sqlalchemy import insert, select
from sqlalchemy.orm import Session

from asn_desktop.base.identifiers import new_id
from asn_desktop.domain.performance.execution.feedback_rules import FeedbackKind, RequestState
from asn_desktop.domain.performance.terms import CoreValue, PlanStatus
from asn_desktop.services.context import PROGRAM, Office
from asn_desktop.store.tables import (
    ActivityReviewRow,
    DailyLogRow,
    FeedbackRequestRow,
    FeedbackRow,
    PlannedResultRow,
    PlanRow,
    PrivateNoteRow,
    ReviewAgreementRow,
    ReviewParticipantRow,
    Table,
)

_LOGGED_DAYS: Final = 12
_LOGGING: Final = 60
_ACTIVITIES: Final = (
    ("Melayani pemohon di loket", "berkas", 14, 8 * 60, 11 * 60 + 30),
    ("Menyusun rekap layanan harian", "laporan", 1, 13 * 60, 13 * 60 + 45),
    ("Menindaklanjuti pengaduan warga", "aduan", 2, 14 * 60, 15 * 60 + 15),
)
_WORDS: Final = (
    (FeedbackKind.PRAISE, CoreValue.SERVICE, "Penjelasan ke warga selalu sabar, antrean tenang."),
    (FeedbackKind.PRAISE, None, "Rekap dikirim dua hari lebih awal. Terima kasih."),
    (FeedbackKind.IMPROVE, CoreValue.HARMONIOUS,
     "Pembagian giliran loket perlu dibicarakan dulu sebelum diumumkan."),
    (FeedbackKind.FACT, None, "Tiga berkas pekan ini kembali karena lampiran kurang."),
    (FeedbackKind.PROCESS, None, "Menawarkan jemput berkas walau jadwal padat."),
)  # fmt: skip
_QUESTION: Final = "Bagaimana cara saya menjelaskan syarat layanan kepada warga?"
_PRIVATE: Final = "Bicarakan minat mengikuti diklat pelayanan pada dialog berikutnya."

_Rows = dict[type[Table], list[Mapping[str, Any]]]


def add_feedback(office: Office) -> None:
    """Fill logs of the last days, feedback both ways, one open request and one review."""
    today = office.clock.today()
    rows: _Rows = {}
    with office.write(PROGRAM, "Menyusun umpan balik dan catatan harian contoh") as transaction:
        session = transaction.session
        plans = list(
            session.scalars(
                select(PlanRow)
                .where(PlanRow.year == today.year, PlanRow.status == PlanStatus.APPROVED)
                .order_by(PlanRow.id)
            )
        )
        results = _first_results(session, [plan.id for plan in plans])
        for place, plan in enumerate(plans):
            own = results.get(plan.id, [])
            if place < _LOGGING:
                _log(rows, plan, own, today)
            _notes(rows, plan, own, place, today)
        _requests(rows, plans, today)
        _review(rows, plans, today)
        for table, values in rows.items():
            session.execute(insert(table), values)
            transaction.note(str(table.__tablename__), "created", count=len(values))


def _first_results(session: Session, plan_ids: Sequence[str]) -> dict[str, list[str]]:
    query = (
        select(PlannedResultRow.plan_id, PlannedResultRow.id)
        .where(PlannedResultRow.plan_id.in_(plan_ids))
        .order_by(PlannedResultRow.plan_id, PlannedResultRow.sort_order, PlannedResultRow.id)
    )
    found: dict[str, list[str]] = {}
    for plan_id, result_id in session.execute(query):
        found.setdefault(plan_id, []).append(result_id)
    return found


def _log(rows: _Rows, plan: PlanRow, results: Sequence[str], today: date) -> None:
    days = [today - timedelta(days=back) for back in range(_LOGGED_DAYS)]
    for day in (day for day in days if day.weekday() < 5 and day >= plan.starts):
        for place, (text, unit, amount, starts, ends) in enumerate(_ACTIVITIES):
            rows.setdefault(DailyLogRow, []).append(
                {
                    "id": new_id(),
                    "employee_id": plan.employee_id,
                    "day": day,
                    "text": text,
                    "result_id": results[place] if place < len(results) else None,
                    "quantity": Decimal(amount + day.day % 3 if amount > 1 else amount),
                    "unit": unit,
                    "starts": starts,
                    "ends": ends,
                    "minutes": ends - starts,
                    "revision": 1,
                }
            )


def _notes(rows: _Rows, plan: PlanRow, results: Sequence[str], place: int, today: date) -> None:
    if plan.appraiser_id is None:
        return
    for number in range(2 + place % 3):
        kind, value, text = _WORDS[(place + number) % len(_WORDS)]
        day = max(plan.starts, today - timedelta(days=9 * number + place % 7 + 2))
        given = datetime.combine(day, time(3, 10 + place % 40), UTC)
        rows.setdefault(FeedbackRow, []).append(
            {
                "id": new_id(),
                "giver_id": plan.appraiser_id,
                "receiver_id": plan.employee_id,
                "kind": kind,
                "result_id": results[number] if value is None and number < len(results) else None,
                "core_value": value,
                "text": text,
                "day": day,
                "given_at": given,
                "read_at": given if number else None,
                "thanked_at": given if number == 1 else None,
                "reply": "",
                "on_sheet": False,
                "revision": 1,
            }
        )
    if place % 4 == 0:
        rows.setdefault(PrivateNoteRow, []).append(
            {
                "id": new_id(),
                "writer_id": plan.appraiser_id,
                "about_id": plan.employee_id,
                "day": today - timedelta(days=20),
                "contents": _PRIVATE,
                "is_printed": False,
            }
        )


def _requests(rows: _Rows, plans: Sequence[PlanRow], today: date) -> None:
    asked: set[str] = set()
    for plan in plans:
        if plan.appraiser_id is None or plan.appraiser_id in asked:
            continue
        asked.add(plan.appraiser_id)
        rows.setdefault(FeedbackRequestRow, []).append(
            {
                "id": new_id(),
                "asker_id": plan.employee_id,
                "asked_id": plan.appraiser_id,
                "result_id": None,
                "core_value": CoreValue.SERVICE,
                "question": _QUESTION,
                "asked_at": datetime.combine(today, time(1, 5), UTC) - timedelta(days=1),
                "due": today + timedelta(days=11),
                "state": RequestState.OPEN,
                "decline_reason": "",
                "answer_id": None,
            }
        )


def _review(rows: _Rows, plans: Sequence[PlanRow], today: date) -> None:
    led: dict[str, list[str]] = {}
    for plan in plans:
        if plan.appraiser_id is not None:
            led.setdefault(plan.appraiser_id, []).append(plan.employee_id)
    own = {plan.employee_id for plan in plans}
    for leader, team in led.items():
        if leader not in own or len(team) < 2:
            continue
        review_id, held_on = new_id(), today - timedelta(days=6)
        rows.setdefault(ActivityReviewRow, []).append(
            {
                "id": review_id,
                "writer_id": leader,
                "activity": "Pelayanan jemput bola ke desa",
                "held_on": held_on,
                "went_well": "Warga lansia terlayani di tempat. Petugas desa menyiapkan berkas.",
                "planned": "Melayani 60 warga dalam satu hari.",
                "happened": "52 warga terlayani; dua jam pertama jaringan terputus.",
                "to_improve": "Bawa modem cadangan dan umumkan syarat sepekan sebelumnya.",
                "revision": 1,
            }
        )
        rows.setdefault(ReviewParticipantRow, []).extend(
            {"id": new_id(), "review_id": review_id, "employee_id": key}
            for key in dict.fromkeys((leader, *team[:4]))
        )
        rows.setdefault(ReviewAgreementRow, []).extend(
            {
                "id": new_id(),
                "review_id": review_id,
                "sort_order": number,
                "text": text,
                "person_id": person,
                "due": held_on + timedelta(days=days),
                "done_on": held_on + timedelta(days=3) if days < 5 else None,
            }
            for number, (text, person, days) in enumerate(
                (
                    ("Menyiapkan modem cadangan", team[0], 4),
                    ("Mengirim daftar syarat ke desa", team[1], 12),
                ),
                start=1,
            )
        )
