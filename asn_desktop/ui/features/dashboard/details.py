"""The table at the right: what a pressed mark leads to, in three columns."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from decimal import Decimal

from asn_desktop.base.wording import number, percent
from asn_desktop.domain.performance.terms import PlanStatus, Predicate
from asn_desktop.exchange.workbook import OutputCell, OutputColumn
from asn_desktop.services.dashboards.attention import unfinished
from asn_desktop.services.dashboards.views import DashboardView, ElementLine, PersonFigure
from asn_desktop.services.performance.appraisals.views import LineState

ALL = ""
PREDICATE = "Predikat"
_NOTHING = "–"
_PREDICATES = tuple(Predicate)
_PLAN_STEPS: dict[PlanStatus | None, str] = {
    PlanStatus.DRAFT: "SKP draf",
    PlanStatus.SUBMITTED: "SKP diajukan",
    PlanStatus.RETURNED: "SKP dikembalikan",
}


@dataclass(frozen=True, slots=True)
class DetailRow:
    """One line; `swatch` is the colour role before the third text, or ""."""

    key: str
    first: str
    second: str
    third: str
    swatch: str = ""


@dataclass(frozen=True, slots=True)
class Detail:
    """What the table shows.

    Attributes:
        title: what is listed; the last step of the path above it.
        caption: how many.
        parent: drill of the step before, None at the beginning.
        parent_title: its name.
        titles: headings of the three columns.
        chosen: key of the row to bring to the front.
    """

    title: str
    caption: str
    parent: str | None
    parent_title: str
    titles: tuple[str, str, str]
    rows: tuple[DetailRow, ...]
    chosen: str = ""


def detail_of(view: DashboardView, drill: str) -> Detail:
    """Return the table of a drill: "", "unit:<id>", "units", "element:<value>", and so on."""
    kind, _, value = drill.partition(":")
    return _DETAILS.get(kind, _everybody)(view, value)


def shown_people(view: DashboardView, drill: str) -> list[PersonFigure] | None:
    """Return the people a drill lists, or None when it lists something else."""
    kind, _, value = drill.partition(":")
    chosen: dict[str, Iterable[PersonFigure]] = {
        "": view.people,
        "unit": (person for person in view.people if person.group_id == value),
        "predicate": (
            person
            for person in view.people
            if person.predicate is not None and person.predicate.value == value
        ),
        "unfinished": unfinished(view.people),
        "plans": (
            person
            for person in view.people
            if person.state in (LineState.NO_PLAN, LineState.PLAN_OPEN)
        ),
    }
    return list(chosen[kind]) if kind in chosen else None


def export_table(
    view: DashboardView, drill: str
) -> tuple[str, list[OutputColumn], list[list[OutputCell]]]:
    """Return title, columns and rows of what is shown, for a spreadsheet."""
    detail = detail_of(view, drill)
    title = f"{detail.title} {view.period.label} {view.period.year}"
    people = shown_people(view, drill)
    if people is None:
        columns = [OutputColumn(heading, 28) for heading in detail.titles]
        return title, columns, [[row.first, row.second, row.third] for row in detail.rows]
    columns = [
        OutputColumn("Nama", 32),
        OutputColumn("NIP", 22),
        OutputColumn("Jabatan", 34),
        OutputColumn("Unit", 34),
        OutputColumn("SKP", 18),
        OutputColumn("Capaian (%)", 12),
        OutputColumn("Evaluasi", 20),
        OutputColumn("Predikat", 20),
    ]
    rows: list[list[OutputCell]] = [
        [
            person.name,
            person.nip,
            person.position,
            person.unit_name,
            person.plan_status.label if person.plan_status else "Belum dibuat",
            None if person.achievement is None else round(person.achievement, 1),
            person.state.label,
            person.predicate.label if person.predicate else "",
        ]
        for person in people
    ]
    return title, columns, rows


def _people(
    view: DashboardView, drill: str, title: str, parent: str | None = ALL, words: str = ""
) -> Detail:
    people = shown_people(view, drill) or []
    return Detail(
        title,
        f"{number(len(people))} pegawai",
        parent,
        words or _top_title(view),
        ("Pegawai", "Capaian", PREDICATE),
        tuple(_person_row(person) for person in people),
    )


def _person_row(person: PersonFigure) -> DetailRow:
    reached = _NOTHING if person.achievement is None else percent(person.achievement, 0)
    name = person.name.split(",", maxsplit=1)[0]
    if person.predicate is None:
        return DetailRow(person.employee_id, name, reached, _step(person))
    swatch = f"predicate{_PREDICATES.index(person.predicate) + 1}"
    return DetailRow(person.employee_id, name, reached, person.predicate.label, swatch)


def _step(person: PersonFigure) -> str:
    """Name the step of the work in few words: there is no predicate yet."""
    if person.state is LineState.PLAN_OPEN:
        return _PLAN_STEPS.get(person.plan_status, LineState.PLAN_OPEN.label)
    # "Perlu perbaikan" would be read as a predicate here.
    return "Dikembalikan" if person.state is LineState.RETURNED else person.state.label


def _top_title(view: DashboardView) -> str:
    chosen = next((unit.name for unit in view.units if unit.id == view.unit_id), "")
    return chosen or ("Semua unit" if view.whole_office else "Tim saya")


def _everybody(view: DashboardView, _value: str) -> Detail:
    return _people(view, ALL, _top_title(view), None)


def _unit(view: DashboardView, value: str) -> Detail:
    name = next((unit.name for unit in view.groups if unit.id == value), "Unit")
    return _people(view, f"unit:{value}", name)


def _predicate(view: DashboardView, value: str) -> Detail:
    label = next((item.label for item in Predicate if item.value == value), "")
    return _people(view, f"predicate:{value}", f"Predikat {label}")


def _unfinished(view: DashboardView, _value: str) -> Detail:
    return _people(view, "unfinished", "Belum final")


def _plans(view: DashboardView, _value: str) -> Detail:
    return _people(view, "plans", "SKP belum disetujui")


def _units(view: DashboardView, _value: str) -> Detail:
    return Detail(
        "Capaian per unit",
        f"{number(len(view.groups))} unit",
        ALL,
        _top_title(view),
        ("Unit", "Capaian", "Final"),
        tuple(
            DetailRow(
                f"unit:{unit.id}",
                unit.name,
                _NOTHING if unit.achievement is None else percent(unit.achievement, 0),
                f"{number(unit.final)} dari {number(unit.people)}",
            )
            for unit in view.groups
        ),
    )


def _predicates(view: DashboardView, _value: str) -> Detail:
    return Detail(
        "Sebaran predikat",
        f"{number(view.spread.total)} final",
        ALL,
        _top_title(view),
        (PREDICATE, "Bagian", "Pegawai"),
        tuple(
            DetailRow(
                f"predicate:{share.predicate.value}",
                share.predicate.label,
                percent(share.share, 0),
                number(share.people),
                f"predicate{place + 1}",
            )
            for place, share in enumerate(view.spread.shares)
        ),
    )


def _elements(view: DashboardView, value: str) -> Detail:
    quarters = view.elements.quarters
    return Detail(
        "Nilai SKM per unsur",
        quarters[-1] if quarters else "",
        ALL,
        _top_title(view),
        ("Unsur", "Nilai", "Perubahan"),
        tuple(
            DetailRow(f"element:{line.element.value}", line.name, *_element_words(line))
            for line in view.elements.lines
        ),
        f"element:{value}" if value else "",
    )


def _element_words(line: ElementLine) -> tuple[str, str]:
    now = line.means[-1] if line.means else None
    if now is None:
        return _NOTHING, "belum ada data"
    before = line.means[-2] if len(line.means) > 1 else None
    if before is None:
        return number(now, 2), "baru"
    return number(now, 2), _change(now - before)


def _change(change: Decimal) -> str:
    if change == 0:
        return "tetap"
    return f"{'naik' if change > 0 else 'turun'} {number(abs(change), 2)}"


def _services(view: DashboardView, value: str) -> Detail:
    return Detail(
        "IKM per layanan",
        f"{number(view.headlines.respondents)} responden",
        ALL,
        _top_title(view),
        ("Layanan", "IKM", "Mutu, responden"),
        tuple(
            DetailRow(
                f"service:{line.service_id}",
                line.name,
                number(line.index, 2),
                f"{line.grade.value} · {number(line.respondents)} lembar",
            )
            for line in view.services.services
        ),
        f"service:{value}" if value else "",
    )


_DETAILS: dict[str, Callable[[DashboardView, str], Detail]] = {
    "unit": _unit,
    "units": _units,
    "predicate": _predicate,
    "predicates": _predicates,
    "unfinished": _unfinished,
    "plans": _plans,
    "element": _elements,
    "elements": _elements,
    "service": _services,
    "services": _services,
}
