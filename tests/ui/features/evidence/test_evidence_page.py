"""The page of the evidence store: totals, putting back, packing, and the empty state."""

import pytest

from asn_desktop.services.performance.appraisals.evidence import add_evidence_file, evidence_path
from asn_desktop.services.performance.appraisals.reading import evaluation_view
from asn_desktop.ui.features.evidence.evidence_page import EvidencePage
from asn_desktop.ui.kit.containers.empty_state import EmptyState
from tests.factories import actor_for
from tests.services.performance.appraisals.scenes import SITI, opened


@pytest.fixture
def rina(office):
    return actor_for(office, "Rina")


@pytest.fixture
def source(tmp_path):
    path = tmp_path / "laporan.pdf"
    path.write_bytes(b"isi laporan")
    return path


@pytest.fixture
def lost(office, source):
    siti = actor_for(office, SITI)
    evaluation_id = opened(office)
    result_id = evaluation_view(office, siti, evaluation_id).results[1].id
    key = add_evidence_file(office, siti, evaluation_id, result_id, source)
    evidence_path(office, siti, key).unlink()
    return key


@pytest.fixture
def page(rina, lost, stage):
    shown = stage.put(EvidencePage, rina)
    stage.settle()
    return shown


def test_what_is_missing_is_named_and_put_back(page, source, stage):
    assert page.lost.rows[0].name == "laporan.pdf"
    assert "1 hilang" in page.caption
    page.put_files_back([source.rename(source.with_name("lain.bin"))])
    stage.settle()
    assert "terpasang kembali" in stage.notices[-1].bold
    assert page.lost.rows == ()
    assert "tidak ada yang hilang" in page.caption


def test_a_file_of_another_content_is_said_so(page, source, stage):
    source.write_bytes(b"isi LAPORAN")
    page.put_files_back([source])
    stage.settle()
    assert stage.notices[-1].bold == "Tidak ada yang cocok."
    assert "Sidik jarinya" in stage.notices[-1].sentence


def test_one_person_is_packed(page, tmp_path, stage):
    page.pack_to(tmp_path / "bukti.zip", page.table.current_key)
    stage.settle()
    assert (tmp_path / "bukti.zip").exists()
    assert "1 berkas hilang disebut di daftarnya" in stage.notices[-1].sentence


def test_a_year_without_evidence_says_what_the_page_is_for(rina, stage):
    page = stage.put(EvidencePage, rina)
    stage.settle()
    assert page.findChild(EmptyState).isVisible()
