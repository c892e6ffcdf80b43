"""The chapters of the survey report in the order offices hand it in (domain reference §5.6)."""

from asn_desktop.domain.term import Term


class ReportChapter(Term):
    """One written part; the label is its heading."""

    BACKGROUND = "background", "Latar Belakang"
    LEGAL_BASIS = "legal_basis", "Landasan Hukum"
    PURPOSE = "purpose", "Maksud dan Tujuan"
    SCOPE = "scope", "Ruang Lingkup"
    OVERVIEW = "overview", "Gambaran Umum"
    SAMPLE = "sample", "Populasi dan Sampel"
    PLACE_AND_TIME = "place_and_time", "Lokasi dan Waktu"
    METHOD = "method", "Cara Mengolah"
    PROFILE = "profile", "Profil Responden"
    INDEX = "index", "Indeks Kepuasan Masyarakat"
    SERVICES = "services", "Hasil per Layanan"
    ANALYSIS = "analysis", "Analisis per Unsur"
    TREND = "trend", "Perkembangan Indeks"
    CONCLUSION = "conclusion", "Kesimpulan"
    EARLIER_PLAN = "earlier_plan", "Tindak Lanjut Periode Lalu"
    PLAN = "plan", "Rencana Tindak Lanjut"


# Heading of each part of the report with its chapters; a part without chapters has no text.
REPORT_PARTS: tuple[tuple[str, tuple[ReportChapter, ...]], ...] = (
    (
        "PENDAHULUAN",
        (
            ReportChapter.BACKGROUND,
            ReportChapter.LEGAL_BASIS,
            ReportChapter.PURPOSE,
            ReportChapter.SCOPE,
        ),
    ),
    ("GAMBARAN UMUM", (ReportChapter.OVERVIEW,)),
    (
        "METODOLOGI",
        (ReportChapter.SAMPLE, ReportChapter.PLACE_AND_TIME, ReportChapter.METHOD),
    ),
    (
        "HASIL SURVEI",
        (ReportChapter.PROFILE, ReportChapter.INDEX, ReportChapter.SERVICES),
    ),
    ("ANALISIS", (ReportChapter.ANALYSIS, ReportChapter.TREND)),
    (
        "KESIMPULAN DAN RENCANA TINDAK LANJUT",
        (ReportChapter.CONCLUSION, ReportChapter.EARLIER_PLAN, ReportChapter.PLAN),
    ),
)
