"""Sheets of invented people, straight as dataclasses: every form, short and very long."""

from dataclasses import replace
from datetime import date, datetime
from decimal import Decimal

from asn_desktop.base.clock import OfficeZone
from asn_desktop.domain.performance.core_values import CORE_VALUE_GUIDES
from asn_desktop.domain.performance.predicates import predicate
from asn_desktop.domain.performance.terms import (
    AnnexList,
    Approach,
    OrgPredicate,
    PlanTemplate,
    Rating,
    ResultKind,
)
from asn_desktop.domain.public_service.questionnaire import ELEMENT_ORDERS
from asn_desktop.domain.public_service.satisfaction import satisfaction_index
from asn_desktop.domain.public_service.terms import (
    ElementOrder,
    ServiceGrade,
    SurveyElement,
    WeightMode,
)
from asn_desktop.services.public_service.respondents import ProfileLine, RespondentProfile
from asn_desktop.services.public_service.results import SampleTarget, ServiceScore
from asn_desktop.services.sheets.evaluation import EvaluationSheet
from asn_desktop.services.sheets.evaluation_document import EvaluationDocument
from asn_desktop.services.sheets.parts import (
    Letterhead,
    Party,
    SheetBehavior,
    SheetHead,
    SheetIndicator,
    SheetMark,
    SheetResult,
)
from asn_desktop.services.sheets.plan import PlanSheet
from asn_desktop.services.sheets.survey import SurveySheet

PRINTED_AT = datetime(2026, 10, 5, 10, 42, tzinfo=OfficeZone.WIB.tzinfo)

SITI = Party(
    "Siti Rahmawati, S.E.",
    "19880921 201403 2 002",
    "NIP",
    "Pangkat/gol. ruang",
    "Penata Muda Tingkat I, III/b",
    "Analis Pelayanan",
    "Unit kerja",
    "Seksi Pelayanan Umum",
)
SRI = Party(
    "Sri Wahyuni, S.Sos.",
    "19850412 200902 2 003",
    "NIP",
    "Pangkat/gol. ruang",
    "Penata, III/c",
    "Kepala Seksi Pelayanan Umum",
    "Unit kerja",
    "Seksi Pelayanan Umum",
)
CAMAT = Party(
    "B. Suryanto, S.Sos., M.Si.",
    "19720404 199603 1 002",
    "NIP",
    "Pangkat/gol. ruang",
    "Pembina, IV/a",
    "Camat",
    "Unit kerja",
    "Kecamatan Sukamaju",
)
MAYA = Party(
    "Maya Kolo, S.Kom.",
    "19960704 202321 2 011",
    "NI PPPK",
    "Golongan",
    "IX",
    "Pranata Komputer Ahli Pertama",
    "Unit kerja",
    "Seksi Pelayanan Umum",
)
BUPATI = Party(
    "Dr. H. Rahmat Hidayat",
    "",
    "",
    "Pangkat/gol. ruang",
    "",
    "Bupati Wanasari",
    "Instansi",
    "Pemerintah Kabupaten Wanasari",
)
# Superior's result, own result, (aspect, indicator, target, reached)…, feedback.
_RESULTS = (
    (
        "Kepuasan masyarakat atas layanan meningkat",
        "Konsultasi layanan terjawab tuntas",
        (
            ("Kuantitas", "Jumlah konsultasi yang dijawab", "120 konsultasi", "134 konsultasi"),
            ("Kualitas", "Warga yang menyatakan puas", "≥ 90 persen", "93 persen"),
        ),
        "Pimpinan: Jawaban jelas dan sopan. Catat pertanyaan berulang untuk papan informasi.",
    ),
    (
        "Layanan administrasi kependudukan selesai tepat waktu",
        "Berkas layanan diverifikasi cepat dan benar",
        (
            ("Kuantitas", "Berkas layanan terverifikasi", "300 berkas", "318 berkas"),
            ("Waktu", "Rata-rata waktu verifikasi", "≤ 15 menit", "17 menit"),
        ),
        "Pimpinan: Verifikasi sangat rapi. Siapkan petugas pengganti bila loket tutup.",
    ),
    (
        "Laporan layanan bulanan tertib",
        "Standar pelayanan diperbarui",
        (
            ("Kuantitas", "Standar pelayanan yang ditetapkan", "4 dokumen", "5 dokumen"),
            ("Waktu", "Penetapan paling lambat", "31 Agustus", "24 Agustus"),
        ),
        "Pimpinan: Melampaui target dan lebih cepat.",
    ),
    (
        "Kepuasan masyarakat atas layanan meningkat",
        "Laporan IKM tersusun tepat waktu",
        (("Waktu", "Laporan disampaikan paling lambat", "tanggal 10", "tanggal 9"),),
        "Pimpinan: Pertahankan.",
    ),
)
_EXTRA = SheetResult(
    5,
    ResultKind.EXTRA,
    "Petugas loket baru terdampingi (penugasan dari Camat)",
    "",
    (SheetIndicator("Kuantitas", "Proses Bisnis", "Petugas mandiri", "2 orang", "2 orang"),),
    "Pimpinan: Pendampingan membantu tim.",
)


def letterhead(emblem: bytes | None = None) -> Letterhead:
    return Letterhead(
        "PEMERINTAH KABUPATEN WANASARI",
        "KECAMATAN SUKAMAJU",
        "Jalan Merdeka Nomor 12, Sukamaju 00000   Telepon (0000) 123456",
        emblem,
    )


def head(code: str, title: str, person: Party | None = SITI, **changes: object) -> SheetHead:
    made = SheetHead(
        code=code,
        document_number=f"{code}/7F3A91C2",
        title=title,
        letterhead=letterhead(),
        place="Sukamaju",
        mark=SheetMark.NONE,
        person_name=person.name if person else "",
        person_number=person.number if person else "",
        number_label=person.number_label if person else "",
    )
    return replace(made, **changes)


def results(count: int | None = None) -> tuple[SheetResult, ...]:
    """The results of the mock-up, or as many as wanted, all main ones."""
    made = [
        SheetResult(
            number,
            ResultKind.MAIN,
            text,
            superior,
            tuple(
                SheetIndicator(aspect, "Penerima Layanan", words, target, reached)
                for aspect, words, target, reached in indicators
            ),
            feedback,
        )
        for number, (superior, text, indicators, feedback) in enumerate(_RESULTS, start=1)
    ]
    if count is None:
        return (*made, _EXTRA)
    return tuple(
        replace(made[place % len(made)], number=place + 1, text=f"Hasil kerja nomor {place + 1}")
        for place in range(count)
    )


def behaviors() -> tuple[SheetBehavior, ...]:
    expectations = ("Berkas yang ditolak selalu disertai penjelasan tertulis.", "", "")
    return tuple(
        SheetBehavior(
            guide.number,
            value.label,
            guide.items,
            expectations[min(guide.number, 3) - 1],
            "Pimpinan: Penjelasan ke warga sabar dan jelas.",
        )
        for value, guide in CORE_VALUE_GUIDES.items()
    )


def plan(
    approach: Approach = Approach.QUANTITATIVE,
    template: PlanTemplate = PlanTemplate.STAFF,
    **changes: object,
) -> PlanSheet:
    made = PlanSheet(
        head=head("SKP-2026", "Sasaran Kinerja Pegawai 2026, Siti Rahmawati, S.E."),
        approach=approach,
        template=template,
        starts=date(2026, 1, 1),
        ends=date(2026, 12, 31),
        employee=SITI,
        appraiser=SRI,
        results=results(),
        behaviors=behaviors(),
        annex=(
            (AnnexList.RESOURCES, ("Dua petugas loket", "Anggaran perjalanan Rp 4.000.000")),
            (AnnexList.ACCOUNTABILITY, ("Laporan bulanan paling lambat tanggal 5",)),
            (AnnexList.CONSEQUENCES, ()),
        ),
        signed_on=date(2026, 1, 28),
    )
    return replace(made, **changes)


def evaluation(
    approach: Approach = Approach.QUANTITATIVE,
    template: PlanTemplate = PlanTemplate.STAFF,
    **changes: object,
) -> EvaluationSheet:
    made = EvaluationSheet(
        head=head("EK-TW3-2026", "Evaluasi Kinerja Triwulan III 2026, Siti Rahmawati, S.E."),
        approach=approach,
        template=template,
        period_name="TRIWULAN III",
        starts=date(2026, 7, 1),
        ends=date(2026, 9, 30),
        employee=SITI,
        appraiser=SRI,
        org_predicate=OrgPredicate.GOOD,
        results=results(),
        behaviors=behaviors(),
        result_rating=Rating.MEETS,
        behavior_rating=Rating.ABOVE,
        predicate=predicate(Rating.MEETS, Rating.ABOVE),
        recommendation=(
            "Pertahankan ketelitian. Fokus triwulan IV: waktu layanan, dengan menyiapkan petugas "
            "pengganti loket. Rekomendasi: pelatihan pengelolaan antrean (3 JP)."
        ),
        both_sign=True,
        signed_on=date(2026, 10, 5),
        objection_days=14,
    )
    return replace(made, **changes)


def document(**changes: object) -> EvaluationDocument:
    made = EvaluationDocument(
        head=head("DEK-TW3-2026", "Dokumen Evaluasi Kinerja Triwulan III 2026, Siti Rahmawati"),
        period_name="TRIWULAN III",
        starts=date(2026, 7, 1),
        ends=date(2026, 9, 30),
        employee=SITI,
        appraiser=SRI,
        superior=CAMAT,
        org_predicate=OrgPredicate.GOOD,
        predicate=predicate(Rating.MEETS, Rating.ABOVE),
        recommendation="Pertahankan ketelitian.",
        signed_on=date(2026, 10, 5),
    )
    return replace(made, **changes)


def survey(
    order: ElementOrder = ElementOrder.REGULATION, mode: WeightMode = WeightMode.EXACT
) -> SurveySheet:
    """Vector S1 of the domain reference: five respondents, IKM 83,89."""
    sums = dict(zip(SurveyElement, (17, 15, 14, 20, 16, 17, 19, 18, 15), strict=True))
    return SurveySheet(
        head=head("SKM-TW3-2026", "Survei Kepuasan Masyarakat Triwulan III 2026", None),
        period_label="Triwulan III 2026",
        starts=date(2026, 7, 1),
        ends=date(2026, 9, 30),
        elements=tuple(
            (f"U{number}", element.label, element.value)
            for number, element in enumerate(ELEMENT_ORDERS[order], start=1)
        ),
        index=satisfaction_index(sums, 5, mode),
        respondents=5,
        weight_mode=mode,
        order=order,
        profile=RespondentProfile(
            5,
            (ProfileLine("Laki-laki", 2), ProfileLine("Perempuan", 3)),
            (ProfileLine("17–25 tahun", 1), ProfileLine("26–40 tahun", 4)),
            (ProfileLine("SMA", 5),),
            (ProfileLine("Wirausaha", 4), ProfileLine("Lainnya", 1)),
        ),
        services=(ServiceScore("a", "KTP-el", 5, Decimal("83.89"), ServiceGrade.B),),
        target=SampleTarget(440, 205, 5),
    )
