"""A row of joined choices of which one holds, e.g. Utama | Tambahan."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QRadioButton, QSizePolicy, QWidget

from asn_desktop.ui.kit.drawing import draw_focus_ring, smooth_painter, text_width
from asn_desktop.ui.kit.focus import KeyboardFocus
from asn_desktop.ui.theme.icons import draw_icon
from asn_desktop.ui.theme.theme import color, font, px

_RADIUS = 6.0
_ICON, _GAP = 14, 8


@dataclass(frozen=True, slots=True)
class Segment:
    """One choice.

    Attributes:
        fill: colour role when chosen.
        short: words used instead of `label` where there is not room enough.
    """

    value: object
    label: str
    icon: str = ""
    fill: str = "primary"
    short: str = ""


class _SegmentButton(KeyboardFocus, QRadioButton):
    """One part; a radio button for the keyboard and for screen readers, painted flat."""

    def __init__(self, segment: Segment, parent: "SegmentedControl") -> None:
        super().__init__(parent)
        self._control = parent
        self.segment = segment
        self.setAccessibleName(segment.label)
        self.setAutoExclusive(False)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.first = self.last = False

    def hitButton(self, position: object) -> bool:
        """The whole part can be pressed (called by Qt)."""
        return True

    def wanted(self, label: str) -> int:
        """Return the width a label needs."""
        width = text_width(label, font("small_strong")) + 2 * px(12)
        if self.segment.icon:
            width += px(_ICON + _GAP)
        return round(width) + 2

    def sizeHint(self) -> QSize:
        """Return room for the words (called by Qt)."""
        return QSize(self.wanted(self.segment.label), px(32))

    def minimumSizeHint(self) -> QSize:
        """Return room for the short words (called by Qt)."""
        return QSize(self.wanted(self.segment.short or self.segment.label), px(30))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the part (called by Qt)."""
        painter = smooth_painter(self)
        area = QRectF(self.rect())
        if self.isChecked():
            painter.fillPath(self._shape(area), self._fill())
        elif self.isEnabled() and self.underMouse():
            painter.fillPath(self._shape(area), color("hover"))
        self._draw_words(painter, area)
        painter.end()

    def _fill(self) -> QColor:
        return color(self.segment.fill if self.isEnabled() else "border_strong")

    def _shape(self, area: QRectF) -> QPainterPath:
        # Rounded at the outer ends only: the rounded box is lengthened past the inner edge.
        left = 0.0 if self.first else _RADIUS * 2
        right = 0.0 if self.last else _RADIUS * 2
        rounded = QPainterPath()
        rounded.addRoundedRect(area.adjusted(-left, 0, right, 0), _RADIUS, _RADIUS)
        bounds = QPainterPath()
        bounds.addRect(area)
        return rounded.intersected(bounds)

    def _draw_words(self, painter: QPainter, area: QRectF) -> None:
        made: QFont = font("small_strong" if self.isChecked() else "small")
        role = "on_primary" if self.isChecked() else "text2" if self.isEnabled() else "disabled"
        label = self.segment.label
        if self.segment.short and self._control.is_tight():
            label = self.segment.short
        icon = px(_ICON) if self.segment.icon else 0
        gap = px(_GAP) if icon else 0
        words = text_width(label, made)
        if icon and words + icon + gap > area.width() - 6:
            # Words say it alone where there is not room for both.
            icon = gap = 0
        left = area.left() + (area.width() - words - icon - gap) / 2
        if icon:
            place = QRectF(left, area.center().y() - icon / 2, icon, icon)
            draw_icon(painter, self.segment.icon, place, color(role))
        painter.setFont(made)
        painter.setPen(color(role))
        words_area = QRectF(left + icon + gap, area.top(), words + 4, area.height() - 1)
        painter.drawText(words_area, int(Qt.AlignmentFlag.AlignVCenter), label)


class SegmentedControl(QWidget):
    """Joined choices of which at most one holds; arrow keys move, one tab stop.

    Signals:
        changed: the value the user chose (not emitted by `set_value`).
    """

    changed = Signal(object)

    def __init__(
        self,
        segments: Sequence[Segment | tuple[object, str]],
        name: str,
        parent: QWidget | None = None,
        *,
        compact: bool = False,
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self._compact = compact
        self._group = QButtonGroup(self)
        self._group.setExclusive(True)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(1, 1, 1, 1)
        self._row.setSpacing(0)
        self._buttons: list[_SegmentButton] = []
        self.set_segments(segments)
        self._group.buttonClicked.connect(self._on_clicked)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def set_segments(self, segments: Sequence[Segment | tuple[object, str]]) -> None:
        """Replace the choices; the value stays when it is still among them."""
        kept = self.value
        for button in self._buttons:
            self._group.removeButton(button)
            self._row.removeWidget(button)
            button.deleteLater()
        self._buttons = []
        for entry in segments:
            segment = entry if isinstance(entry, Segment) else Segment(*entry)
            button = _SegmentButton(segment, self)
            self._group.addButton(button)
            self._row.addWidget(button, 1)
            self._buttons.append(button)
        if self._buttons:
            self._buttons[0].first = True
            self._buttons[-1].last = True
            self.setFocusProxy(self._buttons[0])
        self.set_value(kept)

    @property
    def value(self) -> object | None:
        """The chosen value, or None while nothing is chosen."""
        button = self._group.checkedButton()
        return button.segment.value if isinstance(button, _SegmentButton) else None

    def set_value(self, value: object | None) -> None:
        """Choose without emitting `changed`; None chooses nothing."""
        self._group.setExclusive(False)
        for button in self._buttons:
            button.setChecked(value is not None and button.segment.value == value)
            if button.isChecked():
                self.setFocusProxy(button)
        self._group.setExclusive(True)
        self.update()

    def choose(self, value: object) -> None:
        """Choose as the user would: emits `changed` when the value is another one."""
        if self.isEnabled() and value != self.value:
            self.set_value(value)
            self.changed.emit(value)

    def sizeHint(self) -> QSize:
        """Equal parts as wide as the widest (called by Qt)."""
        widest = max((button.sizeHint().width() for button in self._buttons), default=40)
        return QSize(widest * len(self._buttons) + 2, px(32 if self._compact else 36))

    def is_tight(self) -> bool:
        """Whether the words of some part are too long; then all parts use the short ones."""
        return any(
            button.wanted(button.segment.label) > button.width() + 8 for button in self._buttons
        )

    def minimumSizeHint(self) -> QSize:
        """Equal parts with short words (called by Qt)."""
        widest = max((button.minimumSizeHint().width() for button in self._buttons), default=40)
        return QSize(widest * len(self._buttons) + 2, px(32 if self._compact else 36))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the frame, the dividers and the focus ring (called by Qt)."""
        painter = smooth_painter(self)
        area = QRectF(self.rect())
        line = color("border_strong" if self.isEnabled() else "border")
        painter.setBrush(color("surface" if self.isEnabled() else "disabled_fill"))
        painter.setPen(QPen(line, 1))
        painter.drawRoundedRect(area.adjusted(0.5, 0.5, -0.5, -0.5), _RADIUS, _RADIUS)
        for before, after in zip(self._buttons, self._buttons[1:], strict=False):
            if not before.isChecked() and not after.isChecked():
                edge = after.geometry().left() + 0.5
                painter.drawLine(
                    QRectF(edge, 1, 0, area.height() - 2).topLeft(),
                    QRectF(edge, 1, 0, area.height() - 2).bottomLeft(),
                )
        if any(button.shows_ring() for button in self._buttons):
            draw_focus_ring(painter, area, _RADIUS)
        painter.end()

    def _on_clicked(self, button: QRadioButton) -> None:
        self.update()
        if isinstance(button, _SegmentButton):
            self.setFocusProxy(button)
            self.changed.emit(button.segment.value)
