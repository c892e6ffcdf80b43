"""What an import has to say about one row of a file."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum


class Severity(StrEnum):
    """Whether a row is left out (error), kept apart (gap) or taken over with a remark (warning)."""

    ERROR = "error"
    GAP = "gap"
    WARNING = "warning"


@dataclass(frozen=True, slots=True)
class RowProblem:
    """One remark about one row.

    Attributes:
        number: row number as shown by Excel.
        field: field of the row the sentence is about, "" for the whole row.
        sentence: Indonesian sentence: what is wrong and what to do.
        severity: error leaves the row out; a gap keeps it apart as incomplete.
    """

    number: int
    field: str
    sentence: str
    severity: Severity = Severity.ERROR


def broken_rows(problems: Iterable[RowProblem]) -> frozenset[int]:
    """Return the numbers of the rows that have at least one error."""
    return frozenset(item.number for item in problems if item.severity is Severity.ERROR)


def rows_with_gaps(problems: Iterable[RowProblem]) -> frozenset[int]:
    """Return the numbers of the rows that are incomplete and otherwise without error."""
    found = tuple(problems)
    gaps = frozenset(item.number for item in found if item.severity is Severity.GAP)
    return gaps - broken_rows(found)
