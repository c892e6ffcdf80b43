"""How aspects and perspectives look on screen, and the units people usually count in."""

from PySide6.QtWidgets import QComboBox

from asn_desktop.domain.performance.terms import Approach, Aspect, Perspective, PlanTemplate
from asn_desktop.domain.term import Term
from asn_desktop.ui.theme.cells import ChipStyle

_CHIPS: dict[Term, ChipStyle] = {
    Aspect.QUANTITY: ChipStyle(Aspect.QUANTITY.label, "info", "hash-bold"),
    Aspect.QUALITY: ChipStyle(Aspect.QUALITY.label, "success", "star-bold"),
    Aspect.TIME: ChipStyle(Aspect.TIME.label, "warning", "clock-bold"),
    Aspect.COST: ChipStyle(Aspect.COST.label, "violet", "money-bold"),
    Perspective.CUSTOMER: ChipStyle(Perspective.CUSTOMER.label, "info", "users-three-bold"),
    Perspective.PROCESS: ChipStyle(Perspective.PROCESS.label, "success", "gear-six-bold"),
    Perspective.INTERNAL: ChipStyle(Perspective.INTERNAL.label, "warning", "house-bold"),
    Perspective.BUDGET: ChipStyle(Perspective.BUDGET.label, "violet", "money-bold"),
}
NO_ASPECT = ChipStyle("Belum dipilih", "neutral", "circle-dashed-bold")

_COUNTED = (
    "surat",
    "berkas",
    "dokumen",
    "laporan",
    "kegiatan",
    "layanan",
    "orang",
    "desa",
    "kali",
    "bulan",
    "unit",
)
# First the unit that fits most often; any other word may be typed.
_UNITS: dict[Term, tuple[str, ...]] = {
    Aspect.QUANTITY: _COUNTED,
    Aspect.QUALITY: ("persen", "poin", "kesalahan", "nilai"),
    Aspect.TIME: ("menit", "jam", "hari", "hari kerja", "tanggal"),
    Aspect.COST: ("rupiah", "persen"),
    Perspective.CUSTOMER: ("poin", "persen", *_COUNTED),
    Perspective.PROCESS: ("persen", "hari kerja", *_COUNTED),
    Perspective.INTERNAL: ("orang", "persen", "nilai", *_COUNTED),
    Perspective.BUDGET: ("persen", "rupiah"),
}


def kinds_of(template: PlanTemplate) -> tuple[Aspect, ...] | tuple[Perspective, ...]:
    """Return what the indicators of a form are sorted by: aspects or perspectives."""
    return tuple(Perspective) if template is PlanTemplate.LEADER else tuple(Aspect)


def kind_chip(kind: Aspect | Perspective | None) -> ChipStyle:
    """Return the chip of an aspect or perspective."""
    return NO_ASPECT if kind is None else _CHIPS[kind]


def usual_units(kind: Aspect | Perspective | None) -> tuple[str, ...]:
    """Return the units offered for an aspect or perspective."""
    return _COUNTED if kind is None else _UNITS[kind]


def indicator_word(approach: Approach) -> str:
    """Return what an indicator is called in an approach."""
    return "Indikator" if approach is Approach.QUANTITATIVE else "Ukuran keberhasilan"


def unit_box(kind: Aspect | Perspective | None, unit: str, *, compact: bool = False) -> QComboBox:
    """Make the list of usual units into which any other word may be typed."""
    box = QComboBox()
    box.setEditable(True)
    box.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
    box.setProperty("compact", compact)
    units = usual_units(kind)
    box.addItems([*units, *([unit] if unit and unit not in units else [])])
    box.setCurrentText(unit)
    editor = box.lineEdit()
    if editor is not None:
        editor.setProperty("bare", True)
        editor.setPlaceholderText("satuan")
    return box
