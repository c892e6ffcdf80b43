"""Signing in with the keyboard alone, refusals, roles, and the lock."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from asn_desktop.domain.people.terms import Role
from asn_desktop.services.access.accounts import reset_secret
from asn_desktop.services.access.sign_in import sign_in
from asn_desktop.services.context import PROGRAM
from asn_desktop.ui.shell.dialogs.change_secret_dialog import ChangeSecretDialog
from asn_desktop.ui.shell.entry.names import NameTile
from asn_desktop.ui.theme.theme import ThemeMode
from tests.factories import actor_for
from tests.ui.shell.conftest import SECRET

KEY = Qt.Key


def press(key, modifier=Qt.KeyboardModifier.NoModifier):
    QTest.keyClick(QApplication.focusWidget(), key, modifier)


def type_words(words):
    QTest.keyClicks(QApplication.focusWidget(), words)


def part(window, name, kind=QWidget):
    return window.sign_in_page.findChild(kind, name)


def hint(window):
    return part(window, "hint").text()


@pytest.fixture
def open_search(window, qtbot):
    def open_by_key():
        press(KEY.Key_C, Qt.KeyboardModifier.AltModifier)
        # Qt shows the button pressed for a moment before it acts.
        qtbot.waitUntil(part(window, "search_name").hasFocus)

    return open_by_key


@pytest.fixture
def choose(open_search):
    def choose_by_name(name):
        open_search()
        type_words(name)
        press(KEY.Key_Return)

    return choose_by_name


@pytest.fixture
def sri_came_last(window, office, settle):
    sign_in(office, actor_for(office, "Sri").account_id, SECRET)
    window.show_office(office, "Data di komputer ini")
    settle()


def test_who_came_last_only_types_the_password(window, sri_came_last, settle):
    assert QApplication.focusWidget() is part(window, "secret")
    type_words(SECRET)
    press(KEY.Key_Return)
    settle()
    assert window.workspace.workplace.actor.name == "Sri Wahyuni, S.Sos."
    assert window.workspace.isVisible()


def test_another_name_is_found_and_signs_in_without_the_mouse(window, settle, choose):
    choose("rahma")
    assert QApplication.focusWidget() is part(window, "secret")
    type_words(SECRET)
    press(KEY.Key_Return)
    settle()
    assert window.workspace.workplace.actor.name.startswith("Siti")


def test_arrow_keys_choose_among_the_names(window, sri_came_last):
    part(window, "names").setFocus()
    press(KEY.Key_Down)
    press(KEY.Key_Return)
    assert part(window, "names").choice.name != "Sri Wahyuni, S.Sos."
    assert QApplication.focusWidget() is part(window, "secret")


def test_after_a_press_on_a_name_only_the_password_is_typed(window, sri_came_last):
    tile = part(window, "names").findChildren(NameTile)[-1]
    QTest.mouseClick(tile, Qt.MouseButton.LeftButton)
    assert part(window, "names").choice is tile.choice
    assert QApplication.focusWidget() is part(window, "secret")


def test_an_unknown_name_is_said_so(window, open_search):
    open_search()
    type_words("zzz")
    assert "tidak ditemukan" in hint(window)
    assert part(window, "names").choice is None


def test_a_wrong_password_is_said_and_selected_for_the_next_try(window, sri_came_last, settle):
    type_words("salah salah")
    press(KEY.Key_Return)
    settle()
    field = part(window, "secret", QLineEdit)
    assert hint(window) == "Kata sandi tidak cocok. Periksa Caps Lock, lalu coba lagi."
    assert field.selectedText() != ""
    assert window.workspace is None
    type_words(SECRET)
    assert hint(window) == ""
    press(KEY.Key_Return)
    settle()
    assert window.workspace is not None


def test_nothing_typed_is_said_without_counting_as_a_failure(window, sri_came_last, settle):
    for _ in range(6):
        press(KEY.Key_Return)
    assert "belum diisi" in hint(window)
    type_words(SECRET)
    press(KEY.Key_Return)
    settle()
    assert window.workspace is not None


def test_five_wrong_tries_lock_the_account_for_five_minutes(window, office, sri_came_last, settle):
    for _ in range(5):
        type_words("salah salah")
        press(KEY.Key_Return)
        settle()
    assert "Coba lagi pukul 10.47" in hint(window)
    type_words(SECRET)
    press(KEY.Key_Return)
    settle()
    assert window.workspace is None
    office.clock.advance(timedelta(minutes=5))
    type_words(SECRET)
    press(KEY.Key_Return)
    settle()
    assert window.workspace is not None


def test_capitals_without_shift_give_caps_lock_away(window, sri_came_last):
    field = part(window, "secret")
    QTest.keyClick(field, KEY.Key_K)
    assert hint(window) == ""
    QTest.keyClick(field, "O")
    assert hint(window) == "Caps Lock sedang menyala."
    QTest.keyClick(field, KEY.Key_P)
    assert hint(window) == ""


def test_the_role_is_asked_only_where_there_are_two(window, sri_came_last, settle):
    assert part(window, "roles").isVisible()
    part(window, "roles").setFocus()
    press(KEY.Key_Right)
    press(KEY.Key_Space)
    part(window, "secret").setFocus()
    type_words(SECRET)
    press(KEY.Key_Return)
    settle()
    assert window.workspace.workplace.actor.roles == {Role.EMPLOYEE}


def test_somebody_with_one_role_is_not_asked(window, choose):
    choose("siti")
    assert not part(window, "roles").isVisible()


def test_a_password_made_by_somebody_else_must_be_changed(window, office, settle, choose):
    reset_secret(office, PROGRAM, actor_for(office, "Siti").account_id, SECRET)
    choose("siti")
    type_words(SECRET)

    def change():
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, ChangeSecretDialog)
        for name, words in (
            ("old_secret", SECRET),
            ("new_secret", "hujan sore teduh"),
            ("new_secret_again", "hujan sore teduh"),
        ):
            QTest.keyClicks(dialog.findChild(QLineEdit, name), words)
        QTest.keyClick(dialog, KEY.Key_Return, Qt.KeyboardModifier.ControlModifier)

    _when_dialog_opens(change)
    press(KEY.Key_Return)
    settle()
    assert window.workspace is not None
    sign_in(office, actor_for(office, "Siti").account_id, "hujan sore teduh")


def test_refusing_to_change_it_signs_out(window, office, settle, choose):
    reset_secret(office, PROGRAM, actor_for(office, "Siti").account_id, SECRET)
    choose("siti")
    type_words(SECRET)
    _when_dialog_opens(lambda: press(KEY.Key_Escape))
    press(KEY.Key_Return)
    settle()
    assert window.workspace is None
    assert window.sign_in_page.isVisible()


def _when_dialog_opens(deed):
    """Do something in the dialog that opens by itself, once it has the keyboard."""
    timer = QTimer(QApplication.instance())
    timer.setInterval(20)

    def look():
        dialog, focused = QApplication.activeModalWidget(), QApplication.focusWidget()
        if isinstance(dialog, ChangeSecretDialog) and focused in dialog.findChildren(QLineEdit):
            timer.stop()
            timer.deleteLater()
            deed()

    timer.timeout.connect(look)
    timer.start()


def test_ctrl_l_locks_and_the_password_brings_the_same_page_back(window, enter, settle):
    workspace = enter("Sri", Role.APPRAISER, Role.EMPLOYEE)
    workspace.open_page("plan", {"plan_id": "x"})
    page = workspace.pages.page
    page.field.setFocus()
    type_words("belum selesai")
    press(KEY.Key_L, Qt.KeyboardModifier.ControlModifier)
    assert window.sign_in_page.isVisible()
    assert not page.isVisible()
    type_words("salah salah")
    press(KEY.Key_Return)
    settle()
    assert "tidak cocok" in hint(window)
    type_words(SECRET)
    press(KEY.Key_Return)
    settle()
    assert window.workspace is workspace
    assert page.isVisible()
    assert page.field.text() == "belum selesai"


def test_somebody_else_may_take_over_a_locked_screen(window, enter, settle, choose):
    enter("Sri", Role.APPRAISER, Role.EMPLOYEE)
    window.lock()
    choose("siti")
    type_words(SECRET)
    press(KEY.Key_Return)
    settle()
    assert window.workspace.workplace.actor.name.startswith("Siti")


def test_nobody_takes_over_while_the_page_holds_unsaved_work(window, enter, settle, choose):
    workspace = enter("Sri", Role.APPRAISER, Role.EMPLOYEE)
    workspace.pages.page.leaving = False
    window.lock()
    choose("siti")
    type_words(SECRET)
    press(KEY.Key_Return)
    settle()
    assert window.workspace is workspace
    assert "Sri Wahyuni, S.Sos. masih punya isian" in hint(window)


def test_idle_time_locks_the_screen(window, enter, qtbot):
    enter("Sri", Role.APPRAISER, Role.EMPLOYEE)
    window.idle_watch.set_time(30)
    window.idle_watch.start()
    qtbot.waitUntil(window.sign_in_page.isVisible, timeout=3000)


def test_keys_and_mouse_put_the_lock_off(window, enter, qtbot):
    enter("Sri", Role.APPRAISER, Role.EMPLOYEE)
    timer = window.idle_watch.timer
    timer.setTimerType(Qt.TimerType.PreciseTimer)
    window.idle_watch.set_time(60_000)
    window.idle_watch.start()
    qtbot.waitUntil(lambda: timer.remainingTime() < 59_950)
    QTest.keyClick(window.windowHandle(), KEY.Key_A)
    assert timer.remainingTime() > 59_950


def test_signing_out_shows_the_names_again(window, enter, settle, office):
    workspace = enter("Siti")
    workspace.sign_out_pressed.emit()
    settle()
    assert window.workspace is None
    assert window.sign_in_page.isVisible()
    assert window.sign_in_page.findChildren(NameTile)


def test_replaced_data_leads_back_to_the_names(window, enter, settle):
    enter("Siti").pages.page.data_replaced.emit()
    settle()
    assert window.workspace is None
    assert window.sign_in_page.findChildren(NameTile)


def test_a_folder_in_use_is_said_on_the_page_with_a_way_to_try_again(window, qtbot):
    window.show_problem("Data ini sedang dipakai di PC X oleh Y sejak 5 Okt 2026 pukul 10.42.")
    with qtbot.waitSignal(window.retry_pressed):
        window.sign_in_page._problem.notice.action()


@pytest.mark.parametrize("size", [(1366, 697), (1093, 543), (910, 440)])
@pytest.mark.parametrize("mode", [ThemeMode.LIGHT, ThemeMode.DARK])
def test_the_page_needs_no_sideways_scrolling_at_any_size(window, theme, size, mode, sri_came_last):
    theme.set_mode(mode)
    window.resize(*size)
    QApplication.processEvents()
    button = part(window, "enter")
    corner = button.mapTo(window, button.rect().bottomRight())
    assert corner.x() <= window.width()
    assert corner.y() <= window.height()


def test_the_role_of_last_time_is_offered_first(window, theme, sri_came_last, settle):
    type_words(SECRET)
    press(KEY.Key_Return)
    settle()
    assert Role.APPRAISER in window.workspace.workplace.actor.roles
    window.workspace.role_chosen.emit(Role.EMPLOYEE)
    settle()
    assert window.workspace.workplace.actor.roles == {Role.EMPLOYEE}
    window.sign_out()
    settle()
    assert part(window, "roles").value is Role.EMPLOYEE
