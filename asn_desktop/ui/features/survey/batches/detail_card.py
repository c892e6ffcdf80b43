"""One stack: what is left to do, its sheets with their decisions, and the second typing."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from asn_desktop.base.rounding import round_half_up
from asn_desktop.base.wording import number
from asn_desktop.domain.public_service.terms import SheetState, TypingChoice
from asn_desktop.services.public_service.batches.decisions import LooseSheetLine
from asn_desktop.services.public_service.batches.reading import (
    BatchDetail,
    CellPair,
    SecondTypingLine,
)
from asn_desktop.ui.features.survey.batches.sheet_rows import (
    SheetRow,
    cell_columns,
    rows_of_batch,
    rows_of_loose,
    second_columns,
    sheet_columns,
)
from asn_desktop.ui.kit.containers.card import Card
from asn_desktop.ui.kit.controls.buttons import SecondaryButton
from asn_desktop.ui.kit.controls.tabs import TabBar
from asn_desktop.ui.kit.tables.data_table import DataTable
from asn_desktop.ui.kit.text import Text
from asn_desktop.ui.kit.visibility import set_shown
from asn_desktop.ui.models.rows import RowsModel

_ASIDE = (SheetState.HELD, SheetState.REJECTED)


class DetailCard(Card):
    """Shows one stack, or the sheets outside every stack.

    Signals:
        wanted: name of what a button asks for.
    """

    wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("Bundel", parent=parent, title_role="strong", padding=14, spacing=8)
        self._batch: BatchDetail | None = None
        self._buttons: dict[str, SecondaryButton] = {}
        self.body.addLayout(self._make_button_row())
        self._figures = Text("", "small", "text2", wrap=True)
        self._figures.setObjectName("batch_facts")
        self._points = Text("", "small", "warning", wrap=True)
        self.body.addWidget(self._figures)
        self.body.addWidget(self._points)
        self.tabs = TabBar("Isi bundel", height=36)
        self.tabs.add_tab("sheets", "Lembar")
        self.tabs.add_tab("second", "Ketik ulang")
        self.tabs.chosen.connect(self._on_tab)
        self.body.addWidget(self.tabs)
        self._views = QStackedWidget()
        self._views.addWidget(self._make_sheets())
        self._views.addWidget(self._make_second())
        self.body.addWidget(self._views, 1)

    @property
    def sheet(self) -> SheetRow | None:
        """The sheet in front."""
        return self.sheets.row_at(self.sheet_table.currentIndex().row())

    @property
    def second_line(self) -> SecondTypingLine | None:
        """The second typing in front."""
        return self.seconds.row_at(self.second_table.currentIndex().row())

    def show_batch(self, batch: BatchDetail) -> None:
        """Show a stack."""
        self._batch = batch
        found = batch.reconciliation
        self.set_title(f"Bundel {batch.number}", f"{batch.instrument.name} · {batch.service}")
        counted = "belum dihitung" if found.returned is None else number(found.returned)
        self._figures.setText(
            f"Dicetak {number(found.printed)} · kembali {counted} · diketik "
            f"{number(found.typed)} · diterima {number(found.counts[SheetState.ACCEPTED])}"
            + self._rate_words(batch)
        )
        self._points.setText(self._closing_words(batch) or " ".join(found.open_points))
        set_shown(self._points, bool(self._points.text()))
        self._show_rows(rows_of_batch(batch))
        self.tabs.set_count("second", number(len(batch.second)) if batch.second else "")
        key = self.second_table.current_key
        self.seconds.set_rows(batch.second)
        self.second_table.select_key(key or (batch.second[0].id if batch.second else ""))
        for name, button in self._buttons.items():
            if name in ("type", "print_sheets", "returned"):
                set_shown(button, batch.closed_at is None)
            elif name in ("print_cover", "close"):
                set_shown(button, True)
        self._buttons["close"].setText(
            "B&uka kembali" if batch.closed_at is not None else "Tutup &bundel…"
        )
        set_shown(self.tabs, True)
        self._show_buttons()

    def show_loose(self, lines: list[LooseSheetLine], words: str) -> None:
        """Show the sheets outside every stack."""
        self._batch = None
        self.set_title("Di luar bundel")
        self._figures.setText(words)
        set_shown(self._points, False)
        self._show_rows(rows_of_loose(lines))
        for name in ("type", "print_sheets", "print_cover", "returned", "close"):
            set_shown(self._buttons[name], False)
        self.tabs.choose("sheets")
        self._views.setCurrentIndex(0)
        set_shown(self.tabs, False)
        self._show_buttons()

    def _show_rows(self, rows: list[SheetRow]) -> None:
        key = self.sheet_table.current_key
        self.sheets.set_rows(rows)
        self.sheet_table.select_key(key or (rows[0].key if rows else ""))

    def _make_button_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(6)
        for name, words, icon in (
            ("type", "&Ketik lembar", ""),
            ("print_sheets", "Cetak ku&esioner", ""),
            ("print_cover", "Cetak sampu&l", ""),
            ("returned", "&Hitung kembali…", ""),
            ("close", "Tutup &bundel…", ""),
        ):
            row.addWidget(self._button(name, words, icon))
        row.addStretch(1)
        return row

    def _make_sheets(self) -> QWidget:
        view = QWidget()
        column = QVBoxLayout(view)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        self.sheets: RowsModel[SheetRow] = RowsModel(sheet_columns(), lambda row: row.key, self)
        self.sheet_table = DataTable("Lembar bundel", row_height=40)
        self.sheet_table.setObjectName("sheets_table")
        self.sheet_table.setModel(self.sheets)
        self.sheet_table.current_changed.connect(self._show_buttons)
        column.addWidget(self.sheet_table, 1)
        row = QHBoxLayout()
        row.setSpacing(6)
        for name, words in (
            ("hold", "Tah&an lembar…"),
            ("reject", "T&olak lembar…"),
            ("accept", "Te&rima lembar"),
            ("note", "&Catat lembar…"),
            ("forget", "Batalkan ca&tatan"),
        ):
            row.addWidget(self._button(name, words, ""))
        row.addStretch(1)
        column.addLayout(row)
        return view

    def _make_second(self) -> QWidget:
        view = QWidget()
        column = QVBoxLayout(view)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        row = QHBoxLayout()
        row.setSpacing(6)
        for name, words in (
            ("draw", "Un&di lembar"),
            ("type_again", "Ketik ulan&g"),
            ("first", "Ketikan &pertama benar"),
            ("second_right", "Ketikan ked&ua benar"),
        ):
            row.addWidget(self._button(name, words, ""))
        row.addStretch(1)
        self.seconds: RowsModel[SecondTypingLine] = RowsModel(
            second_columns(), lambda line: line.id, self
        )
        self.second_table = DataTable("Lembar ketik ulang", row_height=40)
        self.second_table.setObjectName("second_table")
        self.second_table.setModel(self.seconds)
        self.second_table.current_changed.connect(self._show_cells)
        self.cells: RowsModel[CellPair] = RowsModel(cell_columns(), lambda cell: cell.key, self)
        self.cell_table = DataTable("Dua ketikan berdampingan", row_height=32)
        self.cell_table.setObjectName("cells_table")
        self.cell_table.setModel(self.cells)
        column.addLayout(row)
        column.addWidget(self.second_table, 2)
        column.addWidget(self.cell_table, 3)
        return view

    def _button(self, name: str, words: str, icon: str) -> SecondaryButton:
        button = SecondaryButton(words, icon, compact=True)
        button.setObjectName(f"batch_{name}")
        button.clicked.connect(lambda: self.wanted.emit(name))
        self._buttons[name] = button
        return button

    def _on_tab(self, key: str) -> None:
        self._views.setCurrentIndex(0 if key == "sheets" else 1)

    def _show_cells(self) -> None:
        line = self.second_line
        # What differs comes first: that is what somebody has to decide on.
        cells = sorted(line.cells, key=lambda cell: not cell.differs) if line else []
        self.cells.set_rows(cells)
        self._show_buttons()

    def _show_buttons(self) -> None:
        row, line = self.sheet, self.second_line
        is_open = self._batch is None or self._batch.closed_at is None
        state = row.state if row and is_open else None
        shown = {
            "hold": state is SheetState.ACCEPTED or state is SheetState.REJECTED,
            "reject": state is SheetState.ACCEPTED or state is SheetState.HELD,
            "accept": state in _ASIDE,
            "forget": state is not None and state not in (SheetState.ACCEPTED, *_ASIDE),
            "note": is_open and self._batch is not None,
            "draw": is_open and self._batch is not None,
            "type_again": is_open and any(not one.is_typed for one in self.seconds.rows),
            "first": is_open and _is_disputed(line) and line is not None
            and line.choice is not TypingChoice.FIRST,
            "second_right": is_open and _is_disputed(line) and line is not None
            and line.choice is not TypingChoice.SECOND,
        }  # fmt: skip
        for name, visible in shown.items():
            set_shown(self._buttons[name], visible)

    def _rate_words(self, batch: BatchDetail) -> str:
        errors, rate = batch.typing_errors, batch.typing_errors.rate
        if rate is None:
            return ""
        if batch.reconciliation.to_decide:
            return f" · {number(errors.differences)} dari {number(errors.cells)} isian berbeda"
        return f" · salah ketik {number(round_half_up(rate, 2), 2)} %"

    def _closing_words(self, batch: BatchDetail) -> str:
        if batch.closed_at is None:
            return ""
        reason = f", alasan: {batch.closing_reason}" if batch.closing_reason else ", cocok"
        return f"Ditutup oleh {batch.closed_by}{reason}."


def _is_disputed(line: SecondTypingLine | None) -> bool:
    return line is not None and line.is_typed and line.choice is not TypingChoice.SAME
