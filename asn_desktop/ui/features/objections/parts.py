"""Parts of both pages: contested points, attached files, and the way a case has gone."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from asn_desktop.services.performance.objections.views import Attachment, Point, Subject
from asn_desktop.ui.features.objections.words import size_words
from asn_desktop.ui.kit.controls.buttons import GhostButton, IconButton, SecondaryButton
from asn_desktop.ui.kit.controls.fields import combo_box
from asn_desktop.ui.kit.controls.stored_text import StoredLine, StoredText
from asn_desktop.ui.kit.display.icon_label import IconLabel
from asn_desktop.ui.kit.text import Text
from asn_desktop.ui.kit.visibility import set_shown

_SUBJECT_WIDTH = 250


class PointsList(QWidget):
    """What is contested, one row each: to be worded, to be answered, or to be read.

    Signals:
        added: subject and text of a new point.
        changed: id, subject and text; an empty text removes the point.
        answered: id and the appraiser's answer.
    """

    added = Signal(str, str)
    changed = Signal(str, str, str)
    answered = Signal(str, str)

    def __init__(self) -> None:
        super().__init__()
        self._shown: object = None
        self._editors: dict[str, StoredLine | StoredText] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(8)
        self._column.addLayout(self._rows)
        self._entry = QWidget()
        self._subject = combo_box([])
        self._subject.setObjectName("point_subject")
        self._subject.setAccessibleName("Bagian yang dipersoalkan")
        self._subject.setFixedWidth(_SUBJECT_WIDTH)
        self.text = StoredLine("", "Apa yang terasa tidak adil pada bagian ini")
        self.text.setObjectName("point_text")
        self.text.setAccessibleName("Apa yang terasa tidak adil")
        self.text.returnPressed.connect(self._on_add)
        add = SecondaryButton("Ta&mbah butir", "plus-bold", compact=True)
        add.setObjectName("point_add")
        add.clicked.connect(self._on_add)
        row = QHBoxLayout(self._entry)
        row.setContentsMargins(0, 0, 0, 0)
        for widget in (self._subject, self.text, add):
            row.addWidget(widget, int(widget is self.text))
        self._column.addWidget(self._entry)

    def show_points(
        self, points: Sequence[Point], subjects: Sequence[Subject], *, edits: bool, answers: bool
    ) -> None:
        """Show what is stored now; rows are made anew only when there are other ones."""
        set_shown(self._entry, edits)
        shape = (tuple((item.id, item.subject.key) for item in points), tuple(subjects), edits,
                 answers, () if edits or answers else tuple(points))  # fmt: skip
        if shape != self._shown:
            self._shown = shape
            self._fill_subjects(subjects)
            self._make_rows(points, subjects, edits=edits, answers=answers)
        for item in points:
            if (editor := self._editors.get(item.id)) is not None:
                editor.show_text(item.text if edits else item.answer)

    def clear_entry(self) -> None:
        """Make the entry row ready for the next point."""
        self.text.rest.stored = ""
        self.text.clear()

    def _fill_subjects(self, subjects: Sequence[Subject]) -> None:
        self._subject.clear()
        for subject in subjects:
            self._subject.addItem(subject.words, subject.key)

    def _make_rows(
        self, points: Sequence[Point], subjects: Sequence[Subject], *, edits: bool, answers: bool
    ) -> None:
        clear_column(self._rows)
        self._editors = {}
        for item in points:
            if edits:
                self._rows.addWidget(self._edit_row(item, subjects))
                continue
            self._rows.addWidget(Text(item.subject.words, "small_strong", wrap=True))
            self._rows.addWidget(Text(item.text, "body", wrap=True))
            if answers:
                editor = StoredText(item.answer, "Jawaban Anda atas butir ini", 2)
                editor.setObjectName("point_answer")
                editor.setAccessibleName(f"Jawaban atas {item.subject.words}")
                editor.rest.left.connect(partial(self.answered.emit, item.id))
                self._editors[item.id] = editor
                self._rows.addWidget(editor)
            elif item.answer:
                self._rows.addWidget(Text(f"Jawaban penilai: {item.answer}", "body", wrap=True))

    def _edit_row(self, item: Point, subjects: Sequence[Subject]) -> QWidget:
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        subject = combo_box([(known.key, known.words) for known in subjects])
        subject.setAccessibleName("Bagian yang dipersoalkan")
        subject.setFixedWidth(_SUBJECT_WIDTH)
        subject.setCurrentIndex(subject.findData(item.subject.key))
        editor = StoredLine(item.text)
        editor.setObjectName("point_edit")
        editor.setAccessibleName("Apa yang terasa tidak adil")
        subject.activated.connect(
            lambda: self.changed.emit(item.id, str(subject.currentData()), editor.text())
        )
        editor.rest.left.connect(
            lambda text: self.changed.emit(item.id, str(subject.currentData()), text)
        )
        remove = IconButton("trash", "Hapus butir", compact=True)
        remove.clicked.connect(lambda: self.changed.emit(item.id, "", ""))
        row.addWidget(subject)
        row.addWidget(editor, 1)
        row.addWidget(remove)
        self._editors[item.id] = editor
        return holder

    def _on_add(self) -> None:
        self.text.rest.stored = self.text.text()
        self.added.emit(str(self._subject.currentData() or ""), self.text.text())


class FilesList(QWidget):
    """Attached files with a button for one more while the part is written.

    Signals:
        chosen: path of a file to attach.
        opened, removed: id of an attachment.
    """

    chosen = Signal(str)
    opened = Signal(str)
    removed = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._shown: object = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(2)
        column.addLayout(self._rows)
        line = QHBoxLayout()
        self._add = SecondaryButton("&Lampirkan berkas…", "paperclip", compact=True)
        self._add.setObjectName("attach")
        self._add.clicked.connect(self._on_choose)
        line.addWidget(self._add)
        self._none = Text("Belum ada lampiran", "small", "text2")
        line.addWidget(self._none)
        line.addStretch(1)
        column.addLayout(line)

    def show_files(self, files: Sequence[Attachment], *, edits: bool) -> None:
        """Show what is stored now."""
        set_shown(self._add, edits)
        set_shown(self._none, edits and not files)
        if (tuple(files), edits) == self._shown:
            return
        self._shown = (tuple(files), edits)
        clear_column(self._rows)
        for item in files:
            self._rows.addWidget(self._row(item, edits=edits))

    def _row(self, item: Attachment, *, edits: bool) -> QWidget:
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        name = GhostButton(item.name.replace("&", "&&"), "paperclip", compact=True)
        name.setObjectName("attachment_name")
        name.clicked.connect(partial(self.opened.emit, item.id))
        row.addWidget(name)
        if item.is_missing:
            row.addWidget(IconLabel("warning-fill", "warning", 14))
            row.addWidget(Text("berkas hilang", "caption_strong", "warning_ink"))
        else:
            row.addWidget(Text(size_words(item.size), "caption", "text3"))
        row.addStretch(1)
        if edits:
            remove = IconButton("trash", f"Lepas lampiran {item.name}", compact=True)
            remove.setObjectName("attachment_remove")
            remove.clicked.connect(partial(self.removed.emit, item.id))
            row.addWidget(remove)
        return holder

    def _on_choose(self) -> None:
        paths, _ = QFileDialog.getOpenFileNames(self.window(), "Lampirkan berkas")
        for path in paths:
            self.chosen.emit(path)


Step = tuple[str, str, str, str]
"""Icon, colour role, title and caption of one step."""


class Journey(QWidget):
    """The steps of a case, done ones before those to come."""

    def __init__(self) -> None:
        super().__init__()
        self._shown: tuple[Step, ...] = ()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(10)

    def show_steps(self, steps: Sequence[Step]) -> None:
        """Show these steps."""
        if tuple(steps) == self._shown:
            return
        self._shown = tuple(steps)
        clear_column(self._column)
        for icon, ink, title, caption in steps:
            holder = QWidget()
            row = QHBoxLayout(holder)
            row.setContentsMargins(0, 0, 0, 0)
            row.setSpacing(10)
            mark = QVBoxLayout()
            mark.addWidget(IconLabel(icon, ink, 17))
            mark.addStretch(1)
            row.addLayout(mark)
            words = QVBoxLayout()
            words.setSpacing(1)
            words.addWidget(Text(title, "small_strong", wrap=True))
            words.addWidget(Text(caption, "caption", "text2", wrap=True))
            row.addLayout(words, 1)
            self._column.addWidget(holder)


def clear_column(column: QVBoxLayout) -> None:
    """Take every widget out of a column."""
    while (taken := column.takeAt(0)) is not None:
        widget = taken.widget()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
