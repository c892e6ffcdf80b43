"""Fill an empty office with a believable practice office of any size."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from random import Random
from typing import Final

from asn_desktop.base.errors import DomainError
from asn_desktop.domain.people.terms import Role
from asn_desktop.domain.performance.periods import FIRST_YEAR
from asn_desktop.domain.performance.terms import EvaluationScope, OrgPredicate, PeriodKind
from asn_desktop.services.context import PROGRAM, Office
from asn_desktop.services.office.identity import set_up_office
from asn_desktop.services.office.periods import PeriodLine, open_year, periods_of
from asn_desktop.services.office.settings import save_settings, settings_of
from asn_desktop.services.people.units import unit_tree
from asn_desktop.services.performance.appraisals.organization import record_org_predicate
from asn_desktop.services.practice.additions.action_plans import add_action_plans
from asn_desktop.services.practice.additions.after_appraisal.appraisals import add_appraisal_steps
from asn_desktop.services.practice.additions.after_appraisal.rewards import add_rewards
from asn_desktop.services.practice.additions.amendments import add_amendments
from asn_desktop.services.practice.additions.credit import add_credit_points
from asn_desktop.services.practice.additions.feedback import add_feedback
from asn_desktop.services.practice.additions.follow_up import add_practice_follow_ups
from asn_desktop.services.practice.additions.movements import add_movements
from asn_desktop.services.practice.additions.needs import add_needs
from asn_desktop.services.practice.additions.objections import add_objections
from asn_desktop.services.practice.additions.paper_batches import add_paper_batches
from asn_desktop.services.practice.additions.phrases import add_office_phrases
from asn_desktop.services.practice.additions.rating.raters import add_raters
from asn_desktop.services.practice.additions.voices import add_voices
from asn_desktop.services.practice.bulk_rows import BulkRows
from asn_desktop.services.practice.calendar_moments import Moments
from asn_desktop.services.practice.content import load_content
from asn_desktop.services.practice.evaluations import EvaluationWriter
from asn_desktop.services.practice.evidence_files import hand_in_with_files
from asn_desktop.services.practice.office_people import PRACTICE_PIN, PeopleWriter
from asn_desktop.services.practice.plans import PlanWriter
from asn_desktop.services.practice.staffing import Staff, recruit_staff
from asn_desktop.services.practice.survey import SurveyWriter

FEWEST_EMPLOYEES: Final = 12
MOST_EMPLOYEES: Final = 2_000
MOST_RESPONSES: Final = 1_000_000
# The office did very well in the last quarter of earlier years, and well otherwise.
_OUTSTANDING_QUARTER = 4

Progress = Callable[[int, str], None]
"""Told how far it is, 0 to 100, and what is being made, in words."""


@dataclass(frozen=True, slots=True)
class PracticeAccount:
    """Somebody to sign in as; everybody has the PIN of the summary."""

    name: str
    position: str
    roles: tuple[Role, ...]


@dataclass(frozen=True, slots=True)
class PracticeSummary:
    """What was made.

    Attributes:
        pin: signs everybody in.
        accounts: one for each role, to start with.
    """

    office_name: str
    years: tuple[int, ...]
    employees: int
    plans: int
    evaluations: int
    evidence_files: int
    responses: int
    pin: str
    accounts: tuple[PracticeAccount, ...]


def fill_practice_office(
    office: Office,
    *,
    employees: int = 45,
    responses: int = 600,
    years: int = 1,
    seed: int = 1,
    progress: Progress | None = None,
) -> PracticeSummary:
    """Fill an office in which nothing was set up yet, marked as the one to practise on.

    The same numbers, seed and day give the same people, plans, marks and answers (only the ids
    differ). Past years are finished; of this year the last period that ended is under way.

    Raises:
        DomainError: the office was set up before, or a number is out of range.
    """
    today = office.clock.today()
    _check(employees, responses, years, today)
    span = tuple(range(today.year - years + 1, today.year + 1))
    filler = _Filler(office, Random(seed), span, progress or _silent)
    return filler.fill(employees, responses)


class _Filler:
    """Fills one office; lives for one call."""

    def __init__(
        self, office: Office, random: Random, years: tuple[int, ...], progress: Progress
    ) -> None:
        self._office = office
        self._random = random
        self._years = years
        self._progress = progress
        self._today = office.clock.today()
        self._content = load_content()
        self._moments = Moments(office.clock.zone, office.clock.now(), self._today, random)

    def fill(self, employees: int, responses: int) -> PracticeSummary:
        self._progress(2, "Menyiapkan identitas dan tahun kinerja")
        self._set_up(responses)
        self._progress(6, "Menyusun unit kerja, pegawai, dan akun")
        first_day = date(self._years[0], 1, 1)
        top = next(unit.id for unit in unit_tree(self._office) if unit.parent_id is None)
        staff = recruit_staff(self._content, employees, self._random, first_day, self._today, top)
        people = PeopleWriter(self._content, staff, first_day)
        with self._office.write(PROGRAM, f"Menyusun {employees} pegawai contoh") as transaction:
            rows = BulkRows()
            people.write(rows)
            rows.insert(transaction.session)
            transaction.note("employee", "created", **rows.counts())
        self._progress(15, "Menyusun SKP dan penilaian")
        plans, evaluations, open_evaluations = self._write_performance(staff)
        add_action_plans(self._office, self._years)
        self._progress(60, "Melampirkan berkas bukti")
        kept = hand_in_with_files(self._office, people.actors, open_evaluations.open_ids)
        self._progress(65, "Mengisi survei kepuasan masyarakat")
        survey = SurveyWriter(self._content, self._random, self._today)
        survey.write(self._office, PROGRAM, responses, self._years)
        add_paper_batches(self._office)
        add_practice_follow_ups(self._office, self._years[-1])
        add_voices(self._office)
        add_office_phrases(self._office)
        add_needs(self._office, self._years)
        add_movements(self._office)
        add_credit_points(self._office, self._years[0])
        add_objections(self._office)
        add_appraisal_steps(self._office)
        add_amendments(self._office, self._years[-1])
        add_feedback(self._office)
        add_raters(self._office)
        add_rewards(self._office)
        self._progress(100, "Kantor contoh siap")
        return PracticeSummary(
            office_name=self._content.identity.full_name,
            years=self._years,
            employees=len(staff.serving),
            plans=plans,
            evaluations=evaluations,
            evidence_files=kept,
            responses=survey.written,
            pin=PRACTICE_PIN,
            accounts=_accounts(staff, people.roles),
        )

    def _set_up(self, responses: int) -> None:
        first, *later = self._years
        set_up_office(self._office, self._content.identity, first, PeriodKind.QUARTERLY)
        for year in later:
            open_year(self._office, PROGRAM, year, PeriodKind.QUARTERLY)
        # Enough service users that the sample of a quarter is nearly, not wholly, reached.
        population = max(responses // len(self._years) // 3, 60) * 2
        settings = replace(settings_of(self._office), survey_population=population)
        save_settings(self._office, PROGRAM, settings)

    def _write_performance(self, staff: Staff) -> tuple[int, int, EvaluationWriter]:
        rows = BulkRows()
        plans = PlanWriter(self._content, staff, rows, self._moments, self._random)
        evaluations = EvaluationWriter(self._content, rows, self._moments, self._random)
        for year in self._years:
            plans.write_year(year)
            self._write_evaluations(year, plans, evaluations)
        sentence = f"Menyusun {len(plans.plans)} SKP contoh"
        with self._office.write(PROGRAM, sentence) as transaction:
            rows.insert(transaction.session)
            counts = rows.counts()
            transaction.note("performance_plan", "created", **counts)
        return len(plans.plans), counts.get("evaluation", 0), evaluations

    def _write_evaluations(
        self, year: int, plans: PlanWriter, evaluations: EvaluationWriter
    ) -> None:
        periods = self._finished(year)
        is_this_year = year == self._today.year
        for period in periods:
            org = self._record_organization(period)
            under_way = is_this_year and period is periods[-1]
            evaluations.write_period(period, plans.plans, org, under_way=under_way)

    def _finished(self, year: int) -> list[PeriodLine]:
        """Return the periods of a year that have ended; the year itself only once it is past."""
        return [
            period
            for period in periods_of(self._office, year)
            if period.ends < self._today
            and (period.scope is EvaluationScope.PERIODIC or year < self._today.year)
        ]

    def _record_organization(self, period: PeriodLine) -> OrgPredicate:
        org = OrgPredicate.GOOD
        if period.number == _OUTSTANDING_QUARTER:
            org = OrgPredicate.OUTSTANDING
        day = self._moments.day_of(self._moments.between(period.opens, period.opens))
        number = self._content.office["letter_number"].format(
            number=100 + self._random.randint(1, 899), year=day.year
        )
        record_org_predicate(
            self._office, PROGRAM, period.id, org, decided_on=day, letter_number=number
        )
        return org


def _check(employees: int, responses: int, years: int, today: date) -> None:
    if not FEWEST_EMPLOYEES <= employees <= MOST_EMPLOYEES:
        raise DomainError(
            f"Jumlah pegawai harus {FEWEST_EMPLOYEES} sampai {MOST_EMPLOYEES}. "
            f"Yang diminta {employees}.",
            field="employees",
        )
    if not 0 <= responses <= MOST_RESPONSES:
        raise DomainError(
            f"Jumlah jawaban survei harus 0 sampai {MOST_RESPONSES}. Yang diminta {responses}.",
            field="responses",
        )
    most = today.year - FIRST_YEAR + 1
    if not 1 <= years <= most:
        raise DomainError(
            f"Jumlah tahun harus 1 sampai {most}, karena tahun kinerja mulai {FIRST_YEAR}. "
            f"Yang diminta {years}.",
            field="years",
        )


def _accounts(staff: Staff, roles: dict[str, tuple[Role, ...]]) -> tuple[PracticeAccount, ...]:
    """Return the first person of each role, special roles first."""
    shown: list[PracticeAccount] = []
    wanted: Sequence[Role] = [role for role in Role if role is not Role.EMPLOYEE]
    for role in (*wanted, Role.EMPLOYEE):
        known = {account.name for account in shown}
        for person in staff.serving:
            held = roles[person.id]
            plain = role is not Role.EMPLOYEE or held == (Role.EMPLOYEE,)
            if role in held and plain and person.identity.name not in known:
                position = person.tenures[-1].position
                shown.append(PracticeAccount(person.identity.name, position, held))
                break
    return tuple(shown)


def _silent(_percent: int, _words: str) -> None:
    return None
