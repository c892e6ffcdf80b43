"""Draw every page, dialog and state of the program to PNG: `python -m tests.gallery OUT`.

The pictures are of the real window on a filled practice office, each in light and dark at
1366×768, with text at 125 %, and on a large screen.
"""

import argparse
import os
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtWidgets import QApplication, QWidget

from asn_desktop.services.context import Office
from asn_desktop.services.practice.filling import fill_practice_office
from asn_desktop.store.schema import open_database
from asn_desktop.ui.shell.preferences import PreferenceStore
from asn_desktop.ui.shell.window import MainWindow
from asn_desktop.ui.tasks.runner import TaskRunner
from asn_desktop.ui.theme.language import speak_indonesian
from asn_desktop.ui.theme.theme import Theme, ThemeMode, apply_theme
from tests.factories import MORNING, morning_clock
from tests.gallery.finding import Scene
from tests.gallery.scenes import SCENES

_SETTLE_MILLISECONDS, _GLANCES = 60, 3


@dataclass(frozen=True, slots=True)
class Look:
    """One way to look at the program; the size is that of the window's inside."""

    name: str
    mode: ThemeMode
    text_scale: float
    width: int
    height: int


LOOKS = (
    Look("terang", ThemeMode.LIGHT, 1.0, 1366, 697),
    Look("gelap", ThemeMode.DARK, 1.0, 1366, 697),
    Look("125", ThemeMode.LIGHT, 1.25, 1366, 697),
    Look("lebar", ThemeMode.LIGHT, 1.0, 1920, 1009),
)


class Gallery:
    """Takes the pictures of one look in one practice office."""

    def __init__(self, office: Office, empty: Office, look: Look, theme: Theme) -> None:
        self.office = office
        self.empty = empty
        self.look = look
        self.theme = theme
        self.tasks = TaskRunner()
        theme.set_mode(look.mode)
        theme.set_text_scale(look.text_scale)

    def picture(self, scene: Scene, folder: Path) -> Path:
        """Show one scene and save it; a dialog it opens is drawn over the window."""
        office = self.empty if scene.on_empty_office else self.office
        window = MainWindow(self.theme, PreferenceStore(office.folder))
        window.resize(self.look.width, self.look.height)
        window.show()
        window.furnish(self.tasks)
        window.show_office(office, "Data di komputer ini")
        self.settle()
        if scene.route or scene.person:
            window.enter(scene.actor(office))
            self.settle()
        if scene.route:
            window.workspace.open_page(scene.route, scene.arguments(office))
            self.settle()
        target = folder / f"{scene.name}_{self.look.name}.png"
        if scene.act is not None:
            self._act(scene, window, target)
        else:
            window.grab().save(str(target))
        window.close()
        window.deleteLater()
        self.settle()
        return target

    def settle(self) -> None:
        """Let tasks, layouts and paints finish."""
        for _ in range(3):
            self.tasks.wait_idle()
            loop = QEventLoop()
            QTimer.singleShot(_SETTLE_MILLISECONDS, loop.quit)
            loop.exec()

    def _act(self, scene: Scene, window: MainWindow, target: Path) -> None:
        """Do what the scene does and take the picture, with the dialog that opens, if one does.

        A dialog may open at once or after something was read: a timer looks for it, because it
        then runs an event loop of its own.
        """
        taken: list[Path] = []
        timer = QTimer()

        def look() -> None:
            dialog = QApplication.activeModalWidget()
            if dialog is None or not dialog.isVisible() or taken:
                return
            taken.append(target)
            self.settle()
            _with_dialog(window, dialog).save(str(target))
            timer.stop()
            dialog.done(0)

        timer.timeout.connect(look)
        timer.start(_SETTLE_MILLISECONDS)
        page = window.workspace.pages.page if window.workspace else window
        scene.act(page)
        for _ in range(_GLANCES):
            self.settle()
        timer.stop()
        kiosk = getattr(page, "window_open", None)
        if kiosk is not None:
            kiosk.showNormal()
            kiosk.resize(self.look.width, self.look.height)
            self.settle()
            kiosk.grab().save(str(target))
            kiosk._on_confirmed(None)
        elif not taken:
            window.grab().save(str(target))


def _with_dialog(window: QWidget, dialog: QWidget | None) -> QPixmap:
    picture = window.grab()
    if dialog is not None:
        painter = QPainter(picture)
        place = window.mapFromGlobal(dialog.mapToGlobal(dialog.rect().topLeft()))
        painter.drawPixmap(place, dialog.grab())
        painter.end()
    return picture


@contextmanager
def practice_offices() -> Iterator[tuple[Office, Office]]:
    """Open a filled practice office and one in which nothing was set up yet."""
    with tempfile.TemporaryDirectory(prefix="galeri-") as folder:
        offices = []
        for name in ("terisi", "kosong"):
            place = Path(folder, name)
            place.mkdir()
            database = open_database(place / "kinerja.db", now=MORNING)
            offices.append(Office(database, morning_clock(), place))
        fill_practice_office(offices[0], years=2)
        yield offices[0], offices[1]
        for office in offices:
            office.database.close()


def main(arguments: list[str] | None = None) -> int:
    """Draw the gallery; return 0 when every scene could be drawn."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("out", type=Path)
    parser.add_argument("--look", choices=[look.name for look in LOOKS], action="append")
    parser.add_argument("--scene", action="append", help="part of a scene's name")
    chosen = parser.parse_args(arguments)
    chosen.out.mkdir(parents=True, exist_ok=True)
    application = QApplication.instance() or QApplication(sys.argv[:1])
    theme = Theme(ThemeMode.LIGHT)
    apply_theme(application, theme)
    speak_indonesian(application)
    with practice_offices() as (office, empty):
        for look in LOOKS:
            if chosen.look and look.name not in chosen.look:
                continue
            gallery = Gallery(office, empty, look, theme)
            for scene in SCENES:
                if chosen.scene and not any(part in scene.name for part in chosen.scene):
                    continue
                print(gallery.picture(scene, chosen.out))
            gallery.tasks.stop()
    return 0


if __name__ == "__main__":
    sys.exit(main())
