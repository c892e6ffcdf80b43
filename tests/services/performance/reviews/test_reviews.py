"""The review of an activity: written together, read by those who took part, kept promises."""

from datetime import date

import pytest

from asn_desktop.base.errors import ConflictError, DomainError, NotAllowed
from asn_desktop.services.inbox.feedback import feedback
from asn_desktop.services.performance.reviews.editing import (
    add_agreement,
    add_participant,
    finish_agreement,
    remove_agreement,
    remove_participant,
    set_review_day,
    set_review_text,
    start_review,
)
from asn_desktop.services.performance.reviews.reading import review_view, reviews_list
from tests.factories import actor_for
from tests.services.performance.appraisals.scenes import SITI, SRI


@pytest.fixture
def siti(any_office):
    return actor_for(any_office, SITI)


@pytest.fixture
def andi(any_office):
    return actor_for(any_office, "Andi")


@pytest.fixture
def review(any_office, siti, andi):
    key = start_review(any_office, siti, "Jemput bola")
    add_participant(any_office, siti, key, andi.employee_id)
    return key


def test_participants_write_together(any_office, siti, andi, review):
    set_review_text(any_office, andi, review, "went_well", "Warga terlayani.")
    set_review_day(any_office, siti, review, "2-10-2026")
    view = review_view(any_office, andi, review)
    assert (view.went_well, view.held_on) == ("Warga terlayani.", date(2026, 10, 2))
    assert [name[:4] for _key, name in view.participants] == ["Andi", "Siti"]


def test_superiors_and_leader_read_and_strangers_do_not(any_office, review):
    for reader in (SRI, "B. Suryanto"):
        actor = actor_for(any_office, reader)
        assert not review_view(any_office, actor, review).can_edit
        assert len(reviews_list(any_office, actor, 2026)) == 1
        with pytest.raises(NotAllowed):
            set_review_text(any_office, actor, review, "planned", "Lain")
    for stranger in ("Maya", "Rina", "Dewi"):
        actor = actor_for(any_office, stranger)
        assert reviews_list(any_office, actor, 2026) == ()
        with pytest.raises(NotAllowed):
            review_view(any_office, actor, review)


def test_a_day_to_come_and_a_stale_screen_are_refused(any_office, siti, andi, review):
    with pytest.raises(DomainError) as caught:
        set_review_day(any_office, siti, review, "6-10-2026")
    assert caught.value.field == "held_on"
    seen = review_view(any_office, siti, review).revision
    set_review_text(any_office, andi, review, "planned", "A", seen)
    with pytest.raises(ConflictError):
        set_review_text(any_office, siti, review, "planned", "B", seen)


def test_an_agreement_has_a_person_who_took_part_and_a_day(any_office, siti, andi, review):
    maya = actor_for(any_office, "Maya")
    for text, person, due, field in (
        ("", andi.employee_id, "", "text"),
        ("Modem", maya.employee_id, "", "person"),
        ("Modem", andi.employee_id, "1-9-2026", "due"),
    ):
        with pytest.raises(DomainError) as caught:
            add_agreement(any_office, siti, review, text, person, due)
        assert caught.value.field == field
    key = add_agreement(any_office, siti, review, "Modem", andi.employee_id, "9-10-2026")
    (item,) = feedback(any_office, andi, 2026)
    assert (item.route, item.due) == ("review", date(2026, 10, 9))
    with pytest.raises(DomainError, match="tetap tercatat"):
        remove_participant(any_office, siti, review, andi.employee_id)
    finish_agreement(any_office, andi, review, key)
    assert review_view(any_office, siti, review).agreements[0].done_on == date(2026, 10, 5)
    assert list(feedback(any_office, andi, 2026)) == []
    removed = remove_agreement(any_office, siti, review, key)
    add_agreement(any_office, siti, review, *removed)
    remove_agreement(
        any_office, siti, review, review_view(any_office, siti, review).agreements[0].id
    )
    remove_participant(any_office, siti, review, andi.employee_id)
    assert len(review_view(any_office, siti, review).participants) == 1
