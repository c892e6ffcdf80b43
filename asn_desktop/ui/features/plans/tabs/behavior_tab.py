"""The tab of work behaviour: seven values, and the appraiser's special expectation for each."""

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from asn_desktop.domain.performance.core_values import CORE_VALUE_GUIDES
from asn_desktop.domain.performance.terms import CoreValue
from asn_desktop.services.performance.plans.surroundings import set_expectation
from asn_desktop.services.performance.plans.views import ExpectationView, PlanView
from asn_desktop.ui.features.plans.tabs.phrase_dialog import joined, pick_phrase
from asn_desktop.ui.kit.containers.card import Card, Line
from asn_desktop.ui.kit.controls.buttons import IconButton
from asn_desktop.ui.kit.controls.stored_text import StoredText
from asn_desktop.ui.kit.display.icon_label import IconLabel
from asn_desktop.ui.kit.saving import RecordSaver
from asn_desktop.ui.kit.text import Text
from asn_desktop.ui.kit.visibility import set_shown
from asn_desktop.ui.theme.theme import px

_ICONS = {
    CoreValue.SERVICE: "heart",
    CoreValue.ACCOUNTABLE: "shield-check",
    CoreValue.COMPETENT: "graduation-cap",
    CoreValue.HARMONIOUS: "users-three",
    CoreValue.LOYAL: "flag",
    CoreValue.ADAPTIVE: "arrows-clockwise",
    CoreValue.COLLABORATIVE: "handshake",
}
_NONE = "Tidak ada ekspektasi khusus"


class _ValueRow(QWidget):
    """One core value: its name, a guide line, and the expectation as text or editor."""

    def __init__(self, core_value: CoreValue, parent: QWidget) -> None:
        super().__init__(parent)
        self.core_value = core_value
        row = QGridLayout(self)
        row.setContentsMargins(16, 4, 16, 4)
        row.setHorizontalSpacing(14)
        row.setColumnStretch(1, 9)
        row.setColumnStretch(2, 11)
        row.addWidget(IconLabel(_ICONS[core_value], "link", 18), 0, 0)
        words = QVBoxLayout()
        words.setSpacing(1)
        guide = CORE_VALUE_GUIDES[core_value]
        words.addWidget(Text(core_value.label, "strong"))
        words.addWidget(Text(guide.short_guide, "caption", "text2", wrap=True))
        row.addLayout(words, 0, 1)
        self.setToolTip("\n".join(guide.items))
        self._words = Text("", "body", "text", wrap=True)
        self.editor = StoredText("", "kosongkan bila tidak ada", lines=1)
        self.editor.setObjectName(f"expectation_{core_value.value}")
        self.editor.setAccessibleName(f"Ekspektasi khusus {core_value.label}")
        holder = QVBoxLayout()
        holder.setSpacing(0)
        holder.addStretch(1)
        holder.addWidget(self._words)
        # Hidden as one widget: a layout with nothing but hidden ones would let the words above
        # it be no wider than the longest of them.
        self._writing = QWidget(self)
        line = QHBoxLayout(self._writing)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(6)
        line.addWidget(self.editor, 1)
        self.pick = IconButton("list-plus", "Pilih kalimat siap pakai (Alt+↓)", compact=True)
        self.pick.setObjectName(f"phrases_{core_value.value}")
        line.addWidget(self.pick, 0, Qt.AlignmentFlag.AlignVCenter)
        keys = QShortcut(QKeySequence("Alt+Down"), self)
        keys.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        keys.activated.connect(self.pick.click)
        holder.addWidget(self._writing)
        holder.addStretch(1)
        row.addLayout(holder, 0, 2)

    def show_line(self, line: ExpectationView, editable: bool) -> None:
        """Show what is stored, to read or to write."""
        set_shown(self._words, not editable)
        set_shown(self._writing, editable)
        self._words.setText(line.text if line.is_special else _NONE)
        self._words.set_ink("text" if line.is_special else "text3")
        self.editor.show_text(line.text if line.is_special else "")


class BehaviorTab(QScrollArea):
    """The seven values in their fixed order."""

    def __init__(self, saver: RecordSaver, parent: QWidget) -> None:
        super().__init__(parent)
        self._saver = saver
        card = Card(padding=0, spacing=0)
        card.flush()
        titles = QWidget()
        row = QHBoxLayout(titles)
        row.setContentsMargins(16, 9, 16, 9)
        row.addWidget(Text("Perilaku (BerAKHLAK)", "caption_strong", "text2"), 9)
        row.addWidget(Text("Ekspektasi khusus pimpinan", "caption_strong", "text2"), 10)
        card.body.addWidget(titles)
        self.rows: dict[CoreValue, _ValueRow] = {}
        for core_value in CoreValue:
            card.body.addWidget(Line(card))
            value_row = _ValueRow(core_value, card)
            value_row.setMinimumHeight(px(56))
            value_row.editor.rest.left.connect(partial(self._save, core_value))
            value_row.pick.clicked.connect(partial(self._pick, core_value))
            self.rows[core_value] = value_row
            card.body.addWidget(value_row)
        card.body.addStretch(1)
        self.setWidget(card)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def show_view(self, view: PlanView) -> None:
        """Show the plan's expectations."""
        for line in view.expectations:
            self.rows[line.core_value].show_line(line, view.rights.can_set_expectations)

    def _pick(self, core_value: CoreValue) -> None:
        editor = self.rows[core_value].editor
        before = editor.toPlainText()
        chosen = pick_phrase(self, self._saver.workplace, core_value, before)
        if chosen:
            editor.setPlainText(joined((before, chosen)))
            editor.rest.flush()
        editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def _save(self, core_value: CoreValue, text: str) -> None:
        self._saver.save(
            lambda office, actor, key, revision: set_expectation(
                office, actor, key, core_value, text, expected_revision=revision
            )
        )
