"""The satisfaction index of a period as it is published (5.4 and 5.6 of the domain reference)."""

from dataclasses import dataclass
from datetime import date

from asn_desktop.domain.public_service.follow_up_terms import IncompleteRule
from asn_desktop.domain.public_service.questionnaire import ELEMENT_ORDERS
from asn_desktop.domain.public_service.satisfaction import IndexResult
from asn_desktop.domain.public_service.terms import ElementOrder, ServiceGrade, WeightMode
from asn_desktop.services.access.rights import Right, require
from asn_desktop.services.context import Actor, Office
from asn_desktop.services.office.periods import period_line
from asn_desktop.services.public_service.respondents import RespondentProfile, respondent_profile
from asn_desktop.services.public_service.results import (
    SampleTarget,
    ServiceScore,
    SurveyFilter,
    index_for,
    sample_target,
)
from asn_desktop.services.sheets.making import period_code, require_identity, sheet_head
from asn_desktop.services.sheets.parts import SheetHead


@dataclass(frozen=True, slots=True)
class SurveySheet:
    """The survey of one period on paper.

    Attributes:
        period_label: such as "Triwulan III 2026".
        elements: code ("U1"…"U9" in the order of the office) and name, in printed order.
        index: None when no sheet was filled in.
        weight_mode: how 1/9 was written; always stated.
        target: None while the number of service users is not known.
        incomplete: sheets with an unanswered element, and by `incomplete_rule` what they count.
    """

    head: SheetHead
    period_label: str
    starts: date
    ends: date
    elements: tuple[tuple[str, str, str], ...]
    index: IndexResult | None
    respondents: int
    weight_mode: WeightMode
    order: ElementOrder
    profile: RespondentProfile
    services: tuple[ServiceScore, ...]
    target: SampleTarget | None
    incomplete: int = 0
    incomplete_rule: IncompleteRule = IncompleteRule.EXCLUDE

    @property
    def grade(self) -> ServiceGrade | None:
        """The grade of the index."""
        return self.index.grade if self.index else None


def survey_sheet(office: Office, actor: Actor, period_id: str) -> SurveySheet:
    """Return the survey of a period for printing.

    Raises:
        NotAllowed: the actor may not see survey results.
        DomainError: there is no such period, or the office was not set up.
    """
    require(actor, Right.SEE_SURVEY)
    with office.read() as session:
        identity = require_identity(session)
        period = period_line(session, period_id)
        code = f"SKM-{period_code(session, period)}-{period.year}"
    chosen = SurveyFilter.of_days(period.starts, period.ends)
    result = index_for(office, actor, chosen)
    label = f"{period.label} {period.year}"
    return SurveySheet(
        head=sheet_head(identity, code, period.id, f"Survei Kepuasan Masyarakat {label}"),
        period_label=label,
        starts=period.starts,
        ends=period.ends,
        elements=tuple(
            (f"U{number}", element.label, element.value)
            for number, element in enumerate(ELEMENT_ORDERS[result.order], start=1)
        ),
        index=result.index,
        respondents=result.respondents,
        weight_mode=result.weight_mode,
        order=result.order,
        profile=respondent_profile(office, actor, chosen),
        services=result.services,
        target=sample_target(office, actor, chosen),
        incomplete=result.incomplete,
        incomplete_rule=result.incomplete_rule,
    )
