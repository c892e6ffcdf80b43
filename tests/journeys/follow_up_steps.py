"""What an office does with a result: coaching, reward, vote, reasons and credit points."""

from datetime import date

from PySide6.QtWidgets import QCheckBox, QRadioButton
from sqlalchemy import select

from asn_desktop.domain.people.terms import FunctionalLevel
from asn_desktop.domain.performance.follow_up.terms import CoachingState, ElectionState
from asn_desktop.services.context import Office
from asn_desktop.services.performance.coaching.reading import coaching_list, coaching_view
from asn_desktop.services.performance.credit.reading import credit_view
from asn_desktop.services.performance.rewards.election_reading import elections
from asn_desktop.services.performance.rewards.elections import cast_vote
from asn_desktop.services.performance.rewards.proposals import proposals
from asn_desktop.services.performance.rewards.records import rewards_list
from asn_desktop.store.tables import AssignmentRow
from tests.factories import actor_for, employee_id
from tests.journeys.desk import KEY, Desk, accept, write_into

YEAR = 2026
ELSEWHERE = ("B. Sur", "Maya", "Dewi", "Yusuf", "Rina")
"""Those who vote at another PC."""


def make_functional(office: Office, name: str) -> str:
    """Give somebody a functional level; return the employee's id."""
    key = employee_id(office, name)
    with office.database.write() as session:
        row = session.scalars(select(AssignmentRow).where(AssignmentRow.employee_id == key)).one()
        row.functional_level = FunctionalLevel.EXPERT_FIRST
    return key


def take_the_proposals(desk: Desk) -> str:
    """Reward who rose and coach who fell short; return the coaching's id."""
    rina = actor_for(desk.office, "Rina")
    desk.open("rewards", tab="proposals")
    open_ones = {line.name[:4]: line.key for line in proposals(desk.office, rina) if line.is_open}
    desk.page.shown.table.select_key(open_ones["Siti"])
    desk.press("proposal_accept", accept)
    desk.page.shown.table.select_key(open_ones["Andi"])
    desk.settle()
    desk.press("proposal_coach", accept)
    assert desk.window.workspace.pages.route == "coaching_record"
    (line,) = coaching_list(desk.office, actor_for(desk.office, "Sri"))
    return line.id


def certificate_of(desk: Desk, name: str) -> bytes:
    """Open the newest reward of somebody from the list; return the paper."""
    lines = rewards_list(desk.office, actor_for(desk.office, "Rina"))
    reward = next(line for line in lines if line.name.startswith(name))
    desk.open("rewards", tab="awards")
    desk.page.shown.table.select_key(reward.id)
    desk.page.shown.table.setFocus()
    desk.key(KEY.Key_Return)
    desk.settle()
    return desk.page.made.pdf


def coach_to_the_end(desk: Desk, coaching_id: str) -> None:
    """Plan a step, check it, write the result and end."""
    desk.open("coaching_record", coaching_id=coaching_id)

    def plan(dialog) -> None:
        write_into(dialog, "field_text", "Mendampingi di loket")
        accept(dialog)

    desk.press("step_add", plan)
    sri = actor_for(desk.office, "Sri")
    assert coaching_view(desk.office, sri, coaching_id).steps[0].check_on > date(2026, 10, 5)

    def find(dialog) -> None:
        write_into(dialog, "field_finding", "Sudah mandiri")
        accept(dialog)

    desk.press("step_check", find)
    desk.page.result.setFocus()
    desk.type("Berkas tepat waktu")
    desk.press("coaching_close")
    assert coaching_view(desk.office, sri, coaching_id).state is CoachingState.CLOSED


def open_a_vote(desk: Desk) -> str:
    """Nominate two and open the vote; return its id."""
    desk.open("rewards", tab="votes")

    def nominate(dialog) -> None:
        boxes = dialog.findChildren(QCheckBox, "nominee")
        for box in boxes:
            # Who is proposed for a reward is ticked already.
            if box.text().startswith(("Siti", "Andi")) and not box.isChecked():
                box.setFocus()
                desk.key(KEY.Key_Space)
        accept(dialog)

    desk.press("vote_open", nominate)
    (view,) = elections(desk.office, actor_for(desk.office, "Rina"))
    assert len(view.nominees) == 2
    return view.id


def vote(desk: Desk, election_id: str) -> None:
    """Choose Siti by the keyboard; the others do it at their own PCs."""
    desk.open("rewards", tab="votes")

    def mark(dialog) -> None:
        choices = dialog.findChildren(QRadioButton, "vote_choice")
        next(one for one in choices if one.text().startswith("Siti")).setFocus()
        desk.key(KEY.Key_Space)
        accept(dialog)

    desk.press("vote_cast", mark)
    siti = employee_id(desk.office, "Siti")
    for name in ELSEWHERE:
        cast_vote(desk.office, actor_for(desk.office, name), election_id, siti)


def confirm_the_vote(desk: Desk) -> None:
    desk.open("rewards", tab="votes")
    desk.press("vote_confirm", accept)
    (view,) = elections(desk.office, actor_for(desk.office, "B. Sur"))
    assert view.state is ElectionState.CONFIRMED


def credit_for(desk: Desk, person: str) -> bytes:
    """Type a converted year of a functional post; return the decree."""
    desk.open("credit_points", employee_id=person)

    def write(dialog) -> None:
        write_into(dialog, "credit_document_number", "800/12")
        accept(dialog)

    desk.press("credit_entry", write)
    assert len(credit_view(desk.office, actor_for(desk.office, "Rina"), person, YEAR).parts) == 1
    desk.press("credit_print_decree")
    return desk.page.made.pdf
