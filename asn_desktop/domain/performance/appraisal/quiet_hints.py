"""Quiet hints to a rater before signing: they ask for a second look and never refuse."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

from asn_desktop.base.wording import in_words, listing, number
from asn_desktop.domain.performance.appraisal.differences import Difference, difference
from asn_desktop.domain.performance.terms import Predicate, Rating
from asn_desktop.domain.term import Term

FEWEST_MARKS: Final = 5
"""With fewer marks it means nothing that all are alike."""
FEWEST_PEOPLE: Final = 4
"""With fewer people it means nothing that all have the same predicate."""
LAST_DAYS: Final = 21
"""The stretch before the end of a period that is remembered best."""
FEWEST_TRACES: Final = 3
SHORTEST_PERIOD_DAYS: Final = 60
"""Shorter periods lie within the memory of any rater."""


class HintKind(Term):
    """What a hint is about."""

    ALL_EQUAL = "all_equal", "Semua nilai sama"
    TEAM_EQUAL = "team_equal", "Semua pegawai sama"
    LOW_WITHOUT_NOTE = "low_without_note", "Nilai rendah tanpa catatan"
    LAST_WEEKS = "last_weeks", "Hanya minggu-minggu terakhir"
    FAR_FROM_OWN = "far_from_own", "Jauh dari penilaian diri"


@dataclass(frozen=True, slots=True)
class QuietHint:
    """One hint: what was noticed and what could be looked at again."""

    kind: HintKind
    sentence: str


@dataclass(frozen=True, slots=True)
class MarkedRow:
    """One result or core value as it was rated.

    Attributes:
        place: how the row is called in a sentence, such as "hasil kerja 2" or "perilaku Loyal".
        mark: the appraiser's mark.
        own_mark: the employee's own mark.
        note: the appraiser's feedback.
    """

    place: str
    mark: Rating | None
    own_mark: Rating | None
    note: str


@dataclass(frozen=True, slots=True)
class Traces:
    """When something about the person's work was written down or handed in.

    Attributes:
        starts, ends: the days that are assessed.
        days: day of each piece of evidence and feedback.
    """

    starts: date
    ends: date
    days: Sequence[date]


def quiet_hints(
    rows: Sequence[MarkedRow], traces: Traces, team: Sequence[Predicate | None] = ()
) -> tuple[QuietHint, ...]:
    """List what a careful rater would look at again.

    Args:
        rows: every rated result and core value.
        traces: the days that evidence and feedback come from.
        team: the predicates of everybody whom the same rater has rated so far.
    """
    return (
        *_all_equal(rows),
        *_team_equal(team),
        *_low_without_note(rows),
        *_last_weeks(traces),
        *_far_from_own(rows),
    )


def _all_equal(rows: Sequence[MarkedRow]) -> Iterator[QuietHint]:
    marks = [row.mark for row in rows]
    if len(marks) < FEWEST_MARKS or None in marks or len(set(marks)) > 1:
        return
    word = marks[0].label if marks[0] is not None else ""
    yield QuietHint(
        HintKind.ALL_EQUAL,
        f"Semua hasil kerja dan perilaku diberi {word}. "
        "Periksa apakah ada yang sebenarnya berbeda.",
    )


def _team_equal(team: Sequence[Predicate | None]) -> Iterator[QuietHint]:
    known = Counter(item for item in team if item is not None)
    if len(known) != 1 or known.total() < FEWEST_PEOPLE:
        return
    ((reached, count),) = known.items()
    yield QuietHint(
        HintKind.TEAM_EQUAL,
        f"Semua {number(count)} pegawai yang Anda nilai mendapat {reached.label}. "
        "Bandingkan kinerja mereka di halaman Kalibrasi.",
    )


def _low_without_note(rows: Sequence[MarkedRow]) -> Iterator[QuietHint]:
    places = [row.place for row in rows if row.mark is Rating.BELOW and not row.note.strip()]
    if places:
        yield QuietHint(
            HintKind.LOW_WITHOUT_NOTE,
            f"Nilai di bawah ekspektasi tanpa catatan: {listing(places)}. "
            "Satu kalimat alasan membantu pegawai memahaminya.",
        )


def _last_weeks(traces: Traces) -> Iterator[QuietHint]:
    whole = (traces.ends - traces.starts).days + 1
    inside = [day for day in traces.days if day >= traces.starts]
    if whole < SHORTEST_PERIOD_DAYS or len(inside) < FEWEST_TRACES:
        return
    first_late = traces.ends - timedelta(days=LAST_DAYS - 1)
    if min(inside) >= first_late:
        yield QuietHint(
            HintKind.LAST_WEEKS,
            f"Semua bukti dan umpan balik berasal dari {in_words(LAST_DAYS // 7).lower()} "
            "minggu terakhir. Ingat juga kinerja di awal periode.",
        )


def _far_from_own(rows: Sequence[MarkedRow]) -> Iterator[QuietHint]:
    places = [
        row.place
        for row in rows
        if difference(row.own_mark, row.mark) in (Difference.FAR_LOWER, Difference.FAR_HIGHER)
    ]
    if places:
        yield QuietHint(
            HintKind.FAR_FROM_OWN,
            f"Nilai Anda berbeda dua tingkat dari penilaian diri: {listing(places)}. "
            "Bicarakan sebelum ditandatangani.",
        )
