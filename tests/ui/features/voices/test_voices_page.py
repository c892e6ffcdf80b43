"""Reading, tagging, writing down and settling what the public says, by real keys."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QPlainTextEdit, QTableView, QWidget

from asn_desktop.domain.people.terms import Role
from asn_desktop.domain.public_service.questionnaire import answers_by_element
from asn_desktop.domain.public_service.terms import ElementOrder
from asn_desktop.domain.public_service.voices.terms import HandlingState, VoiceChannel, VoiceKind
from asn_desktop.exchange.tables import read_sheet
from asn_desktop.services.context import PROGRAM
from asn_desktop.services.public_service.answers import AnswerSheet
from asn_desktop.services.public_service.follow_up.reading import follow_ups
from asn_desktop.services.public_service.imports import import_answer_sheets
from asn_desktop.services.public_service.voices.lists import VoiceFilter, voices
from asn_desktop.services.public_service.voices.receiving import VoiceEntry, record_voice
from asn_desktop.services.public_service.voices.topics import voice_topics
from asn_desktop.ui.features.voices.voices_page import VoicesPage
from tests.factories import actor_for
from tests.ui.stage import accept, in_next_dialog, type_into

YEAR = VoiceFilter(date(2026, 1, 1), date(2026, 12, 31))
THREES = answers_by_element([3] * 9, ElementOrder.REGULATION)


@pytest.fixture
def page(stage):
    sheets = [AnswerSheet("KTP-el", date(2026, 5, 3), THREES, suggestion="Antrean lama sekali")]
    import_answer_sheets(stage.office, PROGRAM, "satu.csv", "", sheets)
    entry = VoiceEntry(
        VoiceKind.COMPLAINT,
        VoiceChannel.COUNTER,
        date(2026, 9, 1),
        "Petugas kasar",
        contact="Bu Ani 0812",
    )
    record_voice(stage.office, PROGRAM, entry)
    return stage.put(VoicesPage, actor_for(stage.office, "Yusuf Hidayat"))


def lines(stage):
    return voices(stage.office, PROGRAM, YEAR).lines


def test_the_list_shows_all_sources_and_the_first_in_full(page, stage):
    assert page.model.rowCount() == 2
    assert page.detail.line.text == "Petugas kasar"
    assert "Bu Ani" in stage.find(QLabel, "voice_contact_shown").text()


def test_searching_narrows_and_an_empty_result_keeps_the_filters(page, stage):
    field = stage.find(QLineEdit, "voices_search")
    QTest.keyClicks(field, "antrean")
    stage.key(field, Qt.Key.Key_Return)
    page.refresh()
    stage.settle()
    assert page.model.rowCount() == 1
    QTest.keyClicks(field, "xyz")
    page.refresh()
    stage.settle()
    assert page.model.rowCount() == 0 and field.isVisible()
    assert not page.detail.isVisible()


def test_a_proposal_counts_only_once_accepted(page, stage):
    page.table.selectRow(1)
    stage.settle()
    assert "Waktu" in stage.find(QLabel, "voice_proposed").text()
    stage.press("accept_topics")
    line = next(line for line in lines(stage) if "Antrean" in line.text)
    names = {topic.id: topic.name for topic in voice_topics(stage.office, PROGRAM)}
    assert [names[topic] for topic in line.topics] == ["Waktu"]
    assert "Waktu 1" in stage.find(QLabel, "voices_trend").text()
    stage.press("topic_Sarana")
    line = next(line for line in lines(stage) if "Antrean" in line.text)
    assert len(line.topics) == 2


def test_settling_asks_what_was_done_and_forgets_the_contact(page, stage):
    stage.press("begin_handling")
    assert "Ditangani oleh Yusuf" in stage.find(QLabel, "voice_steps").text()
    stage.press("settle")
    assert lines(stage)[0].state is HandlingState.HANDLING
    note = stage.find(QPlainTextEdit, "voice_note")
    QTest.keyClicks(note, "Petugas sudah dibina")
    stage.press("settle")
    assert lines(stage)[0].state is HandlingState.DONE
    assert page.detail.findChild(QLabel, "voice_contact_shown").text() == ""
    assert not page.detail.findChild(QWidget, "settle").isVisible()


def test_what_was_said_at_the_counter_is_written_down(page, stage):
    def write(dialog):
        type_into(dialog, "voice_text", "Kursi kurang, NIK 3204110505900001")
        accept(dialog)

    in_next_dialog(write)
    page._record.click()
    stage.settle()
    assert lines(stage)[0].text == "Kursi kurang, NIK [nomor dihapus]"


def test_an_empty_note_is_refused_in_the_dialog(page, stage):
    said = []

    def write(dialog):
        accept(dialog)
        said.append(dialog.findChild(QPlainTextEdit, "voice_text").accessibleDescription())
        dialog.done(0)

    in_next_dialog(write)
    page._record.click()
    stage.settle()
    assert "belum diisi" in said[0]
    assert len(lines(stage)) == 2


def test_topics_are_the_offices_own(page, stage):
    def write(dialog):
        type_into(dialog, "topic_name", "Parkir")
        type_into(dialog, "topic_words", "parkir")
        accept(dialog)

    in_next_dialog(write)
    page._topics_button.click()
    stage.settle()
    assert "Parkir" in [topic.name for topic in voice_topics(stage.office, PROGRAM)]


def test_the_list_goes_to_excel_without_contacts(page, stage, tmp_path):
    path = tmp_path / "saran.xlsx"
    page.save_to(path)
    stage.settle()
    text = str([row.cells for row in read_sheet(path).rows])
    assert "Petugas kasar" in text and "Antrean lama" in text and "Ani" not in text


def test_an_appraiser_reads_but_changes_nothing(stage):
    record_voice(
        stage.office,
        PROGRAM,
        VoiceEntry(VoiceKind.COMPLAINT, VoiceChannel.BOX, date(2026, 9, 1), "Lama"),
    )
    page = stage.put(VoicesPage, actor_for(stage.office, "Sri Wahyuni", Role.APPRAISER))
    assert page.model.rowCount() == 1
    assert not page.detail.findChild(QWidget, "settle").isVisible()
    assert not page.detail.findChild(QWidget, "topic_Waktu").isEnabled()


def test_an_office_without_voices_is_told_where_they_come_from(stage):
    stage.put(VoicesPage, actor_for(stage.office, "Yusuf Hidayat"))
    assert not stage.findChild(QTableView, "voices_table").isVisible()


def test_the_home_page_leads_to_the_late_complaints(page, stage):
    page.load(overdue=True)
    stage.settle()
    box = stage.find(QComboBox, "filter_jenis_dan_keadaan")
    assert box.currentData() == VoiceKind.COMPLAINT
    assert page.model.rowCount() == 1


def test_a_voice_becomes_a_follow_up_that_opens(page, stage):
    stage.press("follow_voice_up")
    ((route, arguments),) = stage.opened
    assert route == "follow_up"
    (line,) = follow_ups(stage.office, PROGRAM, arguments["period_id"]).lines
    assert (line.id, line.content.action) == (
        arguments["follow_up_id"],
        "Menindaklanjuti: Petugas kasar",
    )
