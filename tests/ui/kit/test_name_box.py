"""Checks that people are found by a part of their name."""

import pytest
from PySide6.QtTest import QTest

from asn_desktop.ui.kit.controls.name_box import NameBox


@pytest.fixture
def box(qtbot):
    box = NameBox()
    qtbot.addWidget(box)
    box.add_person("1", "Andi Pratama", "Pengelola Data")
    box.add_person("2", "Andi Pratama", "Pengelola Data")
    box.add_person("3", "Putri Marlina", None)
    box.setCurrentIndex(-1)
    return box


def test_a_part_of_a_name_that_fits_one_person_is_enough(box):
    QTest.keyClicks(box.lineEdit(), "marl")
    assert box.fitting_id() == "3"


def test_a_part_of_a_name_that_fits_two_people_is_nobody(box):
    QTest.keyClicks(box.lineEdit(), "andi")
    assert box.fitting_id() == ""


def test_of_two_people_called_the_same_the_chosen_one_is_taken(box):
    box.setCurrentIndex(1)
    assert box.fitting_id() == "2"
