"""The organisation's predicate of a period, and the distribution that should follow from it."""

from collections import Counter
from dataclasses import dataclass
from datetime import date

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from asn_desktop.base.errors import DomainError
from asn_desktop.base.wording import date_long
from asn_desktop.domain.performance.distribution import (
    DistributionCheck,
    distribution_findings,
    distribution_summary,
)
from asn_desktop.domain.performance.evaluation_rules import DECIDED_STATUSES
from asn_desktop.domain.performance.terms import OrgPredicate, Predicate
from asn_desktop.services.access.rights import Right, may, require
from asn_desktop.services.context import Actor, Office
from asn_desktop.services.office.periods import period_line
from asn_desktop.services.performance.appraisals.realization import LONGEST_NOTE
from asn_desktop.services.typed_text import checked_text
from asn_desktop.store.tables import EvaluationRow, OrganizationPerformanceRow

LONGEST_LETTER_NUMBER = 80


@dataclass(frozen=True, slots=True)
class OrganizationPerformance:
    """What the level above decided about the office for one period."""

    predicate: OrgPredicate
    decided_on: date
    letter_number: str
    note: str


@dataclass(frozen=True, slots=True)
class PeriodOutcome:
    """Where the office stands in one period.

    Attributes:
        organization: the recorded predicate, or None.
        may_record: whether the actor may record it.
        counts: final evaluations per predicate, every predicate named.
        check: the counts against the pattern; None without the organisation's predicate.
    """

    organization: OrganizationPerformance | None
    may_record: bool
    counts: tuple[tuple[Predicate, int], ...]
    check: DistributionCheck | None

    @property
    def summary(self) -> str:
        """The check in one sentence, or "" when nothing was checked."""
        return distribution_summary(self.check) if self.check is not None else ""


def record_org_predicate(
    office: Office,
    actor: Actor,
    period_id: str,
    predicate: OrgPredicate,
    decided_on: date,
    letter_number: str = "",
    note: str = "",
) -> None:
    """Record the predicate that the level above set for the office (SE MenPANRB 3/2023).

    Recording it again replaces it; evaluations that are final keep the one they were weighed by.

    Raises:
        NotAllowed: the actor may not record it.
        DomainError: the date lies in the future or before the period (field "decided_on"), or a
            text is too long (field "letter_number", "note").
    """
    require(actor, Right.SET_ORGANIZATION_PREDICATE)
    number = checked_text(
        letter_number,
        LONGEST_LETTER_NUMBER,
        what="Nomor surat",
        field="letter_number",
        required=False,
    )
    remark = checked_text(note, LONGEST_NOTE, what="Catatan", field="note", required=False)
    with office.write(actor, "Mencatat capaian kinerja organisasi", subject_id=period_id) as deed:
        period = period_line(deed.session, period_id)
        _check_day(decided_on, period.starts, office.clock.today())
        deed.sentence = (
            f"Mencatat capaian kinerja organisasi {period.label} {period.year}: {predicate.label}"
        )
        row = _row(deed.session, period_id)
        if row is None:
            row = OrganizationPerformanceRow(period_id=period_id)
            deed.session.add(row)
        row.predicate = predicate
        row.decided_on = decided_on
        row.letter_number = number
        row.note = remark


def period_outcome(office: Office, actor: Actor, period_id: str) -> PeriodOutcome:
    """Return the organisation's predicate and the distribution of the final evaluations.

    Raises:
        NotAllowed: neither appraiser, leader nor operator.
    """
    require(actor, Right.SEE_DASHBOARD)
    with office.read() as session:
        row = _row(session, period_id)
        found = _counts(session, period_id)
    counts = tuple((item, found[item]) for item in Predicate)
    return PeriodOutcome(
        organization=_recorded(row),
        may_record=may(actor, Right.SET_ORGANIZATION_PREDICATE),
        counts=counts,
        check=None if row is None else distribution_findings(row.predicate, dict(counts)),
    )


def organization_performance(office: Office, period_id: str) -> OrganizationPerformance | None:
    """Return the recorded predicate of a period, or None; everybody in the office may know it."""
    with office.read() as session:
        return _recorded(_row(session, period_id))


def _recorded(row: OrganizationPerformanceRow | None) -> OrganizationPerformance | None:
    if row is None:
        return None
    return OrganizationPerformance(row.predicate, row.decided_on, row.letter_number, row.note)


def _row(session: Session, period_id: str) -> OrganizationPerformanceRow | None:
    query = select(OrganizationPerformanceRow).where(
        OrganizationPerformanceRow.period_id == period_id
    )
    return session.scalars(query).one_or_none()


def _counts(session: Session, period_id: str) -> Counter[Predicate]:
    query = (
        select(EvaluationRow.predicate, func.count())
        .where(
            EvaluationRow.period_id == period_id,
            EvaluationRow.status.in_(DECIDED_STATUSES),
            EvaluationRow.predicate.is_not(None),
        )
        .group_by(EvaluationRow.predicate)
    )
    return Counter({item: count for item, count in session.execute(query) if item is not None})


def _check_day(decided_on: date, starts: date, today: date) -> None:
    if decided_on > today:
        raise DomainError(
            f"Tanggal penetapan {date_long(decided_on)} belum tiba. Isi tanggal pada suratnya.",
            field="decided_on",
        )
    if decided_on < starts:
        raise DomainError(
            f"Tanggal penetapan {date_long(decided_on)} sebelum periode mulai. "
            "Isi tanggal pada suratnya.",
            field="decided_on",
        )
