"""Terms of the public satisfaction survey, PermenPANRB 14/2017 (domain reference §5)."""

from asn_desktop.domain.term import Term


class SurveyElement(Term):
    """The nine service elements in the order of the regulation (U1 to U9)."""

    REQUIREMENTS = "requirements", "Persyaratan"
    PROCEDURE = "procedure", "Sistem, Mekanisme, dan Prosedur"
    TIME = "time", "Waktu Penyelesaian"
    COST = "cost", "Biaya/Tarif"
    PRODUCT = "product", "Produk Spesifikasi Jenis Pelayanan"
    COMPETENCE = "competence", "Kompetensi Pelaksana"
    BEHAVIOR = "behavior", "Perilaku Pelaksana"
    COMPLAINT = "complaint", "Penanganan Pengaduan, Saran dan Masukan"
    FACILITIES = "facilities", "Sarana dan Prasarana"


class ElementOrder(Term):
    """In which order elements are listed: the last two differ between the two texts."""

    REGULATION = "regulation", "Urutan peraturan (U8 pengaduan, U9 sarana)"
    QUESTIONNAIRE = "questionnaire", "Urutan kuesioner (8 sarana, 9 pengaduan)"


class ServiceGrade(Term):
    """Service grade (mutu pelayanan) and the unit's performance in words."""

    D = "D", "Tidak Baik"
    C = "C", "Kurang Baik"
    B = "B", "Baik"
    A = "A", "Sangat Baik"


class WeightMode(Term):
    """How the element weight 1/9 is written; stated on every print."""

    EXACT = "exact", "1/9"
    TWO_DIGITS = "0.11", "0,11"
    THREE_DIGITS = "0.111", "0,111"
    FOUR_DIGITS = "0.1111", "0,1111"


class Education(Term):
    """Education of a respondent."""

    PRIMARY = "sd", "SD"
    JUNIOR = "smp", "SMP"
    SENIOR = "sma", "SMA"
    DIPLOMA = "diploma", "D1-D3"
    BACHELOR = "s1", "S1"
    MASTER = "s2", "S2"
    DOCTOR = "s3", "S3"


class Occupation(Term):
    """Occupation of a respondent."""

    CIVIL_SERVANT = "pns", "PNS"
    MILITARY_POLICE = "tni_polri", "TNI/Polri"
    PRIVATE = "swasta", "Swasta"
    ENTREPRENEUR = "wirausaha", "Wirausaha"
    OTHER = "lainnya", "Lainnya"


class ResponseSource(Term):
    """How an answer sheet came in."""

    TYPED = "typed", "Diketik dari kertas"
    IMPORTED = "imported", "Impor berkas"
    KIOSK = "kiosk", "Kios"


class SheetState(Term):
    """What became of a printed sheet; only accepted ones count in an index."""

    ACCEPTED = "accepted", "Diterima"
    HELD = "held", "Ditahan"
    REJECTED = "rejected", "Ditolak"
    INCOMPLETE = "incomplete", "Tidak lengkap"
    DAMAGED = "damaged", "Rusak"
    EMPTY = "empty", "Kosong"
    NOT_RETURNED = "not_returned", "Tidak kembali"


class TypingChoice(Term):
    """Which of two typings of one paper is right."""

    SAME = "same", "Sama"
    FIRST = "first", "Ketikan pertama benar"
    SECOND = "second", "Ketikan kedua benar"
