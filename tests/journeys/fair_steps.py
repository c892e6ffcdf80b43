"""What an office does between the work and a result that both sides understand, key by key."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QFileDialog, QLineEdit, QWidget

from asn_desktop.domain.people.terms import Role
from asn_desktop.domain.performance.objections import DiscussionOutcome, DiscussionStatus
from asn_desktop.domain.performance.terms import EvaluationStatus, OrgPredicate, Rating
from asn_desktop.services.performance.appraisals.reading import evaluation_view
from asn_desktop.services.performance.daily_logs.reading import log_month
from asn_desktop.services.performance.dialogues.reading import dialogue_view, dialogues_list
from asn_desktop.services.performance.dialogues.views import DialogueState
from asn_desktop.services.performance.feedback.private_notes import private_notes
from asn_desktop.services.performance.feedback.reading import feedback_desk
from asn_desktop.services.performance.objections.lists import case_list
from asn_desktop.services.performance.objections.reading import discussion_view
from asn_desktop.services.performance.raters.answering import my_ballots
from asn_desktop.services.performance.raters.reading import rounds_list
from tests.factories import actor_for, employee_id
from tests.journeys.desk import CONTROL, KEY, NONE, SHIFT, Desk, accept, write_into

SECRET = "kopi pagi cerah"
YEAR = 2026
REASONS = "Loket 2 ditutup 12 hari untuk perbaikan; hari itu ikut dihitung."
LONGEST_WALK = 30
MARKS = ("service", "accountable", "competent", "harmonious", "loyal", "adaptive",
         "collaborative")  # fmt: skip
SUBORDINATES = ("Siti", "Andi", "Maya")


def seen(desk: Desk, name: str, evaluation_id: str):
    """Return an evaluation as somebody sees it."""
    return evaluation_view(desk.office, actor_for(desk.office, name), evaluation_id)


def choose(owner: QWidget, name: str, words: str) -> None:
    """Choose the entry of a named box that holds these words."""
    box = owner.findChild(QComboBox, name)
    place = box.findText(words, Qt.MatchFlag.MatchContains)
    assert place >= 0, [box.itemText(number) for number in range(box.count())]
    box.setCurrentIndex(place)
    box.activated.emit(place)


# --- The employee's quarter -----------------------------------------------------------------


def write_the_log(desk: Desk) -> None:
    """Type two lines for the first result; Enter stores each."""
    desk.open("daily_log")
    for amount, day in (("70", "14-09-2026"), ("48", "21-09-2026")):
        desk.walk_to("log_text")
        desk.type("Menjawab konsultasi")
        offered = QApplication.activePopupWidget()
        if offered is not None:
            # The second time the activity is known, and offered below the line.
            QTest.keyClick(offered, KEY.Key_Escape)
            desk.window.activateWindow()
            desk.settle()
        desk.walk_to("log_day")
        desk.key(KEY.Key_A, CONTROL)
        desk.type(day)
        desk.walk_to("log_quantity")
        desk.type(amount)
        desk.walk_to("log_unit")
        desk.type("konsultasi")
        choose(desk.page, "log_result", "Konsultasi layanan")
        desk.key(KEY.Key_Return)
        desk.settle()
    september = log_month(desk.office, actor_for(desk.office, "Siti"), YEAR, 9).entries
    assert [int(entry.quantity) for entry in september if entry.result_id] == [48, 70]


def fill_in_the_quarter(desk: Desk, evaluation_id: str, proof: Path, monkeypatch) -> None:
    """Take the log's count, type the rest, add a file, assess oneself, and hand in."""
    desk.open("realization", evaluation_id=evaluation_id)
    desk.press("take_from_log")
    desk.key(KEY.Key_Tab)
    desk.settle()
    first = seen(desk, "Siti", evaluation_id).results[0]
    assert "118" in first.indicators[0].realization, first.indicators
    rows = list(desk.page.results.rows.values())
    for row, words in zip(rows[1:], (("318", "17 menit"), ("4",), ("tanggal 9",), ("5",)),
                          strict=True):  # fmt: skip
        row.head.setFocus()
        desk.key(KEY.Key_Return)
        for editor, reached in zip(row.table.editors.values(), words, strict=True):
            editor.setFocus()
            desk.type(reached)
    desk.settle()
    add_proof(desk, proof, monkeypatch)
    for row in rows:
        row.rating.setFocus()
        desk.key(KEY.Key_3)
        desk.settle()
    desk.page.tabs.setFocus()
    desk.key(KEY.Key_Right)
    desk.page.behaviors.rows[next(iter(desk.page.behaviors.rows))].rating.setFocus()
    for _ in MARKS:
        desk.key(KEY.Key_2)
        desk.key(KEY.Key_Down)
    desk.settle()
    desk.press("submit")
    view = seen(desk, "Siti", evaluation_id)
    assert view.status is EvaluationStatus.SUBMITTED, view.filling_gaps
    assert {line.self_rating for line in view.results} == {Rating.ABOVE}


def add_proof(desk: Desk, proof: Path, monkeypatch) -> None:
    """Attach a file to the first result by its button."""
    row = next(iter(desk.page.results.rows.values()))
    row.head.setFocus()
    if not row.is_open:
        desk.key(KEY.Key_Return)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(proof), ""))
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: ([str(proof)], ""))
    button = row.evidence.findChild(QWidget, "add_file")
    button.setFocus()
    desk.do(lambda: desk.key(KEY.Key_Space))
    (result, *_) = desk.page._view.results
    assert [piece.name for piece in result.evidence] == [proof.name]


# --- Feedback, dialogue, 360° ---------------------------------------------------------------


def praise_in_two_presses(desk: Desk, evaluation_id: str) -> None:
    """From the appraisal: one press opens the form for this person, one sends the words."""
    desk.open("appraisal", evaluation_id=evaluation_id)
    desk.press("give_feedback")
    choose(desk.page.give, "feedback_subject", "Konsultasi layanan")
    desk.page.give.text.setFocus()
    desk.type("Penjelasan kepada pemohon sabar dan tuntas.")
    desk.press("feedback_send")
    (note,) = feedback_desk(desk.office, actor_for(desk.office, "Siti"), YEAR).received
    assert note.text == "Penjelasan kepada pemohon sabar dan tuntas."


def note_privately(desk: Desk) -> None:
    """Write what only the writer reads."""
    desk.open("feedback", tab="private")

    def fill(dialog) -> None:
        write_into(dialog, "private_person", "Siti Rahmawati")
        write_into(dialog, "private_text", "Ingin diklat.")
        accept(dialog)

    desk.press("private_new", fill)
    siti = employee_id(desk.office, "Siti")
    assert len(private_notes(desk.office, actor_for(desk.office, "Sri"), siti)) == 1


def record_dialogue(desk: Desk, plan_id: str) -> str:
    """Write down what was agreed and confirm it; return the record's id."""
    desk.open("dialogues", plan_id=plan_id)
    assert desk.window.workspace.pages.route == "dialogue"
    desk.page.topic.setFocus()
    desk.type("Antrean loket")
    desk.page.agreements.setFocus()
    desk.type("Loket dua dibuka")
    text = desk.find("follow_up_text", QLineEdit)
    text.setFocus()
    desk.type("Kirim rekap")
    desk.find("follow_up_due", QLineEdit).setFocus()
    desk.type("15-10-2026")
    desk.key(KEY.Key_Return)
    desk.settle()
    desk.press("dialogue_confirm")
    (line,) = _dialogues(desk, "Sri")
    assert line.state is DialogueState.WAITING_EMPLOYEE
    return line.id


def confirm_dialogue(desk: Desk, dialogue_id: str) -> None:
    """Confirm as the other party."""
    desk.open("dialogue", dialogue_id=dialogue_id)
    desk.press("dialogue_confirm")
    view = dialogue_view(desk.office, actor_for(desk.office, "Siti"), dialogue_id)
    assert view.state is DialogueState.AGREED


def open_the_round(desk: Desk) -> str:
    """Make, draw and open a 360° round; return its id."""
    desk.open("raters")

    def fill(dialog) -> None:
        write_into(dialog, "round_name", "Semester II")
        write_into(dialog, "round_ends", "16-10-2026")
        accept(dialog)

    desk.press("round_add", fill)
    desk.press("round_draw")
    desk.press("round_open", accept)
    (line,) = rounds_list(desk.office, actor_for(desk.office, "Rina"))
    return line.id


def rate_the_head(desk: Desk, name: str, mark: str, words: str) -> None:
    """Answer the ballot about the head of the section by number keys."""
    rater = actor_for(desk.office, name)
    desk.open("rate_others")
    ballot = next(one for one in my_ballots(desk.office, rater) if one.rated_name.startswith("Sri"))
    desk.page.table.select_key(ballot.invitation_id)
    desk.settle()
    for value in MARKS:
        desk.find(f"mark_{value}").setFocus()
        desk.key(KEY(ord(mark)))
    box = desk.find("choice_strength", QComboBox)
    box.setCurrentIndex(1)
    desk.find("ballot_text").setFocus()
    desk.type(words)
    desk.key(KEY.Key_Return, CONTROL)
    desk.settle()
    (done,) = [one for one in my_ballots(desk.office, rater) if one.is_done]
    assert done.rated_name.startswith("Sri")


# --- Decisions around a result --------------------------------------------------------------


def record_organization(desk: Desk, label: str) -> None:
    """Write down what the level above decided about the office."""
    desk.go("appraisals")
    periods = desk.find("period", QComboBox)
    periods.setCurrentIndex(periods.findText(label))
    periods.activated.emit(periods.currentIndex())
    desk.settle()

    def decide(dialog) -> None:
        predicate = dialog.findChild(QComboBox, "org_predicate")
        predicate.setCurrentIndex(predicate.findData(OrgPredicate.GOOD.value))
        write_into(dialog, "letter_number", "800/123/2026")
        accept(dialog)

    desk.press("record_organization", decide)


def appraise_by_keys(desk: Desk, evaluation_id: str) -> tuple[int, str]:
    """Rate everything and finalise without the mouse; return the keys and the last question."""
    desk.open("appraisal", evaluation_id=evaluation_id)
    page, before = desk.page, desk.keys_pressed
    for _ in page.results.rows:
        desk.key(KEY.Key_1)
        desk.key(KEY.Key_Down)
    _walk(desk, lambda here: here is page.tabs, back=True)
    desk.key(KEY.Key_Right)
    _walk(desk, page.behaviors.isAncestorOf)
    if QApplication.focusWidget() is page.behaviors.fill:
        desk.key(KEY.Key_Tab)
    for _ in MARKS:
        desk.key(KEY.Key_2)
        desk.key(KEY.Key_Down)
    for rating, mark in ((page.panel.result, KEY.Key_1), (page.panel.behavior, KEY.Key_2)):
        _walk(desk, rating.isAncestorOf)
        desk.key(mark)
    desk.settle()
    desk.walk_to("finalize")
    question = []

    def agree(dialog) -> None:
        question.append(words_of(dialog))
        accept(dialog)
        desk.keys_pressed += 1

    desk.do(lambda: desk.key(KEY.Key_Space), agree)
    return desk.keys_pressed - before, question[0]


def _walk(desk: Desk, reached: Callable[[QWidget], bool], *, back: bool = False) -> None:
    for _ in range(LONGEST_WALK):
        if reached(QApplication.focusWidget()):
            return
        desk.key(KEY.Key_Tab, SHIFT if back else NONE)
    raise AssertionError(f"Tab only leads to {QApplication.focusWidget()}")


def words_of(widget: QWidget) -> str:
    """Return every word that is shown in a widget."""
    labels = [one for one in widget.findChildren(QWidget) if one.isVisible()]
    return " ".join(str(one.property("text")) for one in labels if one.property("text"))


def hand_over(desk: Desk, evaluation_id: str) -> None:
    """Deliver the signed result today."""
    desk.open("appraisal", evaluation_id=evaluation_id)
    desk.press("deliver", accept)
    assert seen(desk, "Sri", evaluation_id).status is EvaluationStatus.DELIVERED


def receive(desk: Desk, evaluation_id: str) -> None:
    """Acknowledge the receipt."""
    desk.open("realization", evaluation_id=evaluation_id)
    desk.press("acknowledge", accept)
    assert seen(desk, "Siti", evaluation_id).status is EvaluationStatus.ACKNOWLEDGED


def type_into_field(desk: Desk, name: str, words: str) -> None:
    """Type into a shown field."""
    desk.find(name).setFocus()
    desk.type(words)
    desk.settle()


def sign_in(desk: Desk, name: str, role: Role | None = None) -> None:
    desk.sign_in(name, SECRET, role)


# --- Discussion and objection ---------------------------------------------------------------


def ask_for_a_discussion(desk: Desk, evaluation_id: str) -> str:
    """Start from the own result and send the request; return the discussion's id."""
    desk.open("realization", evaluation_id=evaluation_id)
    desk.press("contest")
    desk.press("start_discussion")
    desk.page.request.setFocus()
    desk.type(REASONS)
    desk.press("ask_discussion")
    (discussion,) = _cases(desk, "Siti", "discussion")
    return discussion


def keep_the_result(desk: Desk, discussion_id: str) -> None:
    """Answer, meet, and keep the result as it is."""
    desk.open("discussion", discussion_id=discussion_id)
    desk.page.answer.setFocus()
    desk.type("Kita periksa rekap loket bersama.")
    desk.press("send_answer")
    type_into_field(desk, "meeting_on", "5 Oktober 2026")
    type_into_field(desk, "appraiser_view", "Rekap menunjukkan 17 menit.")
    desk.press("settle_discussion")
    view = discussion_view(desk.office, actor_for(desk.office, "Siti"), discussion_id)
    assert (view.status, view.outcome) == (DiscussionStatus.SETTLED, DiscussionOutcome.UNCHANGED)


def object_in_time(desk: Desk, evaluation_id: str) -> str:
    """File the objection; return its id."""
    desk.open("objections", evaluation_id=evaluation_id)
    desk.press("start_objection")
    desk.page.reasons.setFocus()
    desk.type(REASONS)
    desk.press("file_objection", accept)
    (objection,) = _cases(desk, "Siti", "objection")
    return objection


def explain(desk: Desk, objection_id: str, words: str) -> None:
    """Give the explanation that is asked of this party."""
    desk.open("objection", objection_id=objection_id)
    type_into_field(desk, "explanation_text", words)
    desk.press("send_explanation")


def decide(desk: Desk, objection_id: str) -> None:
    """Change the result rating, give the reasons, and put it in force."""
    desk.open("objection", objection_id=objection_id)
    assert desk.page.decide.isEnabled(), words_of(desk.window)
    desk.page.decision.choice.setFocus()
    desk.key(KEY.Key_Space)
    desk.settle()
    desk.find("new_result").setFocus()
    desk.key(KEY.Key_2)
    desk.settle()
    type_into_field(desk, "decision_reasons", "Hari penutupan dikeluarkan dari hitungan.")
    desk.press("decide_objection", accept)


def _cases(desk: Desk, name: str, kind: str) -> list[str]:
    lines = case_list(desk.office, actor_for(desk.office, name))
    return [line.id for line in lines if line.kind == kind]


def _dialogues(desk: Desk, name: str):
    return dialogues_list(desk.office, actor_for(desk.office, name), YEAR)
