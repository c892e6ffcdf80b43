"""The papers of feedback, the daily log and reviews."""

import pytest

from asn_desktop.base.errors import DomainError, NotAllowed
from asn_desktop.domain.performance.execution.feedback_rules import FeedbackKind
from asn_desktop.reports.paper import Paper
from asn_desktop.reports.rendering import render
from asn_desktop.services.performance.daily_logs.editing import add_entry
from asn_desktop.services.performance.daily_logs.views import TypedEntry
from asn_desktop.services.performance.feedback.giving import NewFeedback, give_feedback
from asn_desktop.services.performance.reviews.editing import (
    add_agreement,
    set_review_text,
    start_review,
)
from asn_desktop.services.sheets.feedback.papers import (
    daily_log_sheet,
    feedback_slip,
    review_sheet,
)
from tests.factories import MORNING, actor_for
from tests.reports.reading import all_words

PAPERS = (Paper.F4, Paper.A4)


@pytest.fixture
def siti(office):
    return actor_for(office, "Siti")


@pytest.fixture
def sri(office):
    return actor_for(office, "Sri")


def text_of(sheet, paper=Paper.F4):
    pdf = render(sheet, paper, MORNING)
    assert pdf == render(sheet, paper, MORNING)
    return " ".join(all_words(pdf).split())


@pytest.mark.parametrize("paper", PAPERS)
def test_the_list_of_feedback_names_giver_kind_and_words(office, siti, sri, paper):
    give_feedback(office, sri, NewFeedback(siti.employee_id, FeedbackKind.PRAISE, "Sabar sekali."))
    words = text_of(feedback_slip(office, siti, f"{siti.employee_id}:2026"), paper)
    for part in ("UMPAN BALIK BERKELANJUTAN", "Pujian", "Pimpinan: Sri Wahyuni", "Sabar sekali."):
        assert part in words


def test_a_colleague_prints_no_feedback_of_another(office, siti):
    with pytest.raises(NotAllowed):
        feedback_slip(office, actor_for(office, "Andi"), f"{siti.employee_id}:2026")


@pytest.mark.parametrize("paper", PAPERS)
def test_the_month_of_the_log_is_signed_by_both(office, siti, paper):
    add_entry(
        office,
        siti,
        TypedEntry("Melayani pemohon", "2-10-2026", quantity="12", unit="berkas", minutes="90"),
    )
    words = text_of(daily_log_sheet(office, siti, f"{siti.employee_id}:2026-10"), paper)
    for part in ("CATATAN HARIAN", "OKTOBER 2026", "12 berkas", "1 jam 30 menit", "Sri Wahyuni"):
        assert part in words


def test_an_empty_month_prints_and_an_unknown_one_is_refused(office, siti):
    sheet = daily_log_sheet(office, siti, f"{siti.employee_id}:2026-03")
    assert "Belum ada kegiatan" in text_of(sheet)
    with pytest.raises(DomainError, match="tidak dikenal"):
        daily_log_sheet(office, siti, f"{siti.employee_id}:kapan")


@pytest.mark.parametrize("paper", PAPERS)
def test_a_review_prints_praise_before_faults(office, siti, paper):
    key = start_review(office, siti, "Jemput bola")
    set_review_text(office, siti, key, "to_improve", "Bawa modem.")
    set_review_text(office, siti, key, "went_well", "Warga terlayani.")
    add_agreement(office, siti, key, "Siapkan modem", siti.employee_id, "9-10-2026")
    words = text_of(review_sheet(office, siti, key), paper)
    assert words.index("Warga terlayani.") < words.index("Bawa modem.")
    assert "9 Oktober 2026" in words
