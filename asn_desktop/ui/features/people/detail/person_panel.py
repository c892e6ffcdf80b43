"""The panel of one person: profile, history of posts, and what can be done."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QMenu, QStackedWidget, QVBoxLayout, QWidget

from asn_desktop.domain.people.terms import EmploymentKind
from asn_desktop.services.people.employees import EmployeeDetail
from asn_desktop.services.people.standing import EmployeeStanding
from asn_desktop.ui.features.people.detail.history_list import HistoryList
from asn_desktop.ui.features.people.detail.profile import Profile
from asn_desktop.ui.features.people.people_list import progress_chip
from asn_desktop.ui.kit.containers.side_panel import SidePanel
from asn_desktop.ui.kit.controls.buttons import (
    GhostButton,
    IconButton,
    PrimaryButton,
    SecondaryButton,
)
from asn_desktop.ui.kit.controls.tabs import TabBar
from asn_desktop.ui.kit.display.avatar import Avatar
from asn_desktop.ui.kit.display.chip import Chip
from asn_desktop.ui.kit.text import ElidedText
from asn_desktop.ui.kit.visibility import set_shown
from asn_desktop.ui.theme.cells import ChipStyle

# Key of a menu entry: words, whether it is for active people, for archived ones.
_MENU = {
    "move": ("&Pindah jabatan…", True, False),
    "appraiser": ("Ganti pe&nilai…", True, False),
    "acting": ("Plt/Pl&h atau delegasi…", True, False),
    "standing": ("&Cuti, tugas belajar…", True, False),
    "archive": ("&Arsipkan", True, False),
    "restore": ("&Pulihkan dari arsip", False, True),
}


class PersonPanel(SidePanel):
    """Shows one person; the page does what the signals ask for.

    Attributes:
        detail: the person shown, or None.

    Signals:
        plan_wanted: open the plan.
        edit_wanted: change the data.
        action_wanted: key of a menu entry: move, appraiser, acting, standing, archive, restore.
        related_wanted: route of a page about the same person: feedback, dossier.
        end_standing, end_substitute: end the record given.
    """

    plan_wanted = Signal()
    edit_wanted = Signal()
    action_wanted = Signal(str)
    related_wanted = Signal(str)
    end_standing = Signal(object)
    end_substitute = Signal(object)

    def __init__(self, *, may_edit: bool, parent: QWidget | None = None) -> None:
        super().__init__(width=352, icon="user", closable=True, parent=parent)
        self.opener.setText("Rincian")
        self.detail: EmployeeDetail | None = None
        self._may_edit = may_edit
        self._make_head()
        self._chips = QHBoxLayout()
        self._chips.setSpacing(6)
        self.state = Chip(ChipStyle(""))
        self.kind = Chip(ChipStyle(""))
        self._archived = Chip(ChipStyle("Diarsipkan", "warning", "archive-bold"))
        for chip in (self.state, self.kind, self._archived):
            self._chips.addWidget(chip)
        self._chips.addStretch(1)
        self.body.addLayout(self._chips)
        self.tabs = TabBar("Rincian pegawai", height=36)
        self.tabs.setObjectName("person_tabs")
        self.tabs.add_tab("profile", "Profil")
        self.tabs.add_tab("history", "Riwayat jabatan")
        self.profile = Profile()
        self.history = HistoryList(may_edit=may_edit)
        self.history.end_standing.connect(self.end_standing)
        self.history.end_substitute.connect(self.end_substitute)
        self._pages = QStackedWidget()
        self._pages.addWidget(self.profile)
        self._pages.addWidget(self.history)
        self.tabs.currentChanged.connect(self._pages.setCurrentIndex)
        self.body.addWidget(self.tabs)
        self.body.addWidget(self._pages, 1)
        self._make_buttons()
        self.body.setContentsMargins(16, 4, 16, 14)

    def show_person(self, detail: EmployeeDetail, standing: EmployeeStanding, year: int) -> None:
        """Show a person."""
        self.detail = detail
        person = detail.person
        self._avatar.set_name(person.name)
        self._name.setText(person.name)
        self._position.setText(person.position or "Belum punya jabatan")
        self.state.set_chip(progress_chip(detail.plan_status, standing.evaluated, detail.exempt))
        self.kind.set_chip(ChipStyle(person.kind.label))
        outside = person.kind is EmploymentKind.OUTSIDE
        set_shown(self.state, not outside)
        set_shown(self._archived, person.is_archived)
        self.profile.show_person(detail, standing, year)
        self.history.show_detail(detail)
        self.tabs.set_count("history", str(len(detail.assignments)))
        self.plan.setText("&Buka SKP" if detail.plan_id else "&Buat SKP")
        set_shown(self.plan, not outside and (bool(detail.plan_id) or self._may_edit))
        for key, action in self._actions.items():
            _, active, archived = _MENU[key]
            action.setVisible(archived if person.is_archived else active)

    def _make_head(self) -> None:
        self._avatar = Avatar("", 48)
        words = QVBoxLayout()
        words.setSpacing(0)
        self._name = ElidedText("", "section")
        self._name.setObjectName("person_name")
        self._position = ElidedText("", "small", "text2")
        words.addWidget(self._name)
        words.addWidget(self._position)
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(self._avatar)
        head.addLayout(words, 1)
        self.title_row.insertLayout(0, head, 1)
        self.title_row.setStretch(2, 0)
        self.title_row.setAlignment(self._close, Qt.AlignmentFlag.AlignTop)

    def _make_buttons(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(8)
        self.plan = PrimaryButton("&Buka SKP", "target")
        self.plan.setObjectName("person_plan")
        self.plan.clicked.connect(self.plan_wanted)
        self.edit = SecondaryButton("&Ubah data", "pencil-simple")
        self.edit.setObjectName("person_edit")
        self.edit.clicked.connect(self.edit_wanted)
        self.more = IconButton("dots-three-bold", "Tindakan lain", framed=True, ink="text")
        self.more.setObjectName("person_more")
        menu = QMenu(self.more)
        self._actions: dict[str, QAction] = {}
        for key, (words, _, _) in _MENU.items():
            action = self._actions[key] = menu.addAction(words)
            action.setData(key)
            action.triggered.connect(self._on_action)
        self.more.setMenu(menu)
        row.addWidget(self.plan, 1)
        row.addWidget(self.edit, 1)
        row.addWidget(self.more)
        self.body.addLayout(self._make_related())
        self.body.addLayout(row)
        set_shown(self.edit, self._may_edit)
        set_shown(self.more, self._may_edit)

    def _make_related(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        for route, words, icon in (
            ("feedback", "Beri u&mpan balik", "chats-teardrop"),
            ("dossier", "&Riwayat tahun", "clock-counter-clockwise"),
        ):
            button = GhostButton(words, icon, compact=True)
            button.setObjectName(f"person_{route}")
            button.clicked.connect(partial(self._open_related, route))
            row.addWidget(button)
        return row

    def _open_related(self, route: str) -> None:
        self.related_wanted.emit(route)

    def _on_action(self) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            self.action_wanted.emit(action.data())
