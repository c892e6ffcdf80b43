"""What coaching and votes put on the first page."""

from datetime import date

from asn_desktop.services.inbox.items import InboxKind
from asn_desktop.services.office.inbox import badge_counts, inbox
from asn_desktop.services.performance.coaching.editing import (
    CoachingStart,
    add_step,
    start_coaching,
)
from asn_desktop.services.performance.rewards.elections import ElectionForm, open_election
from tests.factories import actor_for, employee_id
from tests.services.performance.appraisals.scenes import period_id


def test_a_step_to_check_and_a_vote_stand_on_the_first_page(office):
    sri, rina = actor_for(office, "Sri"), actor_for(office, "Rina")
    siti, andi = employee_id(office, "Siti"), employee_id(office, "Andi")
    talk = start_coaching(office, sri, CoachingStart(siti, reason="Berkas terlambat"))
    add_step(office, sri, talk, "Mendampingi", date(2026, 10, 6))
    form = ElectionForm(period_id(office, 3), (siti, andi), date(2026, 10, 9))
    open_election(office, rina, form)
    found = inbox(office, sri, 2026)
    items = {item.kind: item for item in found.items}
    check, vote = items[InboxKind.COACHING], items[InboxKind.VOTE]
    assert (check.route, check.arguments) == ("coaching_record", {"coaching_id": talk})
    assert (check.due, check.as_appraiser) == (date(2026, 10, 6), True)
    assert (vote.route, vote.arguments) == ("rewards", {"tab": "votes"})
    counts = badge_counts(found)
    assert (counts["coaching"], counts["rewards"]) == (1, 1)
