"""The steps of a plan's life as a strip, and as one line where the window is low."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QEvent, QObject, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from asn_desktop.ui.kit.display.chip import Chip
from asn_desktop.ui.kit.drawing import draw_box, draw_text, smooth_painter, text_width
from asn_desktop.ui.kit.text import Text
from asn_desktop.ui.kit.visibility import set_shown
from asn_desktop.ui.theme.cells import ChipStyle
from asn_desktop.ui.theme.icons import draw_icon
from asn_desktop.ui.theme.theme import color, font, px

_LOW_WINDOW = 560
_DISC, _GAP = 24, 10


class StepState(StrEnum):
    """Where a step stands."""

    DONE = "done"
    NOW = "now"
    NEXT = "next"


@dataclass(frozen=True, slots=True)
class Step:
    """One step with its word and the date or remark below it."""

    title: str
    caption: str = ""
    state: StepState = StepState.NEXT


def steps_at(titles: Sequence[str], now: int, captions: Sequence[str] = ()) -> list[Step]:
    """Build steps of which number `now` (from 0) is the present one; len(titles) means all done."""
    made = []
    for number, title in enumerate(titles):
        state = StepState.DONE if number < now else StepState.NEXT
        state = StepState.NOW if number == now else state
        made.append(Step(title, captions[number] if number < len(captions) else "", state))
    return made


class StepSummary(QWidget):
    """The folded stepper: a chip and "Langkah 1 dari 5", for the page header."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        self._chip = Chip(ChipStyle(""))
        self._words = Text("", "small", "text2")
        row.addWidget(self._chip)
        row.addWidget(self._words)
        self.setProperty("starts_hidden", True)
        self.hide()

    def show_step(self, title: str, number: int, count: int) -> None:
        """Show the present step."""
        self._chip.set_chip(ChipStyle(title, "info"))
        self._words.setText(f"Langkah {number} dari {count}")


class Stepper(QWidget):
    """A strip of steps; not pressed. In windows below 560 pixels it gives way to `summary`.

    Attributes:
        summary: the folded form; a page puts it first among its header actions.
    """

    def __init__(self, steps: Sequence[Step] = (), parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._steps: list[Step] = []
        self._window: QWidget | None = None
        self.summary = StepSummary(self)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.set_steps(steps)

    def set_steps(self, steps: Sequence[Step]) -> None:
        """Show other steps."""
        self._steps = list(steps)
        now = next((n for n, step in enumerate(steps) if step.state is StepState.NOW), None)
        if steps:
            number = len(steps) - 1 if now is None else now
            self.summary.show_step(steps[number].title, number + 1, len(steps))
            self.setAccessibleName(
                f"Langkah {number + 1} dari {len(steps)}: {steps[number].title}. "
                f"{steps[number].caption}".strip()
            )
        self.update()

    def sizeHint(self) -> QSize:
        """Return the strip's height (called by Qt)."""
        return QSize(px(700), px(52))

    def minimumSizeHint(self) -> QSize:
        """Return the least width (called by Qt)."""
        return QSize(px(360), px(52))

    def showEvent(self, event: QShowEvent) -> None:
        """Start watching the window's height (called by Qt)."""
        super().showEvent(event)
        if self._window is not self.window():
            self._window = self.window()
            self._window.installEventFilter(self)
            self._fold()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Fold or unfold when the window changes its size (called by Qt)."""
        if event.type() is QEvent.Type.Resize and watched is self._window:
            self._fold()
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the strip (called by Qt)."""
        painter = smooth_painter(self)
        painter.fillRect(self.rect(), color("surface"))
        painter.fillRect(0, self.height() - 1, self.width(), 1, color("border"))
        places = self._places()
        for number, step in enumerate(self._steps):
            self._draw_step(painter, places[number], number, step)
            if number + 1 < len(self._steps):
                self._draw_join(painter, places, number)
        painter.end()

    def _fold(self) -> None:
        low = self._window is not None and self._window.height() < _LOW_WINDOW
        self.setVisible(not low)
        set_shown(self.summary, low)
        self.summary.setProperty("starts_hidden", not low)

    def _places(self) -> list[float]:
        # Equal distances, the last step keeping room for its own words.
        count = max(1, len(self._steps))
        room = self.width() - 40 - self._words(self._steps[-1]) if self._steps else 0
        step = min(px(223), room / max(1, count - 1) - px(4))
        return [20 + number * step for number in range(count)]

    def _words(self, step: Step) -> float:
        words = max(
            text_width(step.title, font("small_strong")), text_width(step.caption, font("caption"))
        )
        return px(_DISC) + px(_GAP) + words

    def _draw_step(self, painter: QPainter, left: float, number: int, step: Step) -> None:
        side = px(_DISC)
        middle = (self.height() - 1) / 2
        disc = QRectF(left, middle - side / 2, side, side)
        if step.state is StepState.DONE:
            draw_box(painter, disc, side / 2, color("primary"))
            draw_icon(painter, "check-bold", disc.adjusted(6, 6, -6, -6), color("on_primary"))
        elif step.state is StepState.NOW:
            draw_box(painter, disc, side / 2, color("primary_soft"), color("link"), 2)
            draw_box(painter, disc.adjusted(8, 8, -8, -8), side / 4, color("link"))
        else:
            draw_box(painter, disc, side / 2, None, color("border_strong"), 1.4)
            centre = Qt.AlignmentFlag.AlignCenter
            draw_text(painter, disc, str(number + 1), font("caption"), color("text2"), centre)
        self._draw_words(painter, left + side + px(_GAP), middle, step)

    def _draw_words(self, painter: QPainter, left: float, middle: float, step: Step) -> None:
        coming = step.state is StepState.NEXT
        made = font("small" if coming else "small_strong")
        role = {StepState.NOW: "link", StepState.NEXT: "text2"}.get(step.state, "text")
        width = text_width(step.title, made) + 4
        if not step.caption:
            area = QRectF(left, middle - px(10), width, px(20))
            draw_text(painter, area, step.title, made, color(role))
            return
        draw_text(
            painter, QRectF(left, middle - px(18), width, px(18)), step.title, made, color(role)
        )
        below = QRectF(left, middle, text_width(step.caption, font("caption")) + 4, px(18))
        draw_text(painter, below, step.caption, font("caption"), color("text3"))

    def _draw_join(self, painter: QPainter, places: list[float], number: int) -> None:
        done = self._steps[number].state is StepState.DONE
        pen = QPen(color("link") if done else color("border_strong"), 2 if done else 1.2)
        if not done:
            pen.setStyle(Qt.PenStyle.DotLine)
        painter.setPen(pen)
        middle = (self.height() - 1) / 2
        start = places[number] + self._words(self._steps[number]) + 8
        end = places[number + 1] - 9
        if end > start:
            painter.drawLine(QPointF(start, middle), QPointF(end, middle))
