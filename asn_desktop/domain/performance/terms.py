"""Terms of performance management under PermenPANRB 6/2022 (domain reference §1 and §9)."""

from asn_desktop.domain.term import Term


class Approach(Term):
    """Approach of a whole plan."""

    QUANTITATIVE = "quantitative", "Kuantitatif"
    QUALITATIVE = "qualitative", "Kualitatif"


class PlanTemplate(Term):
    """Which official SKP form is used."""

    LEADER = "jpt_pum", "JPT dan pimpinan unit kerja mandiri"
    STAFF = "ja_jf", "Pejabat administrasi dan pejabat fungsional"


class PlanStatus(Term):
    """Life of one plan version."""

    DRAFT = "draft", "Draf"
    SUBMITTED = "submitted", "Diajukan"
    RETURNED = "returned", "Perlu perbaikan"
    APPROVED = "approved", "Disetujui"
    CLOSED = "closed", "Ditutup"


class ResultKind(Term):
    """Main or extra result."""

    MAIN = "main", "Utama"
    EXTRA = "extra", "Tambahan"


class Aspect(Term):
    """Aspect of an indicator on the ja_jf form."""

    QUANTITY = "quantity", "Kuantitas"
    QUALITY = "quality", "Kualitas"
    TIME = "time", "Waktu"
    COST = "cost", "Biaya"


class Perspective(Term):
    """Scorecard perspective of an indicator on the jpt_pum form."""

    CUSTOMER = "customer", "Penerima Layanan"
    PROCESS = "process", "Proses Bisnis"
    INTERNAL = "internal", "Penguatan Internal"
    BUDGET = "budget", "Anggaran"


class TargetDirection(Term):
    """How a realisation is compared with the target."""

    MORE = "more", "Makin besar makin baik"
    LESS = "less", "Makin kecil makin baik"
    RANGE = "range", "Di antara dua angka"
    DATE = "date", "Paling lambat tanggal"
    TEXT = "text", "Uraian"


class RoleLevel(Term):
    """What a team member's part in a leader's result is called in the matrix of roles (§1.5)."""

    OUTCOME = "intermediate_outcome", "Outcome antara"
    OUTPUT = "output", "Output"
    SERVICE = "service", "Layanan"


class AnnexList(Term):
    """The three lists of the plan annex, in printed order (form 2.4)."""

    RESOURCES = "resource_support", "Dukungan sumber daya"
    ACCOUNTABILITY = "accountability_scheme", "Skema pertanggungjawaban"
    CONSEQUENCES = "consequence", "Konsekuensi"


class Rating(Term):
    """Three-way rating of results, behaviour, or one row of either."""

    BELOW = "below", "Di Bawah Ekspektasi"
    MEETS = "meets", "Sesuai Ekspektasi"
    ABOVE = "above", "Di Atas Ekspektasi"


class Predicate(Term):
    """Predicate of an employee, worst first as on the curve's x axis."""

    VERY_POOR = "very_poor", "Sangat Kurang"
    POOR = "poor", "Kurang/Misconduct"
    NEEDS_IMPROVEMENT = "needs_improvement", "Butuh Perbaikan"
    GOOD = "good", "Baik"
    VERY_GOOD = "very_good", "Sangat Baik"


class OrgPredicate(Term):
    """Predicate of the organisation, worst first."""

    VERY_POOR = "very_poor", "Sangat Kurang"
    POOR = "poor", "Kurang"
    NEEDS_IMPROVEMENT = "needs_improvement", "Butuh Perbaikan"
    GOOD = "good", "Baik"
    OUTSTANDING = "outstanding", "Istimewa"


class PeriodKind(Term):
    """How often the office evaluates (setting; default quarterly)."""

    MONTHLY = "monthly", "Bulanan"
    QUARTERLY = "quarterly", "Triwulanan"
    SEMESTER = "semester", "Semesteran"


class EvaluationScope(Term):
    """Whether an assessment period is one of the year's parts or the year itself."""

    PERIODIC = "periodic", "Periodik"
    ANNUAL = "annual", "Tahunan"


class EvaluationStatus(Term):
    """Life of one evaluation (domain reference §1.12), in the order in which it is lived."""

    OPEN = "open", "Isi realisasi"
    SUBMITTED = "submitted", "Siap dinilai"
    RETURNED = "returned", "Perlu perbaikan"
    RATED = "rated", "Menunggu atasan penilai"
    SIGNED = "signed", "Ditandatangani"
    DELIVERED = "delivered", "Diserahkan"
    ACKNOWLEDGED = "acknowledged", "Diterima pegawai"
    DISCUSSED = "discussed", "Dibicarakan"
    OBJECTED = "objected", "Keberatan"
    FINAL = "final", "Final"


class ResultAbsence(Term):
    """Why a result has nothing to be rated in a period; never the same as a low mark."""

    NOT_DUE = "not_due", "Belum jatuh tempo"
    NOT_APPLICABLE = "not_applicable", "Tidak berlaku"


class EvidenceKind(Term):
    """Where a piece of evidence lives."""

    FILE = "file", "Berkas"
    LINK = "link", "Tautan"


class CoreValue(Term):
    """The seven BerAKHLAK values in their fixed order (domain reference §1.4)."""

    SERVICE = "service", "Berorientasi Pelayanan"
    ACCOUNTABLE = "accountable", "Akuntabel"
    COMPETENT = "competent", "Kompeten"
    HARMONIOUS = "harmonious", "Harmonis"
    LOYAL = "loyal", "Loyal"
    ADAPTIVE = "adaptive", "Adaptif"
    COLLABORATIVE = "collaborative", "Kolaboratif"
