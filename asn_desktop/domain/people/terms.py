"""Terms about people, posts and accounts (glossary of the domain reference, §6 and §9)."""

from asn_desktop.domain.term import Term


class EmploymentKind(Term):
    """How a person is employed; `OUTSIDE` are officials of other offices who appraise here."""

    PNS = "pns", "PNS"
    CPNS = "cpns", "CPNS"
    PPPK = "pppk", "PPPK"
    OUTSIDE = "outside", "Pejabat luar kantor"


class Sex(Term):
    """Sex as coded in the NIP and on survey sheets."""

    MALE = "male", "Laki-laki"
    FEMALE = "female", "Perempuan"


class PositionType(Term):
    """Kinds of post (domain reference §6.2)."""

    JPT = "jpt", "Jabatan pimpinan tinggi"
    ADMINISTRATOR = "administrator", "Administrator"
    SUPERVISOR = "supervisor", "Pengawas"
    STAFF = "staff", "Pelaksana"
    FUNCTIONAL = "functional", "Jabatan fungsional"


class FunctionalLevel(Term):
    """Levels (jenjang) of functional posts, lowest first within each category."""

    BEGINNER = "pemula", "Pemula"
    SKILLED = "terampil", "Terampil"
    PROFICIENT = "mahir", "Mahir"
    OVERSEER = "penyelia", "Penyelia"
    EXPERT_FIRST = "ahli_pertama", "Ahli Pertama"
    EXPERT_YOUNG = "ahli_muda", "Ahli Muda"
    EXPERT_MIDDLE = "ahli_madya", "Ahli Madya"
    EXPERT_MAIN = "ahli_utama", "Ahli Utama"


class Capacity(Term):
    """In which capacity a post is held or an appraiser acts (domain reference §1.2)."""

    DEFINITIVE = "definitive", "Definitif"
    ACTING_VACANT = "acting_vacant", "Plt."
    ACTING_ABSENT = "acting_absent", "Plh."
    DELEGATED = "delegated", "Didelegasikan"


class StandingKind(Term):
    """Why somebody owes no plan in this office for a while (domain reference §1.9)."""

    STUDY = "study", "Tugas belajar"
    UNPAID_LEAVE = "unpaid_leave", "Cuti di luar tanggungan negara"
    LONG_LEAVE = "long_leave", "Cuti panjang"
    SECONDED = "seconded", "Diperbantukan"
    OTHER = "other", "Alasan lain"


class Role(Term):
    """The six fixed roles of an account."""

    EMPLOYEE = "employee", "Pegawai"
    APPRAISER = "appraiser", "Pejabat penilai"
    LEADER = "leader", "Pimpinan"
    PERSONNEL_OPERATOR = "personnel_operator", "Operator kepegawaian"
    SURVEY_CLERK = "survey_clerk", "Petugas survei"
    ADMINISTRATOR = "administrator", "Administrator"
