"""After the answers: who answered, in broad words, all of it optional."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from asn_desktop.domain.people.terms import Sex
from asn_desktop.domain.public_service.terms import Education, Occupation
from asn_desktop.domain.term import Term
from asn_desktop.services.public_service.answers import OLDEST_AGE
from asn_desktop.services.public_service.kiosk.answers import KioskDetails
from asn_desktop.services.public_service.kiosk.facts import KioskFacts
from asn_desktop.ui.features.survey.kiosk.look import button, label
from asn_desktop.ui.features.survey.kiosk.parts import Foot, Head

_DIGITS = ("1", "2", "3", "4", "5", "6", "7", "8", "9", "Hapus", "0")


class _Choices(QWidget):
    """Buttons of which one or none is chosen; a second touch takes the choice back."""

    def __init__(self, terms: type[Term], across: int, name: str) -> None:
        super().__init__()
        self._group = QButtonGroup(self)
        self._group.setExclusive(False)
        self._terms = list(terms)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(10)
        for place, term in enumerate(self._terms):
            choice = button(term.label, "choice", f"{name}_{term.value}")
            choice.setCheckable(True)
            choice.clicked.connect(partial(self._only, choice))
            self._group.addButton(choice, place)
            grid.addWidget(choice, place // across, place % across)

    @property
    def value(self) -> Term | None:
        """What is chosen, or None."""
        chosen = self._group.checkedId()
        return self._terms[chosen] if chosen >= 0 else None

    def clear(self) -> None:
        """Choose nothing."""
        for choice in self._group.buttons():
            choice.setChecked(False)

    def _only(self, chosen: QPushButton) -> None:
        for choice in self._group.buttons():
            if choice is not chosen:
                choice.setChecked(False)


class DetailsScreen(QWidget):
    """Sex, age, education and occupation; "Lewati" leaves all of them open.

    Signals:
        finished: go on; read `details`.
        mark_held: the office's mark was held.
    """

    finished = Signal()
    mark_held = Signal()

    def __init__(self, facts: KioskFacts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kiosk", "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        self._head = Head(facts.office_name, facts.emblem)
        self._head.mark_held.connect(self.mark_held)
        self._head.words.setText("Jawaban Anda sudah tersimpan")
        self._head.progress.set_progress(9, 9)
        column.addWidget(self._head)
        heading = label("Tentang Anda (boleh dilewati)", "heading")
        heading.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column.addStretch(1)
        column.addWidget(heading)
        column.addStretch(1)
        self._body = QHBoxLayout()
        self._sex = _Choices(Sex, 2, "kiosk_sex")
        self._education = _Choices(Education, 4, "kiosk_education")
        self._occupation = _Choices(Occupation, 3, "kiosk_occupation")
        self._body.addLayout(self._make_choices(), 3)
        self._body.addLayout(self._make_age(), 1)
        column.addLayout(self._body)
        column.addStretch(2)
        self.foot = Foot("Lewati", "Lanjut →")
        self.foot.note.setText("Dipakai hanya untuk menghitung kelompok. Tanpa nama, tanpa NIK.")
        self.foot.back.clicked.connect(self._skip)
        self.foot.on.clicked.connect(self.finished)
        column.addWidget(self.foot)

    @property
    def details(self) -> KioskDetails:
        """What was chosen; an age that cannot be true is left open."""
        digits = self._age.text()
        age = int(digits) if digits.isdigit() and 1 <= int(digits) <= OLDEST_AGE else None
        sex, education, occupation = (
            choices.value for choices in (self._sex, self._education, self._occupation)
        )
        return KioskDetails(
            sex=sex if isinstance(sex, Sex) else None,
            age=age,
            education=education if isinstance(education, Education) else None,
            occupation=occupation if isinstance(occupation, Occupation) else None,
        )

    def begin(self) -> None:
        """Choose nothing."""
        for choices in (self._sex, self._education, self._occupation):
            choices.clear()
        self._age.clear()

    def set_scale(self, scale: float) -> None:
        """Follow the size of the screen."""
        self._head.set_scale(scale)
        self.foot.set_scale(scale)
        side = round(56 * scale)
        self._body.setContentsMargins(side, 0, side, 0)
        self._body.setSpacing(round(48 * scale))

    def _make_choices(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(8)
        for words, choices in (
            ("Jenis kelamin", self._sex),
            ("Pendidikan", self._education),
            ("Pekerjaan", self._occupation),
        ):
            column.addWidget(label(words, "group"))
            column.addWidget(choices)
            column.addSpacing(6)
        column.addStretch(1)
        return column

    def _make_age(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(8)
        column.addWidget(label("Umur (tahun)", "group"))
        self._age = QLineEdit()
        self._age.setObjectName("kiosk_age")
        self._age.setMaxLength(3)
        self._age.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._age.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self._age.setAccessibleName("Umur")
        column.addWidget(self._age)
        grid = QGridLayout()
        grid.setSpacing(6)
        for place, mark in enumerate(_DIGITS):
            key = button(mark, "key", f"age_{mark}")
            key.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            key.clicked.connect(partial(self._type, mark))
            grid.addWidget(key, place // 3, place % 3)
        column.addLayout(grid)
        column.addStretch(1)
        return column

    def _type(self, mark: str) -> None:
        if mark.isdigit():
            self._age.insert(mark)
        else:
            self._age.backspace()

    def _skip(self) -> None:
        self.begin()
        self.finished.emit()
