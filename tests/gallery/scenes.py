"""The scenes of the gallery as data: who looks at which page or dialog in which state."""

from asn_desktop.domain.performance.terms import EvaluationStatus, PlanStatus
from tests.gallery.dialogs import DIALOGS
from tests.gallery.finding import (
    ADMINISTRATOR,
    APPRAISER,
    CLERK,
    EMPLOYEE,
    HEAD,
    LEADER,
    OPERATOR,
    Scene,
    document,
    evaluation_of_team,
    plan_in,
    press,
    third_quarter,
)

READY = EvaluationStatus.SUBMITTED
PAGES: tuple[Scene, ...] = (
    Scene("01_masuk"),
    Scene("02_penyiapan", on_empty_office=True),
    Scene("03_beranda_penilai", HEAD, APPRAISER),
    Scene("03b_beranda_pegawai", "Analis Pelayanan"),
    Scene("03c_beranda_camat", "Camat", LEADER),
    Scene("03d_beranda_operator", "", OPERATOR, "home"),
    Scene("04a_skp_draf", "", OPERATOR, "plan", plan_in(PlanStatus.DRAFT)),
    Scene("04d_skp_disetujui", "Analis Pelayanan", EMPLOYEE, "plan"),
    Scene("04e_skp_camat", "Camat", LEADER, "plan"),
    Scene("04f_daftar_skp", HEAD, APPRAISER, "plans"),
    Scene("05a_pohon", "Camat", LEADER, "cascade"),
    Scene("05b_pohon_celah", "Camat", LEADER, "cascade", act=press("cascade_gaps")),
    Scene("05c_matriks", HEAD, APPRAISER, "role_matrix"),
    Scene("06_realisasi", "Analis Pelayanan", EMPLOYEE, "realization"),
    Scene("06a_penilaian", HEAD, APPRAISER, "appraisal", evaluation_of_team(HEAD, READY)),
    Scene(
        "06b_penilaian_final",
        HEAD,
        APPRAISER,
        "appraisal",
        evaluation_of_team(HEAD, EvaluationStatus.FINAL),
    ),
    Scene("06c_daftar_penilaian", HEAD, APPRAISER, "appraisals", third_quarter),
    Scene("06d_daftar_penilaian_operator", "", OPERATOR, "appraisals", third_quarter),
    Scene("07_survei_isi", "", CLERK, "survey_entry"),
    Scene("07b_survei_impor", "", CLERK, "survey_import"),
    Scene("07c_survei_hasil", "", CLERK, "survey_results"),
    Scene("09_dasbor", "Camat", LEADER, "dashboard"),
    Scene("10_pegawai", "", OPERATOR, "people"),
    Scene("10b_unit", "", OPERATOR, "units"),
    Scene("10c_impor_pegawai", "", OPERATOR, "people_import"),
    Scene("15_laporan", "", OPERATOR, "reports"),
    Scene(
        "15a_pratinjau_evaluasi",
        HEAD,
        APPRAISER,
        "print",
        document("evaluation", evaluation_of_team(HEAD, EvaluationStatus.FINAL)),
    ),
    Scene(
        "15b_pratinjau_skp",
        "",
        OPERATOR,
        "print",
        document("plan", plan_in(PlanStatus.APPROVED)),
    ),
    Scene("20_pengaturan", "", OPERATOR, "settings"),
    Scene("21_akun", "", ADMINISTRATOR, "accounts"),
    Scene("22_jejak", "", ADMINISTRATOR, "audit"),
)

SCENES = (*PAGES, *DIALOGS)
