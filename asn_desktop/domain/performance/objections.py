"""Objections to a result: until when, by whom decided, how often (PP 30/2019 article 59)."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from types import MappingProxyType
from typing import Final

from asn_desktop.base.errors import DomainError
from asn_desktop.base.wording import date_long
from asn_desktop.domain.performance.terms import Rating
from asn_desktop.domain.term import Term

OBJECTION_DAYS: Final = 14


class DayKind(Term):
    """How the days of a time limit are counted (setting)."""

    CALENDAR = "calendar", "Hari kalender"
    WORKING = "working", "Hari kerja"


class ObjectionStatus(Term):
    """Life of one objection; a late one is kept as it was written, and refused."""

    DRAFT = "draft", "Draf"
    FILED = "filed", "Menunggu penjelasan"
    UNDER_REVIEW = "under_review", "Diperiksa"
    DECIDED = "decided", "Diputuskan"
    WITHDRAWN = "withdrawn", "Dicabut"
    LATE = "late", "Ditolak, terlambat"


class ObjectionAction(Term):
    """What somebody does to an objection."""

    REPLY = "reply", "Beri penjelasan"
    DECIDE = "decide", "Putuskan"
    WITHDRAW = "withdraw", "Cabut"


class ObjectionOutcome(Term):
    """What the appraiser's superior decided; either way it is final."""

    UPHELD = "upheld", "Penilaian tetap"
    CHANGED = "changed", "Penilaian diubah"


class ExplainingSide(Term):
    """Who is asked for an explanation; the examination hears both."""

    APPRAISER = "appraiser", "Pejabat penilai"
    EMPLOYEE = "employee", "Pegawai"


class DiscussionStatus(Term):
    """Life of one discussion between employee and appraiser, before any objection."""

    DRAFT = "draft", "Draf"
    ASKED = "asked", "Menunggu jawaban"
    ANSWERED = "answered", "Dibicarakan"
    SETTLED = "settled", "Selesai"
    WITHDRAWN = "withdrawn", "Dibatalkan"
    ESCALATED = "escalated", "Dilanjutkan keberatan"


class DiscussionAction(Term):
    """What somebody does to a discussion."""

    ASK = "ask", "Ajukan diskusi"
    ANSWER = "answer", "Jawab"
    SETTLE = "settle", "Selesaikan diskusi"
    WITHDRAW = "withdraw", "Batalkan diskusi"
    ESCALATE = "escalate", "Lanjutkan ke keberatan"


class DiscussionOutcome(Term):
    """How a discussion ended."""

    UNCHANGED = "unchanged", "Penilaian tetap"
    CHANGED = "changed", "Penilaian diubah"


OPEN_OBJECTIONS: Final = frozenset({ObjectionStatus.FILED, ObjectionStatus.UNDER_REVIEW})
OPEN_DISCUSSIONS: Final = frozenset({DiscussionStatus.ASKED, DiscussionStatus.ANSWERED})
RULE_WORDS: Final = (
    "PP 30/2019 Pasal 59: pegawai yang tidak setuju atas hasil penilaian dapat mengajukan "
    "keberatan beserta alasannya kepada atasan pejabat penilai, paling lama 14 hari sejak hasil "
    "diterima. Atasan pejabat penilai meminta penjelasan kedua pihak, lalu menetapkan hasilnya. "
    "Putusannya final."
)
"""What the rule says, shown wherever somebody decides whether and how to object."""
TRANSITIONS: Final[Mapping[tuple[ObjectionStatus, ObjectionAction], ObjectionStatus]] = (
    MappingProxyType(
        {
            (ObjectionStatus.FILED, ObjectionAction.REPLY): ObjectionStatus.UNDER_REVIEW,
            (ObjectionStatus.FILED, ObjectionAction.WITHDRAW): ObjectionStatus.WITHDRAWN,
            (ObjectionStatus.UNDER_REVIEW, ObjectionAction.WITHDRAW): ObjectionStatus.WITHDRAWN,
            (ObjectionStatus.UNDER_REVIEW, ObjectionAction.DECIDE): ObjectionStatus.DECIDED,
        }
    )
)


DISCUSSION_TRANSITIONS: Final[
    Mapping[tuple[DiscussionStatus, DiscussionAction], DiscussionStatus]
] = MappingProxyType(
    {
        (DiscussionStatus.DRAFT, DiscussionAction.ASK): DiscussionStatus.ASKED,
        (DiscussionStatus.ASKED, DiscussionAction.ANSWER): DiscussionStatus.ANSWERED,
        (DiscussionStatus.ANSWERED, DiscussionAction.SETTLE): DiscussionStatus.SETTLED,
        **{
            (status, action): following
            for status in (DiscussionStatus.ASKED, DiscussionStatus.ANSWERED)
            for action, following in (
                (DiscussionAction.WITHDRAW, DiscussionStatus.WITHDRAWN),
                (DiscussionAction.ESCALATE, DiscussionStatus.ESCALATED),
            )
        },
    }
)


@dataclass(frozen=True, slots=True)
class FilingClock:
    """The days an employee has to object to one result.

    Attributes:
        received_on: the day of receipt, which is not counted.
        last_day: the last day in time.
        day_kind: how the days are counted.
        left: days left after today; 0 on the last day, negative when it is over.
    """

    received_on: date
    last_day: date
    day_kind: DayKind
    left: int

    @property
    def is_over(self) -> bool:
        """Whether an objection filed today is late."""
        return self.left < 0

    @property
    def words(self) -> str:
        """The clock in words, such as "sisa 5 hari, sampai 26 Januari 2027"."""
        unit = "hari kerja" if self.day_kind is DayKind.WORKING else "hari"
        if self.left < 0:
            return f"batas keberatan lewat {date_long(self.last_day)}"
        if self.left == 0:
            return f"hari terakhir, sampai hari ini {date_long(self.last_day)}"
        return f"sisa {self.left} {unit}, sampai {date_long(self.last_day)}"


def filing_clock(
    received_on: date,
    today: date,
    *,
    days: int = OBJECTION_DAYS,
    day_kind: DayKind = DayKind.CALENDAR,
    working_days: int = 5,
    holidays: Collection[date] = (),
) -> FilingClock:
    """Give the clock of a result as it stands on a day; see `last_filing_day`."""
    last_day = last_filing_day(
        received_on, days=days, day_kind=day_kind, working_days=working_days, holidays=holidays
    )
    left = (last_day - today).days
    if day_kind is DayKind.WORKING and left > 0:
        left = sum(
            day.weekday() < working_days and day not in holidays
            for day in (today + timedelta(days=step) for step in range(1, left + 1))
        )
    return FilingClock(received_on, last_day, day_kind, left)


def next_discussion_status(status: DiscussionStatus, action: DiscussionAction) -> DiscussionStatus:
    """Give the status of a discussion after an action.

    Raises:
        DomainError: the action does not fit the status.
    """
    following = DISCUSSION_TRANSITIONS.get((status, action))
    if following is not None:
        return following
    if (status, action) == (DiscussionStatus.ASKED, DiscussionAction.SETTLE):
        raise DomainError("Diskusi ini belum dijawab penilai. Jawab dahulu, lalu selesaikan.")
    raise DomainError(
        f"Diskusi ini berstatus {status.label}, sehingga {action.label.lower()} tidak dapat "
        "dilakukan. Muat ulang halaman untuk melihat keadaan terakhir."
    )


def check_change(
    outcome: ObjectionOutcome | DiscussionOutcome,
    before: tuple[Rating | None, Rating | None],
    after: tuple[Rating | None, Rating | None],
    reasons: str,
) -> None:
    """Refuse an outcome without reasons, and a change that changes nothing.

    Args:
        outcome: what was decided.
        before: result and behaviour rating so far.
        after: both ratings from now on.
        reasons: why.

    Raises:
        DomainError: reasons are missing (field "reasons"), or the outcome does not fit the
            ratings (field "ratings").
    """
    if not reasons.strip():
        raise DomainError(
            "Alasan belum diisi. Tulis dasar keputusannya; kedua pihak akan membacanya.",
            field="reasons",
        )
    changed = outcome in (ObjectionOutcome.CHANGED, DiscussionOutcome.CHANGED)
    if changed and None in after:
        raise DomainError("Pilih rating hasil kerja dan rating perilaku.", field="ratings")
    if changed and before == after:
        raise DomainError(
            "Kedua rating sama dengan semula. Ubah salah satunya, atau pilih Penilaian tetap.",
            field="ratings",
        )


def check_examined(
    explanations: Sequence[tuple[ExplainingSide, bool, date | None]],
    today: date,
    *,
    hears_both: bool = True,
) -> None:
    """Refuse a decision before both sides were heard, or let their time run out.

    Args:
        explanations: side, whether it was given, and the last day to give it.
        today: the office's day.
        hears_both: whether the employee too must have been asked (setting).

    Raises:
        DomainError: naming who must be asked or awaited.
    """
    sides = tuple(ExplainingSide) if hears_both else (ExplainingSide.APPRAISER,)
    for side in sides:
        asked = [(given, due) for kind, given, due in explanations if kind is side]
        if not asked:
            raise DomainError(
                f"{side.label} belum dimintai penjelasan. Minta atau catat penjelasannya dahulu; "
                "aturan mewajibkan kedua pihak didengar."
            )
        if any(given for given, _ in asked):
            continue
        open_until = max((due for _, due in asked if due is not None), default=today)
        if today <= open_until:
            raise DomainError(
                f"{side.label} belum memberi penjelasan; waktunya sampai "
                f"{date_long(open_until)}. Tunggu, atau catat penjelasan lisannya."
            )


def last_filing_day(
    received_on: date,
    *,
    days: int = OBJECTION_DAYS,
    day_kind: DayKind = DayKind.CALENDAR,
    working_days: int = 5,
    holidays: Collection[date] = (),
) -> date:
    """Give the last day on which an objection is in time.

    Args:
        received_on: the day the employee received the result; it is not counted itself.
        days: length of the limit.
        day_kind: calendar or working days; the regulation's text was not seen to say.
        working_days: 5 for Monday to Friday, 6 for Monday to Saturday.
        holidays: days that are not worked.
    """
    if day_kind is DayKind.CALENDAR:
        return received_on + timedelta(days=days)
    day, left = received_on, days
    while left > 0:
        day += timedelta(days=1)
        if day.weekday() < working_days and day not in holidays:
            left -= 1
    return day


def check_filing(
    filed_on: date,
    last_day: date,
    reasons: str,
    earlier: ObjectionStatus | None = None,
) -> None:
    """Refuse an objection that comes late, a second time, or without reasons.

    Args:
        filed_on: the office's day of filing.
        last_day: from `last_filing_day`.
        reasons: the employee's reasons.
        earlier: status of an earlier objection to the same result, None if there was none.

    Raises:
        DomainError: any of the three.
    """
    if earlier is ObjectionStatus.DECIDED:
        raise DomainError("Keberatan atas hasil ini sudah diputuskan, dan putusannya final.")
    if earlier in (ObjectionStatus.FILED, ObjectionStatus.UNDER_REVIEW):
        raise DomainError("Keberatan atas hasil ini sedang diproses. Tunggu keputusannya.")
    if filed_on > last_day:
        raise DomainError(
            f"Batas pengajuan keberatan sudah lewat, yaitu {date_long(last_day)}. "
            "Bicarakan hasilnya dengan penilai Anda."
        )
    if not reasons.strip():
        raise DomainError(
            "Alasan keberatan belum diisi. Tulis bagian yang tidak Anda setujui dan alasannya.",
            field="reasons",
        )


def next_status(
    status: ObjectionStatus,
    action: ObjectionAction,
    *,
    decide_without_reply: bool = False,
) -> ObjectionStatus:
    """Give the status after an action.

    Args:
        status: where the objection stands.
        action: what is done.
        decide_without_reply: whether the superior may decide although the appraiser did not
            explain in writing; the regulation wants both sides asked.

    Raises:
        DomainError: the action does not fit the status.
    """
    if decide_without_reply and (status, action) == (
        ObjectionStatus.FILED,
        ObjectionAction.DECIDE,
    ):
        return ObjectionStatus.DECIDED
    following = TRANSITIONS.get((status, action))
    if following is None:
        raise DomainError(_refusals(status, action))
    return following


def _refusals(status: ObjectionStatus, action: ObjectionAction) -> str:
    if status is ObjectionStatus.DECIDED:
        return "Keberatan atas hasil ini sudah diputuskan, dan putusannya final."
    if action is ObjectionAction.DECIDE and status is ObjectionStatus.FILED:
        return "Penilai belum memberi penjelasan. Minta penjelasannya dahulu, lalu putuskan."
    return (
        f"Keberatan ini berstatus {status.label}, sehingga {action.label.lower()} tidak dapat "
        "dilakukan. Muat ulang halaman untuk melihat keadaan terakhir."
    )
