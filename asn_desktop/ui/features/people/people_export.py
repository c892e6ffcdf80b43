"""Writes the people a filter shows to an Excel or CSV file."""

from collections.abc import Iterator
from pathlib import Path

from asn_desktop.base.wording import date_long
from asn_desktop.domain.people.grades import printed_grade
from asn_desktop.exchange.workbook import OutputCell, OutputColumn, write_table
from asn_desktop.services.context import Actor, Office
from asn_desktop.services.people.staff_list import (
    EmployeeLine,
    PeopleFilter,
    employee_ids,
    employee_lines,
)
from asn_desktop.ui.features.people.people_list import plan_words

_PAGE = 500


def export_people(office: Office, actor: Actor, chosen: PeopleFilter, path: Path) -> int:
    """Write exactly the people the filter shows, in its order; return how many.

    Raises:
        NotAllowed: the actor may not see the staff list.
        DomainError: the ending of the path is neither .xlsx nor .csv.
        StorageError: the file is open in another program, the disk is full or not writable.
    """
    ids = employee_ids(office, actor, chosen)
    columns = [
        OutputColumn("No", 6),
        OutputColumn("Nama", 34),
        OutputColumn("NIP", 22),
        OutputColumn("Status", 12),
        OutputColumn("Pangkat/Gol.", 28),
        OutputColumn("Jabatan", 38),
        OutputColumn("Unit Kerja", 34),
        OutputColumn("Penilai", 34),
        OutputColumn(f"SKP {chosen.year}", 18),
    ]
    title = f"Daftar pegawai per {date_long(office.clock.today())}"
    write_table(path, title, columns, _rows(office, actor, ids, chosen.year))
    return len(ids)


def _rows(
    office: Office, actor: Actor, ids: list[str], year: int
) -> Iterator[tuple[OutputCell, ...]]:
    names: dict[str, str] = {}
    for start in range(0, len(ids), _PAGE):
        lines = employee_lines(office, actor, ids[start : start + _PAGE], year)
        _learn_names(office, actor, lines, names, year)
        for number, line in enumerate(lines, start=start + 1):
            person = line.person
            yield (
                number,
                person.name,
                person.nip,
                person.kind.label,
                printed_grade(person.grade, person.kind),
                person.position,
                person.unit_name,
                names.get(person.appraiser_id or "", ""),
                plan_words(line),
            )


def _learn_names(
    office: Office, actor: Actor, lines: list[EmployeeLine], names: dict[str, str], year: int
) -> None:
    wanted = {line.person.appraiser_id for line in lines if line.person.appraiser_id}
    unknown = sorted(wanted - names.keys())
    if unknown:
        found = employee_lines(office, actor, unknown, year)
        names.update((line.person.id, line.person.name) for line in found)
