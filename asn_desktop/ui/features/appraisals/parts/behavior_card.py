"""The seven core values with a rating each, for the appraiser or for the employee himself."""

from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QRadioButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from asn_desktop.domain.performance.appraisal.differences import MARKS, Difference
from asn_desktop.domain.performance.predicates import SHORT_RATINGS
from asn_desktop.domain.performance.terms import CoreValue
from asn_desktop.services.performance.appraisals.views import BehaviorView, EvaluationView
from asn_desktop.ui.kit.containers.card import Card, Line
from asn_desktop.ui.kit.controls.buttons import IconButton, LinkButton
from asn_desktop.ui.kit.controls.rating import RatingControl
from asn_desktop.ui.kit.controls.stored_text import StoredText
from asn_desktop.ui.kit.display.icon_label import IconLabel
from asn_desktop.ui.kit.text import ElidedText, Text
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
_RATING_WIDTH, _LEAST_ROW = 336, 56


class BehaviorRow(QWidget):
    """One core value: guide or expectation, rating, and a text that unfolds below.

    Signals:
        rated: the Rating chosen.
        commented: the text that was typed.
    """

    rated = Signal(object)
    commented = Signal(str)

    def __init__(self, value: CoreValue, *, own: bool) -> None:
        super().__init__()
        self.value = value
        self._own = own
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 4, 14, 4)
        column.setSpacing(4)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(IconLabel(_ICONS[value], "link", 20))
        titles = QVBoxLayout()
        titles.setSpacing(0)
        titles.addStretch(1)
        titles.addWidget(Text(value.label, "strong"))
        self._guide = ElidedText("", "caption", "text2")
        titles.addWidget(self._guide)
        titles.addStretch(1)
        row.addLayout(titles, 1)
        self.rating = RatingControl(f"Penilaian {value.label}", short=True)
        self.rating.setObjectName(f"rating_{value.value}")
        self.rating.setFixedWidth(px(_RATING_WIDTH))
        self.rating.changed.connect(self.rated)
        row.addWidget(self.rating)
        what = "Catatan" if own else "Umpan balik"
        self.opener = IconButton("chat-centered-text", f"{what} {value.label}", compact=True)
        self.opener.setCheckable(True)
        self.opener.toggled.connect(self._on_opener)
        row.addWidget(self.opener)
        column.addLayout(row)
        self._self_note = Text("", "caption", "text2", wrap=True)
        column.addWidget(self._self_note)
        self.text = StoredText(placeholder=f"{what} untuk {value.label}", lines=2)
        self.text.setObjectName(f"text_{value.value}")
        self.text.setAccessibleName(f"{what} {value.label}")
        self.text.rest.left.connect(self.commented)
        self.text.hide()
        column.addWidget(self.text)
        self.setMinimumHeight(px(_LEAST_ROW))

    def show_line(self, line: BehaviorView, *, editable: bool) -> None:
        """Show what is stored now."""
        rating, words = (
            (line.self_rating, line.self_note) if self._own else (line.rating, line.feedback)
        )
        self._guide.setText(line.expectation or line.short_guide)
        self._guide.set_ink("link" if line.expectation else "text2")
        self.setToolTip("\n".join(line.items))
        self.rating.set_value(rating)
        self.rating.setEnabled(editable)
        self.text.show_text(words)
        self.text.setReadOnly(not editable)
        self.opener.set_icon(
            "chat-centered-text-fill" if words else "chat-centered-text", self.opener.toolTip()
        )
        set_shown(self.opener, editable or bool(words))
        self._show_other_side(line)

    def _show_other_side(self, line: BehaviorView) -> None:
        rating, words = (
            (line.rating, line.feedback) if self._own else (line.self_rating, line.self_note)
        )
        parts = []
        if rating is not None:
            whose = "Penilai" if self._own else "Penilaian diri"
            parts.append(f"{whose}: {SHORT_RATINGS[rating].lower()}")
        if line.difference is not None and line.difference is not Difference.SAME:
            parts.append(f"{MARKS[line.difference]} penilai {line.difference.label}")
        if words:
            parts.append(f"“{words}”")
        self._self_note.setText(" · ".join(parts))
        self._self_note.setContentsMargins(px(32), 0, 0, 2)
        set_shown(self._self_note, bool(parts))

    def _on_opener(self, opened: bool) -> None:
        set_shown(self.text, opened)
        if opened:
            self.text.setFocus(Qt.FocusReason.OtherFocusReason)


class BehaviorCard(QScrollArea):
    """All seven values; Up and Down move between their ratings.

    Signals:
        rated: core value and Rating.
        commented: core value and text.
        fill_pressed: give the rest "Sesuai".
    """

    rated = Signal(object, object)
    commented = Signal(object, str)
    fill_pressed = Signal()

    def __init__(self, *, own: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._own = own
        card = Card("Perilaku (BerAKHLAK)", title_role="small_strong", title_line=True)
        card.flush()
        self.fill = LinkButton("Isi semua “Sesuai”")
        self.fill.setObjectName("fill_behaviors")
        self.fill.clicked.connect(self.fill_pressed)
        if not own:
            card.add_title_widget(self.fill)
        self.rows: dict[CoreValue, BehaviorRow] = {}
        for value in CoreValue:
            if self.rows:
                card.body.addWidget(Line())
            row = BehaviorRow(value, own=own)
            row.rated.connect(partial(self.rated.emit, value))
            row.commented.connect(partial(self.commented.emit, value))
            for part in row.rating.findChildren(QRadioButton):
                part.installEventFilter(self)
            self.rows[value] = row
            card.body.addWidget(row, 1)
        self.setWidget(card)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def show_view(self, view: EvaluationView) -> None:
        """Show what is stored now."""
        editable = view.rights.fills if self._own else view.rights.rates
        for line in view.behaviors:
            self.rows[line.value].show_line(line, editable=editable)
        set_shown(self.fill, editable and any(line.rating is None for line in view.behaviors))

    def focus_value(self, value: CoreValue) -> None:
        """Put the keyboard on the rating of a value."""
        row = self.rows[value]
        row.rating.setFocus(Qt.FocusReason.TabFocusReason)
        self.ensureWidgetVisible(row)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Move between the values with Up and Down (called by Qt)."""
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()), 0)
            if step:
                self._move(watched, step)
                return True
        return super().eventFilter(watched, event)

    def _move(self, watched: QObject, step: int) -> None:
        values = list(self.rows)
        here = next(
            (n for n, row in enumerate(self.rows.values()) if watched.parent() is row.rating), None
        )
        if here is not None and 0 <= here + step < len(values):
            self.focus_value(values[here + step])
