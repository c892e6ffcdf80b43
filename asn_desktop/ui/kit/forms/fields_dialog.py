"""A dialog made from a list of fields; a refused answer comes back with its sentence."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QDate
from PySide6.QtWidgets import QComboBox, QDateEdit, QLineEdit, QPlainTextEdit, QSpinBox, QWidget

from asn_desktop.base.errors import OfficeError
from asn_desktop.ui.kit.containers.dialog import Dialog
from asn_desktop.ui.kit.controls.fields import (
    FormField,
    combo_box,
    date_edit,
    line_edit,
    number_edit,
    text_edit,
)
from asn_desktop.ui.kit.text import Text

if TYPE_CHECKING:
    from asn_desktop.ui.kit.page import Page

Answers = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Field:
    """One field: what its start value is decides what is typed into.

    Attributes:
        name: key of the answer, as errors name it, and tail of the editor's object name.
        start: "" for one line, a date, or a whole number; the first of `options` where given.
        options: (value, words) to choose from.
        lines: more than one makes an editor of several lines.
        highest: the largest number.
    """

    name: str
    label: str
    start: Any = ""
    options: tuple[tuple[object, str], ...] = ()
    lines: int = 1
    hint: str = ""
    placeholder: str = ""
    required: bool = False
    highest: int = 9_999


@dataclass(frozen=True, slots=True)
class Form:
    """A dialog in words: title, a sentence, its fields and the word on the button."""

    title: str
    fields: tuple[Field, ...]
    submit_label: str
    explanation: str = ""
    width: int = 560


class FieldsDialog(Dialog):
    """Asks for the fields of a form."""

    def __init__(
        self,
        parent: QWidget,
        form: Form,
        answers: Mapping[str, Any] | None = None,
        error: OfficeError | None = None,
    ) -> None:
        super().__init__(parent, form.title, width=form.width, submit_label=form.submit_label)
        self._specs = form.fields
        self._fields: dict[str, FormField] = {}
        if form.explanation:
            self.body.addWidget(Text(form.explanation, "body", "text2", wrap=True))
        for spec in form.fields:
            editor = _editor(spec)
            editor.setObjectName(f"field_{spec.name}")
            _put(editor, (answers or {}).get(spec.name, spec.start))
            field = FormField(spec.label, editor, required=spec.required, hint=spec.hint)
            self._fields[spec.name] = field
            self.body.addWidget(field)
        self.body.addStretch(1)
        self._before = self.answers
        if error is not None:
            self._show_error(error)
        elif form.fields:
            self._fields[form.fields[0].name].editor.setFocus()

    @property
    def answers(self) -> Answers:
        """What stands in each field."""
        return {name: _value(field.editor) for name, field in self._fields.items()}

    def has_typing(self) -> bool:
        """Whether a text differs from what the dialog opened with."""
        return any(
            isinstance(value, str) and value != self._before[name]
            for name, value in self.answers.items()
            if not isinstance(self._fields[name].editor, QComboBox)
        )

    def submit(self) -> bool:
        """Refuse an empty text that is needed."""
        answers = self.answers
        for spec in self._specs:
            if spec.required and answers[spec.name] in ("", None):
                field = self._fields[spec.name]
                field.set_error(f"{spec.label.replace('&', '')} belum diisi.")
                field.editor.setFocus()
                return False
        return True

    def _show_error(self, error: OfficeError) -> None:
        named = self._fields.get(str(getattr(error, "field", "")))
        field = named or next(iter(self._fields.values()), None)
        if field is not None:
            field.set_error(str(error))
            field.editor.setFocus()


def ask_and_write(
    page: Page,
    form: Form,
    work: Callable[[Answers], object],
    done: Callable[[Any], None],
    answers: Answers | None = None,
    error: OfficeError | None = None,
) -> None:
    """Ask, run a writing service with the answers, and ask again while it refuses them."""
    dialog = FieldsDialog(page, form, answers, error)
    if not dialog.run():
        return
    given = dialog.answers
    page.workplace.tasks.write(
        page,
        partial(work, given),
        done,
        lambda refusal: ask_and_write(page, form, work, done, given, refusal),
    )


def _editor(spec: Field) -> QWidget:
    if spec.options:
        return combo_box(list(spec.options))
    if isinstance(spec.start, date):
        return date_edit()
    if isinstance(spec.start, int):
        return number_edit(0, spec.highest)
    if spec.lines > 1:
        return text_edit("", spec.placeholder, spec.lines)
    return line_edit("", spec.placeholder)


def _put(editor: QWidget, value: Any) -> None:
    if isinstance(editor, QComboBox):
        editor.setCurrentIndex(max(editor.findData(value), 0))
    elif isinstance(editor, QDateEdit):
        editor.setDate(QDate(value.year, value.month, value.day))
    elif isinstance(editor, QSpinBox):
        editor.setValue(value)
    elif isinstance(editor, QPlainTextEdit):
        editor.setPlainText(value)
    elif isinstance(editor, QLineEdit):
        editor.setText(value)


def _value(editor: QWidget) -> Any:
    if isinstance(editor, QComboBox):
        return editor.currentData()
    if isinstance(editor, QDateEdit):
        day = editor.date()
        return date(day.year(), day.month(), day.day())
    if isinstance(editor, QSpinBox):
        return editor.value()
    if isinstance(editor, QPlainTextEdit):
        return editor.toPlainText()
    return editor.text() if isinstance(editor, QLineEdit) else None
