"""What the public says: one list, topics confirmed by people, complaints brought to an end."""

from datetime import date

import pytest
from sqlalchemy import select

from asn_desktop.base.errors import ConflictError, DomainError, NotAllowed
from asn_desktop.domain.people.terms import Role
from asn_desktop.domain.public_service.questionnaire import answers_by_element
from asn_desktop.domain.public_service.terms import ElementOrder
from asn_desktop.domain.public_service.voices.terms import HandlingState, VoiceChannel, VoiceKind
from asn_desktop.domain.public_service.voices.texts import HIDDEN_NUMBER
from asn_desktop.services.context import PROGRAM, Office
from asn_desktop.services.public_service.answers import AnswerSheet
from asn_desktop.services.public_service.imports import import_answer_sheets, undo_survey_import
from asn_desktop.services.public_service.voices.handling import (
    confirm_topics,
    move_complaint,
    voice_handling,
)
from asn_desktop.services.public_service.voices.lists import (
    VoiceFilter,
    VoiceLine,
    overdue_complaints,
    voices,
)
from asn_desktop.services.public_service.voices.receiving import VoiceEntry, record_voice
from asn_desktop.services.public_service.voices.topics import save_topic, voice_topics
from asn_desktop.store.tables import AuditEntryRow, VoiceContactRow, VoiceTopicMarkRow
from tests.factories import actor_for

YEAR = VoiceFilter(date(2026, 1, 1), date(2026, 12, 31))
THREES = answers_by_element([3] * 9, ElementOrder.REGULATION)


@pytest.fixture
def clerk(any_office: Office):
    return actor_for(any_office, "Yusuf Hidayat")


def import_two(office: Office) -> str:
    sheets = [
        AnswerSheet("KTP-el", date(2026, 5, 3), THREES, suggestion="Antrean lama, HP 081234567890"),
        AnswerSheet("SKTM", date(2026, 5, 4), THREES, suggestion="Petugas ramah"),
    ]
    return import_answer_sheets(office, PROGRAM, "dua.csv", "", sheets).batch_id


def complaint(text: str = "Petugas kasar", **other: object) -> VoiceEntry:
    known = {
        "kind": VoiceKind.COMPLAINT,
        "channel": VoiceChannel.COUNTER,
        "day": date(2026, 9, 1),
        "text": text,
    }
    return VoiceEntry(**{**known, **other})


def topic_id(office: Office, name: str) -> str:
    return next(line.id for line in voice_topics(office, PROGRAM) if line.name == name)


def lines(office: Office, chosen: VoiceFilter = YEAR) -> tuple[VoiceLine, ...]:
    return voices(office, PROGRAM, chosen).lines


def test_all_sources_stand_in_one_list_without_numbers(any_office, clerk):
    import_two(any_office)
    record_voice(any_office, clerk, complaint("Biaya ditagih, telepon 0812 3456 7890"))
    found = lines(any_office)
    assert [line.text for line in found] == [
        f"Biaya ditagih, telepon {HIDDEN_NUMBER}",
        "Petugas ramah",
        f"Antrean lama, HP {HIDDEN_NUMBER}",
    ]
    assert [line.channel for line in found] == [
        VoiceChannel.COUNTER,
        VoiceChannel.SURVEY,
        VoiceChannel.SURVEY,
    ]


def test_topics_are_proposed_until_somebody_confirms(any_office, clerk):
    import_two(any_office)
    line = next(line for line in lines(any_office) if "Antrean" in line.text)
    waktu = topic_id(any_office, "Waktu")
    assert (line.topics, line.proposed) == ((), (waktu,))
    confirm_topics(any_office, clerk, line.key, [waktu, topic_id(any_office, "Sarana")])
    line = next(line for line in lines(any_office) if "Antrean" in line.text)
    assert len(line.topics) == 2 and line.proposed == ()
    counts = voices(any_office, clerk, YEAR).counts
    assert {(count.name, count.count) for count in counts} == {("Waktu", 1), ("Sarana", 1)}
    confirm_topics(any_office, clerk, line.key, [])
    assert voices(any_office, clerk, YEAR).counts == ()


def test_filters_narrow_the_list(any_office, clerk):
    import_two(any_office)
    record_voice(any_office, clerk, complaint("Petugas kasar"))
    assert len(lines(any_office, VoiceFilter(YEAR.starts, YEAR.ends, words="PETUGAS"))) == 2
    assert len(lines(any_office, VoiceFilter(YEAR.starts, YEAR.ends, words="100%"))) == 0
    only = VoiceFilter(YEAR.starts, YEAR.ends, kind=VoiceKind.COMPLAINT)
    assert [line.text for line in lines(any_office, only)] == ["Petugas kasar"]
    may = VoiceFilter(date(2026, 5, 4), date(2026, 5, 31))
    assert [line.text for line in lines(any_office, may)] == ["Petugas ramah"]
    new = VoiceFilter(YEAR.starts, YEAR.ends, state=HandlingState.NEW)
    assert len(lines(any_office, new)) == 1
    service = next(line for line in lines(any_office) if line.service == "SKTM")
    confirm_topics(any_office, clerk, service.key, [topic_id(any_office, "Perilaku")])
    topic = VoiceFilter(YEAR.starts, YEAR.ends, topic_id=topic_id(any_office, "Perilaku"))
    assert [line.service for line in lines(any_office, topic)] == ["SKTM"]


def test_a_complaint_is_late_after_the_offices_days(any_office, clerk):
    record_voice(any_office, clerk, complaint(day=date(2026, 9, 1)))
    record_voice(any_office, clerk, complaint(day=date(2026, 10, 4)))
    assert overdue_complaints(any_office, clerk) == (1, date(2026, 9, 15))
    assert sorted(line.is_overdue for line in lines(any_office)) == [False, True]


def test_settling_needs_a_note_and_forgets_the_contact(any_office, clerk):
    key = record_voice(any_office, clerk, complaint(contact="Bu Ani, 081234567890"))
    assert voice_handling(any_office, clerk, key).contact == "Bu Ani, 081234567890"
    move_complaint(any_office, clerk, key, HandlingState.HANDLING, "Diteruskan ke kasi", 1)
    with pytest.raises(DomainError):
        move_complaint(any_office, clerk, key, HandlingState.DONE, " ")
    with pytest.raises(ConflictError):
        move_complaint(any_office, clerk, key, HandlingState.DONE, "Sudah dijawab", 1)
    move_complaint(any_office, clerk, key, HandlingState.DONE, "Sudah dijawab", 2)
    handled = voice_handling(any_office, clerk, key)
    assert handled.contact == ""
    assert [(step.state, step.note) for step in handled.steps] == [
        (HandlingState.DONE, "Sudah dijawab"),
        (HandlingState.HANDLING, "Diteruskan ke kasi"),
    ]
    assert handled.steps[0].person.startswith("Yusuf")
    with any_office.read() as session:
        assert session.scalars(select(VoiceContactRow)).all() == []
        trail = "".join(session.scalars(select(AuditEntryRow.changes)))
    assert "Ani" not in trail and "Petugas kasar" not in trail
    assert overdue_complaints(any_office, clerk) == (0, None)


def test_a_suggestion_holds_no_contact_and_no_state(any_office, clerk):
    with pytest.raises(DomainError):
        record_voice(
            any_office, clerk, complaint(kind=VoiceKind.SUGGESTION, contact="081234567890")
        )
    key = record_voice(any_office, clerk, complaint(kind=VoiceKind.SUGGESTION))
    with pytest.raises(DomainError):
        move_complaint(any_office, clerk, key, HandlingState.DONE, "Dicatat")
    assert lines(any_office)[0].state is None


def test_taking_an_import_back_takes_its_marks_along(any_office, clerk):
    batch = import_two(any_office)
    for line in lines(any_office):
        confirm_topics(any_office, clerk, line.key, [topic_id(any_office, "Waktu")])
    undo_survey_import(any_office, PROGRAM, batch)
    with any_office.read() as session:
        assert session.scalars(select(VoiceTopicMarkRow)).all() == []


def test_the_office_changes_the_topics(any_office, clerk):
    save_topic(any_office, clerk, None, "Parkir", ["parkir", "motor"])
    waktu = next(line for line in voice_topics(any_office, clerk) if line.name == "Waktu")
    save_topic(any_office, clerk, waktu, "Waktu tunggu", ["lama"])
    names = [line.name for line in voice_topics(any_office, clerk)]
    assert "Parkir" in names and "Waktu tunggu" in names and "Waktu" not in names
    with pytest.raises(DomainError):
        save_topic(any_office, clerk, None, "parkir", [])
    changed = next(line for line in voice_topics(any_office, clerk) if line.id == waktu.id)
    save_topic(any_office, clerk, changed, "Waktu tunggu", ["lama"], is_active=False)
    with pytest.raises(ConflictError):
        save_topic(any_office, clerk, changed, "Waktu", ["lama"])


def test_an_employee_neither_reads_nor_handles(any_office):
    employee = actor_for(any_office, "Siti", Role.EMPLOYEE)
    with pytest.raises(NotAllowed):
        voices(any_office, employee, YEAR)
    with pytest.raises(NotAllowed):
        record_voice(any_office, employee, complaint())
