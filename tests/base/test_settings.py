"""The data folder and the resources are found in every way the program is delivered."""

import sys
from pathlib import Path

import pytest

from asn_desktop.base.settings import data_folder, is_frozen, program_folder, resource_path


def test_an_explicit_folder_wins_over_everything(tmp_path: Path) -> None:
    (tmp_path / "portable.txt").touch()
    chosen = data_folder(tmp_path, tmp_path / "pilihan", default=tmp_path / "bawaan")
    assert chosen == tmp_path / "pilihan"


def test_the_marker_file_keeps_data_beside_the_program(tmp_path: Path) -> None:
    (tmp_path / "portable.txt").touch()
    assert data_folder(tmp_path, None, default=tmp_path / "bawaan") == tmp_path / "data"


def test_without_marker_the_users_own_folder_is_used(tmp_path: Path) -> None:
    assert data_folder(tmp_path, None, default=tmp_path / "bawaan") == tmp_path / "bawaan"
    assert list(tmp_path.iterdir()) == []


def test_a_folder_named_like_the_marker_does_not_count(tmp_path: Path) -> None:
    (tmp_path / "portable.txt").mkdir()
    assert data_folder(tmp_path, None, default=tmp_path / "bawaan") == tmp_path / "bawaan"


def test_a_relative_explicit_folder_becomes_absolute(tmp_path: Path) -> None:
    chosen = data_folder(tmp_path, Path("relatif"), default=tmp_path)
    assert chosen == Path.cwd() / "relatif"


def test_resources_lie_beside_the_package_in_source() -> None:
    assert resource_path() == program_folder() / "resources"
    assert resource_path().is_dir()
    assert (program_folder() / "asn_desktop").is_dir()


def test_resources_lie_in_the_bundle_when_frozen(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path / "bundle"), raising=False)
    monkeypatch.setattr(sys, "executable", str(tmp_path / "Kinerja.exe"))
    assert is_frozen()
    assert resource_path("fonts", "a.ttf") == tmp_path / "bundle" / "resources" / "fonts" / "a.ttf"
    assert program_folder() == tmp_path.resolve()
