"""A real window on a real office; the pages behind the routes are small stand-in pages."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QWidget

from asn_desktop.domain.people.terms import Role
from asn_desktop.services.access.accounts import reset_secret
from asn_desktop.services.context import PROGRAM, Office
from asn_desktop.ui.kit.page import Page
from asn_desktop.ui.shell.preferences import PreferenceStore
from asn_desktop.ui.shell.routes import Route
from asn_desktop.ui.shell.window import MainWindow
from asn_desktop.ui.tasks.runner import TaskRunner
from asn_desktop.ui.theme.theme import Theme, ThemeMode, apply_theme
from tests.factories import actor_for

SECRET = "kopi pagi cerah"


class PlainPage(Page):
    """Holds one field and remembers what the shell asked of it."""

    route_name = ""
    leaving = True

    def __init__(self, workplace, parent=None):
        super().__init__(workplace, parent)
        self.loads: list[dict[str, object]] = []
        self.refreshed = 0
        self.field = QLineEdit(self)
        row = QHBoxLayout(self)
        row.addWidget(self.field)
        row.addWidget(QPushButton("Simpan", self))

    def load(self, **arguments: object) -> None:
        self.loads.append(arguments)
        self.set_title(self.route_name, "keterangan")

    def refresh(self) -> None:
        self.refreshed += 1

    def can_leave(self) -> bool:
        return self.leaving


def plain_page_class(route: Route) -> type[Page]:
    return type("PlainPage", (PlainPage,), {"route_name": route.label, "has_back": True})


@pytest.fixture
def plain_pages(monkeypatch) -> None:
    """Let every route exist, whatever features this program has."""
    monkeypatch.setattr("asn_desktop.ui.shell.routes.exists", lambda _route: True)
    monkeypatch.setattr("asn_desktop.ui.shell.pages.page_class", plain_page_class)


@pytest.fixture
def theme(qapp) -> Iterator[Theme]:
    made = Theme(ThemeMode.LIGHT)
    apply_theme(qapp, made)
    yield made
    made.set_text_scale(1.0)
    made.set_mode(ThemeMode.LIGHT)


@pytest.fixture
def window(qtbot, theme, office: Office, plain_pages) -> Iterator[MainWindow]:
    """A shown window at the names; everybody's password is SECRET."""
    for name in ("Sri", "Siti", "Rina", "B. Sur", "Yusuf"):
        account_id = actor_for(office, name).account_id
        reset_secret(office, PROGRAM, account_id, SECRET, must_change=False)
    tasks = TaskRunner()
    made = MainWindow(theme, PreferenceStore(office.folder))
    made.furnish(tasks)
    qtbot.addWidget(made)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    made.show_office(office, "Data di komputer ini")
    assert tasks.wait_idle()
    yield made
    tasks.wait_idle()
    tasks.stop()


@pytest.fixture
def settle(window) -> Callable[[], None]:
    """Wait until every task is done."""

    def wait() -> None:
        assert window._tasks.wait_idle()

    return wait


@pytest.fixture
def enter(window, office, settle) -> Callable[..., QWidget]:
    """Open the workspace of somebody in some roles."""

    def open_workspace(name: str, *roles: Role) -> QWidget:
        window.enter(actor_for(office, name, *roles))
        settle()
        return window.workspace

    return open_workspace


def type_into(field: QLineEdit, text: str) -> None:
    QTest.keyClicks(field, text)
