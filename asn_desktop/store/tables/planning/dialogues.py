"""Records of performance dialogues: questions and answers, agreements, what follows."""

from datetime import date, datetime

from sqlalchemy import ForeignKey, Integer, String, Text
from sqlalchemy.orm import Mapped, mapped_column

from asn_desktop.domain.performance.execution.terms import DialogueSide, DialogueStage
from asn_desktop.store.tables.base import Identified, Table
from asn_desktop.store.types import IDENTIFIER, UtcDateTime, term


class DialogueRow(Identified, Table):
    """One talk of an employee and the appraiser about one plan.

    The appraiser is copied from the plan, because the record stays true after a change.
    """

    __tablename__ = "performance_dialogue"

    plan_id: Mapped[str] = mapped_column(IDENTIFIER, ForeignKey("performance_plan.id"), index=True)
    appraiser_id: Mapped[str] = mapped_column(IDENTIFIER, ForeignKey("employee.id"), index=True)
    stage: Mapped[DialogueStage] = mapped_column(term(DialogueStage, "stage"))
    held_on: Mapped[date]
    topic: Mapped[str] = mapped_column(String(200), default="")
    agreements: Mapped[str] = mapped_column(Text, default="")
    employee_confirmed_at: Mapped[datetime | None] = mapped_column(UtcDateTime)
    appraiser_confirmed_at: Mapped[datetime | None] = mapped_column(UtcDateTime)
    revision: Mapped[int] = mapped_column(Integer, default=0)


class DialogueAnswerRow(Identified, Table):
    """One question of a dialogue with what was said."""

    __tablename__ = "dialogue_answer"

    dialogue_id: Mapped[str] = mapped_column(
        IDENTIFIER, ForeignKey("performance_dialogue.id", ondelete="CASCADE"), index=True
    )
    sort_order: Mapped[int] = mapped_column(Integer)
    question: Mapped[str] = mapped_column(Text)
    answer: Mapped[str] = mapped_column(Text, default="")


class DialogueFollowUpRow(Identified, Table):
    """One promise of a dialogue: what, by whom, until when, and when it was kept."""

    __tablename__ = "dialogue_follow_up"

    dialogue_id: Mapped[str] = mapped_column(
        IDENTIFIER, ForeignKey("performance_dialogue.id", ondelete="CASCADE"), index=True
    )
    sort_order: Mapped[int] = mapped_column(Integer)
    text: Mapped[str] = mapped_column(Text, default="")
    side: Mapped[DialogueSide] = mapped_column(term(DialogueSide, "side"))
    due: Mapped[date | None]
    done_on: Mapped[date | None]
