"""Filling the practice office: how far it is, and then whom to sign in as."""

from functools import partial

from PySide6.QtCore import Signal

from asn_desktop.base.errors import OfficeError
from asn_desktop.base.wording import listing
from asn_desktop.services.context import Office
from asn_desktop.services.practice.filling import (
    PracticeAccount,
    PracticeSummary,
    fill_practice_office,
)
from asn_desktop.ui.features.office.accounts.roles import first_role, other_roles
from asn_desktop.ui.kit.containers.card import Card
from asn_desktop.ui.kit.display.progress import ProgressBar
from asn_desktop.ui.kit.notice import Notice, NoticeKind
from asn_desktop.ui.kit.tables.data_table import DataTable
from asn_desktop.ui.kit.text import Text
from asn_desktop.ui.kit.visibility import set_shown
from asn_desktop.ui.models.rows import Column, RowsModel
from asn_desktop.ui.shell.wizard.step import WizardStep
from asn_desktop.ui.tasks.runner import TaskRunner

_COLUMNS = (
    Column[PracticeAccount](
        "name",
        "Nama",
        lambda entry: entry.name,
        subtext=lambda entry: entry.position,
        avatar=lambda entry: entry.name,
    ),
    Column[PracticeAccount](
        "roles",
        "Peran",
        lambda entry: first_role(entry.roles),
        subtext=lambda entry: other_roles(entry.roles),
        width=340,
    ),
)


class PracticeFace(WizardStep):
    """Not one of the five steps: it stands in their place.

    Signals:
        progressed: per cent and words (from the writer's thread).
        failed: nothing was made; go back.
    """

    title = "Kantor contoh"
    caption = "Data rekaan untuk berlatih. Semua orang di dalamnya tidak nyata."
    progressed = Signal(int, str)
    failed = Signal()

    def __init__(self, office: Office, tasks: TaskRunner) -> None:
        super().__init__(office, tasks)
        self.primary_label = "&Mulai berlatih"
        self._running = Card("Sedang menyusun kantor contoh", padding=20, spacing=10)
        self._bar = ProgressBar(0, 100, height=12)
        self._words = Text("", "small", "text2")
        self._running.body.addWidget(self._bar)
        self._running.body.addWidget(self._words)
        self.body.addWidget(self._running)
        self._accounts = Card("Masuk sebagai siapa saja")
        self._accounts.flush()
        self.model = RowsModel(_COLUMNS, lambda entry: entry.name, self)
        table = DataTable("Akun untuk berlatih")
        table.setObjectName("practice_accounts")
        table.setModel(self.model)
        self._accounts.body.addSpacing(10)
        self._accounts.body.addWidget(table, 1)
        set_shown(self._accounts, False)
        self.body.addWidget(self._accounts, 1)
        self.body.addStretch(0)
        self.progressed.connect(self._on_progress)

    def start(self) -> None:
        """Fill the office."""
        self.say("ini berjalan kira-kira setengah menit", self.primary_label)
        self.set_busy(True)
        work = partial(fill_practice_office, self.office, progress=self.progressed.emit)
        self.tasks.write(self, work, self._on_filled, self._on_refused)

    def _on_progress(self, percent: int, words: str) -> None:
        self._bar.set_value(percent)
        self._words.setText(words)

    def _on_filled(self, summary: PracticeSummary) -> None:
        set_shown(self._running, False)
        set_shown(self._accounts, True)
        self.model.set_rows(summary.accounts)
        made = listing(
            [
                f"{summary.employees} pegawai",
                f"{summary.plans} SKP",
                f"{summary.evaluations} penilaian",
                f"{summary.responses} jawaban survei",
            ]
        )
        words = f"PIN semua orang {summary.pin}. Isinya {made}."
        self.bar.set_notice(
            Notice(NoticeKind.SUCCESS, f"{summary.office_name} siap.", words, closable=False)
        )
        self.say("kantor sungguhan memakai folder data lain", self.primary_label)
        self.set_busy(False)

    def _on_refused(self, error: OfficeError) -> None:
        self.refuse(error)
        self.failed.emit()
