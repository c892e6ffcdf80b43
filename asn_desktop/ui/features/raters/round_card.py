"""The round in front: how far it is, what can be done now, and everybody asked."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from asn_desktop.domain.performance.raters.terms import RoundState
from asn_desktop.services.performance.raters.views import InvitationLine, RoundView
from asn_desktop.ui.features.raters.round_words import INVITATION_COLUMNS, summary
from asn_desktop.ui.kit.containers.card import Card, Line
from asn_desktop.ui.kit.controls.buttons import (
    Button,
    GhostButton,
    PrimaryButton,
    SecondaryButton,
)
from asn_desktop.ui.kit.controls.segmented import SegmentedControl
from asn_desktop.ui.kit.tables.data_table import DataTable
from asn_desktop.ui.kit.text import Text, fit_to_words
from asn_desktop.ui.kit.visibility import set_shown
from asn_desktop.ui.models.rows import RowsModel

_DRAFT, _OPEN, _CLOSED = RoundState
_ALL, _MISSING = "all", "missing"
# Deed: words, icon, kind of button, states in which it is offered.
_DEEDS: dict[str, tuple[str, str, type[Button], tuple[RoundState, ...]]] = {
    "delete": ("&Hapus", "trash", GhostButton, (_DRAFT,)),
    "edit": ("&Ubah…", "pencil-simple", SecondaryButton, (_DRAFT, _OPEN)),
    "wording": ("K&uesioner…", "list-numbers", SecondaryButton, tuple(RoundState)),
    "print": ("Cetak &lembar…", "printer", SecondaryButton, (_OPEN,)),
    "remind": ("Cetak &pengingat", "printer", SecondaryButton, (_OPEN,)),
    "draw": ("Un&di penilai", "arrows-clockwise", SecondaryButton, (_DRAFT,)),
    "open": ("B&uka putaran", "check-bold", PrimaryButton, (_DRAFT,)),
    "close": ("&Tutup putaran", "lock-simple", PrimaryButton, (_OPEN,)),
}


class RoundCard(Card):
    """One round.

    Signals:
        wanted: a deed by name, such as "draw" or "exchange".

    Attributes:
        table: everybody asked; current: the line chosen, or None.
    """

    wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(" ", parent=parent, padding=16)
        self.flush()
        self._view: RoundView | None = None
        self._summary = Text("", "small", "text2", wrap=True)
        self._summary.setObjectName("round_summary")
        self._summary.setContentsMargins(16, 2, 16, 8)
        fit_to_words(self._summary)
        self.body.addWidget(self._summary)
        self.body.addLayout(self._make_deeds())
        self.body.addWidget(Line())
        self.body.addLayout(self._make_filter())
        self.table = DataTable("Penilai", row_height=50)
        self.table.setObjectName("invitations")
        self._rows: RowsModel[InvitationLine] = RowsModel(
            INVITATION_COLUMNS, lambda line: line.id, self
        )
        self.table.setModel(self._rows)
        self.table.current_changed.connect(lambda _key: self._show_line_deeds())
        self.table.opened.connect(lambda _key: self._on_opened())
        self.body.addWidget(self.table, 1)

    @property
    def current(self) -> InvitationLine | None:
        """The line that is chosen."""
        key = self.table.current_key
        return next((line for line in self._rows.rows if line.id == key), None)

    def show_round(self, view: RoundView) -> None:
        """Show a round."""
        self._view = view
        self.set_title(view.line.name, view.line.state.label)
        self._summary.setText(summary(view))
        for name, button in self._deeds.items():
            set_shown(button, view.line.state in _DEEDS[name][3])
        self._deeds["open"].setEnabled(bool(view.invitations))
        self._filter()

    def _make_deeds(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(16, 0, 16, 10)
        row.setSpacing(8)
        self._deeds: dict[str, Button] = {}
        row.addStretch(1)
        for name, (words, icon, kind, _states) in _DEEDS.items():
            button = kind(words, icon)
            button.setObjectName(f"round_{name}")
            button.clicked.connect(lambda _checked=False, name=name: self.wanted.emit(name))
            self._deeds[name] = button
            row.addWidget(button)
        return row

    def _make_filter(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(12, 8, 12, 8)
        row.setSpacing(8)
        self._shown = SegmentedControl(
            [(_ALL, "Semua"), (_MISSING, "Belum mengisi")], "Tampilkan", compact=True
        )
        self._shown.setObjectName("invitation_filter")
        self._shown.set_value(_ALL)
        self._shown.changed.connect(lambda _value: self._filter())
        row.addWidget(self._shown)
        row.addStretch(1)
        self._exchange = SecondaryButton("Tukar penilai…", "swap")
        self._paper = SecondaryButton("Beri kertas", "note")
        self._returned = SecondaryButton("Kertas kembali", "check-bold")
        pairs = (
            (self._exchange, "exchange"),
            (self._paper, "paper"),
            (self._returned, "returned"),
        )
        for button, name in pairs:
            button.setObjectName(f"invitation_{name}")
            button.clicked.connect(lambda _checked=False, name=name: self.wanted.emit(name))
            row.addWidget(button)
        return row

    def _filter(self) -> None:
        if self._view is None:
            return
        kept = self.table.current_key
        wants_missing = self._shown.value == _MISSING
        lines = [line for line in self._view.invitations if not (wants_missing and line.is_done)]
        self._rows.set_rows(lines)
        if lines:
            known = {line.id for line in lines}
            self.table.select_key(kept if kept in known else lines[0].id)
        self._show_line_deeds()

    def _show_line_deeds(self) -> None:
        line = self.current
        state = self._view.line.state if self._view else _CLOSED
        is_owed = line is not None and not line.is_done
        self._exchange.setEnabled(is_owed and state is not _CLOSED)
        self._paper.setEnabled(is_owed and state is _OPEN)
        on_paper = line is not None and line.on_paper
        self._paper.setText("Tarik kertas" if on_paper else "Beri kertas")
        self._returned.setEnabled(is_owed and on_paper and state is _OPEN)

    def _on_opened(self) -> None:
        if self._exchange.isEnabled():
            self.wanted.emit("exchange")
