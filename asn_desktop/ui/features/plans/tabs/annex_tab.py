"""The tab of the annex: three lists of lines that are written in place."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from asn_desktop.domain.performance.terms import AnnexList
from asn_desktop.services.performance.plans.surroundings import (
    add_annex_line,
    change_annex_line,
    delete_annex_line,
)
from asn_desktop.services.performance.plans.views import AnnexLineView, PlanView
from asn_desktop.ui.features.plans.tabs.phrase_dialog import pick_phrase
from asn_desktop.ui.kit.containers.card import Card, Line
from asn_desktop.ui.kit.controls.buttons import IconButton, SecondaryButton
from asn_desktop.ui.kit.controls.stored_text import StoredLine
from asn_desktop.ui.kit.display.icon_label import IconLabel
from asn_desktop.ui.kit.saving import RecordSaver
from asn_desktop.ui.kit.text import Text
from asn_desktop.ui.kit.visibility import set_shown

# List: icon and what belongs into it.
_LOOKS = {
    AnnexList.RESOURCES: ("briefcase", "Apa yang Anda perlukan agar target tercapai"),
    AnnexList.ACCOUNTABILITY: ("calendar-check", "Kapan dan bagaimana kemajuan dilaporkan"),
    AnnexList.CONSEQUENCES: ("scales", "Akibat bila target tercapai atau tidak tercapai"),
}


class _ListCard(Card):
    """One of the three lists.

    Signals:
        added: the words of a new line.
        changed: id and words of a line.
        removed: id of a line.
        pick_pressed: words of a line that may be kept for the office, or "".
    """

    added = Signal(str)
    changed = Signal(str, str)
    removed = Signal(str)
    pick_pressed = Signal(str)

    def __init__(self, annex_list: AnnexList, parent: QWidget) -> None:
        super().__init__(parent=parent, padding=0, spacing=0)
        self.flush()
        self._lines: tuple[AnnexLineView, ...] = ()
        self._editors: dict[str, StoredLine] = {}
        icon, hint = _LOOKS[annex_list]
        self._name = annex_list.label
        head = QHBoxLayout()
        head.setContentsMargins(18, 10, 12, 10)
        head.setSpacing(12)
        head.addWidget(IconLabel(icon, "link", 18))
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(Text(annex_list.label, "strong"))
        words.addWidget(Text(hint, "caption", "text2"))
        head.addLayout(words, 1)
        self._add = SecondaryButton("Tambah", "plus-bold", compact=True)
        self._add.setObjectName(f"annex_add_{annex_list.value}")
        self._add.setAccessibleName(f"Tambah {annex_list.label.lower()}")
        self._add.clicked.connect(self.start_line)
        self._pick = SecondaryButton("Kalimat…", "list-plus", compact=True)
        self._pick.setObjectName(f"annex_phrases_{annex_list.value}")
        self._pick.setAccessibleName(f"Pilih kalimat {annex_list.label.lower()}")
        self._pick.clicked.connect(partial(self.pick_pressed.emit, ""))
        head.addWidget(self._pick)
        head.addWidget(self._add)
        self.body.addLayout(head)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(0)
        self.body.addLayout(self._rows)
        self._made: list[QWidget] = []
        self._editable = False

    def show_lines(self, lines: Sequence[AnnexLineView], editable: bool) -> None:
        """Show what is stored; lines are made anew only when some came or went."""
        set_shown(self._add, editable)
        set_shown(self._pick, editable)
        same = [line.id for line in lines] == [line.id for line in self._lines]
        self._lines = tuple(lines)
        if same and editable == self._editable and self._made:
            for line in lines:
                self._editors[line.id].show_text(line.text)
            return
        self._editable = editable
        self._make_rows()

    def start_line(self) -> None:
        """Open an empty line and put the cursor into it."""
        editor = StoredLine("", f"tulis {self._name.lower()}")
        editor.setObjectName("annex_new")
        editor.setAccessibleName(f"{self._name} baru")
        editor.rest.left.connect(self._on_new)
        editor.returnPressed.connect(editor.rest.flush)
        self._add_row("", editor)
        editor.setFocus()

    def _make_rows(self) -> None:
        for widget in self._made:
            widget.hide()
            widget.deleteLater()
        self._made = []
        self._editors = {}
        if not self._lines:
            self._add_row("", Text("Belum ada isi. Bagian ini tercetak kosong.", "small", "text3"))
        for line in self._lines:
            editor = StoredLine(line.text)
            editor.setObjectName(f"annex_{line.id}")
            editor.setAccessibleName(self._name)
            editor.setReadOnly(not self._editable)
            editor.setProperty("bare", not self._editable)
            editor.rest.left.connect(partial(self.changed.emit, line.id))
            self._editors[line.id] = editor
            self._add_row(line.id, editor)

    def _add_row(self, line_id: str, content: QWidget) -> None:
        holder = QWidget(self)
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(Line(holder))
        row = QHBoxLayout()
        row.setContentsMargins(24, 6, 12, 6)
        row.setSpacing(10)
        row.addWidget(Text("—", "body", "text2"))
        row.addWidget(content, 1)
        if line_id and self._editable:
            keep = IconButton("bookmark-simple", "Simpan sebagai kalimat kantor", compact=True)
            keep.setObjectName(f"annex_keep_{line_id}")
            keep.clicked.connect(partial(self._on_keep, line_id))
            row.addWidget(keep)
            remove = IconButton("trash", "Hapus baris", compact=True)
            remove.setObjectName(f"annex_remove_{line_id}")
            remove.clicked.connect(partial(self.removed.emit, line_id))
            row.addWidget(remove)
        column.addLayout(row)
        self._made.append(holder)
        self._rows.addWidget(holder)

    def _on_keep(self, line_id: str) -> None:
        self.pick_pressed.emit(self._editors[line_id].text())

    def _on_new(self, text: str) -> None:
        if text.strip():
            self.added.emit(text)


class AnnexTab(QScrollArea):
    """The three lists of the annex in printed order.

    Signals:
        undoable: sentence and step back, for the snackbar.
    """

    undoable = Signal(str, object)

    def __init__(self, saver: RecordSaver, parent: QWidget) -> None:
        super().__init__(parent)
        self._saver = saver
        content = QWidget()
        content.setProperty("surface", "clear")
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 10, 0)
        column.setSpacing(10)
        self.cards: dict[AnnexList, _ListCard] = {}
        for annex_list in AnnexList:
            card = _ListCard(annex_list, content)
            card.added.connect(partial(self._add, annex_list))
            card.changed.connect(self._change)
            card.removed.connect(self._remove)
            card.pick_pressed.connect(partial(self._pick, annex_list))
            self.cards[annex_list] = card
            column.addWidget(card)
        column.addStretch(1)
        self.setWidget(content)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def show_view(self, view: PlanView) -> None:
        """Show the plan's annex."""
        for annex_list, card in self.cards.items():
            lines = [line for line in view.annex if line.annex_list is annex_list]
            card.show_lines(lines, view.rights.can_edit)

    def _pick(self, annex_list: AnnexList, current: str) -> None:
        chosen = pick_phrase(self, self._saver.workplace, annex_list, current)
        if chosen:
            self._add(annex_list, chosen)

    def _add(self, annex_list: AnnexList, text: str) -> None:
        self._saver.save(
            lambda office, actor, key, revision: add_annex_line(
                office, actor, key, annex_list, text, expected_revision=revision
            )
        )

    def _change(self, line_id: str, text: str) -> None:
        if not text.strip():
            self._remove(line_id)
            return
        self._saver.save(
            lambda office, actor, key, revision: change_annex_line(
                office, actor, key, line_id, text, expected_revision=revision
            )
        )

    def _remove(self, line_id: str) -> None:
        def removed(kept: object) -> None:
            if isinstance(kept, tuple):
                self.undoable.emit("Baris lampiran dihapus.", partial(self._add, *kept))

        self._saver.save(
            lambda office, actor, key, revision: delete_annex_line(
                office, actor, key, line_id, expected_revision=revision
            ),
            done=removed,
        )
