"""Answers, explanations and decisions that somebody waits for, and clocks about to run out."""

from collections.abc import Iterator

from asn_desktop.services.context import Actor, Office
from asn_desktop.services.inbox.items import InboxItem, InboxKind
from asn_desktop.services.performance.objections.lists import OBJECTION, RESULT, waiting_cases


def objections(office: Office, actor: Actor, _year: int) -> Iterator[InboxItem]:
    """Yield what waits for the actor in discussions and objections."""
    for case in waiting_cases(office, actor):
        route, argument = "discussion", "discussion_id"
        if case.kind == RESULT:
            route, argument = "objections", "evaluation_id"
        elif case.kind == OBJECTION:
            route, argument = "objection", "objection_id"
        yield InboxItem(
            InboxKind.OBJECTION,
            case.title,
            case.caption,
            case.as_appraiser,
            case.due,
            case.action,
            route,
            {argument: case.record_id},
        )
