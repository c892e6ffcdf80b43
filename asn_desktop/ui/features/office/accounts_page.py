"""Akun: who may sign in, in which roles, and new PINs for those who forgot theirs."""

from collections.abc import Callable
from functools import partial

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from asn_desktop.base.errors import OfficeError
from asn_desktop.base.wording import date_short, number, time_short
from asn_desktop.domain.people.terms import Role
from asn_desktop.services.access.accounts import (
    AccountLine,
    activate_account,
    create_account,
    deactivate_account,
    list_accounts,
    reset_secret,
    set_roles,
)
from asn_desktop.services.access.first_accounts import (
    IssuedPin,
    ProposedAccount,
    new_pin,
    propose_accounts,
    reissue_unused_pins,
)
from asn_desktop.ui.features.office.accounts.add_dialog import AddAccountDialog
from asn_desktop.ui.features.office.accounts.pin_dialogs import PinDialog, PinListDialog
from asn_desktop.ui.features.office.accounts.roles import ask_roles, first_role, other_roles
from asn_desktop.ui.kit.containers.card import Card
from asn_desktop.ui.kit.containers.confirm import confirm
from asn_desktop.ui.kit.controls.buttons import PrimaryButton, SecondaryButton
from asn_desktop.ui.kit.controls.search import SearchField
from asn_desktop.ui.kit.controls.segmented import SegmentedControl
from asn_desktop.ui.kit.page import Notice, NoticeKind, Page, Workplace
from asn_desktop.ui.kit.tables.data_table import DataTable
from asn_desktop.ui.kit.text import Text
from asn_desktop.ui.kit.visibility import set_shown
from asn_desktop.ui.models.rows import Column, RowsModel
from asn_desktop.ui.theme.cells import ChipStyle
from asn_desktop.ui.theme.theme import px

Deed = Callable[[], None]
ALL, NEW, OFF = "all", "new", "off"


def never_came(line: AccountLine) -> bool:
    """Tell whether somebody still has the PIN that another person chose."""
    return line.is_active and line.must_change_secret


def state_chip(line: AccountLine) -> ChipStyle:
    """Return the state of an account in words."""
    if not line.is_active:
        return ChipStyle("Nonaktif", "neutral", "prohibit-bold")
    if line.locked_until is not None:
        return ChipStyle("Terkunci", "danger", "lock-simple-fill")
    if line.must_change_secret:
        return ChipStyle("PIN pertama", "warning", "key-bold")
    return ChipStyle("Aktif", "success", "check-bold")


class AccountsPage(Page):
    """One row for each account; what can be done with the row in front stands above."""

    help_topic = "accounts"
    keys = (("Enter", "Ubah peran"), ("Ctrl+F", "Cari"), ("F5", "Muat ulang"))

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(workplace, parent)
        self._lines: list[AccountLine] = []
        self._words = ""
        self._add = PrimaryButton("&Tambah akun…", "plus-bold")
        self._add.setObjectName("account_add")
        self._add.clicked.connect(self._on_add)
        self._again = SecondaryButton("PIN untuk yang belum masuk…", "key")
        self._again.setObjectName("account_reissue")
        self._again.clicked.connect(self._on_reissue)
        card = Card(padding=12)
        card.flush()
        card.body.addLayout(self._make_bar())
        self.model = RowsModel(self._columns(), lambda line: line.id, self)
        self.table = DataTable("Daftar akun")
        self.table.setObjectName("accounts_table")
        self.table.setModel(self.model)
        self.table.opened.connect(lambda _key: self._on_roles())
        self.table.current_changed.connect(lambda _key: self._show_actions())
        card.body.addWidget(self.table, 1)
        self._none = Text("Tidak ada akun yang cocok.", "body", "text2")
        self._none.setContentsMargins(16, 16, 16, 16)
        card.body.addWidget(self._none)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 14, 20, 14)
        column.addWidget(card)
        QShortcut(QKeySequence.StandardKey.Find, self).activated.connect(self.search.setFocus)
        self.set_title("Akun")

    def header_actions(self) -> list[QWidget]:
        """Return the buttons that are not about one row."""
        return [self._again, self._add]

    def refresh(self) -> None:
        """Read the list again."""
        place = self.workplace
        place.tasks.read(self, partial(list_accounts, place.office, place.actor), self._show)

    def _columns(self) -> tuple[Column[AccountLine], ...]:
        zone = self.workplace.office.clock.zone

        def came(line: AccountLine) -> str:
            if line.last_sign_in is None:
                return "belum pernah"
            moment = zone.to_local(line.last_sign_in)
            return f"{date_short(moment.date())}, {time_short(moment)}"

        return (
            Column[AccountLine](
                "name",
                "Nama",
                lambda line: line.name,
                subtext=lambda line: line.position,
                avatar=lambda line: line.name,
            ),
            Column[AccountLine](
                "roles",
                "Peran",
                lambda line: first_role(line.roles),
                subtext=lambda line: other_roles(line.roles),
                width=300,
            ),
            Column[AccountLine]("came", "Masuk terakhir", came, width=150),
            Column[AccountLine](
                "state",
                "Keadaan",
                lambda line: state_chip(line).label,
                chip=state_chip,
                width=150,
            ),
        )

    def _make_bar(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(12, 10, 12, 10)
        row.setSpacing(8)
        self.search = SearchField("Cari nama atau jabatan")
        self.search.setObjectName("accounts_search")
        self.search.setMinimumWidth(px(240))
        self.search.setMaximumWidth(px(300))
        self.search.searched.connect(self._on_search)
        self._filter = SegmentedControl([(ALL, "Semua")], "Saringan akun", compact=True)
        self._filter.setObjectName("accounts_filter")
        self._filter.changed.connect(self._show_rows)
        row.addWidget(self.search, 1)
        row.addWidget(self._filter)
        row.addStretch(1)
        self._roles = SecondaryButton("&Ubah peran…", compact=True)
        self._pin = SecondaryButton("&PIN baru…", compact=True)
        self._switch = SecondaryButton("&Nonaktifkan", compact=True)
        acts = (
            ("account_roles", self._roles, self._on_roles),
            ("account_pin", self._pin, self._on_pin),
            ("account_switch", self._switch, self._on_switch),
        )
        for name, button, slot in acts:
            button.setObjectName(name)
            button.clicked.connect(slot)
            row.addWidget(button)
        return row

    # --- showing ---

    def _show(self, lines: list[AccountLine]) -> None:
        self._lines = lines
        new = sum(never_came(line) for line in lines)
        off = sum(not line.is_active for line in lines)
        self._filter.set_segments(
            [(ALL, f"Semua {len(lines)}"), (NEW, f"PIN pertama {new}"), (OFF, f"Nonaktif {off}")]
        )
        if self._filter.value is None:
            self._filter.set_value(ALL)
        waiting = sum(never_came(line) and line.last_sign_in is None for line in lines)
        set_shown(self._again, waiting > 0)
        rest = f" · {number(new)} masih memakai PIN pertama" if new else ""
        self.set_title("Akun", f"{number(len(lines) - off)} orang dapat masuk{rest}")
        self._show_rows()

    def _show_rows(self) -> None:
        key = self.table.current_key
        words = self._words.casefold().split()
        chosen = self._filter.value
        rows = [
            line
            for line in self._lines
            if all(word in f"{line.name} {line.position}".casefold() for word in words)
            and (chosen == ALL or (never_came(line) if chosen == NEW else not line.is_active))
        ]
        self.model.set_rows(rows)
        self.table.select_key(key or (rows[0].id if rows else ""))
        set_shown(self._none, not rows)
        set_shown(self.table, bool(rows))
        self._show_actions()

    def _show_actions(self) -> None:
        line = self._line()
        for button in (self._roles, self._pin, self._switch):
            button.setEnabled(line is not None)
        is_off = line is not None and not line.is_active
        self._switch.setText("Aktifka&n" if is_off else "&Nonaktifkan")

    def _line(self) -> AccountLine | None:
        key = self.table.current_key
        return next((line for line in self._lines if line.id == key), None)

    def _on_search(self, words: str) -> None:
        self._words = words
        self._show_rows()

    # --- doing ---

    def _on_roles(self) -> None:
        line = self._line()
        if line is None:
            return

        def store(roles: tuple[Role, ...]) -> None:
            place = self.workplace
            work = partial(set_roles, place.office, place.actor, line.id, roles)
            self._write(work, f"Peran {_short(line.name)} diubah; berlaku saat ia masuk lagi.")

        name = _short(line.name)
        has_person = line.employee_id is not None
        ask_roles(self, name, line.roles, has_person=has_person, caption=line.position, then=store)
        self.table.setFocus()

    def _on_pin(self) -> None:
        line = self._line()
        if line is None:
            return
        name = _short(line.name)
        words = "Kata sandi atau PIN yang lama langsung tidak berlaku."
        if not confirm(self, f"Buat PIN baru untuk {name}?", words, "Buat PIN baru"):
            return
        pin = new_pin()
        place = self.workplace
        work = partial(reset_secret, place.office, place.actor, line.id, pin)
        place.tasks.write(self, work, lambda _nothing: self._show_pin(name, pin), self._refused)

    def _on_switch(self) -> None:
        line = self._line()
        if line is None:
            return
        name = _short(line.name)
        place = self.workplace
        turn_off = partial(deactivate_account, place.office, place.actor, line.id)
        turn_on = partial(activate_account, place.office, place.actor, line.id)
        if line.is_active:
            self._write(turn_off, f"Akun {name} dinonaktifkan.", turn_on)
        else:
            self._write(turn_on, f"Akun {name} diaktifkan.", turn_off)

    def _on_add(self) -> None:
        place = self.workplace
        work = partial(propose_accounts, place.office, place.actor)
        place.tasks.read(self, work, self._ask_new, self._refused)

    def _ask_new(self, people: list[ProposedAccount]) -> None:
        dialog = AddAccountDialog(self, people)
        if not dialog.run():
            return
        pin, name = new_pin(), dialog.name
        place = self.workplace
        work = partial(
            create_account,
            place.office,
            place.actor,
            roles=dialog.roles,
            secret=pin,
            employee_id=dialog.employee_id,
            name=name,
        )
        place.tasks.write(self, work, lambda _key: self._show_pin(_short(name), pin), self._refused)

    def _on_reissue(self) -> None:
        if confirm(
            self,
            "Buat ulang PIN untuk semua yang belum pernah masuk?",
            "PIN pertama mereka yang lama langsung tidak berlaku. Daftar baru dapat disimpan.",
            "Buat PIN baru",
        ):
            place = self.workplace
            self._again.setEnabled(False)
            work = partial(reissue_unused_pins, place.office, place.actor)
            place.tasks.write(self, work, self._show_pins, self._refused)

    def _show_pin(self, name: str, pin: str) -> None:
        PinDialog(self, name, pin).run()
        self.refresh()

    def _show_pins(self, pins: list[IssuedPin]) -> None:
        self._again.setEnabled(True)
        PinListDialog(self, self.workplace.tasks, pins).run()
        self.refresh()

    def _write(self, work: Deed, sentence: str, undo: Deed | None = None) -> None:
        def done(_nothing: object) -> None:
            if undo is None:
                self.notice.emit(Notice(NoticeKind.SUCCESS, "Tersimpan.", sentence))
            else:
                self.undoable.emit(sentence, lambda: self._take_back(undo))
            self.refresh()

        self.workplace.tasks.write(self, work, done, self._refused)

    def _take_back(self, work: Deed) -> None:
        again = self.workplace.tasks.write
        again(self, work, lambda _nothing: self.refresh(), self._refused)

    def _refused(self, error: OfficeError) -> None:
        self._again.setEnabled(True)
        self.notice.emit(Notice(NoticeKind.WARNING, "Belum berhasil.", str(error)))
        self.refresh()


def _short(name: str) -> str:
    return name.partition(",")[0]
