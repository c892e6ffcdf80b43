"""The record of a discussion and the minutes of an objection, as they are printed and signed."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from asn_desktop.base.wording import date_long
from asn_desktop.domain.performance.objections import ExplainingSide, ObjectionStatus
from asn_desktop.services.context import Actor, Office
from asn_desktop.services.office.identity import OfficeIdentity
from asn_desktop.services.people.lookup import PersonLine
from asn_desktop.services.performance.objections.cases import load_case
from asn_desktop.services.performance.objections.reading import discussion_view, objection_view
from asn_desktop.services.performance.objections.views import (
    CaseHead,
    Explanation,
    Judgement,
    ObjectionView,
    Point,
)
from asn_desktop.services.performance.plans.people import both_sides
from asn_desktop.services.performance.plans.views import PlanPerson
from asn_desktop.services.sheets.making import party, require_identity, sheet_head
from asn_desktop.services.sheets.parts import Party, SheetHead

NOTHING = "-"


@dataclass(frozen=True, slots=True)
class CaseRecordSheet:
    """One discussion or objection on paper.

    Attributes:
        facts: label and value of the lines above.
        parts: heading and paragraphs.
        closing: the sentence before the signatures.
        superior: signs too when it was decided; None otherwise.
        employee_on, appraiser_on, superior_on: the day beside each signature; None leaves it open.
    """

    head: SheetHead
    title: str
    facts: tuple[tuple[str, str], ...]
    parts: tuple[tuple[str, tuple[str, ...]], ...]
    closing: str
    employee: Party
    appraiser: Party | None
    superior: Party | None
    employee_on: date | None
    appraiser_on: date | None
    superior_on: date | None


@dataclass(frozen=True, slots=True)
class _People:
    identity: OfficeIdentity
    employee: Party
    appraiser: Party | None
    superior: Party | None


def objection_minutes(office: Office, actor: Actor, objection_id: str) -> CaseRecordSheet:
    """Return the minutes of an objection; a draft until it is decided.

    Raises:
        NotAllowed: the actor is no party.
        DomainError: there is no such objection, or the office was not set up.
    """
    view = objection_view(office, actor, objection_id)
    people = _people(office, view.head.evaluation_id)
    decided = view.status is ObjectionStatus.DECIDED
    explained = _last_day(view.explanations, ExplainingSide.APPRAISER)
    return CaseRecordSheet(
        head=sheet_head(
            people.identity,
            f"BAK-{view.head.year}",
            view.id,
            f"Berita Acara Keberatan {view.head.period_label} {view.head.year}, "
            f"{people.employee.name}",
            is_draft=not decided,
            person=people.employee,
        ),
        title="BERITA ACARA PEMERIKSAAN KEBERATAN",
        facts=_objection_facts(view, people),
        parts=_objection_parts(view),
        closing="Putusan ini final (PP 30/2019 Pasal 59). Hasil penilaian sebelum keberatan tetap "
        "tersimpan."
        if decided
        else "Keberatan ini belum diputuskan.",
        employee=people.employee,
        appraiser=people.appraiser,
        superior=people.superior,
        employee_on=view.filed_on,
        appraiser_on=explained,
        superior_on=view.decided_on if decided else None,
    )


def discussion_record(office: Office, actor: Actor, discussion_id: str) -> CaseRecordSheet:
    """Return the record of a discussion; a draft until it is over.

    Raises:
        NotAllowed: the actor is no party.
        DomainError: there is no such discussion, or the office was not set up.
    """
    view = discussion_view(office, actor, discussion_id)
    people = _people(office, view.head.evaluation_id)
    ended = view.ended_at.date() if view.ended_at else None
    outcome = view.outcome.label if view.outcome else view.status.label
    return CaseRecordSheet(
        head=sheet_head(
            people.identity,
            f"CDH-{view.head.year}",
            view.id,
            f"Catatan Diskusi Hasil {view.head.period_label} {view.head.year}, "
            f"{people.employee.name}",
            is_draft=ended is None,
            person=people.employee,
        ),
        title="CATATAN DISKUSI HASIL PENILAIAN",
        facts=(
            *_head_facts(view.head, people),
            ("Diajukan", date_long(view.asked_at.date()) if view.asked_at else NOTHING),
            ("Pertemuan", date_long(view.meeting_on) if view.meeting_on else NOTHING),
        ),
        parts=(
            ("PANDANGAN PEGAWAI", _filled(view.employee_view, view.employee_closing)),
            ("BUTIR YANG DIBICARAKAN", _points(view.points)),
            ("JAWABAN PENILAI", _filled(view.answer)),
            ("HASIL", _filled(_change(outcome, view.before, view.after), view.appraiser_view)),
        ),
        closing="",
        employee=people.employee,
        appraiser=people.appraiser,
        superior=None,
        employee_on=ended,
        appraiser_on=ended,
        superior_on=None,
    )


def _people(office: Office, evaluation_id: str) -> _People:
    with office.read() as session:
        identity = require_identity(session)
        case = load_case(session, office, evaluation_id)
        employee, rater = both_sides(session, case.plan, min(case.plan.ends, case.period.ends))
        explainer = case.parties.explainer
        answers = rater
        if explainer is not None and (rater is None or rater.id != explainer.id):
            answers = _as_plan_person(explainer)
        superior = case.parties.examiner
    return _People(
        identity,
        party(employee, identity),
        party(answers, identity) if answers else None,
        party(_as_plan_person(superior), identity) if superior else None,
    )


def _as_plan_person(person: PersonLine) -> PlanPerson:
    return PlanPerson(
        id=person.id,
        name=person.name,
        nip=person.nip,
        kind=person.kind,
        grade=person.grade,
        position=person.position,
        unit_name=person.unit_name,
    )


def _head_facts(head: CaseHead, people: _People) -> tuple[tuple[str, str], ...]:
    return (
        ("Pegawai", f"{people.employee.name}, {people.employee.position}"),
        ("Pejabat penilai", _named(people.appraiser)),
        ("Hasil yang dibahas", f"Evaluasi kinerja {head.period_label} {head.year}"),
    )


def _objection_facts(view: ObjectionView, people: _People) -> tuple[tuple[str, str], ...]:
    filed = NOTHING
    if view.filed_on is not None and view.received_on is not None:
        day = (view.filed_on - view.received_on).days
        since = f"hari ke-{day} sejak hasil diterima" if day else "pada hari hasil diterima"
        filed = f"{date_long(view.filed_on)} ({since})"
    limit = f"{date_long(view.last_day)}" if view.last_day else NOTHING
    return (
        *_head_facts(view.head, people),
        ("Atasan pejabat penilai", _named(people.superior)),
        ("Hasil diterima", date_long(view.received_on) if view.received_on else NOTHING),
        ("Batas keberatan", limit),
        ("Keberatan diajukan", filed),
        ("Predikat semula", _predicate(view.before)),
    )


def _objection_parts(view: ObjectionView) -> tuple[tuple[str, tuple[str, ...]], ...]:
    files = [item.name for item in view.attachments]
    attached = f"Lampiran: {', '.join(files)}." if files else ""
    parts = [("KEBERATAN PEGAWAI", _filled(view.reasons, *_points(view.points, ()), attached))]
    for side, heading in (
        (ExplainingSide.APPRAISER, "PENJELASAN PEJABAT PENILAI"),
        (ExplainingSide.EMPLOYEE, "PENJELASAN PEGAWAI"),
    ):
        parts.append((heading, _filled(*_explained(view.explanations, side))))
    if view.status is ObjectionStatus.DECIDED:
        label = view.outcome.label if view.outcome else ""
        words = [_change(label, view.before, view.after), view.decision_reasons]
        if view.recorded_by:
            words.append(f"Dicatat {view.recorded_by} dari surat {view.letter_number}.")
        parts.append(("KEPUTUSAN ATASAN PEJABAT PENILAI", _filled(*words)))
    elif view.status is ObjectionStatus.WITHDRAWN and view.withdrawn_at:
        day = date_long(view.withdrawn_at.date())
        parts.append(("HASIL", (f"Keberatan dicabut pegawai pada {day}.",)))
    return tuple(parts)


def _explained(items: Sequence[Explanation], side: ExplainingSide) -> list[str]:
    found = []
    for item in items:
        if item.side is not side:
            continue
        if item.given_at is None:
            found.append("Tidak diberikan sampai batas waktunya.")
            continue
        how = f"dicatat {item.recorded_by}, " if item.recorded_by else ""
        found.append(f"{item.text} ({how}{date_long(item.given_at.date())})")
    return found


def _last_day(items: Sequence[Explanation], side: ExplainingSide) -> date | None:
    days = [item.given_at.date() for item in items if item.side is side and item.given_at]
    return max(days, default=None)


def _points(points: Sequence[Point], nothing: tuple[str, ...] = (NOTHING,)) -> tuple[str, ...]:
    lines = []
    for number, point in enumerate(points, start=1):
        answer = f" Jawaban: {point.answer}" if point.answer else ""
        lines.append(f"{number}. {point.subject.words}: {point.text}{answer}")
    return tuple(lines) or nothing


def _change(label: str, before: Judgement, after: Judgement) -> str:
    if before.predicate and after.predicate:
        return f"{label}: {before.predicate.label} menjadi {after.predicate.label}."
    return f"{label}: {_predicate(before)}." if before.predicate else f"{label}."


def _predicate(judgement: Judgement) -> str:
    return judgement.predicate.label if judgement.predicate else NOTHING


def _named(person: Party | None) -> str:
    return f"{person.name}, {person.position}" if person else NOTHING


def _filled(*paragraphs: str) -> tuple[str, ...]:
    return tuple(words for words in paragraphs if words.strip()) or (NOTHING,)
