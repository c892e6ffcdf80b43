"""Everything that stands in the window after signing in: navigation, page, footer, help."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from asn_desktop.base.errors import ConflictError, OfficeError, StorageError
from asn_desktop.services.access.rights import Right, may
from asn_desktop.services.access.role_change import main_role
from asn_desktop.services.office.backups import BackupLine, back_up_now
from asn_desktop.ui.kit.containers.footer import StatusBar
from asn_desktop.ui.kit.containers.header import PageHeader
from asn_desktop.ui.kit.containers.message_bar import MessageBar
from asn_desktop.ui.kit.containers.snackbar import Snackbar
from asn_desktop.ui.kit.notice import Notice, NoticeKind
from asn_desktop.ui.kit.page import Page, Workplace
from asn_desktop.ui.shell.areas import focus_first, holds_focus
from asn_desktop.ui.shell.dialogs.change_secret_dialog import ChangeSecretDialog
from asn_desktop.ui.shell.dialogs.quick_search import QuickSearch
from asn_desktop.ui.shell.dialogs.shortcuts_dialog import ShortcutsDialog
from asn_desktop.ui.shell.facts import ShellFacts, read_facts
from asn_desktop.ui.shell.help_panel import HelpPanel
from asn_desktop.ui.shell.navigation import Navigation
from asn_desktop.ui.shell.pages import PageStack
from asn_desktop.ui.shell.preferences import PreferenceStore
from asn_desktop.ui.shell.routes import entries_for, route_named, routes_for
from asn_desktop.ui.shell.shortcuts import GENERAL_KEYS, STATUS_KEYS, is_back
from asn_desktop.ui.shell.side.buttons import Entry
from asn_desktop.ui.shell.user_menu import UserMenu
from asn_desktop.ui.shell.wording import backup_words, is_backup_late, role_words
from asn_desktop.ui.theme.theme import Theme, px

_RAIL_BELOW = 1160
SEARCH, HELP = "search", "help"


class Workspace(QWidget):
    """The working face of the window for one signed-in person.

    Signals:
        lock_pressed: lock the screen.
        sign_out_pressed: leave; the page in front agreed.
        role_chosen: go on in another Role.
    """

    lock_pressed = Signal()
    sign_out_pressed = Signal()
    role_chosen = Signal(object)

    def __init__(
        self,
        workplace: Workplace,
        theme: Theme,
        preferences: PreferenceStore,
        place: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setProperty("surface", "page")
        self.workplace = workplace
        self._preferences = preferences
        self._collapsed = preferences.current.collapsed
        self._facts = ShellFacts()
        self._reading_facts = False
        self._failure: Notice | None = None
        self.routes = routes_for(workplace.actor)
        self.navigation = Navigation(self)
        self.pages = PageStack(workplace)
        self._header = PageHeader()
        self._notices = MessageBar()
        self._help = HelpPanel()
        self._help.hide()
        self._status = StatusBar()
        self._status.set_place(place)
        self._footers = QStackedWidget()
        self._footers.addWidget(self._status)
        self._build()
        self._snackbar = Snackbar(self._content)
        self._menu = UserMenu(
            self, theme, preferences, can_back_up=may(workplace.actor, Right.MANAGE_OFFICE)
        )
        self._fill_navigation()
        self._connect(theme)
        self._add_shortcuts()

    def open_page(self, route: str, arguments: dict[str, object] | None = None) -> None:
        """Open a page by its route, or the search or help (slot)."""
        arguments = self.pages.carried(self.sender(), arguments)
        if route == SEARCH:
            self.search()
        elif route == HELP:
            self.toggle_help()
        elif not self.pages.may_open(route, arguments):
            self.show_notice(
                Notice(NoticeKind.WARNING, "Halaman ini tidak tersedia untuk peran Anda.")
            )
        else:
            self.pages.open(route, arguments)
            self._light()

    def open_home(self) -> None:
        """Open the first page that this role has."""
        if self.routes:
            self.open_page(self.routes[0].name)

    def may_leave(self) -> bool:
        """Ask the page in front whether everything is stored."""
        return self.pages.may_leave()

    def show_notice(self, notice: Notice) -> None:
        """Show a message at the top of the page (slot)."""
        self._notices.set_notice(notice)
        self._fit_notice()

    def clear_notice(self) -> None:
        """Put the message at the top away."""
        self._notices.set_notice(None)
        self._fit_notice()

    def search(self) -> None:
        """Open the quick search and go to what is chosen (slot)."""
        hit = QuickSearch.ask(self, self.workplace, self.routes)
        if hit is not None:
            self.open_page(hit.route, hit.arguments)

    def toggle_help(self) -> None:
        """Open or close the help of the page in front (slot)."""
        opening = not self._help.isVisible()
        if opening:
            self._show_help()
        had_focus = holds_focus(self._help)
        self._help.setVisible(opening)
        if had_focus:
            focus_first(self.pages)

    def refresh_facts(self) -> None:
        """Read anew what waits and when the last backup was made."""
        if not self._reading_facts:
            self._reading_facts = True
            work = partial(read_facts, self.workplace.office, self.workplace.actor)
            self.workplace.tasks.read(self, work, self._on_facts, self._on_no_facts)

    def set_collapsed(self, collapsed: bool) -> None:
        """Make the navigation a rail or wide, and remember it."""
        self._collapsed = collapsed
        self._preferences.change(collapsed=collapsed)
        self._fold()

    def change_secret(self, _checked: bool = False, *, forced: bool = False) -> bool:
        """Ask for a new password; return whether it was changed (slot)."""
        if changed := ChangeSecretDialog(self, self.workplace, forced=forced).run():
            self._snackbar.show_message("Kata sandi Anda sudah diganti.")
        return changed

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fold the navigation in a narrow window (called by Qt)."""
        super().resizeEvent(event)
        self._fold()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take keys that the page did not want: Alt+Left and Ctrl+Z (called by Qt)."""
        # No QShortcut: pages give these keys a meaning of their own, and Qt would drop both.
        if event.matches(QKeySequence.StandardKey.Undo) and self._snackbar.can_undo:
            self._snackbar.undo()
        elif is_back(event):
            self._back()
        else:
            super().keyPressEvent(event)

    # --- building ---

    def _build(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.navigation)
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(self._header)
        middle = QHBoxLayout()
        middle.setSpacing(0)
        self._content = QWidget()
        content = QVBoxLayout(self._content)
        content.setContentsMargins(0, 0, 0, 0)
        content.setSpacing(0)
        self._notice_room = QVBoxLayout()
        self._notice_room.addWidget(self._notices)
        content.addLayout(self._notice_room)
        content.addWidget(self.pages, 1)
        middle.addWidget(self._content, 1)
        middle.addWidget(self._help)
        column.addLayout(middle, 1)
        column.addWidget(self._footers)
        row.addLayout(column, 1)
        self._notices.closed.connect(self._fit_notice)

    def _fill_navigation(self) -> None:
        self.navigation.set_entries([Entry(*found) for found in entries_for(self.routes)])
        role = main_role(self.workplace.actor)
        self.navigation.user.set_user(self.workplace.actor.name, role_words(role) if role else "")

    def _connect(self, theme: Theme) -> None:
        self.navigation.opened.connect(self.open_page)
        self.navigation.help_pressed.connect(self.toggle_help)
        self.navigation.collapse_pressed.connect(self._on_collapse)
        self.navigation.user.clicked.connect(self._on_user)
        self._menu.lock.triggered.connect(self.lock_pressed)
        self._menu.roles.chosen.connect(self.role_chosen)
        self._menu.sign_out.triggered.connect(self._on_sign_out)
        self._menu.change_secret.triggered.connect(self.change_secret)
        self._menu.back_up.triggered.connect(self._on_back_up)
        self._menu.shortcuts.triggered.connect(self._show_shortcuts)
        self.pages.made.connect(self._on_made)
        self.pages.left.connect(self.clear_notice)
        self.pages.shown.connect(self._on_shown)
        self._header.back_pressed.connect(self._back)
        self._help.closed.connect(self.toggle_help)
        self.workplace.tasks.failed.connect(self._on_failed)
        theme.changed.connect(self._on_theme)

    def _add_shortcuts(self) -> None:
        keys: list[tuple[str, Callable[[], object]]] = [
            ("Ctrl+K", self.search),
            ("F1", self.toggle_help),
            ("F5", self._refresh),
            ("F6", self._next_area),
            ("Ctrl+L", self.lock_pressed.emit),
            ("Ctrl+/", self._show_shortcuts),
        ]
        for key, slot in keys:
            QShortcut(QKeySequence(key), self).activated.connect(slot)
        for number, name in enumerate(self.navigation.entry_keys()[:9], start=1):
            shortcut = QShortcut(QKeySequence(f"Ctrl+{number}"), self)
            shortcut.activated.connect(partial(self.open_page, name))

    # --- page in front ---

    def _on_made(self, page: Page) -> None:
        page.open_page.connect(self.open_page)
        page.notice.connect(self._on_notice)
        page.undoable.connect(self._snackbar.show_message)
        page.saved.connect(self._on_saved)
        page.close_page.connect(self._back)
        page.data_replaced.connect(self.sign_out_pressed)
        page.title_changed.connect(self._light)
        page.title_changed.connect(self._show_badges)

    def _on_shown(self) -> None:
        page = self.pages.page
        if page is None:
            return
        self._header.show_page(page)
        self._status.set_keys(page.keys or STATUS_KEYS)
        self._status.set_saved("")
        footer = page.footer or self._status
        if self._footers.indexOf(footer) < 0:
            self._footers.addWidget(footer)
        self._footers.setCurrentWidget(footer)
        # Not its present height: in this stack it was given that of the footer before.
        self._footers.setFixedHeight(footer.sizeHint().height())
        if self._help.isVisible():
            self._show_help()
        self._light()
        self._show_badges()
        self.refresh_facts()
        if not holds_focus(page) and not holds_focus(self.navigation):
            # The page did not ask for a field: keys go to it, Tab to its first control.
            self.pages.setFocus()

    def _light(self) -> None:
        route, page = self.pages.route, self.pages.page
        if page is not None:
            above = page.stands_under
            if not above and not self.navigation.has_entry(route):
                above = route_named(route).stands_under
            self.navigation.set_current(above or route)

    def _show_badges(self) -> None:
        # A page behind still holds the number of the moment it was left.
        own = {self.pages.route: self.pages.page.badge} if self.pages.page else {}
        for name in {*own, *self._facts.badges}:
            self.navigation.set_badge(name, own.get(name) or self._facts.badges.get(name, 0))

    def _show_help(self) -> None:
        page = self.pages.page
        self._help.show_topic((page.help_topic if page else "") or self.pages.route)

    def _refresh(self) -> None:
        if self.pages.page is not None:
            self.pages.page.refresh()
        self.refresh_facts()

    def _back(self) -> None:
        if self.pages.can_go_back:
            self.pages.back()
        else:
            self.open_home()

    def _next_area(self) -> None:
        areas = [self.navigation, self.pages, self._help, self._footers.currentWidget()]
        shown = [area for area in areas if area is not None and area.isVisible()]
        here = next((place for place, area in enumerate(shown) if holds_focus(area)), -1)
        for step in range(1, len(shown) + 1):
            area = shown[(here + step) % len(shown)]
            if area is self.navigation:
                self.navigation.focus_current()
                return
            if focus_first(area):
                return

    # --- answers ---

    def _on_notice(self, notice: Notice) -> None:
        if self.sender() is self.pages.page or self.sender() is None:
            self.show_notice(notice)
        if notice.kind is NoticeKind.SUCCESS:
            self.refresh_facts()  # what was just done no longer waits

    def _on_failed(self, error: OfficeError) -> None:
        kind, label = NoticeKind.WARNING, ""
        if isinstance(error, ConflictError):
            label = "Muat ulang"
        elif isinstance(error, StorageError):
            kind, label = NoticeKind.DANGER, "Coba lagi"
        action = self._retry if label else None
        self._failure = Notice(kind, "", str(error), label, action)
        self.show_notice(self._failure)

    def _on_saved(self, words: str) -> None:
        self._status.set_saved(words)
        if self._notices.notice is self._failure:  # mended by what was stored now
            self.clear_notice()

    def _retry(self) -> None:
        self.clear_notice()
        self._refresh()

    def _fit_notice(self) -> None:
        margin = (20, 12, 20, 0) if self._notices.notice is not None else (0, 0, 0, 0)
        self._notice_room.setContentsMargins(*margin)

    def _on_facts(self, facts: ShellFacts) -> None:
        self._reading_facts = False
        self._facts = facts
        self._show_badges()
        self._show_backup(facts.backup)
        self._menu.roles.show_roles(facts.roles, main_role(self.workplace.actor))

    def _on_no_facts(self, _error: OfficeError) -> None:
        # The page in front says what is wrong with the data; the old counts stay.
        self._reading_facts = False

    def _show_backup(self, backup: BackupLine | None) -> None:
        if self.workplace.office.database.path is None:
            self._status.set_backup("")
            return
        late = is_backup_late(backup, self.workplace.office.clock.today())
        self._status.set_backup(backup_words(backup), late=late)

    def _on_back_up(self) -> None:
        work = partial(back_up_now, self.workplace.office, self.workplace.actor)
        self.workplace.tasks.write(self, work, self._on_backed_up)

    def _on_backed_up(self, backup: BackupLine) -> None:
        self._show_backup(backup)
        self._snackbar.show_message(f"Cadangan {backup.path.name} sudah dibuat dan diperiksa.")

    def _on_user(self) -> None:
        self._menu.open_above(self.navigation.user)

    def _on_sign_out(self) -> None:
        if self.may_leave():
            self.sign_out_pressed.emit()

    def _show_shortcuts(self) -> None:
        page = self.pages.page
        known = {key for key, _words in GENERAL_KEYS}
        own = [pair for pair in page.keys if pair[0] not in known] if page else []
        ShortcutsDialog(self, page.title if page else "", own).run()

    def _on_collapse(self) -> None:
        self.set_collapsed(not self.navigation.is_rail)

    def _fold(self) -> None:
        narrow = self.width() < px(_RAIL_BELOW)
        rail = narrow if self._collapsed is None else self._collapsed
        if rail != self.navigation.is_rail:
            self.navigation.set_rail(rail)

    def _on_theme(self) -> None:
        self._fold()
        self.navigation.set_rail(self.navigation.is_rail)
        self._header.refresh()
        self._help.refresh()
        self._on_shown()
