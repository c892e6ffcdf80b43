"""From the office's own list to people in the office: read, hand over, store, take out."""

from pathlib import Path

import pytest
from sqlalchemy import func, select

from asn_desktop.base.errors import DomainError
from asn_desktop.domain.people.terms import EmploymentKind, PositionType
from asn_desktop.exchange.employees import read_employees
from asn_desktop.exchange.staff_entries import staff_entries
from asn_desktop.exchange.tables import read_sheet
from asn_desktop.services.context import Office
from asn_desktop.services.people.imports import StaffImport, import_staff, undo_staff_import
from asn_desktop.services.people.lookup import PersonLine, people_on
from asn_desktop.services.people.units import unit_tree
from asn_desktop.store.tables import AssignmentRow, EmployeeRow, WorkUnitRow
from tests.factories import YEAR_START, actor_for

SAMPLE = Path(__file__).parent / "data" / "pegawai.xlsx"


def bring_in(office: Office) -> StaffImport:
    sheet = read_sheet(SAMPLE)
    entries, units = staff_entries(read_employees(sheet))
    operator = actor_for(office, "Rina")
    return import_staff(office, operator, sheet.file_name, sheet.digest, entries, units, YEAR_START)


def counts(office: Office) -> list[int]:
    with office.read() as session:
        return [
            session.scalar(select(func.count()).select_from(table)) or 0
            for table in (EmployeeRow, AssignmentRow, WorkUnitRow)
        ]


def brought(office: Office, done: StaffImport) -> dict[str, PersonLine]:
    with office.read() as session:
        people = people_on(session, office.clock.today(), ids=done.employee_ids)
    return {person.name: person for person in people.values()}


def test_the_good_rows_become_people_with_post_unit_and_appraiser(any_office: Office) -> None:
    done = bring_in(any_office)
    people = brought(any_office, done)
    assert len(done.employee_ids) == 42
    assert done.without_appraiser == ("Endang Suryadi",)
    head = people["Endang Suryadi"]
    assert (head.position, head.position_type) == ("Camat", PositionType.ADMINISTRATOR)
    assert head.grade == "IV/a"
    secretary = people["Slamet Pratama"]
    assert secretary.appraiser_id == head.id
    assert secretary.unit_name == "Sekretariat"
    assert people["Teguh Kurniawan"].appraiser_id == secretary.id
    assert {person.kind for person in people.values()} >= {EmploymentKind.PNS, EmploymentKind.PPPK}
    assert all(len(person.nip) == 18 for person in people.values())


def test_units_find_their_place_below_the_units_that_are_there(any_office: Office) -> None:
    bring_in(any_office)
    lines = unit_tree(any_office)
    depths = {unit.name: unit.depth for unit in lines}
    assert depths["Subbagian Umum dan Kepegawaian"] == 2
    assert depths["Kelurahan Mekarsari"] == 1
    assert [unit.name for unit in lines if unit.depth == 0] == ["Kecamatan Sukamaju"]


def test_taking_the_import_back_leaves_the_office_as_it_was(any_office: Office) -> None:
    before = counts(any_office)
    done = bring_in(any_office)
    assert counts(any_office)[0] == before[0] + 42
    assert undo_staff_import(any_office, actor_for(any_office, "Rina"), done.batch_id) == 42
    assert counts(any_office) == before


def test_the_same_file_a_second_time_changes_nothing(any_office: Office) -> None:
    bring_in(any_office)
    before = counts(any_office)
    with pytest.raises(DomainError, match="sudah diimpor"):
        bring_in(any_office)
    assert counts(any_office) == before


def test_rows_that_follow_later_find_the_appraiser_who_came_first(any_office: Office) -> None:
    sheet = read_sheet(SAMPLE)
    entries, units = staff_entries(read_employees(sheet))
    operator = actor_for(any_office, "Rina")
    first, rest = entries[:2], entries[2:3]
    import_staff(any_office, operator, "awal.xlsx", "a" * 64, first, units, YEAR_START)
    later = import_staff(any_office, operator, "susulan.xlsx", "b" * 64, rest, units, YEAR_START)
    assert later.without_appraiser == ()
