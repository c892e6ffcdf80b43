"""Who may do what with a realisation, an appraisal, its result, a discussion, an objection."""

from collections.abc import Callable
from datetime import timedelta

from asn_desktop.base.clock import FixedClock
from asn_desktop.domain.performance.objections import (
    DiscussionOutcome,
    ExplainingSide,
    ObjectionOutcome,
)
from asn_desktop.domain.performance.terms import (
    CoreValue,
    OrgPredicate,
    Rating,
    ResultAbsence,
)
from asn_desktop.services.context import Actor, Office
from asn_desktop.services.performance.action_plans.editing import fill_action_plan
from asn_desktop.services.performance.appraisals.decisions.absences import set_result_absence
from asn_desktop.services.performance.appraisals.decisions.considering import (
    ask_consideration,
    reply_consideration,
)
from asn_desktop.services.performance.appraisals.decisions.delivering import (
    acknowledge_evaluation,
    close_evaluation,
    deliver_evaluation,
    record_signed_receipt,
)
from asn_desktop.services.performance.appraisals.decisions.reopening import reopen_evaluation
from asn_desktop.services.performance.appraisals.evidence import add_evidence_link
from asn_desktop.services.performance.appraisals.finalizing import (
    finalize_evaluation,
    return_evaluation,
    take_up_evaluation,
)
from asn_desktop.services.performance.appraisals.opening import open_evaluation
from asn_desktop.services.performance.appraisals.organization import record_org_predicate
from asn_desktop.services.performance.appraisals.rating import (
    rate_behavior,
    rate_remaining_behaviors,
    rate_result,
    set_behavior_feedback,
    set_overall_behavior_rating,
    set_overall_result_rating,
    set_recommendation,
    set_result_feedback,
)
from asn_desktop.services.performance.appraisals.reading import evaluation_view
from asn_desktop.services.performance.appraisals.realization import (
    set_realization,
    set_self_note,
    set_self_rating,
    submit_evaluation,
)
from asn_desktop.services.performance.calibration.changing import (
    add_calibration_note,
    change_ratings,
)
from asn_desktop.services.performance.objections.discussing import (
    answer_discussion,
    ask_discussion,
    set_discussion_text,
    set_meeting_day,
    settle_discussion,
    start_discussion,
    withdraw_discussion,
)
from asn_desktop.services.performance.objections.examining import (
    ask_explanation,
    decide_objection,
    give_explanation,
    record_explanation,
    set_decision,
    set_decision_reasons,
    set_explanation_text,
)
from asn_desktop.services.performance.objections.filing import (
    file_objection,
    set_reasons,
    start_objection,
    withdraw_objection,
)
from asn_desktop.services.performance.objections.reading import objection_view
from tests.factories import MORNING, actor_for, employee_id
from tests.services.performance.appraisals.scenes import (
    add_plan,
    fill_in,
    opened,
    period_id,
    rate_everything,
    record_organization,
    submitted,
)
from tests.services.performance.every_role.deed import (
    CAMAT,
    DEWI,
    OFFICERS,
    RINA,
    SITI,
    SRI,
    Deed,
    Keys,
)
from tests.services.performance.objections.scenes import REASONS, asked, delivered, filed

BELOW, MEETS, ABOVE = Rating.BELOW, Rating.MEETS, Rating.ABOVE
TODAY = MORNING.date()


def planned(office: Office) -> Keys:
    """Give Siti an approved plan with its action plan."""
    plan = add_plan(office, SITI, full=False)
    fill_action_plan(office, actor_for(office, SITI), plan)
    return {"plan": plan, "period": period_id(office, 3)}


def _keys(office: Office, evaluation_id: str) -> Keys:
    view = evaluation_view(office, actor_for(office, SITI), evaluation_id)
    result = view.results[0]
    return {
        "evaluation": evaluation_id,
        "result": result.id,
        "indicator": result.indicators[0].id,
        "period": period_id(office, 3),
    }


def begun(office: Office) -> Keys:
    """Open Siti's evaluation, still empty."""
    return _keys(office, opened(office, full=False))


def filled(office: Office) -> Keys:
    """Let Siti fill in everything."""
    keys = begun(office)
    fill_in(office, keys["evaluation"])
    return keys


def on_the_desk(office: Office) -> Keys:
    """Let Siti hand in."""
    return _keys(office, submitted(office, full=False))


def rated(office: Office) -> Keys:
    """Let Sri mark everything, not yet final."""
    keys = on_the_desk(office)
    record_organization(office)
    rate_everything(office, actor_for(office, SRI), keys["evaluation"])
    return keys


def signed(office: Office) -> Keys:
    """Let Sri finalise."""
    keys = rated(office)
    finalize_evaluation(office, actor_for(office, SRI), keys["evaluation"])
    return keys


def handed_over(office: Office) -> Keys:
    """Put a low result into Siti's hands."""
    return _keys(office, delivered(office))


def received(office: Office) -> Keys:
    """Let Siti say that she has it."""
    keys = handed_over(office)
    acknowledge_evaluation(office, actor_for(office, SITI), keys["evaluation"])
    return keys


def considered(office: Office) -> Keys:
    """Let Sri ask Dewi for her view on Siti."""
    keys = on_the_desk(office)
    asked_id = ask_consideration(
        office, actor_for(office, SRI), keys["evaluation"], employee_id(office, DEWI)
    )
    return {**keys, "consideration": asked_id}


def drafted_discussion(office: Office) -> Keys:
    """Let Siti write a request to talk, not yet sent."""
    keys, siti = handed_over(office), actor_for(office, SITI)
    key = start_discussion(office, siti, keys["evaluation"])
    set_discussion_text(office, siti, key, "employee_view", REASONS, None)
    return {**keys, "discussion": key}


def asked_discussion(office: Office) -> Keys:
    """Let Siti ask to talk; Sri has her answer ready."""
    keys = handed_over(office)
    key = asked(office, keys["evaluation"])
    set_discussion_text(office, actor_for(office, SRI), key, "answer", "Kita periksa.", None)
    return {**keys, "discussion": key}


def talked_over(office: Office) -> Keys:
    """Let both talk; only the outcome is missing."""
    keys, sri = asked_discussion(office), actor_for(office, SRI)
    answer_discussion(office, sri, keys["discussion"])
    set_meeting_day(office, sri, keys["discussion"], "5 Oktober 2026", None)
    set_discussion_text(office, sri, keys["discussion"], "appraiser_view", "Diperiksa.", None)
    return keys


def drafted_objection(office: Office) -> Keys:
    """Let Siti write her objection."""
    keys, siti = handed_over(office), actor_for(office, SITI)
    key = start_objection(office, siti, keys["evaluation"])
    set_reasons(office, siti, key, REASONS, None)
    return {**keys, "objection": key}


def filed_objection(office: Office) -> Keys:
    """Let Siti send her objection."""
    keys = handed_over(office)
    key = filed(office, keys["evaluation"])
    view = objection_view(office, actor_for(office, SRI), key)
    mine = next(item for item in view.explanations if item.writes)
    return {**keys, "objection": key, "explanation": mine.id}


def half_explained(office: Office) -> Keys:
    """Let Sri write her explanation, not yet sent."""
    keys = filed_objection(office)
    sri = actor_for(office, SRI)
    set_explanation_text(office, sri, keys["objection"], keys["explanation"], "Benar.", None)
    return keys


def ready_to_decide(office: Office) -> Keys:
    """Let both sides explain and the superior prepare the decision."""
    keys = filed_objection(office)
    for name in (SRI, SITI):
        actor = actor_for(office, name)
        view = objection_view(office, actor, keys["objection"])
        for item in (item for item in view.explanations if item.writes):
            set_explanation_text(office, actor, keys["objection"], item.id, "Benar.", None)
            give_explanation(office, actor, keys["objection"], item.id)
    camat = actor_for(office, CAMAT)
    changed = ObjectionOutcome.CHANGED
    set_decision(office, camat, keys["objection"], changed, (MEETS, MEETS), None)
    set_decision_reasons(office, camat, keys["objection"], "Menurut rekap.", None)
    return keys


def later(office: Office, days: int) -> Office:
    """Return the same office some days later."""
    return Office(office.database, FixedClock(MORNING + timedelta(days=days)), office.folder)


def _on(
    service: Callable[..., object], key: str, *values: object
) -> Callable[[Office, Actor, Keys], object]:
    """Return the work of a table row: a service called with one id and fixed values."""
    return lambda office, actor, keys: service(office, actor, keys[key], *values)


def _settle(office: Office, actor: Actor, keys: Keys) -> None:
    settle_discussion(office, actor, keys["discussion"], DiscussionOutcome.UNCHANGED)


REALIZING = (
    Deed("membuka evaluasi", planned,
         lambda o, a, k: open_evaluation(o, a, k["plan"], k["period"]), (SITI, SRI)),
    Deed("mengisi realisasi", begun,
         lambda o, a, k: set_realization(o, a, k["evaluation"], k["indicator"], "120"), (SITI,)),
    Deed("menilai diri", begun,
         lambda o, a, k: set_self_rating(o, a, k["evaluation"], k["result"], MEETS), (SITI,)),
    Deed("menulis catatan diri", begun,
         lambda o, a, k: set_self_note(o, a, k["evaluation"], k["result"], "Lancar"), (SITI,)),
    Deed("menambah bukti", begun,
         lambda o, a, k: add_evidence_link(
             o, a, k["evaluation"], k["result"], "https://contoh.go.id/a"), (SITI,)),
    Deed("mengajukan realisasi", filled, _on(submit_evaluation, "evaluation"), (SITI,)),
    Deed("mengambil alih penilaian", begun,
         lambda o, a, k: take_up_evaluation(later(o, 30), a, k["evaluation"]), (SRI,)),
)  # fmt: skip
APPRAISING = (
    Deed("menilai hasil kerja", on_the_desk,
         lambda o, a, k: rate_result(o, a, k["evaluation"], k["result"], MEETS), (SRI,)),
    Deed("menilai perilaku", on_the_desk,
         _on(rate_behavior, "evaluation", CoreValue.LOYAL, MEETS), (SRI,)),
    Deed("menilai sisa perilaku", on_the_desk,
         _on(rate_remaining_behaviors, "evaluation", MEETS), (SRI,)),
    Deed("menulis umpan balik hasil", on_the_desk,
         lambda o, a, k: set_result_feedback(o, a, k["evaluation"], k["result"], "Baik"), (SRI,)),
    Deed("menulis umpan balik perilaku", on_the_desk,
         _on(set_behavior_feedback, "evaluation", CoreValue.LOYAL, "Baik"), (SRI,)),
    Deed("menetapkan rating hasil", on_the_desk,
         _on(set_overall_result_rating, "evaluation", MEETS), (SRI,)),
    Deed("menetapkan rating perilaku", on_the_desk,
         _on(set_overall_behavior_rating, "evaluation", MEETS), (SRI,)),
    Deed("menulis rekomendasi", on_the_desk,
         _on(set_recommendation, "evaluation", "Pelatihan"), (SRI,)),
    Deed("menandai hasil tidak berlaku", on_the_desk,
         lambda o, a, k: set_result_absence(
             o, a, k["evaluation"], k["result"], ResultAbsence.NOT_APPLICABLE, "Dihapus"), (SRI,)),
    Deed("mengembalikan realisasi", on_the_desk,
         _on(return_evaluation, "evaluation", "Bukti kurang"), (SRI,)),
    Deed("meminta pertimbangan", on_the_desk,
         lambda o, a, k: ask_consideration(o, a, k["evaluation"], employee_id(o, DEWI)), (SRI,)),
    Deed("menjawab pertimbangan", considered,
         _on(reply_consideration, "consideration", "Baik"), (DEWI, RINA)),
    Deed("mencatat capaian organisasi", on_the_desk,
         _on(record_org_predicate, "period", OrgPredicate.GOOD, TODAY), OFFICERS),
    Deed("memfinalkan penilaian", rated, _on(finalize_evaluation, "evaluation"), (SRI,)),
    Deed("mengubah rating saat kalibrasi", rated,
         _on(change_ratings, "evaluation", ABOVE, MEETS, "Setara"), (SRI,)),
    Deed("mencatat kalibrasi tim", rated,
         _on(add_calibration_note, "period", "Dibahas"), (SRI, DEWI, CAMAT)),
    Deed("mencatat kalibrasi kantor", rated,
         lambda o, a, k: add_calibration_note(o, a, k["period"], "Dibahas", whole_office=True),
         OFFICERS),
    Deed("menyerahkan hasil", signed, _on(deliver_evaluation, "evaluation"), (SRI, RINA)),
    Deed("menerima hasil", handed_over, _on(acknowledge_evaluation, "evaluation"), (SITI,)),
    Deed("mencatat tanda terima", handed_over,
         _on(record_signed_receipt, "evaluation", TODAY), (RINA,)),
    Deed("menutup penilaian", received,
         lambda o, a, k: close_evaluation(later(o, 30), a, k["evaluation"]), (SRI, RINA)),
    Deed("membuka kembali", signed, _on(reopen_evaluation, "evaluation", "Salah"), (CAMAT,)),
)  # fmt: skip
OBJECTING = (
    Deed("memulai diskusi", handed_over, _on(start_discussion, "evaluation"), (SITI,)),
    Deed("meminta diskusi", drafted_discussion, _on(ask_discussion, "discussion"), (SITI,)),
    Deed("menulis pandangan pegawai", drafted_discussion,
         _on(set_discussion_text, "discussion", "employee_view", "Lain", None), (SITI,)),
    Deed("menarik diskusi", asked_discussion, _on(withdraw_discussion, "discussion"), (SITI,)),
    Deed("menjawab diskusi", asked_discussion, _on(answer_discussion, "discussion"), (SRI,)),
    Deed("menulis pandangan penilai", talked_over,
         _on(set_discussion_text, "discussion", "appraiser_view", "Lain", None), (SRI,)),
    Deed("menyelesaikan diskusi", talked_over, _settle, (SRI,)),
    Deed("memulai keberatan", handed_over, _on(start_objection, "evaluation"), (SITI,)),
    Deed("menulis alasan keberatan", drafted_objection,
         _on(set_reasons, "objection", "Lain", None), (SITI,)),
    Deed("mengajukan keberatan", drafted_objection, _on(file_objection, "objection"), (SITI,)),
    Deed("mencabut keberatan", filed_objection, _on(withdraw_objection, "objection"), (SITI,)),
    Deed("menulis penjelasan", filed_objection,
         lambda o, a, k: set_explanation_text(
             o, a, k["objection"], k["explanation"], "Benar.", None), (SRI,)),
    Deed("mengirim penjelasan", half_explained,
         lambda o, a, k: give_explanation(o, a, k["objection"], k["explanation"]), (SRI,)),
    Deed("meminta penjelasan lagi", ready_to_decide,
         _on(ask_explanation, "objection", ExplainingSide.APPRAISER, "Mengapa?"), (CAMAT,)),
    Deed("mencatat penjelasan lisan", filed_objection,
         _on(record_explanation, "objection", ExplainingSide.EMPLOYEE, "Begitu."), (CAMAT,)),
    Deed("menyiapkan putusan", filed_objection,
         _on(set_decision, "objection", ObjectionOutcome.CHANGED, (MEETS, MEETS), None), (CAMAT,)),
    Deed("menulis alasan putusan", filed_objection,
         _on(set_decision_reasons, "objection", "Menurut rekap.", None), (CAMAT,)),
    Deed("memutus keberatan", ready_to_decide, _on(decide_objection, "objection"), (CAMAT,)),
)  # fmt: skip
