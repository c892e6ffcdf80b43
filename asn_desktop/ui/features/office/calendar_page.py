"""The office's calendar: days off at the left, the deadlines of the year at the right."""

from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QWidget

from asn_desktop.base.errors import DomainError, OfficeError
from asn_desktop.base.wording import WEEKDAYS, date_long, date_short
from asn_desktop.domain.performance.execution.terms import DayOffKind
from asn_desktop.exchange.pasted_block import read_block
from asn_desktop.services.calendar.days import (
    DayOff,
    DayOffInput,
    add_days_off,
    days_off,
    missing_fixed_holidays,
    read_pasted,
    remove_day_off,
)
from asn_desktop.services.calendar.deadlines import Deadline, office_deadlines
from asn_desktop.services.context import Office
from asn_desktop.services.office.periods import years_of
from asn_desktop.ui.features.office.calendar.dialogs import DeadlineDialog, FixedDaysDialog
from asn_desktop.ui.kit.containers.card import Card, Line
from asn_desktop.ui.kit.containers.empty_state import EmptyState
from asn_desktop.ui.kit.controls.buttons import SecondaryButton
from asn_desktop.ui.kit.controls.fields import FormField, combo_box, line_edit
from asn_desktop.ui.kit.page import Notice, NoticeKind, Page, Workplace
from asn_desktop.ui.kit.tables.data_table import DataTable
from asn_desktop.ui.kit.text import Text
from asn_desktop.ui.kit.visibility import set_shown
from asn_desktop.ui.models.rows import Column, RowsModel
from asn_desktop.ui.theme.theme import px

_DAYS: tuple[Column[DayOff], ...] = (
    Column(
        "day",
        "Tanggal",
        lambda line: date_short(line.day),
        subtext=lambda line: WEEKDAYS[line.day.weekday()],
        width=130,
    ),
    Column("name", "Hari libur", lambda line: line.name, subtext=lambda line: line.kind.label),
)


def _when(line: Deadline) -> str:
    if line.days is not None:
        return f"{line.days} hari kerja"
    due = date_short(line.due) if line.due else ""
    return f"{date_short(line.opens)} – {due}" if line.opens else due


_DEADLINES: tuple[Column[Deadline], ...] = (
    Column(
        "title",
        "Tenggat",
        lambda line: line.title,
        subtext=lambda line: f"{'' if line.is_changed else 'Bawaan · '}{line.source}",
    ),
    Column("when", "Waktu", _when, width=214),
)


@dataclass(frozen=True, slots=True)
class _Found:
    years: tuple[int, ...]
    year: int
    days: tuple[DayOff, ...]
    missing: int
    deadlines: tuple[Deadline, ...]


class CalendarPage(Page):
    """Days off are typed, pasted from a spreadsheet or ticked; deadlines are changed by Enter.

    Attributes:
        days, deadlines: the two lists.
        day, name: the line of a new day off.
    """

    help_topic = "calendar"
    has_back = True
    keys = (("Enter", "ubah tenggat"), ("Delete", "hapus hari libur"), ("Ctrl+V", "tempel"))

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(workplace, parent)
        self._found: _Found | None = None
        self.year = combo_box([])
        self.year.setObjectName("calendar_year")
        self.year.setAccessibleName("Tahun")
        self.year.activated.connect(self.refresh)
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 12, 20, 14)
        row.setSpacing(12)
        row.addWidget(self._make_days(), 1)
        row.addWidget(self._make_deadlines(), 1)
        self.set_title("Kalender kantor")

    def header_actions(self) -> list[QWidget]:
        """Return the year."""
        return [self.year]

    def load(self, **arguments: object) -> None:
        """Open for a `year`, else for this one."""
        year = arguments.get("year")
        self._read(year if isinstance(year, int) else self.workplace.office.clock.today().year)

    def refresh(self) -> None:
        """Read both lists again."""
        self._read(int(self.year.currentData() or self.workplace.office.clock.today().year))

    def _make_days(self) -> Card:
        card = Card("Hari libur", padding=14, spacing=8)
        self._fixed = SecondaryButton("Libur bertanggal &tetap…", compact=True)
        self._fixed.setObjectName("calendar_fixed")
        self._fixed.clicked.connect(self._on_fixed)
        card.title_row.addWidget(self._fixed)
        words = "Salin daftar dari Excel (tanggal, nama), lalu tekan Ctrl+V di daftar."
        card.body.addWidget(Text(words, "small", "text2", wrap=True))
        card.body.addLayout(self._make_entry())
        card.body.addWidget(Line())
        self._stack = QStackedWidget()
        self.days = DataTable("Hari libur", row_height=46)
        self.days.setObjectName("calendar_days")
        self._day_rows: RowsModel[DayOff] = RowsModel(_DAYS, lambda line: line.id, self)
        self.days.setModel(self._day_rows)
        self._stack.addWidget(self.days)
        self._stack.addWidget(
            EmptyState(
                "Belum ada hari libur",
                "Ketik dari surat keputusan libur tahun ini, atau tempel dari Excel.",
                sign="clock-bold",
            )
        )
        card.body.addWidget(self._stack, 1)
        for keys, deed in (("Delete", self._on_remove), ("Ctrl+V", self._on_paste)):
            shortcut = QShortcut(QKeySequence(keys), self._stack)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(deed)
        self._stack.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return card

    def _make_entry(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        self.day = line_edit("", "17 Agustus")
        self.day.setObjectName("calendar_day")
        self.name = line_edit("", "Nama hari libur")
        self.name.setObjectName("calendar_name")
        self._kind = combo_box([(kind, kind.label) for kind in DayOffKind])
        self._kind.setObjectName("calendar_kind")
        self._day_field = FormField("&Tanggal", self.day)
        self._name_field = FormField("&Nama", self.name)
        for editor in (self.day, self.name):
            editor.returnPressed.connect(self._on_add)
        row.addWidget(self._day_field, 3)
        row.addWidget(self._name_field, 4)
        row.addWidget(FormField("&Jenis", self._kind), 3)
        return row

    def _make_deadlines(self) -> Card:
        card = Card("Tenggat tahun ini", padding=14, spacing=8)
        change = SecondaryButton("&Ubah tenggat…", "pencil-simple", compact=True)
        change.setObjectName("calendar_change")
        change.clicked.connect(self._on_change)
        card.title_row.addWidget(change)
        words = "Tiap tenggat menyebut dasarnya. Yang lewat ditandai terlambat, tidak ditolak."
        card.body.addWidget(Text(words, "small", "text2", wrap=True))
        card.body.addWidget(Line())
        self.deadlines = DataTable("Tenggat", row_height=54)
        self.deadlines.setObjectName("calendar_deadlines")
        self._deadline_rows: RowsModel[Deadline] = RowsModel(
            _DEADLINES, lambda line: f"{line.kind}/{line.subject}", self
        )
        self.deadlines.setModel(self._deadline_rows)
        self.deadlines.opened.connect(self._on_change)
        card.body.addWidget(self.deadlines, 1)
        return card

    def _read(self, year: int) -> None:
        place = self.workplace
        # After the writes under way, or an older answer would cover what was just stored.
        place.tasks.write(self, partial(_read, place.office, year), self._show, self._on_refused)

    def _show(self, found: _Found) -> None:
        self._found = found
        self.year.clear()
        for year in found.years:
            self.year.addItem(f"Tahun {year}", year)
        self.year.setCurrentIndex(max(0, self.year.findData(found.year)))
        self.year.setMinimumWidth(px(130))
        self._day_rows.set_rows(found.days)
        self._stack.setCurrentIndex(0 if found.days else 1)
        self._deadline_rows.set_rows(found.deadlines)
        if not self.deadlines.current_key and found.deadlines:
            self.deadlines.selectRow(0)
        set_shown(self._fixed, found.missing > 0)
        self.set_title("Kalender kantor", f"Tahun {found.year} · {len(found.days)} hari libur")

    def _on_add(self) -> None:
        # Qt hands a text enumeration back as plain text.
        kind = DayOffKind.of(self._kind.currentData())
        year = int(self.year.currentData())
        day = self.day.text().strip()
        if day and not any(part.isdigit() and len(part) == 4 for part in _parts(day)):
            day = f"{day} {year}" if " " in day else f"{day}-{year}"
        self._add([DayOffInput(day, self.name.text(), kind)], from_fields=True)

    def _add(self, inputs: list[DayOffInput], *, from_fields: bool = False) -> None:
        place = self.workplace
        work = partial(
            add_days_off, place.office, place.actor, int(self.year.currentData()), inputs
        )
        failed = self._on_wrong_field if from_fields else self._on_refused
        place.tasks.write(self, work, partial(self._on_added, from_fields), failed)

    def _on_added(self, from_fields: bool, _ids: object) -> None:
        if from_fields:
            self.day.clear()
            self.name.clear()
            self.day.setFocus()
        self.refresh()

    def _on_wrong_field(self, error: OfficeError) -> None:
        field = error.field if isinstance(error, DomainError) else ""
        (self._name_field if field == "name" else self._day_field).set_error(str(error))

    def _on_paste(self) -> None:
        try:
            inputs = read_pasted(read_block(QGuiApplication.clipboard().text()))
        except DomainError as error:
            self._on_refused(error)
            return
        self._add(list(inputs))

    def _on_fixed(self) -> None:
        year = int(self.year.currentData())
        dialog = FixedDaysDialog(self, missing_fixed_holidays(self.workplace.office, year))
        if dialog.run():
            self._add([DayOffInput(date_long(day), name) for day, name in dialog.chosen])

    def _on_remove(self) -> None:
        key = self.days.current_key
        if key:
            place = self.workplace
            work = partial(remove_day_off, place.office, place.actor, key)
            place.tasks.write(self, work, self._on_removed, self._on_refused)

    def _on_removed(self, removed: DayOffInput) -> None:
        self.undoable.emit(f"{removed.name} dihapus.", partial(self._add, [removed]))
        self.refresh()

    def _on_change(self) -> None:
        key = self.deadlines.current_key
        lines = self._found.deadlines if self._found else ()
        line = next((item for item in lines if f"{item.kind}/{item.subject}" == key), None)
        if line is None or self._found is None:
            return
        if DeadlineDialog(self, self.workplace, self._found.year, line).run():
            self.refresh()

    def _on_refused(self, error: OfficeError) -> None:
        self.notice.emit(Notice(NoticeKind.WARNING, "Belum berhasil.", str(error)))


def _parts(text: str) -> list[str]:
    return text.replace("-", " ").replace("/", " ").replace(".", " ").split()


def _read(office: Office, year: int) -> _Found:
    years = tuple(years_of(office))
    chosen = year if year in years or not years else years[0]
    return _Found(
        years,
        chosen,
        days_off(office, chosen),
        len(missing_fixed_holidays(office, chosen)),
        office_deadlines(office, chosen) if chosen in years else (),
    )
