"""The bar at the top of a page that says what happened and what to do."""

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from asn_desktop.ui.kit.announce import announce
from asn_desktop.ui.kit.controls.buttons import IconButton, SecondaryButton
from asn_desktop.ui.kit.display.icon_label import IconLabel
from asn_desktop.ui.kit.drawing import draw_box, left_bar, smooth_painter
from asn_desktop.ui.kit.notice import Notice, NoticeKind
from asn_desktop.ui.kit.text import Text, bold, plain
from asn_desktop.ui.kit.visibility import set_shown
from asn_desktop.ui.theme.theme import color

# Kind: tone of fill and words, colour role of the marks, icon.
_LOOKS = {
    NoticeKind.INFO: ("primary", "link", "info-fill"),
    NoticeKind.SUCCESS: ("success", "success", "check-circle-fill"),
    NoticeKind.WARNING: ("warning", "warning", "warning-fill"),
    NoticeKind.DANGER: ("danger", "danger", "warning-octagon-fill"),
}


class MessageBar(QWidget):
    """Shows one Notice; hidden while there is none.

    Signals:
        link_pressed: the key of a link in the sentence.
        closed: the user put the message away.
    """

    link_pressed = Signal(str)
    closed = Signal()

    def __init__(self, notice: Notice | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._notice: Notice | None = None
        self._tone = "primary"
        self._mark_role = "link"
        row = QHBoxLayout(self)
        row.setContentsMargins(18, 7, 10, 7)
        row.setSpacing(12)
        self._mark = IconLabel("info-fill", "primary", 16)
        self._words = Text("", "small", "primary_ink", wrap=True, rich=True)
        self._words.setTextInteractionFlags(
            Qt.TextInteractionFlag.LinksAccessibleByMouse
            | Qt.TextInteractionFlag.LinksAccessibleByKeyboard
        )
        self._words.linkActivated.connect(self.link_pressed)
        self._action = SecondaryButton("", compact=True)
        self._action.clicked.connect(self._on_action)
        self._close = IconButton("x-bold", "Tutup pesan", compact=True, ink="text")
        self._close.clicked.connect(self._on_close)
        middle = Qt.AlignmentFlag.AlignVCenter
        row.addWidget(self._mark, 0, middle)
        row.addWidget(self._words, 1, middle)
        row.addWidget(self._action, 0, middle)
        row.addWidget(self._close, 0, middle)
        self.setMinimumHeight(44)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self.set_notice(notice)

    @property
    def notice(self) -> Notice | None:
        """What is shown now."""
        return self._notice

    def set_notice(self, notice: Notice | None) -> None:
        """Show a notice, or nothing."""
        self._notice = notice
        set_shown(self, notice is not None)
        if notice is None:
            return
        self._tone, self._mark_role, icon = _LOOKS[notice.kind]
        self._mark.set_icon(icon, self._mark_role)
        sentence = notice.sentence if notice.rich else plain(notice.sentence)
        self._words.setText(f"{bold(notice.bold)} {sentence}".strip())
        self._words.set_ink(f"{self._tone}_ink")
        self._action.setText(notice.action_label)
        set_shown(self._action, bool(notice.action_label))
        set_shown(self._close, notice.closable)
        said = f"{notice.bold} {notice.sentence}".strip()
        self.setAccessibleName(said)
        announce(self, said)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the soft box and the bar at its left (called by Qt)."""
        painter = smooth_painter(self)
        area = QRectF(self.rect())
        draw_box(painter, area, 6, color(f"{self._tone}_soft"))
        painter.fillPath(left_bar(area, 4, 6), color(self._mark_role))
        painter.end()

    def _on_action(self) -> None:
        if self._notice is not None and self._notice.action is not None:
            self._notice.action()

    def _on_close(self) -> None:
        self.set_notice(None)
        self.closed.emit()
