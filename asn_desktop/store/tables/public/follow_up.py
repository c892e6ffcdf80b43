"""What the office does about low survey results (rencana tindak lanjut)."""

from datetime import date

from sqlalchemy import ForeignKey, Index, Integer, String, Text
from sqlalchemy.orm import Mapped, mapped_column

from asn_desktop.domain.public_service.follow_up_terms import FollowUpKind, FollowUpState
from asn_desktop.domain.public_service.terms import SurveyElement
from asn_desktop.store.tables.base import Identified, Table
from asn_desktop.store.types import IDENTIFIER, term


class SurveyFollowUpRow(Identified, Table):
    """One action that answers the results of a period.

    `due` is the last day of the month or quarter it is promised for; `reference` names the
    training need or the rule on paper that it belongs to.
    """

    __tablename__ = "survey_follow_up"

    period_id: Mapped[str] = mapped_column(IDENTIFIER, ForeignKey("assessment_period.id"))
    element: Mapped[SurveyElement | None] = mapped_column(term(SurveyElement, "element"))
    service_id: Mapped[str | None] = mapped_column(
        IDENTIFIER, ForeignKey("service_type.id"), index=True
    )
    kind: Mapped[FollowUpKind] = mapped_column(term(FollowUpKind, "kind"))
    state: Mapped[FollowUpState] = mapped_column(term(FollowUpState, "state"))
    action: Mapped[str] = mapped_column(Text)
    employee_id: Mapped[str | None] = mapped_column(
        IDENTIFIER, ForeignKey("employee.id"), index=True
    )
    due: Mapped[date | None]
    budget_note: Mapped[str] = mapped_column(Text, default="")
    reference: Mapped[str] = mapped_column(String(200), default="")
    note: Mapped[str] = mapped_column(Text, default="")
    done_on: Mapped[date | None]
    outcome: Mapped[str] = mapped_column(Text, default="")
    revision: Mapped[int] = mapped_column(Integer, default=1)

    __table_args__ = (
        Index("ix_survey_follow_up_period", "period_id"),
        Index("ix_survey_follow_up_state_due", "state", "due"),
    )
