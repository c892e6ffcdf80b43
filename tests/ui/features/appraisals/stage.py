"""A window around one page, as the shell builds it: header, message bar, page, footer."""

from dataclasses import dataclass, field

from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from asn_desktop.services.context import Actor, Office
from asn_desktop.ui.kit.containers.header import PageHeader
from asn_desktop.ui.kit.containers.message_bar import MessageBar
from asn_desktop.ui.kit.page import Notice, Page, Workplace
from asn_desktop.ui.tasks.runner import TaskRunner


@dataclass
class Stage:
    """A page on a window, and what it asked the shell for."""

    page: Page
    window: QWidget
    tasks: TaskRunner
    notices: list[Notice] = field(default_factory=list)
    undos: list[tuple[str, object]] = field(default_factory=list)
    opened: list[tuple[str, dict]] = field(default_factory=list)

    def settle(self) -> None:
        """Wait until everything that was asked for is done and shown."""
        for _ in range(3):  # what is shown may ask for more
            assert self.tasks.wait_idle()
            QApplication.processEvents()


def set_stage(
    office: Office,
    actor: Actor,
    page_class: type[Page],
    *,
    size: tuple[int, int] = (1366, 697),
    navigation: int = 212,
) -> Stage:
    """Put a page on a window of the reference size."""
    tasks = TaskRunner()
    window = QWidget()
    window.setProperty("surface", "page")
    row = QHBoxLayout(window)
    row.setContentsMargins(navigation, 0, 0, 0)
    column = QVBoxLayout()
    column.setSpacing(0)
    row.addLayout(column)
    page = page_class(Workplace(office, actor, tasks), window)
    header, bar = PageHeader(), MessageBar()
    header.show_page(page)
    for widget in (header, bar):
        column.addWidget(widget)
    column.addWidget(page, 1)
    if page.footer is not None:
        column.addWidget(page.footer)
    stage = Stage(page, window, tasks)
    page.notice.connect(stage.notices.append)
    page.notice.connect(bar.set_notice)
    page.undoable.connect(lambda sentence, undo: stage.undos.append((sentence, undo)))
    page.open_page.connect(lambda route, arguments: stage.opened.append((route, arguments)))
    window.resize(*size)
    return stage
