"""Cards of which one is chosen, and chips that are switched on and off."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QButtonGroup,
    QPushButton,
    QRadioButton,
    QSizePolicy,
    QWidget,
)

from asn_desktop.ui.kit.display.avatar import draw_avatar
from asn_desktop.ui.kit.drawing import (
    draw_box,
    draw_focus_ring,
    draw_text,
    smooth_painter,
    text_width,
)
from asn_desktop.ui.kit.focus import KeyboardFocus
from asn_desktop.ui.theme.icons import draw_icon
from asn_desktop.ui.theme.theme import color, font, px

_RADIUS = 8.0


@dataclass(frozen=True, slots=True)
class Choice:
    """One card; with `avatar` it shows a person's initials instead of a radio mark."""

    value: object
    title: str
    caption: str = ""
    avatar: str = ""
    remark: str = ""


class _ChoiceCard(KeyboardFocus, QRadioButton):
    """A radio button painted as a card."""

    def __init__(self, choice: Choice, parent: QWidget) -> None:
        super().__init__(parent)
        self.choice = choice
        self.setAutoExclusive(False)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(choice.title)
        self.setAccessibleDescription(choice.caption)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def hitButton(self, position: object) -> bool:
        """The whole card can be pressed (called by Qt)."""
        return True

    def sizeHint(self) -> QSize:
        """Return room for both lines (called by Qt)."""
        words = max(
            text_width(self.choice.title, font("strong")),
            text_width(self.choice.caption, font("caption")),
        )
        remark = text_width(self.choice.remark, font("caption"))
        return QSize(round(words + remark) + px(96), px(58))

    def minimumSizeHint(self) -> QSize:
        """Captions may be shortened (called by Qt)."""
        return QSize(px(160), px(58))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the card (called by Qt)."""
        painter = smooth_painter(self)
        area = QRectF(self.rect())
        chosen = self.isChecked()
        person = bool(self.choice.avatar)
        fill = color("primary_soft" if chosen and person else "surface")
        if self.underMouse() and not chosen:
            fill = color("hover")
        line = color("link" if chosen else "border")
        draw_box(painter, area, _RADIUS, fill, line, 2.0 if chosen else 1.0)
        inner = area.adjusted(px(14), 0, -px(14), 0)
        if person:
            inner = self._draw_person(painter, inner, chosen)
        else:
            inner = self._draw_mark(painter, inner, chosen)
        self._draw_words(painter, inner)
        if self.shows_ring():
            draw_focus_ring(painter, area.adjusted(3, 3, -3, -3), _RADIUS - 3)
        painter.end()

    def _draw_person(self, painter: QPainter, inner: QRectF, chosen: bool) -> QRectF:
        side = px(38)
        place = QRectF(inner.left(), inner.center().y() - side / 2, side, side)
        draw_avatar(painter, place, self.choice.avatar, "solid" if chosen else "")
        right = inner.right()
        if chosen and not self.choice.remark:
            tick = px(18)
            mark = QRectF(right - tick - 2, inner.center().y() - tick / 2, tick, tick)
            draw_icon(painter, "check-circle-fill", mark, color("link"))
            right -= tick + 8
        return QRectF(
            place.right() + px(12), inner.top(), right - place.right() - px(12), inner.height()
        )

    def _draw_mark(self, painter: QPainter, inner: QRectF, chosen: bool) -> QRectF:
        side = px(20)
        mark = QRectF(inner.left() + 2, inner.center().y() - side / 2, side, side)
        if chosen:
            draw_box(painter, mark, side / 2, color("primary"))
            inset = side * 0.32
            hole = mark.adjusted(inset, inset, -inset, -inset)
            draw_box(painter, hole, side / 4, color("on_primary"))
        else:
            draw_box(painter, mark, side / 2, color("surface"), color("border_strong"), 2)
        return inner.adjusted(side + px(20), 0, 0, 0)

    def _draw_words(self, painter: QPainter, inner: QRectF) -> None:
        if self.choice.remark:
            width = text_width(self.choice.remark, font("caption")) + 4
            place = QRectF(inner.right() - width, inner.top(), width, inner.height())
            draw_text(painter, place, self.choice.remark, font("caption"), color("warning_ink"))
            inner = inner.adjusted(0, 0, -width - 8, 0)
        middle = inner.center().y()
        ink = color("text" if self.isEnabled() else "disabled")
        if not self.choice.caption:
            draw_text(painter, inner, self.choice.title, font("strong"), ink)
            return
        upper = QRectF(inner.left(), middle - px(20), inner.width(), px(20))
        lower = QRectF(inner.left(), middle + 1, inner.width(), px(18))
        draw_text(painter, upper, self.choice.title, font("strong"), ink)
        draw_text(painter, lower, self.choice.caption, font("caption"), color("text2"))


class ChoiceCards(QWidget):
    """Cards beside or below each other of which at most one is chosen.

    Signals:
        changed: the value the user chose (not emitted by `set_value`).
    """

    changed = Signal(object)

    def __init__(
        self,
        choices: Sequence[Choice],
        name: str,
        parent: QWidget | None = None,
        *,
        upright: bool = False,
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        direction = (
            QBoxLayout.Direction.TopToBottom if upright else QBoxLayout.Direction.LeftToRight
        )
        self._line = QBoxLayout(direction, self)
        self._line.setContentsMargins(0, 0, 0, 0)
        self._line.setSpacing(8)
        self._group = QButtonGroup(self)
        self._group.buttonClicked.connect(self._on_clicked)
        self._cards: list[_ChoiceCard] = []
        self.set_choices(choices)

    def set_choices(self, choices: Sequence[Choice]) -> None:
        """Replace the cards; the value stays when it is still among them."""
        kept = self.value
        for card in self._cards:
            self._group.removeButton(card)
            self._line.removeWidget(card)
            card.hide()
            card.deleteLater()
        self._cards = [_ChoiceCard(choice, self) for choice in choices]
        for card in self._cards:
            self._group.addButton(card)
            self._line.addWidget(card, 1)
        if self._cards:
            self.setFocusProxy(self._cards[0])
        self.set_value(kept)

    @property
    def value(self) -> object | None:
        """The chosen value, or None."""
        card = self._group.checkedButton()
        return card.choice.value if isinstance(card, _ChoiceCard) else None

    def set_value(self, value: object | None) -> None:
        """Choose without emitting `changed`; None chooses nothing."""
        self._group.setExclusive(False)
        for card in self._cards:
            card.setChecked(value is not None and card.choice.value == value)
            if card.isChecked():
                self.setFocusProxy(card)
        self._group.setExclusive(True)

    def _on_clicked(self, card: QRadioButton) -> None:
        if isinstance(card, _ChoiceCard):
            self.setFocusProxy(card)
            self.changed.emit(card.choice.value)


class ToggleChip(KeyboardFocus, QPushButton):
    """A word that is switched on and off, as the behaviours in feedback."""

    def __init__(self, words: str, parent: QWidget | None = None) -> None:
        super().__init__(words, parent)
        self.setCheckable(True)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.toggled.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        """Return room for the word and the tick (called by Qt)."""
        tick = px(26) if self.isChecked() else 0
        width = text_width(self.text(), font("small_strong")) + px(22) + tick
        return QSize(round(width) + 1, px(32))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the chip (called by Qt)."""
        painter = smooth_painter(self)
        area = QRectF(self.rect())
        chosen = self.isChecked()
        rest = "hover" if self.underMouse() else "surface"
        line = None if chosen else color("border_strong")
        draw_box(painter, area, 6, color("primary" if chosen else rest), line)
        left = px(11)
        ink = color("on_primary" if chosen else "text" if self.isEnabled() else "disabled")
        if chosen:
            side = px(16)
            place = QRectF(left, area.center().y() - side / 2, side, side)
            draw_icon(painter, "check-bold", place, ink)
            left += px(26)
        words = area.adjusted(left, 0, 0, -1)
        draw_text(painter, words, self.text(), font("small_strong"), ink)
        if self.shows_ring():
            role = "on_primary" if chosen else "link"
            draw_focus_ring(painter, area.adjusted(2, 2, -2, -2) if chosen else area, 5, role)
        painter.end()
