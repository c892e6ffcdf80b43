"""Ballots, reminder slips and the personal report on both papers, read back from the PDF."""

from datetime import UTC, datetime

import pytest

from asn_desktop.base.errors import DomainError, NotAllowed
from asn_desktop.domain.performance.raters.terms import RaterGroup
from asn_desktop.reports.paper import Paper
from asn_desktop.reports.rendering import render
from asn_desktop.services.performance.raters.papers import make_ballots
from asn_desktop.services.performance.raters.rounds import close_round
from asn_desktop.services.sheets.raters.papers import (
    rater_ballots,
    rater_reminders,
    rater_report,
)
from tests.factories import actor_for, employee_id
from tests.reports.reading import all_words, read_pages
from tests.services.performance.raters.scenes import (
    CAMAT,
    HEAD,
    STAFF,
    hand_in_all,
    opened_round,
    operator_of,
    raters_of,
)

PRINTED = datetime(2026, 10, 5, 3, 42, tzinfo=UTC)
BOTH = pytest.mark.parametrize("paper", list(Paper))


@BOTH
def test_every_ballot_of_a_bundle_is_alike_and_names_no_rater(office, paper):
    round_id = opened_round(office)
    actor, rated = operator_of(office), employee_id(office, HEAD)
    bundle = make_ballots(office, actor, round_id, rated, RaterGroup.SUBORDINATE, 3)
    sheet = rater_ballots(office, actor, bundle)
    pages = read_pages(render(sheet, paper, PRINTED))
    assert len(pages) == 3
    for page in pages:
        assert "Bundel 360-0001" in page.words and "Sri Wahyuni" in page.words
        assert "Kolaboratif" in page.words and "Jangan menulis nama Anda" in page.words
    # Not even the footer counts: each ballot is page 1 of 1.
    assert len({page.words for page in pages}) == 1
    words = " ".join(page.words for page in pages)
    assert not any(name in words for name in STAFF)


def test_the_public_gets_the_short_ballot(office):
    round_id = opened_round(office)
    actor, rated = operator_of(office), employee_id(office, HEAD)
    bundle = make_ballots(office, actor, round_id, rated, RaterGroup.PUBLIC, 1)
    words = all_words(render(rater_ballots(office, actor, bundle), Paper.F4, PRINTED))
    assert "Harmonis" in words and "Loyal" not in words and "paling menonjol" not in words


def test_slips_remind_those_who_have_not_handed_in(office):
    round_id = opened_round(office)
    actor = operator_of(office)
    camat = actor_for(office, CAMAT).name
    words = all_words(render(rater_reminders(office, actor, round_id), Paper.A4, PRINTED))
    assert camat in words and "Sri Wahyuni" in words and "16 Oktober 2026" in words
    with pytest.raises(NotAllowed):
        rater_reminders(office, actor_for(office, CAMAT), round_id)
    close_round(office, actor, round_id)
    with pytest.raises(DomainError, match="sudah ditutup"):
        rater_reminders(office, actor, round_id)


@BOTH
def test_the_report_shows_what_the_screen_shows(office, paper):
    round_id = opened_round(office)
    hand_in_all(office, round_id, HEAD, mark=3)
    close_round(office, operator_of(office), round_id)
    head = actor_for(office, HEAD)
    key = f"{round_id}:{head.employee_id}"
    pdf = render(rater_report(office, head, key), paper, PRINTED)
    assert pdf == render(rater_report(office, head, key), paper, PRINTED)
    words = all_words(pdf)
    assert "RAPOR 360°" in words and "Berorientasi Pelayanan 3,0" in words
    assert "Gabungan atasan dan rekan" in words or "Gabungan" in words
    assert "Tulisan dari" in words
    advice = all_words(render(rater_report(office, actor_for(office, CAMAT), key), paper, PRINTED))
    assert "Tulisan dari" not in advice and "3,0" in advice


def test_a_report_of_too_few_shows_nothing_but_the_reason(office):
    round_id = opened_round(office)
    assert len(raters_of(office, round_id, HEAD)) >= 3
    close_round(office, operator_of(office), round_id)
    head = actor_for(office, HEAD)
    key = f"{round_id}:{head.employee_id}"
    words = all_words(render(rater_report(office, head, key), Paper.F4, PRINTED))
    assert "Belum cukup penilai" in words and "Akuntabel" not in words
