"""The sign-in page: pick a name, type the password, Enter; also the face of a locked screen."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from asn_desktop.domain.people.terms import Role
from asn_desktop.ui.kit.containers.message_bar import MessageBar
from asn_desktop.ui.kit.controls.buttons import LinkButton, PrimaryButton
from asn_desktop.ui.kit.controls.search import SearchField
from asn_desktop.ui.kit.controls.segmented import Segment, SegmentedControl
from asn_desktop.ui.kit.display.icon_label import IconLabel
from asn_desktop.ui.kit.notice import Notice, NoticeKind
from asn_desktop.ui.kit.text import Text, set_flag
from asn_desktop.ui.shell.entry.brand import BrandPanel
from asn_desktop.ui.shell.entry.first_face import (
    BRAND_SHARE,
    COLUMN_WIDTH,
    LEAST_WIDTH,
    ROOMY_HEIGHT,
    column_top,
)
from asn_desktop.ui.shell.entry.names import NameList
from asn_desktop.ui.shell.entry.secret_field import SecretField
from asn_desktop.ui.shell.entry.sentences import practice_notice, version_words
from asn_desktop.ui.shell.wording import role_words
from asn_desktop.ui.theme.theme import px

if TYPE_CHECKING:
    from asn_desktop.base.errors import OfficeError
    from asn_desktop.services.access.sign_in import FrontDoor, SignInChoice
    from asn_desktop.services.context import Actor, Office
    from asn_desktop.ui.tasks.runner import TaskRunner

_FORGOTTEN = "Lupa kata sandi? Hubungi administrator."
# Height of the page, names shown at once: fewer where the window is low.
_NAMES_BY_HEIGHT = ((640, 3), (520, 2), (0, 1))


class _EnterButton(PrimaryButton):
    """The wide, slightly higher button of this page."""

    def __init__(self, words: str) -> None:
        super().__init__(words)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)


class SignInPage(QWidget):
    """Painted before the data is open; then shows who may sign in.

    Attributes:
        last_roles: the role offered first for each account, by its id.

    Signals:
        entered: the Actor who signed in or unlocked.
        retry_pressed: try to open the data again.
    """

    entered = Signal(object)
    retry_pressed = Signal()

    def __init__(self, tasks: TaskRunner, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("surface", "plain")
        self._tasks = tasks
        self._office: Office | None = None
        self._door: FrontDoor | None = None
        self._locked: Actor | None = None
        self._checking = False
        self.last_roles: Mapping[str, str] = {}
        self.brand = BrandPanel(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.brand, BRAND_SHARE)
        row.addWidget(self._make_scroll(), 100 - BRAND_SHARE)
        self._connect()
        self._show_roles(())

    def show_waiting(self, office_name: str, government: str) -> None:
        """Show the page while the data is being opened."""
        self.brand.set_office(office_name, government)
        self._welcome.setText("Selamat datang")
        self._lead.setText("Membuka data…")
        self._problem.set_notice(None)
        self._enter.setEnabled(False)

    def show_problem(self, sentence: str) -> None:
        """Say why the data cannot be opened, with the offer to try again."""
        self._lead.setText("Data belum dapat dibuka.")
        self._problem.set_notice(
            Notice(NoticeKind.DANGER, "", sentence, "Coba lagi", self.retry_pressed.emit, False)
        )

    def show_door(self, office: Office, door: FrontDoor) -> None:
        """Show whose office it is and who may sign in."""
        self._office, self._door, self._locked = office, door, None
        self.brand.set_office(door.office_name, door.government)
        self._problem.set_notice(practice_notice() if door.is_practice else None)
        self._welcome.setText("Selamat datang")
        self._lead.setText("Pilih nama Anda, lalu ketik kata sandi.")
        self._version.setText(version_words(door.year))
        self._enter.setText("&Masuk")
        self._enter.setEnabled(True)
        self._show_search(False)
        self._show_names(door.choices, door.choices[0].account_id)
        self._secret.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_locked(self, actor: Actor) -> None:
        """Ask the one who is signed in to unlock, or anybody else to take over."""
        self._locked = actor
        self._welcome.setText("Layar terkunci")
        self._lead.setText("Ketik kata sandi untuk melanjutkan, atau pilih nama lain.")
        self._enter.setText("&Buka kunci")
        self._show_search(False)
        if self._door is not None:
            own = [one for one in self._door.choices if one.account_id == actor.account_id]
            rest = [one for one in self._door.choices if one.account_id != actor.account_id]
            self._show_names((*own, *rest), actor.account_id or "")
        self._secret.setFocus(Qt.FocusReason.OtherFocusReason)

    def refuse(self, sentence: str) -> None:
        """Say below the password why nobody gets in now."""
        self._show_error(sentence)

    def submit(self) -> None:
        """Check what was typed (slot of the button and of Enter)."""
        choice = self._names.choice
        if self._office is None or self._checking:
            return
        if choice is None:
            self._show_error("Nama belum dipilih. Pilih nama Anda di atas.")
            return
        if not self._secret.text():
            self._show_error("Kata sandi belum diisi. Ketik kata sandi atau PIN Anda.")
            self._secret.setFocus()
            return
        self._checking = True
        self._enter.setText("Memeriksa…")
        work = self._work(self._office, choice)
        self._tasks.write(self, work, self._on_entered, self._on_refused)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave out what does not fit a small window (called by Qt)."""
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Take over another text size (called by Qt)."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange and self.isVisible():
            self._fit()

    def _fit(self) -> None:
        self._form.setFixedWidth(px(COLUMN_WIDTH))
        self._enter.setFixedHeight(px(44))
        self.brand.setVisible(self.width() >= px(LEAST_WIDTH))
        roomy = self.height() >= px(ROOMY_HEIGHT)
        top = column_top(self.height())
        self._column.setContentsMargins(0, top, 0, px(18 if roomy else 10))
        self._fit_names()

    # --- building ---

    def _make_scroll(self) -> QScrollArea:
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        ground = QWidget()
        ground.setProperty("surface", "plain")
        row = QHBoxLayout(ground)
        row.setContentsMargins(20, 0, 20, 0)
        row.addStretch(1)
        row.addWidget(self._make_form())
        row.addStretch(1)
        scroll.setWidget(ground)
        return scroll

    def _make_form(self) -> QWidget:
        self._form = form = QWidget()
        self._column = column = QVBoxLayout(form)
        column.setSpacing(0)
        self._welcome = Text("Selamat datang", "display")
        self._lead = Text("", "body", "text2", wrap=True)
        self._problem = MessageBar()
        self._names = NameList()
        self._names.setObjectName("names")
        column.addWidget(self._welcome)
        column.addSpacing(px(10))
        column.addWidget(self._lead)
        column.addSpacing(px(14))
        column.addWidget(self._problem)
        column.addSpacing(px(6))
        column.addWidget(self._names)
        column.addLayout(self._make_search())
        column.addSpacing(px(10))
        self._make_secret(column)
        self._make_role(column)
        column.addSpacing(px(20))
        self._enter = _EnterButton("&Masuk")
        self._enter.setObjectName("enter")
        column.addWidget(self._enter)
        column.addStretch(1)
        self._version = Text("", "caption", "text3")
        column.addWidget(self._version, 0, Qt.AlignmentFlag.AlignRight)
        return form

    def _make_search(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(px(6), px(6), 0, 0)
        self._other = LinkButton("&Cari nama lain…", "magnifying-glass")
        self._other.setObjectName("other_name")
        self._search = SearchField("Ketik nama Anda")
        self._search.setObjectName("search_name")
        self._search.hide()
        row.addWidget(self._other)
        row.addWidget(self._search, 1)
        row.addStretch(0)
        self._search_row = row
        return row

    def _make_secret(self, column: QVBoxLayout) -> None:
        label = Text("&Kata sandi", "small_strong")
        self._secret = SecretField("Kata sandi atau PIN")
        self._secret.setObjectName("secret")
        label.setBuddy(self._secret)
        column.addWidget(label)
        column.addSpacing(px(5))
        column.addWidget(self._secret)
        below = QHBoxLayout()
        below.setContentsMargins(0, px(5), 0, 0)
        below.setSpacing(px(6))
        self._hint_mark = IconLabel("arrow-fat-up-fill", "warning", 14)
        self._hint = Text("", "caption", "warning_ink", wrap=True)
        self._hint.setObjectName("hint")
        self._forgotten = Text(_FORGOTTEN, "caption", "text2")
        below.addWidget(self._hint_mark, 0, Qt.AlignmentFlag.AlignTop)
        below.addWidget(self._hint, 1)
        below.addWidget(self._forgotten, 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(below)
        self._show_hint("", "")

    def _make_role(self, column: QVBoxLayout) -> None:
        self._role_box = QWidget()
        box = QVBoxLayout(self._role_box)
        box.setContentsMargins(0, px(14), 0, 0)
        box.setSpacing(px(5))
        box.addWidget(Text("Masuk sebagai", "small_strong"))
        self._roles = SegmentedControl([], "Masuk sebagai")
        self._roles.setObjectName("roles")
        box.addWidget(self._roles)
        column.addWidget(self._role_box)

    def _connect(self) -> None:
        self._names.chosen.connect(self._on_chosen)
        self._names.confirmed.connect(self._secret.setFocus)
        self._other.clicked.connect(self._on_other)
        self._search.textChanged.connect(self._on_search)
        self._search.returnPressed.connect(self._on_search_done)
        self._secret.caps_lock.connect(self._on_caps_lock)
        self._secret.textEdited.connect(self._on_typed)
        self._secret.returnPressed.connect(self.submit)
        self._enter.clicked.connect(self.submit)

    # --- names ---

    def _show_names(self, choices: tuple[SignInChoice, ...], chosen_id: str) -> None:
        self._shown = choices
        self._names.set_choices(choices[: self._names_fitting()], chosen_id)
        self._secret.hide_typed()
        self._show_hint("", "")

    def _names_fitting(self) -> int:
        height = self.height()
        return next(count for least, count in _NAMES_BY_HEIGHT if height >= px(least))

    def _fit_names(self) -> None:
        if self._office is None or self._search.isVisible():
            return
        chosen = self._names.choice
        fitting = self._names_fitting()
        if len(self._names.findChildren(QWidget)) != fitting:
            self._names.set_choices(
                self._shown[:fitting], chosen.account_id if chosen is not None else ""
            )

    def _show_search(self, on: bool) -> None:
        # The link's words stand under the names; the field is as wide as they are.
        self._search_row.setContentsMargins(0 if on else px(6), px(6), 0, 0)
        self._search.setVisible(on)
        self._other.setVisible(not on)
        if not on:
            self._search.clear()

    def _on_other(self) -> None:
        self._show_search(True)
        self._search.setFocus()

    def _on_search(self, typed: str) -> None:
        if self._door is None or not self._search.isVisible():
            return
        words = typed.casefold().split()
        found = tuple(
            choice
            for choice in self._door.choices
            if all(word in f"{choice.name} {choice.position}".casefold() for word in words)
        )
        # While searching the first match is chosen, so that Enter is enough.
        self._show_names(found, found[0].account_id if found and words else "")
        if words and not found:
            self._show_hint("warning-fill", "Nama ini tidak ditemukan. Periksa ejaannya.")

    def _on_search_done(self) -> None:
        if self._names.choice is not None:
            self._secret.setFocus()

    def _on_chosen(self, choice: SignInChoice) -> None:
        resuming = self._locked is not None and choice.account_id == self._locked.account_id
        last = self.last_roles.get(choice.account_id, "")
        self._show_roles(() if resuming else choice.roles, last)
        if self._locked is not None:
            self._enter.setText("&Buka kunci" if resuming else "&Masuk")
        self._secret.hide_typed()
        self._show_hint("", "")

    def _show_roles(self, roles: tuple, last: str = "") -> None:
        self._roles.set_segments(
            [Segment(role, role.label, short=role_words(role)) for role in roles]
        )
        before = next((role for role in roles if role.value == last), None)
        self._roles.set_value(before or (roles[0] if roles else None))
        self._role_box.setVisible(len(roles) > 1)

    # --- checking ---

    def _work(self, office: Office, choice: SignInChoice) -> Callable[[], Actor | None]:
        # Imported here: the services bring SQLAlchemy, which must not delay the first picture.
        from asn_desktop.services.access.sign_in import confirm_secret, sign_in

        if self._locked is not None and choice.account_id == self._locked.account_id:
            return partial(confirm_secret, office, self._locked, self._secret.text())
        role = self._roles.value
        assert role is None or isinstance(role, Role)
        return partial(sign_in, office, choice.account_id, self._secret.text(), role)

    def _on_entered(self, actor: Actor | None) -> None:
        self._checking = False
        resumed = actor if actor is not None else self._locked
        self._secret.hide_typed()
        self._enter.setText("&Masuk")
        self._locked = None
        self.entered.emit(resumed)

    def _on_refused(self, error: OfficeError) -> None:
        self._checking = False
        choice = self._names.choice
        locked = self._locked is not None and choice is not None
        resuming = locked and choice.account_id == self._locked.account_id
        self._enter.setText("&Buka kunci" if resuming else "&Masuk")
        self._secret.selectAll()
        self._secret.setFocus()
        self._show_error(str(error))

    # --- the line below the password ---

    def _on_caps_lock(self, on: bool) -> None:
        if on:
            self._show_hint("arrow-fat-up-fill", "Caps Lock sedang menyala.")
        elif self._hint.text().startswith("Caps Lock"):
            self._show_hint("", "")

    def _on_typed(self) -> None:
        if self._secret.property("invalid"):
            self._show_hint("", "")

    def _show_error(self, sentence: str) -> None:
        self._show_hint("warning-circle-fill", sentence, "danger")
        set_flag(self._secret, "invalid", True)
        self._secret.setAccessibleDescription(sentence)

    def _show_hint(self, icon: str, sentence: str, ink: str = "warning") -> None:
        set_flag(self._secret, "invalid", False)
        self._secret.setAccessibleDescription(sentence)
        self._hint_mark.setVisible(bool(icon))
        if icon:
            self._hint_mark.set_icon(icon, ink)
        self._hint.set_ink("danger" if ink == "danger" else "warning_ink")
        self._hint.setText(sentence)
        self._forgotten.setVisible(ink != "danger")
