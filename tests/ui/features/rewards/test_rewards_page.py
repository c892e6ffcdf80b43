"""The tabs of the rewards page, by real keys."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QPushButton, QRadioButton, QSpinBox

from asn_desktop.domain.performance.follow_up.terms import ElectionState
from asn_desktop.domain.performance.terms import Predicate
from asn_desktop.exchange.tables import read_sheet
from asn_desktop.services.performance.rewards.cards import cards_of
from asn_desktop.services.performance.rewards.discipline import discipline_notes
from asn_desktop.services.performance.rewards.election_reading import election_view, elections
from asn_desktop.services.performance.rewards.elections import (
    ElectionForm,
    cast_vote,
    close_election,
    open_election,
)
from asn_desktop.services.performance.rewards.proposals import proposals
from asn_desktop.services.performance.rewards.records import rewards_list
from asn_desktop.ui.features.rewards.rewards_page import RewardsPage
from tests.factories import actor_for, employee_id
from tests.services.performance.appraisals.scenes import period_id
from tests.services.performance.rewards.test_rewards import sign
from tests.ui.stage import accept, in_next_dialog, type_into

SITI, SRI, CAMAT, ANDI, RINA, MAYA, DEWI = (
    "Siti", "Sri", "B. Suryanto", "Andi", "Rina", "Maya", "Dewi",
)  # fmt: skip


@pytest.fixture
def vote(office):
    nominees = (employee_id(office, SITI), employee_id(office, ANDI))
    form = ElectionForm(period_id(office, 3), nominees, date(2026, 10, 9))
    return open_election(office, actor_for(office, RINA), form)


def tabs(page):
    return [page.tabs.tabData(number) for number in range(page.tabs.count())]


def shown(stage, name):
    return [b for b in stage.findChildren(QPushButton, name) if b.isVisible()]


def test_each_role_sees_its_tabs(office, stage):
    own = ["cards", "votes", "awards", "discipline"]
    assert tabs(stage.put(RewardsPage, actor_for(office, SITI))) == own
    operator = stage.put(RewardsPage, actor_for(office, RINA))
    assert set(tabs(operator)) == {*own, "proposals", "recap"}
    leader = stage.put(RewardsPage, actor_for(office, CAMAT))
    assert set(tabs(leader)) == {*own, "proposals", "recap", "ranking"}


def test_a_card_takes_two_presses(office, stage):
    stage.put(RewardsPage, actor_for(office, SITI))
    in_next_dialog(accept)
    stage.press("card_send")
    assert len(cards_of(office, actor_for(office, SITI))) == 1


def test_a_vote_is_cast_once_by_keys(office, vote, stage):
    sri = actor_for(office, SRI)
    stage.put(RewardsPage, sri, tab="votes")

    def choose(dialog):
        choice = dialog.findChildren(QRadioButton, "vote_choice")[1]
        choice.setFocus()
        QTest.keyClick(choice, Qt.Key.Key_Space)
        accept(dialog)

    in_next_dialog(choose)
    stage.press("vote_cast")
    assert election_view(office, sri, vote).has_voted
    assert not shown(stage, "vote_cast")


def test_a_nominee_cannot_choose_the_own_name(office, vote, stage):
    stage.put(RewardsPage, actor_for(office, SITI), tab="votes")
    found = []

    def look(dialog):
        found.extend(choice.isEnabled() for choice in dialog.findChildren(QRadioButton))
        dialog.cancel()

    in_next_dialog(look)
    stage.press("vote_cast")
    assert found == [True, False]


def test_sheets_are_counted_and_a_wrong_sum_comes_back_with_the_numbers(office, vote, stage):
    rina = actor_for(office, RINA)
    stage.put(RewardsPage, rina, tab="votes")
    first = []

    def right(dialog):
        first.append([box.value() for box in dialog.findChildren(QSpinBox, "paper_count")])
        type_into(dialog, "paper_spoilt", "1")
        accept(dialog)

    def wrong(dialog):
        for box in dialog.findChildren(QSpinBox, "paper_count"):
            box.setFocus()
            QTest.keyClick(box, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
            QTest.keyClicks(box, "1")
        for box in dialog.findChildren(QCheckBox, "paper_voter")[:3]:
            box.setFocus()
            QTest.keyClick(box, Qt.Key.Key_Space)
        in_next_dialog(right)
        accept(dialog)

    in_next_dialog(wrong)
    stage.press("vote_paper")
    stage.settle()
    assert first == [[1, 1]]
    view = election_view(office, rina, vote)
    assert (view.on_paper, view.paper_counted) == (3, True)


def test_the_leader_confirms_the_result_and_a_reward_is_there(office, vote, stage):
    siti = employee_id(office, SITI)
    for name in (SRI, CAMAT, RINA, MAYA, DEWI):
        cast_vote(office, actor_for(office, name), vote, siti)
    close_election(office, actor_for(office, RINA), vote)
    camat = actor_for(office, CAMAT)
    stage.put(RewardsPage, camat, tab="votes")
    in_next_dialog(accept)
    stage.press("vote_confirm")
    assert elections(office, camat)[0].state is ElectionState.CONFIRMED
    page = stage.put(RewardsPage, camat, tab="awards")
    stage.key(page.shown.table, Qt.Key.Key_Return)
    reward = rewards_list(office, camat)[0]
    assert stage.opened[-1] == ("print", {"document": "certificate", "id": reward.id})


def test_a_vote_is_opened_with_nominees(office, stage):
    rina = actor_for(office, RINA)
    stage.put(RewardsPage, rina, tab="votes")

    def fill(dialog):
        accept(dialog)
        for box in dialog.findChildren(QCheckBox, "nominee")[:2]:
            box.setFocus()
            QTest.keyClick(box, Qt.Key.Key_Space)
        accept(dialog)

    in_next_dialog(fill)
    stage.press("vote_open")
    view = elections(office, rina)[0]
    assert view.title == "Pegawai terbaik Triwulan III 2026"
    assert len(view.nominees) == 2


def test_a_proposal_becomes_a_reward_or_is_set_aside(office, stage):
    sign(office, SITI, 1, Predicate.NEEDS_IMPROVEMENT)
    sign(office, SITI, 2, Predicate.GOOD)
    sign(office, ANDI, 2, Predicate.POOR)
    rina = actor_for(office, RINA)
    page = stage.put(RewardsPage, rina, tab="proposals")
    in_next_dialog(accept)
    stage.press("proposal_accept")
    assert len(rewards_list(office, rina)) == 1
    page.shown.table.select_key(next(line.key for line in proposals(office, rina) if line.is_open))

    def decline(dialog):
        type_into(dialog, "field_note", "Baru pindah tugas")
        accept(dialog)

    in_next_dialog(decline)
    stage.press("proposal_decline")
    assert not any(line.is_open for line in proposals(office, rina))


def test_coaching_starts_from_a_proposal(office, stage):
    sign(office, ANDI, 2, Predicate.POOR)
    stage.put(RewardsPage, actor_for(office, RINA), tab="proposals")
    in_next_dialog(accept)
    stage.press("proposal_coach")
    assert stage.opened[-1][0] == "coaching_record"


def test_a_discipline_note_with_a_wrong_day_comes_back_whole(office, stage):
    rina = actor_for(office, RINA)
    stage.put(RewardsPage, rina, tab="discipline")
    kept = []

    def again(dialog):
        kept.append(dialog.answers["note"])
        type_into(dialog, "field_valid_to", "31-12-2026")
        accept(dialog)

    def fill(dialog):
        type_into(dialog, "field_note", "Teguran tertulis")
        type_into(dialog, "field_valid_to", "nanti")
        in_next_dialog(again)
        accept(dialog)

    in_next_dialog(fill)
    stage.press("discipline_add")
    stage.settle()
    assert kept == ["Teguran tertulis"]
    assert discipline_notes(office, rina)[0].valid_to == date(2026, 12, 31)


def test_the_recap_is_printed_and_written_to_a_sheet_without_pay(office, stage, tmp_path):
    sign(office, SITI, 3, Predicate.GOOD)
    page = stage.put(RewardsPage, actor_for(office, RINA), tab="recap")
    assert page.shown.words.text().startswith("7 belum ada predikat, dari 8 pegawai")
    stage.press("recap_print")
    route, arguments = stage.opened[-1]
    assert (route, arguments["id"]) == ("print", f"{period_id(office, 3)}:")
    path = tmp_path / "rekap.xlsx"
    page.shown.save_to(path)
    stage.settle()
    # A title and a blank row stand above the headings.
    heading, *rows = [row.cells for row in read_sheet(path).rows[2:]]
    assert heading == (
        "Nama", "NIP", "Golongan", "Jabatan", "Unit kerja", "Predikat", "Keterangan",
    )  # fmt: skip
    assert len(rows) == 8
    assert rows[-1][5] == "Baik"
    assert rows[0][5] is None


def test_the_ranking_is_shown_to_the_leader(office, stage):
    sign(office, SITI, 2, Predicate.VERY_GOOD)
    page = stage.put(RewardsPage, actor_for(office, CAMAT), tab="ranking")
    assert page.shown.table.current_key == employee_id(office, SITI)
