"""Every form on every paper, read back and looked at."""

from dataclasses import replace
from io import BytesIO

import pypdfium2
import pytest
from PIL import Image

from asn_desktop.domain.performance.terms import Approach, OrgPredicate, PlanTemplate, Rating
from asn_desktop.domain.public_service.terms import ElementOrder, WeightMode
from asn_desktop.reports.file_names import file_name
from asn_desktop.reports.paper import Paper
from asn_desktop.reports.rendering import page_counts, render, render_many
from asn_desktop.services.sheets.parts import SheetMark
from tests.reports.paper_samples import (
    BUPATI,
    CAMAT,
    MAYA,
    PRINTED_AT,
    SRI,
    document,
    evaluation,
    letterhead,
    plan,
    results,
    survey,
)
from tests.reports.reading import all_words, ink_margins, read_pages, text_boxes

VARIANTS = [(approach, template) for approach in Approach for template in PlanTemplate]
QUALITATIVE, LEADER = Approach.QUALITATIVE, PlanTemplate.LEADER
LONG = "Uraian yang sangat panjang, ditulis tanpa henti. " * 205


def printed(sheet, paper=Paper.F4) -> bytes:
    return render(sheet, paper, PRINTED_AT)


@pytest.mark.parametrize("paper", list(Paper))
@pytest.mark.parametrize(("approach", "template"), VARIANTS)
@pytest.mark.parametrize("make", [plan, evaluation])
def test_every_form_fits_every_paper_inside_its_margins(make, approach, template, paper):
    pdf = printed(make(approach, template), paper)
    assert {(page.width, page.height) for page in read_pages(pdf)} == {
        (round(paper.long_side, 1), round(paper.short_side, 1))
    }
    for left, top, right, bottom in ink_margins(pdf):
        assert left > 19.4
        assert top > 11.5
        assert right > 13.4
        assert bottom > 5.0


@pytest.mark.parametrize("sheet", [document(), survey()])
@pytest.mark.parametrize("paper", [Paper.F4, Paper.A4])
def test_document_and_survey_stand_upright_on_one_page(sheet, paper):
    (page,) = read_pages(printed(sheet, paper))
    assert (page.width, page.height) == (round(paper.short_side, 1), round(paper.long_side, 1))


@pytest.mark.parametrize("sheet", [plan(), evaluation(), document(), survey()])
def test_the_same_sheet_gives_the_same_bytes(sheet):
    assert printed(sheet) == printed(sheet)


def test_the_plan_of_staff_has_the_columns_and_bars_of_the_official_form():
    words = all_words(printed(plan()))
    for expected in (
        "SASARAN KINERJA PEGAWAI PENDEKATAN HASIL KERJA KUANTITATIF",
        "BAGI PEJABAT ADMINISTRASI DAN PEJABAT FUNGSIONAL",
        "PERIODE PENILAIAN: 1 JANUARI SD 31 DESEMBER TAHUN 2026",
        "PEGAWAI YANG DINILAI",
        "PEJABAT PENILAI KINERJA",
        "YANG DIINTERVENSI",
        "(1) (2) (3) (4) (5) (6)",
        "A. UTAMA",
        "B. TAMBAHAN",
        "(penugasan dari Camat)",
        "PERILAKU KERJA",
        "Ekspektasi Khusus Pimpinan:",
        "Menggerakkan pemanfaatan berbagai sumber daya untuk tujuan bersama",
        "LAMPIRAN SASARAN KINERJA PEGAWAI",
        "Sukamaju, 28 Januari 2026",
        "Halaman 1 dari",
        "Dicetak 5 Oktober 2026 pukul 10.42",
    ):
        assert expected in words
    annex = [words.index(bar) for bar in ("DUKUNGAN SUMBER", "SKEMA PERTANG", "KONSEKUENSI")]
    assert annex == sorted(annex)


def test_the_plan_of_a_leader_has_perspectives_and_no_superior_column():
    words = all_words(printed(plan(template=LEADER)))
    assert "PERSPEKTIF" in words
    assert "(1) (2) (3) (4) (5) A. UTAMA" in words.replace("HASIL KERJA A.", "A.")
    assert "DIINTERVENSI" not in words


def test_qualitative_plans_name_measures_and_the_perspective_of_leaders():
    staff, leader = (
        all_words(printed(plan(QUALITATIVE, kind))) for kind in (PlanTemplate.STAFF, LEADER)
    )
    assert "Ukuran keberhasilan/Indikator Kinerja Individu dan Target:" in staff
    assert "Individu, Target, dan Perspektif:" in leader
    assert "(Perspektif: Penerima Layanan)" in leader
    assert "(Laporan layanan bulanan tertib)" in staff


def test_an_empty_group_still_has_its_bar():
    words = all_words(printed(plan(results=results(2))))
    assert "B. TAMBAHAN" in words


def test_the_evaluation_names_organisation_curve_ratings_and_predicate():
    words = all_words(printed(evaluation()))
    for expected in (
        "PERIODE: TRIWULAN III",
        "CAPAIAN KINERJA ORGANISASI",
        "POLA DISTRIBUSI:",
        "DENGAN CAPAIAN KINERJA ORGANISASI BAIK",
        "(1) (2) (3) (4) (5) (6) (7) (8)",
        "RATING HASIL KERJA SESUAI EKSPEKTASI",
        "RATING PERILAKU KERJA DI ATAS EKSPEKTASI",
        "PREDIKAT KINERJA PEGAWAI",
        "Hasil kerja sesuai ekspektasi,",
        "Pimpinan: Pertahankan.",
        "paling lambat 14 hari",
        "Sukamaju, 5 Oktober 2026",
    ):
        assert expected in words


def test_a_leaders_evaluation_has_seven_columns_and_a_qualitative_one_three():
    leader = all_words(printed(evaluation(template=LEADER)))
    assert "(6) (7)" in leader
    assert "(8)" not in leader
    assert "PERSPEKTIF" in leader
    qualitative = all_words(printed(evaluation(QUALITATIVE)))
    assert "Ukuran keberhasilan" in qualitative
    assert "ASPEK" not in qualitative


@pytest.mark.parametrize("org", list(OrgPredicate))
def test_every_organisation_predicate_has_its_curve(org):
    words = all_words(printed(evaluation(org_predicate=org)))
    assert f"ORGANISASI {org.label.upper()}" in words


def test_a_draft_without_ratings_says_so_on_every_page():
    sheet = evaluation(
        head=replace(evaluation().head, mark=SheetMark.DRAFT),
        result_rating=None,
        behavior_rating=None,
        predicate=None,
        org_predicate=None,
        signed_on=None,
    )
    pages = read_pages(printed(sheet))
    assert all("DRAF" in page.words for page in pages)
    words = " ".join(page.words for page in pages)
    assert "BELUM DITETAPKAN" in words
    assert "SESUAI EKSPEKTASI" not in words
    assert "Sukamaju, ......" in words


def test_only_the_appraiser_signs_where_the_office_wants_it_so():
    words = all_words(printed(evaluation(both_sign=False)))
    assert "Pejabat Penilai Kinerja," in words
    assert "Pegawai yang Dinilai," not in words


def test_numbers_are_labelled_by_kind_and_left_out_for_a_political_official():
    words = all_words(printed(plan(employee=MAYA, appraiser=BUPATI)))
    assert "NI PPPK 19960704 202321 2 011" in words
    assert "GOLONGAN IX" in words
    assert "INSTANSI Pemerintah Kabupaten Wanasari" in words
    assert words.rstrip().count("Dr. H. Rahmat Hidayat") == 3
    assert "Dr. H. Rahmat Hidayat NIP" not in words


def test_an_acting_appraiser_signs_with_the_acting_post():
    acting = replace(SRI, position="Plt. Kepala Seksi Pelayanan Umum")
    words = all_words(printed(evaluation(appraiser=acting)))
    assert "Pejabat Penilai Kinerja, Plt. Kepala Seksi Pelayanan Umum," in words


def test_the_document_has_five_blocks_and_no_empty_objection():
    words = all_words(printed(document()))
    for expected in (
        "1 PEGAWAI YANG DINILAI",
        "2 PEJABAT PENILAI KINERJA",
        "3 ATASAN PEJABAT PENILAI KINERJA",
        "4 EVALUASI KINERJA",
        "PREDIKAT KINERJA PEGAWAI BAIK",
        "5 CATATAN/REKOMENDASI",
    ):
        assert expected in words
    assert "KEBERATAN" not in words
    assert words.count("Sukamaju,") == 2


def test_the_survey_states_index_weight_and_order():
    words = all_words(printed(survey()))
    for expected in (
        "83,89",
        "B (Baik)",
        "Bobot tiap unsur 1/9",
        "U8 pengaduan",
        "2,800",
        "70,00 C",
    ):
        assert expected in words
    other = all_words(printed(survey(ElementOrder.QUESTIONNAIRE, WeightMode.TWO_DIGITS)))
    assert "83,05" in other
    assert "Bobot tiap unsur 0,11 (angka terpotong" in other
    assert "U8 Sarana dan Prasarana" in other


def test_a_survey_without_sheets_says_that_there_is_no_data():
    words = all_words(printed(replace(survey(), index=None, respondents=0, services=())))
    assert "BELUM ADA DATA" in words


def test_sixty_results_repeat_the_column_heads_and_none_is_cut():
    pages = read_pages(printed(evaluation(results=results(60))))
    heads = [page.words for page in pages if "(1) (2) (3) (4) (5) (6) (7) (8)" in page.words]
    assert len(heads) >= 5
    words = " ".join(page.words for page in pages)
    for number in range(1, 61):
        assert f"Hasil kerja nomor {number} " in words
    # Both indicators of a result stand on the page of the result.
    for page in pages:
        assert page.words.count("Jumlah konsultasi yang dijawab") == page.words.count(
            "Warga yang menyatakan puas"
        )


@pytest.mark.parametrize("paper", [Paper.F4, Paper.A4])
def test_ten_thousand_letters_in_a_cell_are_all_printed_and_overlap_nothing(paper):
    first, *rest = results()
    long_result = replace(first, feedback=LONG, text=LONG[:5000])
    pdf = printed(evaluation(results=(long_result, *rest), recommendation=LONG), paper)
    assert all_words(pdf).count("henti.") == 2 * 205 + LONG[:5000].count("henti.")
    for left, top, right, bottom in ink_margins(pdf):
        assert min(left - 19.4, top - 11.5, right - 13.4, bottom - 5.0) > 0
    for number in range(3):
        boxes = text_boxes(pdf, number)
        for place, one in enumerate(boxes):
            for other in boxes[place + 1 :]:
                assert not _overlap(one, other), (number, one, other)


def test_a_word_longer_than_its_column_is_broken_inside_the_margins():
    first, *rest = results()
    address = "https://contoh.go.id/" + "berkas-layanan-" * 40
    pdf = printed(plan(results=(replace(first, text=address + "x" * 300), *rest)))
    assert all(right > 13.4 for _, _, right, _ in ink_margins(pdf))


def test_characters_without_a_glyph_become_question_marks_and_none_is_missing():
    first, *rest = results()
    odd = replace(first, text="Tuntas 👍 日本 ≥ 90 – “kutip” é\u0000 tab\there")
    words = all_words(printed(plan(results=(odd, *rest))))
    assert "Tuntas ? ?? ≥ 90 – “kutip” é tab" in words


def test_the_signature_block_stays_whole_on_one_page():
    for count in range(4, 14):
        pages = read_pages(printed(evaluation(results=results(count))))
        signed = [page.words for page in pages if "Pejabat Penilai Kinerja," in page.words]
        assert len(signed) == 1
        assert "Diterima tanggal" in signed[0]
        assert "CATATAN/REKOMENDASI" in signed[0]


def test_an_emblem_is_drawn_only_where_the_office_has_one():
    picture = BytesIO()
    Image.new("RGB", (60, 80), (0, 0, 0)).save(picture, "PNG")
    with_emblem = replace(document().head, letterhead=letterhead(picture.getvalue()))
    plain, decorated = printed(document()), printed(document(head=with_emblem))
    assert b"/Subtype /Image" not in plain
    assert b"/Subtype /Image" in decorated
    assert printed(document(head=with_emblem)) == decorated


def test_title_author_language_and_embedded_fonts_are_set():
    pdf = printed(evaluation())
    with pypdfium2.PdfDocument(pdf) as opened:
        facts = opened.get_metadata_dict()
    assert facts["Title"] == "Evaluasi Kinerja Triwulan III 2026, Siti Rahmawati, S.E."
    assert facts["Author"] == "Kecamatan Sukamaju"
    assert b"/Lang (id-ID)" in pdf
    assert pdf.count(b"/FontFile2") == 2


def test_many_sheets_in_one_file_share_their_fonts_and_count_their_own_pages():
    sheets = [plan(), evaluation(), document()] * 5
    pdf = render_many(sheets, Paper.F4, PRINTED_AT, title="Triwulan III 2026")
    assert pdf.count(b"/FontFile2") == 2
    pages = read_pages(pdf)
    assert len(pages) == sum(page_counts(sheets, Paper.F4))
    assert pages[0].words.count("Halaman 1 dari 3") == 1
    assert sum("Halaman 1 dari" in page.words for page in pages) == len(sheets)


def test_making_many_sheets_can_be_stopped():
    seen = []
    pdf = render_many(
        [document()] * 5,
        Paper.A4,
        PRINTED_AT,
        progress=lambda done: seen.append(done) or done < 2,
    )
    assert seen == [1, 2]
    assert len(read_pages(pdf)) == 2


def test_file_names_hold_code_number_and_name():
    assert file_name(evaluation().head) == "EK-TW3-2026_198809212014032002_Siti_Rahmawati.pdf"
    assert file_name(survey().head) == "SKM-TW3-2026.pdf"
    odd = replace(evaluation().head, person_name='Drs. H. Ábé/"x" <y>, M.Si.', person_number="")
    assert file_name(odd) == "EK-TW3-2026_Abe_x_y.pdf"


def test_a_leader_is_appraised_by_somebody_without_a_number():
    words = all_words(printed(evaluation(template=LEADER, employee=CAMAT, appraiser=BUPATI)))
    assert "JABATAN Camat 4 JABATAN Bupati Wanasari" in words


def test_a_plan_without_appraiser_or_results_can_still_be_looked_at():
    words = all_words(printed(plan(appraiser=None, results=(), signed_on=None)))
    assert "(....." in words
    assert "A. UTAMA B. TAMBAHAN" in words


def test_every_rating_pair_prints_its_predicate():
    for result in Rating:
        for behavior in Rating:
            sheet = evaluation(result_rating=result, behavior_rating=behavior)
            words = all_words(printed(sheet))
            assert f"RATING HASIL KERJA {result.label.upper()}" in words


def _overlap(one, other) -> bool:
    slack = 0.6
    left, bottom = max(one[0], other[0]), max(one[1], other[1])
    right, top = min(one[2], other[2]), min(one[3], other[3])
    return right - left > slack and top - bottom > slack
