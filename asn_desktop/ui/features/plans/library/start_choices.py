"""What stands on the page of somebody without a plan: the ways to start one."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from functools import partial

from asn_desktop.base.wording import given_name
from asn_desktop.services.context import Actor, Office
from asn_desktop.services.performance.cascade.waiting import waiting_roles
from asn_desktop.services.performance.plans.library.last_year import EarlierPlan, earlier_plan
from asn_desktop.services.performance.plans.opening import StartPoint, start_point
from asn_desktop.services.performance.plans.reading import own_plan
from asn_desktop.services.performance.plans.views import PlanView
from asn_desktop.ui.features.plans.plan_words import deadline_sentence
from asn_desktop.ui.kit.containers.empty_state import EmptyState, StartAction


@dataclass(frozen=True, slots=True)
class Beginning:
    """Where a plan would start, the earlier one that could be copied, and what waits for it.

    Attributes:
        roles: how many roles leaders wrote for this person into their matrices.
    """

    point: StartPoint
    earlier: EarlierPlan | None
    roles: int = 0


def own_or_beginning(office: Office, actor: Actor, year: int | None) -> PlanView | Beginning:
    """Return the actor's own plan of the year, or where it would start."""
    point = start_point(office, actor, year)
    plan = own_plan(office, actor, point.year)
    if plan is not None:
        return plan
    earlier = None
    if actor.employee_id and not point.problem:
        earlier = earlier_plan(office, actor, actor.employee_id, point.year)
    return Beginning(point, earlier, len(waiting_roles(office, actor, point.year)))


def start_state(
    beginning: Beginning,
    today: date,
    begin: Callable[..., object],
    copy: Callable[[int], object],
) -> EmptyState:
    """Make what stands on the page while there is no plan, the fastest way first.

    Args:
        beginning: where the plan would start.
        today: the office's day.
        begin: starts a plan of a year; takes `from_superior`.
        copy: starts a plan of a year as a copy of the earlier one.
    """
    start, earlier = beginning.point, beginning.earlier
    title = f"Belum ada SKP untuk tahun {start.year}"
    if start.problem:
        return EmptyState(title, start.problem, sign="question-bold")
    name = given_name(start.appraiser_name)
    actions = []
    if earlier is not None:
        actions.append(
            StartAction(
                "copy-simple",
                f"Salin dari SKP {earlier.year}",
                f"{earlier.result_count} hasil kerja disalin, target dapat diubah. Paling cepat.",
                partial(copy, start.year),
            )
        )
    actions += _from_superior(beginning, name, begin)
    actions.append(
        StartAction(
            "file-text",
            "Mulai dari lembar kosong",
            "Tulis sendiri, atau ambil hasil kerja dari pustaka.",
            partial(begin, start.year, from_superior=False),
        )
    )
    sentence = (
        f"SKP berisi hasil kerja yang Anda sepakati dengan {name}. "
        f"{deadline_sentence(start.due, today)}"
    )
    return EmptyState(title, sentence, actions)


def _from_superior(
    beginning: Beginning, name: str, begin: Callable[..., object]
) -> list[StartAction]:
    """Return the way over the superior: what waits in the matrix, else the superior's results."""
    start = beginning.point
    action = partial(begin, start.year, from_superior=True)
    if beginning.roles:
        words = f"{beginning.roles} peran ditulis pimpinan untuk Anda."
        title = "Mulai dari peran di matriks peran"
    elif start.parent_count:
        words = f"Pilih dari {start.parent_count} hasil kerja {name} yang akan Anda dukung."
        title = "Mulai dari hasil kerja atasan"
    else:
        return []
    return [StartAction("tree-structure", title, words, action)]
