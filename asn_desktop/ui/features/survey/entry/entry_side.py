"""Beside the sheet: its index, the index so far, the sample, and the last entries."""

from collections.abc import Sequence
from datetime import datetime
from decimal import Decimal

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from asn_desktop.base.clock import OfficeZone
from asn_desktop.base.wording import number, time_short
from asn_desktop.domain.public_service.satisfaction import grade_of
from asn_desktop.services.public_service.entry import EntryLine
from asn_desktop.services.public_service.results import EntryOverview
from asn_desktop.ui.features.survey.grades import grade_chip
from asn_desktop.ui.kit.containers.card import Card, Line
from asn_desktop.ui.kit.controls.buttons import LinkButton
from asn_desktop.ui.kit.display.chip import Chip
from asn_desktop.ui.kit.display.progress import ProgressBar
from asn_desktop.ui.kit.display.scales import IndexScale
from asn_desktop.ui.kit.tables.data_table import DataTable
from asn_desktop.ui.kit.text import ElidedText, Text, bold, plain
from asn_desktop.ui.kit.visibility import set_shown
from asn_desktop.ui.models.rows import Column, RowsModel
from asn_desktop.ui.theme.cells import ChipStyle
from asn_desktop.ui.theme.theme import px


class SheetIndexCard(Card):
    """The index of the sheet in hand, and that of the period so far."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(
            "IKM responden ini", "sementara", parent, padding=14, title_role="strong", spacing=6
        )
        row = QHBoxLayout()
        row.setSpacing(10)
        self._value = Text("–", "large_number")
        self._value.setObjectName("sheet_index")
        self._chip = Chip(ChipStyle(""))
        self._chip.hide()
        self._count = Text("", "caption", "text2")
        row.addWidget(self._value)
        row.addWidget(self._chip, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addStretch(1)
        row.addWidget(self._count)
        self.body.addLayout(row)
        self._scale = IndexScale()
        self.body.addWidget(self._scale)
        self.body.addWidget(Line())
        below = QHBoxLayout()
        self._so_far_words = ElidedText("", "small", "text2")
        self._so_far = Text("–", "small", rich=True)
        self._so_far.setObjectName("index_so_far")
        below.addWidget(self._so_far_words, 1)
        below.addWidget(self._so_far)
        self.body.addLayout(below)
        self.body.setContentsMargins(14, 0, 14, 10)

    def set_sheet(self, index: Decimal | None, answered: int, total: int) -> None:
        """Show the running index of the sheet."""
        self._value.setText("–" if index is None else number(index, 2))
        self._scale.set_index(index)
        set_shown(self._chip, index is not None)
        if index is not None:
            self._chip.set_chip(grade_chip(grade_of(index)))
        self._count.setText(f"{answered} dari {total} unsur")

    def set_so_far(self, overview: EntryOverview, period: str) -> None:
        """Show the index of all sheets of the period."""
        self._so_far_words.setText(f"IKM {period} sejauh ini")
        index = overview.result.index
        words = plain("belum ada data")
        if index is not None:
            words = bold(number(index.index, 2)) + plain(f" · {index.grade.value}")
        self._so_far.setText(words)


class SampleCard(Card):
    """How many respondents there are, and how many are needed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("Target sampel", parent=parent, padding=14, title_role="strong", spacing=6)
        self._figures = Text("", "small", rich=True)
        self._figures.setObjectName("sample_figures")
        self.add_title_widget(self._figures)
        self._bar = ProgressBar(height=10)
        self._words = ElidedText("", "caption", "text2")
        self.body.addWidget(self._bar)
        self.body.addWidget(self._words)
        self.body.setContentsMargins(14, 6, 14, 10)

    def set_overview(self, overview: EntryOverview, period: str) -> None:
        """Show the sample of the period."""
        self.set_title(f"Target sampel {period}")
        target, reached = overview.target, overview.result.respondents
        set_shown(self._bar, target is not None)
        if target is None:
            self._figures.setText(bold(number(reached)) + plain(" responden"))
            self._words.setText("Populasi layanan belum diisi di Pengaturan")
            return
        self._figures.setText(bold(number(reached)) + plain(f" dari {number(target.needed)}"))
        self._bar.set_value(reached, target.needed, "bar" if target.missing else "success")
        state = f"Kurang {number(target.missing)} responden" if target.missing else "Sudah cukup"
        self._words.setText(f"{state} · populasi layanan {number(target.population)}")


class RecentCard(Card):
    """The last entries, with a button that takes the last one back.

    Signals:
        undo_wanted: the button was pressed.
    """

    undo_wanted = Signal()

    def __init__(self, zone: OfficeZone, parent: QWidget | None = None) -> None:
        super().__init__("Entri terakhir", parent=parent, padding=14, title_role="strong")
        self._zone = zone
        self.undo = LinkButton("Uru&ngkan", "arrow-u-up-left-bold")
        self.undo.setObjectName("undo_entry")
        self.undo.clicked.connect(self.undo_wanted)
        self.add_title_widget(self.undo)
        self.flush()
        self.model: RowsModel[EntryLine] = RowsModel(self._columns(), lambda line: line.id, self)
        self.table = DataTable("Entri terakhir", row_height=34)
        self.table.setModel(self.model)
        self.table.setMinimumHeight(px(34 * 3))
        self.body.addWidget(self.table, 1)

    def set_lines(self, lines: Sequence[EntryLine]) -> None:
        """Show other entries, the last one first."""
        self.model.set_rows(lines)
        set_shown(self.undo, bool(lines))

    def _columns(self) -> list[Column[EntryLine]]:
        return [
            Column("number", "No.", lambda line: line.sheet_number.lstrip("0"), width=70),
            Column("service", "Layanan", lambda line: line.service),
            Column("time", "Jam", lambda line: self._clock(line.entered_at), width=60),
            Column(
                "index",
                "IKM",
                lambda line: number(line.index, 2),
                raw=lambda line: line.index,
                width=76,
                right=True,
                strong=True,
            ),
        ]

    def _clock(self, moment: datetime) -> str:
        return time_short(self._zone.to_local(moment))


class EntrySide(QWidget):
    """The column of the three cards."""

    def __init__(self, zone: OfficeZone, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        self.index = SheetIndexCard()
        self.sample = SampleCard()
        self.recent = RecentCard(zone)
        column.addWidget(self.index)
        column.addWidget(self.sample)
        column.addWidget(self.recent, 1)

    def set_overview(self, overview: EntryOverview, period: str) -> None:
        """Show what is stored."""
        self.index.set_so_far(overview, period)
        self.sample.set_overview(overview, period)
        self.recent.set_lines(overview.recent)
