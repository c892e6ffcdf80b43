"""The chip and the colour of each service grade."""

from typing import Final

from asn_desktop.domain.public_service.terms import ServiceGrade
from asn_desktop.ui.theme.cells import ChipStyle

_TONES: Final = {
    ServiceGrade.D: "danger",
    ServiceGrade.C: "warning",
    ServiceGrade.B: "info",
    ServiceGrade.A: "success",
}


def grade_chip(grade: ServiceGrade) -> ChipStyle:
    """Return the chip of a grade, e.g. "B · Baik"."""
    return ChipStyle(f"{grade.value} · {grade.label}", _TONES[grade])
