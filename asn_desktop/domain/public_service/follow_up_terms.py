"""Terms of mending what the survey shows: kinds and states of a follow-up, incomplete sheets."""

from asn_desktop.domain.term import Term


class IncompleteRule(Term):
    """What a sheet with an unanswered element counts for; the guideline leaves it open."""

    EXCLUDE = "exclude", "Lembar tidak lengkap tidak dihitung"
    OWN_COUNT = "own_count", "Tiap unsur dibagi banyaknya jawaban unsur itu"


class FollowUpKind(Term):
    """What is changed to mend a low element."""

    SERVICE = "service", "Perubahan layanan"
    TRAINING = "training", "Pelatihan pegawai"
    FACILITY = "facility", "Sarana dan prasarana"
    INFORMATION = "information", "Informasi kepada masyarakat"
    OTHER = "other", "Lainnya"


class FollowUpState(Term):
    """How far a follow-up is."""

    PLANNED = "planned", "Direncanakan"
    RUNNING = "running", "Berjalan"
    DONE = "done", "Selesai"
    DROPPED = "dropped", "Dibatalkan"
