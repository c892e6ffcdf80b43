"""The fields of a post: title, kind, unit, appraiser, first day."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QDate, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QGridLayout, QWidget

from asn_desktop.base.errors import DomainError
from asn_desktop.domain.people.terms import Capacity, FunctionalLevel, PositionType
from asn_desktop.exchange.recognition.positions import guess_position
from asn_desktop.services.context import Actor, Office
from asn_desktop.services.people.assignments import AssignmentForm
from asn_desktop.services.people.lookup import PersonLine
from asn_desktop.services.people.staff_list import possible_appraisers
from asn_desktop.services.people.units import UnitLine, unit_tree
from asn_desktop.ui.features.people.forms.person_choice import PersonChoice
from asn_desktop.ui.kit.controls.fields import FormField, combo_box, date_edit, line_edit

_NO_UNIT = "– belum ditentukan –"
_NO_APPRAISER = "– belum ditentukan –"


@dataclass(frozen=True, slots=True)
class PostChoices:
    """What can be chosen for a post."""

    units: Sequence[UnitLine]
    appraisers: Sequence[PersonLine]


def post_choices(office: Office, actor: Actor) -> PostChoices:
    """Read the units and the people who may appraise.

    Raises:
        NotAllowed: the actor may not see the staff list.
    """
    return PostChoices(unit_tree(office), possible_appraisers(office, actor))


class PostFields(QWidget):
    """Fields of one dated post; the kind follows from the title until it is chosen by hand.

    Attributes:
        fields: name of a field as the service says it -> the field on screen.

    Signals:
        capacity_changed: another capacity was chosen.
    """

    capacity_changed = Signal()

    def __init__(
        self, choices: PostChoices, first_day: date, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._kind_by_hand = False
        self.position = line_edit("", "misalnya: Analis Pelayanan")
        self.position.setObjectName("post_position")
        self.position.textEdited.connect(self._guess_kind)
        self.kind = combo_box([(kind, kind.label) for kind in PositionType])
        self.kind.setCurrentIndex(self.kind.findData(PositionType.STAFF))
        self.kind.setObjectName("post_kind")
        self.kind.activated.connect(self._on_kind)
        self.level = combo_box(
            [(None, "– pilih jenjang –"), *((level, level.label) for level in FunctionalLevel)]
        )
        self.level.setObjectName("post_level")
        units: list[tuple[object, str]] = [(None, _NO_UNIT)]
        units += [(unit.id, "   " * unit.depth + unit.name) for unit in choices.units]
        self.unit = combo_box(units)
        self.unit.setObjectName("post_unit")
        self.appraiser = PersonChoice(_NO_APPRAISER)
        self.appraiser.set_people(choices.appraisers)
        self.appraiser.setObjectName("post_appraiser")
        self.appraiser_capacity = combo_box([(item, item.label) for item in Capacity])
        self.appraiser_capacity.setObjectName("post_appraiser_capacity")
        self.first_day = date_edit()
        self.first_day.setObjectName("post_first_day")
        self.first_day.setDate(QDate(first_day.year, first_day.month, first_day.day))
        self.leads = QCheckBox("&Memimpin unit ini")
        self.leads.setObjectName("post_leads")
        for box in (self.kind, self.level, self.unit, self.appraiser_capacity):
            box.setSizeAdjustPolicy(
                QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
            )
        self._lay_out()
        self._show_level()

    def take(self, person: PersonLine) -> None:
        """Start from the post a person holds now."""
        self.position.setText(person.position)
        if person.position_type is not None:
            self.kind.setCurrentIndex(self.kind.findData(person.position_type))
        level = guess_position(person.position)[1]
        self.level.setCurrentIndex(max(self.level.findData(level), 0))
        self.unit.setCurrentIndex(max(self.unit.findData(person.unit_id), 0))
        self.leads.setChecked(person.leads_unit)
        self.appraiser.setCurrentIndex(max(self.appraiser.findData(person.appraiser_id), 0))
        self.appraiser_capacity.setCurrentIndex(
            max(self.appraiser_capacity.findData(person.appraiser_capacity), 0)
        )
        self._show_level()

    def form(
        self,
        *,
        capacity: Capacity = Capacity.DEFINITIVE,
        is_main: bool = True,
        valid_to: date | None = None,
    ) -> AssignmentForm:
        """Return what was typed.

        Raises:
            DomainError: what is typed as appraiser fits nobody, or several people.
        """
        if self.appraiser.is_unclear:
            raise DomainError(
                "Tidak jelas siapa yang dimaksud. Pilih satu nama dari daftar.", field="appraiser"
            )
        # Qt hands terms back as bare texts.
        kind = PositionType(self.kind.currentData())  # type: ignore[call-arg]
        level = self.level.currentData()
        functional = kind is PositionType.FUNCTIONAL and level is not None
        return AssignmentForm(
            position=self.position.text(),
            position_type=kind,
            unit_id=self.unit.currentData(),
            valid_from=as_date(self.first_day.date()),
            appraiser_id=self.appraiser.person_id,
            appraiser_capacity=Capacity(self.appraiser_capacity.currentData()),  # type: ignore[call-arg]
            capacity=capacity,
            functional_level=FunctionalLevel(level) if functional else None,  # type: ignore[call-arg]
            leads_unit=self.leads.isChecked(),
            is_main=is_main,
            valid_to=valid_to,
        )

    def typed(self) -> tuple[object, ...]:
        """Return everything that was typed, to notice changes."""
        return (
            self.position.text(),
            self.kind.currentIndex(),
            self.level.currentIndex(),
            self.unit.currentIndex(),
            self.appraiser.currentText(),
            self.appraiser_capacity.currentIndex(),
            self.first_day.date(),
            self.leads.isChecked(),
        )

    def _lay_out(self) -> None:
        self.fields = {
            "position": FormField("&Jabatan", self.position, required=True),
            "valid_from": FormField("Mulai &tanggal", self.first_day, required=True),
            "position_type": FormField("J&enis jabatan", self.kind),
            "functional_level": FormField("Jenjan&g", self.level),
            "unit": FormField("&Unit kerja", self.unit),
            "appraiser": FormField("&Pejabat penilai", self.appraiser),
            "appraiser_capacity": FormField("&Kedudukan penilai", self.appraiser_capacity),
        }
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(8)
        top = Qt.AlignmentFlag.AlignTop
        grid.addWidget(self.fields["position"], 0, 0, top)
        grid.addWidget(self.fields["valid_from"], 0, 1, top)
        grid.addWidget(self.fields["position_type"], 1, 0, top)
        grid.addWidget(self.fields["functional_level"], 1, 1, top)
        grid.addWidget(self.fields["unit"], 2, 0, top)
        grid.addWidget(self.leads, 2, 1, Qt.AlignmentFlag.AlignVCenter)
        grid.addWidget(self.fields["appraiser"], 3, 0, top)
        grid.addWidget(self.fields["appraiser_capacity"], 3, 1, top)
        grid.setColumnStretch(0, 3)
        grid.setColumnStretch(1, 2)

    def _guess_kind(self) -> None:
        if not self._kind_by_hand and self.position.text().strip():
            kind, level = guess_position(self.position.text())
            self.kind.setCurrentIndex(self.kind.findData(kind))
            self.level.setCurrentIndex(max(self.level.findData(level), 0))
            self._show_level()

    def _on_kind(self) -> None:
        self._kind_by_hand = True
        self._show_level()

    def _show_level(self) -> None:
        functional = self.kind.currentData() == PositionType.FUNCTIONAL
        self.fields["functional_level"].setEnabled(functional)
        self.level.setItemText(0, "– pilih jenjang –" if functional else "– bukan fungsional –")


def as_date(day: QDate) -> date:
    """Return the day of a date editor."""
    return date(day.year(), day.month(), day.day())
