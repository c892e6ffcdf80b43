"""The written parts of the survey report, and the sheets that are not complete."""

from datetime import date

from sqlalchemy import CheckConstraint, ForeignKey, Index, Integer, SmallInteger, String, Text
from sqlalchemy.orm import Mapped, mapped_column

from asn_desktop.domain.people.terms import Sex
from asn_desktop.domain.public_service.terms import (
    Education,
    Occupation,
    ResponseSource,
    SurveyElement,
)
from asn_desktop.store.tables.base import Identified, Table
from asn_desktop.store.types import IDENTIFIER, term


class SurveyReportTextRow(Identified, Table):
    """What the office wrote itself into one chapter of a period's report."""

    __tablename__ = "survey_report_text"

    period_id: Mapped[str] = mapped_column(IDENTIFIER, ForeignKey("assessment_period.id"))
    chapter: Mapped[str] = mapped_column(String(40))
    text: Mapped[str] = mapped_column(Text)
    revision: Mapped[int] = mapped_column(Integer, default=1)

    __table_args__ = (Index("uq_survey_report_text_place", "period_id", "chapter", unique=True),)


def _answer_checks() -> tuple[CheckConstraint, ...]:
    return tuple(
        CheckConstraint(f"{element.value} BETWEEN 1 AND 4", name=f"answer_{element.value}")
        for element in SurveyElement
    )


class PartialResponseRow(Identified, Table):
    """One sheet on which at least one element is unanswered.

    Kept apart from the complete ones: the monthly totals, which answer every question about the
    index at a million sheets, stay those of complete sheets. These few are added up on the way
    where the office lets them count.
    """

    __tablename__ = "survey_partial_response"

    batch_id: Mapped[str | None] = mapped_column(
        IDENTIFIER, ForeignKey("import_batch.id"), index=True
    )
    service_id: Mapped[str] = mapped_column(IDENTIFIER, ForeignKey("service_type.id"))
    sheet_number: Mapped[str] = mapped_column(String(20), default="")
    day: Mapped[date]
    month: Mapped[int] = mapped_column(Integer)
    sex: Mapped[Sex | None] = mapped_column(term(Sex, "sex"))
    age: Mapped[int | None] = mapped_column(SmallInteger)
    education: Mapped[Education | None] = mapped_column(term(Education, "education"))
    occupation: Mapped[Occupation | None] = mapped_column(term(Occupation, "occupation"))
    source: Mapped[ResponseSource] = mapped_column(term(ResponseSource, "source"))
    requirements: Mapped[int | None] = mapped_column(SmallInteger)
    procedure: Mapped[int | None] = mapped_column(SmallInteger)
    time: Mapped[int | None] = mapped_column(SmallInteger)
    cost: Mapped[int | None] = mapped_column(SmallInteger)
    product: Mapped[int | None] = mapped_column(SmallInteger)
    competence: Mapped[int | None] = mapped_column(SmallInteger)
    behavior: Mapped[int | None] = mapped_column(SmallInteger)
    complaint: Mapped[int | None] = mapped_column(SmallInteger)
    facilities: Mapped[int | None] = mapped_column(SmallInteger)

    __table_args__ = (
        *_answer_checks(),
        Index("ix_survey_partial_response_day", "day"),
    )
