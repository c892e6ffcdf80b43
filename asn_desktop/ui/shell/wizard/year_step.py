"""Step 2: the first year, how often it is evaluated, how many days a week are worked."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtWidgets import QHBoxLayout, QWidget

from asn_desktop.domain.performance.terms import PeriodKind
from asn_desktop.services.context import PROGRAM, Office
from asn_desktop.services.office.identity import OfficeIdentity, set_up_office
from asn_desktop.services.office.settings import save_settings, settings_of
from asn_desktop.ui.features.office.identity.year_calendar import YearCalendar
from asn_desktop.ui.kit.containers.card import Card
from asn_desktop.ui.kit.containers.scroll_column import ScrollColumn
from asn_desktop.ui.kit.controls.choices import Choice, ChoiceCards
from asn_desktop.ui.kit.controls.segmented import SegmentedControl
from asn_desktop.ui.kit.text import Text
from asn_desktop.ui.shell.wizard.step import WizardStep
from asn_desktop.ui.tasks.runner import TaskRunner
from asn_desktop.ui.theme.theme import px

_KINDS = (
    Choice(PeriodKind.QUARTERLY, "Triwulanan", "Empat kali setahun, dianjurkan."),
    Choice(PeriodKind.MONTHLY, "Bulanan", "Dua belas kali setahun."),
    Choice(PeriodKind.SEMESTER, "Semesteran", "Dua kali setahun."),
)
_WORKDAYS = ((5, "5 hari (Sen–Jum)"), (6, "6 hari (Sen–Sab)"))


class YearStep(WizardStep):
    """Stores identity and year together: one without the other is no office."""

    title = "Tahun dan periode"
    caption = "Aplikasi akan mengingatkan setiap pegawai menurut jadwal ini."
    short_title, short_caption = "Tahun dan periode", "Jadwal evaluasi"

    def __init__(
        self, office: Office, tasks: TaskRunner, identity: Callable[[], OfficeIdentity]
    ) -> None:
        super().__init__(office, tasks)
        self._identity = identity
        self.may_go_back = True
        self.note = "identitas dan jadwal disimpan saat Anda menekan Simpan"
        self.primary_label = "&Simpan dan lanjut"
        today = office.clock.today()
        # In December the office prepares the next year.
        self._wanted = today.year + (1 if today.month == 12 else 0)
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(self._make_choices(), 3)
        self._calendar = YearCalendar("Jadwal yang akan dibuat")
        row.addWidget(self._calendar, 5)
        self.body.addLayout(row, 1)
        self._show()

    def enter(self) -> None:
        """Put the keyboard on the year."""
        self._year.setFocus()

    def submit(self) -> None:
        """Store identity, year and working days."""
        office, identity = self.office, self._identity()
        year, kind = int(str(self._year.value)), self._chosen_kind()
        workdays = int(str(self._workdays.value))

        def store() -> None:
            set_up_office(office, identity, year, kind)
            settings = replace(settings_of(office), period_kind=kind, workdays=workdays)
            save_settings(office, PROGRAM, settings)

        self.set_busy(True)
        self.tasks.write(self, store, self._on_stored, self.refuse)

    def _make_choices(self) -> QWidget:
        card = Card(padding=20, spacing=8)
        scroll = ScrollColumn(margins=(0, 0, 10, 0), spacing=8)
        card.body.addWidget(scroll)
        near = range(self._wanted - 1, self._wanted + 2)
        self._year = SegmentedControl([(year, str(year)) for year in near], "Tahun kinerja")
        self._year.setObjectName("wizard_year")
        self._year.set_value(self._wanted)
        self._year.changed.connect(self._show)
        self._kind = ChoiceCards(_KINDS, "Evaluasi berkala", upright=True)
        self._kind.setObjectName("wizard_period_kind")
        self._kind.set_value(PeriodKind.QUARTERLY)
        self._kind.changed.connect(self._show)
        self._workdays = SegmentedControl(_WORKDAYS, "Hari kerja")
        self._workdays.setObjectName("wizard_workdays")
        self._workdays.set_value(5)
        groups: tuple[tuple[str, QWidget, str], ...] = (
            ("Tahun kinerja", self._year, "Anda dapat membuka tahun lain kapan saja."),
            ("Evaluasi berkala", self._kind, ""),
            ("Hari kerja", self._workdays, ""),
        )
        for number, (heading, control, hint) in enumerate(groups):
            if number:
                scroll.body.addSpacing(10)
            scroll.body.addWidget(Text(heading, "section"))
            row = QHBoxLayout()
            row.addWidget(control, 1 if control is self._kind else 0)
            if control is not self._kind:
                control.setMinimumWidth(px(270))
                row.addStretch(1)
            scroll.body.addLayout(row)
            if hint:
                scroll.body.addWidget(Text(hint, "caption", "text3", wrap=True))
        scroll.body.addStretch(1)
        return card

    def _chosen_kind(self) -> PeriodKind:
        kind = self._kind.value
        assert isinstance(kind, PeriodKind)
        return kind

    def _show(self) -> None:
        self._calendar.show_year(int(str(self._year.value)), self._chosen_kind())

    def _on_stored(self, _nothing: None) -> None:
        self.set_busy(False)
        self.done.emit()
