"""How the letterhead will look on paper, drawn while its fields are typed."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPainterPath, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QSizePolicy, QWidget

from asn_desktop.services.office.identity import OfficeIdentity
from asn_desktop.ui.kit.display.kawung import draw_petals
from asn_desktop.ui.kit.drawing import smooth_painter, text_width
from asn_desktop.ui.theme.theme import color, font, px

# Paper is white in both appearances.
_PAPER, _INK, _GREY = QColor("#FFFFFF"), QColor("#111111"), QColor("#E4E8EE")
_CENTRE = int(Qt.AlignmentFlag.AlignCenter)
# Width of the grey lines that stand for the text of the sheet, as shares.
_LINES = (1.0, 1.0, 0.8, 1.0, 0.55)


class LetterheadPreview(QWidget):
    """The upper part of a sheet with the office's letterhead."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines: tuple[str, ...] = ("", "", "", "")
        self._emblem: QPixmap | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_identity(self, identity: OfficeIdentity) -> None:
        """Show an identity that may still be incomplete."""
        region = identity.region_name or "…"
        kind = identity.region_kind.upper()
        address = f"{identity.address} {identity.postal_code}".strip()
        phone = f"Telepon {identity.phone}" if identity.phone else ""
        contact = " · ".join(part for part in (phone, identity.email) if part)
        self._lines = (
            f"PEMERINTAH {kind} {region.upper()}",
            f"KECAMATAN {(identity.name or '…').upper()}",
            address,
            contact,
        )
        self._emblem = None
        if identity.emblem:
            picture = QPixmap()
            picture.loadFromData(identity.emblem)
            self._emblem = picture
        self.setAccessibleName("Pratinjau kop surat")
        self.setAccessibleDescription(". ".join(line for line in self._lines if line))
        self.update()

    def sizeHint(self) -> QSize:
        """Return the size of the paper's upper part (called by Qt)."""
        return QSize(px(340), px(214))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the sheet (called by Qt)."""
        painter = smooth_painter(self)
        area = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.setPen(QPen(color("border"), 1))
        painter.setBrush(_PAPER)
        painter.drawRect(area)
        inner = area.adjusted(px(18), px(16), -px(18), 0)
        rule = self._draw_words(painter, inner)
        painter.setPen(QPen(_INK, 2.1))
        painter.drawLine(QPointF(inner.left(), rule), QPointF(inner.right(), rule))
        painter.setPen(QPen(_INK, 0.8))
        painter.drawLine(QPointF(inner.left(), rule + 4), QPointF(inner.right(), rule + 4))
        self._draw_body(painter, inner, rule + px(20), area.bottom() - px(8))
        painter.end()

    def _draw_words(self, painter: QPainter, inner: QRectF) -> float:
        side = px(58)
        self._draw_emblem(painter, QRectF(inner.left() + 4, inner.top() + 6, side, px(70)))
        words = inner.adjusted(side + px(16), 0, 0, 0)
        top = words.top()
        heights = (px(20), px(26), px(17), px(17))
        roles = ("small", "section", "tiny", "tiny")
        for text, role, height in zip(self._lines, roles, heights, strict=True):
            self._draw_fitting(
                painter, QRectF(words.left(), top, words.width(), height), text, role
            )
            top += height
        return top + px(4)

    @staticmethod
    def _draw_fitting(painter: QPainter, area: QRectF, text: str, role: str) -> None:
        made = QFont(font(role))
        wanted = text_width(text, made)
        if wanted > area.width():
            # Long lines shrink, as on the printed sheet; below 70 % they end in dots.
            made.setPointSizeF(made.pointSizeF() * max(0.7, area.width() / wanted))
        painter.setFont(made)
        painter.setPen(_INK)
        shown = painter.fontMetrics().elidedText(
            text, Qt.TextElideMode.ElideRight, int(area.width()) + 1
        )
        painter.drawText(area, _CENTRE, shown)

    def _draw_emblem(self, painter: QPainter, box: QRectF) -> None:
        if self._emblem is not None and not self._emblem.isNull():
            size = self._emblem.size().scaled(box.size().toSize(), _KEEP)
            place = QRectF(0, 0, size.width(), size.height())
            place.moveCenter(box.center())
            painter.drawPixmap(place, self._emblem, QRectF(self._emblem.rect()))
            return
        # A dashed shield keeps the place; nothing is printed there without a picture.
        shield = QPainterPath(box.topLeft())
        shield.lineTo(box.topRight())
        shield.lineTo(box.right(), box.top() + box.height() * 0.6)
        bottom = QPointF(box.center().x(), box.bottom())
        shield.quadTo(QPointF(box.right(), box.bottom() - 10), bottom)
        left = QPointF(box.left(), box.top() + box.height() * 0.6)
        shield.quadTo(QPointF(box.left(), box.bottom() - 10), left)
        shield.closeSubpath()
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor("#9AA5B4"), 1.4, Qt.PenStyle.DashLine))
        painter.drawPath(shield)
        flower = box.adjusted(12, 14, -12, -20)
        draw_petals(painter, flower, QColor("#C3CBD6"), QColor("#D9DEE6"))

    @staticmethod
    def _draw_body(painter: QPainter, inner: QRectF, top: float, bottom: float) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(_GREY)
        width = inner.width() - 16
        middle = inner.center().x()
        painter.drawRoundedRect(QRectF(middle - width * 0.2, top, width * 0.4, 6), 2, 2)
        for number, share in enumerate(_LINES, start=1):
            line = QRectF(inner.left() + 8, top + px(14) * number, width * share, 6)
            if line.bottom() < bottom:
                painter.drawRoundedRect(line, 2, 2)


_KEEP = Qt.AspectRatioMode.KeepAspectRatio
