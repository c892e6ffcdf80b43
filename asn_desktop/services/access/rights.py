"""What each of the six roles may do; every use-case asks here before it writes."""

from enum import Enum

from asn_desktop.base.errors import NotAllowed
from asn_desktop.domain.people.terms import Role
from asn_desktop.services.context import PROGRAM, Actor


class Right(Enum):
    """A right: the roles that have it, and the words for who may."""

    MANAGE_OFFICE = (
        (Role.ADMINISTRATOR, Role.PERSONNEL_OPERATOR),
        "mengubah data kantor",
    )
    MANAGE_ACCOUNTS = ((Role.ADMINISTRATOR,), "mengatur akun")
    MANAGE_PEOPLE = ((Role.PERSONNEL_OPERATOR,), "mengubah data pegawai")
    SEE_PEOPLE = (
        (Role.PERSONNEL_OPERATOR, Role.ADMINISTRATOR, Role.LEADER),
        "melihat data pegawai",
    )
    APPROVE_PLANS = ((Role.APPRAISER, Role.LEADER), "menyetujui SKP")
    SEE_CASCADE = (
        (Role.LEADER, Role.PERSONNEL_OPERATOR, Role.APPRAISER, Role.EMPLOYEE),
        "melihat pohon kinerja",
    )
    EDIT_NEEDS = (
        (Role.LEADER, Role.PERSONNEL_OPERATOR),
        "mengisi lembar kebutuhan organisasi",
    )
    SEE_NEEDS = (
        (Role.LEADER, Role.PERSONNEL_OPERATOR, Role.APPRAISER),
        "melihat lembar kebutuhan organisasi",
    )
    APPRAISE = ((Role.APPRAISER, Role.LEADER), "menilai pegawai")
    MANAGE_RATERS = ((Role.PERSONNEL_OPERATOR,), "mengatur putaran 360°")
    TYPE_BALLOTS = (
        (Role.PERSONNEL_OPERATOR, Role.SURVEY_CLERK),
        "mengetik lembar 360° dari kertas",
    )
    SET_ORGANIZATION_PREDICATE = (
        (Role.LEADER, Role.PERSONNEL_OPERATOR),
        "mencatat capaian kinerja organisasi",
    )
    MANAGE_REWARDS = (
        (Role.LEADER, Role.PERSONNEL_OPERATOR),
        "mengatur penghargaan dan melihat rekap predikat",
    )
    CONFIRM_REWARDS = ((Role.LEADER,), "menetapkan hasil dan melihat peringkat")
    ENTER_SURVEY = ((Role.SURVEY_CLERK, Role.PERSONNEL_OPERATOR), "mengisi survei")
    RUN_KIOSK = (
        (Role.SURVEY_CLERK, Role.PERSONNEL_OPERATOR, Role.LEADER),
        "membuka kios survei",
    )
    HANDLE_VOICES = (
        (Role.SURVEY_CLERK, Role.PERSONNEL_OPERATOR, Role.LEADER),
        "mencatat dan menangani saran dan pengaduan",
    )
    SEE_SURVEY = (
        (Role.SURVEY_CLERK, Role.PERSONNEL_OPERATOR, Role.LEADER, Role.APPRAISER),
        "melihat hasil survei",
    )
    MANAGE_FOLLOW_UP = (
        (Role.LEADER, Role.PERSONNEL_OPERATOR, Role.SURVEY_CLERK),
        "mengatur tindak lanjut dan naskah laporan survei",
    )
    SEE_DASHBOARD = (
        (Role.LEADER, Role.PERSONNEL_OPERATOR, Role.APPRAISER),
        "melihat dasbor kecamatan",
    )
    SEE_AUDIT = ((Role.ADMINISTRATOR,), "melihat jejak perubahan")

    def __init__(self, roles: tuple[Role, ...], deed: str) -> None:
        self.roles = frozenset(roles)
        self.deed = deed


def may(actor: Actor, right: Right) -> bool:
    """Tell whether the actor has a right, for showing or hiding what cannot be done."""
    return actor.has(*right.roles)


def require(actor: Actor, right: Right) -> None:
    """Refuse an actor without the right.

    Raises:
        NotAllowed: with the roles that may do it.
    """
    if not may(actor, right):
        holders = " atau ".join(sorted(role.label.lower() for role in right.roles))
        raise NotAllowed(f"Hanya {holders} yang dapat {right.deed}.")


def require_person(actor: Actor, employee_id: str | None, deed: str) -> None:
    """Refuse everybody but one person, such as the owner of a plan or its appraiser.

    Raises:
        NotAllowed: the actor is somebody else.
    """
    if actor is PROGRAM:
        return
    if employee_id is None or actor.employee_id != employee_id:
        raise NotAllowed(f"Bagian ini hanya dapat {deed}.")
