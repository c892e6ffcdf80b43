"""Terms of the follow-up of appraisals (domain reference §1.6 and §1.12)."""

from asn_desktop.domain.term import Term


class CoachingKind(Term):
    """Guidance on the work, or counselling on what hinders it."""

    GUIDANCE = "guidance", "Bimbingan"
    COUNSELING = "counseling", "Konseling"


class CoachingState(Term):
    """How far a coaching is."""

    RUNNING = "running", "Berjalan"
    CLOSED = "closed", "Selesai"


class CandidateKind(Term):
    """What somebody is proposed for."""

    REWARD = "reward", "Penghargaan"
    COACHING = "coaching", "Bimbingan"


class CandidateRule(Term):
    """Why somebody is proposed; the regulations leave these rules to the office."""

    VERY_GOOD_YEARS = "very_good_years", "Sangat Baik berturut-turut"
    BEST_AND_PRAISED = "best_and_praised", "Predikat terbaik dan pujian"
    IMPROVED = "improved", "Predikat naik"
    LOW_PREDICATE = "low_predicate", "Predikat rendah"
    LOW_MARK = "low_mark", "Ada yang di bawah ekspektasi"


class CandidateDecision(Term):
    """What was decided on a proposal."""

    ACCEPTED = "accepted", "Diterima"
    DECLINED = "declined", "Tidak diambil"


class RewardKind(Term):
    """What is given; none of it is money."""

    CERTIFICATE = "certificate", "Piagam penghargaan"
    BEST_EMPLOYEE = "best_employee", "Pegawai terbaik"
    DEVELOPMENT = "development", "Kesempatan pengembangan kompetensi"
    PRIORITY = "priority", "Prioritas kelompok rencana suksesi"


class ElectionState(Term):
    """Life of a vote."""

    OPEN = "open", "Berlangsung"
    CLOSED = "closed", "Ditutup"
    CONFIRMED = "confirmed", "Ditetapkan"
    CANCELLED = "cancelled", "Dibatalkan"


class DisciplineEffect(Term):
    """What a discipline note means for the appraisal; the appraiser still decides."""

    CONSIDERED = "considered", "Bahan pertimbangan rating perilaku"
    NOT_ABOVE = "not_above", "Rating perilaku tidak Di Atas Ekspektasi"
    BELOW = "below", "Rating perilaku Di Bawah Ekspektasi"
