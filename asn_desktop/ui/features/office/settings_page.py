"""Pengaturan: identity and letterhead, years, what the rules leave open, backups."""

from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from asn_desktop.base.errors import DomainError, OfficeError
from asn_desktop.base.wording import time_short
from asn_desktop.domain.performance.terms import PeriodKind
from asn_desktop.services.context import Office
from asn_desktop.services.office.backups import (
    BACKUP_FOLDER,
    BackupLine,
    RestoredBackup,
    back_up_now,
    list_backups,
    restore_backup,
)
from asn_desktop.services.office.identity import OfficeIdentity, office_identity, save_identity
from asn_desktop.services.office.periods import PeriodLine, open_year, open_years
from asn_desktop.services.office.settings import Settings, save_settings, settings_of
from asn_desktop.ui.features.office.identity.identity_form import EMPTY, IdentityForm
from asn_desktop.ui.features.office.settings.backups import BackupsTab
from asn_desktop.ui.features.office.settings.rules import RulesTab
from asn_desktop.ui.features.office.settings.years import YearsTab
from asn_desktop.ui.kit.containers.confirm import confirm
from asn_desktop.ui.kit.containers.footer import ActionFooter
from asn_desktop.ui.kit.controls.buttons import PrimaryButton, SecondaryButton
from asn_desktop.ui.kit.controls.tabs import TabBar
from asn_desktop.ui.kit.page import Notice, NoticeKind, Page, Workplace
from asn_desktop.ui.kit.visibility import set_shown

IDENTITY, YEARS, RULES, BACKUPS = "identity", "years", "rules", "backups"
_TABS = (
    (IDENTITY, "Identitas dan kop"),
    (YEARS, "Tahun kinerja"),
    (RULES, "Aturan kantor"),
    (BACKUPS, "Cadangan"),
)


@dataclass(frozen=True, slots=True)
class SettingsView:
    """Everything the page shows; identity is None before the set-up."""

    identity: OfficeIdentity | None
    years: dict[int, PeriodKind]
    settings: Settings
    backups: list[BackupLine]


def read_settings(office: Office) -> SettingsView:
    """Read what the page shows."""
    backups = list_backups(office)
    return SettingsView(office_identity(office), open_years(office), settings_of(office), backups)


class SettingsPage(Page):
    """Identity is stored by its button, rules at once."""

    help_topic = "settings"

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(workplace, parent)
        self._stored: OfficeIdentity = EMPTY
        self.tabs = TabBar("Bagian pengaturan")
        self.tabs.setObjectName("settings_tabs")
        self.identity = IdentityForm(
            "Kop ini dipakai di semua lembar yang dicetak sesudah disimpan."
        )
        self.years = YearsTab()
        self.rules = RulesTab()
        self.backups = BackupsTab(workplace.office.folder / BACKUP_FOLDER)
        self._stack = QStackedWidget()
        for widget in (self.identity, self.years, self.rules, self.backups):
            self._stack.addWidget(widget)
        for key, words in _TABS:
            self.tabs.add_tab(key, words)
        self.tabs.chosen.connect(self._show_tab)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 8, 20, 14)
        column.setSpacing(12)
        column.addWidget(self.tabs)
        column.addWidget(self._stack, 1)
        self._make_footer()
        self.identity.changed.connect(self._show_footer)
        self.years.changed.connect(self._show_footer)
        self.rules.changed.connect(self._save_rules)
        self.backups.restore_pressed.connect(self._restore)
        self.backups.second_chosen.connect(self._choose_second)
        self.set_title("Pengaturan", "Identitas kantor, tahun kinerja, aturan, dan cadangan")
        self._show_tab()

    def header_actions(self) -> list[QWidget]:
        """Return the way to the calendar (called by the shell)."""
        return [self._calendar]

    def load(self, **arguments: object) -> None:
        """Open; the argument `tab` names the tab to show."""
        tab = arguments.get("tab")
        if isinstance(tab, str):
            self.tabs.choose(tab)
        self.refresh()

    def refresh(self) -> None:
        """Read everything again; what is being typed stays."""
        office = self.workplace.office
        self.workplace.tasks.read(self, partial(read_settings, office), self._show)

    def can_leave(self) -> bool:
        """Ask before an identity that was typed but not stored is lost."""
        if not self._is_changed():
            return True
        if not confirm(
            self,
            "Tinggalkan identitas yang belum disimpan?",
            "Perubahan nama, alamat, atau logo kantor belum disimpan dan akan hilang.",
            "Buang perubahan",
            cancel_label="Lanjut mengisi",
            danger=True,
        ):
            return False
        self.identity.set_identity(self._stored)
        return True

    def _open_calendar(self) -> None:
        self.open_page.emit("calendar", {})

    def _make_footer(self) -> None:
        self._calendar = SecondaryButton("&Kalender kantor", "calendar-check")
        self._calendar.setObjectName("settings_calendar")
        self._calendar.clicked.connect(self._open_calendar)
        self.footer = self._bar = ActionFooter()
        self._save = PrimaryButton("&Simpan identitas")
        self._save.setObjectName("settings_save_identity")
        self._save.clicked.connect(self._save_identity)
        self._open = PrimaryButton("&Buka tahun")
        self._open.setObjectName("settings_open_year")
        self._open.clicked.connect(self._open_year)
        self._back_up = PrimaryButton("&Cadangkan sekarang", "floppy-disk")
        self._back_up.setObjectName("settings_back_up")
        self._back_up.clicked.connect(self._make_backup)
        for button in (self._save, self._open, self._back_up):
            self._bar.add_button(button)

    def _show_tab(self) -> None:
        keys = [key for key, _ in _TABS]
        self._stack.setCurrentIndex(keys.index(self.tabs.current_key or IDENTITY))
        self._bar.set_saved("")
        self._show_footer()

    def _show_footer(self) -> None:
        tab = self.tabs.current_key
        set_shown(self._save, tab == IDENTITY)
        set_shown(self._open, tab == YEARS)
        set_shown(self._back_up, tab == BACKUPS)
        self._open.setText(f"&Buka tahun {self.years.next_year}")
        if tab == IDENTITY and self._is_changed():
            self._bar.set_info("Perubahan belum disimpan")
        elif tab == RULES:
            self._bar.set_info("Setiap pilihan langsung disimpan")
        else:
            self._bar.set_saved("")

    def _is_changed(self) -> bool:
        return self.identity.identity() != self._stored

    def _show(self, view: SettingsView) -> None:
        was_changed = self._is_changed()
        self._stored = view.identity or EMPTY
        if not was_changed:
            self.identity.set_identity(self._stored)
        self.years.set_years(view.years, self.workplace.office.clock.today().year)
        self.rules.set_settings(view.settings)
        self.backups.set_backups(view.backups)
        self.backups.set_second(view.settings.second_backup_folder)
        self._show_footer()

    def _save_identity(self) -> None:
        if not self.identity.check():
            return
        wanted = self.identity.identity()
        place = self.workplace
        work = partial(save_identity, place.office, place.actor, wanted)
        place.tasks.write(self, work, self._on_identity, self._refused)

    def _on_identity(self, stored: OfficeIdentity) -> None:
        self._stored = stored
        self._show_footer()
        self._say_saved()

    def _save_rules(self, settings: Settings) -> None:
        place = self.workplace
        work = partial(save_settings, place.office, place.actor, settings)
        place.tasks.write(self, work, lambda _nothing: self._say_saved(), self._refused)

    def _open_year(self) -> None:
        place, year, kind = self.workplace, self.years.next_year, self.years.kind
        if confirm(
            self,
            f"Buka tahun {year}?",
            f"Jadwal {kind.label.lower()} {year} dibuat, dan pegawai dapat menyusun SKP {year}. "
            "Tahun yang sudah dibuka tidak dapat dihapus.",
            f"Buka tahun {year}",
        ):
            work = partial(open_year, place.office, place.actor, year, kind)
            place.tasks.write(self, work, self._on_year, self._refused)

    def _on_year(self, periods: list[PeriodLine]) -> None:
        year = periods[0].year
        words = "Pegawai dapat mulai menyusun SKP."
        self.notice.emit(Notice(NoticeKind.SUCCESS, f"Tahun {year} sudah dibuka.", words))
        self.refresh()

    def _make_backup(self) -> None:
        place = self.workplace
        self._back_up.setEnabled(False)
        work = partial(back_up_now, place.office, place.actor)
        place.tasks.write(self, work, self._on_backup, self._refused)

    def _on_backup(self, line: BackupLine) -> None:
        self._back_up.setEnabled(True)
        words = f"{line.path.name} sudah dibuat dan diperiksa."
        kind = NoticeKind.WARNING if line.second_problem else NoticeKind.SUCCESS
        told = " ".join(filter(None, (words, line.second_problem)))
        self.notice.emit(Notice(kind, "Cadangan jadi.", told))
        self.refresh()

    def _choose_second(self, folder: str) -> None:
        self._save_rules(replace(self.rules.settings, second_backup_folder=folder))
        self.refresh()

    def _restore(self, path: Path) -> None:
        place = self.workplace
        if confirm(
            self,
            "Ganti seluruh data dengan cadangan ini?",
            f"Pegawai, SKP, penilaian, survei, dan akun diganti dengan isi {path.name}. "
            "Data sekarang disimpan dahulu di folder cadangan. Sesudahnya Anda masuk lagi "
            "dengan kata sandi yang berlaku saat cadangan itu dibuat.",
            "Pulihkan",
            danger=True,
        ):
            work = partial(restore_backup, place.office, place.actor, path)
            place.tasks.write(self, work, self._on_restored, self._refused)

    def _on_restored(self, _restored: RestoredBackup) -> None:
        self.data_replaced.emit()

    def _say_saved(self) -> None:
        now = time_short(self.workplace.office.clock.local_now())
        self._bar.set_saved(f"Tersimpan pukul {now}")

    def _refused(self, error: OfficeError) -> None:
        self._back_up.setEnabled(True)
        field = error.field if isinstance(error, DomainError) else ""
        if field in self.identity.fields:
            self.identity.fields[field].set_error(str(error))
        self.notice.emit(Notice(NoticeKind.WARNING, "Belum tersimpan.", str(error)))
        self.refresh()
