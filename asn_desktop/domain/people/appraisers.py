"""Who may appraise whom (PermenPANRB 6/2022, article 1 number 9)."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from asn_desktop.base.errors import DomainError
from asn_desktop.base.wording import date_short
from asn_desktop.domain.people.terms import Capacity, PositionType

APPRAISING_POSITIONS = frozenset(
    {PositionType.JPT, PositionType.ADMINISTRATOR, PositionType.SUPERVISOR}
)


@dataclass(frozen=True, slots=True)
class Substitution:
    """Who appraises in somebody's place from one day to another; both days belong to it.

    Attributes:
        appraiser_id: whose team is appraised.
        substitute_id: who appraises meanwhile.
        capacity: as Plt. (vacant post), Plh. (absent holder) or by delegation.
    """

    appraiser_id: str
    substitute_id: str
    capacity: Capacity
    starts: date
    ends: date


@dataclass(frozen=True, slots=True)
class ActingAppraiser:
    """Who appraises on a day, and in which capacity."""

    person_id: str
    capacity: Capacity


def appraiser_on(
    appraiser_id: str,
    capacity: Capacity,
    substitutions: Iterable[Substitution],
    day: date,
) -> ActingAppraiser:
    """Tell who appraises on a day: the substitute in force, else the appraiser named.

    The day after a substitution ends the authority falls back by itself. Of two that overlap
    the one that began later is in force.

    Args:
        appraiser_id: the appraiser named in the plan or the assignment.
        capacity: in which capacity that person was named.
        substitutions: those known, in any order, also of other appraisers.
        day: the day asked about.
    """
    standing_in = [
        known
        for known in substitutions
        if known.appraiser_id == appraiser_id and known.starts <= day <= known.ends
    ]
    if not standing_in:
        return ActingAppraiser(appraiser_id, capacity)
    latest = max(standing_in, key=lambda known: (known.starts, known.substitute_id))
    return ActingAppraiser(latest.substitute_id, latest.capacity)


def check_substitution(
    new: Substitution, position_type: PositionType | None, others: Iterable[Substitution]
) -> None:
    """Refuse a substitution that cannot hold.

    Args:
        new: what is to be recorded.
        position_type: kind of the post the substitute acts from: for Plt. and Plh. the post
            acted in; None for an official of another office.
        others: what is recorded already.

    Raises:
        DomainError: the end before the beginning (field "ends"), nobody but the appraiser or a
            post below supervisor without delegation (field "substitute"), a second substitute
            for the same days (field "starts"), or both standing in for each other.
    """
    if new.ends < new.starts:
        raise DomainError(
            "Tanggal sampai mendahului tanggal mulai. Periksa kedua tanggalnya.", field="ends"
        )
    if new.appraiser_id == new.substitute_id:
        raise DomainError(
            "Pejabat tidak dapat menggantikan dirinya sendiri. Pilih orang lain.",
            field="substitute",
        )
    below = position_type is not None and position_type not in APPRAISING_POSITIONS
    if below and new.capacity is not Capacity.DELEGATED:
        raise DomainError(
            "Pengganti penilai paling rendah pejabat pengawas. Pilih orang lain, "
            "atau pilih Didelegasikan dengan nomor suratnya.",
            field="substitute",
        )
    for known in others:
        if known.ends < new.starts or known.starts > new.ends:
            continue
        if known.appraiser_id == new.appraiser_id:
            raise DomainError(
                f"Untuk {date_short(known.starts)} sampai {date_short(known.ends)} sudah ada "
                "pengganti. Akhiri dahulu yang itu, atau pilih tanggal lain.",
                field="starts",
            )
        if known.appraiser_id == new.substitute_id and known.substitute_id == new.appraiser_id:
            raise DomainError(
                "Keduanya akan saling menggantikan pada hari yang sama. Pilih orang lain.",
                field="substitute",
            )


def check_appraiser(
    employee_id: str,
    appraiser_id: str,
    appraiser_position_type: PositionType | None,
    capacity: Capacity = Capacity.DEFINITIVE,
) -> None:
    """Refuse an appraiser who may not appraise this employee.

    Args:
        employee_id: the person appraised.
        appraiser_id: the person who would appraise.
        appraiser_position_type: kind of the post from which the appraiser acts (for Plt. and
            Plh. the post acted in); None for an official of another office.
        capacity: delegation lifts the demand for a supervisor's post.

    Raises:
        DomainError: same person, or a post below supervisor without delegation
            (field "appraiser").
    """
    if employee_id == appraiser_id:
        raise DomainError(
            "Pegawai tidak dapat menilai dirinya sendiri. Pilih pejabat penilai yang lain.",
            field="appraiser",
        )
    if capacity is Capacity.DELEGATED or appraiser_position_type is None:
        return
    if appraiser_position_type not in APPRAISING_POSITIONS:
        raise DomainError(
            "Pejabat penilai paling rendah pejabat pengawas. "
            "Pilih atasan lain, atau tandai kewenangannya sebagai didelegasikan.",
            field="appraiser",
        )
