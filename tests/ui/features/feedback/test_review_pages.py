"""The list of reviews and one review, by real keys."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from asn_desktop.services.performance.reviews.editing import start_review
from asn_desktop.services.performance.reviews.reading import review_view
from asn_desktop.ui.features.feedback.review_page import ReviewPage
from asn_desktop.ui.features.feedback.reviews_page import ReviewsPage
from tests.factories import actor_for
from tests.services.performance.appraisals.scenes import SITI


@pytest.fixture
def siti(office):
    return actor_for(office, SITI)


def test_a_review_is_started_from_the_list_and_opened_by_enter(siti, stage):
    page = stage.put(ReviewsPage, siti)
    stage.press("review_add")
    route, values = stage.opened[-1]
    assert route == "review"
    page = stage.put(ReviewsPage, siti)
    QTest.keyClick(page.table, Qt.Key.Key_Return)
    assert stage.opened[-1] == (route, values)


def test_texts_people_and_agreements_are_stored_by_themselves(office, siti, stage):
    key = start_review(office, siti)
    page = stage.put(ReviewPage, siti, review_id=key)
    assert page.activity.hasFocus()
    QTest.keyClicks(page.activity, "Jemput bola")
    page.texts["went_well"].setFocus()
    QTest.keyClicks(page.texts["went_well"], "Warga terlayani")
    page.person.setFocus()
    QTest.keyClicks(page.person, "Andi Pra")
    stage.settle()
    text = page.findChild(QLineEdit, "agreement_text")
    text.setFocus()
    QTest.keyClicks(text, "Siapkan modem")
    stage.key(text, Qt.Key.Key_Return)
    view = review_view(office, siti, key)
    assert (view.activity, view.went_well) == ("Jemput bola", "Warga terlayani")
    assert len(view.participants) == 2
    assert [item.text for item in view.agreements] == ["Siapkan modem"]


def test_praise_stands_before_faults(office, siti, stage):
    page = stage.put(ReviewPage, siti, review_id=start_review(office, siti, "Rapat"))
    assert next(iter(page.texts)) == "went_well"
    assert list(page.texts)[-1] == "to_improve"
    stage.press("review_print")
    assert stage.opened[-1][1]["document"] == "review"
