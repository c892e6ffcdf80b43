"""Who may appraise whom (PermenPANRB 6/2022, article 1 number 9)."""

from asn_desktop.base.errors import DomainError
from asn_desktop.domain.people.terms import Capacity, PositionType

APPRAISING_POSITIONS = frozenset(
    {PositionType.JPT, PositionType.ADMINISTRATOR, PositionType.SUPERVISOR}
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
