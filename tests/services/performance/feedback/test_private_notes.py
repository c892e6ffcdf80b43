"""Notes of a superior that nobody else reads."""

import pytest
from sqlalchemy import select

from asn_desktop.base.errors import DomainError, NotAllowed
from asn_desktop.services.office.search import search_office
from asn_desktop.services.performance.feedback.private_notes import (
    choose_private_note,
    delete_private_note,
    private_notes,
    write_private_note,
)
from asn_desktop.services.performance.feedback.reading import feedback_desk
from asn_desktop.services.sheets.feedback.papers import feedback_slip
from asn_desktop.store.tables import AuditEntryRow
from tests.factories import actor_for, employee_id
from tests.services.performance.appraisals.scenes import SITI, SRI

WORDS = "Sedang merawat orang tua; jangan beri lembur."


@pytest.fixture
def sri(any_office):
    return actor_for(any_office, SRI)


@pytest.fixture
def siti_id(any_office):
    return employee_id(any_office, SITI)


@pytest.fixture
def note(any_office, sri, siti_id):
    return write_private_note(any_office, sri, siti_id, WORDS)


def test_the_writer_reads_and_rewrites_it(any_office, sri, siti_id, note):
    assert write_private_note(any_office, sri, siti_id, "Lain", note) == note
    assert [item.contents for item in private_notes(any_office, sri, siti_id)] == ["Lain"]


@pytest.mark.parametrize("reader", ["B. Suryanto", "Siti", "Rina", "Dewi", "Andi"])
def test_nobody_else_reads_changes_or_deletes_it(any_office, siti_id, note, reader):
    other = actor_for(any_office, reader)
    assert private_notes(any_office, other, siti_id) == ()
    assert feedback_desk(any_office, other, 2026).private == ()
    with pytest.raises(NotAllowed):
        write_private_note(any_office, other, siti_id, "Lain", note)
    for deed in (choose_private_note, delete_private_note):
        with pytest.raises(NotAllowed):
            values = {"printed": True} if deed is choose_private_note else {}
            deed(any_office, other, note, **values)


def test_only_a_superior_writes_one(any_office, siti_id):
    with pytest.raises(NotAllowed):
        write_private_note(any_office, actor_for(any_office, "Andi"), siti_id, WORDS)


def test_the_audit_says_that_it_was_written_and_not_what(any_office, sri, siti_id, note):
    write_private_note(any_office, sri, siti_id, WORDS + " Lagi.", note)
    delete_private_note(any_office, sri, note)
    with any_office.read() as session:
        rows = list(session.scalars(select(AuditEntryRow)))
    assert [row.sentence for row in rows[-3:]] == [
        "Menulis catatan pribadi",
        "Menulis catatan pribadi",
        "Menghapus catatan pribadi",
    ]
    assert all("orang tua" not in row.changes for row in rows)


def test_search_does_not_find_its_words(any_office, sri, note):
    assert "lembur" not in str(search_office(any_office, sri, "orang tua"))


def test_it_is_printed_only_by_the_writer_and_only_when_chosen(any_office, sri, siti_id, note):
    key = f"{siti_id}:2026"
    assert feedback_slip(any_office, sri, key).notes == ()
    choose_private_note(any_office, sri, note, printed=True)
    assert [text for _day, text in feedback_slip(any_office, sri, key).notes] == [WORDS]
    siti = actor_for(any_office, SITI)
    assert feedback_slip(any_office, siti, key).notes == ()


def test_an_empty_note_is_refused(any_office, sri, siti_id):
    with pytest.raises(DomainError, match="belum diisi"):
        write_private_note(any_office, sri, siti_id, "  ")
