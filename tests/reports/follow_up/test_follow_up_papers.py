"""Papers of the follow-up: what stands on them, on both papers, always the same bytes."""

from datetime import date

import pytest

from asn_desktop.base.errors import NotAllowed
from asn_desktop.domain.performance.follow_up.coaching_rules import STATEMENTS
from asn_desktop.domain.performance.follow_up.terms import RewardKind
from asn_desktop.domain.performance.terms import Predicate
from asn_desktop.reports.paper import Paper
from asn_desktop.reports.rendering import render
from asn_desktop.services.performance.coaching.editing import (
    CoachingStart,
    add_competence,
    add_step,
    check_step,
    start_coaching,
)
from asn_desktop.services.performance.coaching.feedback_form import give_coaching_feedback
from asn_desktop.services.performance.rewards.elections import ElectionForm, open_election
from asn_desktop.services.performance.rewards.records import RewardForm, give_reward
from asn_desktop.services.sheets.follow_up.coaching import (
    coaching_form_sheet,
    coaching_sheet,
    competence_sheet,
)
from asn_desktop.services.sheets.follow_up.rewards import (
    ballot_sheet,
    certificate_sheet,
    recap_id,
    recap_sheet,
)
from tests.factories import actor_for, employee_id
from tests.reports.reading import read_pages
from tests.services.performance.appraisals.scenes import period_id
from tests.services.performance.rewards.test_rewards import sign

SITI, SRI, RINA, ANDI = "Siti", "Sri", "Rina", "Andi"
PAPERS = pytest.mark.parametrize("paper", [Paper.F4, Paper.A4])


@pytest.fixture
def talk(office):
    sri = actor_for(office, SRI)
    talk = start_coaching(
        office, sri, CoachingStart(employee_id(office, SITI), reason="Berkas terlambat")
    )
    step = add_step(office, sri, talk, "Mendampingi di loket", date(2026, 10, 12))
    check_step(office, sri, talk, step, "Sudah mandiri")
    add_competence(office, sri, talk, "Orientasi pelayanan", 4, "Ramah dan teliti")
    return talk


def words(office, sheet, paper):
    """Return the words of each page, after checking that a second print is the same."""
    now = office.clock.local_now()
    pdf = render(sheet, paper, now)
    assert pdf == render(sheet, paper, now)
    return [" ".join(page.words.split()) for page in read_pages(pdf)]


@PAPERS
def test_the_coaching_record_shows_plan_step_check_and_result(office, talk, paper):
    (page,) = words(office, coaching_sheet(office, actor_for(office, SRI), talk), paper)
    for part in (
        "CATATAN BIMBINGAN KINERJA", "Berkas terlambat", "Mendampingi di loket",
        "12 Oktober 2026", "5 Oktober 2026", "Sudah mandiri", "HASIL", "Pembimbing,",
    ):  # fmt: skip
        assert part in page


@PAPERS
def test_form_b18_carries_nine_statements_and_goes_to_the_superior(office, talk, paper):
    (page,) = words(office, coaching_form_sheet(office, actor_for(office, SITI), talk), paper)
    assert "UMPAN BALIK PELAKSANAAN BIMBINGAN KINERJA" in page
    assert "Format B.1.8" in page
    assert all(text in page for _, texts in STATEMENTS for text in texts)
    assert "B. Suryanto, S.Sos., M.Si.), bukan kepada pembimbing" in page
    assert "Pegawai yang Dinilai," in page


def test_a_given_form_is_not_printed_for_the_coach(office, talk):
    siti, sri = actor_for(office, SITI), actor_for(office, SRI)
    assert coaching_form_sheet(office, sri, talk).answers == (None,) * 9
    give_coaching_feedback(office, siti, talk, [True] * 9, "Bagus")
    (page,) = words(office, coaching_form_sheet(office, siti, talk), Paper.F4)
    assert "Bagus" in page
    with pytest.raises(NotAllowed):
        coaching_form_sheet(office, sri, talk)


@PAPERS
def test_form_b19_carries_values_with_reasons(office, talk, paper):
    (page,) = words(office, competence_sheet(office, actor_for(office, SRI), talk), paper)
    for part in ("EVALUASI KOMPETENSI PEGAWAI", "Format B.1.9", "SKALA 1-5", "Ramah dan teliti"):
        assert part in page


@PAPERS
def test_the_certificate_is_one_page_with_name_reason_and_signer(office, paper):
    rina = actor_for(office, RINA)
    form = RewardForm(
        employee_id(office, SITI),
        RewardKind.CERTIFICATE,
        "Petugas teladan",
        "Membantu warga lansia",
        date(2026, 10, 5),
        "800/77/2026",
    )
    key = give_reward(office, rina, form)
    (page,) = words(office, certificate_sheet(office, rina, key), paper)
    for part in (
        "PIAGAM PENGHARGAAN", "Nomor: 800/77/2026", "Siti Rahmawati, S.E.", "Petugas teladan",
        "Membantu warga lansia", "Sukamaju, 5 Oktober 2026", "B. Suryanto",
    ):  # fmt: skip
        assert part in page
    with pytest.raises(NotAllowed):
        certificate_sheet(office, actor_for(office, ANDI), key)


@PAPERS
def test_ballots_name_nominees_and_no_voter(office, paper):
    nominees = tuple(employee_id(office, name) for name in (SITI, ANDI))
    rina = actor_for(office, RINA)
    vote = open_election(
        office, rina, ElectionForm(period_id(office, 3), nominees, date(2026, 10, 9))
    )
    (page,) = words(office, ballot_sheet(office, rina, vote), paper)
    assert page.count("SURAT SUARA") == 4
    assert page.count("Siti Rahmawati, S.E.") == 4
    assert "Maya" not in page
    with pytest.raises(NotAllowed):
        ballot_sheet(office, actor_for(office, SRI), vote)


@PAPERS
def test_the_recap_prints_what_is_missing_first_and_no_pay(office, paper):
    sign(office, SITI, 2, Predicate.GOOD)
    rina = actor_for(office, RINA)
    (page,) = words(office, recap_sheet(office, rina, recap_id(period_id(office, 2), None)), paper)
    missing = page.index("BELUM ADA PREDIKAT (7 PEGAWAI)")
    assert missing < page.index("SUDAH ADA PREDIKAT")
    assert "Rp" not in page
    with pytest.raises(NotAllowed):
        recap_sheet(office, actor_for(office, SRI), recap_id(period_id(office, 2), None))
