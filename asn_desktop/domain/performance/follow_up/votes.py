"""The secret vote for the employee of a period: who may vote, when it counts, who leads."""

from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction
from typing import Final

from asn_desktop.base.errors import DomainError
from asn_desktop.base.rounding import round_half_up

FEWEST_NOMINEES: Final = 2
FEWEST_VOTERS: Final = 3
"""With fewer votes a result would tell who chose whom."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a closed vote came to.

    Attributes:
        turnout: percent of those entitled, whole.
        is_valid: enough people took part.
        leaders: who has the most votes; several when they are level, none when invalid.
        reason: why it is not valid, or "".
    """

    turnout: int
    is_valid: bool
    leaders: tuple[str, ...]
    reason: str = ""

    @property
    def is_tied(self) -> bool:
        """Whether several have the most votes."""
        return len(self.leaders) > 1


def outcome(
    votes: Mapping[str, int], entitled: int, took_part: int, minimum_percent: int
) -> Outcome:
    """Return who leads.

    Args:
        votes: votes of each nominee, screen and paper together.
        entitled: how many may vote.
        took_part: how many did, spoilt sheets included.
        minimum_percent: the least share for the vote to count.
    """
    turnout = _percent(took_part, entitled)
    if took_part < FEWEST_VOTERS:
        return Outcome(turnout, False, (), f"Kurang dari {FEWEST_VOTERS} suara masuk.")
    if took_part * 100 < minimum_percent * entitled:
        reason = f"Yang memilih {turnout} persen, paling sedikit {minimum_percent} persen."
        return Outcome(turnout, False, (), reason)
    most = max(votes.values(), default=0)
    if not most:
        return Outcome(turnout, False, (), "Tidak ada suara sah.")
    return Outcome(turnout, True, tuple(key for key, count in votes.items() if count == most))


def check_choice(voter_id: str, nominee_id: str) -> None:
    """Refuse a vote for oneself.

    Raises:
        DomainError: field "nominee".
    """
    if voter_id == nominee_id:
        raise DomainError("Anda tidak dapat memilih diri sendiri. Pilih rekan.", field="nominee")


def check_paper_count(counted: int, invalid: int, returned: int) -> None:
    """Refuse a count that differs from the sheets that came back.

    Raises:
        DomainError: field "count", with both numbers.
    """
    if counted < 0 or invalid < 0:
        raise DomainError("Jumlah suara tidak boleh kurang dari nol.", field="count")
    if counted + invalid != returned:
        raise DomainError(
            f"Suara yang dihitung {counted + invalid}, sedangkan yang memilih dengan kertas "
            f"{returned} orang. Hitung ulang lembar atau periksa daftar hadir.",
            field="count",
        )


def check_winner(found: Outcome, winner_id: str, reason: str) -> None:
    """Refuse a winner whom the votes do not name, and a tie broken without a reason.

    Raises:
        DomainError: the vote does not count, or field "winner" or "reason".
    """
    if not found.is_valid:
        raise DomainError(f"Hasil pemilihan belum dapat ditetapkan. {found.reason}")
    if winner_id not in found.leaders:
        raise DomainError("Pilih pegawai dengan suara terbanyak.", field="winner")
    if found.is_tied and not reason.strip():
        raise DomainError("Suara sama banyak. Tulis alasan memilih salah satu.", field="reason")


def _percent(part: int, whole: int) -> int:
    return int(round_half_up(Fraction(part * 100, whole))) if whole else 0
