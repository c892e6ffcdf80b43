"""Terms of carrying a plan out: how a target is split, how a step stands, what was talked about."""

from asn_desktop.domain.term import Term


class SplitMethod(Term):
    """How a target of the year is shared out among the parts of the year."""

    EQUAL = "equal", "Bagi rata"
    CUMULATIVE = "cumulative", "Kumulatif"
    LAST_HEAVY = "last_heavy", "Berat di akhir"
    SAME = "same", "Sama tiap periode"
    ONCE = "once", "Sekali pada waktunya"


class ActionMark(Term):
    """How the person responsible sees a step."""

    PLANNED = "planned", "Belum mulai"
    ON_TRACK = "on_track", "Sesuai rencana"
    AT_RISK = "at_risk", "Berisiko"
    DONE = "done", "Selesai"


class DialogueStage(Term):
    """In which stage of the year a dialogue was held (PermenPANRB 6/2022)."""

    PLANNING = "planning", "Perencanaan"
    EXECUTION = "execution", "Pelaksanaan"
    APPRAISAL = "appraisal", "Penilaian"


class DialogueSide(Term):
    """Who of the two keeps a promise or confirms a record."""

    EMPLOYEE = "employee", "Pegawai"
    APPRAISER = "appraiser", "Penilai"


class DayOffKind(Term):
    """Why the office does not work on a day."""

    NATIONAL = "national", "Libur nasional"
    JOINT_LEAVE = "joint_leave", "Cuti bersama"
    OFFICE = "office", "Libur kantor"


class DeadlineKind(Term):
    """What the office sets a day or a number of days for."""

    PLAN_SET = "plan_set", "SKP ditetapkan"
    PERIOD = "period", "Penilaian periode"
    DELIVERY = "delivery", "Penyerahan dokumen evaluasi"
