"""Columns and sentences of the credit page."""

from fractions import Fraction

from asn_desktop.base.rounding import round_half_up
from asn_desktop.base.wording import date_short, number
from asn_desktop.domain.people.nip import spaced_nip
from asn_desktop.domain.performance.credit.balance import Requirement
from asn_desktop.domain.performance.credit.terms import CreditDocumentKind
from asn_desktop.services.performance.credit.views import CreditLine, CreditPart, CreditView
from asn_desktop.ui.models.rows import Column
from asn_desktop.ui.theme.cells import ChipStyle

CREDIT_PAPERS = {
    CreditDocumentKind.CONVERSION: "credit_conversion",
    CreditDocumentKind.ACCUMULATION: "credit_accumulation",
    CreditDocumentKind.DECREE: "credit_decree",
}
"""The document of the print page for each paper."""
_PLACES = 2


def points_words(value: Fraction, places: int = _PLACES) -> str:
    """Write exact points as the papers round them."""
    return number(round_half_up(value, places), places)


def difference_words(requirement: Requirement, places: int = _PLACES) -> str:
    """Write a surplus or deficit: "kurang 12,50", "lebih 3,00", or that there is no step."""
    if requirement.needed is None or requirement.difference is None:
        return "jenjang tertinggi"
    size = points_words(abs(requirement.difference), places)
    return f"{'lebih' if requirement.is_met else 'kurang'} {size} dari {number(requirement.needed)}"


def summary_words(view: CreditView) -> str:
    """Write what the points reach, in one paragraph."""
    found = view.balance
    if found is None or view.level is None:
        return (
            f"{view.position or 'Jabatan ini'} bukan jabatan fungsional berjenjang. "
            "Angka kredit hanya dihitung untuk jabatan fungsional."
        )
    old, new, total = (points_words(part, view.places) for part in (found.old, found.new,
                                                                    found.total))  # fmt: skip
    return (
        f"Lama {old} + baru {new} = {total}. "
        f"Untuk kenaikan pangkat {difference_words(found.rank, view.places)}; "
        f"untuk kenaikan jenjang {difference_words(found.level, view.places)}. "
        f"{view.recommendation}"
    )


def _state_chip(line: CreditLine) -> ChipStyle | None:
    if line.balance is None:
        return ChipStyle("Tanpa AK", "neutral")
    if line.balance.rank.is_met:
        return ChipStyle("Cukup", "success", "check-bold")
    return ChipStyle("Belum cukup", "warning", "clock-bold")


def _state_words(line: CreditLine) -> str:
    chip = _state_chip(line)
    return chip.label if chip else ""


def _part_points(part: CreditPart) -> str:
    points = part.stretch.points
    return points_words(points.exact) if part.is_counted and points is not None else "–"


PEOPLE: tuple[Column[CreditLine], ...] = (
    Column(
        "name",
        "Pegawai",
        lambda line: line.name,
        subtext=lambda line: line.level.label if line.level else line.position or "Tanpa jabatan",
        strong=True,
    ),
    Column(
        "total",
        "AK",
        lambda line: points_words(line.balance.total) if line.balance else "–",
        width=70,
        right=True,
    ),
    Column("state", "Keadaan", _state_words, chip=_state_chip, width=128),
)
PARTS: tuple[Column[CreditPart], ...] = (
    Column(
        "span",
        "Masa",
        lambda part: f"{date_short(part.stretch.starts)} – {date_short(part.stretch.ends)}",
        subtext=lambda part: part.source,
        width=214,
    ),
    Column("months", "Bulan", lambda part: str(part.stretch.months), width=64, right=True),
    Column(
        "predicate",
        "Predikat",
        lambda part: part.stretch.predicate.label,
        subtext=lambda part: part.remark or part.stretch.level.label,
        subtext_ink=lambda part: "warning_ink" if part.remark else "text2",
    ),
    Column("points", "AK", _part_points, width=76, right=True, strong=True),
)


def part_key(part: CreditPart) -> str:
    """Return what tells the stretches of one person apart."""
    return part.entry_id or f"{part.source}/{part.stretch.starts.isoformat()}"


def person_words(view: CreditView) -> str:
    """Write the line below a person's name."""
    parts = (spaced_nip(view.nip) or "Tanpa NIP", view.position, view.unit_name)
    return " · ".join(part for part in parts if part)
