"""Stacks of numbered sheets: their numbers, what is missing, and the second typing of a sample."""

import re
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from hashlib import sha256
from math import ceil
from typing import Final

from asn_desktop.base.errors import DomainError
from asn_desktop.domain.public_service.terms import SheetState

NUMBER_DIGITS: Final = 4
MOST_SHEETS: Final = 2_000
HIGHEST_NUMBER: Final = 99_999
TYPED_STATES: Final = (
    SheetState.ACCEPTED,
    SheetState.HELD,
    SheetState.REJECTED,
    SheetState.INCOMPLETE,
)
"""Sheets that went through the keyboard."""
UNTYPED_STATES: Final = (SheetState.DAMAGED, SheetState.EMPTY, SheetState.NOT_RETURNED)
"""What is noted of a sheet that is not typed at all."""
_CODE = re.compile(r"(?:\D*)(\d{4})\D(\d{3,})\D(\d{1,5})\s*", re.ASCII)


@dataclass(frozen=True, slots=True)
class SheetCode:
    """What the QR code of a sheet says: the stack's number and the sheet's."""

    batch_number: str
    sheet: int

    @property
    def text(self) -> str:
        """The code as it is printed, such as "2026-014/0123"."""
        return f"{self.batch_number}/{sheet_number(self.sheet)}"


def sheet_number(number: int) -> str:
    """Return a sheet's number as it is printed, such as "0123"."""
    return f"{number:0{NUMBER_DIGITS}d}"


def batch_number(year: int, place: int) -> str:
    """Return the number of the n-th stack of a year, such as "2026-014"."""
    return f"{year:04d}-{place:03d}"


def read_sheet_code(text: str) -> SheetCode | None:
    """Read a scanned code; None when the text is something else, such as a plain number.

    Any sign may stand between the three numbers: scanners type as a keyboard of another country.
    """
    found = _CODE.fullmatch(text.strip())
    if found is None:
        return None
    year, place, sheet = found.groups()
    return SheetCode(f"{year}-{place}", int(sheet))


def check_numbers(first: int, last: int) -> None:
    """Let only a range pass that a stack can have.

    Raises:
        DomainError: numbers below 1, in the wrong order, or too many sheets.
    """
    if first < 1 or last > HIGHEST_NUMBER:
        raise DomainError(
            f"Nomor lembar harus antara 1 dan {HIGHEST_NUMBER}. Periksa nomornya.",
            field="first_number",
        )
    if last < first:
        raise DomainError(
            f"Nomor terakhir {last} lebih kecil dari nomor pertama {first}. Tukar keduanya.",
            field="last_number",
        )
    if last - first + 1 > MOST_SHEETS:
        raise DomainError(
            f"Satu bundel paling banyak {MOST_SHEETS} lembar. Bagi menjadi beberapa bundel.",
            field="last_number",
        )


def ranges_in_words(numbers: Iterable[int]) -> str:
    """Return numbers shortly, such as "0003–0005, 0009"; "" for none."""
    ranges: list[tuple[int, int]] = []
    for number in sorted(set(numbers)):
        if ranges and number == ranges[-1][1] + 1:
            ranges[-1] = (ranges[-1][0], number)
        else:
            ranges.append((number, number))
    return ", ".join(
        sheet_number(first) if first == last else f"{sheet_number(first)}–{sheet_number(last)}"
        for first, last in ranges
    )


def numbers_in_words(text: str) -> tuple[int, ...]:
    """Read numbers as people write them, such as "9, 12-15"; each once, ascending.

    Raises:
        DomainError: a part is neither a number nor a range (field "numbers").
    """
    found: set[int] = set()
    for part in re.split(r"[,;\s]+", re.sub(r"\s*[-–]\s*", "-", text.strip())):
        first, dash, last = part.partition("-")
        if not first.isdecimal() or (dash and not last.isdecimal()):
            raise DomainError(
                f"“{part or text}” bukan nomor lembar. Tulis misalnya 9, 12-15.", field="numbers"
            )
        ends = int(last) if dash else int(first)
        check_numbers(int(first), ends)
        found.update(range(int(first), ends + 1))
    return tuple(sorted(found))


@dataclass(frozen=True, slots=True)
class Reconciliation:
    """Printed sheets against what became of each of them.

    Attributes:
        printed: sheets of the stack.
        returned: sheets counted when the stack came back; None while nobody counted.
        counts: sheets by state, every state named.
        missing: numbers of which nothing is known yet.
        to_type_again: drawn for the second typing and not typed again yet.
        to_decide: differences of which nobody decided yet which typing is right.
    """

    printed: int
    returned: int | None
    counts: Mapping[SheetState, int]
    missing: tuple[int, ...]
    to_type_again: int = 0
    to_decide: int = 0

    @property
    def typed(self) -> int:
        """Sheets that were typed, whether they count or not."""
        return sum(self.counts[state] for state in TYPED_STATES)

    @property
    def in_hand(self) -> int:
        """Papers that must lie in the stack: all known ones but those that never came back."""
        return sum(self.counts.values()) - self.counts[SheetState.NOT_RETURNED]

    @property
    def open_points(self) -> tuple[str, ...]:
        """What still keeps the stack from being reconciled, in sentences."""
        points = []
        if self.missing:
            points.append(
                f"{len(self.missing)} lembar belum jelas keadaannya: "
                f"{ranges_in_words(self.missing)}."
            )
        if self.returned is None:
            points.append("Jumlah lembar yang kembali belum dihitung.")
        elif self.returned != self.in_hand:
            points.append(
                f"Lembar yang kembali dihitung {self.returned}, yang tercatat {self.in_hand}."
            )
        if self.counts[SheetState.HELD]:
            points.append(f"{self.counts[SheetState.HELD]} lembar masih ditahan.")
        if self.to_type_again:
            points.append(f"{self.to_type_again} lembar belum diketik ulang.")
        if self.to_decide:
            points.append(f"{self.to_decide} perbedaan ketikan belum diputuskan.")
        return tuple(points)

    @property
    def is_reconciled(self) -> bool:
        """Whether every printed sheet is accounted for and nothing is left to decide."""
        return not self.open_points


def reconcile(
    first: int,
    last: int,
    states: Mapping[int, SheetState],
    returned: int | None,
    *,
    to_type_again: int = 0,
    to_decide: int = 0,
) -> Reconciliation:
    """Compare the printed numbers with what is known of each sheet.

    Args:
        first: first printed number.
        last: last printed number.
        states: what became of each known sheet.
        returned: sheets counted by hand; None while nobody counted.
        to_type_again: sheets drawn for the second typing that wait for it.
        to_decide: second typings that differ and wait for a decision.
    """
    numbers = range(first, last + 1)
    counts = dict.fromkeys(SheetState, 0)
    for number in numbers:
        if number in states:
            counts[states[number]] += 1
    missing = tuple(number for number in numbers if number not in states)
    return Reconciliation(len(numbers), returned, counts, missing, to_type_again, to_decide)


def draw_sample(seed: str, numbers: Collection[int], percent: int) -> tuple[int, ...]:
    """Draw the sheets that are typed a second time; the same stack always gives the same ones.

    The order of a digest decides, so that every sheet is as likely as any other and nobody
    chooses. At least one sheet is drawn from a stack that has any.

    Args:
        seed: what belongs to this stack alone, such as its number.
        numbers: sheets to choose from.
        percent: share to draw, 0 for none, rounded up to whole sheets.

    Returns:
        the numbers, ascending.
    """
    if percent <= 0:
        return ()
    count = ceil(Fraction(len(numbers) * min(percent, 100), 100))
    ordered = sorted(numbers, key=lambda number: sha256(f"{seed}/{number}".encode()).digest())
    return tuple(sorted(ordered[:count]))


def differing_cells(first: Mapping[str, object], second: Mapping[str, object]) -> tuple[str, ...]:
    """Return the keys whose values differ between two typings of one paper."""
    return tuple(key for key in first if first[key] != second.get(key))


@dataclass(frozen=True, slots=True)
class TypingErrors:
    """How often the first typing was wrong, among the cells typed twice.

    Attributes:
        sheets: sheets typed twice.
        cells: cells compared.
        differences: cells in which the two typings differ.
        wrong: cells in which the first typing was found wrong.
    """

    sheets: int
    cells: int
    differences: int
    wrong: int

    @property
    def rate(self) -> Fraction | None:
        """Wrong cells per hundred compared ones; None before anything was compared."""
        return Fraction(self.wrong * 100, self.cells) if self.cells else None


def next_number(
    first: int, last: int, taken: Collection[int], after: int | None = None
) -> int | None:
    """Return the next sheet to type: the first free one behind `after`, else from the start."""
    free = [number for number in range(first, last + 1) if number not in taken]
    return next((number for number in free if after is None or number > after), _first(free))


def _first(numbers: Sequence[int]) -> int | None:
    return numbers[0] if numbers else None
