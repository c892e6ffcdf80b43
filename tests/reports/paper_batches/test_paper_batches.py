"""Blank questionnaires and covers as the printer gets them."""

import re
from datetime import date

import pypdfium2
import pytest

from asn_desktop.domain.public_service.instrument_templates import TEMPLATES
from asn_desktop.domain.public_service.terms import SheetState, SurveyElement
from asn_desktop.reports.paper import Paper
from asn_desktop.reports.rendering import render
from asn_desktop.services.context import Actor, Office
from asn_desktop.services.office.periods import periods_of
from asn_desktop.services.public_service.batches.making import (
    BatchOrder,
    make_batch,
    note_sheets,
)
from asn_desktop.services.public_service.instruments.definitions import save_instrument
from asn_desktop.services.public_service.instruments.wording import save_wording
from asn_desktop.services.public_service.service_types import add_service_type
from asn_desktop.services.sheets.paper_batches.cover import batch_cover
from asn_desktop.services.sheets.paper_batches.questionnaire import questionnaire_sheet
from tests.factories import actor_for

PAPERS = (Paper.F4, Paper.A4)


@pytest.fixture
def clerk(office: Office) -> Actor:
    return actor_for(office, "Yusuf Hidayat")


@pytest.fixture
def order(office: Office, clerk: Actor) -> BatchOrder:
    service = add_service_type(office, clerk, "KTP-el")
    period = next(line for line in periods_of(office, 2026) if line.number == 3)
    return BatchOrder(service.id, period.id, 121, 125)


def printed(office: Office, sheet, paper: Paper) -> tuple[bytes, list[str]]:
    pdf = render(sheet, paper, office.clock.local_now())
    document = pypdfium2.PdfDocument(pdf)
    texts = [page.get_textpage().get_text_range() for page in document]
    document.close()
    return pdf, texts


@pytest.mark.parametrize("paper", PAPERS)
def test_two_numbered_questionnaires_stand_on_each_page(office, clerk, order, paper):
    batch = make_batch(office, clerk, order)
    sheet = questionnaire_sheet(office, clerk, batch)
    pdf, pages = printed(office, sheet, paper)
    assert [re.findall(r"No\. (\d{4})", page) for page in pages] == [
        ["0121", "0122"],
        ["0123", "0124"],
        ["0125"],
    ]
    first = " ".join(pages[0].split())
    assert first.count("Layanan: KTP-el") == 2
    assert first.count("Sangat sopan dan ramah") == 2
    assert first.count("Lingkari satu angka") == 2
    assert first.index("sarana dan prasarana") < first.index("penanganan pengaduan")
    assert pdf == printed(office, sheet, paper)[0]


def test_the_service_words_its_own_questions_on_paper(office, clerk, order):
    own = "Menurut Saudara, apakah syarat KTP-el mudah dipahami?"
    save_wording(office, clerk, order.service_id, {SurveyElement.REQUIREMENTS: own})
    batch = make_batch(office, clerk, order)
    _pdf, pages = printed(office, questionnaire_sheet(office, clerk, batch), Paper.F4)
    assert "".join(own.split()) in "".join(pages[0].split())


def test_another_instrument_begins_each_sheet_on_its_own_page(office, clerk, order):
    made = save_instrument(office, clerk, TEMPLATES[0])
    batch = make_batch(office, clerk, BatchOrder(order.service_id, order.period_id, 1, 3, made))
    _pdf, pages = printed(office, questionnaire_sheet(office, clerk, batch), Paper.F4)
    assert [re.findall(r"No\. (\d{4})", page) for page in pages] == [["0001"], ["0002"], ["0003"]]
    assert "PEKPPP F-03" in pages[0]
    assert "Sangat tidak setuju" in " ".join(pages[0].split())


@pytest.mark.parametrize("paper", PAPERS)
def test_the_cover_is_blank_at_first_and_reconciles_later(office, clerk, order, paper):
    batch = make_batch(office, clerk, order)
    _pdf, pages = printed(office, batch_cover(office, clerk, batch), paper)
    assert len(pages) == 1
    assert "BUNDEL NOMOR 2026-001" in pages[0]
    assert "Diisi setelah lembar kembali" in pages[0]
    note_sheets(office, clerk, batch, [122, 123], SheetState.DAMAGED)
    _pdf, pages = printed(office, batch_cover(office, clerk, batch), paper)
    assert "0122–0123" in pages[0]
    assert "0121, 0124–0125" in pages[0]
    assert date(2026, 10, 5).strftime("%d").lstrip("0") + " Oktober 2026" in pages[0]
