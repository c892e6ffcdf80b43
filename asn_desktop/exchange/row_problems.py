"""What an import has to say about one row of a file."""

from dataclasses import dataclass
from enum import StrEnum


class Severity(StrEnum):
    """Whether a row is left out (error) or taken over with a remark (warning)."""

    ERROR = "error"
    WARNING = "warning"


@dataclass(frozen=True, slots=True)
class RowProblem:
    """One remark about one row.

    Attributes:
        number: row number as shown by Excel.
        field: field of the row the sentence is about, "" for the whole row.
        sentence: Indonesian sentence: what is wrong and what to do.
        severity: error leaves the row out, warning does not.
    """

    number: int
    field: str
    sentence: str
    severity: Severity = Severity.ERROR


def broken_rows(problems: list[RowProblem]) -> frozenset[int]:
    """Return the numbers of the rows that have at least one error."""
    return frozenset(item.number for item in problems if item.severity is Severity.ERROR)
