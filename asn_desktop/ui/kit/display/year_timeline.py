"""The year of performance management as a bar: stages, today, and the dates below."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from asn_desktop.ui.kit.drawing import draw_box, draw_text, smooth_painter, text_width
from asn_desktop.ui.theme.icons import draw_icon
from asn_desktop.ui.theme.theme import color, font, px

_MONTHS = ("Jan", "Feb", "Mar", "Apr", "Mei", "Jun", "Jul", "Agu", "Sep", "Okt", "Nov", "Des")
_DECEMBER = 12
_CENTRE = Qt.AlignmentFlag.AlignCenter
_BAR_TOP, _BAR, _TICK_TOP = 22, 30, 54


@dataclass(frozen=True, slots=True)
class Stage:
    """One stage of the year; both dates belong to it."""

    title: str
    start: date
    end: date


@dataclass(frozen=True, slots=True)
class Tick:
    """A date below the bar; `state` is done, due or coming."""

    day: date
    words: str
    state: str = "coming"


class YearTimeline(QWidget):
    """Shows the stages of a year, filled up to today, with marked dates below."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._stages: tuple[Stage, ...] = ()
        self._ticks: tuple[Tick, ...] = ()
        self._today = date.min
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_year(self, stages: Sequence[Stage], ticks: Sequence[Tick], today: date) -> None:
        """Show stages in order of time, dates, and today."""
        self._stages, self._ticks, self._today = tuple(stages), tuple(ticks), today
        now = [stage.title for stage in stages if stage.start <= today <= stage.end]
        words = ". ".join(tick.words for tick in ticks)
        self.setAccessibleName(f"Tahap sekarang: {', '.join(now) or 'tidak ada'}. {words}")
        self.update()

    def sizeHint(self) -> QSize:
        """Return the bar's size (called by Qt)."""
        return QSize(px(900), px(86))

    def minimumSizeHint(self) -> QSize:
        """Return the least width (called by Qt)."""
        return QSize(px(420), px(86))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw months, stages, dates and today (called by Qt)."""
        if not self._stages:
            return
        painter = smooth_painter(self)
        self._draw_months(painter)
        for stage in self._stages:
            self._draw_stage(painter, stage)
        self._draw_ticks(painter)
        self._draw_today(painter)
        painter.end()

    def _x(self, day: date) -> float:
        # Months are equally wide, so that their names stand in even steps.
        first = self._stages[0].start
        last = self._stages[-1].end
        months = (last.year - first.year) * _DECEMBER + last.month - first.month + 1
        passed = (day.year - first.year) * _DECEMBER + day.month - first.month
        share = (passed + (day.day - 1) / 30.5) / months
        return min(1.0, max(0.0, share)) * self.width()

    def _draw_months(self, painter: QPainter) -> None:
        first, last = self._stages[0].start, self._stages[-1].end
        months = (last.year - first.year) * _DECEMBER + last.month - first.month + 1
        width = self.width() / months
        today_box = self._today_box()
        for number in range(months):
            area = QRectF(number * width, 0, width, px(18))
            if today_box is None or not area.adjusted(18, 0, -18, 0).intersects(today_box):
                word = _MONTHS[(first.month - 1 + number) % _DECEMBER]
                draw_text(painter, area, word, font("caption"), color("text2"), _CENTRE)

    def _draw_stage(self, painter: QPainter, stage: Stage) -> None:
        left, right = self._x(stage.start), self._x(stage.end) + self.width() / 500
        if stage is self._stages[-1]:
            right = self.width()
        area = QRectF(left + 2, px(_BAR_TOP), right - left - 4, px(_BAR))
        if stage.end < self._today:
            draw_box(painter, area, 5, color("success_soft"))
            ink, made, icon = "success_ink", font("small_strong"), "check-circle-fill"
        elif stage.start <= self._today:
            draw_box(painter, area, 5, color("primary_soft"))
            self._draw_passed(painter, area)
            ink, made, icon = "on_primary", font("small_strong"), ""
        else:
            draw_box(painter, area, 5, color("neutral_soft"))
            fits = text_width(stage.title, font("caption_strong")) <= area.width() - 2
            ink, icon = "neutral_ink", ""
            made = font("caption_strong" if fits else "tiny")
        self._draw_title(painter, area, stage, (ink, made, icon))

    def _draw_passed(self, painter: QPainter, area: QRectF) -> None:
        whole = QPainterPath()
        whole.addRoundedRect(area, 5, 5)
        passed = QPainterPath()
        passed.addRect(
            QRectF(area.left(), area.top(), self._x(self._today) - area.left(), area.height())
        )
        painter.fillPath(whole.intersected(passed), color("primary"))

    def _draw_title(self, painter: QPainter, area: QRectF, stage: Stage, look: tuple) -> None:
        ink, made, icon = look
        inner = area.adjusted(10, 0, -4, -1)
        flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        if stage.start > self._today:
            inner, flags = area.adjusted(1, 0, -1, -1), _CENTRE
        if stage.start <= self._today <= stage.end:
            passed = self._x(self._today) - area.left() - 14
            if text_width(stage.title, made) > passed:
                # Too little blue yet: the words stand in the part that is still to come.
                inner.setLeft(self._x(self._today) + 8)
                ink = "primary_ink"
        if icon:
            side = px(13)
            place = QRectF(inner.left(), inner.center().y() - side / 2, side, side)
            draw_icon(painter, icon, place, color("success"))
            inner.setLeft(inner.left() + side + 6)
        draw_text(painter, inner, stage.title, made, color(ink), flags)

    def _draw_ticks(self, painter: QPainter) -> None:
        looks = {
            "done": ("check-circle-fill", "success", "text2", "caption"),
            "due": ("clock-fill", "warning", "warning_ink", "caption_strong"),
            "coming": ("circle", "text3", "text2", "caption"),
        }
        free_from = 0.0
        for tick in self._ticks:
            icon, mark, ink, role = looks[tick.state]
            x = self._x(tick.day)
            painter.setPen(QPen(color(mark), 1.6))
            painter.drawLine(QPointF(x, px(_TICK_TOP)), QPointF(x, px(_TICK_TOP + 9)))
            # Where the whole sentence has no room, the name before the colon stands alone.
            for words in (tick.words, tick.words.partition(":")[0]):
                width = text_width(words, font(role)) + px(20)
                left = min(max(x - width / 2, free_from), self.width() - width)
                if left >= free_from - 1:
                    break
            else:
                continue
            free_from = left + width + 12
            top = px(_TICK_TOP + 11)
            side = px(13)
            draw_icon(painter, icon, QRectF(left, top + 3, side, side), color(mark))
            area = QRectF(left + px(18), top, width, px(18))
            draw_text(painter, area, words, font(role), color(ink))

    def _today_box(self) -> QRectF | None:
        if not self._stages[0].start <= self._today <= self._stages[-1].end:
            return None
        words = self._today_words()
        width = text_width(words, font("caption_strong")) + px(13)
        left = min(max(0.0, self._x(self._today) - px(16)), self.width() - width)
        return QRectF(left, 0, width, px(18))

    def _today_words(self) -> str:
        return f"Hari ini, {self._today.day} {_MONTHS[self._today.month - 1]}"

    def _draw_today(self, painter: QPainter) -> None:
        box = self._today_box()
        if box is None:
            return
        x = self._x(self._today)
        painter.fillRect(
            QRectF(x - 1.5, box.bottom() - 2, 3, px(_BAR_TOP + _BAR + 4) - box.bottom() + 2),
            color("accent"),
        )
        draw_box(painter, box, 4, color("accent"))
        draw_text(
            painter,
            box.adjusted(0, 0, 0, -1),
            self._today_words(),
            font("caption_strong"),
            color("on_accent"),
            _CENTRE,
        )
