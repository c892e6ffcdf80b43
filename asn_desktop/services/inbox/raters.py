"""Ballots of open 360° rounds that wait for the actor, and rounds that are due to be closed."""

from collections.abc import Iterator

from asn_desktop.domain.performance.raters.terms import RoundState
from asn_desktop.services.access.rights import Right, may
from asn_desktop.services.context import Actor, Office
from asn_desktop.services.inbox.items import InboxItem, InboxKind, names_of
from asn_desktop.services.performance.raters.answering import my_ballots
from asn_desktop.services.performance.raters.reading import rounds_list


def raters(office: Office, actor: Actor, _year: int) -> Iterator[InboxItem]:
    """Yield the actor's open ballots in one row, and for the operator rounds past their end."""
    if actor.employee_id is not None:
        waiting = [one for one in my_ballots(office, actor) if not one.is_done and not one.on_paper]
        if waiting:
            yield InboxItem(
                InboxKind.RATE_OTHERS, f"Nilai {names_of([one.rated_name for one in waiting])}",
                "Penilaian 360°, dihitung tanpa nama", False, min(one.ends for one in waiting),
                "Nilai", "rate_others", {}, len(waiting),
            )  # fmt: skip
    if may(actor, Right.MANAGE_RATERS):
        today = office.clock.today()
        for line in rounds_list(office, actor):
            if line.state is RoundState.OPEN and line.ends < today:
                yield InboxItem(
                    InboxKind.RATER_ROUND, f"Tutup putaran 360° {line.name}",
                    f"{line.done} dari {line.invited} lembar terisi", False, line.ends,
                    "Buka", "raters", {"round_id": line.id},
                )  # fmt: skip
