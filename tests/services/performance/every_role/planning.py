"""Who may do what with a plan, an action plan, a dialogue and the daily log."""

from asn_desktop.domain.performance.execution.terms import DialogueSide, SplitMethod
from asn_desktop.domain.performance.terms import AnnexList, CoreValue, PeriodKind
from asn_desktop.services.context import Office
from asn_desktop.services.performance.action_plans.editing import (
    fill_action_plan,
    save_action_cells,
    set_rhythm,
    share_out,
)
from asn_desktop.services.performance.action_plans.manuals import save_manual_field
from asn_desktop.services.performance.action_plans.views import ActionCell, ActionField
from asn_desktop.services.performance.daily_logs.editing import add_entry, remove_entry
from asn_desktop.services.performance.daily_logs.views import TypedEntry
from asn_desktop.services.performance.dialogues.editing import (
    add_follow_up,
    confirm_dialogue,
    set_dialogue_text,
    start_dialogue,
)
from asn_desktop.services.performance.plans.opening import start_plan
from asn_desktop.services.performance.plans.reading import plan_view
from asn_desktop.services.performance.plans.results import add_result, delete_result
from asn_desktop.services.performance.plans.surroundings import add_annex_line, set_expectation
from asn_desktop.services.performance.plans.versions.amending import (
    begin_amendment,
    cancel_amendment,
)
from asn_desktop.services.performance.plans.workflow import (
    approve_plan,
    return_plan,
    submit_plan,
    withdraw_plan,
)
from asn_desktop.services.performance.reviews.editing import set_review_text, start_review
from tests.factories import actor_for, employee_id
from tests.services.performance.appraisals.scenes import add_plan
from tests.services.performance.every_role.deed import (
    ANDI,
    RINA,
    SITI,
    SRI,
    Deed,
    Keys,
)
from tests.services.performance.plans.plan_contents import staff_plan, staff_result


def nothing(office: Office) -> Keys:
    """Leave the office as it is."""
    return {"siti": employee_id(office, SITI), "andi": employee_id(office, ANDI)}


def draft(office: Office) -> Keys:
    """Let Andi write a plan."""
    _andi, plan, result = staff_plan(office)
    return {"plan": plan, "result": result}


def handed_in(office: Office) -> Keys:
    """Let Andi hand the plan in."""
    keys = draft(office)
    submit_plan(office, actor_for(office, ANDI), keys["plan"])
    return keys


def approved(office: Office) -> Keys:
    """Put Siti's approved plan into the office."""
    plan = add_plan(office, SITI, full=False)
    result = plan_view(office, actor_for(office, SITI), plan).results[0]
    return {"plan": plan, "result": result.id, "indicator": result.indicators[0].id}


def amended(office: Office) -> Keys:
    """Let Siti begin to change the approved plan."""
    keys = approved(office)
    siti = actor_for(office, SITI)
    return {"plan": begin_amendment(office, siti, keys["plan"], "Tugas baru")}


def talked(office: Office) -> Keys:
    """Let Sri record a dialogue with Siti."""
    sri = actor_for(office, SRI)
    keys = approved(office)
    talk = start_dialogue(office, sri, keys["plan"])
    set_dialogue_text(office, sri, talk, "agreements", "Laporan lebih awal", None)
    return {**keys, "talk": talk}


def logged(office: Office) -> Keys:
    """Let Siti write one line of her log."""
    line = TypedEntry("Melayani pemohon", "2-10-2026", quantity="12", unit="berkas", minutes="90")
    return {"entry": add_entry(office, actor_for(office, SITI), line)}


def reviewed(office: Office) -> Keys:
    """Let Siti begin the review of an activity, alone."""
    return {"review": start_review(office, actor_for(office, SITI), "Jemput bola")}


def comment(keys: Keys, field: ActionField) -> tuple[ActionCell, ...]:
    """Return one cell of the action plan."""
    return (ActionCell(keys["result"], 1, field, "Mulai dari loket 2", ""),)


PLANNING = (
    Deed("memulai SKP", nothing,
         lambda o, a, k: start_plan(o, a, k["andi"], 2026), (ANDI, SRI, RINA)),
    Deed("menambah hasil kerja", draft,
         lambda o, a, k: add_result(o, a, k["plan"], staff_result("Arsip tertata", None, "Kasi")),
         (ANDI,)),
    Deed("menghapus hasil kerja", draft,
         lambda o, a, k: delete_result(o, a, k["plan"], k["result"]), (ANDI,)),
    Deed("mengisi lampiran SKP", draft,
         lambda o, a, k: add_annex_line(o, a, k["plan"], AnnexList.RESOURCES, "Dua petugas"),
         (ANDI,)),
    Deed("mengajukan SKP", draft, lambda o, a, k: submit_plan(o, a, k["plan"]), (ANDI,)),
    Deed("mengisi ekspektasi", handed_in,
         lambda o, a, k: set_expectation(o, a, k["plan"], CoreValue.SERVICE, "Ramah"), (SRI,)),
    Deed("menarik SKP", handed_in, lambda o, a, k: withdraw_plan(o, a, k["plan"]), (ANDI,)),
    Deed("mengembalikan SKP", handed_in,
         lambda o, a, k: return_plan(o, a, k["plan"], "Target kurang"), (SRI,)),
    Deed("menyetujui SKP", handed_in, lambda o, a, k: approve_plan(o, a, k["plan"]), (SRI,)),
    Deed("memulai perubahan SKP", approved,
         lambda o, a, k: begin_amendment(o, a, k["plan"], "Tugas baru"), (SITI, SRI)),
    Deed("membatalkan perubahan SKP", amended,
         lambda o, a, k: cancel_amendment(o, a, k["plan"]), (SITI, SRI)),
    Deed("mengisi rencana aksi", approved,
         lambda o, a, k: fill_action_plan(o, a, k["plan"]), (SITI,)),
    Deed("membagi target", approved,
         lambda o, a, k: share_out(o, a, k["plan"], k["indicator"], SplitMethod.EQUAL), (SITI,)),
    Deed("mengubah irama rencana aksi", approved,
         lambda o, a, k: set_rhythm(o, a, k["plan"], PeriodKind.MONTHLY), (SITI,)),
    Deed("menulis langkah", approved,
         lambda o, a, k: save_action_cells(o, a, k["plan"], comment(k, ActionField.TEXT)),
         (SITI,)),
    Deed("mengomentari langkah", approved,
         lambda o, a, k: save_action_cells(o, a, k["plan"], comment(k, ActionField.COMMENT)),
         (SRI,)),
    Deed("mengisi manual indikator", approved,
         lambda o, a, k: save_manual_field(o, a, k["indicator"], "definition", "Yang dijawab"),
         (SITI,)),
    Deed("memulai dialog", approved, lambda o, a, k: start_dialogue(o, a, k["plan"]), (SITI, SRI)),
    Deed("menulis dialog", talked,
         lambda o, a, k: set_dialogue_text(o, a, k["talk"], "topic", "Loket", None), (SITI, SRI)),
    Deed("menambah tindak lanjut dialog", talked,
         lambda o, a, k: add_follow_up(
             o, a, k["talk"], "Belajar", DialogueSide.EMPLOYEE, "12-10-2026", None),
         (SITI, SRI)),
    Deed("membenarkan dialog", talked,
         lambda o, a, k: confirm_dialogue(o, a, k["talk"]), (SITI, SRI)),
    Deed("menghapus baris catatan harian", logged,
         lambda o, a, k: remove_entry(o, a, k["entry"]), (SITI,)),
    Deed("menulis evaluasi kegiatan", reviewed,
         lambda o, a, k: set_review_text(o, a, k["review"], "went_well", "Lancar"), (SITI,)),
)  # fmt: skip
"""The table: each action with those who may."""
