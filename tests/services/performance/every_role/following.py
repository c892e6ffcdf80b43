"""Who may do what with feedback, notes, 360°, coaching, rewards, discipline, credit, typing."""

from datetime import date
from decimal import Decimal

from sqlalchemy import select

from asn_desktop.domain.people.terms import FunctionalLevel
from asn_desktop.domain.performance.credit.terms import CreditDocumentKind
from asn_desktop.domain.performance.execution.feedback_rules import FeedbackKind
from asn_desktop.domain.performance.follow_up.terms import DisciplineEffect, RewardKind
from asn_desktop.domain.performance.raters.terms import RaterGroup
from asn_desktop.domain.performance.terms import Predicate
from asn_desktop.services.access.helper_typing.typing_for import (
    agree_on_slip,
    agree_with_pin,
    typing_actor,
)
from asn_desktop.services.access.passwords import hash_secret
from asn_desktop.services.context import Actor, Office
from asn_desktop.services.performance.appraisals.realization import set_realization
from asn_desktop.services.performance.coaching.editing import (
    CoachingStart,
    add_competence,
    add_step,
    check_step,
    close_coaching,
    reopen_coaching,
    set_coaching_text,
    start_coaching,
)
from asn_desktop.services.performance.coaching.feedback_form import give_coaching_feedback
from asn_desktop.services.performance.credit.editing import (
    DetailForm,
    EntryForm,
    add_entry,
    remove_entry,
    save_detail,
    save_document,
    save_old_balance,
)
from asn_desktop.services.performance.credit.views import CreditDocument
from asn_desktop.services.performance.feedback.giving import (
    NewFeedback,
    choose_for_sheet,
    give_feedback,
    reply_to_feedback,
    take_back_feedback,
)
from asn_desktop.services.performance.feedback.private_notes import (
    choose_private_note,
    delete_private_note,
    write_private_note,
)
from asn_desktop.services.performance.feedback.requests import (
    NewRequest,
    ask_for_feedback,
    decline_request,
    withdraw_request,
)
from asn_desktop.services.performance.raters.answering import hand_in, type_ballot
from asn_desktop.services.performance.raters.inviting import declare_conflict, draw_round
from asn_desktop.services.performance.raters.papers import make_ballots
from asn_desktop.services.performance.raters.rounds import (
    close_round,
    delete_round,
    open_round,
    save_round,
)
from asn_desktop.services.performance.rewards.cards import send_card, take_card_back
from asn_desktop.services.performance.rewards.discipline import (
    DisciplineForm,
    end_discipline,
    record_discipline,
)
from asn_desktop.services.performance.rewards.elections import (
    ElectionForm,
    cancel_election,
    cast_vote,
    close_election,
    confirm_winner,
    mark_paper_voters,
    open_election,
)
from asn_desktop.services.performance.rewards.records import (
    RewardForm,
    give_reward,
    set_letter_number,
)
from asn_desktop.store.tables import AccountRow
from tests.factories import actor_for, employee_id
from tests.services.performance.appraisals.scenes import period_id
from tests.services.performance.every_role.appraising import begun, on_the_desk
from tests.services.performance.every_role.deed import (
    ANDI,
    CAMAT,
    DEWI,
    EVERYBODY,
    MAYA,
    OFFICERS,
    RINA,
    SITI,
    SRI,
    YUSUF,
    Deed,
    Keys,
    all_but,
)
from tests.services.performance.raters.scenes import ballot_of, opened_round, raters_of, round_form

TODAY = date(2026, 10, 5)
PIN = "482915"
ANSWERS = (True, True, False, True, True, True, True, False, True)


def people(office: Office) -> Keys:
    """Leave the office as it is; name the people."""
    keys = {name: employee_id(office, name) for name in EVERYBODY}
    return {**keys, "period": period_id(office, 3)}


def praised(office: Office) -> Keys:
    """Let Sri praise Siti, whose appraisal lies on her desk."""
    keys = on_the_desk(office)
    new = NewFeedback(employee_id(office, SITI), FeedbackKind.PRAISE, "Sabar.")
    return {**keys, "feedback": give_feedback(office, actor_for(office, SRI), new)}


def requested(office: Office) -> Keys:
    """Let Siti ask Andi for feedback."""
    new = NewRequest(employee_id(office, ANDI))
    return {"request": ask_for_feedback(office, actor_for(office, SITI), new)}


def noted(office: Office) -> Keys:
    """Let Sri write a private note about Siti."""
    siti = employee_id(office, SITI)
    note = write_private_note(office, actor_for(office, SRI), siti, "Merawat orang tua.")
    return {SITI: siti, "note": note}


def planned_round(office: Office) -> Keys:
    """Let the operator plan a round, not yet drawn."""
    return {**people(office), "round": save_round(office, actor_for(office, RINA), round_form())}


def drawn_round(office: Office) -> Keys:
    """Let the operator draw the raters."""
    keys = planned_round(office)
    draw_round(office, actor_for(office, RINA), keys["round"], seed=7)
    return keys


def running_round(office: Office) -> Keys:
    """Let a round run in which the leader and others rate the section head."""
    keys = {**people(office), "round": opened_round(office)}
    raters = raters_of(office, keys["round"], "Sri Wahyuni")
    mine = next(key for name, (key, _group) in raters.items() if name.startswith(CAMAT))
    return {**keys, "invitation": mine}


def printed_round(office: Office) -> Keys:
    """Let the operator print ballots for the public."""
    keys = running_round(office)
    rina = actor_for(office, RINA)
    paper = make_ballots(office, rina, keys["round"], keys[SRI], RaterGroup.PUBLIC, 3)
    return {**keys, "paper": paper}


def coached(office: Office) -> Keys:
    """Let Sri coach Siti, with one step checked."""
    sri, siti = actor_for(office, SRI), employee_id(office, SITI)
    talk = start_coaching(office, sri, CoachingStart(siti, reason="Adaptif rendah"))
    step = add_step(office, sri, talk, "Belajar aplikasi", date(2026, 10, 12))
    check_step(office, sri, talk, step, "Sudah dapat")
    other = add_step(office, sri, talk, "Mengajar rekan", date(2026, 10, 20))
    return {"talk": talk, "step": other}


def coached_to_the_end(office: Office) -> Keys:
    """Let Sri write the result of the coaching and close it."""
    keys, sri = coached(office), actor_for(office, SRI)
    check_step(office, sri, keys["talk"], keys["step"], "Sudah")
    set_coaching_text(office, sri, keys["talk"], "result", "Tepat waktu", None)
    close_coaching(office, sri, keys["talk"])
    return keys


def coached_before_the_end(office: Office) -> Keys:
    """Bring the coaching to the point where only closing is left."""
    keys = coached_to_the_end(office)
    reopen_coaching(office, actor_for(office, SRI), keys["talk"])
    return keys


def voting(office: Office) -> Keys:
    """Open a vote between Siti and Andi."""
    keys = people(office)
    form = ElectionForm(keys["period"], (keys[SITI], keys[ANDI]), date(2026, 10, 9))
    return {**keys, "vote": open_election(office, actor_for(office, RINA), form)}


def voted(office: Office) -> Keys:
    """Close the vote, which Siti won."""
    keys = voting(office)
    for name in (SRI, CAMAT, RINA, MAYA, ANDI, DEWI):
        cast_vote(office, actor_for(office, name), keys["vote"], keys[SITI])
    close_election(office, actor_for(office, RINA), keys["vote"])
    return keys


def carded(office: Office) -> Keys:
    """Let Andi send Siti a card."""
    card = send_card(office, actor_for(office, ANDI), employee_id(office, SITI))
    return {"card": card}


def reward_form(keys: Keys) -> RewardForm:
    """Return a certificate for Siti."""
    return RewardForm(keys[SITI], RewardKind.CERTIFICATE, "Teladan", "Membantu lansia", TODAY)


def rewarded(office: Office) -> Keys:
    """Give Siti a certificate."""
    keys = people(office)
    return {**keys, "reward": give_reward(office, actor_for(office, RINA), reward_form(keys))}


def discipline_form(keys: Keys) -> DisciplineForm:
    """Return a note about Siti."""
    return DisciplineForm(keys[SITI], DisciplineEffect.NOT_ABOVE, "Terlambat", TODAY)


def disciplined(office: Office) -> Keys:
    """Note something about Siti."""
    keys = people(office)
    rina = actor_for(office, RINA)
    return {**keys, "note": record_discipline(office, rina, discipline_form(keys))}


def credit_entry() -> EntryForm:
    """Return a year from a document on paper."""
    return EntryForm(
        date(2025, 1, 1),
        date(2025, 12, 31),
        FunctionalLevel.EXPERT_FIRST,
        Predicate.GOOD,
        "800/12/2026",
    )


def credited(office: Office) -> Keys:
    """Type one year of Maya's points."""
    keys = people(office)
    rina = actor_for(office, RINA)
    return {**keys, "entry": add_entry(office, rina, keys[MAYA], credit_entry())}


def typed_for(office: Office) -> Keys:
    """Let the operator type for Siti, who has a PIN."""
    keys = {**people(office), **begun(office)}
    with office.database.write() as session:
        query = select(AccountRow).where(AccountRow.employee_id == keys[SITI])
        session.scalars(query).one().secret_hash = hash_secret(PIN)
    typist = typing_actor(office, actor_for(office, RINA), keys[SITI])
    set_realization(office, typist, keys["evaluation"], keys["indicator"], "120")
    return keys


def _type_for_siti(office: Office, actor: Actor, keys: Keys) -> None:
    typist = typing_actor(office, actor, keys[SITI])
    set_realization(office, typist, keys["evaluation"], keys["indicator"], "118")


def _praise_siti(office: Office, actor: Actor, keys: Keys) -> None:
    give_feedback(office, actor, NewFeedback(keys[SITI], FeedbackKind.PRAISE, "Sabar."))


FEEDBACK = (
    Deed("memberi pujian", people, _praise_siti, all_but(SITI)),
    Deed("meminta umpan balik", people,
         lambda o, a, k: ask_for_feedback(o, a, NewRequest(k[SITI])), all_but(SITI)),
    Deed("menarik umpan balik", praised,
         lambda o, a, k: take_back_feedback(o, a, k["feedback"]), (SRI,)),
    Deed("menanggapi umpan balik", praised,
         lambda o, a, k: reply_to_feedback(o, a, k["feedback"], "Terima kasih"), (SITI,)),
    Deed("memilih umpan balik untuk lembar", praised,
         lambda o, a, k: choose_for_sheet(
             o, a, k["evaluation"], k["feedback"], printed=True), (SRI,)),
    Deed("menolak permintaan", requested,
         lambda o, a, k: decline_request(o, a, k["request"]), (ANDI,)),
    Deed("menarik permintaan", requested,
         lambda o, a, k: withdraw_request(o, a, k["request"]), (SITI,)),
    Deed("menulis catatan pribadi", people,
         lambda o, a, k: write_private_note(o, a, k[SITI], "Merawat orang tua."), (SRI,)),
    Deed("mengubah catatan pribadi", noted,
         lambda o, a, k: write_private_note(o, a, k[SITI], "Lain", k["note"]), (SRI,)),
    Deed("mencetak catatan pribadi", noted,
         lambda o, a, k: choose_private_note(o, a, k["note"], printed=True), (SRI,)),
    Deed("menghapus catatan pribadi", noted,
         lambda o, a, k: delete_private_note(o, a, k["note"]), (SRI,)),
)  # fmt: skip
RATERS = (
    Deed("menyusun putaran", people, lambda o, a, _k: save_round(o, a, round_form()), (RINA,)),
    Deed("mengundi penilai", planned_round,
         lambda o, a, k: draw_round(o, a, k["round"], seed=7), (RINA,)),
    Deed("menghapus putaran", planned_round,
         lambda o, a, k: delete_round(o, a, k["round"]), (RINA,)),
    Deed("membuka putaran", drawn_round, lambda o, a, k: open_round(o, a, k["round"]), (RINA,)),
    Deed("mencatat benturan kepentingan", people,
         lambda o, a, k: declare_conflict(o, a, k[SITI], k[ANDI], "Suami istri"), (RINA,)),
    Deed("mengisi lembar 360", running_round,
         lambda o, a, k: hand_in(o, a, k["invitation"], ballot_of(3)), (CAMAT,)),
    Deed("mencetak lembar 360", running_round,
         lambda o, a, k: make_ballots(o, a, k["round"], k[SRI], RaterGroup.PUBLIC, 3), (RINA,)),
    Deed("mengetik lembar 360", printed_round,
         lambda o, a, k: type_ballot(o, a, k["paper"], ballot_of(3)), (RINA, YUSUF)),
    Deed("menutup putaran", running_round,
         lambda o, a, k: close_round(o, a, k["round"]), (RINA,)),
)  # fmt: skip
COACHING = (
    Deed("memulai bimbingan", people,
         lambda o, a, k: start_coaching(o, a, CoachingStart(k[SITI], reason="Adaptif")),
         (SRI, CAMAT, RINA)),
    Deed("menulis bimbingan", coached,
         lambda o, a, k: set_coaching_text(o, a, k["talk"], "goal", "Mahir", None), (SRI,)),
    Deed("menambah langkah bimbingan", coached,
         lambda o, a, k: add_step(o, a, k["talk"], "Latihan", date(2026, 10, 15)), (SRI,)),
    Deed("memeriksa langkah bimbingan", coached,
         lambda o, a, k: check_step(o, a, k["talk"], k["step"], "Sudah"), (SRI,)),
    Deed("menilai kompetensi", coached,
         lambda o, a, k: add_competence(o, a, k["talk"], "Pelayanan", 4, "Teliti"), (SRI,)),
    Deed("mengisi formulir bimbingan", coached,
         lambda o, a, k: give_coaching_feedback(o, a, k["talk"], ANSWERS), (SITI,)),
    Deed("menutup bimbingan", coached_before_the_end,
         lambda o, a, k: close_coaching(o, a, k["talk"]), (SRI,)),
    Deed("membuka kembali bimbingan", coached_to_the_end,
         lambda o, a, k: reopen_coaching(o, a, k["talk"]), (SRI,)),
)  # fmt: skip
REWARDS = (
    Deed("mengirim kartu", people, lambda o, a, k: send_card(o, a, k[SITI]), all_but(SITI)),
    Deed("menarik kartu", carded, lambda o, a, k: take_card_back(o, a, k["card"]), (ANDI,)),
    Deed("memberi penghargaan", people,
         lambda o, a, k: give_reward(o, a, reward_form(k)), OFFICERS),
    Deed("menomori piagam", rewarded,
         lambda o, a, k: set_letter_number(o, a, k["reward"], "800/1"), OFFICERS),
    Deed("membuka pemilihan", people,
         lambda o, a, k: open_election(
             o, a, ElectionForm(k["period"], (k[SITI], k[ANDI]), date(2026, 10, 9))), OFFICERS),
    Deed("memberi suara", voting,
         lambda o, a, k: cast_vote(o, a, k["vote"], k[SITI]), all_but(SITI)),
    Deed("mencentang pemilih kertas", voting,
         lambda o, a, k: mark_paper_voters(o, a, k["vote"], [k[YUSUF]]), OFFICERS),
    Deed("menutup pemilihan", voting,
         lambda o, a, k: close_election(o, a, k["vote"]), OFFICERS),
    Deed("membatalkan pemilihan", voting,
         lambda o, a, k: cancel_election(o, a, k["vote"], "Keliru"), (CAMAT,)),
    Deed("menetapkan pemenang", voted,
         lambda o, a, k: confirm_winner(o, a, k["vote"], k[SITI]), (CAMAT,)),
    Deed("mencatat disiplin", people,
         lambda o, a, k: record_discipline(o, a, discipline_form(k)), OFFICERS),
    Deed("mengakhiri catatan disiplin", disciplined,
         lambda o, a, k: end_discipline(o, a, k["note"]), OFFICERS),
)  # fmt: skip
CREDIT = (
    Deed("mengisi data angka kredit", people,
         lambda o, a, k: save_detail(o, a, k[MAYA], DetailForm(TODAY, "A 1")), (RINA,)),
    Deed("mengisi angka kredit lama", people,
         lambda o, a, k: save_old_balance(o, a, k[MAYA], Decimal(50), TODAY, "800/1"), (RINA,)),
    Deed("menambah tahun angka kredit", people,
         lambda o, a, k: add_entry(o, a, k[MAYA], credit_entry()), (RINA,)),
    Deed("menghapus tahun angka kredit", credited,
         lambda o, a, k: remove_entry(o, a, k["entry"]), (RINA,)),
    Deed("menomori dokumen angka kredit", people,
         lambda o, a, k: save_document(
             o, a, k[MAYA], 2026,
             CreditDocument(CreditDocumentKind.CONVERSION, "800/1", TODAY, (), 0)), (RINA,)),
)  # fmt: skip
TYPING = (
    Deed("mengetik untuk pegawai", typed_for, _type_for_siti, (RINA,)),
    Deed("menyetujui dengan PIN", typed_for,
         lambda o, a, k: agree_with_pin(o, a, k[SITI], PIN), (SITI, RINA)),
    Deed("mencatat lembar persetujuan", typed_for,
         lambda o, a, k: agree_on_slip(o, a, k[SITI], TODAY), (RINA,)),
)  # fmt: skip
FOLLOWING = (*FEEDBACK, *RATERS, *COACHING, *REWARDS, *CREDIT, *TYPING)
