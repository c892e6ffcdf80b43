"""Bars, dialogs, accordions and the snackbar behave as the design guide says."""

import gc
import weakref

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from asn_desktop.services.context import PROGRAM
from asn_desktop.ui.kit.containers.accordion import AccordionList, AccordionRow
from asn_desktop.ui.kit.containers.card import Card
from asn_desktop.ui.kit.containers.confirm import ConfirmDialog, confirm
from asn_desktop.ui.kit.containers.dialog import Dialog
from asn_desktop.ui.kit.containers.footer import ActionFooter, StatusBar
from asn_desktop.ui.kit.containers.header import PageHeader
from asn_desktop.ui.kit.containers.message_bar import MessageBar
from asn_desktop.ui.kit.containers.progress_dialog import (
    LongWork,
    ProgressDialog,
    time_left_words,
)
from asn_desktop.ui.kit.containers.scroll_column import ScrollColumn
from asn_desktop.ui.kit.containers.side_panel import SidePanel
from asn_desktop.ui.kit.containers.snackbar import Snackbar
from asn_desktop.ui.kit.controls.buttons import Button, SecondaryButton
from asn_desktop.ui.kit.controls.fields import FormField, combo_box
from asn_desktop.ui.kit.page import Notice, NoticeKind, Page, Workplace


def window(qtbot: QtBot, width: int = 1154, height: int = 697) -> QWidget:
    made = QWidget()
    made.resize(width, height)
    qtbot.addWidget(made)
    made.show()
    return made


class NameDialog(Dialog):
    """Asks for one name; refuses an empty one."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, "Tambah nama", submit_label="Simpan")
        self.editor = QLineEdit()
        self.body.addWidget(self.editor)

    def submit(self) -> bool:
        return bool(self.editor.text())

    def has_typing(self) -> bool:
        return bool(self.editor.text())


def test_control_enter_saves_and_plain_enter_does_not(qtbot: QtBot) -> None:
    parent = window(qtbot)
    dialog = NameDialog(parent)
    dialog.open()
    dialog.editor.setText("Siti")
    qtbot.keyClick(dialog.editor, Qt.Key.Key_Return)
    assert dialog.isVisible()
    qtbot.keyClick(dialog.editor, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert not dialog.isVisible()
    assert dialog.result() == Dialog.DialogCode.Accepted


def test_control_enter_saves_from_within_a_list_of_units(qtbot: QtBot) -> None:
    parent = window(qtbot)
    dialog = NameDialog(parent)
    dialog.editor.setText("Siti")
    units = combo_box([("letter", "surat"), ("report", "laporan")])
    units.setEditable(True)
    dialog.body.addWidget(units)
    dialog.open()
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    units.setFocus()
    qtbot.keyClick(units, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert not dialog.isVisible()


def test_a_dialog_grows_with_the_sentence_about_a_field(qtbot: QtBot) -> None:
    parent = window(qtbot)
    dialog = NameDialog(parent)
    field = FormField("Jabatan", QLineEdit())
    dialog.body.addWidget(field)
    dialog.open()
    before = dialog.height()
    field.set_error("Jabatan belum diisi. Tulis jabatan, misalnya Camat.")
    qtbot.waitUntil(lambda: dialog.height() > before)
    dialog.done(0)


def test_a_refused_submit_keeps_the_dialog_open(qtbot: QtBot) -> None:
    parent = window(qtbot)
    dialog = NameDialog(parent)
    dialog.open()
    qtbot.keyClick(dialog.editor, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert dialog.isVisible()
    dialog.done(0)


def test_escape_cancels_at_once_while_nothing_was_typed(qtbot: QtBot) -> None:
    parent = window(qtbot)
    dialog = NameDialog(parent)
    dialog.open()
    qtbot.keyClick(dialog.editor, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_escape_asks_before_typing_is_lost(qtbot: QtBot) -> None:
    parent = window(qtbot)
    dialog = NameDialog(parent)
    dialog.open()
    dialog.editor.setText("Siti")
    QTimer.singleShot(0, lambda: press_in_front("Lanjut mengisi"))
    qtbot.keyClick(dialog.editor, Qt.Key.Key_Escape)
    assert dialog.isVisible()
    QTimer.singleShot(0, lambda: press_in_front("Buang isian"))
    qtbot.keyClick(dialog.editor, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def press_in_front(words: str) -> None:
    front = QApplication.activeModalWidget()
    assert isinstance(front, ConfirmDialog)
    next(b for b in front.findChildren(SecondaryButton.__bases__[0]) if b.text() == words).click()


def test_confirm_answers_what_was_pressed(qtbot: QtBot) -> None:
    parent = window(qtbot)
    QTimer.singleShot(0, lambda: press_in_front("Finalkan penilaian"))
    assert confirm(parent, "Finalkan penilaian?", "Nilai terkunci.", "Finalkan penilaian")
    QTimer.singleShot(0, lambda: press_in_front("Batal"))
    assert not confirm(parent, "Finalkan penilaian?", "Nilai terkunci.", "Finalkan penilaian")


def test_a_dialog_is_freed_after_it_ran(qtbot: QtBot, qapp: QApplication) -> None:
    parent = window(qtbot)
    dialog = NameDialog(parent)
    seen = weakref.ref(dialog)
    gone: list[bool] = []
    dialog.destroyed.connect(lambda: gone.append(True))
    QTimer.singleShot(0, dialog.cancel)
    assert dialog.run() is False
    del dialog
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect()
    assert gone == [True]
    assert seen() is None
    assert parent.findChildren(Dialog) == []


def test_the_window_is_dimmed_only_while_the_dialog_is_open(qtbot: QtBot) -> None:
    parent = window(qtbot)
    dialog = NameDialog(parent)
    dialog.open()
    dimming = [child for child in parent.children() if type(child).__name__ == "_Backdrop"]
    assert dimming[0].size() == parent.size()
    dialog.done(0)
    assert dimming[0].isHidden()


def test_a_long_dialog_stays_inside_a_low_window(qtbot: QtBot) -> None:
    parent = window(qtbot, 910, 440)
    dialog = NameDialog(parent)
    for number in range(40):
        dialog.body.addWidget(QLineEdit(str(number)))
    dialog.open()
    assert dialog.height() <= 440 + 30
    dialog.done(0)


def test_progress_says_how_many_and_how_long(qtbot: QtBot) -> None:
    parent = window(qtbot)
    dialog = ProgressDialog(parent, LongWork("Mengekspor", "42 pegawai", 42))
    dialog.advance(26, "Nurul Hasanah, S.H.")
    dialog.open()
    with qtbot.waitSignal(dialog.cancelled):
        dialog.stop_button.click()
    assert not dialog.stop_button.isEnabled()
    with qtbot.waitSignal(dialog.sent_to_background):
        qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    assert time_left_words(41) == "kira-kira 40 detik lagi"
    assert time_left_words(185) == "kira-kira 3 menit lagi"


def test_opening_a_row_closes_the_others(qtbot: QtBot) -> None:
    rows = AccordionList()
    made = [AccordionRow(key, key, f"Hasil kerja {key}", "Mendukung A") for key in "123"]
    for row in made:
        rows.add_row(row)
    qtbot.addWidget(rows)
    rows.show()
    told: list[str] = []
    rows.opened.connect(told.append)
    made[0].head.setFocus()
    qtbot.keyClick(made[0].head, Qt.Key.Key_Return)
    qtbot.keyClick(made[0].head, Qt.Key.Key_Down)
    assert rows.focusWidget() is made[1].head
    qtbot.keyClick(made[1].head, Qt.Key.Key_Space)
    assert [row.is_open for row in made] == [False, True, False]
    qtbot.keyClick(made[1].head, Qt.Key.Key_Space)
    assert told == ["1", "2", ""]


def test_the_row_the_arrow_keys_reach_is_scrolled_into_sight(qtbot: QtBot) -> None:
    column, rows = ScrollColumn(), AccordionList()
    made = [AccordionRow(str(number), "", "Hasil kerja") for number in range(12)]
    for row in made:
        rows.add_row(row)
    column.body.addWidget(rows)
    column.resize(400, 200)
    qtbot.addWidget(column)
    column.show()
    made[0].head.setFocus()
    for row in made[:-1]:
        qtbot.keyClick(row.head, Qt.Key.Key_Down)
    assert not made[-1].head.visibleRegion().isEmpty()


def test_a_message_bar_shows_acts_and_goes(qtbot: QtBot) -> None:
    parent = window(qtbot)
    bar = MessageBar(None, parent)
    assert bar.isHidden()
    acted: list[bool] = []
    notice = Notice(
        NoticeKind.DANGER, "Belum tersimpan.", "Ruang penuh.", "Coba lagi",
        lambda: acted.append(True), closable=False,
    )  # fmt: skip
    bar.set_notice(notice)
    assert bar.accessibleName() == "Belum tersimpan. Ruang penuh."
    bar.findChild(SecondaryButton).click()
    assert acted == [True]
    bar.set_notice(None)
    assert bar.isHidden()


def test_a_message_bar_shows_markup_of_names_as_text(qtbot: QtBot) -> None:
    bar = MessageBar(Notice(NoticeKind.INFO, "<b>", "a < b & c"))
    qtbot.addWidget(bar)
    assert "&lt;b&gt;" in bar._words.text()
    assert "a &lt; b &amp; c" in bar._words.text()


def test_the_snackbar_undoes_once(qtbot: QtBot) -> None:
    host = window(qtbot)
    bar = Snackbar(host)
    undone: list[bool] = []
    bar.show_message("Akun dinonaktifkan.", lambda: undone.append(True))
    assert bar.can_undo
    bar.undo()
    bar.undo()
    assert undone == [True]
    assert bar.isHidden()


def test_the_snackbar_goes_by_itself_but_not_under_the_mouse(qtbot: QtBot) -> None:
    host = window(qtbot)
    bar = Snackbar(host)
    bar.show_message("Akun dinonaktifkan.")
    bar.enterEvent(None)
    assert not bar._timer.isActive()
    bar.leaveEvent(QEvent(QEvent.Type.Leave))
    assert bar._timer.isActive()
    for _ in range(80):
        bar._tick()
    assert bar.isHidden()


def test_the_header_follows_its_page_and_gives_actions_back(qtbot: QtBot) -> None:
    class DemoPage(Page):
        has_back = True

        def __init__(self, title: str, parent: QWidget) -> None:
            super().__init__(Workplace(None, PROGRAM, None), parent)
            self.button = SecondaryButton("Cetak")
            self.set_title(title, "Satu baris")

        def header_actions(self) -> list[QWidget]:
            return [self.button]

    parent = window(qtbot)
    header = PageHeader(parent)
    one, two = DemoPage("SKP 2026", parent), DemoPage("Pelatihan", parent)
    header.show_page(one)
    header.show_page(two)
    header.show_page(one)
    assert header.isAncestorOf(one.button)
    assert not header.isAncestorOf(two.button)
    one.set_title("SKP 2027")
    assert header._title.full_text() == "SKP 2027"
    with qtbot.waitSignal(header.back_pressed):
        header._back.click()


def test_a_footer_button_that_goes_hands_the_keyboard_back_to_the_page(qtbot: QtBot) -> None:
    parent = window(qtbot)
    column = QVBoxLayout(parent)
    navigation, field, footer = SecondaryButton("Akun"), QLineEdit(), ActionFooter()
    submit = SecondaryButton("Ajukan")
    footer.add_button(submit)
    for widget in (navigation, field, footer):
        column.addWidget(widget)
        widget.show()
    parent.activateWindow()
    qtbot.waitUntil(parent.isActiveWindow)
    submit.setFocus()
    submit.hide()
    assert parent.focusWidget() is field


def test_the_footer_says_in_words_what_is_stored(qtbot: QtBot) -> None:
    footer, status = ActionFooter(), StatusBar()
    for bar in (footer, status):
        qtbot.addWidget(bar)
        bar.show()
    footer.set_saved("Tersimpan otomatis pukul 10.42")
    assert footer._state.accessibleName() == "Tersimpan otomatis pukul 10.42"
    footer.set_unsaved("Belum tersimpan.", "Simpanan terakhir 10.38.")
    assert footer._state.accessibleName() == "Belum tersimpan. Simpanan terakhir 10.38."
    status.set_keys((("F5", "muat ulang"),))
    status.set_keys(())
    assert status._keys.isHidden()


def test_a_side_panel_folds_where_the_window_is_narrow(qtbot: QtBot) -> None:
    parent = window(qtbot)
    panel = SidePanel("Hasil kerja atasan", parent=parent)
    panel.opener.setParent(parent)
    panel.show()
    assert panel.isVisible()
    assert panel.opener.isHidden()
    parent.resize(1093, 543)
    assert panel.isHidden()
    assert panel.opener.isVisible()
    panel.opener.click()
    assert panel.isVisible()


def test_a_card_hides_its_title_row_while_it_has_no_title(qtbot: QtBot) -> None:
    card = Card()
    qtbot.addWidget(card)
    card.show()
    assert card._header.isHidden()
    card.set_title("Tim saya", "8 pegawai")
    assert card._header.isVisible()


def test_a_scrolling_column_never_scrolls_sideways(qtbot: QtBot) -> None:
    column = ScrollColumn()
    for number in range(40):
        column.body.addWidget(QLineEdit(str(number)))
    qtbot.addWidget(column)
    column.resize(300, 200)
    column.show()
    assert column.widget().width() <= column.viewport().width()
    assert column.verticalScrollBar().maximum() > 0
    assert column.horizontalScrollBar().maximum() == 0


def test_words_on_the_buttons_of_a_question_are_never_cut(qtbot: QtBot) -> None:
    parent = window(qtbot)
    question = ConfirmDialog(
        parent,
        "Mulai tanpa menyimpan daftar PIN?",
        "PIN tidak dapat dilihat lagi.",
        "Mulai bekerja tanpa daftar",
        cancel_label="Kembali ke daftar",
    )
    question.open()
    for button in question.findChildren(Button):
        assert button.width() >= button.sizeHint().width()


def test_enter_presses_the_button_that_has_the_focus(qtbot: QtBot) -> None:
    parent = window(qtbot)
    question = ConfirmDialog(parent, "Buang isian?", "Isian hilang.", "Buang isian", danger=True)
    question.open()
    qtbot.keyClick(question.cancel_button, Qt.Key.Key_Return)
    assert not question.isVisible()
    assert question.result() == Dialog.DialogCode.Rejected


def test_a_dialog_over_a_small_dialog_is_not_made_smaller_by_it(qtbot: QtBot) -> None:
    parent = window(qtbot)
    small = ConfirmDialog(parent, "Ganti penilai", "Pilih satu.", "Simpan penilai")
    small.open()
    tall = NameDialog(small)
    tall.body.addSpacing(300)
    tall.open()
    assert tall.height() > small.height() + 100
