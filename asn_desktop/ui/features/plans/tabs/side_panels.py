"""The panels at the right of the editor: the superior's results, and who fills in behaviour."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from asn_desktop.base.wording import given_name
from asn_desktop.services.performance.plans.views import ParentResultView, PlanView, ResultView
from asn_desktop.ui.features.plans.results.smart_words import hints_of
from asn_desktop.ui.kit.containers.accordion import NumberBox
from asn_desktop.ui.kit.containers.card import Line
from asn_desktop.ui.kit.containers.side_panel import SidePanel
from asn_desktop.ui.kit.display.avatar import Avatar
from asn_desktop.ui.kit.display.icon_label import IconLabel
from asn_desktop.ui.kit.display.progress import ProgressBar
from asn_desktop.ui.kit.text import ElidedText, Text, bold, plain, set_flag
from asn_desktop.ui.kit.visibility import set_shown

PANEL_WIDTH = 276
_MOST_HINTS = 4


class _ParentBox(QFrame):
    """One result of the superior with how many results of mine serve it."""

    pressed = Signal(str)

    def __init__(self, line: ParentResultView, view: PlanView, parent: QWidget) -> None:
        super().__init__(parent)
        self.line = line
        self._can_edit = view.rights.can_edit
        self._is_own = view.rights.is_own
        self.setProperty("surface", "inner")
        row = QHBoxLayout(self)
        row.setContentsMargins(9, 8, 9, 8)
        row.setSpacing(9)
        self._letter = NumberBox(line.letter)
        row.addWidget(self._letter, 0, Qt.AlignmentFlag.AlignVCenter)
        words = QVBoxLayout()
        words.setSpacing(2)
        self._words = Text(line.text, "small", "text", wrap=True)
        words.addWidget(self._words)
        words.addLayout(self._make_count(len(line.supported_by)))
        row.addLayout(words, 1)
        if self._can_edit:
            self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            self.setCursor(Qt.CursorShape.PointingHandCursor)
            self.setToolTip("Tambah hasil kerja yang mendukung ini")

    def _make_count(self, count: int) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(5)
        supported = count > 0
        icon = "arrow-elbow-down-right-bold" if supported else "warning-fill"
        sentence = f"{count} hasil kerja" if supported else "Belum didukung"
        if self._is_own:
            sentence = f"{count} hasil kerja Anda" if supported else "Belum Anda dukung"
        row.addWidget(IconLabel(icon, "text2" if supported else "warning", 13))
        row.addWidget(Text(sentence, "caption", "text2" if supported else "warning_ink"))
        row.addStretch(1)
        self.setAccessibleName(f"{self.line.letter}. {self.line.text}. {sentence}")
        return row

    def set_lit(self, lit: bool) -> None:
        """Show that the open result serves this one."""
        set_flag(self, "surface", "soft" if lit else "inner")
        self._letter.set_lit(lit)
        set_flag(self._words, "text_role", "small_strong" if lit else "small")

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Start a result that serves this one (called by Qt)."""
        if self._can_edit and self.rect().contains(event.pos()):
            self.pressed.emit(self.line.id)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and space do the same (called by Qt)."""
        if self._can_edit and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Space):
            self.pressed.emit(self.line.id)
        else:
            super().keyPressEvent(event)


class ParentsPanel(SidePanel):
    """The superior's results with their letters, and which nobody serves yet.

    Signals:
        chosen: id of the superior's result a new result shall serve.
    """

    chosen = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(
            "Hasil kerja atasan", width=PANEL_WIDTH, icon="tree-structure", parent=parent
        )
        self.body.setContentsMargins(12, 0, 10, 12)
        self._who = ElidedText("", "caption", "text2")
        self.body.addWidget(self._who)
        content = QWidget()
        content.setProperty("surface", "clear")
        self._column = QVBoxLayout(content)
        self._column.setContentsMargins(0, 0, 2, 0)
        self._column.setSpacing(8)
        self._column.addStretch(1)
        scroll = QScrollArea(self)
        scroll.setWidgetResizable(True)
        scroll.setWidget(content)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.body.addWidget(scroll, 1)
        self._foot = Text("", "caption", "text2", wrap=True)
        self.body.addWidget(self._foot)
        self._hints = Text("", "caption", "text2", wrap=True, rich=True)
        self._hints.setObjectName("smart_hints")
        self.body.addWidget(self._hints)
        self._boxes: list[_ParentBox] = []
        self._shown: object = None

    def show_view(self, view: PlanView, open_id: str) -> None:
        """Show the superior's results and light the one the open result serves."""
        if view.appraiser is not None:
            self._who.setText(f"{view.appraiser.name} · {view.appraiser.position}")
        shown = (view.parent_results, view.rights)
        if shown != self._shown:
            self._shown = shown
            self._make_boxes(view)
        line = view.result(open_id)
        lit = line.parent_result_id if line is not None else None
        for box in self._boxes:
            box.set_lit(box.line.id == lit)
        self._foot.setText(self._foot_words(view, line.number if line and lit else 0))
        set_shown(self._foot, bool(self._foot.text()))
        self._show_hints(view, line)

    def _show_hints(self, view: PlanView, line: ResultView | None) -> None:
        hints = hints_of(view, line) if line is not None else ()
        if line is not None and hints:
            words = "<br>".join(
                f"{bold(hint.trait.label)}: {plain(hint.sentence)}" for hint in hints[:_MOST_HINTS]
            )
            self._hints.setText(f"Saran untuk hasil kerja {line.number}<br>{words}")
        set_shown(self._hints, bool(hints))

    @staticmethod
    def _foot_words(view: PlanView, number: int) -> str:
        if not view.parent_results:
            name = view.appraiser.name if view.appraiser else "Atasan"
            return (
                f"{name} belum mengisi hasil kerja tahun {view.year}. "
                "Susun draf dahulu, lalu hubungkan setelah atasan mengisinya."
            )
        return f"Biru: didukung hasil kerja {number} yang sedang dibuka." if number else ""

    def _make_boxes(self, view: PlanView) -> None:
        for box in self._boxes:
            self._column.removeWidget(box)
            box.hide()
            box.deleteLater()
        self._boxes = []
        for number, line in enumerate(view.parent_results):
            box = _ParentBox(line, view, self)
            box.setObjectName(f"parent_{line.letter}")
            box.pressed.connect(self.chosen)
            self._boxes.append(box)
            self._column.insertWidget(number, box)


class BehaviorPanel(SidePanel):
    """Says who writes the special expectations and how many there are."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__("Tentang perilaku kerja", width=PANEL_WIDTH, icon="info", parent=parent)
        self._first = Text("", "small", "text2", wrap=True)
        self._second = Text("", "small", "text2", wrap=True)
        self.body.addWidget(self._first)
        self.body.addWidget(self._second)
        self.body.addWidget(Line(self))
        self._by = Text("", "small_strong", wrap=True)
        self.body.addWidget(self._by)
        row = QHBoxLayout()
        row.setSpacing(8)
        self._avatar = Avatar("", 28)
        self._count = Text("", "small", "text2")
        row.addWidget(self._avatar)
        row.addWidget(self._count, 1)
        self.body.addLayout(row)
        self._bar = ProgressBar()
        self.body.addWidget(self._bar)
        self.body.addStretch(1)

    def show_view(self, view: PlanView) -> None:
        """Show who fills it in and how far."""
        if view.rights.can_set_expectations:
            self._first.setText(
                "Tujuh perilaku berlaku sama untuk semua ASN. Tulis harapan khusus Anda "
                f"untuk {given_name(view.employee.name)} bila ada."
            )
            self._second.setText("Kolom kosong tercetak sebagai tanda -.")
        else:
            self._first.setText(
                "Tujuh perilaku berlaku sama untuk semua ASN. "
                "Anda tidak perlu mengisi apa pun di sini."
            )
            self._second.setText("Kolom kanan diisi penilai bila ada harapan khusus.")
        name = view.appraiser.name if view.appraiser else ""
        special = sum(line.is_special for line in view.expectations)
        self._by.setText(f"Diisi oleh {name.partition(',')[0]}" if name else "")
        self._avatar.set_name(name)
        self._count.setText(f"{special} dari {len(view.expectations)} ekspektasi khusus")
        self._bar.set_value(special, len(view.expectations))
