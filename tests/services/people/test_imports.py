"""A whole staff list comes in at once or not at all, and can be taken out again."""

from dataclasses import replace
from datetime import date

import pytest
from sqlalchemy import func, select

from asn_desktop.base.errors import DomainError, NotAllowed
from asn_desktop.domain.people.nip import parse_nip
from asn_desktop.domain.people.terms import EmploymentKind, PositionType
from asn_desktop.services.context import PROGRAM, Office
from asn_desktop.services.people.imports import (
    StaffEntry,
    StaffImport,
    UnitEntry,
    import_staff,
    known_people,
    staff_imports,
    undo_staff_import,
)
from asn_desktop.services.people.lookup import person_on
from asn_desktop.services.people.units import unit_tree
from asn_desktop.store.tables import AccountRow, EmployeeRow
from tests.factories import YEAR_START, actor_for


def _entry(number: int, name: str, nip: str, position: str, superior: str = "") -> StaffEntry:
    parsed = parse_nip(nip)
    head = position.startswith("Lurah")
    return StaffEntry(
        number=number,
        name=name,
        nip=parsed.digits,
        grade="III/c",
        position=position,
        position_type=PositionType.SUPERVISOR if head else PositionType.STAFF,
        functional_level=None,
        unit_name="Kelurahan Mekarsari",
        superior_nip=superior,
        kind=EmploymentKind.PNS,
        sex=parsed.sex,
        birth_date=parsed.birth_date,
    )


HEAD = _entry(6, "Hendra Gunawan, S.IP.", "197902122006041009", "Lurah")
STAFF = _entry(7, "Nurul Hasanah, S.H.", "199108262015022001", "Pengelola Data", HEAD.nip)
UNITS = (UnitEntry("Kecamatan", None), UnitEntry("Kelurahan Mekarsari", "Kecamatan"))


def _import(office: Office, entries: tuple[StaffEntry, ...] = (HEAD, STAFF)) -> StaffImport:
    operator = actor_for(office, "Rina")
    return import_staff(office, operator, "DUK.xlsx", "a" * 64, entries, UNITS, YEAR_START)


def _people(office: Office) -> int:
    with office.read() as session:
        return session.scalar(select(func.count()).select_from(EmployeeRow)) or 0


def test_people_come_in_with_unit_post_and_appraiser(any_office: Office) -> None:
    done = _import(any_office)
    assert done.without_appraiser == ("Hendra Gunawan, S.IP.",)
    with any_office.read() as session:
        nurul = person_on(session, done.employee_ids[1], date(2026, 10, 5))
    assert nurul is not None
    assert nurul.unit_name == "Kelurahan Mekarsari"
    assert nurul.appraiser_id == done.employee_ids[0]
    new = next(unit for unit in unit_tree(any_office) if unit.name == "Kelurahan Mekarsari")
    assert (new.depth, new.people, new.head) == (1, 2, "Hendra Gunawan, S.IP.")


def test_one_person_who_is_known_keeps_the_whole_list_out(any_office: Office) -> None:
    before = _people(any_office)
    known = _entry(8, "Orang Lain", "198809212014032002", "Pengelola Data")
    assert known_people(any_office, [HEAD, known]) == {
        8: "NIP ini sudah tercatat atas nama Siti Rahmawati, S.E.; baris dilewati."
    }
    with pytest.raises(DomainError, match="Siti Rahmawati"):
        _import(any_office, (HEAD, known))
    assert _people(any_office) == before
    assert "Kelurahan Mekarsari" not in [unit.name for unit in unit_tree(any_office)]


def test_the_same_file_is_not_taken_twice(any_office: Office) -> None:
    _import(any_office)
    with pytest.raises(DomainError, match="sudah diimpor"):
        _import(any_office)


def test_an_import_that_is_undone_leaves_nothing(any_office: Office) -> None:
    operator = actor_for(any_office, "Rina")
    before, units = _people(any_office), unit_tree(any_office)
    done = _import(any_office)
    with any_office.write(PROGRAM, "Membuat akun") as transaction:
        transaction.session.add(
            AccountRow(
                employee_id=done.employee_ids[0],
                display_name="Hendra",
                secret_kind="pin",
                secret_hash="",
            )
        )
    assert undo_staff_import(any_office, operator, done.batch_id) == 2
    assert _people(any_office) == before
    assert unit_tree(any_office) == units
    assert [line.is_undone for line in staff_imports(any_office, operator)] == [True]
    with pytest.raises(DomainError, match="sudah diurungkan"):
        undo_staff_import(any_office, operator, done.batch_id)
    _import(any_office)


def test_an_import_in_use_is_not_undone(any_office: Office) -> None:
    done = _import(any_office)
    with any_office.write(PROGRAM, "Masuk") as transaction:
        account = AccountRow(
            employee_id=done.employee_ids[0],
            display_name="Hendra",
            secret_kind="pin",
            secret_hash="",
        )
        account.last_sign_in = transaction.now
        transaction.session.add(account)
    with pytest.raises(DomainError, match="Hendra sudah memakai akunnya"):
        undo_staff_import(any_office, actor_for(any_office, "Rina"), done.batch_id)


def test_an_empty_list_is_refused(any_office: Office) -> None:
    with pytest.raises(DomainError, match="Tidak ada baris"):
        _import(any_office, ())


def test_only_the_operator_imports(any_office: Office) -> None:
    with pytest.raises(NotAllowed):
        import_staff(
            any_office,
            actor_for(any_office, "B. Suryanto"),
            "DUK.xlsx",
            "b" * 64,
            [replace(HEAD)],
            UNITS,
            YEAR_START,
        )
