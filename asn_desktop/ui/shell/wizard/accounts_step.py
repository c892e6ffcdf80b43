"""Step 4: who may sign in, in which roles, and who looks after this computer."""

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QWidget

from asn_desktop.base.errors import OfficeError
from asn_desktop.base.wording import number
from asn_desktop.domain.people.terms import Role
from asn_desktop.services.access.first_accounts import (
    FirstAdministrator,
    IssuedPin,
    ProposedAccount,
    create_first_accounts,
    propose_accounts,
)
from asn_desktop.services.context import PROGRAM, Office
from asn_desktop.ui.features.office.accounts.roles import ask_roles, first_role, other_roles
from asn_desktop.ui.kit.containers.card import Card
from asn_desktop.ui.kit.containers.scroll_column import ScrollColumn
from asn_desktop.ui.kit.controls.buttons import SecondaryButton
from asn_desktop.ui.kit.controls.fields import FormField, combo_box, line_edit
from asn_desktop.ui.kit.tables.data_table import DataTable
from asn_desktop.ui.kit.text import Text
from asn_desktop.ui.kit.visibility import set_shown
from asn_desktop.ui.models.rows import Column, RowsModel
from asn_desktop.ui.shell.entry.secret_field import SecretField
from asn_desktop.ui.shell.wizard.step import WizardStep
from asn_desktop.ui.tasks.runner import TaskRunner
from asn_desktop.ui.theme.theme import px

_HINT = "Paling sedikit 8 huruf, atau PIN 6 angka yang tidak mudah ditebak."
_COLUMNS = (
    Column[ProposedAccount](
        "name",
        "Nama",
        lambda entry: entry.name,
        subtext=lambda entry: entry.position,
        avatar=lambda entry: entry.name,
    ),
    Column[ProposedAccount](
        "roles",
        "Peran",
        lambda entry: first_role(entry.roles),
        subtext=lambda entry: other_roles(entry.roles),
        width=230,
    ),
)


class AccountsStep(WizardStep):
    """Everybody gets an account at once, or nobody does.

    Attributes:
        pins: what was given out.

    Signals:
        progressed: how many of how many PINs are made (from the writer's thread).
    """

    title = "Akun dan peran"
    caption = "Peran ditebak dari jabatan. Periksa, lalu buat akunnya."
    short_title, short_caption = "Akun dan peran", "Siapa boleh apa"
    progressed = Signal(int, int)

    def __init__(self, office: Office, tasks: TaskRunner) -> None:
        super().__init__(office, tasks)
        self.may_go_back = True
        self.pins: list[IssuedPin] = []
        self._all: list[ProposedAccount] = []
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(self._make_people(), 5)
        row.addWidget(self._make_administrator(), 3)
        self.body.addLayout(row, 1)
        self.progressed.connect(self._on_progress)
        self._show()

    def enter(self) -> None:
        """Read who is there and guess the roles."""
        self.bar.set_notice(None)
        self.tasks.read(self, lambda: propose_accounts(self.office, PROGRAM), self._on_read)

    def submit(self) -> None:
        """Check the administrator's words, then make all accounts."""
        if not self._is_complete():
            return
        office, entries, first = self.office, tuple(self._all), self._administrator()
        self.set_busy(True)
        self.tasks.write(
            self,
            lambda: create_first_accounts(office, PROGRAM, entries, first, self.progressed.emit),
            self._on_created,
            self._on_refused,
        )

    def _make_people(self) -> QWidget:
        self._people = Card("Akun yang akan dibuat")
        self._people.flush()
        change = SecondaryButton("&Ubah peran…", "pencil-simple", compact=True)
        change.setObjectName("wizard_change_roles")
        change.clicked.connect(self._on_change_roles)
        self._people.add_title_widget(change)
        self.model = RowsModel(_COLUMNS, lambda entry: entry.employee_id, self)
        self.table = DataTable("Akun yang akan dibuat")
        self.table.setObjectName("wizard_accounts")
        self.table.setModel(self.model)
        self.table.opened.connect(self._change_roles)
        self._people.body.addSpacing(10)
        self._people.body.addWidget(self.table, 1)
        return self._people

    def _make_administrator(self) -> QWidget:
        card = Card("Administrator pertama", padding=20, spacing=0)
        scroll = ScrollColumn(margins=(0, 0, 10, 0), spacing=10)
        card.body.addWidget(scroll)
        words = "Orang yang mengurus akun dan cadangan. Biasanya Anda sendiri."
        scroll.body.addWidget(Text(words, "small", "text2", wrap=True))
        self._who: QComboBox = combo_box([])
        self._who.setObjectName("wizard_administrator")
        self._who.currentIndexChanged.connect(self._show)
        self._name: QLineEdit = line_edit()
        self._name.setObjectName("wizard_administrator_name")
        self._secret = SecretField("Kata sandi")
        self._secret.setObjectName("wizard_secret")
        self._again = SecretField("Ulangi kata sandi")
        self._again.setObjectName("wizard_secret_again")
        self._fields = {
            "employee_id": FormField("Si&apa", self._who, required=True),
            "name": FormField("&Nama", self._name, required=True),
            "secret": FormField("Kata &sandi atau PIN", self._secret, required=True, hint=_HINT),
            "again": FormField("Ulan&gi kata sandi", self._again, required=True),
        }
        for field in self._fields.values():
            scroll.body.addWidget(field)
        scroll.body.addSpacing(4)
        words = (
            "Orang lain mendapat PIN sekali pakai. Daftarnya tampil di langkah berikut; "
            "setiap orang menggantinya saat masuk pertama kali."
        )
        self._others = Text(words, "small", "text2", wrap=True)
        scroll.body.addWidget(self._others)
        scroll.body.addStretch(1)
        card.setMinimumWidth(px(300))
        return card

    def _on_read(self, entries: list[ProposedAccount]) -> None:
        kept = {entry.employee_id: entry.roles for entry in self._all}
        self._all = [
            replace(entry, roles=kept.get(entry.employee_id, entry.roles)) for entry in entries
        ]
        chosen = self._who.currentData()
        self._who.clear()
        for entry in self._all:
            self._who.addItem(entry.name, entry.employee_id)
        self._who.addItem("Bukan pegawai di daftar ini", "")
        operator = next((e for e in self._all if Role.PERSONNEL_OPERATOR in e.roles), None)
        wanted = chosen or (operator.employee_id if operator else None)
        place = self._who.findData(wanted) if wanted else -1
        self._who.setCurrentIndex(place if place >= 0 else 0)
        self.model.set_rows(self._all)
        self._show()
        (self._secret if self._all else self._name).setFocus()

    def _show(self) -> None:
        outside = not self._who.currentData()
        set_shown(self._fields["name"], outside)
        set_shown(self._others, bool(self._all))
        count = len(self._all) + int(outside)
        self._people.set_title("Akun yang akan dibuat", f"{number(len(self._all))} pegawai")
        self.say("akun disimpan saat Anda menekan Buat", f"&Buat {number(count)} akun")

    def _on_change_roles(self) -> None:
        # Without a row chosen the button must not look dead: it takes the first.
        first = self._all[0].employee_id if self._all else ""
        self._change_roles(self.table.current_key or first)

    def _change_roles(self, key: str) -> None:
        entry = next((one for one in self._all if one.employee_id == key), None)
        if entry is None:
            return

        def take(roles: tuple[Role, ...]) -> None:
            changed = replace(entry, roles=roles)
            self._all = [changed if one is entry else one for one in self._all]
            self.model.replace_row(changed)

        name = entry.name.partition(",")[0]
        ask_roles(self, name, entry.roles, caption=entry.position, then=take)
        self.table.setFocus()

    def _is_complete(self) -> bool:
        for field in self._fields.values():
            field.clear_error()
        if not self._who.currentData() and not self._name.text().strip():
            return self._mark("name", "Nama administrator belum diisi.")
        if not self._secret.text():
            return self._mark("secret", "Kata sandi belum diisi.")
        if self._secret.text() != self._again.text():
            return self._mark("again", "Tidak sama dengan kata sandi di atas. Ketik ulang.")
        return True

    def _mark(self, name: str, sentence: str) -> bool:
        self._fields[name].set_error(sentence)
        self._fields[name].editor.setFocus()
        return False

    def _administrator(self) -> FirstAdministrator:
        key = self._who.currentData() or None
        return FirstAdministrator(
            self._secret.text(), employee_id=key, name="" if key else self._name.text()
        )

    def _on_progress(self, done: int, total: int) -> None:
        self.say(f"membuat PIN {done} dari {total}", self.primary_label)

    def _on_created(self, pins: list[IssuedPin]) -> None:
        self.pins = pins
        self._secret.hide_typed()
        self._again.hide_typed()
        self.set_busy(False)
        self.done.emit()

    def _on_refused(self, error: OfficeError) -> None:
        field = getattr(error, "field", "")
        if field in self._fields:
            self.set_busy(False)
            self._mark(field, str(error))
        else:
            self.refuse(error)
        self._show()
