"""Objections to a result: until when, by whom decided, how often (PP 30/2019 article 59)."""

from collections.abc import Collection, Mapping
from datetime import date, timedelta
from types import MappingProxyType
from typing import Final

from asn_desktop.base.errors import DomainError
from asn_desktop.base.wording import date_long
from asn_desktop.domain.term import Term

OBJECTION_DAYS: Final = 14


class DayKind(Term):
    """How the days of a time limit are counted (setting)."""

    CALENDAR = "calendar", "Hari kalender"
    WORKING = "working", "Hari kerja"


class ObjectionStatus(Term):
    """Life of one objection."""

    FILED = "filed", "Diajukan"
    UNDER_REVIEW = "under_review", "Diperiksa"
    DECIDED = "decided", "Diputuskan"
    WITHDRAWN = "withdrawn", "Dicabut"


class ObjectionAction(Term):
    """What somebody does to an objection."""

    REPLY = "reply", "Beri penjelasan"
    DECIDE = "decide", "Putuskan"
    WITHDRAW = "withdraw", "Cabut"


class ObjectionOutcome(Term):
    """What the appraiser's superior decided; either way it is final."""

    UPHELD = "upheld", "Predikat tetap"
    CHANGED = "changed", "Predikat diubah"


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
