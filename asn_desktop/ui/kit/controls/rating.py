"""The three-way rating: di bawah, sesuai, di atas ekspektasi."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from asn_desktop.domain.performance.terms import Rating
from asn_desktop.ui.kit.controls.segmented import Segment, SegmentedControl

_LONG = (
    Segment(Rating.BELOW, "Di bawah ekspektasi", "arrow-down-bold", "rating_below", "Di bawah"),
    Segment(Rating.MEETS, "Sesuai ekspektasi", "equals-bold", "primary", "Sesuai"),
    Segment(Rating.ABOVE, "Di atas ekspektasi", "arrow-up-bold", "rating_above", "Di atas"),
)
_SHORT = (
    Segment(Rating.BELOW, "Di bawah", "arrow-down-bold", "rating_below"),
    Segment(Rating.MEETS, "Sesuai", "equals-bold", "primary"),
    Segment(Rating.ABOVE, "Di atas", "arrow-up-bold", "rating_above"),
)
_KEYS = {
    Qt.Key.Key_1: Rating.BELOW,
    Qt.Key.Key_2: Rating.MEETS,
    Qt.Key.Key_3: Rating.ABOVE,
}


class RatingControl(SegmentedControl):
    """Rates by keys 1, 2, 3 or by pressing; nothing is chosen at first.

    `value` is a Rating or None; `changed` carries the Rating.
    """

    def __init__(self, name: str, parent: QWidget | None = None, *, short: bool = False) -> None:
        super().__init__(_SHORT if short else _LONG, name, parent)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Rate by number key (called by Qt, also for keys its parts ignore)."""
        rating = _KEYS.get(Qt.Key(event.key()))
        if rating is None or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            super().keyPressEvent(event)
            return
        self.choose(rating)
