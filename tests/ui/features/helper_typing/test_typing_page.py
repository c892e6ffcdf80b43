"""Typing for somebody else by real keys: opening, agreeing by PIN and on a slip."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from asn_desktop.domain.performance.terms import CoreValue, Rating
from asn_desktop.services.access.helper_typing.typing_for import typed_fields, typing_actor
from asn_desktop.services.access.passwords import hash_secret
from asn_desktop.services.performance.appraisals.realization import set_self_rating
from asn_desktop.store.tables import AccountRow
from asn_desktop.ui.features.appraisals.realization_page import RealizationPage
from asn_desktop.ui.features.helper_typing.typing_page import HelperTypingPage
from tests.factories import actor_for
from tests.services.performance.appraisals.scenes import SITI, opened
from tests.ui.stage import accept, in_next_dialog, type_into

PIN = "482915"


@pytest.fixture
def siti(office):
    return actor_for(office, SITI)


@pytest.fixture
def rina(office):
    return actor_for(office, "Rina")


@pytest.fixture
def typist(office, rina, siti):
    return typing_actor(office, rina, siti.employee_id)


@pytest.fixture
def evaluation_id(office, siti, typist):
    key = opened(office)
    set_self_rating(office, typist, key, CoreValue.HARMONIOUS, Rating.MEETS)
    with office.database.write() as session:
        session.get(AccountRow, siti.account_id).secret_hash = hash_secret(PIN)
    return key


@pytest.fixture
def page(rina, evaluation_id, stage):
    shown = stage.put(HelperTypingPage, rina)
    stage.settle()
    return shown


def waiting(office, siti):
    return typed_fields(office, siti, siti.employee_id)


def test_who_waits_comes_first_and_enter_opens_the_realisation(page, siti, stage):
    assert page.rows.rows[0].employee_id == siti.employee_id
    QTest.keyClick(page.table, Qt.Key.Key_Return)
    stage.settle()
    route, arguments = stage.opened[-1]
    assert route == "realization"
    assert arguments["typing_for"].typing_for.startswith("Siti")


def test_the_page_says_for_whom_is_typed(typist, evaluation_id, stage):
    shown = stage.put(RealizationPage, typist, evaluation_id=evaluation_id)
    stage.settle()
    assert shown.caption.startswith("Diketik oleh Rina Marlina, S.E. untuk Siti Rahmawati, S.E.")


def test_the_owner_too_sees_the_mark(siti, evaluation_id, stage):
    shown = stage.put(RealizationPage, siti, evaluation_id=evaluation_id)
    stage.settle()
    assert "1 isian menunggu persetujuan" in shown.caption


def test_a_wrong_pin_keeps_the_dialog_open_and_the_right_one_agrees(office, page, siti, stage):
    def steps(dialog):
        type_into(dialog, "consent_pin", "111222")
        accept(dialog)
        assert dialog.isVisible()
        assert dialog.field.error
        type_into(dialog, "consent_pin", PIN)
        accept(dialog)

    in_next_dialog(steps)
    stage.press("typing_pin")
    assert waiting(office, siti) == []
    assert stage.notices[-1].bold == "Persetujuan dicatat."


def test_the_pin_is_never_shown(page, stage):
    def steps(dialog):
        editor = dialog.findChild(QLineEdit, "consent_pin")
        assert editor.echoMode() is QLineEdit.EchoMode.Password
        dialog.cancel()

    in_next_dialog(steps)
    stage.press("typing_pin")


def test_a_slip_is_printed_and_recorded(office, page, siti, stage):
    stage.press("typing_print")
    assert stage.opened[-1] == ("print", {"document": "typing_slip", "id": siti.employee_id})

    def steps(dialog):
        type_into(dialog, "consent_day", "6-10-2026")
        accept(dialog)
        assert "belum tiba" in dialog.field.error
        type_into(dialog, "consent_day", "5-10-2026")
        accept(dialog)

    in_next_dialog(steps)
    stage.press("typing_slip")
    assert waiting(office, siti) == []


def test_without_anything_open_nothing_is_asked(office, page, stage):
    QTest.keyClick(page.table, Qt.Key.Key_Down)
    stage.press("typing_slip")
    assert "menunggu persetujuan" in stage.notices[-1].sentence
