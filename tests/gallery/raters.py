"""The scenes of the 360° rating."""

from tests.gallery.finding import APPRAISER, EMPLOYEE, HEAD, OPERATOR, Scene, press

SCENES: tuple[Scene, ...] = (
    Scene("11a_360_putaran", "", OPERATOR, "raters"),
    Scene("11b_360_buat", "", OPERATOR, "raters", act=press("round_add")),
    Scene("11c_360_kuesioner", "", OPERATOR, "raters", act=press("round_wording")),
    Scene("11d_360_benturan", "", OPERATOR, "raters", act=press("round_conflicts")),
    Scene("11e_360_tukar", "", OPERATOR, "raters", act=press("invitation_exchange")),
    Scene("11f_360_menilai", "Analis Pelayanan", EMPLOYEE, "rate_others"),
    Scene("11g_360_hasil", "Analis Pelayanan", EMPLOYEE, "my_360"),
    Scene("11h_360_hasil_kasi", HEAD, APPRAISER, "my_360"),
)
