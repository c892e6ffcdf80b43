"""Minutes of an objection, the record of a discussion, and blocks 6 to 8 on paper."""

import pypdfium2
import pytest

from asn_desktop.domain.performance.objections import ObjectionOutcome
from asn_desktop.reports.paper import Paper
from asn_desktop.reports.rendering import render
from asn_desktop.services.performance.appraisals.decisions.records import (
    kept_document,
    kept_versions,
)
from asn_desktop.services.sheets.evaluation_document import evaluation_document
from asn_desktop.services.sheets.objections.records import discussion_record, objection_minutes
from tests.factories import MORNING, actor_for
from tests.services.performance.appraisals.scenes import CAMAT, SITI, SRI
from tests.services.performance.objections.scenes import REASONS, asked, delivered, filed
from tests.services.performance.objections.test_objecting import decide, explain


def words_of(sheet, paper=Paper.F4):
    document = pypdfium2.PdfDocument(render(sheet, paper, MORNING))
    pages = [page.get_textpage() for page in document]
    text = " ".join(page.get_text_range() for page in pages)
    for page in pages:
        page.close()
    document.close()
    return " ".join(text.split())


@pytest.fixture
def decided(office):
    evaluation_id = delivered(office)
    objection_id = filed(office, evaluation_id)
    explain(office, SRI, objection_id, "Rekap loket sudah saya periksa.")
    explain(office, SITI, objection_id, "Saya sependapat.")
    decide(office, objection_id, ObjectionOutcome.CHANGED)
    return evaluation_id, objection_id


@pytest.mark.parametrize("paper", [Paper.F4, Paper.A4])
def test_the_minutes_hold_both_sides_and_the_decision(office, decided, paper):
    words = words_of(objection_minutes(office, actor_for(office, SITI), decided[1]), paper)
    assert "BERITA ACARA PEMERIKSAAN KEBERATAN" in words
    assert REASONS in words
    assert "Rekap loket sudah saya periksa." in words
    assert "Saya sependapat." in words
    assert "Butuh Perbaikan menjadi Baik" in words
    assert "Putusan ini final" in words
    assert "Atasan Pejabat Penilai Kinerja," in words


def test_the_document_prints_blocks_six_to_eight_only_when_used(office, decided):
    siti = actor_for(office, SITI)
    words = words_of(evaluation_document(office, siti, decided[0]))
    for block in ("6 KEBERATAN", "7 PENJELASAN PEJABAT PENILAI", "8 KEPUTUSAN ATASAN"):
        assert block in words
    assert words.count("Sukamaju, 5 Oktober 2026") == 4
    old = kept_versions(office, siti, decided[0])[-1]
    before = words_of(kept_document(office, siti, old.id))
    assert "KEBERATAN" not in before
    assert "BUTUH PERBAIKAN" in before


def test_a_running_objection_prints_what_is_there_so_far(office):
    evaluation_id = delivered(office)
    filed(office, evaluation_id)
    words = words_of(evaluation_document(office, actor_for(office, CAMAT), evaluation_id))
    assert "6 KEBERATAN" in words
    assert "7 PENJELASAN" not in words
    assert "8 KEPUTUSAN" not in words


def test_the_record_of_a_discussion_is_a_draft_until_it_is_over(office):
    discussion_id = asked(office, delivered(office))
    sheet = discussion_record(office, actor_for(office, SRI), discussion_id)
    assert sheet.head.mark.label == "DRAF"
    assert "Waktu layanan keliru dihitung" in words_of(sheet)


def test_the_same_minutes_are_the_same_bytes(office, decided):
    sheet = objection_minutes(office, actor_for(office, SITI), decided[1])
    assert render(sheet, Paper.F4, MORNING) == render(sheet, Paper.F4, MORNING)
