"""Many files are taken in while the window stays alive, and a stop leaves nothing."""

import os
import time
from dataclasses import replace
from itertools import pairwise

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from asn_desktop.services.context import PROGRAM
from asn_desktop.services.office.settings import save_settings, settings_of
from asn_desktop.services.performance.appraisals.reading import evaluation_view
from asn_desktop.ui.features.appraisals.realization_page import RealizationPage
from asn_desktop.ui.kit.containers.progress_dialog import ProgressDialog
from tests.factories import actor_for
from tests.services.performance.appraisals.scenes import SITI, opened

_MEGABYTE = 1 << 20
LONGEST_PAUSE_MS = 50
# 40 MB in every run; the whole gigabyte where it is measured.
SIZE_MB = int(os.environ.get("EVIDENCE_MEGABYTES", "40"))
FILES = 8


@pytest.fixture
def siti(office):
    return actor_for(office, SITI)


@pytest.fixture
def evaluation_id(office):
    return opened(office)


@pytest.fixture
def page(office, siti, evaluation_id, stage):
    save_settings(office, PROGRAM, replace(settings_of(office), evidence_limit_mb=200))
    shown = stage.put(RealizationPage, siti, evaluation_id=evaluation_id)
    stage.settle()
    return shown


@pytest.fixture
def sources(tmp_path):
    folder = tmp_path / "kamera"
    folder.mkdir()
    found = []
    for place in range(FILES):
        path = folder / f"foto_{place}.jpg"
        block = os.urandom(_MEGABYTE)
        with path.open("wb") as stream:
            for _ in range(max(1, SIZE_MB // FILES)):
                stream.write(block)
        found.append(path)
    return tuple(found)


def evidence(office, siti, evaluation_id):
    return evaluation_view(office, siti, evaluation_id).results[1].evidence


def row_of(page, office, siti, evaluation_id):
    return evaluation_view(office, siti, evaluation_id).results[1].id


def test_the_window_never_pauses_while_files_come_in(
    office, siti, evaluation_id, page, stage, sources
):
    beats = []
    heart = QTimer()
    heart.setTimerType(Qt.TimerType.PreciseTimer)
    heart.timeout.connect(lambda: beats.append(time.perf_counter()))
    result_id = row_of(page, office, siti, evaluation_id)
    page.results.files_chosen.emit(result_id, sources, False)
    heart.start(5)
    stage.tasks.wait_idle(300_000)
    heart.stop()
    assert len(evidence(office, siti, evaluation_id)) == FILES
    gaps = [(after - before) * 1000 for before, after in pairwise(beats)]
    worst = sorted(range(len(gaps)), key=lambda place: -gaps[place])[:4]
    told = ", ".join(f"{gaps[place]:.1f} ms at {place}" for place in worst)
    print(f"\n{SIZE_MB} MB: {len(beats)} beats, longest gaps {told}")
    # One hiccup may be the machine's own: the test shares it with others.
    assert sorted(gaps)[-2] < LONGEST_PAUSE_MS


def test_a_stop_in_the_dialog_leaves_nothing(
    office, siti, evaluation_id, page, stage, sources, qtbot
):
    result_id = row_of(page, office, siti, evaluation_id)
    page.results.files_chosen.emit(result_id, sources, False)
    dialog = stage.findChild(ProgressDialog)
    dialog.stop_button.click()
    stage.settle()
    assert evidence(office, siti, evaluation_id) == ()
    assert [path for path in (office.folder / "bukti").rglob("*") if path.is_file()] == []
    assert stage.notices[-1].bold == "Penyalinan dibatalkan."


def test_typing_goes_on_in_the_background(office, siti, evaluation_id, page, stage, sources):
    result_id = row_of(page, office, siti, evaluation_id)
    page.results.files_chosen.emit(result_id, sources, False)
    stage.findChild(ProgressDialog).cancel()
    line = next(field for field in page.results.findChildren(QLineEdit) if field.isVisible())
    line.setFocus()
    QTest.keyClicks(line, "120")
    assert line.text() == "120"
    stage.settle()
    assert len(evidence(office, siti, evaluation_id)) == FILES
