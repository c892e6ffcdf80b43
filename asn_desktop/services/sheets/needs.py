"""The worksheet of needs as it is printed and signed by the head of the office."""

from dataclasses import dataclass

from sqlalchemy.orm import Session

from asn_desktop.base.errors import DomainError
from asn_desktop.domain.performance.planning.needs import NeedFinding
from asn_desktop.services.context import Actor, Office
from asn_desktop.services.office.identity import OfficeIdentity
from asn_desktop.services.people.lookup import people_on
from asn_desktop.services.performance.needs.reading import needs_view
from asn_desktop.services.performance.needs.views import NeedLine, UnitIndicatorLine
from asn_desktop.services.performance.plans.opening import reference_day
from asn_desktop.services.performance.plans.views import PlanPerson
from asn_desktop.services.sheets.making import party, require_identity, sheet_head
from asn_desktop.services.sheets.parts import Party, SheetHead
from asn_desktop.store.tables import WorkUnitRow

WHOLE_OFFICE = "Seluruh kecamatan"


@dataclass(frozen=True, slots=True)
class NeedSheetLine:
    """One need.

    Attributes:
        source: what it was read from, or "".
        target: with its unit, or "".
        answered_by: numbers of the indicators, or "Belum dijawab indikator".
    """

    code: str
    kind: str
    text: str
    source: str
    target: str
    answered_by: str


@dataclass(frozen=True, slots=True)
class UnitIndicatorSheetLine:
    """One indicator of a unit; `carried_by` names a post, or says that nobody does."""

    number: int
    text: str
    unit_name: str
    measure: str
    target: str
    answers: str
    carried_by: str


@dataclass(frozen=True, slots=True)
class NeedsSheet:
    """The worksheet of one year.

    Attributes:
        leader: head of the office, or None while nobody holds the post.
    """

    head: SheetHead
    year: int
    needs: tuple[NeedSheetLine, ...]
    indicators: tuple[UnitIndicatorSheetLine, ...]
    leader: Party | None


def needs_sheet(office: Office, actor: Actor, year: str) -> NeedsSheet:
    """Return the worksheet of a year for printing.

    Raises:
        NotAllowed: neither leader, operator nor appraiser.
        DomainError: the year is none, or the office was not set up.
    """
    if not year.isdecimal():
        raise DomainError(
            "Tahun lembar kebutuhan tidak dikenal. Buka lagi dari halaman Kebutuhan organisasi."
        )
    view = needs_view(office, actor, int(year))
    with office.read() as session:
        identity = require_identity(session)
        leader = _leader(session, office, identity, view.year)
    title = f"Lembar Kebutuhan Organisasi {view.year}, {identity.full_name}"
    return NeedsSheet(
        head=sheet_head(identity, f"KEBUTUHAN-{view.year}", year, title),
        year=view.year,
        needs=tuple(_need(line) for line in view.needs),
        indicators=tuple(_indicator(line) for line in view.indicators),
        leader=leader,
    )


def _need(line: NeedLine) -> NeedSheetLine:
    numbers = ", ".join(str(number) for number in line.answered_by)
    return NeedSheetLine(
        code=line.code,
        kind=line.kind.label,
        text=line.text,
        source=line.source,
        target=_target(line.target_text, line.unit),
        answered_by=numbers or NeedFinding.UNANSWERED.label,
    )


def _indicator(line: UnitIndicatorLine) -> UnitIndicatorSheetLine:
    return UnitIndicatorSheetLine(
        number=line.number,
        text=line.text,
        unit_name=line.unit_name or WHOLE_OFFICE,
        measure=line.measure.label,
        target=_target(line.target_text, line.unit),
        answers=", ".join(line.answers),
        carried_by=line.carrier.position if line.carrier else NeedFinding.UNCARRIED.label,
    )


def _target(text: str, unit: str) -> str:
    return " ".join(filter(None, (text, unit))) if text else ""


def _leader(session: Session, office: Office, identity: OfficeIdentity, year: int) -> Party | None:
    day = reference_day(year, office.clock.today())
    heads = [person for person in people_on(session, day).values() if person.leads_unit]
    units = {person.unit_id: person for person in heads if not person.is_archived}
    for unit_id, person in units.items():
        unit = session.get(WorkUnitRow, unit_id)
        if unit is not None and unit.parent_id is None:
            side = PlanPerson(
                id=person.id,
                name=person.name,
                nip=person.nip,
                kind=person.kind,
                grade=person.grade,
                position=person.position,
                unit_name=person.unit_name,
            )
            return party(side, identity)
    return None
