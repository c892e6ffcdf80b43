"""Survey answers (SKM), their batches, and the monthly summary kept beside them."""

from datetime import date, datetime

from sqlalchemy import (
    CheckConstraint,
    ForeignKey,
    Index,
    Integer,
    SmallInteger,
    String,
    Text,
    text,
)
from sqlalchemy.orm import Mapped, mapped_column

from asn_desktop.domain.people.terms import Sex
from asn_desktop.domain.public_service.terms import (
    Education,
    Occupation,
    ResponseSource,
    SurveyElement,
)
from asn_desktop.store.tables.base import Identified, Table
from asn_desktop.store.types import IDENTIFIER, UtcDateTime, term


class ServiceTypeRow(Identified, Table):
    """A kind of service the public comes for."""

    __tablename__ = "service_type"

    name: Mapped[str] = mapped_column(String(120), unique=True)
    unit_id: Mapped[str | None] = mapped_column(IDENTIFIER, ForeignKey("work_unit.id"))
    is_active: Mapped[bool] = mapped_column(default=True)


class ImportBatchRow(Identified, Table):
    """One file that was imported; `digest` finds the same file again, `undone_at` ends it."""

    __tablename__ = "import_batch"

    kind: Mapped[str] = mapped_column(String(20))
    file_name: Mapped[str] = mapped_column(String(260))
    digest: Mapped[str] = mapped_column(String(64), index=True)
    row_count: Mapped[int] = mapped_column(Integer)
    imported_at: Mapped[datetime] = mapped_column(UtcDateTime)
    undone_at: Mapped[datetime | None] = mapped_column(UtcDateTime)
    created_ids: Mapped[str] = mapped_column(Text, default="[]")

    __table_args__ = (CheckConstraint("kind IN ('employees', 'survey')", name="kind"),)


def _answer_checks() -> tuple[CheckConstraint, ...]:
    return tuple(
        CheckConstraint(f"{element.value} BETWEEN 1 AND 4", name=f"answer_{element.value}")
        for element in SurveyElement
    )


class SurveyResponseRow(Identified, Table):
    """One complete answer sheet; never a name or NIK."""

    __tablename__ = "survey_response"

    sheet_number: Mapped[str] = mapped_column(String(20), default="")
    batch_id: Mapped[str | None] = mapped_column(
        IDENTIFIER, ForeignKey("import_batch.id"), index=True
    )
    paper_batch_id: Mapped[str | None] = mapped_column(IDENTIFIER, ForeignKey("paper_batch.id"))
    service_id: Mapped[str] = mapped_column(IDENTIFIER, ForeignKey("service_type.id"))
    day: Mapped[date]
    month: Mapped[int] = mapped_column(Integer)
    hour: Mapped[str] = mapped_column(String(20), default="")
    sex: Mapped[Sex | None] = mapped_column(term(Sex, "sex"))
    age: Mapped[int | None] = mapped_column(SmallInteger)
    education: Mapped[Education | None] = mapped_column(term(Education, "education"))
    occupation: Mapped[Occupation | None] = mapped_column(term(Occupation, "occupation"))
    source: Mapped[ResponseSource] = mapped_column(term(ResponseSource, "source"))
    entered_at: Mapped[datetime | None] = mapped_column(UtcDateTime)
    requirements: Mapped[int] = mapped_column(SmallInteger)
    procedure: Mapped[int] = mapped_column(SmallInteger)
    time: Mapped[int] = mapped_column(SmallInteger)
    cost: Mapped[int] = mapped_column(SmallInteger)
    product: Mapped[int] = mapped_column(SmallInteger)
    competence: Mapped[int] = mapped_column(SmallInteger)
    behavior: Mapped[int] = mapped_column(SmallInteger)
    complaint: Mapped[int] = mapped_column(SmallInteger)
    facilities: Mapped[int] = mapped_column(SmallInteger)
    suggestion: Mapped[str] = mapped_column(Text, default="")

    __table_args__ = (
        *_answer_checks(),
        Index("ix_survey_response_service_month", "service_id", "month"),
        Index("ix_survey_response_day", "day"),
        # A paper of a stack is typed once; answers without a stack stay out of this index.
        Index(
            "ix_survey_response_paper",
            "paper_batch_id",
            "sheet_number",
            unique=True,
            sqlite_where=text("paper_batch_id IS NOT NULL"),
            postgresql_where=text("paper_batch_id IS NOT NULL"),
        ),
        # Only sheets entered one by one have a moment: the last entries are found at any size.
        Index(
            "ix_survey_response_entered_at",
            "entered_at",
            sqlite_where=text("entered_at IS NOT NULL"),
            postgresql_where=text("entered_at IS NOT NULL"),
        ),
    )


class SurveySummaryRow(Table):
    """Totals of the nine answers per service and month (`month` is yyyymm).

    Written in the same transaction as the answers; a check compares it with them.
    """

    __tablename__ = "survey_summary"

    service_id: Mapped[str] = mapped_column(
        IDENTIFIER, ForeignKey("service_type.id"), primary_key=True
    )
    month: Mapped[int] = mapped_column(Integer, primary_key=True, autoincrement=False)
    respondents: Mapped[int] = mapped_column(Integer)
    requirements: Mapped[int] = mapped_column(Integer)
    procedure: Mapped[int] = mapped_column(Integer)
    time: Mapped[int] = mapped_column(Integer)
    cost: Mapped[int] = mapped_column(Integer)
    product: Mapped[int] = mapped_column(Integer)
    competence: Mapped[int] = mapped_column(Integer)
    behavior: Mapped[int] = mapped_column(Integer)
    complaint: Mapped[int] = mapped_column(Integer)
    facilities: Mapped[int] = mapped_column(Integer)


class SurveyGroupSummaryRow(Table):
    """The same totals per trait of the respondents: one row for each option that was met.

    `trait` and `option` are those of the respondent groups; `option` is "" where the trait was
    not stated. Month before service, so that a period of all services is one stretch of the key.
    """

    __tablename__ = "survey_group_summary"

    trait: Mapped[str] = mapped_column(String(20), primary_key=True)
    month: Mapped[int] = mapped_column(Integer, primary_key=True, autoincrement=False)
    service_id: Mapped[str] = mapped_column(
        IDENTIFIER, ForeignKey("service_type.id"), primary_key=True
    )
    option: Mapped[str] = mapped_column(String(20), primary_key=True)
    respondents: Mapped[int] = mapped_column(Integer)
    requirements: Mapped[int] = mapped_column(Integer)
    procedure: Mapped[int] = mapped_column(Integer)
    time: Mapped[int] = mapped_column(Integer)
    cost: Mapped[int] = mapped_column(Integer)
    product: Mapped[int] = mapped_column(Integer)
    competence: Mapped[int] = mapped_column(Integer)
    behavior: Mapped[int] = mapped_column(Integer)
    complaint: Mapped[int] = mapped_column(Integer)
    facilities: Mapped[int] = mapped_column(Integer)
