"""What the printed worksheet of needs holds, who may print it, and how it looks on paper."""

import pytest
from pypdfium2 import PdfDocument

from asn_desktop.base.errors import DomainError, NotAllowed
from asn_desktop.reports.paper import Paper
from asn_desktop.reports.rendering import render
from asn_desktop.services.performance.needs.carrying import make_result
from asn_desktop.services.sheets.needs import needs_sheet
from tests.factories import MORNING, actor_for
from tests.services.performance.needs.worksheets import YEAR, camat, fill
from tests.services.performance.plans.plan_contents import head_plan


def words_of(pdf):
    document = PdfDocument(pdf)
    pages = [document[number].get_textpage().get_text_bounded() for number in range(len(document))]
    sizes = [document[number].get_size() for number in range(len(document))]
    document.close()
    return " ".join(pages), sizes


def test_the_sheet_names_answers_carriers_and_gaps_in_words(any_office):
    _, _, waiting, _ = fill(any_office)
    sri, plan_id, _ = head_plan(any_office)
    make_result(any_office, sri, YEAR, plan_id, "Antrean singkat", [waiting])
    sheet = needs_sheet(any_office, camat(any_office), "2026")
    assert [(line.code, line.answered_by) for line in sheet.needs] == [("A1", "1"), ("C1", "1")]
    assert [(line.target, line.carried_by) for line in sheet.indicators] == [
        ("15 menit", "Kepala Seksi Pelayanan Umum"),
        ("", "Belum jadi hasil kerja"),
    ]
    assert sheet.leader.name == "B. Suryanto, S.Sos., M.Si."


@pytest.mark.parametrize("paper", list(Paper))
def test_the_paper_holds_every_line_and_comes_out_the_same_twice(office, paper):
    fill(office)
    sheet = needs_sheet(office, camat(office), "2026")
    pdf = render(sheet, paper, MORNING)
    assert pdf == render(sheet, paper, MORNING)
    words, sizes = words_of(pdf)
    for wanted in (
        "LEMBAR KEBUTUHAN ORGANISASI",
        "Antrean KTP-el panjang pada hari Senin",
        "Rata-rata waktu tunggu di loket",
        "Belum jadi hasil kerja",
        "B. Suryanto, S.Sos., M.Si.",
    ):
        assert wanted in words
    assert all(width > height for width, height in sizes)


def test_an_empty_worksheet_prints_as_such(office):
    words, _ = words_of(render(needs_sheet(office, camat(office), "2026"), Paper.F4, MORNING))
    assert "Belum ada kebutuhan." in words
    assert "Belum ada indikator unit." in words


def test_staff_do_not_print_it_and_a_year_that_is_none_is_named(office):
    with pytest.raises(NotAllowed):
        needs_sheet(office, actor_for(office, "Andi"), "2026")
    with pytest.raises(DomainError, match="Tahun lembar kebutuhan tidak dikenal"):
        needs_sheet(office, camat(office), "kini")
