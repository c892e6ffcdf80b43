"""The kiosk's own window: what follows what, the return when nobody is there, and the lock."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QGuiApplication, QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from asn_desktop.base.errors import OfficeError
from asn_desktop.base.identifiers import new_id
from asn_desktop.services.access.sign_in import confirm_secret
from asn_desktop.services.public_service.kiosk.answers import (
    KioskDetails,
    add_kiosk_details,
    keep_kiosk_answers,
)
from asn_desktop.services.public_service.kiosk.facts import KioskFacts
from asn_desktop.services.public_service.service_types import ServiceLine
from asn_desktop.ui.features.survey.kiosk.closing_screens import LeaveScreen, ThanksScreen
from asn_desktop.ui.features.survey.kiosk.details_screen import DetailsScreen
from asn_desktop.ui.features.survey.kiosk.look import scale_of, style_sheet
from asn_desktop.ui.features.survey.kiosk.question_screen import QuestionScreen
from asn_desktop.ui.features.survey.kiosk.start_screen import StartScreen
from asn_desktop.ui.features.survey.kiosk.words_screen import WordsScreen
from asn_desktop.ui.kit.display.kawung import KawungPanel
from asn_desktop.ui.kit.page import Workplace

_THANKS_MS = 8000
_DROPPED = "Jawaban yang belum selesai tidak disimpan."
_INPUT = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseButtonRelease,
        QEvent.Type.TouchBegin,
    }
)


class KioskWindow(QStackedWidget):
    """Full screen, without a frame, on top; closed only by the officer's password or PIN.

    Attributes:
        idle: runs while a visitor is answering.

    Signals:
        left: the officer closed the kiosk.
    """

    left = Signal()

    def __init__(self, workplace: Workplace, facts: KioskFacts) -> None:
        super().__init__()
        self.setWindowFlags(
            Qt.WindowType.Window
            | Qt.WindowType.FramelessWindowHint
            | Qt.WindowType.WindowStaysOnTopHint
        )
        self.setWindowTitle("Survei Kepuasan Masyarakat")
        self._workplace = workplace
        self._scale = 0.0
        self._may_close = False
        self._visit = ""
        self._service: ServiceLine | None = None
        self._before_leaving: QWidget | None = None
        self._covers: list[QWidget] = []
        self.start = StartScreen(facts)
        self.question = QuestionScreen(facts)
        self.details = DetailsScreen(facts)
        self.words = WordsScreen(facts)
        self.thanks = ThanksScreen()
        self.leave = LeaveScreen(workplace.actor.name)
        for screen in self._screens():
            self.addWidget(screen)
        self.idle = QTimer(self)
        self.idle.setSingleShot(True)
        self.idle.setInterval(facts.idle_seconds * 1000)
        self.idle.timeout.connect(self._on_idle)
        self._after_thanks = QTimer(self)
        self._after_thanks.setSingleShot(True)
        self._after_thanks.setInterval(_THANKS_MS)
        self._after_thanks.timeout.connect(self._restart)
        self._connect()
        self.start.setFocus()

    def open(self) -> None:
        """Fill the screen and cover every other one."""
        self.showFullScreen()
        for screen in QGuiApplication.screens():
            if screen is not self.screen():
                cover = KawungPanel(None, fade="edge")
                cover.setWindowFlags(self.windowFlags() | Qt.WindowType.Tool)
                cover.setGeometry(screen.geometry())
                cover.showFullScreen()
                self._covers.append(cover)
        self.activateWindow()

    def showEvent(self, event: QShowEvent) -> None:
        """Watch for fingers and keys (called by Qt)."""
        super().showEvent(event)
        window = self.windowHandle()
        if window is not None:
            window.removeEventFilter(self)
            window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Count anew on every touch and key (called by Qt)."""
        if event.type() in _INPUT and self.idle.isActive():
            self.idle.start()
        return False

    def closeEvent(self, event: QCloseEvent) -> None:
        """Ask for the secret instead of closing, whoever asked (called by Qt)."""
        if self._may_close or _computer_shuts_down():
            self._take_covers_away()
            super().closeEvent(event)
            return
        event.ignore()
        self._ask_to_leave()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let no key do anything that a screen did not ask for (called by Qt)."""
        event.accept()

    def changeEvent(self, event: QEvent) -> None:
        """Come back when another window is put in front or this one made small (called by Qt)."""
        super().changeEvent(event)
        away = event.type() is QEvent.Type.ActivationChange and not self.isActiveWindow()
        small = event.type() is QEvent.Type.WindowStateChange and self.isMinimized()
        if (away or small) and not self._may_close and self.isVisible():
            QTimer.singleShot(0, self._come_back)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Follow the size of the screen (called by Qt)."""
        super().resizeEvent(event)
        scale = scale_of(self.size())
        if scale != self._scale:
            self._scale = scale
            self.setStyleSheet(style_sheet(scale))
            for screen in (self.start, self.question, self.details, self.words):
                screen.set_scale(scale)

    # --- what follows what ---

    def _screens(self) -> tuple[QWidget, ...]:
        return (self.start, self.question, self.details, self.words, self.thanks, self.leave)

    def _connect(self) -> None:
        self.start.chosen.connect(self._begin)
        self.question.left.connect(self._restart)
        self.question.finished.connect(self._keep_answers)
        self.details.finished.connect(self._ask_for_words)
        self.words.finished.connect(self._keep_details)
        self.words.typed.connect(self._touch)
        self.thanks.finished.connect(self._restart)
        self.leave.tried.connect(self._try_to_leave)
        self.leave.cancelled.connect(self._stay)
        for screen in (self.start, self.question, self.details, self.words):
            screen.mark_held.connect(self._ask_to_leave)

    def _begin(self, service: ServiceLine) -> None:
        self._visit, self._service = new_id(), service
        self.question.begin()
        self._show(self.question)

    def _keep_answers(self) -> None:
        assert self._service is not None
        work = partial(
            keep_kiosk_answers,
            self._workplace.office,
            self._workplace.actor,
            self._visit,
            self._service.id,
            dict(self.question.answers),
        )
        visit = self._visit
        self.idle.start()
        self._workplace.tasks.write(
            self, work, partial(self._on_kept, visit), partial(self._on_not_kept, visit)
        )

    def _on_kept(self, visit: str, _number: str) -> None:
        if visit == self._visit:
            self.details.begin()
            self._show(self.details)

    def _on_not_kept(self, visit: str, error: OfficeError) -> None:
        if visit == self._visit:
            self.question.show_failure(
                f"Jawaban belum tersimpan. {error} Panggil petugas loket bila terulang."
            )

    def _ask_for_words(self) -> None:
        self.words.begin()
        self._show(self.words)

    def _keep_details(self) -> None:
        details = replace(self.details.details, words=self.words.words, kind=self.words.kind)
        if not details.words:
            details = replace(details, kind=KioskDetails().kind)
        if details == KioskDetails():
            self._thank()
            return
        work = partial(
            add_kiosk_details,
            self._workplace.office,
            self._workplace.actor,
            self._visit,
            details,
        )
        self.idle.start()
        self._workplace.tasks.write(
            self, work, partial(self._on_details, self._visit), self._on_no_details
        )

    def _on_details(self, visit: str, _nothing: None) -> None:
        if visit == self._visit:
            self._thank()

    def _on_no_details(self, error: OfficeError) -> None:
        self.words.show_failure(f"Tulisan belum tersimpan. {error}")

    def _thank(self) -> None:
        self._show(self.thanks)
        self.idle.stop()
        self._after_thanks.start()

    def _restart(self, sentence: str = "") -> None:
        self._visit, self._service = "", None
        self._before_leaving = None
        self._after_thanks.stop()
        self.question.begin()
        self.details.begin()
        self.words.begin()
        self.leave.begin()
        self.start.reset(sentence)
        self._show(self.start)
        self.idle.stop()

    def _on_idle(self) -> None:
        unfinished = self.currentWidget() is self.question or (
            self._before_leaving is self.question
        )
        self._restart(_DROPPED if unfinished else "")

    def _show(self, screen: QWidget) -> None:
        self.setCurrentWidget(screen)
        screen.setFocus()
        self.idle.start()

    def _touch(self) -> None:
        if self.idle.isActive():
            self.idle.start()

    # --- leaving ---

    def _ask_to_leave(self) -> None:
        if self.currentWidget() is not self.leave:
            self._before_leaving = self.currentWidget()
            self._after_thanks.stop()
            self._show(self.leave)
            self.leave.begin()

    def _stay(self) -> None:
        before = self._before_leaving
        self._before_leaving = None
        if before in (None, self.start, self.thanks):
            self._restart()
        else:
            self.setCurrentWidget(before)
            self.idle.start()

    def _try_to_leave(self, secret: str) -> None:
        work = partial(confirm_secret, self._workplace.office, self._workplace.actor, secret)
        self.idle.start()
        self._workplace.tasks.write(self, work, self._on_confirmed, self._on_refused)

    def _on_confirmed(self, _nothing: None) -> None:
        self.idle.stop()
        self._may_close = True
        self.left.emit()
        self.close()

    def _on_refused(self, error: OfficeError) -> None:
        self.leave.refuse(str(error))

    def _come_back(self) -> None:
        if self.isVisible() and not self._may_close:
            if self.isMinimized():
                self.showFullScreen()
            self.raise_()
            self.activateWindow()

    def _take_covers_away(self) -> None:
        for cover in self._covers:
            cover.hide()
            cover.deleteLater()
        self._covers.clear()


def _computer_shuts_down() -> bool:
    application = QGuiApplication.instance()
    return isinstance(application, QGuiApplication) and application.isSavingSession()
