"""Light, dark, text size and language reach the running application."""

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from asn_desktop.ui.kit.text import Text
from asn_desktop.ui.theme.language import speak_indonesian
from asn_desktop.ui.theme.theme import Theme, ThemeMode, active_theme, apply_theme, color, font, px
from asn_desktop.ui.theme.tokens import DARK, LIGHT


@pytest.fixture
def theme(qapp: QApplication) -> Theme:
    made = Theme(ThemeMode.LIGHT)
    apply_theme(qapp, made)
    return made


def test_the_applied_theme_is_the_one_in_force(theme: Theme) -> None:
    assert active_theme() is theme
    assert color("bg").name().upper() == LIGHT.bg


def test_switching_to_dark_changes_palette_and_colours_at_once(
    theme: Theme, qapp: QApplication
) -> None:
    theme.set_mode(ThemeMode.DARK)
    assert qapp.palette().color(QPalette.ColorRole.Window).name().upper() == DARK.bg
    assert color("text").name().upper() == DARK.text


def test_a_label_that_is_shown_takes_the_new_ink(theme: Theme, qtbot: QtBot) -> None:
    label = Text("Simpan", "caption", "text3")
    qtbot.addWidget(label)
    label.show()
    theme.set_mode(ThemeMode.DARK)
    assert label.palette().color(QPalette.ColorRole.WindowText).name().upper() == DARK.text3


def test_larger_text_enlarges_fonts_and_heights(theme: Theme, qtbot: QtBot) -> None:
    editor = QLineEdit()
    qtbot.addWidget(editor)
    editor.show()
    height = editor.sizeHint().height()
    size = font("body").pointSizeF()
    theme.set_text_scale(1.5)
    assert font("body").pointSizeF() == pytest.approx(size * 1.5)
    assert editor.sizeHint().height() > height
    assert px(36) == 54


def test_the_type_scale_reaches_labels(theme: Theme, qtbot: QtBot) -> None:
    title, caption = Text("Judul", "page_title"), Text("kecil", "caption")
    for label in (title, caption):
        qtbot.addWidget(label)
        label.ensurePolished()
    assert title.font().pointSizeF() == pytest.approx(15.0)
    assert caption.font().pointSizeF() == pytest.approx(9.0)
    assert title.font().weight() > QLabel().font().weight()


def test_names_with_markup_characters_are_shown_as_they_are(theme: Theme, qtbot: QtBot) -> None:
    label = Text("<b>Siti</b> & Andi")
    qtbot.addWidget(label)
    assert label.text() == "<b>Siti</b> & Andi"
    assert label.textFormat().name == "PlainText"


def test_qt_speaks_indonesian(qapp: QApplication) -> None:
    before = QLocale()
    try:
        assert speak_indonesian(qapp)
        assert qapp.translate("QLineEdit", "&Paste") == "&Tempel"
        assert QLocale().monthName(8) == "Agustus"
    finally:
        QLocale.setDefault(before)
