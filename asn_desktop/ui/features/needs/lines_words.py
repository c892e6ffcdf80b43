"""Turns needs and indicators into lines of a grid, and typed lines into inputs."""

from collections.abc import Iterable, Sequence
from typing import TypeVar

from asn_desktop.base.errors import DomainError
from asn_desktop.base.wording import listing
from asn_desktop.domain.performance.planning.needs import MeasureKind, NeedFinding, NeedKind
from asn_desktop.domain.term import Term
from asn_desktop.services.performance.needs.editing import NeedInput, UnitIndicatorInput
from asn_desktop.services.performance.needs.views import NeedLine, NeedsView, UnitIndicatorLine
from asn_desktop.ui.features.needs.lines_model import Line, LineColumn, TypedLine

WHOLE_OFFICE = "Seluruh kecamatan"
_Kind = TypeVar("_Kind", bound=Term)
_GOOD, _LACKS = ("check-bold", "success"), ("warning-fill", "warning")

NEED_COLUMNS = (
    LineColumn("code", "Kode", 54, editable=False),
    LineColumn("kind", "Jenis", 186, hint="Pilih jenis"),
    LineColumn("text", "Kebutuhan", required=True, hint="Ketik kebutuhan, lalu Enter"),
    LineColumn("target", "Target", 84),
    LineColumn("unit", "Satuan", 84),
    LineColumn("state", "Keadaan", 216, editable=False),
)
INDICATOR_COLUMNS = (
    LineColumn("number", "No", 44, editable=False),
    LineColumn("text", "Indikator unit", required=True, hint="Ketik indikator, lalu Enter"),
    LineColumn("unit_name", "Unit kerja", 148),
    LineColumn("measure", "Ukuran", 106),
    LineColumn("target", "Target", 72),
    LineColumn("unit", "Satuan", 76),
    LineColumn("answers", "Menjawab", 88),
    LineColumn("state", "Keadaan", 216, editable=False),
)


def need_lines(view: NeedsView) -> tuple[Line, ...]:
    """Return the needs of a worksheet as lines."""
    return tuple(_need_line(need) for need in view.needs)


def indicator_lines(view: NeedsView) -> tuple[Line, ...]:
    """Return the indicators of a worksheet as lines."""
    return tuple(_indicator_line(item) for item in view.indicators)


def need_state(need: NeedLine) -> str:
    """Say which indicators answer a need."""
    if need.findings:
        return listing([finding.label for finding in need.findings])
    return f"Dijawab indikator {listing([str(number) for number in need.answered_by])}"


def indicator_state(item: UnitIndicatorLine) -> str:
    """Say in whose plan an indicator stands, or what it lacks first."""
    if item.carrier is None:
        return NeedFinding.UNCARRIED.label
    return f"Di SKP {item.carrier.position}"


def indicator_lacks(item: UnitIndicatorLine) -> str:
    """Say what an indicator lacks besides a plan, or ""."""
    lacks = [f.label for f in item.findings if f is not NeedFinding.UNCARRIED]
    return " · ".join(lacks)


def first_need_values(lines: Sequence[Line]) -> dict[str, str]:
    """Return what a new need starts with: the kind of the last one."""
    kind = lines[-1].values["kind"] if lines else NeedKind.GOAL.label
    return {"kind": kind}


def first_indicator_values(lines: Sequence[Line]) -> dict[str, str]:
    """Return what a new indicator starts with: the unit of the last one."""
    unit = lines[-1].values["unit_name"] if lines else WHOLE_OFFICE
    return {"unit_name": unit, "measure": MeasureKind.OTHER.label}


def need_inputs(view: NeedsView, typed: Sequence[TypedLine]) -> list[NeedInput]:
    """Return typed lines as needs.

    Raises:
        DomainError: a kind that does not exist; with many lines it names the line.
    """
    sources = {need.id: need.source for need in view.needs}
    return [
        NeedInput(
            text=line.values["text"],
            kind=_named(NeedKind, line.values["kind"], "Jenis", _place(typed, number)),
            target_text=line.values["target"],
            unit=line.values["unit"],
            source=sources.get(line.key, ""),
            id=line.key or None,
        )
        for number, line in enumerate(typed, start=1)
    ]


def indicator_inputs(view: NeedsView, typed: Sequence[TypedLine]) -> list[UnitIndicatorInput]:
    """Return typed lines as indicators of units.

    Raises:
        DomainError: a measure or unit that does not exist; with many lines it names the line.
    """
    return [
        UnitIndicatorInput(
            text=line.values["text"],
            measure=_named(MeasureKind, line.values["measure"], "Ukuran", _place(typed, number)),
            unit_id=_unit_id(view, line.values["unit_name"], _place(typed, number)),
            target_text=line.values["target"],
            unit=line.values["unit"],
            answers=line.values["answers"],
            id=line.key or None,
        )
        for number, line in enumerate(typed, start=1)
    ]


def coverage_words(view: NeedsView) -> str:
    """Say what is missing on the whole worksheet, or ""."""
    parts = {
        NeedFinding.UNANSWERED: "kebutuhan belum dijawab indikator",
        NeedFinding.UNCARRIED: "indikator belum jadi hasil kerja",
        NeedFinding.WITHOUT_TARGET: "indikator tanpa target",
        NeedFinding.ANSWERS_NOTHING: "indikator belum menjawab kebutuhan",
    }
    found = [(view.count(finding), words) for finding, words in parts.items()]
    return " · ".join(f"{count} {words}" for count, words in found if count)


def _need_line(need: NeedLine) -> Line:
    values = {
        "code": need.code,
        "kind": need.kind.label,
        "text": need.text,
        "target": need.target_text,
        "unit": need.unit,
        "state": need_state(need),
    }
    captions = {"text": need.source} if need.source else {}
    return Line(need.id, values, captions, _LACKS if need.findings else _GOOD)


def _indicator_line(item: UnitIndicatorLine) -> Line:
    values = {
        "number": str(item.number),
        "text": item.text,
        "unit_name": item.unit_name or WHOLE_OFFICE,
        "measure": item.measure.label,
        "target": item.target_text,
        "unit": item.unit,
        "answers": ", ".join(item.answers),
        "state": indicator_state(item),
    }
    lacks = indicator_lacks(item)
    captions = {"state": lacks} if lacks else {}
    return Line(item.id, values, captions, _LACKS if item.findings else _GOOD)


def _place(typed: Sequence[TypedLine], number: int) -> str:
    return f"Baris {number}: " if len(typed) > 1 else ""


def _named(kinds: type[_Kind], typed: str, what: str, place: str) -> _Kind:
    members: Iterable[_Kind] = list(kinds)
    wanted = " ".join(typed.split()).casefold()
    starting = [member for member in members if member.label.casefold().startswith(wanted)]
    exact = [member for member in members if wanted in (member.label.casefold(), str(member))]
    found = exact or (starting if wanted and len(starting) == 1 else [])
    if not found:
        labels = listing([member.label for member in members])
        raise DomainError(f'{place}{what} "{typed}" tidak dikenal. Pilihannya: {labels}.')
    return found[0]


def _unit_id(view: NeedsView, typed: str, place: str) -> str | None:
    wanted = " ".join(typed.split()).casefold()
    if wanted in ("", WHOLE_OFFICE.casefold()):
        return None
    for key, name in view.units:
        if name.casefold() == wanted:
            return key
    raise DomainError(
        f'{place}Unit kerja "{typed}" tidak dikenal. Tulis seperti di daftar Unit Kerja.'
    )
