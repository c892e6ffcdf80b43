"""The respondent's fields above the nine elements; none of them names a person."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QDate, Qt, Signal
from PySide6.QtGui import QIntValidator
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from asn_desktop.domain.people.terms import Sex
from asn_desktop.domain.public_service.terms import Education, Occupation
from asn_desktop.services.public_service.answers import SURVEY_HOURS, AnswerSheet
from asn_desktop.ui.kit.containers.card import Card
from asn_desktop.ui.kit.containers.footer import SaveState
from asn_desktop.ui.kit.controls.fields import combo_box, date_edit, line_edit
from asn_desktop.ui.kit.controls.segmented import Segment, SegmentedControl
from asn_desktop.ui.kit.text import Text, set_flag
from asn_desktop.ui.kit.visibility import set_shown
from asn_desktop.ui.theme.theme import px

_BLANK = "–"


@dataclass(frozen=True, slots=True)
class Respondent:
    """What the fields hold.

    Attributes:
        service: name of the service, "" while none is chosen.
        age: None while empty.
    """

    service: str
    day: date
    hour: str
    sex: Sex | None
    age: int | None
    education: Education | None
    occupation: Occupation | None

    @property
    def is_complete(self) -> bool:
        """Whether every trait is given; the index does not need them, the report counts them."""
        traits = (self.service, self.hour, self.sex, self.age, self.education, self.occupation)
        return all(trait not in (None, "") for trait in traits)


class RespondentCard(Card):
    """Service, day, hour, sex, age, education and occupation of the sheet in hand.

    Service, day and hour stay from sheet to sheet, as papers come in stacks; the rest is the
    respondent's own and is cleared.

    Signals:
        changed: a field holds something else.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("Responden", parent=parent, padding=14, title_role="strong")
        self._sheet_words = Text("", "caption", "text2")
        self.title_row.insertWidget(1, self._sheet_words)
        self._state = SaveState("caption")
        self.number = line_edit(placeholder="0001", compact=True)
        self.number.setObjectName("sheet_number")
        self.number.setAccessibleName("Nomor lembar atau kode yang dipindai")
        self.number.setFixedWidth(px(118))
        self.number.hide()
        self.title_row.insertWidget(2, self.number)
        self._error = Text("", "small", "danger", wrap=True)
        self._error.setObjectName("sheet_error")
        set_shown(self._error, False)
        self._make_fields()
        self.add_title_widget(Text("Tanggal survei", "caption", "text2"))
        self.add_title_widget(self.day)
        self.add_title_widget(self._state)
        row = QHBoxLayout()
        row.setSpacing(10)
        for label, editor, share in (
            ("Jenis &layanan", self.service, 14),
            ("&Jam survei", self.hour, 13),
            ("Jenis &kelamin", self.sex, 9),
            ("&Umur", self.age, 6),
            ("&Pendidikan", self.education, 12),
            ("P&ekerjaan", self.occupation, 13),
        ):
            row.addLayout(_labelled(label, editor), share)
        self.body.addLayout(row)
        self.body.addWidget(self._error)
        self.body.setContentsMargins(14, 0, 14, 11)
        self.title_row.setContentsMargins(14, 5, 14, 1)
        self._show_state("")

    @property
    def respondent(self) -> Respondent:
        """What the fields hold now."""
        age, sex = self.age.text().strip(), self.sex.value
        return Respondent(
            service=self.service.currentData() or "",
            day=date(*self.day.date().getDate()),
            hour=self.hour.currentData() or "",
            sex=sex if isinstance(sex, Sex) else None,
            age=int(age) if age else None,
            education=self.education.currentData(),
            occupation=self.occupation.currentData(),
        )

    def set_sheet(self, count: int) -> None:
        """Show which sheet of the period this is."""
        self.set_title(f"Responden {count}")
        self._sheet_words.setText(f"kertas nomor {count:04d}")

    def set_services(self, names: Sequence[str]) -> None:
        """Offer these services; the chosen one stays when it is still among them."""
        kept = self.service.currentData()
        if [self.service.itemData(at) for at in range(self.service.count())] == list(names):
            return
        self.service.blockSignals(True)
        self.service.clear()
        for name in names:
            self.service.addItem(name, name)
        self.service.setCurrentIndex(self.service.findData(kept) if kept else -1)
        self.service.blockSignals(False)
        self._show_state("")

    def choose_service(self, name: str) -> None:
        """Choose a service, added to the list when it is new."""
        if self.service.findData(name) < 0:
            self.service.addItem(name, name)
        self.service.setCurrentIndex(self.service.findData(name))

    def set_days(self, first: date, last: date) -> None:
        """Allow the days of a period; the latest of them stands there first."""
        self.day.setDateRange(_calendar_day(first), _calendar_day(last))
        self.day.setDate(_calendar_day(last))

    def show_sheet(self, sheet: AnswerSheet) -> None:
        """Put a stored sheet back into the fields."""
        self.choose_service(sheet.service)
        self.day.setDate(_calendar_day(sheet.day))
        self.hour.setCurrentIndex(max(self.hour.findData(sheet.hour), 0))
        self.sex.set_value(sheet.sex)
        self.age.setText("" if sheet.age is None else str(sheet.age))
        self.education.setCurrentIndex(self.education.findData(sheet.education))
        self.occupation.setCurrentIndex(self.occupation.findData(sheet.occupation))
        self._on_changed()

    def clear_person(self) -> None:
        """Make ready for the next respondent of the same stack."""
        self.sex.set_value(None)
        self.age.clear()
        self.education.setCurrentIndex(0)
        self.occupation.setCurrentIndex(0)
        self._on_changed()

    def show_error(self, field: str, sentence: str) -> None:
        """Mark a field as wrong and put the cursor into it."""
        editor = self._editors().get(field)
        if editor is not None:
            set_flag(editor, "invalid", True)
            editor.setAccessibleDescription(sentence)
            editor.setFocus(Qt.FocusReason.OtherFocusReason)
        self._show_state(sentence)

    def use_batch(self, number: str, service: str) -> None:
        """Show the sheet of a stack: its number can be typed or scanned, its service stands."""
        self.set_title("Lembar")
        self._sheet_words.setText("nomor")
        set_shown(self.number, True)
        self.number.setText(number)
        if service and self.service.currentData() != service:
            self.choose_service(service)

    def _editors(self) -> dict[str, QWidget]:
        return {
            "service": self.service,
            "age": self.age,
            "day": self.day,
            "sheet_number": self.number,
        }

    def _make_fields(self) -> None:
        self.service = combo_box([])
        self.service.setPlaceholderText("Pilih layanan")
        self.hour = combo_box([("", _BLANK), *((hour, hour) for hour in SURVEY_HOURS)])
        self.sex = SegmentedControl(
            [Segment(Sex.MALE, "L"), Segment(Sex.FEMALE, "P")], "Jenis kelamin"
        )
        self.age = line_edit(placeholder=_BLANK)
        self.age.setValidator(QIntValidator(0, 999, self.age))
        self.education = combo_box([(None, _BLANK), *((item, item.label) for item in Education)])
        self.occupation = combo_box([(None, _BLANK), *((item, item.label) for item in Occupation)])
        self.day = date_edit()
        self.day.setProperty("compact", True)
        for name in ("service", "hour", "sex", "age", "education", "occupation", "day"):
            editor: QWidget = getattr(self, name)
            editor.setObjectName(name)
            editor.setMinimumWidth(px(56))
        for box in (self.service, self.hour, self.education, self.occupation):
            _let_shrink(box)
            box.currentIndexChanged.connect(self._on_changed)
        self.day.setMinimumWidth(px(128))
        self.day.setAccessibleName("Tanggal survei")
        self.number.textEdited.connect(self._on_changed)
        self.sex.changed.connect(self._on_changed)
        self.age.textChanged.connect(self._on_changed)
        self.day.dateChanged.connect(self._on_changed)

    def _on_changed(self) -> None:
        for editor in self._editors().values():
            set_flag(editor, "invalid", False)
            editor.setAccessibleDescription("")
        self._show_state("")
        self.changed.emit()

    def _show_state(self, error: str) -> None:
        # Below the fields: a sentence in the title row would squeeze the title away.
        self._error.setText(error)
        set_shown(self._error, bool(error))
        if error:
            self._state.show_state(
                "warning-circle-fill", "danger", "danger", "", "Perlu diperbaiki"
            )
        elif self.respondent.is_complete:
            self._state.show_state(
                "check-circle-fill", "success", "text2", "", "Data responden lengkap"
            )
        else:
            self._state.show_state("circle-dashed", "text3", "text2", "", "Data belum lengkap")


def _calendar_day(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)


def _labelled(label: str, editor: QWidget) -> QVBoxLayout:
    column = QVBoxLayout()
    column.setSpacing(3)
    words = Text(label, "caption", "text2")
    words.setBuddy(editor)
    if not editor.accessibleName():
        editor.setAccessibleName(label.replace("&", ""))
    column.addWidget(words)
    column.addWidget(editor)
    return column


def _let_shrink(box: QComboBox) -> None:
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    box.setMinimumContentsLength(5)
