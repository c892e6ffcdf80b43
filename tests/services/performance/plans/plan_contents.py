"""Realistic plan contents that the tests of this folder share."""

from asn_desktop.domain.performance.terms import Aspect, Perspective
from asn_desktop.services.context import Actor, Office
from asn_desktop.services.performance.plans.inputs import IndicatorInput, ResultInput
from asn_desktop.services.performance.plans.opening import start_plan
from asn_desktop.services.performance.plans.results import add_result
from tests.factories import actor_for, employee_id

YEAR = 2026


def leader_result(text: str) -> ResultInput:
    """Return a result for the leader form."""
    return ResultInput(
        text=text,
        indicators=(
            IndicatorInput(
                "Indeks kepuasan masyarakat", "≥ 84", "poin", perspective=Perspective.CUSTOMER
            ),
        ),
    )


def staff_result(text: str, parent_id: str | None = None, assigned_by: str = "") -> ResultInput:
    """Return a result for the ja_jf form with three aspects."""
    return ResultInput(
        text=text,
        parent_result_id=parent_id,
        assigned_by=assigned_by,
        indicators=(
            IndicatorInput(
                "Jumlah surat pengantar dan keterangan yang terbit",
                "1.800",
                "surat",
                Aspect.QUANTITY,
            ),
            IndicatorInput("Surat tanpa salah ketik", ">= 98", "persen", Aspect.QUALITY),
            IndicatorInput("Rata-rata waktu penerbitan", "15", "menit", Aspect.TIME),
        ),
    )


def head_plan(office: Office) -> tuple[Actor, str, str]:
    """Start the section head's plan with one result; return the head, plan id and result id."""
    head = actor_for(office, "Sri Wahyuni")
    plan_id = start_plan(office, head, employee_id(office, "Sri"), YEAR)
    content = staff_result(
        "Layanan administrasi kependudukan selesai tepat waktu", assigned_by="Camat"
    )
    return head, plan_id, add_result(office, head, plan_id, content)


def staff_plan(office: Office, parent_id: str | None = None) -> tuple[Actor, str, str]:
    """Start Andi's plan with one complete result; return Andi, plan id and result id."""
    andi = actor_for(office, "Andi Pratama")
    plan_id = start_plan(office, andi, employee_id(office, "Andi"), YEAR)
    content = staff_result(
        "Surat pengantar dan keterangan terbit tepat waktu",
        parent_id,
        "" if parent_id else "Kasi Pelayanan Umum",
    )
    return andi, plan_id, add_result(office, andi, plan_id, content)
