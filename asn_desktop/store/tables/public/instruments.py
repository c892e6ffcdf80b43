"""Further survey instruments as data, their answers, and the wording of a service's questions."""

from datetime import date, datetime
from decimal import Decimal

from sqlalchemy import ForeignKey, Index, Integer, SmallInteger, String, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from asn_desktop.domain.people.terms import Sex
from asn_desktop.domain.public_service.terms import Education, Occupation, SurveyElement
from asn_desktop.store.tables.base import Identified, Table
from asn_desktop.store.types import IDENTIFIER, ExactDecimal, UtcDateTime, term


class SurveyInstrumentRow(Identified, Table):
    """A questionnaire of the office's own; SKM is not among them, its table is its own.

    `bands` is JSON: a list of [lowest index as text, code, words], lowest first.
    """

    __tablename__ = "survey_instrument"

    name: Mapped[str] = mapped_column(String(120), unique=True)
    description: Mapped[str] = mapped_column(Text, default="")
    lowest: Mapped[int] = mapped_column(SmallInteger)
    highest: Mapped[int] = mapped_column(SmallInteger)
    factor: Mapped[Decimal] = mapped_column(ExactDecimal)
    bands: Mapped[str] = mapped_column(Text, default="[]")
    is_archived: Mapped[bool] = mapped_column(default=False)
    revision: Mapped[int] = mapped_column(Integer, default=1)


class InstrumentElementRow(Identified, Table):
    """One question of an instrument; `answers` is JSON, the words from lowest to highest."""

    __tablename__ = "instrument_element"

    instrument_id: Mapped[str] = mapped_column(
        IDENTIFIER, ForeignKey("survey_instrument.id"), index=True
    )
    key: Mapped[str] = mapped_column(String(40))
    position: Mapped[int] = mapped_column(SmallInteger)
    questionnaire_position: Mapped[int] = mapped_column(SmallInteger)
    label: Mapped[str] = mapped_column(String(120))
    question: Mapped[str] = mapped_column(Text)
    answers: Mapped[str] = mapped_column(Text)

    __table_args__ = (UniqueConstraint("instrument_id", "key"),)


class InstrumentResponseRow(Identified, Table):
    """One complete sheet of an instrument; never a name or NIK, never part of SKM."""

    __tablename__ = "instrument_response"

    instrument_id: Mapped[str] = mapped_column(IDENTIFIER, ForeignKey("survey_instrument.id"))
    service_id: Mapped[str] = mapped_column(IDENTIFIER, ForeignKey("service_type.id"))
    paper_batch_id: Mapped[str | None] = mapped_column(
        IDENTIFIER, ForeignKey("paper_batch.id"), index=True
    )
    sheet_number: Mapped[str] = mapped_column(String(20), default="")
    day: Mapped[date]
    hour: Mapped[str] = mapped_column(String(20), default="")
    sex: Mapped[Sex | None] = mapped_column(term(Sex, "sex"))
    age: Mapped[int | None] = mapped_column(SmallInteger)
    education: Mapped[Education | None] = mapped_column(term(Education, "education"))
    occupation: Mapped[Occupation | None] = mapped_column(term(Occupation, "occupation"))
    entered_at: Mapped[datetime] = mapped_column(UtcDateTime)
    suggestion: Mapped[str] = mapped_column(Text, default="")

    __table_args__ = (Index("ix_instrument_response_instrument_day", "instrument_id", "day"),)


class InstrumentAnswerRow(Table):
    """The answer of one sheet to one question."""

    __tablename__ = "instrument_answer"

    response_id: Mapped[str] = mapped_column(
        IDENTIFIER, ForeignKey("instrument_response.id"), primary_key=True
    )
    element_id: Mapped[str] = mapped_column(
        IDENTIFIER, ForeignKey("instrument_element.id"), primary_key=True, index=True
    )
    value: Mapped[int] = mapped_column(SmallInteger)


class ServiceWordingRow(Identified, Table):
    """How one service words a question of SKM; the element behind it stays the same."""

    __tablename__ = "service_wording"

    service_id: Mapped[str] = mapped_column(IDENTIFIER, ForeignKey("service_type.id"))
    element: Mapped[SurveyElement] = mapped_column(term(SurveyElement, "element"))
    question: Mapped[str] = mapped_column(Text)

    __table_args__ = (UniqueConstraint("service_id", "element"),)
