"""Beside the ratings: what discipline notes in force mean for them, for those who may know."""

from collections.abc import Sequence
from functools import partial

from asn_desktop.domain.performance.follow_up.terms import DisciplineEffect
from asn_desktop.services.performance.rewards.discipline import effects_for
from asn_desktop.ui.features.appraisals.parts.predicate_panel import PredicatePanel
from asn_desktop.ui.kit.page import Page


def read_discipline(page: Page, panel: PredicatePanel, employee_id: str) -> None:
    """Read the effects for one person and show them; they stay hidden from everybody else."""
    panel.show_discipline(())
    panel.setProperty("person", employee_id)

    def show(effects: Sequence[DisciplineEffect]) -> None:
        # Somebody else may be in front by now.
        if panel.property("person") == employee_id:
            panel.show_discipline(effects)

    place = page.workplace
    work = partial(effects_for, place.office, place.actor, employee_id)
    place.tasks.read(page, work, show)
