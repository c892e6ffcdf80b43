"""The footer's buttons and the menu of the editor, shown by right and status."""

from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from asn_desktop.domain.performance.terms import Approach, PlanTemplate
from asn_desktop.services.performance.plans.library.last_year import EarlierPlan
from asn_desktop.services.performance.plans.views import PlanView
from asn_desktop.ui.features.plans.plan_words import state_sentence
from asn_desktop.ui.kit.containers.footer import ActionFooter
from asn_desktop.ui.kit.controls.buttons import IconButton, PrimaryButton, SecondaryButton
from asn_desktop.ui.kit.visibility import set_shown

_FIRST_KEYS = (("Ctrl+K", "cari"), ("F1", "bantuan"))
_UNDO_KEY = (("Ctrl+Z", "urungkan"), ("Ctrl+Y", "ulangi"))


class PlanFooter(ActionFooter):
    """Save state, and the steps the person who looks may take now."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.close_plan = SecondaryButton("&Simpan dan tutup")
        self.submit = PrimaryButton("&Ajukan ke penilai", "paper-plane-tilt-bold")
        self.withdraw = SecondaryButton("&Tarik pengajuan", "arrow-u-up-left-bold")
        self.give_back = SecondaryButton("&Kembalikan…", "arrow-u-up-left-bold")
        self.approve = PrimaryButton("&Setujui SKP", "check-bold")
        self.amend = SecondaryButton("A&jukan perubahan…", "pencil-simple-bold")
        self.cancel = SecondaryButton("&Batalkan perubahan…", "x-bold")
        names = {
            "plan_close": self.close_plan,
            "plan_amend": self.amend,
            "plan_cancel_amendment": self.cancel,
            "plan_submit": self.submit,
            "plan_withdraw": self.withdraw,
            "plan_return": self.give_back,
            "plan_approve": self.approve,
        }
        for name, button in names.items():
            button.setObjectName(name)
            self.add_button(button)
        self.show_nothing()

    def show_nothing(self) -> None:
        """Hide all buttons: there is no plan."""
        self._show_buttons(None)
        self.set_keys(_FIRST_KEYS)
        self.set_info("")

    def show_view(self, view: PlanView) -> None:
        """Show the buttons for a plan, and its state in words."""
        self._show_buttons(view)
        self.set_keys(_UNDO_KEY if view.rights.can_edit else ())
        if view.rights.can_edit:
            self.set_saved(state_sentence(view))
        else:
            self.set_info(state_sentence(view))

    def _show_buttons(self, view: PlanView | None) -> None:
        rights = view.rights if view else None
        set_shown(self.close_plan, bool(rights and (rights.can_edit or rights.is_own)))
        set_shown(self.submit, bool(rights and rights.can_submit))
        set_shown(self.withdraw, bool(rights and rights.can_withdraw))
        set_shown(self.give_back, bool(rights and rights.can_decide))
        set_shown(self.approve, bool(rights and rights.can_decide))
        set_shown(self.amend, bool(rights and rights.can_amend))
        own = bool(rights and rights.is_own)
        self.amend.setText("A&jukan perubahan…" if own else "&Minta perubahan…")
        set_shown(self.cancel, bool(rights and rights.can_cancel_amendment))
        editing = bool(rights and rights.can_edit)
        self.close_plan.setText("&Simpan dan tutup" if editing else "&Tutup")


class PlanMenu(QObject):
    """The menu "…" of the header: approach, form, and copying an earlier plan.

    Attributes:
        button: stands in the header.

    Signals:
        approach_chosen, template_chosen: what was picked.
        copy_pressed: fill the empty plan from the one of an earlier year.
        redirect_pressed: address the plan to the appraiser in force now.
        close_pressed: end the plan.
        related_pressed: route of a page about the same plan or person.
    """

    approach_chosen = Signal(object)
    template_chosen = Signal(object)
    copy_pressed = Signal()
    redirect_pressed = Signal()
    close_pressed = Signal()
    related_pressed = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.button = IconButton("dots-three-bold", "Pilihan lembar SKP", parent, framed=True)
        self.button.setObjectName("plan_menu")
        self._menu = QMenu(self.button)
        self.button.setMenu(self._menu)
        self._actions: dict[Approach | PlanTemplate, QAction] = {}
        for approach in Approach:
            action = self._add(f"Pendekatan {approach.label.lower()}", approach)
            action.triggered.connect(partial(self._choose_approach, approach))
        self._menu.addSeparator()
        for template in PlanTemplate:
            action = self._add(f"Lembar {template.label}", template)
            action.triggered.connect(partial(self._choose_template, template))
        self._copy = QAction(self._menu)
        self._copy.setObjectName("plan_copy")
        self._copy.triggered.connect(lambda _checked=False: self.copy_pressed.emit())
        self._menu.addSeparator()
        self._menu.addAction(self._copy)
        self._redirect = QAction(self._menu)
        self._redirect.setObjectName("plan_redirect")
        self._redirect.triggered.connect(lambda _checked=False: self.redirect_pressed.emit())
        for route, words in (
            ("action_plan", "Rencana aksi"),
            ("dialogues", "Catat dialog kinerja"),
            ("feedback", "Beri umpan balik"),
            ("dossier", "Riwayat tahun"),
        ):
            related = QAction(words, self._menu)
            related.setObjectName(f"plan_{route}")
            related.triggered.connect(partial(self._open_related, route))
            self._menu.addAction(related)
        self._move = QAction("Pindah jabatan pegawai ini…", self._menu)
        self._move.setObjectName("plan_move")
        self._move.triggered.connect(partial(self._open_related, "people"))
        self._menu.addAction(self._move)
        self._close = QAction("Tutup SKP…", self._menu)
        self._close.setObjectName("plan_end")
        self._close.triggered.connect(lambda _checked=False: self.close_pressed.emit())
        self._menu.addAction(self._redirect)
        self._menu.addAction(self._close)
        self.offer_copy(None)

    def show_view(self, view: PlanView | None) -> None:
        """Tick what holds; only the owner of a draft may change it."""
        set_shown(self.button, view is not None)
        if view is None:
            return
        for key, action in self._actions.items():
            action.setChecked(key in (view.approach, view.template))
            action.setEnabled(view.rights.can_edit)
        self._redirect.setVisible(view.rights.can_redirect)
        self._redirect.setText(f"Alihkan ke penilai baru, {view.life.new_appraiser}")
        self._close.setVisible(view.rights.can_close)
        # Both are the operator's, on a plan in force.
        self._move.setVisible(view.rights.can_close)

    def offer_copy(self, earlier: EarlierPlan | None) -> None:
        """Show the entry that copies an earlier plan; None takes it away."""
        self._copy.setVisible(earlier is not None)
        if earlier is not None:
            self._copy.setText(
                f"Salin dari SKP {earlier.year} ({earlier.result_count} hasil kerja)"
            )

    def _add(self, words: str, key: Approach | PlanTemplate) -> QAction:
        action = QAction(words, self._menu)
        action.setCheckable(True)
        self._actions[key] = action
        self._menu.addAction(action)
        return action

    def _open_related(self, route: str, _checked: bool = False) -> None:
        self.related_pressed.emit(route)

    def _choose_approach(self, approach: Approach, _checked: bool = False) -> None:
        self.approach_chosen.emit(approach)

    def _choose_template(self, template: PlanTemplate, _checked: bool = False) -> None:
        self.template_chosen.emit(template)
