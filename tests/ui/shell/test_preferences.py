"""What the window remembers, and that damage never keeps it closed."""

import pytest

from asn_desktop.ui.shell.preferences import PREFERENCES_FILE, Preferences, PreferenceStore
from asn_desktop.ui.theme.theme import ThemeMode


def test_changes_are_read_again_at_the_next_start(tmp_path):
    store = PreferenceStore(tmp_path)
    store.change(mode=ThemeMode.DARK, text_scale=1.25, collapsed=True, office_name="Kec. A")
    assert PreferenceStore(tmp_path).current == store.current
    assert store.current.mode is ThemeMode.DARK


@pytest.mark.parametrize(
    "text",
    ["", "{", "[]", "7", '{"mode": "ungu"}', '{"text_scale": [1]}', '{"lain": 1}', "\x00"],
)
def test_a_damaged_file_gives_the_defaults(tmp_path, text):
    (tmp_path / PREFERENCES_FILE).write_text(text, encoding="utf-8")
    assert PreferenceStore(tmp_path).current == Preferences()


def test_an_odd_text_size_becomes_the_usual_one(tmp_path):
    (tmp_path / PREFERENCES_FILE).write_text('{"text_scale": 9, "office_name": "A"}')
    assert PreferenceStore(tmp_path).current == Preferences(office_name="A")


def test_a_folder_that_cannot_be_written_is_no_failure(tmp_path):
    store = PreferenceStore(tmp_path / "tidak ada")
    store.change(text_scale=1.5)
    assert store.current.text_scale == 1.5
