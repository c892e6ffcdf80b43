"""The audit chain records who changed which field, and shows when it was tampered with."""

import json

import pytest
from sqlalchemy import select, text

from asn_desktop.services.context import PROGRAM, Office
from asn_desktop.store.audit import FIRST_DIGEST, broken_links
from asn_desktop.store.tables import AccountRow, AuditEntryRow, WorkUnitRow
from tests.factories import actor_for


def _rename(office: Office, before: str, after: str) -> None:
    actor = actor_for(office, "Rina")
    with office.write(actor, f"Mengganti nama unit {before}") as transaction:
        query = select(WorkUnitRow).where(WorkUnitRow.name == before)
        unit = transaction.session.scalars(query).one()
        transaction.subject_id = unit.id
        unit.name = after


def _entries(office: Office) -> list[AuditEntryRow]:
    with office.read() as session:
        return list(session.scalars(select(AuditEntryRow).order_by(AuditEntryRow.number)))


def test_a_line_names_the_person_the_deed_and_both_values(any_office: Office) -> None:
    _rename(any_office, "Sekretariat", "Sekretariat Kecamatan")
    (entry,) = _entries(any_office)
    assert entry.actor_name == "Rina Marlina, S.E."
    assert entry.sentence == "Mengganti nama unit Sekretariat"
    assert entry.previous_digest == FIRST_DIGEST
    (change,) = json.loads(entry.changes)
    assert change["table"] == "work_unit"
    assert change["id"] == entry.subject_id
    assert change["fields"] == {"name": ["Sekretariat", "Sekretariat Kecamatan"]}


def test_a_transaction_that_changes_nothing_leaves_no_line(any_office: Office) -> None:
    with any_office.write(PROGRAM, "Tidak ada apa-apa"):
        pass
    assert _entries(any_office) == []


def test_a_rolled_back_change_leaves_no_line(any_office: Office) -> None:
    with pytest.raises(RuntimeError), any_office.write(PROGRAM, "Gagal") as transaction:
        transaction.session.add(WorkUnitRow(name="Gagal"))
        raise RuntimeError
    assert _entries(any_office) == []


def test_a_secret_never_reaches_the_audit(any_office: Office) -> None:
    with any_office.write(PROGRAM, "Mengganti kata sandi") as transaction:
        account = transaction.session.scalars(select(AccountRow).limit(1)).one()
        account.secret_hash = "$argon2id$rahasia"
    (entry,) = _entries(any_office)
    assert "rahasia$" not in entry.changes
    assert "argon2id" not in entry.changes
    assert "(dirahasiakan)" in entry.changes


@pytest.mark.parametrize(
    "tampering",
    [
        "UPDATE audit_entry SET actor_name = 'Orang lain' WHERE number = 2",
        "UPDATE audit_entry SET changes = '[]' WHERE number = 2",
        "UPDATE audit_entry SET happened_at = '2020-01-01 00:00:00' WHERE number = 2",
        "DELETE FROM audit_entry WHERE number = 2",
    ],
)
def test_tampering_with_a_line_breaks_the_chain(any_office: Office, tampering: str) -> None:
    for number in range(4):
        _rename(any_office, "Sekretariat" if not number else f"U{number - 1}", f"U{number}")
    with any_office.read() as session:
        assert list(broken_links(session)) == []
    with any_office.database.write() as session:
        session.execute(text(tampering))
    with any_office.read() as session:
        assert list(broken_links(session))
