"""Step 5: what was set up, and the PINs to hand out."""

from collections.abc import Sequence

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from asn_desktop.base.wording import number
from asn_desktop.services.access.first_accounts import IssuedPin
from asn_desktop.services.context import Office
from asn_desktop.services.office.set_up import SetUpState, set_up_state
from asn_desktop.ui.features.office.accounts.pin_list import PinList
from asn_desktop.ui.kit.containers.card import Card
from asn_desktop.ui.kit.containers.confirm import confirm
from asn_desktop.ui.kit.display.icon_label import IconTile
from asn_desktop.ui.kit.text import Text
from asn_desktop.ui.kit.visibility import set_shown
from asn_desktop.ui.shell.wizard.step import WizardStep
from asn_desktop.ui.tasks.runner import TaskRunner


class FinishStep(WizardStep):
    """Asks once more when the PINs were not saved, since nobody can read them later."""

    title = "Kantor Anda siap"
    caption = "Periksa ringkasannya, bagikan PIN, lalu mulai bekerja."
    short_title, short_caption = "Selesai", "Periksa dan mulai"

    def __init__(self, office: Office, tasks: TaskRunner) -> None:
        super().__init__(office, tasks)
        self.note = "semuanya sudah tersimpan"
        self.primary_label = "&Mulai bekerja"
        row = QHBoxLayout()
        row.setSpacing(16)
        self._summary = Card("Yang sudah disiapkan", padding=20, spacing=14)
        row.addWidget(self._summary, 2)
        self.pins = PinList(tasks)
        row.addWidget(self.pins, 3)
        self.body.addLayout(row, 1)

    def show_pins(self, pins: Sequence[IssuedPin]) -> None:
        """Take the PINs to show."""
        self.pins.set_pins(pins)
        set_shown(self.pins, bool(pins))

    def enter(self) -> None:
        """Read what is there now."""
        self.tasks.read(self, lambda: set_up_state(self.office), self._show)

    def submit(self) -> None:
        """Leave the set-up, after asking when the PINs would be lost."""
        lost = self.pins.isVisibleTo(self) and not self.pins.is_saved
        if not lost or confirm(
            self,
            "Mulai tanpa menyimpan daftar PIN?",
            "PIN tidak dapat dilihat lagi. Administrator dapat membuat PIN baru di menu Akun.",
            "Mulai bekerja",
            cancel_label="Kembali ke daftar",
        ):
            self.done.emit()

    def _show(self, state: SetUpState) -> None:
        while (taken := self._summary.body.takeAt(0)) is not None:
            widget = taken.widget()
            if widget is not None:
                widget.deleteLater()
        identity = state.identity
        people = f"{number(state.people)} pegawai di {number(state.units)} unit kerja"
        nobody = "Belum ada pegawai. Impor nanti di menu Pegawai."
        for icon, heading, words in (
            ("buildings", identity.full_name if identity else "", _government(state)),
            ("calendar-check", f"Tahun kinerja {state.year}", "Jadwal evaluasi sudah dibuat"),
            ("users-three", "Data pegawai", people if state.people else nobody),
            ("key", "Akun", f"{number(state.accounts)} orang dapat masuk"),
        ):
            self._summary.body.addWidget(_line(icon, heading, words))
        self._summary.body.addStretch(1)


def _government(state: SetUpState) -> str:
    return state.identity.government if state.identity else ""


def _line(icon: str, heading: str, words: str) -> QWidget:
    line = QWidget()
    row = QHBoxLayout(line)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(12)
    row.addWidget(IconTile(icon, "success"))
    column = QVBoxLayout()
    column.setSpacing(0)
    column.addWidget(Text(heading, "strong", wrap=True))
    column.addWidget(Text(words, "small", "text2", wrap=True))
    row.addLayout(column, 1)
    return line
