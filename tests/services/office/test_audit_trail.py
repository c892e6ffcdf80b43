"""The trail is found by words, read in words, and tells when a line was tampered with."""

import pytest
from sqlalchemy import update

from asn_desktop.base.errors import DomainError, NotAllowed
from asn_desktop.domain.people.terms import Role
from asn_desktop.domain.performance.terms import PeriodKind
from asn_desktop.services.access.accounts import set_roles
from asn_desktop.services.context import PROGRAM
from asn_desktop.services.office.audit_trail import (
    audit_changes,
    audit_keys,
    audit_lines,
    check_chain,
)
from asn_desktop.services.office.periods import open_year
from asn_desktop.services.office.settings import Settings, save_settings
from asn_desktop.store.tables import AuditEntryRow
from tests.factories import actor_for


@pytest.fixture
def trail(any_office):
    """Two things were done: settings, then the roles of Siti."""
    rina = actor_for(any_office, "Rina")
    save_settings(any_office, PROGRAM, Settings(paper="A4"))
    siti = actor_for(any_office, "Siti").account_id
    set_roles(any_office, rina, siti, (Role.SURVEY_CLERK, Role.EMPLOYEE))
    return any_office, rina


def test_the_newest_line_comes_first_in_office_time(trail):
    office, rina = trail
    lines = audit_lines(office, rina, audit_keys(office, rina))
    assert lines[0].sentence.startswith("Mengubah peran Siti")
    assert lines[0].actor_name == "Rina Marlina, S.E."
    assert lines[0].happened_at.strftime("%H.%M") == "10.42"
    assert lines[1].actor_name == "Program"


def test_lines_are_found_by_all_words_whatever_their_case(trail):
    office, rina = trail
    assert len(audit_keys(office, rina, "RINA peran")) == 1
    assert audit_keys(office, rina, "rina kertas") == []
    assert audit_keys(office, rina, "100%") == []


def test_a_line_tells_what_changed_in_words(trail):
    office, rina = trail
    changes = audit_changes(office, rina, audit_keys(office, rina, "siti")[0])
    assert [change.title for change in changes] == ["Peran akun dibuat"]
    shown = {field.label: field.after for field in changes[0].fields}
    assert shown == {"akun": "Siti Rahmawati, S.E.", "peran": "Petugas survei"}


def test_days_are_told_as_they_are_written_in_the_office(trail):
    office, rina = trail
    open_year(office, PROGRAM, 2027, PeriodKind.QUARTERLY)
    changes = audit_changes(office, rina, audit_keys(office, rina, "2027")[0])
    year, first = changes[0], changes[1]
    assert year.title == "Tahun kinerja dibuat"
    assert "Triwulanan" in {field.after for field in year.fields}
    assert "1 Jan 2027" in {field.after for field in first.fields}


def test_a_line_that_is_not_there_is_refused(trail):
    office, rina = trail
    with pytest.raises(DomainError):
        audit_changes(office, rina, "9999")


def test_a_tampered_line_is_named(trail):
    office, rina = trail
    assert check_chain(office, rina).broken == ()
    with office.database.write() as session:
        session.execute(
            update(AuditEntryRow).where(AuditEntryRow.number == 1).values(sentence="lain")
        )
    found = check_chain(office, rina)
    assert found.lines == 2
    assert found.broken == (1,)


def test_only_the_administrator_reads_the_trail(trail):
    office, _ = trail
    sri = actor_for(office, "Sri")
    for ask in (audit_keys, check_chain):
        with pytest.raises(NotAllowed):
            ask(office, sri)
