"""Controls can be used by keyboard and tell what the user chose."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from asn_desktop.domain.performance.terms import Rating
from asn_desktop.ui.kit.controls.buttons import IconButton, PrimaryButton
from asn_desktop.ui.kit.controls.choices import Choice, ChoiceCards, ToggleChip
from asn_desktop.ui.kit.controls.fields import FormField, combo_box, line_edit, text_edit
from asn_desktop.ui.kit.controls.rating import RatingControl
from asn_desktop.ui.kit.controls.search import SearchField
from asn_desktop.ui.kit.controls.segmented import Segment, SegmentedControl
from asn_desktop.ui.kit.controls.tabs import TabBar


def shown(qtbot: QtBot, widget: QWidget) -> QWidget:
    qtbot.addWidget(widget)
    widget.show()
    qtbot.waitExposed(widget)
    return widget


def test_nothing_is_rated_until_the_user_rates(qtbot: QtBot) -> None:
    rating = RatingControl("Hasil kerja 1")
    shown(qtbot, rating)
    assert rating.value is None


@pytest.mark.parametrize(
    ("key", "expected"),
    [(Qt.Key.Key_1, Rating.BELOW), (Qt.Key.Key_2, Rating.MEETS), (Qt.Key.Key_3, Rating.ABOVE)],
)
def test_a_number_key_rates(qtbot: QtBot, key: Qt.Key, expected: Rating) -> None:
    rating = RatingControl("Hasil kerja 1")
    shown(qtbot, rating)
    told: list[object] = []
    rating.changed.connect(told.append)
    rating.setFocus()
    qtbot.keyClick(rating.focusProxy(), key)
    assert rating.value is expected
    assert told == [expected]


def test_the_numeric_keypad_rates_too(qtbot: QtBot) -> None:
    rating = RatingControl("Hasil kerja 1")
    shown(qtbot, rating)
    qtbot.keyClick(rating.focusProxy(), Qt.Key.Key_3, Qt.KeyboardModifier.KeypadModifier)
    assert rating.value is Rating.ABOVE


def test_rating_the_same_again_tells_nothing(qtbot: QtBot) -> None:
    rating = RatingControl("Hasil kerja 1")
    rating.set_value(Rating.MEETS)
    shown(qtbot, rating)
    told: list[object] = []
    rating.changed.connect(told.append)
    qtbot.keyClick(rating.focusProxy(), Qt.Key.Key_2)
    assert told == []


def test_arrow_keys_move_the_choice_of_a_segmented_control(qtbot: QtBot) -> None:
    control = SegmentedControl((("a", "Semua"), ("b", "Sebagai penilai")), "Saring")
    control.set_value("a")
    shown(qtbot, control)
    control.activateWindow()
    control.setFocus()
    qtbot.waitUntil(control.focusProxy().hasFocus)
    qtbot.keyClick(control.focusProxy(), Qt.Key.Key_Right)
    assert control.value == "b"


def test_a_press_chooses_a_segment_and_tells_it_once(qtbot: QtBot) -> None:
    control = SegmentedControl((Segment("L", "L"), Segment("P", "P")), "Jenis kelamin")
    shown(qtbot, control)
    control.resize(control.sizeHint())
    told: list[object] = []
    control.changed.connect(told.append)
    part = control.childAt(control.width() - 10, control.height() // 2)
    qtbot.mouseClick(part, Qt.MouseButton.LeftButton)
    assert told == ["P"]


def test_all_parts_are_shortened_when_one_has_no_room(qtbot: QtBot) -> None:
    control = SegmentedControl(
        [Segment(1, "Di bawah ekspektasi", short="Di bawah"), Segment(2, "Sesuai", short="Sesuai")],
        "Rating",
    )
    shown(qtbot, control)
    control.resize(control.sizeHint())
    assert not control.is_tight()
    control.resize(control.minimumSizeHint())
    assert control.is_tight()


def test_other_segments_keep_the_value_that_is_still_there(qtbot: QtBot) -> None:
    control = SegmentedControl((("a", "Semua 5"), ("b", "Saya 2")), "Saring")
    qtbot.addWidget(control)
    control.set_value("b")
    control.set_segments((("a", "Semua 4"), ("b", "Saya 1")))
    assert control.value == "b"


def test_a_chosen_card_tells_its_value(qtbot: QtBot) -> None:
    cards = ChoiceCards((Choice(1, "Triwulanan"), Choice(2, "Bulanan")), "Evaluasi berkala")
    shown(qtbot, cards)
    cards.resize(500, 60)
    told: list[object] = []
    cards.changed.connect(told.append)
    qtbot.mouseClick(cards.childAt(490, 30), Qt.MouseButton.LeftButton)
    assert (cards.value, told) == (2, [2])


def test_a_toggle_chip_makes_room_for_its_tick(qtbot: QtBot) -> None:
    chip = ToggleChip("Kolaboratif")
    shown(qtbot, chip)
    before = chip.sizeHint().width()
    qtbot.keyClick(chip, Qt.Key.Key_Space)
    assert chip.isChecked()
    assert chip.sizeHint().width() > before


def test_an_icon_button_says_what_it_does(qtbot: QtBot) -> None:
    button = IconButton("trash", "Hapus indikator")
    qtbot.addWidget(button)
    assert button.accessibleName() == button.toolTip() == "Hapus indikator"
    assert button.sizeHint().width() >= 32
    assert button.sizeHint().height() >= 28


def test_words_on_a_button_are_never_cut(qtbot: QtBot) -> None:
    button = PrimaryButton("Simpan && lanjut", "check-bold")
    qtbot.addWidget(button)
    assert button.minimumSizeHint().width() > button.fontMetrics().horizontalAdvance(
        "Simpan & lanjut"
    )


def test_tabs_are_known_by_key_and_carry_counts(qtbot: QtBot) -> None:
    tabs = TabBar("Bagian")
    tabs.add_tab("results", "Hasil kerja", "1 kurang", "warning")
    tabs.add_tab("history", "Riwayat")
    shown(qtbot, tabs)
    told: list[str] = []
    tabs.chosen.connect(told.append)
    tabs.setFocus()
    qtbot.keyClick(tabs, Qt.Key.Key_Right)
    assert told == ["history"]
    assert tabs.current_key == "history"
    narrow = tabs.tabSizeHint(1).width()
    tabs.set_count("history", "12")
    assert tabs.tabSizeHint(1).width() > narrow
    assert tabs.accessibleTabName(1) == "Riwayat 12"
    tabs.choose("results")
    assert tabs.current_key == "results"


def test_the_error_replaces_the_hint_and_marks_the_editor(qtbot: QtBot) -> None:
    field = FormField("Kode pos", line_edit(), required=True, hint="Lima angka.")
    shown(qtbot, field)
    field.set_error("Kode pos harus 5 angka. Contoh: 91234.")
    assert field.error == "Kode pos harus 5 angka. Contoh: 91234."
    assert field.editor.property("invalid") is True
    assert field.editor.accessibleDescription() == field.error
    field.clear_error()
    assert field.error == ""
    assert field.editor.property("invalid") is False
    assert "Lima angka." in [label.text() for label in field.findChildren(QLabel)]


def test_the_error_goes_as_soon_as_the_field_is_mended(qtbot: QtBot) -> None:
    field = FormField("Hasil kerja", line_edit(), required=True)
    shown(qtbot, field)
    field.set_error("Hasil kerja belum diisi. Tulis hasilnya.")
    qtbot.keyClicks(field.editor, "L")
    assert field.error == ""


def test_a_label_leads_to_its_editor_and_required_is_said_in_words(qtbot: QtBot) -> None:
    field = FormField("&Alamat", line_edit(), required=True)
    shown(qtbot, field)
    label = next(one for one in field.findChildren(QLabel) if one.buddy() is not None)
    assert label.buddy() is field.editor
    assert field.editor.accessibleName() == "Alamat (wajib)"


@pytest.mark.parametrize("editor", [line_edit, text_edit, lambda: combo_box([(1, "surat")])])
def test_a_field_takes_any_editor(qtbot: QtBot, editor) -> None:
    field = FormField("Satuan", editor())
    shown(qtbot, field)
    field.set_error("Satuan belum dipilih. Pilih satu.")
    assert field.error


def test_tab_leaves_a_field_of_several_lines(qtbot: QtBot) -> None:
    holder = QWidget()
    column = QVBoxLayout(holder)
    first, second = text_edit(), QLineEdit()
    column.addWidget(first)
    column.addWidget(second)
    shown(qtbot, holder)
    first.setFocus()
    qtbot.keyClick(first, Qt.Key.Key_Tab)
    assert first.toPlainText() == ""
    assert holder.focusWidget() is second


def test_searching_waits_for_rest_but_not_for_enter(qtbot: QtBot) -> None:
    field = SearchField("Cari nama")
    shown(qtbot, field)
    told: list[str] = []
    field.searched.connect(told.append)
    qtbot.keyClicks(field, " siti ")
    assert told == []
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert told == ["siti"]
    qtbot.keyClicks(field, "r")
    with qtbot.waitSignal(field.searched):
        pass
    assert told == ["siti", "siti r"]


def test_a_space_within_a_typed_name_searches_on_instead_of_opening_the_list(
    qtbot: QtBot,
) -> None:
    box = combo_box([(name, name) for name in ("Aceh", "Jawa Barat", "Jawa Timur", "Riau")])
    shown(qtbot, box)
    chosen: list[int] = []
    box.activated.connect(chosen.append)
    qtbot.keyClicks(box, "jawa t")
    assert box.currentText() == "Jawa Timur"
    assert not box.view().isVisible()
    assert chosen[-1] == 2


def test_a_space_alone_still_opens_the_list(qtbot: QtBot) -> None:
    box = combo_box([(1, "Satu"), (2, "Dua")])
    shown(qtbot, box)
    qtbot.keyClick(box, Qt.Key.Key_Space)
    assert box.view().isVisible()
    box.hidePopup()
