"""Choosing the roles of somebody, with what each role may do."""

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from asn_desktop.base.wording import listing
from asn_desktop.domain.people.terms import Role
from asn_desktop.services.access.accounts import ROLE_ORDER
from asn_desktop.ui.kit.containers.dialog import Dialog
from asn_desktop.ui.kit.text import Text

_DEEDS = {
    Role.APPRAISER: "Menyetujui SKP dan menilai orang yang dipimpinnya.",
    Role.LEADER: "Camat: menilai, mencatat capaian organisasi, melihat dasbor seluruh kecamatan.",
    Role.PERSONNEL_OPERATOR: "Mengurus data pegawai, unit, tahun, dan lembar semua orang.",
    Role.SURVEY_CLERK: "Mengisi dan mengimpor survei kepuasan masyarakat.",
    Role.ADMINISTRATOR: "Mengatur akun, melihat jejak perubahan, mengurus cadangan.",
}
SPECIAL = tuple(role for role in ROLE_ORDER if role is not Role.EMPLOYEE)
_BY_WEIGHT = (
    Role.LEADER,
    Role.APPRAISER,
    Role.ADMINISTRATOR,
    Role.PERSONNEL_OPERATOR,
    Role.SURVEY_CLERK,
)
# Roles that only make sense for somebody who works here.
PERSONAL = frozenset({Role.APPRAISER, Role.LEADER})


def first_role(roles: Sequence[Role]) -> str:
    """Return the role that says most about somebody, in words."""
    return _special(roles)[0].label if _special(roles) else Role.EMPLOYEE.label


def other_roles(roles: Sequence[Role]) -> str:
    """Return the further roles in words: "juga pimpinan", or "" when there are none."""
    rest = [role.label[0].lower() + role.label[1:] for role in _special(roles)[1:]]
    return f"juga {listing(rest)}" if rest else ""


def _special(roles: Sequence[Role]) -> list[Role]:
    order = {role: place for place, role in enumerate(_BY_WEIGHT)}
    return sorted((role for role in roles if role in order), key=order.__getitem__)


class RolesBox(QWidget):
    """One tick for each special role, each with what it may do."""

    def __init__(
        self, roles: Sequence[Role], *, has_person: bool, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._boxes: dict[Role, QCheckBox] = {}
        self._has_person = has_person
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        for role in SPECIAL:
            if role in PERSONAL and not has_person:
                continue
            box = QCheckBox(role.label)
            box.setObjectName(f"role_{role.value}")
            box.setChecked(role in roles)
            box.setAccessibleDescription(_DEEDS[role])
            deed = Text(_DEEDS[role], "caption", "text3", wrap=True)
            deed.setContentsMargins(28, 0, 0, 8)
            column.addWidget(box)
            column.addWidget(deed)
            self._boxes[role] = box

    @property
    def roles(self) -> tuple[Role, ...]:
        """The ticked roles; "Pegawai" comes with everybody who works here."""
        ticked = {role for role, box in self._boxes.items() if box.isChecked()}
        if self._has_person:
            ticked.add(Role.EMPLOYEE)
        return tuple(role for role in ROLE_ORDER if role in ticked)


class RolesDialog(Dialog):
    """Asks for the roles of one person."""

    def __init__(
        self,
        parent: QWidget,
        name: str,
        roles: Sequence[Role],
        *,
        has_person: bool = True,
        caption: str = "",
    ) -> None:
        super().__init__(
            parent, f"Peran {name}", caption=caption, width=520, submit_label="&Simpan peran"
        )
        if has_person:
            words = (
                "Semua pegawai dapat mengisi SKP dan realisasinya sendiri. "
                "Tambahkan peran lain bila perlu."
            )
            self.body.addWidget(Text(words, "small", "text2", wrap=True))
        self.box = RolesBox(roles, has_person=has_person)
        self.body.addWidget(self.box)
        self.body.addStretch(1)
        self._first = tuple(roles)

    def has_typing(self) -> bool:
        """Whether a tick was changed."""
        return set(self.box.roles) != set(self._first)


def ask_roles(
    parent: QWidget,
    name: str,
    roles: Sequence[Role],
    *,
    has_person: bool = True,
    caption: str = "",
    then: Callable[[tuple[Role, ...]], object],
) -> None:
    """Ask for roles and hand the chosen ones on."""
    dialog = RolesDialog(parent, name, roles, has_person=has_person, caption=caption)
    if dialog.run():
        then(dialog.box.roles)
