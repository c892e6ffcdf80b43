"""What the page of the stacks reads in one go."""

from dataclasses import dataclass

from asn_desktop.services.context import Actor, Office
from asn_desktop.services.office.periods import PeriodLine
from asn_desktop.services.people.units import UnitLine, unit_tree
from asn_desktop.services.public_service.batches.decisions import (
    LooseSheetLine,
    SheetTally,
    loose_sheets,
    sheet_tally,
)
from asn_desktop.services.public_service.batches.making import next_free_number
from asn_desktop.services.public_service.batches.reading import BatchLine, batches_of
from asn_desktop.services.public_service.instruments.definitions import (
    InstrumentLine,
    instruments,
)
from asn_desktop.services.public_service.service_types import ServiceLine, service_types


@dataclass(frozen=True, slots=True)
class FoundBatches:
    """What the page shows of a period."""

    batches: list[BatchLine]
    services: list[ServiceLine]
    units: list[UnitLine]
    instruments: list[InstrumentLine]
    free_numbers: dict[str, int]
    has_loose_sheets: bool


@dataclass(frozen=True, slots=True)
class FoundLoose:
    """The sheets outside every stack, and the tally of all."""

    lines: list[LooseSheetLine]
    tally: SheetTally


def read_batches(office: Office, actor: Actor, chosen: PeriodLine) -> FoundBatches:
    """Read the stacks of a period and what a new one may be."""
    lines = instruments(office, actor)
    return FoundBatches(
        batches=batches_of(office, actor, chosen.id),
        has_loose_sheets=bool(loose_sheets(office, actor, chosen.starts, chosen.ends, 1)),
        services=service_types(office),
        units=unit_tree(office),
        instruments=lines,
        free_numbers={
            line.instrument.id: next_free_number(office, chosen.id, line.instrument.id)
            for line in lines
        },
    )


def read_loose(office: Office, actor: Actor, chosen: PeriodLine) -> FoundLoose:
    """Read the sheets outside every stack."""
    days = (chosen.starts, chosen.ends)
    return FoundLoose(loose_sheets(office, actor, *days), sheet_tally(office, actor, *days))
