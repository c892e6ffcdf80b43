"""The dashboard on a window of the reference size, over an office in its third quarter."""

import pytest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from asn_desktop.ui.features.dashboard.dashboard_page import DashboardPage
from asn_desktop.ui.kit.page import Workplace
from asn_desktop.ui.tasks.runner import TaskRunner
from asn_desktop.ui.theme.theme import Theme, ThemeMode, apply_theme
from tests.factories import actor_for
from tests.services.dashboards.scene import SURVEY, fill_quarter, fill_survey, record_good


class Board:
    """A shown page and what it asked the shell for."""

    def __init__(self, office, actor, size=(1154, 610)) -> None:
        self.tasks = TaskRunner()
        self.window = QWidget()
        column = QVBoxLayout(self.window)
        column.setContentsMargins(0, 0, 0, 0)
        self.page = DashboardPage(Workplace(office, actor, self.tasks), self.window)
        column.addWidget(self.page)
        for action in self.page.header_actions():
            action.setParent(self.window)
            action.move(0, 700)
        self.opened: list[tuple[str, dict]] = []
        self.notices: list[object] = []
        self.page.open_page.connect(lambda route, given: self.opened.append((route, given)))
        self.page.notice.connect(self.notices.append)
        self.window.resize(*size)

    def load(self, **arguments) -> None:
        self.page.load(**arguments)
        self.settle()

    def settle(self) -> None:
        for _ in range(3):
            assert self.tasks.wait_idle()
            QApplication.processEvents()

    def names(self) -> list[str]:
        return [row.first for row in self.page.detail.rows]


@pytest.fixture
def board_of(qtbot):
    """Return a function that shows the dashboard of an office to somebody."""
    apply_theme(QApplication.instance(), Theme(ThemeMode.LIGHT))
    boards = []

    def show(office, name="B. Suryanto", **more):
        board = Board(office, actor_for(office, name), **more)
        qtbot.addWidget(board.window)
        boards.append(board)
        with qtbot.waitExposed(board.window):
            board.window.show()
        board.window.activateWindow()
        board.load()
        return board

    yield show
    for board in boards:
        board.settle()
        board.tasks.stop()


@pytest.fixture
def quarter_office(office):
    """Return the small office in the middle of its third quarter."""
    fill_quarter(office)
    fill_survey(office, SURVEY)
    record_good(office)
    return office
