"""The credit documents, the personal report and the typing slip on F4 and A4."""

from datetime import datetime
from io import BytesIO

import pypdfium2
import pytest

from asn_desktop.domain.performance.credit.terms import CreditDocumentKind
from asn_desktop.reports.paper import Paper
from asn_desktop.reports.rendering import page_counts, render
from asn_desktop.services.sheets.credit.documents import DOTS, CreditRow, CreditSheet, ThresholdLine
from asn_desktop.services.sheets.credit.personal_report import (
    PersonalReport,
    ReportBehavior,
    ReportPeriod,
    ReportResult,
)
from asn_desktop.services.sheets.credit.typing_slip import SlipLine, TypingSlip
from asn_desktop.services.sheets.parts import Letterhead, Party, SheetHead, SheetMark

PRINTED = datetime(2026, 10, 5, 10, 42)
HEAD = SheetHead(
    code="X-2026",
    document_number="X-2026/1",
    title="Contoh",
    letterhead=Letterhead("PEMERINTAH KABUPATEN WANASARI", "KECAMATAN SUKAMAJU", "Jalan", None),
    place="Sukamaju",
    mark=SheetMark.NONE,
)
OWNER = Party("Maya Kolo, S.Kom.", "19960704 202321 2 011", "NIP", "Pangkat", "III/a",
              "Pranata Komputer Ahli Pertama", "Unit kerja", "Sekretariat")  # fmt: skip
ROWS = (
    CreditRow("2025", "Januari–Desember (12 bulan)", "Sangat Baik", "150%", "12,5", "18,75"),
    CreditRow("2026", "Januari–Februari (2 bulan)", "Baik", "2/12 × 100%", "12,5", "2,08"),
)
IDENTITY = tuple((f"Baris {place}", DOTS) for place in range(1, 10))


def credit_sheet(kind):
    return CreditSheet(
        head=HEAD,
        kind=kind,
        number=DOTS,
        agency="Pemerintah Kabupaten Wanasari",
        period="1 Januari 2025 s.d. 28 Februari 2026",
        identity=IDENTITY,
        rows=ROWS,
        old="31,25",
        new="20,83",
        total="52,08",
        thresholds=(
            ThresholdLine("Angka kredit yang harus dipenuhi", "50", "100"),
            ThresholdLine("Kelebihan (+) atau kekurangan (−)", "+2,08", "−47,92"),
        ),
        recommendation="Dapat dipertimbangkan untuk kenaikan pangkat setingkat lebih tinggi.",
        appraiser=OWNER,
        place="Sukamaju",
        dated_on=None,
        copies=("Kepala Kantor Regional BKN",),
    )


def report(results=4, levels=(2, 3)):
    names = ("Berorientasi Pelayanan", "Akuntabel", "Kompeten", "Harmonis", "Loyal", "Adaptif",
             "Kolaboratif")  # fmt: skip
    return PersonalReport(
        head=HEAD,
        year=2026,
        employee=OWNER,
        appraiser=OWNER,
        praise=("Penjelasan ke warga selalu sabar.",),
        periods=tuple(
            ReportPeriod(f"Triwulan {name}", "Sesuai Ekspektasi", "Sesuai Ekspektasi", "Baik")
            for name in ("I", "II", "III", "IV")
        ),
        results_of="Tahunan 2026",
        results=tuple(
            ReportResult(place, "Berkas layanan diverifikasi", "318 (target 300)", "Di Atas")
            for place in range(1, results + 1)
        ),
        more_results=0,
        behaviors=tuple(ReportBehavior(name, *levels) for name in names),
        to_improve=("Catat kendala setiap minggu.",),
        training="Belum ada catatan pelatihan di program ini.",
        credit="Angka kredit sampai akhir 2026: 52,08.",
    )


SLIP = TypingSlip(HEAD, OWNER, "Rina Marlina, S.E.", "5 Oktober 2026 pukul 10.42",
                  (SlipLine("Triwulan III 2026: Realisasi", "berkas", "318"),))  # fmt: skip
SHEETS = (*(credit_sheet(kind) for kind in CreditDocumentKind), report(), SLIP)


def text_of(pdf):
    document = pypdfium2.PdfDocument(BytesIO(pdf))
    return "\n".join(page.get_textpage().get_text_range() for page in document)


@pytest.mark.parametrize("paper", [Paper.F4, Paper.A4])
@pytest.mark.parametrize("sheet", SHEETS, ids=lambda sheet: type(sheet).__name__)
def test_each_paper_fits_one_page_and_is_the_same_every_time(sheet, paper):
    assert page_counts([sheet], paper) == [1]
    first = render(sheet, paper, PRINTED)
    assert first == render(sheet, paper, PRINTED)


def test_the_conversion_has_all_nine_lines_and_the_formula():
    words = text_of(render(credit_sheet(CreditDocumentKind.CONVERSION), Paper.F4, PRINTED))
    assert all(f"Baris {place}" in words for place in range(1, 10))
    assert "KONVERSI PREDIKAT KINERJA KE ANGKA KREDIT" in words
    assert "2/12 × 100%" in words
    assert "KOLOM 2 × KOLOM 3" in words.replace("\r\n", " ")
    assert "Tembusan:" in words


def test_the_decree_shows_surplus_deficit_and_advice():
    words = text_of(render(credit_sheet(CreditDocumentKind.DECREE), Paper.F4, PRINTED))
    assert all(part in words for part in ("31,25", "20,83", "52,08", "+2,08", "−47,92"))
    assert "Dapat dipertimbangkan" in words


def test_the_report_begins_with_what_went_well():
    words = text_of(render(report(), Paper.F4, PRINTED))
    assert words.index("YANG PATUT DIHARGAI") < words.index("PREDIKAT")
    assert words.index("PREDIKAT") < words.index("LANGKAH BERIKUTNYA")
    assert "Belum ada catatan pelatihan" in words


def test_a_report_without_own_ratings_draws_no_second_line():
    assert "Sesuai" in text_of(render(report(levels=(None, 2)), Paper.F4, PRINTED))


@pytest.mark.parametrize("paper", [Paper.F4, Paper.A4])
def test_a_full_report_still_fits_one_page(paper):
    assert page_counts([report(results=8)], paper) == [1]
