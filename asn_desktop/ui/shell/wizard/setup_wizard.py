"""The first set-up: identity, year, staff, accounts; each step stored when it says so."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from asn_desktop.services.context import PROGRAM, Office
from asn_desktop.services.office.backups import RestoredBackup, restore_backup
from asn_desktop.services.office.set_up import SetUpState, set_up_state
from asn_desktop.ui.features.office.settings.backups import BACKUP_FILTER
from asn_desktop.ui.kit.containers.confirm import confirm
from asn_desktop.ui.kit.controls.buttons import GhostButton, PrimaryButton, SecondaryButton
from asn_desktop.ui.kit.text import ElidedText
from asn_desktop.ui.kit.visibility import set_shown
from asn_desktop.ui.shell.wizard.accounts_step import AccountsStep
from asn_desktop.ui.shell.wizard.finish_step import FinishStep
from asn_desktop.ui.shell.wizard.identity_step import IdentityStep
from asn_desktop.ui.shell.wizard.practice_face import PracticeFace
from asn_desktop.ui.shell.wizard.staff_step import StaffStep
from asn_desktop.ui.shell.wizard.step import WizardStep
from asn_desktop.ui.shell.wizard.steps_panel import StepsPanel
from asn_desktop.ui.shell.wizard.year_step import YearStep
from asn_desktop.ui.tasks.runner import TaskRunner
from asn_desktop.ui.theme.theme import px

_RAIL_BELOW = 1160
_LOW = 600


class SetupWizard(QWidget):
    """Five steps with a list at the left; goes on where a power cut stopped it.

    Identity and year are stored together at the end of step 2, people by "Impor", accounts by
    "Buat". What is stored is not asked again.

    Attributes:
        steps: the five steps in order.
        practice: fills the practice office instead.

    Signals:
        finished: the office can be signed in to.
    """

    finished = Signal()

    def __init__(self, office: Office, tasks: TaskRunner, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("surface", "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._office, self._tasks = office, tasks
        self.identity = IdentityStep(office, tasks)
        self.year = YearStep(office, tasks, self.identity.form.identity)
        self.staff = StaffStep(office, tasks)
        self.accounts = AccountsStep(office, tasks)
        self.finish = FinishStep(office, tasks)
        self.practice = PracticeFace(office, tasks)
        self.steps: tuple[WizardStep, ...] = (
            self.identity,
            self.year,
            self.staff,
            self.accounts,
            self.finish,
        )
        self._build()
        for step in (*self.steps, self.practice):
            step.changed.connect(self._show)
            step.done.connect(self._on_done)
        self.practice.failed.connect(lambda: self._go(self.identity))
        self._go(self.identity)
        tasks.read(self, lambda: set_up_state(office), self._resume)

    @property
    def step(self) -> WizardStep:
        """The step in front."""
        shown = self._stack.currentWidget()
        assert isinstance(shown, WizardStep)
        return shown

    def restore_from(self, path: Path) -> None:
        """Bring a backup back instead of setting up; ends the set-up."""
        self.identity.set_busy(True)
        work = partial(restore_backup, self._office, PROGRAM, path)
        self._tasks.write(self, work, self._on_restored, self.identity.refuse)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter in a field, or Ctrl+Enter anywhere, presses the filled button (called by Qt)."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            in_field = isinstance(self.focusWidget(), QLineEdit)
            with_control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
            if in_field or with_control:
                self._primary.click()
                return
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Make the list of steps a rail, and the head low, where room is short (called by Qt)."""
        super().resizeEvent(event)
        self._side.set_rail(self.width() < px(_RAIL_BELOW))
        low = self.height() < px(_LOW)
        set_shown(self._caption, not low)
        self._head.setContentsMargins(32, 12 if low else 24, 32, 0)

    def _build(self) -> None:
        self._side = StepsPanel([(step.short_title, step.short_caption) for step in self.steps])
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._side)
        column = QVBoxLayout()
        column.setSpacing(0)
        row.addLayout(column, 1)
        self._head = QVBoxLayout()
        self._head.setSpacing(0)
        self._title = ElidedText("", "display")
        self._caption = ElidedText("", "body", "text2")
        self._head.addWidget(self._title)
        self._head.addWidget(self._caption)
        column.addLayout(self._head)
        self._stack = QStackedWidget()
        for step in (*self.steps, self.practice):
            self._stack.addWidget(step)
        middle = QVBoxLayout()
        middle.setContentsMargins(32, 14, 32, 16)
        middle.addWidget(self._stack)
        column.addLayout(middle, 1)
        column.addWidget(self._make_footer())

    def _make_footer(self) -> QFrame:
        footer = QFrame()
        footer.setProperty("surface", "bottom")
        row = QHBoxLayout(footer)
        row.setContentsMargins(32, 11, 32, 11)
        row.setSpacing(10)
        self._note = ElidedText("", "caption", "text3")
        self._note.setObjectName("wizard_note")
        row.addWidget(self._note, 1)
        self._restore = GhostButton("Pulihkan &dari cadangan…", "clock-counter-clockwise")
        self._restore.setObjectName("wizard_restore")
        self._restore.clicked.connect(self._on_restore)
        self._sample = GhostButton("&Coba dengan kantor contoh…", "graduation-cap")
        self._sample.setObjectName("wizard_practice")
        self._sample.clicked.connect(self._on_practice)
        self._back = SecondaryButton("&Kembali", "arrow-left-bold")
        self._back.setObjectName("wizard_back")
        self._back.clicked.connect(self._on_back)
        self._primary = PrimaryButton("&Lanjut", "arrow-right-bold", icon_after=True)
        self._primary.setObjectName("wizard_next")
        self._primary.clicked.connect(self._on_primary)
        for button in (self._restore, self._sample, self._back, self._primary):
            row.addWidget(button)
        return footer

    def _resume(self, state: SetUpState) -> None:
        if state.identity is None:
            return
        self.staff.people = state.people
        self._go(self.accounts if state.people else self.staff)

    def _go(self, step: WizardStep) -> None:
        self._stack.setCurrentWidget(step)
        self._show()
        step.enter()

    def _show(self) -> None:
        step = self.step
        is_practice = step is self.practice
        number = len(self.steps) if is_practice else self.steps.index(step)
        self._side.set_current(-1 if is_practice else number)
        self._title.setText(step.title)
        self._caption.setText(step.caption)
        place = "Kantor contoh" if is_practice else f"Langkah {number + 1} dari {len(self.steps)}"
        self._note.setText(f"{place} · {step.note}" if step.note else place)
        set_shown(self._sample, step is self.identity)
        set_shown(self._restore, step is self.identity)
        set_shown(self._back, step.may_go_back)
        self._primary.setText(step.primary_label)
        for button in (self._back, self._primary, self._sample, self._restore):
            button.setEnabled(not step.is_busy)

    def _on_primary(self) -> None:
        if not self.step.is_busy:
            self.step.submit()

    def _on_back(self) -> None:
        place = self.steps.index(self.step)
        self._go(self.steps[place - 1])

    def _on_done(self) -> None:
        step = self.step
        if step in (self.finish, self.practice):
            self.finished.emit()
            return
        if step is self.accounts:
            self.finish.show_pins(self.accounts.pins)
        self._go(self.steps[self.steps.index(step) + 1])

    def _on_restore(self) -> None:
        name, _ = QFileDialog.getOpenFileName(self, "Pilih cadangan", "", BACKUP_FILTER)
        if name:
            self.restore_from(Path(name))

    def _on_restored(self, _restored: RestoredBackup) -> None:
        self.identity.set_busy(False)
        self.finished.emit()

    def _on_practice(self) -> None:
        if confirm(
            self,
            "Isi dengan kantor contoh?",
            "Kantor contoh berisi pegawai, SKP, penilaian, dan survei rekaan untuk berlatih. "
            f"Datanya disimpan di {self._office.folder}. Untuk kantor Anda sendiri nanti, "
            "buka program dengan folder data lain.",
            "Isi kantor contoh",
        ):
            self._stack.setCurrentWidget(self.practice)
            self._show()
            self.practice.start()
