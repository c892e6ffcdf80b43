"""Jejak Perubahan: who did what when, found by words, checked link by link, exported."""

from collections.abc import Iterator, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from asn_desktop.base.errors import OfficeError
from asn_desktop.base.wording import date_short, listing, number, time_short
from asn_desktop.services.context import Actor, Office
from asn_desktop.services.office.audit_trail import (
    AuditLine,
    ChainCheck,
    RecordChange,
    audit_changes,
    audit_keys,
    audit_lines,
    check_chain,
)
from asn_desktop.ui.kit.containers.card import Card, Line
from asn_desktop.ui.kit.containers.scroll_column import ScrollColumn
from asn_desktop.ui.kit.controls.buttons import SecondaryButton
from asn_desktop.ui.kit.controls.search import SearchField
from asn_desktop.ui.kit.page import Notice, NoticeKind, Page, Workplace
from asn_desktop.ui.kit.tables.data_table import DataTable
from asn_desktop.ui.kit.text import Text
from asn_desktop.ui.kit.visibility import set_shown
from asn_desktop.ui.models.rows import Column, LazyRowsModel
from asn_desktop.ui.theme.theme import px

_EXPORT_PAGE = 500
_NAMED_LINKS = 5
_MOST_RECORDS = 30
_TOP = Qt.AlignmentFlag.AlignTop


def _actor_words(line: AuditLine) -> str:
    behalf = f" atas nama {line.on_behalf_of}" if line.on_behalf_of else ""
    return f"{line.actor_name}{behalf}"


_COLUMNS = (
    Column[AuditLine](
        "happened_at",
        "Waktu",
        lambda line: date_short(line.happened_at.date()),
        subtext=lambda line: time_short(line.happened_at),
        width=116,
    ),
    Column[AuditLine](
        "sentence",
        "Yang dilakukan",
        lambda line: line.sentence,
        subtext=_actor_words,
    ),
)


def export_trail(office: Office, actor: Actor, keys: Sequence[str], path: Path) -> int:
    """Write the lines with these keys to a spreadsheet; return how many.

    Raises:
        NotAllowed: the actor is not the administrator.
        StorageError: the file cannot be written.
    """
    # Imported here: nobody needs spreadsheets before pressing the button.
    from asn_desktop.exchange.workbook import OutputCell, OutputColumn, write_table

    def rows() -> Iterator[tuple[OutputCell, ...]]:
        for start in range(0, len(keys), _EXPORT_PAGE):
            for line in audit_lines(office, actor, keys[start : start + _EXPORT_PAGE]):
                moment = line.happened_at
                yield line.number, moment, line.actor_name, line.on_behalf_of, line.sentence

    columns = [
        OutputColumn("Nomor", 10),
        OutputColumn("Waktu", 18),
        OutputColumn("Pelaku", 32),
        OutputColumn("Atas nama", 28),
        OutputColumn("Yang dilakukan", 80),
    ]
    write_table(path, "Jejak perubahan", columns, rows())
    return len(keys)


class AuditPage(Page):
    """The list at the left, what the line in front changed at the right."""

    help_topic = "audit"
    keys = (("Ctrl+F", "Cari"), ("F5", "Muat ulang"))

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(workplace, parent)
        self._keys: list[str] = []
        self._words = ""
        self._check = SecondaryButton("Periksa &rantai", "shield-check")
        self._check.setObjectName("audit_check")
        self._check.clicked.connect(self.check)
        self._export = SecondaryButton("&Ekspor ke Excel…", "export")
        self._export.setObjectName("audit_export")
        self._export.clicked.connect(self._choose_file)
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 14, 20, 14)
        row.setSpacing(12)
        row.addWidget(self._make_list(), 3)
        row.addWidget(self._make_details(), 2)
        QShortcut(QKeySequence.StandardKey.Find, self).activated.connect(self.search.setFocus)
        self.set_title("Jejak Perubahan")

    def header_actions(self) -> list[QWidget]:
        """Return the buttons about the whole trail."""
        return [self._check, self._export]

    def refresh(self) -> None:
        """Look for the words again."""
        place = self.workplace
        work = partial(audit_keys, place.office, place.actor, self._words)
        place.tasks.read(self, work, self._show_keys)

    def check(self) -> None:
        """Follow the chain and say how it is."""
        place = self.workplace
        self._check.setEnabled(False)
        work = partial(check_chain, place.office, place.actor)
        place.tasks.read(self, work, self._on_checked, self._refused)

    def save_to(self, path: Path) -> None:
        """Write what is listed to a spreadsheet."""
        place = self.workplace
        work = partial(export_trail, place.office, place.actor, tuple(self._keys), path)
        place.tasks.read(self, work, partial(self._on_exported, path), self._refused)

    def _make_list(self) -> QWidget:
        card = Card()
        card.flush()
        bar = QHBoxLayout()
        bar.setContentsMargins(12, 10, 12, 10)
        self.search = SearchField("Cari nama orang atau perbuatan")
        self.search.setObjectName("audit_search")
        self.search.searched.connect(self._on_search)
        self._count = Text("", "caption", "text3")
        bar.addWidget(self.search, 1)
        bar.addSpacing(8)
        bar.addWidget(self._count)
        card.body.addLayout(bar)
        self.model: LazyRowsModel[AuditLine] = LazyRowsModel(_COLUMNS, lambda line: line.key, self)
        self.model.page_wanted.connect(self._read_page)
        self.table = DataTable("Jejak perubahan")
        self.table.setObjectName("audit_table")
        self.table.setModel(self.model)
        self.table.current_changed.connect(self._read_changes)
        card.body.addWidget(self.table, 1)
        self._none = Text("Tidak ada jejak yang cocok. Coba kata lain.", "body", "text2")
        self._none.setContentsMargins(16, 16, 16, 16)
        card.body.addWidget(self._none)
        card.body.addStretch(0)
        return card

    def _make_details(self) -> QWidget:
        self._details = Card("Rincian", title_line=True)
        self._scroll = ScrollColumn(spacing=4, margins=(0, 0, 6, 0))
        self._details.body.addWidget(self._scroll)
        return self._details

    def _show_keys(self, keys: list[str]) -> None:
        self._keys = keys
        kept = self.table.current_key
        self.model.set_ids(keys)
        set_shown(self._none, not keys)
        set_shown(self.table, bool(keys))
        found = "ditemukan" if self._words else "baris"
        self._count.setText(f"{number(len(keys))} {found}")
        self.set_title("Jejak Perubahan", "Setiap perubahan tercatat dan tidak dapat dihapus")
        if keys:
            self.table.select_key(kept if kept in keys else keys[0])
        else:
            self._show_changes("", ())

    def _read_page(self, keys: tuple[str, ...]) -> None:
        place = self.workplace
        work = partial(audit_lines, place.office, place.actor, keys)
        place.tasks.read(self, work, self.model.add_rows)

    def _read_changes(self, key: str) -> None:
        if not key:
            return
        place = self.workplace
        work = partial(audit_changes, place.office, place.actor, key)
        place.tasks.read(self, work, partial(self._show_changes, key))

    def _show_changes(self, key: str, changes: Sequence[RecordChange]) -> None:
        if key and key != self.table.current_key:
            return
        while (taken := self._scroll.body.takeAt(0)) is not None:
            widget = taken.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self._details.set_title("Rincian", f"Baris {number(int(key))}" if key else "")
        for place, change in enumerate(changes[:_MOST_RECORDS]):
            if place:
                self._scroll.body.addWidget(Line())
            self._scroll.body.addWidget(_record(change))
        if len(changes) > _MOST_RECORDS:
            more = f"dan {number(len(changes) - _MOST_RECORDS)} catatan lain"
            self._scroll.body.addWidget(Text(more, "caption", "text3"))
        self._scroll.body.addStretch(1)

    def _on_search(self, words: str) -> None:
        self._words = words
        self.refresh()

    def _on_checked(self, found: ChainCheck) -> None:
        self._check.setEnabled(True)
        if not found.broken:
            words = f"{number(found.lines)} baris diperiksa, tidak ada yang diubah atau dihapus."
            self.notice.emit(Notice(NoticeKind.SUCCESS, "Rantai jejak utuh.", words))
            return
        named = listing([number(line) for line in found.broken[:_NAMED_LINKS]])
        words = f"Baris {named} tidak cocok. Pulihkan cadangan terakhir yang masih utuh."
        self.notice.emit(Notice(NoticeKind.DANGER, "Rantai jejak terputus.", words, closable=False))

    def _choose_file(self) -> None:
        name, _ = QFileDialog.getSaveFileName(
            self, "Ekspor jejak", "Jejak_Perubahan.xlsx", "Buku kerja Excel (*.xlsx)"
        )
        if name:
            self.save_to(Path(name).with_suffix(".xlsx"))

    def _on_exported(self, path: Path, count: int) -> None:
        words = f"{number(count)} baris ada di {path}."
        self.notice.emit(Notice(NoticeKind.SUCCESS, "Jejak sudah diekspor.", words))

    def _refused(self, error: OfficeError) -> None:
        self._check.setEnabled(True)
        self.notice.emit(Notice(NoticeKind.WARNING, "Belum berhasil.", str(error)))


def _record(change: RecordChange) -> QWidget:
    block = QWidget()
    column = QVBoxLayout(block)
    column.setContentsMargins(0, 6, 0, 6)
    column.setSpacing(3)
    column.addWidget(Text(change.title, "small_strong", wrap=True))
    for field in change.fields:
        row = QHBoxLayout()
        row.setSpacing(10)
        label = Text(field.label, "caption", "text3", wrap=True)
        label.setFixedWidth(px(120))
        row.addWidget(label, 0, _TOP)
        words = f"{field.before} → {field.after or '(kosong)'}" if field.before else field.after
        row.addWidget(Text(words, "caption", "text", wrap=True), 1, _TOP)
        column.addLayout(row)
    return block
