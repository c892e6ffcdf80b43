"""Navigation by role and by keys, history, help, search, notices and the status bar."""

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QTextBrowser

from asn_desktop.base.errors import ConflictError, StorageError
from asn_desktop.domain.people.terms import Role
from asn_desktop.services.office.backups import last_backup
from asn_desktop.ui.kit.page import Notice, NoticeKind
from asn_desktop.ui.shell.dialogs.quick_search import QuickSearch
from asn_desktop.ui.shell.dialogs.shortcuts_dialog import ShortcutsDialog
from asn_desktop.ui.theme.theme import ThemeMode

KEY = Qt.Key
CONTROL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
ENTRIES = {
    ("Siti", (Role.EMPLOYEE,)): "home plan realization feedback cascade reports",
    ("Sri", (Role.APPRAISER, Role.EMPLOYEE)): (
        "home plan realization feedback plans appraisals cascade dashboard survey_results reports"
    ),
    ("B. Sur", (Role.LEADER, Role.EMPLOYEE)): (
        "home plan realization feedback plans appraisals cascade people units dashboard "
        "survey_results reports"
    ),
    ("Rina", (Role.PERSONNEL_OPERATOR, Role.EMPLOYEE)): (
        "home plan realization feedback plans appraisals cascade people units dashboard "
        "survey_entry survey_results reports settings"
    ),
    ("Yusuf", (Role.SURVEY_CLERK, Role.EMPLOYEE)): (
        "home plan realization feedback cascade survey_entry survey_results reports"
    ),
    ("Rina", (Role.ADMINISTRATOR,)): "home people units reports settings accounts audit",
}


def press(widget, key, modifier=Qt.KeyboardModifier.NoModifier):
    QTest.keyClick(widget, key, modifier)


def in_dialog(kind, deed):
    """Do something in the modal dialog that the next key opens."""

    def look():
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, kind):
            deed(dialog)
        else:
            QTimer.singleShot(20, look)

    QTimer.singleShot(0, look)


@pytest.fixture
def sri(enter):
    return enter("Sri", Role.APPRAISER, Role.EMPLOYEE)


@pytest.mark.parametrize(("who", "keys"), ENTRIES.items(), ids=str)
def test_a_role_sees_exactly_its_entries(enter, who, keys):
    workspace = enter(who[0], *who[1])
    assert workspace.navigation.entry_keys() == keys.split()
    assert workspace.pages.route == "home"


def test_ctrl_and_a_digit_open_the_entries_in_order(sri):
    for number, name in enumerate(sri.navigation.entry_keys()[:9], start=1):
        press(sri, KEY.Key_0 + number, CONTROL)
        assert sri.pages.route == name


def test_arrow_keys_and_enter_work_in_the_navigation(sri):
    sri.navigation.focus_current()
    press(QApplication.focusWidget(), KEY.Key_Down)
    press(QApplication.focusWidget(), KEY.Key_Return)
    assert sri.pages.route == "plan"


def test_a_page_is_made_once_and_loaded_each_time(sri):
    sri.open_page("plan", {"plan_id": "a"})
    page = sri.pages.page
    sri.open_page("home")
    sri.open_page("plan", {"plan_id": "b"})
    assert sri.pages.page is page
    assert page.loads == [{"plan_id": "a"}, {"plan_id": "b"}]


def test_alt_left_goes_back_with_the_arguments_of_then(sri):
    sri.open_page("plan", {"plan_id": "a"})
    first = sri.pages.page
    sri.open_page("appraisals")
    press(sri.pages.page.field, KEY.Key_Left, ALT)
    assert sri.pages.route == "plan"
    assert first.loads[-1] == {"plan_id": "a"}
    press(sri.pages.page.field, KEY.Key_Left, ALT)
    assert sri.pages.route == "home"
    press(sri.pages.page.field, KEY.Key_Left, ALT)
    assert sri.pages.route == "home"


def test_a_page_that_is_not_safe_keeps_the_user(sri, window):
    sri.open_page("plan")
    sri.pages.page.leaving = False
    press(sri, KEY.Key_1, CONTROL)
    assert sri.pages.route == "plan"
    assert sri.navigation._entries["plan"].isChecked()
    assert not window.close()
    sri.pages.page.leaving = True
    press(sri, KEY.Key_1, CONTROL)
    assert sri.pages.route == "home"


def test_a_page_opens_another_and_what_the_role_may_not_open_is_said(sri):
    sri.pages.page.open_page.emit("plan", {"plan_id": "z"})
    assert sri.pages.route == "plan"
    sri.pages.page.open_page.emit("accounts", {})
    assert sri.pages.route == "plan"
    assert "tidak tersedia" in sri._notices.notice.bold


def test_a_page_below_another_lights_its_entry(sri):
    sri.open_page("appraisal", {"evaluation_id": "e"})
    assert sri.navigation._entries["appraisals"].isChecked()


def test_f5_reads_the_page_again(sri):
    press(sri, KEY.Key_F5)
    assert sri.pages.page.refreshed == 1


def test_f1_opens_the_help_of_the_page_and_escape_closes_it(sri):
    sri.open_page("plan")
    press(sri, KEY.Key_F1)
    text = sri.findChild(QTextBrowser, "help_text")
    assert text.isVisible()
    assert "SKP" in text.toPlainText()
    press(text, KEY.Key_Escape)
    assert not text.isVisible()


def test_f6_walks_through_the_areas(sri):
    sri.navigation.focus_current()
    press(sri, KEY.Key_F6)
    assert sri.pages.isAncestorOf(QApplication.focusWidget())
    press(sri, KEY.Key_F6)
    assert sri.navigation.isAncestorOf(QApplication.focusWidget())


def test_quick_search_finds_a_person_and_opens_the_page(enter, settle):
    workspace = enter("Rina", Role.PERSONNEL_OPERATOR, Role.EMPLOYEE)

    def look_for(dialog):
        field = dialog.findChild(QLineEdit, "quick_search")
        QTest.keyClicks(field, "rahmawati")
        field.searched.emit("rahmawati")
        settle()
        press(field, KEY.Key_Return)

    in_dialog(QuickSearch, look_for)
    press(workspace, KEY.Key_K, CONTROL)
    assert workspace.pages.route == "people"
    assert "employee_id" in workspace.pages.page.loads[-1]


def test_quick_search_finds_pages_by_other_words_and_only_own_ones(enter):
    workspace = enter("Siti")
    titles = []

    def look_for(dialog):
        QTest.keyClicks(dialog.findChild(QLineEdit, "quick_search"), "bukti")
        titles.extend(dialog._list.item(row).text() for row in range(dialog._list.count()))
        press(dialog, KEY.Key_Escape)

    in_dialog(QuickSearch, look_for)
    press(workspace, KEY.Key_K, CONTROL)
    assert titles == ["Realisasi", "Riwayat tahun"]


def test_ctrl_slash_lists_the_keys(sri):
    opened = []
    in_dialog(
        ShortcutsDialog, lambda dialog: (opened.append(dialog), press(dialog, KEY.Key_Escape))
    )
    press(sri, KEY.Key_Slash, CONTROL)
    assert opened


def test_ctrl_z_takes_the_last_step_back_once(sri):
    undone = []
    sri.pages.page.undoable.emit("Akun dinonaktifkan.", lambda: undone.append(1))
    sri.pages.page.setFocus()
    press(sri, KEY.Key_Z, CONTROL)
    press(sri, KEY.Key_Z, CONTROL)
    assert undone == [1]


def test_what_waits_is_counted_in_the_navigation_without_opening_the_pages(sri):
    assert sri.navigation._entries["plan"].badge == 1
    assert sri.navigation._entries["home"].badge >= 1
    assert sri.navigation._entries["reports"].badge == 0


def test_what_was_done_on_a_page_no_longer_counts_as_waiting(sri, settle):
    sri.pages.page.set_badge(5)
    sri.open_page("reports")
    settle()
    sri.pages.page.notice.emit(Notice(NoticeKind.SUCCESS, "Sudah dikirim."))
    settle()
    assert sri.navigation._entries["home"].badge == sri._facts.badges["home"] < 5


def test_a_badge_of_a_page_shows_in_the_navigation(sri):
    sri.pages.page.set_badge(5)
    assert sri.navigation._entries["home"].badge == 5


def test_a_notice_of_the_page_in_front_is_shown_until_another_page_opens(sri):
    sri.pages.page.notice.emit(Notice(NoticeKind.INFO, "Periksa dahulu."))
    assert sri._notices.isVisible()
    sri.open_page("plan")
    assert not sri._notices.isVisible()


def test_errors_nobody_handled_become_bars_with_the_fitting_action(sri):
    sri.workplace.tasks.failed.emit(ConflictError("Orang lain baru saja mengubah data ini."))
    assert sri._notices.notice.action_label == "Muat ulang"
    sri._notices.notice.action()
    assert sri.pages.page.refreshed == 1
    sri.workplace.tasks.failed.emit(StorageError("Disk penuh."))
    assert sri._notices.notice.kind is NoticeKind.DANGER
    assert sri._notices.notice.action_label == "Coba lagi"


def test_the_operator_makes_a_backup_from_the_menu(enter, settle, office):
    workspace = enter("Rina", Role.PERSONNEL_OPERATOR, Role.EMPLOYEE)
    assert last_backup(office) is None
    workspace._menu.back_up.trigger()
    settle()
    assert last_backup(office) is not None
    assert not enter("Siti")._menu.back_up.isVisible()


def test_the_menu_changes_appearance_and_text_and_remembers(sri, theme, window):
    modes = {
        action.data(): action
        for menu in sri._menu.findChildren(type(sri._menu).__base__)
        for action in menu.actions()
        if action.data() is not None
    }
    modes[ThemeMode.DARK].trigger()
    modes[1.25].trigger()
    assert theme.tokens.dark
    assert theme.text_scale == 1.25
    kept = window._preferences.current
    assert (kept.mode, kept.text_scale) == (ThemeMode.DARK, 1.25)


def test_the_navigation_folds_in_a_narrow_window_and_by_hand(sri, window):
    window.resize(1366, 697)
    QApplication.processEvents()
    assert not sri.navigation.is_rail
    window.resize(1093, 543)
    QApplication.processEvents()
    assert sri.navigation.is_rail
    QTest.mouseClick(sri.navigation._collapse, Qt.MouseButton.LeftButton)
    assert not sri.navigation.is_rail


@pytest.mark.parametrize("size", [(1366, 689), (1093, 543), (910, 440)])
def test_all_entries_can_be_reached_at_every_size(enter, window, size):
    workspace = enter("Rina", *Role)
    window.resize(*size)
    QApplication.processEvents()
    for name in list(workspace.navigation.entry_keys()):
        workspace.open_page(name)
        QApplication.processEvents()
        button = workspace.navigation._entries[name]
        top = button.mapTo(workspace.navigation._scroll.viewport(), button.rect().topLeft()).y()
        assert -1 <= top <= workspace.navigation._scroll.viewport().height() - button.height() + 1
        assert button.height() >= 28


def test_pages_of_an_area_show_below_its_entry_while_it_is_in_front(sri):
    entries = sri.navigation._entries
    assert entries["role_matrix"].isHidden()
    QTest.mouseClick(entries["cascade"], Qt.MouseButton.LeftButton)
    assert not entries["role_matrix"].isHidden()
    QTest.mouseClick(entries["role_matrix"], Qt.MouseButton.LeftButton)
    assert sri.pages.route == "role_matrix"
    assert entries["role_matrix"].isChecked() and not entries["cascade"].isChecked()
    sri.open_page("home")
    assert entries["role_matrix"].isHidden()


def test_what_waits_behind_a_hidden_entry_counts_at_the_one_it_stands_under(sri):
    navigation = sri.navigation
    navigation.set_badge("role_matrix", 3)
    assert navigation._entries["cascade"].badge == 3
    navigation.set_current("cascade")
    assert (navigation._entries["cascade"].badge, navigation._entries["role_matrix"].badge) == (
        0,
        3,
    )


def test_the_menu_offers_the_other_roles_and_goes_on_in_the_chosen_one(sri, window, settle):
    offered = sri._menu.roles.actions()
    assert [action.text() for action in offered] == ["Pejabat penilai", "Pegawai"]
    assert [action.isChecked() for action in offered] == [True, False]
    offered[1].trigger()
    settle()
    assert window.workspace is not sri
    assert window.workspace.workplace.actor.roles == {Role.EMPLOYEE}


def test_a_page_that_cannot_be_left_keeps_the_role(sri, window, settle):
    sri.pages.page.leaving = False
    sri._menu.roles.actions()[1].trigger()
    settle()
    assert window.workspace is sri


def test_what_failed_goes_away_once_something_was_stored(sri):
    sri._on_failed(StorageError("Disket penuh."))
    assert sri._notices.notice is not None
    sri.pages.page.saved.emit("Tersimpan 10.42")
    assert sri._notices.notice is None


def test_a_message_of_the_page_stays_when_something_was_stored(sri):
    sri.show_notice(Notice(NoticeKind.WARNING, "Periode ini hampir ditutup."))
    sri.pages.page.saved.emit("Tersimpan 10.42")
    assert sri._notices.notice is not None


def test_a_page_stands_elsewhere_for_a_role_that_lacks_its_entry(enter):
    employee = enter("Siti", Role.EMPLOYEE)
    assert employee.navigation._entries["objections"].under == "realization"
    appraiser = enter("Sri", Role.APPRAISER, Role.EMPLOYEE)
    assert appraiser.navigation._entries["objections"].under == "appraisals"
