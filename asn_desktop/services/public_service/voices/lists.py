"""All suggestions and complaints in one list, whatever way they came, with topics and counts."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Any, Final

from sqlalchemy import ColumnElement, func, select
from sqlalchemy.orm import InstrumentedAttribute, Session

from asn_desktop.domain.public_service.terms import ResponseSource
from asn_desktop.domain.public_service.voices.terms import HandlingState, VoiceChannel, VoiceKind
from asn_desktop.domain.public_service.voices.texts import without_numbers
from asn_desktop.services.access.rights import Right, may, require
from asn_desktop.services.context import Actor, Office
from asn_desktop.services.public_service.voices.topics import load_topics, proposals
from asn_desktop.store.tables import (
    ServiceTypeRow,
    SurveyResponseRow,
    VoiceRow,
    VoiceTopicMarkRow,
)

MOST_VOICES: Final = 500
_SHEET = "sheet:"
_PART = 500


@dataclass(frozen=True, slots=True)
class VoiceFilter:
    """Which voices.

    Attributes:
        words: part of the text; "" for all.
        topic_id: only what carries this topic, confirmed.
        state: only complaints in this state.
    """

    starts: date
    ends: date
    words: str = ""
    service_id: str | None = None
    kind: VoiceKind | None = None
    topic_id: str | None = None
    state: HandlingState | None = None


@dataclass(frozen=True, slots=True)
class VoiceLine:
    """One suggestion or complaint; numbers of persons are hidden, also in old imports.

    Attributes:
        key: names it in the other services.
        service: "" when it is about none.
        topics: ids confirmed by an officer.
        proposed: ids the program proposes from the words, as long as none is confirmed.
        state: None for a suggestion.
        is_overdue: the last day has passed and it is not settled.
        revision: 0 for what stands on an answer sheet.
    """

    key: str
    kind: VoiceKind
    channel: VoiceChannel
    day: date
    service: str
    text: str
    topics: tuple[str, ...]
    proposed: tuple[str, ...]
    state: HandlingState | None
    due_on: date | None
    is_overdue: bool
    revision: int


@dataclass(frozen=True, slots=True)
class TopicCount:
    """How often a topic was confirmed in the span, and in the span of equal length before it."""

    topic_id: str
    name: str
    count: int
    before: int


@dataclass(frozen=True, slots=True)
class VoiceList:
    """What a filter finds, the newest first, and the topics of the span.

    Attributes:
        is_cut: there are more than are listed.
    """

    lines: tuple[VoiceLine, ...]
    counts: tuple[TopicCount, ...]
    is_cut: bool


def voices(office: Office, actor: Actor, chosen: VoiceFilter) -> VoiceList:
    """Return suggestions and complaints of all sources.

    Raises:
        NotAllowed: the actor may not see survey results.
    """
    require(actor, Right.SEE_SURVEY)
    today = office.clock.today()
    with office.read() as session:
        topics = load_topics(session)
        found = [*_told(session, chosen, today), *_on_sheets(session, chosen)]
        found.sort(key=lambda line: (line.day, line.key), reverse=True)
        shown = found[:MOST_VOICES]
        marks = marked_topics(session, [line.key for line in shown])
        lines = tuple(
            replace(
                line,
                topics=marks.get(line.key, ()),
                proposed=() if line.key in marks else proposals(line.text, topics),
            )
            for line in shown
        )
        now = _counted(session, chosen.starts, chosen.ends)
        length = chosen.ends - chosen.starts + timedelta(days=1)
        before = _counted(session, chosen.starts - length, chosen.starts - timedelta(days=1))
    counts = [
        TopicCount(line.id, line.name, now[line.id], before[line.id])
        for line in topics
        if now[line.id] or before[line.id]
    ]
    counts.sort(key=lambda line: (-line.count, line.name))
    return VoiceList(lines, tuple(counts), len(found) > MOST_VOICES)


def overdue_complaints(office: Office, actor: Actor) -> tuple[int, date | None]:
    """Return how many complaints wait past their last day, and the earliest such day."""
    if not may(actor, Right.HANDLE_VOICES):
        return 0, None
    query = select(func.count(), func.min(VoiceRow.due_on)).where(
        VoiceRow.state != HandlingState.DONE, VoiceRow.due_on < office.clock.today()
    )
    with office.read() as session:
        count, first = session.execute(query).one()
    return int(count), first


def is_on_sheet(key: str) -> bool:
    """Tell whether a voice stands on an answer sheet."""
    return key.startswith(_SHEET)


def row_id(key: str) -> str:
    """Return the id of the row behind a key."""
    return key.removeprefix(_SHEET)


def marked_topics(session: Session, keys: Sequence[str]) -> dict[str, tuple[str, ...]]:
    """Return the confirmed topics by key."""
    found: dict[str, list[str]] = {}
    mark = VoiceTopicMarkRow
    for start in range(0, len(keys), _PART):
        part = keys[start : start + _PART]
        for column, on_sheet in ((mark.voice_id, False), (mark.response_id, True)):
            ids = [row_id(key) for key in part if is_on_sheet(key) is on_sheet]
            query = select(column, mark.topic_id).where(column.in_(ids)).order_by(mark.id)
            for subject, topic in session.execute(query) if ids else ():
                found.setdefault((_SHEET if on_sheet else "") + str(subject), []).append(topic)
    return {key: tuple(topics) for key, topics in found.items()}


def _told(session: Session, chosen: VoiceFilter, today: date) -> list[VoiceLine]:
    row = VoiceRow
    conditions = _conditions(chosen, row.day, row.text, row.service_id)
    if chosen.kind is not None:
        conditions.append(row.kind == chosen.kind)
    if chosen.state is not None:
        conditions += [row.kind == VoiceKind.COMPLAINT, row.state == chosen.state]
    if chosen.topic_id is not None:
        conditions.append(row.id.in_(_with_topic(VoiceTopicMarkRow.voice_id, chosen.topic_id)))
    query = (
        select(row, ServiceTypeRow.name)
        .outerjoin(ServiceTypeRow, ServiceTypeRow.id == row.service_id)
        .where(*conditions)
        .order_by(row.day.desc(), row.id.desc())
        .limit(MOST_VOICES + 1)
    )
    return [_told_line(found, service, today) for found, service in session.execute(query)]


def _told_line(row: VoiceRow, service: str | None, today: date) -> VoiceLine:
    complaint = row.kind is VoiceKind.COMPLAINT
    open_still = complaint and row.state is not HandlingState.DONE
    return VoiceLine(
        key=row.id,
        kind=row.kind,
        channel=row.channel,
        day=row.day,
        service=service or "",
        text=without_numbers(row.text),
        topics=(),
        proposed=(),
        state=row.state if complaint else None,
        due_on=row.due_on,
        is_overdue=open_still and row.due_on is not None and row.due_on < today,
        revision=row.revision,
    )


def _on_sheets(session: Session, chosen: VoiceFilter) -> list[VoiceLine]:
    if chosen.kind is VoiceKind.COMPLAINT or chosen.state is not None:
        return []
    row = SurveyResponseRow
    conditions = _conditions(chosen, row.day, row.suggestion, row.service_id)
    if chosen.topic_id is not None:
        conditions.append(row.id.in_(_with_topic(VoiceTopicMarkRow.response_id, chosen.topic_id)))
    query = (
        select(row.id, row.day, row.source, row.suggestion, ServiceTypeRow.name)
        .join(ServiceTypeRow, ServiceTypeRow.id == row.service_id)
        .where(row.suggestion != "", *conditions)
        .order_by(row.day.desc(), row.id.desc())
        .limit(MOST_VOICES + 1)
    )
    return [_sheet_line(*found) for found in session.execute(query)]


def _sheet_line(
    response_id: str, day: date, source: ResponseSource, text: str, service: str
) -> VoiceLine:
    kiosk = source is ResponseSource.KIOSK
    return VoiceLine(
        key=_SHEET + response_id,
        kind=VoiceKind.SUGGESTION,
        channel=VoiceChannel.KIOSK if kiosk else VoiceChannel.SURVEY,
        day=day,
        service=service,
        text=without_numbers(text),
        topics=(),
        proposed=(),
        state=None,
        due_on=None,
        is_overdue=False,
        revision=0,
    )


def _conditions(
    chosen: VoiceFilter,
    day: InstrumentedAttribute[date],
    text: InstrumentedAttribute[str],
    service_id: InstrumentedAttribute[Any],
) -> list[ColumnElement[bool]]:
    conditions: list[ColumnElement[bool]] = [day >= chosen.starts, day <= chosen.ends]
    words = chosen.words.casefold().split()
    conditions += [func.lower(text).contains(word, autoescape=True) for word in words]
    if chosen.service_id is not None:
        conditions.append(service_id == chosen.service_id)
    return conditions


def _with_topic(column: InstrumentedAttribute[Any], topic_id: str) -> Any:
    return select(column).where(VoiceTopicMarkRow.topic_id == topic_id, column.is_not(None))


def _counted(session: Session, starts: date, ends: date) -> Counter[str]:
    counts: Counter[str] = Counter()
    mark = VoiceTopicMarkRow
    sources: Iterable[tuple[Any, Any, Any]] = (
        (mark.voice_id, VoiceRow.id, VoiceRow.day),
        (mark.response_id, SurveyResponseRow.id, SurveyResponseRow.day),
    )
    for column, subject, day in sources:
        query = (
            select(mark.topic_id, func.count())
            .join(VoiceRow if subject is VoiceRow.id else SurveyResponseRow, subject == column)
            .where(day >= starts, day <= ends)
            .group_by(mark.topic_id)
        )
        for topic_id, count in session.execute(query):
            counts[topic_id] += int(count)
    return counts
