"""What waits for whom: the first thing a person sees after signing in."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from asn_desktop.base.wording import listing
from asn_desktop.domain.people.terms import EmploymentKind, Role
from asn_desktop.domain.performance.terms import PlanStatus
from asn_desktop.domain.term import Term
from asn_desktop.services.access.rights import Right, may
from asn_desktop.services.calendar.deadlines import plan_due
from asn_desktop.services.context import Actor, Office
from asn_desktop.services.office.periods import PeriodLine, periods_of, running_period
from asn_desktop.services.people.lookup import people_on
from asn_desktop.services.people.movements.standings import standings_on
from asn_desktop.services.performance.appraisals.leading import predicate_in_force
from asn_desktop.services.performance.appraisals.lists import own_evaluations, team_evaluations
from asn_desktop.services.performance.appraisals.views import EvaluationLine, LineState
from asn_desktop.services.performance.dialogues.waiting import waiting_dialogues
from asn_desktop.services.performance.plans.lists import plans_list
from asn_desktop.services.performance.plans.views import PlanLine
from asn_desktop.services.public_service.follow_up.reading import due_follow_ups
from asn_desktop.services.public_service.results import SurveyFilter, sample_target
from asn_desktop.services.public_service.voices.lists import overdue_complaints

_NAMED_AT_MOST = 3


class InboxKind(Term):
    """What is to be done; the value also names the entry of the navigation."""

    OWN_PLAN = "plan", "Susun"
    OWN_REALIZATION = "realization", "Isi"
    APPROVE_PLANS = "plans", "Periksa"
    APPRAISE = "appraisals", "Nilai"
    ORGANIZATION = "organization", "Catat"
    PEOPLE = "people", "Lengkapi"
    SURVEY = "survey_entry", "Ketik"
    DIALOGUE = "dialogues", "Tandai"
    FOLLOW_UP = "follow_up", "Buka"
    VOICES = "voices", "Tangani"


@dataclass(frozen=True, slots=True)
class InboxItem:
    """One row of "Menunggu Anda".

    Attributes:
        as_appraiser: the actor does it for somebody else's dossier.
        due: last day, or None when there is none.
        action: the word on the button.
        route: page that opens, with its arguments.
        count: how many records it stands for.
    """

    kind: InboxKind
    title: str
    caption: str
    as_appraiser: bool
    due: date | None
    action: str
    route: str
    arguments: dict[str, Any]
    count: int = 1


@dataclass(frozen=True, slots=True)
class TeamProgress:
    """How far the actor's team is.

    Attributes:
        waiting: people not rated yet in the newest opened period, with the state in words.
    """

    people: int
    plans_approved: int
    rated: int
    period_label: str
    waiting: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Inbox:
    """Everything the first page shows about work that waits, most urgent first."""

    items: tuple[InboxItem, ...]
    team: TeamProgress | None
    running: PeriodLine | None


def inbox(office: Office, actor: Actor, year: int) -> Inbox:
    """Return what waits for somebody in a year."""
    today = office.clock.today()
    periods = periods_of(office, year)
    running = running_period(periods, today)
    begun = running if running is not None and running.starts <= today else None
    opened = [period for period in periods if period.opens <= today]
    teams: dict[str, Sequence[EvaluationLine]] = {}
    if may(actor, Right.APPRAISE):
        teams = {period.id: team_evaluations(office, actor, period.id) for period in opened}
    rated = opened[-1] if opened else None
    plans = plans_list(office, actor, year)
    with office.read() as session:
        due = plan_due(session, year)
    items = [
        *_own_plan(actor, plans, year, due),
        *_own_realizations(office, actor, year, periods),
        *_plans_to_approve(actor, plans, year, due),
        *(item for period in opened for item in _evaluations_to_rate(teams, period)),
        *_organization(office, actor, rated),
        *_people(office, actor, plans, due),
        *_dialogues(office, actor, year),
        *_survey(office, actor, begun),
        *_follow_ups(office, actor),
        *_complaints(office, actor),
    ]
    # Rows with the same last day keep the order above.
    items.sort(key=lambda item: item.due or date.max)
    return Inbox(tuple(items), _team_progress(plans, teams, rated), running)


def badge_counts(found: Inbox) -> dict[str, int]:
    """Return how many things wait behind each route, for the numbers in the navigation."""
    counts: dict[str, int] = {"home": len(found.items)}
    for item in found.items:
        route = item.kind.value
        counts[route] = counts.get(route, 0) + item.count
    return counts


def _own_plan(actor: Actor, plans: Sequence[PlanLine], year: int, due: date) -> Iterator[InboxItem]:
    own = [line for line in plans if line.employee_id == actor.employee_id and not line.exempt]
    wording = {
        None: (f"Susun SKP {year}", "Belum dibuat", "Susun"),
        PlanStatus.DRAFT: (f"Lengkapi dan ajukan SKP {year}", "Masih draf", "Lengkapi"),
        PlanStatus.RETURNED: (f"Perbaiki SKP {year}", "Dikembalikan penilai", "Perbaiki"),
    }
    for line in own:
        if line.status in wording:
            title, caption, action = wording[line.status]
            if line.is_amendment:
                title = f"Selesaikan perubahan SKP {year} (versi {line.version})"
            arguments = {"plan_id": line.plan_id} if line.plan_id else {}
            yield InboxItem(
                InboxKind.OWN_PLAN,
                title,
                caption,
                False,
                None if line.is_amendment else due,
                action,
                "plan",
                arguments,
            )


def _own_realizations(
    office: Office, actor: Actor, year: int, periods: Sequence[PeriodLine]
) -> Iterator[InboxItem]:
    today = office.clock.today()
    closes = {period.id: period.closes for period in periods if period.opens <= today}
    wording = {
        LineState.FILLING: ("Isi realisasi {}", "Isi realisasi dan bukti tiap hasil kerja", "Isi"),
        LineState.RETURNED: ("Perbaiki realisasi {}", "Dikembalikan penilai", "Perbaiki"),
    }
    for line in own_evaluations(office, actor, year):
        asked = line.evaluation_id and line.period_id in closes and not line.exempt
        if line.state in wording and asked:
            title, caption, action = wording[line.state]
            yield InboxItem(
                InboxKind.OWN_REALIZATION,
                title.format(line.period_label),
                caption,
                False,
                closes[line.period_id],
                action,
                "realization",
                {"evaluation_id": line.evaluation_id},
            )


def _plans_to_approve(
    actor: Actor, plans: Sequence[PlanLine], year: int, due: date
) -> Iterator[InboxItem]:
    if not may(actor, Right.APPROVE_PLANS):
        return
    waiting = [line for line in plans if line.status is PlanStatus.SUBMITTED and line.can_decide]
    if not waiting:
        return
    first, rest = waiting[0], waiting[1:]
    title = f"Periksa {'perubahan ' if first.is_amendment else ''}SKP {year} — {first.name}"
    route, arguments = "plan", {"plan_id": first.plan_id}
    if rest:
        title = f"Periksa SKP {year} — {len(waiting)} pegawai"
        route, arguments = "plans", {}
    yield InboxItem(
        InboxKind.APPROVE_PLANS,
        title,
        _names([line.name for line in waiting]) if rest else "Diajukan dan menunggu Anda",
        True,
        due,
        "Lihat daftar" if rest else "Periksa",
        route,
        arguments,
        len(waiting),
    )


def _evaluations_to_rate(
    teams: Mapping[str, Sequence[EvaluationLine]], period: PeriodLine
) -> Iterator[InboxItem]:
    """Yield what is ready to be rated, also of a period that has closed meanwhile."""
    ready = [line for line in teams.get(period.id, ()) if line.state is LineState.READY]
    if not ready:
        return
    first, rest = ready[0], ready[1:]
    yield InboxItem(
        InboxKind.APPRAISE,
        f"Nilai evaluasi {period.short_label} — {first.name}",
        "Realisasi sudah dikirim",
        True,
        period.closes,
        "Nilai",
        "appraisal",
        {"evaluation_id": first.evaluation_id},
    )
    if rest:
        yield InboxItem(
            InboxKind.APPRAISE,
            f"Nilai evaluasi {period.short_label} — {len(rest)} pegawai lain",
            _names([line.name for line in rest]),
            True,
            period.closes,
            "Lihat daftar",
            "appraisals",
            {"period_id": period.id},
            len(rest),
        )


def _organization(office: Office, actor: Actor, period: PeriodLine | None) -> Iterator[InboxItem]:
    if period is None:
        return
    if not may(actor, Right.SET_ORGANIZATION_PREDICATE):
        return
    with office.read() as session:
        known = predicate_in_force(session, period.id)
    if known is None:
        yield InboxItem(
            InboxKind.ORGANIZATION,
            f"Catat capaian kinerja organisasi {period.short_label}",
            "Ditetapkan atasan kantor; dasar menilai pegawai",
            True,
            period.closes,
            "Catat",
            "appraisals",
            {"period_id": period.id},
        )


def _people(
    office: Office, actor: Actor, plans: Sequence[PlanLine], due: date
) -> Iterator[InboxItem]:
    year, today = due.year, office.clock.today()
    if not actor.has(Role.PERSONNEL_OPERATOR):
        return
    with office.read() as session:
        people = people_on(session, today).values()
        exempt = standings_on(session, today)
    without = [
        person.name
        for person in people
        if person.appraiser_id is None
        and not person.is_archived
        and person.id not in exempt
        and person.kind is not EmploymentKind.OUTSIDE
    ]
    if without:
        yield InboxItem(
            InboxKind.PEOPLE,
            f"Tentukan penilai untuk {len(without)} pegawai",
            _names(without),
            True,
            None,
            "Lengkapi",
            "people",
            {"without_appraiser": True},
            len(without),
        )
    missing = [line.name for line in plans if line.plan_id is None]
    if missing and today > due:
        yield InboxItem(
            InboxKind.PEOPLE,
            f"{len(missing)} pegawai belum membuat SKP {year}",
            _names(missing),
            True,
            due,
            "Lihat daftar",
            "plans",
            {},
            len(missing),
        )


def _dialogues(office: Office, actor: Actor, year: int) -> Iterator[InboxItem]:
    for item in waiting_dialogues(office, actor, year):
        place = {"dialogue_id": item.dialogue_id}
        kind, title, action = InboxKind.DIALOGUE, item.title, item.action
        yield InboxItem(kind, title, item.caption, False, item.due, action, "dialogue", place)


def _survey(office: Office, actor: Actor, period: PeriodLine | None) -> Iterator[InboxItem]:
    if period is None or not actor.has(Role.SURVEY_CLERK):
        return
    chosen = SurveyFilter.of_days(period.starts, period.ends)
    target = sample_target(office, actor, chosen)
    if target is not None and target.missing > 0:
        yield InboxItem(
            InboxKind.SURVEY,
            f"Survei {period.short_label} kurang {target.missing} responden",
            "Ketik lembar survei yang sudah terkumpul",
            False,
            period.closes,
            "Ketik",
            "survey_entry",
            {},
        )


def _complaints(office: Office, actor: Actor) -> Iterator[InboxItem]:
    count, first = overdue_complaints(office, actor)
    if count:
        yield InboxItem(
            InboxKind.VOICES,
            f"Selesaikan {count} pengaduan yang lewat batas",
            "Tulis apa yang dilakukan, lalu tandai selesai",
            False,
            first,
            "Tangani",
            "voices",
            {"overdue": True},
            count,
        )


def _follow_ups(office: Office, actor: Actor) -> Iterator[InboxItem]:
    if not may(actor, Right.SEE_SURVEY):
        return
    for line in due_follow_ups(office, actor):
        who = line.person or "Belum ada penanggung jawab"
        yield InboxItem(
            InboxKind.FOLLOW_UP,
            f"Tindak lanjut survei: {line.subject}",
            f"{who}: {line.content.action}",
            False,
            line.content.due,
            InboxKind.FOLLOW_UP.label,
            "follow_up",
            {"period_id": line.period.id, "follow_up_id": line.id},
        )


def _team_progress(
    plans: Sequence[PlanLine],
    teams: Mapping[str, Sequence[EvaluationLine]],
    period: PeriodLine | None,
) -> TeamProgress | None:
    found = teams.get(period.id, ()) if period is not None else ()
    # Who studies or is on leave keeps nobody waiting.
    team = [line for line in found if not line.exempt or line.state is LineState.FINAL]
    if not team or period is None:
        return None
    members = {line.employee_id for line in team}
    approved = {
        line.employee_id
        for line in plans
        if line.employee_id in members and line.status in (PlanStatus.APPROVED, PlanStatus.CLOSED)
    }
    waiting = [line for line in team if line.state is not LineState.FINAL]
    return TeamProgress(
        people=len(members),
        plans_approved=len(approved),
        rated=len(team) - len(waiting),
        period_label=period.short_label,
        waiting=tuple((line.name, line.state.label) for line in waiting),
    )


def _names(names: Sequence[str]) -> str:
    shown = [name.split(",")[0] for name in names[:_NAMED_AT_MOST]]
    more = len(names) - len(shown)
    if more > 0:
        return f"{', '.join(shown)}, dan {more} lainnya"
    return listing(shown)
