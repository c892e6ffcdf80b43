"""What a page shows while there is nothing on it yet: a drawing and ways to start."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QPushButton, QSizePolicy, QVBoxLayout, QWidget

from asn_desktop.ui.kit.controls.buttons import LinkButton
from asn_desktop.ui.kit.display.kawung import draw_motif
from asn_desktop.ui.kit.drawing import draw_box, draw_focus_ring, draw_text, smooth_painter
from asn_desktop.ui.kit.focus import KeyboardFocus
from asn_desktop.ui.kit.text import Text
from asn_desktop.ui.theme.icons import draw_icon
from asn_desktop.ui.theme.theme import color, font, px

_CENTRE = Qt.AlignmentFlag.AlignHCenter


@dataclass(frozen=True, slots=True)
class StartAction:
    """One way to start; the fastest comes first."""

    icon: str
    title: str
    caption: str
    action: Callable[[], object]


class _Drawing(QWidget):
    """A sheet of paper before the kawung, with an amber sign."""

    def __init__(self, sign: str) -> None:
        super().__init__()
        self._sign = sign
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(120, 118)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = smooth_painter(self)
        disc = QRectF(1, 0, 118, 118)
        painter.save()
        clip = QPainterPath()
        clip.addEllipse(disc)
        painter.setClipPath(clip)
        painter.fillRect(disc, color("primary_soft"))
        ink = QColor(color("link"))
        ink.setAlphaF(0.35)
        draw_motif(painter, disc, 34, ink)
        painter.setClipPath(clip)
        painter.restore()
        sheet = QRectF(29, 11, 63, 83)
        draw_box(painter, sheet, 7, color("surface"), color("link"), 2)
        painter.setPen(
            QPen(color("border_strong"), 3, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap)
        )
        for top, length in ((32, 38), (46, 30), (60, 38)):
            painter.drawLine(QPointF(42, top), QPointF(42 + length, top))
        sign = QRectF(74, 68, 38, 38)
        draw_box(painter, sign.adjusted(-3, -3, 3, 3), 22, color("surface"))
        draw_box(painter, sign, 19, color("accent"))
        draw_icon(painter, self._sign, sign.adjusted(9, 9, -9, -9), color("on_accent"))
        painter.end()


class StartCard(KeyboardFocus, QPushButton):
    """A wide button with icon, title, caption and an arrow."""

    def __init__(self, icon: str, title: str, caption: str, parent: QWidget | None = None) -> None:
        super().__init__(title, parent)
        self._icon_name = icon
        self._caption = caption
        self.setAccessibleDescription(caption)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Return the card's size (called by Qt)."""
        return QSize(px(440), px(66))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the card (called by Qt)."""
        painter = smooth_painter(self)
        area = QRectF(self.rect())
        fill = color("hover" if self.underMouse() else "surface")
        draw_box(painter, area, 8, fill, color("border"))
        side, middle = px(20), area.center().y()
        draw_icon(
            painter, self._icon_name, QRectF(px(16), middle - side / 2, side, side), color("link")
        )
        left = px(50)
        width = area.width() - left - px(44)
        upper = QRectF(left, middle - px(20), width, px(20))
        lower = QRectF(left, middle + 1, width, px(18))
        draw_text(painter, upper, self.text(), font("strong"), color("text"))
        draw_text(painter, lower, self._caption, font("caption"), color("text2"))
        arrow = QRectF(area.right() - px(28), middle - px(8), px(16), px(16))
        draw_icon(painter, "caret-right-bold", arrow, color("text2"))
        if self.shows_ring():
            draw_focus_ring(painter, area, 8)
        painter.end()


class EmptyState(QWidget):
    """A drawing, one sentence what belongs here, up to three ways to start, one help link."""

    def __init__(
        self,
        title: str,
        sentence: str,
        actions: Sequence[StartAction] = (),
        *,
        sign: str = "plus-bold",
        help_words: str = "",
        on_help: Callable[[], object] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(8)
        column.addStretch(1)
        column.addWidget(_Drawing(sign), 0, _CENTRE)
        column.addSpacing(6)
        column.addWidget(self._centred(Text(title, "page_title", wrap=True)))
        words = self._centred(Text(sentence, "body", "text2", wrap=True))
        column.addWidget(words)
        column.addSpacing(10)
        for entry in actions:
            card = StartCard(entry.icon, entry.title, entry.caption)
            card.setMaximumWidth(px(460))
            card.clicked.connect(entry.action)
            column.addWidget(card)
            column.setAlignment(card, Qt.AlignmentFlag(0))
            column.setAlignment(card, _CENTRE)
        if help_words and on_help is not None:
            link = LinkButton(help_words, "question")
            link.clicked.connect(on_help)
            column.addWidget(link, 0, _CENTRE)
        column.addStretch(1)
        self.setAccessibleName(f"{title}. {sentence}")

    @staticmethod
    def _centred(label: Text) -> Text:
        label.setAlignment(_CENTRE)
        return label
