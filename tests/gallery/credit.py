"""Scenes of credit points, help with typing, and the evidence store."""

from typing import Any

from sqlalchemy import select

from asn_desktop.services.context import Office
from asn_desktop.store.tables import AssignmentRow, CreditBalanceRow, EvaluationRow, PlanRow
from tests.gallery.finding import APPRAISER, HEAD, OPERATOR, Scene, document, press, press_tab


def functional_person(office: Office) -> dict[str, Any]:
    """Return somebody with credit points and a final evaluation."""
    with office.read() as session:
        query = (
            select(CreditBalanceRow.employee_id)
            .join(AssignmentRow, AssignmentRow.employee_id == CreditBalanceRow.employee_id)
            .join(PlanRow, PlanRow.employee_id == CreditBalanceRow.employee_id)
            .join(EvaluationRow, EvaluationRow.plan_id == PlanRow.id)
            .where(EvaluationRow.predicate.is_not(None))
        )
        return {"employee_id": session.scalars(query).first()}


def papers_of(office: Office) -> dict[str, Any]:
    """Return what names the year's papers of that person."""
    year = office.clock.today().year
    return {"id": f"{functional_person(office)['employee_id']}:{year}"}


SCENES: tuple[Scene, ...] = (
    Scene("12a_angka_kredit", "", OPERATOR, "credit_points", functional_person),
    Scene("12b_angka_kredit_penilai", HEAD, APPRAISER, "credit_points"),
    Scene("12j_angka_kredit_saya", HEAD, APPRAISER, "own_credit_points"),
    Scene(
        "12c_tahun_lama",
        "",
        OPERATOR,
        "credit_points",
        functional_person,
        act=press("credit_entry"),
    ),
    Scene("12d_konversi", "", OPERATOR, "print", document("credit_conversion", papers_of)),
    Scene("12e_pak", "", OPERATOR, "print", document("credit_decree", papers_of)),
    Scene("12f_rapor", "", OPERATOR, "print", document("personal_report", papers_of)),
    Scene("12h_bukti", "", OPERATOR, "evidence"),
    Scene("12i_cadangan", "", OPERATOR, "settings", act=press_tab("Bagian pengaturan", "backups")),
    Scene("12g_isi_untuk_pegawai", "", OPERATOR, "helper_typing"),
)
