"""The staff list with the panel of one person; people are added, changed and moved from here."""

from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QStackedWidget, QWidget

from asn_desktop.base.errors import OfficeError
from asn_desktop.base.wording import number
from asn_desktop.services.access.rights import Right, may
from asn_desktop.services.context import Actor, Office
from asn_desktop.services.office.periods import years_of
from asn_desktop.services.people.employees import EmployeeDetail, employee_detail
from asn_desktop.services.people.movements.standings import StandingLine
from asn_desktop.services.people.movements.substitutes import SubstituteLine
from asn_desktop.services.people.staff_list import (
    EmployeeLine,
    PeopleFilter,
    employee_ids,
    employee_lines,
)
from asn_desktop.services.people.standing import EmployeeStanding, standing_of
from asn_desktop.services.people.units import UnitLine, unit_tree
from asn_desktop.services.performance.plans.opening import start_plan
from asn_desktop.ui.features.people.detail.person_panel import PersonPanel
from asn_desktop.ui.features.people.people_actions import PeopleActions
from asn_desktop.ui.features.people.people_export import export_people
from asn_desktop.ui.features.people.people_list import PeopleList
from asn_desktop.ui.kit.containers.card import Card
from asn_desktop.ui.kit.containers.empty_state import EmptyState, StartAction
from asn_desktop.ui.kit.containers.scroll_column import ScrollColumn
from asn_desktop.ui.kit.controls.buttons import IconButton, PrimaryButton, SecondaryButton
from asn_desktop.ui.kit.page import Notice, NoticeKind, Page, Workplace
from asn_desktop.ui.kit.visibility import set_shown


class PeoplePage(Page):
    """Finds a person by name, NIP or post and shows who they are.

    Attributes:
        people: the list.
        panel: the person in front.
    """

    help_topic = "people"
    keys: tuple[tuple[str, str], ...] = (
        ("Ctrl+F", "cari"),
        ("Enter", "buka"),
        ("Spasi", "pilih"),
        ("Ctrl+N", "tambah"),
    )

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(workplace, parent)
        self._may_edit = may(workplace.actor, Right.MANAGE_PEOPLE)
        if not self._may_edit:
            self.keys = self.keys[:2]
        today = workplace.office.clock.today()
        self._year = today.year
        self._wanted = ""
        self._asked_for = ""
        self._action = ""
        self.people = PeopleList(self._year, may_edit=self._may_edit)
        self.panel = PersonPanel(may_edit=self._may_edit)
        self.deeds = PeopleActions(self)
        self._make_header()
        self._stack = QStackedWidget()
        self._stack.addWidget(self.people)
        self._nothing: ScrollColumn | None = None
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 12, 20, 12)
        row.setSpacing(12)
        row.addWidget(self._stack, 1)
        row.addWidget(self.panel)
        self.panel.hide()
        self._connect()
        self.set_title("Pegawai")

    def header_actions(self) -> list[QWidget]:
        """Return export, import and add (called by the shell)."""
        return [self.panel.opener, self._export, self._import, self._add]

    def load(self, **arguments: object) -> None:
        """Show the list; `employee_id` opens a person, `unit_id`, `without_appraiser` filter.

        With `action` ("move") the dialog of that entry of the person's menu opens too.
        """
        self._action = str(arguments.get("action") or "") if self._may_edit else ""
        self._wanted = self._asked_for = str(arguments.get("employee_id") or "")
        unit_id = str(arguments.get("unit_id") or "") or None
        if unit_id or arguments.get("without_appraiser"):
            chosen = PeopleFilter(
                self._year,
                unit_id=unit_id,
                without_appraiser=bool(arguments.get("without_appraiser")),
            )
            self.people.set_filter(chosen)
        self.refresh()
        if self._wanted:
            self.show_person(self._wanted)

    def refresh(self) -> None:
        """Read the list, the units and the person in front again (F5)."""
        office = self.workplace.office
        self.workplace.tasks.read(self, partial(_frame, office), self._show_frame)
        self.read_ids()
        if self.panel.detail is not None and self.panel.isVisible():
            self.show_person(self.panel.detail.person.id)

    def read_ids(self) -> None:
        """Ask who is found by the filter in force (slot)."""
        chosen = self.people.chosen
        work = partial(employee_ids, self.workplace.office, self.workplace.actor, chosen)
        self.workplace.tasks.read(self, work, partial(self._show_ids, chosen))

    def show_person(self, employee_id: str) -> None:
        """Read and show one person (slot)."""
        if not employee_id:
            return
        self._wanted = employee_id
        work = partial(
            _person, self.workplace.office, self.workplace.actor, employee_id, self._year
        )
        self.workplace.tasks.read(self, work, self._show_detail, self.refused)

    def refused(self, error: OfficeError) -> None:
        """Say in the bar why something was not done."""
        self.notice.emit(Notice(NoticeKind.WARNING, "Belum berhasil.", str(error)))

    def changed(self, employee_id: str = "") -> None:
        """Show what is different now after something was stored."""
        if employee_id:
            self._wanted = employee_id
            self.show_person(employee_id)
            self.panel.show()
        self.read_ids()
        self.people.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _make_header(self) -> None:
        self._export = IconButton("export", "Ekspor daftar ke Excel", framed=True, ink="text")
        self._export.setObjectName("people_export")
        self._export.clicked.connect(self._on_export)
        self._import = SecondaryButton("&Impor dari Excel", "upload-simple")
        self._import.setObjectName("people_import")
        self._import.clicked.connect(self._on_import)
        self._add = PrimaryButton("&Tambah pegawai", "plus-bold")
        self._add.setObjectName("people_add")
        self._add.clicked.connect(self.deeds.add)
        for button in (self._import, self._add):
            button.setProperty("starts_hidden", not self._may_edit)
            set_shown(button, self._may_edit)

    def _connect(self) -> None:
        people, panel = self.people, self.panel
        people.filter_changed.connect(self.read_ids)
        people.rows_wanted.connect(self._read_rows)
        people.opened.connect(self._open)
        people.current_changed.connect(self._on_current)
        people.appraiser_wanted.connect(self.deeds.change_appraiser_of_ticked)
        panel.plan_wanted.connect(self._open_plan)
        panel.edit_wanted.connect(self.deeds.edit)
        panel.action_wanted.connect(self.deeds.do)
        panel.related_wanted.connect(self._open_related)
        panel.end_standing.connect(self._end_standing)
        panel.end_substitute.connect(self._end_substitute)
        panel.closed.connect(self._close_panel)
        find = QShortcut(QKeySequence.StandardKey.Find, self)
        find.activated.connect(self._focus_search)
        if self._may_edit:
            add = QShortcut(QKeySequence.StandardKey.New, self)
            add.activated.connect(self.deeds.add)

    def _focus_search(self) -> None:
        self.people.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.people.search.selectAll()

    def _read_rows(self, ids: tuple[str, ...]) -> None:
        work = partial(employee_lines, self.workplace.office, self.workplace.actor, ids, self._year)
        self.workplace.tasks.read(self, work, self._show_rows)

    def _show_rows(self, lines: list[EmployeeLine]) -> None:
        self.people.model.add_rows(lines)

    def _show_frame(self, frame: tuple[list[UnitLine], int]) -> None:
        units, year = frame
        self.people.set_units(units)
        top = next((unit.name for unit in units if unit.depth == 0), "")
        others = sum(unit.name.lower().startswith("kelurahan") for unit in units)
        rest = f" dan {others} kelurahan" if others else ""
        self.set_title("Pegawai", f"{top}{rest}")
        if year != self._year:
            self._year = year
            self.people.set_filter(replace(self.people.chosen, year=year))

    def _show_ids(self, chosen: PeopleFilter, ids: list[str]) -> None:
        if chosen != self.people.chosen:
            # Somebody typed on meanwhile; the newer answer is under way.
            return
        if not ids:
            self._show_nothing()
            return
        self._stack.setCurrentWidget(self.people)
        front = self._wanted
        if front not in ids and not self._asked_for and not self.panel.opener.isVisible():
            # The person in the panel is one of those listed, unless another page asked for them.
            front = ids[0]
        self._asked_for = ""
        self.people.set_ids(ids, front)
        if front != self._wanted:
            self.show_person(front)

    def _show_nothing(self) -> None:
        self.people.set_ids([], "")
        if self.people.is_filtered:
            return
        if self._nothing is not None:
            self._stack.removeWidget(self._nothing)
            self._nothing.deleteLater()
        actions = []
        if self._may_edit:
            actions = [
                StartAction(
                    "upload-simple",
                    "Impor dari Excel",
                    "Daftar nominatif atau DUK; dilihat dahulu sebelum disimpan.",
                    self._on_import,
                ),
                StartAction("plus", "Tambah pegawai", "Satu per satu.", self.deeds.add),
            ]
        card = Card(padding=8)
        card.body.addWidget(
            EmptyState("Belum ada pegawai", "Daftar pegawai kantor tampil di sini.", actions)
        )
        self._nothing = ScrollColumn()
        self._nothing.body.addWidget(card)
        self._stack.addWidget(self._nothing)
        self._stack.setCurrentWidget(self._nothing)
        self.panel.hide()

    def _on_current(self, key: str) -> None:
        if key and key != self._shown_id():
            self.show_person(key)

    def _open(self, key: str) -> None:
        self.panel.opener.setChecked(True)
        self.panel.show()
        self.show_person(key)
        target = self.panel.plan if self.panel.plan.isVisible() else self.panel.tabs
        target.setFocus(Qt.FocusReason.TabFocusReason)

    def _show_detail(self, found: tuple[EmployeeDetail, EmployeeStanding]) -> None:
        detail, standing = found
        if detail.person.id != self._wanted:
            return
        first = self.panel.detail is None
        self.panel.show_person(detail, standing, self._year)
        if first and not self.panel.opener.isVisible():
            self.panel.show()
        action, self._action = self._action, ""
        if action:
            self.deeds.do(action)

    def _end_standing(self, line: StandingLine) -> None:
        if self.panel.detail is not None:
            self.deeds.movements.end_standing(self.panel.detail, line)

    def _end_substitute(self, line: SubstituteLine) -> None:
        if self.panel.detail is not None:
            self.deeds.movements.end_substitute(self.panel.detail, line)

    def _shown_id(self) -> str:
        return self.panel.detail.person.id if self.panel.detail is not None else ""

    def _close_panel(self) -> None:
        self.panel.hide()
        self.people.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _open_related(self, route: str) -> None:
        if self.panel.detail is not None:
            self.open_page.emit(route, {"employee_id": self.panel.detail.person.id})

    def _open_plan(self) -> None:
        detail = self.panel.detail
        if detail is None:
            return
        if detail.plan_id is not None:
            self.open_page.emit("plan", {"plan_id": detail.plan_id})
            return
        work = partial(
            start_plan, self.workplace.office, self.workplace.actor, detail.person.id, self._year
        )
        self.workplace.tasks.write(self, work, self._on_plan, self.refused)

    def _on_plan(self, plan_id: str) -> None:
        self.open_page.emit("plan", {"plan_id": plan_id})

    def _on_import(self) -> None:
        self.open_page.emit("people_import", {})

    def _on_export(self) -> None:
        name, _ = QFileDialog.getSaveFileName(
            self,
            "Ekspor daftar pegawai",
            f"Daftar_Pegawai_{self.workplace.office.clock.today():%Y-%m-%d}.xlsx",
            "Buku kerja Excel (*.xlsx);;CSV (*.csv)",
        )
        if name:
            self.export_to(Path(name))

    def export_to(self, path: Path) -> None:
        """Write what the filter shows to a file."""
        if not path.suffix:
            path = path.with_suffix(".xlsx")
        office, actor = self.workplace.office, self.workplace.actor
        work = partial(export_people, office, actor, self.people.chosen, path)
        self.workplace.tasks.read(self, work, partial(self._on_exported, path), self.refused)

    def _on_exported(self, path: Path, count: int) -> None:
        words = f"{path.name} di {path.parent}."
        self.notice.emit(Notice(NoticeKind.SUCCESS, f"{number(count)} pegawai diekspor.", words))


def _frame(office: Office) -> tuple[list[UnitLine], int]:
    today, years = office.clock.today(), years_of(office)
    year = today.year if today.year in years else max(years, default=today.year)
    return unit_tree(office), year


def _person(
    office: Office, actor: Actor, employee_id: str, year: int
) -> tuple[EmployeeDetail, EmployeeStanding]:
    return (
        employee_detail(office, actor, employee_id, year),
        standing_of(office, actor, employee_id, year),
    )
