"""The second tab of a person's panel: dated posts, newest first."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from asn_desktop.base.wording import date_short
from asn_desktop.domain.people.terms import Capacity
from asn_desktop.services.people.employees import AssignmentLine
from asn_desktop.ui.kit.containers.card import Line
from asn_desktop.ui.kit.containers.scroll_column import ScrollColumn
from asn_desktop.ui.kit.text import Text


class HistoryList(ScrollColumn):
    """Each post with its unit, its days and who appraised it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, spacing=8)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._holder = QWidget()
        self.body.addWidget(self._holder)
        self.body.addStretch(1)

    def show_lines(self, lines: Sequence[AssignmentLine]) -> None:
        """Show other posts."""
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 4, 0, 0)
        column.setSpacing(6)
        if not lines:
            column.addWidget(
                Text("Belum ada jabatan. Pilih Pindah jabatan… untuk mengisinya.", "small",
                     "text2", wrap=True)
            )  # fmt: skip
        for number, line in enumerate(lines):
            if number:
                column.addWidget(Line())
            for words, role, ink in _words(line):
                column.addWidget(Text(words, role, ink, wrap=True))
        self.body.replaceWidget(self._holder, holder, Qt.FindChildOption.FindDirectChildrenOnly)
        self._holder.hide()
        self._holder.deleteLater()
        self._holder = holder


def _words(line: AssignmentLine) -> list[tuple[str, str, str]]:
    position = line.position or "Tanpa nama jabatan"
    if line.capacity is not Capacity.DEFINITIVE:
        position = f"{line.capacity.label} {position}"
    until = f"s.d. {date_short(line.valid_to)}" if line.valid_to else "– sekarang"
    said = [
        (position, "small_strong", "text"),
        (f"{date_short(line.valid_from)} {until}", "caption", "text2"),
    ]
    where = [line.unit_name, f"Penilai {line.appraiser_name}" if line.appraiser_name else ""]
    rest = " · ".join(part for part in where if part)
    return [*said, (rest, "caption", "text2")] if rest else said
