"""The main window: the sign-in face first, then the wizard or the workspace."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QCloseEvent, QGuiApplication
from PySide6.QtWidgets import QMainWindow, QStackedWidget

from asn_desktop.ui.kit.display.kawung import application_icon
from asn_desktop.ui.shell.entry.brand import PROGRAM_NAME
from asn_desktop.ui.shell.entry.first_face import FirstFace
from asn_desktop.ui.shell.preferences import PreferenceStore
from asn_desktop.ui.theme.theme import Theme

# Everything that the first picture does not need is imported after it.
if TYPE_CHECKING:
    from asn_desktop.domain.people.terms import Role
    from asn_desktop.services.access.sign_in import FrontDoor
    from asn_desktop.services.context import Actor, Office
    from asn_desktop.ui.shell.entry.idle import IdleWatch
    from asn_desktop.ui.shell.entry.sign_in_page import SignInPage
    from asn_desktop.ui.shell.wizard.setup_wizard import SetupWizard
    from asn_desktop.ui.shell.workspace import Workspace
    from asn_desktop.ui.tasks.runner import TaskRunner

_SIZE = (1366, 697)
_SMALLEST = (800, 440)


class MainWindow(QMainWindow):
    """Shows one face at a time: first a picture only, then what `furnish` makes.

    Attributes:
        sign_in_page: always there once furnished, also behind the workspace.
        idle_watch: locks the screen when nobody works at it.
        workspace: what the signed-in person works in, or None.
        opens_kiosk: whether signing in opens the survey kiosk at once.

    Signals:
        retry_pressed: try to open the data again.
    """

    retry_pressed = Signal()

    _tasks: TaskRunner
    sign_in_page: SignInPage
    idle_watch: IdleWatch

    def __init__(self, theme: Theme, preferences: PreferenceStore) -> None:
        super().__init__()
        self._theme = theme
        self._preferences = preferences
        self._office: Office | None = None
        self._place = ""
        self._practice = False
        self._actor: Actor | None = None
        self._wizard: SetupWizard | None = None
        self.workspace: Workspace | None = None
        self.opens_kiosk = False
        self.setWindowTitle(PROGRAM_NAME)
        self.setWindowIcon(application_icon())
        self.setMinimumSize(*_SMALLEST)
        self.resize(*_SIZE)
        self._faces = QStackedWidget()
        self.setCentralWidget(self._faces)
        kept = preferences.current
        self._first = FirstFace()
        self._first.brand.set_office(kept.office_name, kept.government)
        self._faces.addWidget(self._first)

    def furnish(self, tasks: TaskRunner) -> None:
        """Put the sign-in page where its picture was; the theme must be applied by now."""
        from asn_desktop.ui.shell.entry.idle import IdleWatch
        from asn_desktop.ui.shell.entry.sign_in_page import SignInPage

        self.idle_watch = IdleWatch(self)
        self.idle_watch.idle.connect(self.lock)
        self._tasks = tasks
        self.sign_in_page = SignInPage(tasks)
        self.sign_in_page.entered.connect(self.enter)
        self.sign_in_page.retry_pressed.connect(self.retry_pressed)
        kept = self._preferences.current
        self.sign_in_page.last_roles = kept.last_roles
        self.sign_in_page.show_waiting(kept.office_name, kept.government)
        self._faces.addWidget(self.sign_in_page)
        self._faces.setCurrentWidget(self.sign_in_page)
        self._faces.removeWidget(self._first)
        self._first.deleteLater()

    def show_office(self, office: Office, place: str) -> None:
        """Read who may sign in and show them, or the wizard when nothing was set up yet."""
        from asn_desktop.services.access.sign_in import front_door

        self._office, self._place = office, place
        self.sign_in_page.brand.set_place(place)
        self._tasks.read(self, partial(front_door, office), self._on_door)

    def show_problem(self, sentence: str) -> None:
        """Say why the data cannot be opened."""
        self.sign_in_page.show_problem(sentence)

    def enter(self, actor: Actor) -> None:
        """Show the workspace of who signed in, or go on where the lock came in between (slot)."""
        if self.workspace is not None and self._actor == actor:
            self._faces.setCurrentWidget(self.workspace)
            self.idle_watch.start()
            return
        if self.workspace is not None and not self.workspace.may_leave():
            self._refuse_takeover()
            return
        self._drop_workspace()
        self._actor = actor
        self._remember_role(actor)
        self.workspace = self._make_workspace(actor)
        self._faces.addWidget(self.workspace)
        self._faces.setCurrentWidget(self.workspace)
        self.workspace.pages.setFocus()
        self.workspace.open_home()
        from asn_desktop.ui.shell.entry.going_on import ProgramPlace

        if self.opens_kiosk and any(route.name == "kiosk" for route in self.workspace.routes):
            self.workspace.open_page("kiosk", {"start": True})
        else:
            ProgramPlace(self.workspace)
        self._read_entry_facts(actor)

    def lock(self) -> None:
        """Hide the work behind the password; what is open stays open (slot)."""
        dialog_open = QGuiApplication.modalWindow() is not None
        if self.workspace is None or self._actor is None:
            return
        if dialog_open:
            # A dialog holds typed text and stands above: the time counts anew instead.
            self.idle_watch.start()
            return
        self.idle_watch.stop()
        self._faces.setCurrentWidget(self.sign_in_page)
        self.sign_in_page.show_locked(self._actor)

    def sign_out(self) -> None:
        """Leave the workspace and show the names again (slot)."""
        from asn_desktop.services.access.sign_in import note_sign_out

        actor, office = self._actor, self._office
        self._drop_workspace()
        self._faces.setCurrentWidget(self.sign_in_page)
        if actor is None or office is None:
            return
        self._tasks.write(self, partial(note_sign_out, office, actor), self._on_signed_out)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Let the page in front store its work first (called by Qt)."""
        if self.workspace is not None and not self.workspace.may_leave():
            event.ignore()
            return
        super().closeEvent(event)

    # --- office ---

    def _on_door(self, door: FrontDoor | None) -> None:
        if self._office is None:
            return
        if door is None:
            self._show_wizard(self._office)
            return
        self._practice = door.is_practice
        words = f"{door.office_name} (kantor contoh)" if door.is_practice else door.office_name
        self.setWindowTitle(f"{PROGRAM_NAME} — {words}")
        self._preferences.change(office_name=door.office_name, government=door.government)
        self._faces.setCurrentWidget(self.sign_in_page)
        self.sign_in_page.show_door(self._office, door)

    def _show_wizard(self, office: Office) -> None:
        # Imported here: an office is set up once, the window opens every day.
        from asn_desktop.ui.shell.wizard.setup_wizard import SetupWizard

        self._wizard = SetupWizard(office, self._tasks)
        self._wizard.finished.connect(self._on_set_up)
        self._faces.addWidget(self._wizard)
        self._faces.setCurrentWidget(self._wizard)

    def _on_set_up(self) -> None:
        if self._wizard is not None:
            self._faces.setCurrentWidget(self.sign_in_page)
            self._faces.removeWidget(self._wizard)
            self._wizard.deleteLater()
            self._wizard = None
        if self._office is not None:
            self.show_office(self._office, self._place)

    # --- session ---

    def _make_workspace(self, actor: Actor) -> Workspace:
        # Imported at the first sign-in: everything the pages share comes with it.
        from asn_desktop.ui.kit.page import Workplace
        from asn_desktop.ui.shell.workspace import Workspace

        assert self._office is not None
        workplace = Workplace(self._office, actor, self._tasks)
        place = "Kantor contoh, bukan data resmi" if self._practice else self._place
        made = Workspace(workplace, self._theme, self._preferences, place)
        name = self._preferences.current.office_name
        made.navigation.set_office(name, practice=self._practice)
        made.lock_pressed.connect(self.lock)
        made.sign_out_pressed.connect(self.sign_out)
        made.role_chosen.connect(self._switch_role)
        return made

    def _refuse_takeover(self) -> None:
        assert self._actor is not None
        self.sign_in_page.show_locked(self._actor)
        self.sign_in_page.refuse(
            f"{self._actor.name} masih punya isian yang belum tersimpan di layar ini. "
            "Ia perlu membuka kunci dan menyelesaikannya dahulu."
        )

    def _remember_role(self, actor: Actor) -> None:
        from asn_desktop.services.access.role_change import main_role

        role = main_role(actor)
        if actor.account_id is not None and role is not None:
            kept = self._preferences.current.last_roles | {actor.account_id: role.value}
            self._preferences.change(last_roles=kept)
            self.sign_in_page.last_roles = kept

    def _switch_role(self, role: Role) -> None:
        from asn_desktop.services.access.role_change import switch_role

        if self._office is None or self._actor is None or self.workspace is None:
            return
        if self.workspace.may_leave():
            work = partial(switch_role, self._office, self._actor, role)
            self._tasks.write(self, work, self.enter)

    def _drop_workspace(self) -> None:
        self.idle_watch.stop()
        self._actor = None
        if self.workspace is not None:
            self._faces.removeWidget(self.workspace)
            self.workspace.deleteLater()
            self.workspace = None

    def _read_entry_facts(self, actor: Actor) -> None:
        from asn_desktop.services.access.sign_in import must_change_secret
        from asn_desktop.services.office.settings import settings_of

        office = self._office
        assert office is not None

        def facts() -> tuple[int, bool]:
            return settings_of(office).lock_after_minutes, must_change_secret(office, actor)

        self._tasks.read(self, facts, partial(self._on_entry_facts, actor))

    def _on_entry_facts(self, actor: Actor, facts: tuple[int, bool]) -> None:
        if self._actor != actor or self.workspace is None:
            return
        minutes, must_change = facts
        self.idle_watch.set_time(minutes * 60_000)
        self.idle_watch.start()
        if must_change and not self.workspace.change_secret(forced=True):
            self.sign_out()

    def _on_signed_out(self, _nothing: None) -> None:
        if self._office is not None:
            self.show_office(self._office, self._place)
