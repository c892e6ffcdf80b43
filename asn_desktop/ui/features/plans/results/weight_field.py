"""The weight of one main result, with the total beside it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from asn_desktop.base.wording import number
from asn_desktop.domain.performance.planning.weights import WHOLE, weight_total
from asn_desktop.services.performance.plans.views import PlanView, ResultView
from asn_desktop.ui.kit.controls.stored_text import StoredLine
from asn_desktop.ui.kit.text import Text, set_flag
from asn_desktop.ui.theme.theme import px

_WIDTH = 72


class WeightField(QWidget):
    """A small editor for percent.

    Signals:
        typed: the weight as typed.
    """

    typed = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(28, 0, 0, 0)
        row.setSpacing(8)
        self.editor = StoredLine("", "0")
        self.editor.setObjectName("result_weight")
        self.editor.setAccessibleName("Bobot dalam persen")
        self.editor.setFixedWidth(px(_WIDTH))
        self.editor.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.editor.rest.left.connect(self.typed)
        self._total = Text("", "caption", "text2", wrap=True)
        self._total.setObjectName("weight_total")
        row.addWidget(Text("Bobot", "caption_strong", "text2"))
        row.addWidget(self.editor)
        row.addWidget(Text("%", "body", "text2"))
        row.addWidget(self._total, 1)

    def show_line(self, view: PlanView, line: ResultView) -> None:
        """Show the stored weight and what all weights total."""
        self.editor.show_text("" if line.weight is None else number(line.weight))
        self.editor.setReadOnly(not view.rights.can_edit)
        total = weight_total([(item.kind, item.weight) for item in view.results])
        sound = total == WHOLE
        set_flag(self.editor, "invalid", False)
        self._total.setText(
            f"Jumlah semua bobot {number(total)}{'' if sound else ', seharusnya 100'}."
        )
        self._total.set_ink("text2" if sound else "warning_ink")

    def show_error(self, sentence: str) -> None:
        """Say what is wrong with the weight."""
        set_flag(self.editor, "invalid", True)
        self._total.setText(sentence)
        self._total.set_ink("danger")
