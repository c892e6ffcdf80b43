"""Coaching, cards, rewards, a vote under way and a discipline note of a practice office."""

from collections.abc import Sequence
from datetime import date, timedelta
from itertools import pairwise
from typing import Final

from sqlalchemy import insert, select

from asn_desktop.base.identifiers import new_id
from asn_desktop.domain.performance.follow_up.terms import (
    CandidateKind,
    CoachingKind,
    CoachingState,
    DisciplineEffect,
    ElectionState,
    RewardKind,
)
from asn_desktop.domain.performance.terms import CoreValue, EvaluationScope
from asn_desktop.services.context import PROGRAM, Office
from asn_desktop.services.office.periods import PeriodLine, periods_of
from asn_desktop.services.people.lookup import PersonLine
from asn_desktop.services.performance.rewards.history import serving_people
from asn_desktop.services.performance.rewards.proposals import load_proposals
from asn_desktop.services.performance.rewards.records import RewardForm, add_reward
from asn_desktop.store.tables import (
    AccountRow,
    CoachingRow,
    CoachingStepRow,
    CompetenceReviewRow,
    DisciplineNoteRow,
    ElectionNomineeRow,
    ElectionRow,
    ElectionVoterRow,
    Table,
    ThankYouCardRow,
)

_COACHED, _CARDS, _NOMINEES = 3, 12, 4
_STEPS: Final = (
    "Mendampingi di loket dua kali seminggu dan mencatat kendala",
    "Menyusun panduan singkat unggah berkas bersama pembimbing",
    "Mengerjakan sendiri, pembimbing memeriksa contoh berkas",
)
_THANKS: Final = (
    "Terima kasih sudah menggantikan saya di loket pada jam ramai.",
    "Terima kasih atas bantuannya menyusun laporan bulanan.",
    "Terima kasih sudah sabar membantu warga lansia.",
    "Terima kasih sudah mengajari cara memakai aplikasi layanan.",
)
_GOAL: Final = "Menyelesaikan berkas layanan tepat waktu tanpa pendampingan"


def add_rewards(office: Office) -> None:
    """Add one of everything, where the office is large enough."""
    today = office.clock.today()
    with office.read() as session:
        has_account = set(session.scalars(select(AccountRow.employee_id)))
        people = [
            line for key, line in serving_people(session, today).items() if key in has_account
        ]
        proposed = load_proposals(session, today)
    staff = [line for line in people if line.appraiser_id and not line.leads_unit]
    if len(staff) < _NOMINEES:
        return
    low = {line.employee_id: line for line in proposed if line.kind is CandidateKind.COACHING}
    coached = [line for line in staff if line.id in low][:_COACHED] or staff[:1]
    reasons = {key: line.reason for key, line in low.items()}
    rewarded = [line for line in staff if line not in coached]
    rows: dict[type[Table], list[dict[str, object]]] = {}
    _coaching(office, coached, reasons, rows)
    _cards(office, rewarded, rows)
    _vote(office, people, rewarded[:_NOMINEES], rows)
    _discipline(office, staff[-1], rows)
    with office.write(PROGRAM, "Menyusun bimbingan dan penghargaan contoh") as transaction:
        for table, values in rows.items():
            transaction.session.execute(insert(table), values)
        form = RewardForm(
            rewarded[0].id,
            RewardKind.CERTIFICATE,
            "Petugas Layanan Teladan",
            "Membantu warga menyelesaikan berkas tanpa bolak-balik sepanjang semester pertama.",
            today - timedelta(days=40),
            f"800/214/{today.year}",
        )
        add_reward(transaction.session, form, today)
        counts = {table.__tablename__: len(values) for table, values in rows.items()}
        transaction.note("coaching", "created", **counts)


def _coaching(
    office: Office,
    people: Sequence[PersonLine],
    reasons: dict[str, str],
    rows: dict[type[Table], list[dict[str, object]]],
) -> None:
    today = office.clock.today()
    for place, person in enumerate(people):
        is_closed = place == len(people) - 1 and len(people) > 1
        key, started = new_id(), today - timedelta(days=45)
        rows.setdefault(CoachingRow, []).append(
            {
                "id": key,
                "employee_id": person.id,
                "coach_id": person.appraiser_id,
                "evaluation_id": None,
                "kind": CoachingKind.COUNSELING if place == 1 else CoachingKind.GUIDANCE,
                "state": CoachingState.CLOSED if is_closed else CoachingState.RUNNING,
                "started_on": started,
                "reason": reasons.get(person.id, "Beberapa berkas terlambat pada triwulan lalu"),
                "goal": _GOAL,
                "result": "Berkas selesai tepat waktu sejak bulan lalu." if is_closed else "",
                "closed_on": today - timedelta(days=3) if is_closed else None,
                "revision": 1,
            }
        )
        _steps(key, started, today, rows, is_closed=is_closed)


def _steps(
    coaching_id: str,
    started: date,
    today: date,
    rows: dict[type[Table], list[dict[str, object]]],
    *,
    is_closed: bool,
) -> None:
    for number, text in enumerate(_STEPS, start=1):
        check_on = started + timedelta(days=16 * number)
        done = is_closed or number < len(_STEPS)
        rows.setdefault(CoachingStepRow, []).append(
            {
                "id": new_id(),
                "coaching_id": coaching_id,
                "sort_order": number,
                "text": text,
                "check_on": check_on,
                "checked_on": min(check_on, today) if done else None,
                "finding": "Sudah berjalan, kendala tinggal unggah berkas." if done else "",
            }
        )
    for number, (name, score) in enumerate((("Pelayanan", 4), ("Aplikasi layanan", 3)), 1):
        rows.setdefault(CompetenceReviewRow, []).append(
            {
                "id": new_id(),
                "coaching_id": coaching_id,
                "sort_order": number,
                "competence": name,
                "score": score,
                "reason": "Menurut catatan cek langkah bimbingan.",
            }
        )


def _cards(
    office: Office, people: Sequence[PersonLine], rows: dict[type[Table], list[dict[str, object]]]
) -> None:
    today, values = office.clock.today(), list(CoreValue)
    for place, (giver, receiver) in enumerate(list(pairwise(people))[:_CARDS]):
        rows.setdefault(ThankYouCardRow, []).append(
            {
                "id": new_id(),
                "giver_id": giver.id,
                "receiver_id": receiver.id,
                "core_value": values[place % len(values)],
                "text": _THANKS[place % len(_THANKS)],
                "day": today - timedelta(days=2 + 3 * place),
            }
        )


def _vote(
    office: Office,
    voters: Sequence[PersonLine],
    nominees: Sequence[PersonLine],
    rows: dict[type[Table], list[dict[str, object]]],
) -> None:
    """Add a vote under way, and a confirmed one of the period before where there is one."""
    today = office.clock.today()
    ended = [
        line
        for line in periods_of(office, today.year)
        if line.scope is EvaluationScope.PERIODIC and line.ends < today
    ]
    for period in ended[-2:]:
        _one_vote(office, period, voters, nominees, rows, is_open=period is ended[-1])


def _one_vote(
    office: Office,
    period: PeriodLine,
    voters: Sequence[PersonLine],
    nominees: Sequence[PersonLine],
    rows: dict[type[Table], list[dict[str, object]]],
    *,
    is_open: bool,
) -> None:
    today, key = office.clock.today(), new_id()
    opens = today - timedelta(days=2) if is_open else period.ends + timedelta(days=2)
    voted = [place % 3 != 0 if is_open else place % 7 != 0 for place in range(len(voters))]
    rows.setdefault(ElectionRow, []).append(
        {
            "id": key,
            "period_id": period.id,
            "title": f"Pegawai terbaik {period.label} {period.year}",
            "state": ElectionState.OPEN if is_open else ElectionState.CONFIRMED,
            "opens": opens,
            "closes": opens + timedelta(days=7),
            "minimum_percent": 50,
            "spoilt": 0,
            "paper_counted": False,
            "winner_id": None if is_open else nominees[0].id,
            "reason": "",
            "revision": 1,
        }
    )
    rest = sum(voted)
    for person in nominees:
        votes = rest if person is nominees[-1] else (rest + 1) // 2
        rest -= votes
        rows.setdefault(ElectionNomineeRow, []).append(
            {"election_id": key, "employee_id": person.id, "votes": votes, "paper_votes": 0}
        )
    for person, has_voted in zip(voters, voted, strict=True):
        rows.setdefault(ElectionVoterRow, []).append(
            {
                "election_id": key,
                "employee_id": person.id,
                "has_voted": has_voted,
                "on_paper": False,
            }
        )


def _discipline(
    office: Office, person: PersonLine, rows: dict[type[Table], list[dict[str, object]]]
) -> None:
    today = office.clock.today()
    rows.setdefault(DisciplineNoteRow, []).append(
        {
            "id": new_id(),
            "employee_id": person.id,
            "effect": DisciplineEffect.NOT_ABOVE,
            "restricted_note": "Teguran tertulis karena terlambat masuk kerja.",
            "restricted_letter": f"800/31/{today.year}",
            "valid_from": today - timedelta(days=60),
            "valid_to": today + timedelta(days=120),
            "revision": 1,
        }
    )
