"""What screens and sheets are told about the daily log."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal

from asn_desktop.base.wording import date_short, number
from asn_desktop.domain.performance.execution.daily_log_rules import Sum, clock_words
from asn_desktop.services.performance.feedback.relations import ResultChoice


@dataclass(frozen=True, slots=True)
class TypedEntry:
    """One line of the log as it is typed; every field may be empty but the text.

    Attributes:
        day: a date; "" is today.
    """

    text: str
    day: str = ""
    result_id: str | None = None
    quantity: str = ""
    unit: str = ""
    starts: str = ""
    ends: str = ""
    minutes: str = ""


@dataclass(frozen=True, slots=True)
class LogEntry:
    """One activity; clock times in minutes since midnight."""

    id: str
    revision: int
    day: date
    text: str
    result_id: str | None
    result_label: str
    quantity: Decimal | None
    unit: str
    starts: int | None
    ends: int | None
    minutes: int | None

    @property
    def amount(self) -> str:
        """Quantity and unit as they are read."""
        count = "" if self.quantity is None else number(self.quantity)
        return f"{count} {self.unit}".strip()

    @property
    def times(self) -> str:
        """From when to when, "" where that is not known."""
        if self.starts is None:
            return ""
        return f"{clock_words(self.starts)}–{clock_words(self.ends)}".rstrip("–")

    def typed(self) -> TypedEntry:
        """Return the line as it would be typed."""
        return TypedEntry(
            text=self.text,
            day=date_short(self.day),
            result_id=self.result_id,
            quantity="" if self.quantity is None else number(self.quantity),
            unit=self.unit,
            starts=clock_words(self.starts),
            ends=clock_words(self.ends),
            minutes="" if self.starts is not None or not self.minutes else str(self.minutes),
        )


@dataclass(frozen=True, slots=True)
class LogMonth:
    """One month of somebody's log, newest day first.

    Attributes:
        totals: count and minutes by the label of the result, "" for what serves none.
        can_edit: whether it is the actor's own.
        choices: results that an activity can serve.
        latest_import: id and file of the last import that can be taken back, or None.
    """

    employee_id: str
    employee_name: str
    year: int
    month: int
    entries: tuple[LogEntry, ...]
    totals: Mapping[str, Sum]
    can_edit: bool
    choices: tuple[ResultChoice, ...]
    latest_import: tuple[str, str, int] | None


@dataclass(frozen=True, slots=True)
class LogSuggestion:
    """A frequent activity with what went with it the last time."""

    text: str
    unit: str
    result_id: str | None
    is_own: bool


@dataclass(frozen=True, slots=True)
class LogCount:
    """What the log of a period says about one result, as a suggestion for its realisation.

    Attributes:
        amounts: sums by unit, such as ("12 berkas", "3 laporan").
    """

    result_id: str
    count: int
    minutes: int
    amounts: tuple[str, ...]

    @property
    def words(self) -> str:
        """One sentence for the realisation, quantities first."""
        what = ", ".join(self.amounts)
        times = f"{number(self.count)} kegiatan"
        return f"{what} dari {times}" if what else times


@dataclass(frozen=True, slots=True)
class LogReader:
    """Somebody whose log the actor may open."""

    employee_id: str
    name: str
    moment: datetime | None = None
