"""Finds the evaluation that a page opens with; runs on a worker."""

from asn_desktop.base.errors import DomainError
from asn_desktop.services.context import Actor, Office
from asn_desktop.services.performance.appraisals.lists import own_overview, team_evaluations
from asn_desktop.services.performance.appraisals.reading import evaluation_view
from asn_desktop.services.performance.appraisals.views import EvaluationView, OwnEvaluations


def view_of_person(
    office: Office, actor: Actor, employee_id: str, period_id: str
) -> EvaluationView:
    """Return the evaluation of somebody whom the actor rates in a period.

    Raises:
        DomainError: there is none.
    """
    for line in team_evaluations(office, actor, period_id):
        if line.employee_id == employee_id and line.evaluation_id is not None:
            return evaluation_view(office, actor, line.evaluation_id)
    raise DomainError("Pegawai ini belum punya evaluasi pada periode itu. Setujui SKP-nya dahulu.")


def overview_and_view(
    office: Office, actor: Actor, evaluation_id: str, period_id: str
) -> tuple[OwnEvaluations, EvaluationView | None]:
    """Return the actor's own evaluations, and the wanted one or the one that is due."""
    overview = own_overview(office, actor)
    of_period = (line.evaluation_id for line in overview.lines if line.period_id == period_id)
    wanted = evaluation_id or next(of_period, None) or overview.due_id
    return overview, evaluation_view(office, actor, wanted) if wanted else None
