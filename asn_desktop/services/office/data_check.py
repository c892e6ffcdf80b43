"""Is the data sound: the file, its links, the audit chain, the totals, the evidence files."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from asn_desktop.base.wording import number
from asn_desktop.domain.performance.evaluation_rules import DECIDED_STATUSES
from asn_desktop.domain.performance.predicates import predicate
from asn_desktop.domain.performance.terms import EvidenceKind
from asn_desktop.domain.term import Term
from asn_desktop.services.access.rights import Right, require
from asn_desktop.services.context import Actor, Office
from asn_desktop.services.performance.evidence_files import fingerprint, stored_file
from asn_desktop.services.public_service.group_summary import group_differences
from asn_desktop.services.public_service.summary import summary_differences
from asn_desktop.store.audit import broken_links
from asn_desktop.store.backup import integrity
from asn_desktop.store.tables import (
    AuditEntryRow,
    EmployeeRow,
    EvaluationRow,
    EvidenceRow,
    ObjectionAttachmentRow,
    PlanRow,
    ServiceTypeRow,
    SurveyResponseRow,
    Table,
)


class CheckArea(Term):
    """What is checked, in the order of checking."""

    FILE = "file", "Keutuhan berkas data"
    LINKS = "links", "Hubungan antardata"
    AUDIT = "audit", "Rantai jejak perubahan"
    SURVEY_TOTALS = "survey_totals", "Rekap survei sama dengan jawabannya"
    PREDICATES = "predicates", "Predikat final sesuai kuadran"
    EVIDENCE = "evidence", "Sidik jari berkas bukti"


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that is not as it should be."""

    area: CheckArea
    sentence: str


@dataclass(frozen=True, slots=True)
class DataCheck:
    """The outcome of a check.

    Attributes:
        findings: empty when all is sound.
        counts: what was looked at: name in words and number.
    """

    findings: tuple[Finding, ...]
    counts: tuple[tuple[str, int], ...]

    @property
    def is_sound(self) -> bool:
        """Whether nothing was found."""
        return not self.findings

    def of(self, area: CheckArea) -> tuple[Finding, ...]:
        """Return the findings of one area."""
        return tuple(finding for finding in self.findings if finding.area is area)


def check_data(office: Office, actor: Actor) -> DataCheck:
    """Check everything that a power cut, a copy or a stranger could have spoilt.

    Raises:
        NotAllowed: the actor may not look after the office.
        StorageError: the data cannot be read at all.
    """
    require(actor, Right.MANAGE_OFFICE)
    with office.read() as session:
        findings = tuple(
            Finding(area, sentence)
            for area, check in _CHECKS.items()
            for sentence in check(office, session)
        )
        return DataCheck(findings, _counts(session))


def _check_file(office: Office, _session: Session) -> Iterator[str]:
    path = office.database.path
    if path is None:
        # A server looks after its own files.
        return
    answer = integrity(path)
    if answer != "ok":
        yield f"Berkas data rusak ({answer}). Pulihkan cadangan terakhir."


def _check_links(office: Office, session: Session) -> Iterator[str]:
    if not office.database.is_sqlite:
        return
    found = session.connection().exec_driver_sql("PRAGMA foreign_key_check").fetchall()
    for table in sorted({str(row[0]) for row in found}):
        count = sum(row[0] == table for row in found)
        yield f"{number(count)} baris tabel {table} menunjuk data yang tidak ada."


def _check_audit(_office: Office, session: Session) -> Iterator[str]:
    for line in broken_links(session):
        yield f"Jejak perubahan nomor {line} diubah, dihapus, atau disisipkan."


def _check_survey(_office: Office, session: Session) -> Iterator[str]:
    rows = session.execute(select(ServiceTypeRow.id, ServiceTypeRow.name))
    names = {service_id: name for service_id, name in rows}
    for item in summary_differences(session):
        name = names.get(item.service_id, "layanan yang tidak ada")
        yield (
            f"Rekap {name} bulan {item.month % 100:02d}/{item.month // 100}: tercatat "
            f"{number(item.kept[0])} lembar, dihitung {number(item.counted[0])} lembar."
        )
    for service_id, month in group_differences(session):
        name = names.get(service_id, "layanan yang tidak ada")
        yield (
            f"Rekap kelompok responden {name} bulan {month % 100:02d}/{month // 100} "
            "tidak sama dengan jawabannya."
        )


def _check_predicates(_office: Office, session: Session) -> Iterator[str]:
    query = (
        select(EmployeeRow.name, EvaluationRow)
        .join(PlanRow, PlanRow.employee_id == EmployeeRow.id)
        .join(EvaluationRow, EvaluationRow.plan_id == PlanRow.id)
        .where(EvaluationRow.status.in_(DECIDED_STATUSES))
        .order_by(EmployeeRow.name, EvaluationRow.id)
    )
    for name, row in session.execute(query):
        ratings = (row.result_rating, row.behavior_rating)
        if None in ratings or row.predicate is not predicate(*ratings):
            yield f"Predikat final {name} tidak sesuai kedua ratingnya."


def _check_evidence(office: Office, session: Session) -> Iterator[str]:
    query = select(EvidenceRow).where(EvidenceRow.kind == EvidenceKind.FILE)
    attached = select(ObjectionAttachmentRow).order_by(ObjectionAttachmentRow.location)
    for row in (
        *session.scalars(query.order_by(EvidenceRow.location, EvidenceRow.id)),
        *session.scalars(attached),
    ):
        path = stored_file(office.folder, row.location)
        if path is None:
            yield f"Berkas bukti {row.name} ({row.location}) tidak ditemukan."
        elif path.stat().st_size != row.size or fingerprint(path) != row.sha256:
            yield f"Isi berkas bukti {row.name} ({row.location}) berubah sejak dilampirkan."


def _counts(session: Session) -> tuple[tuple[str, int], ...]:
    tables: tuple[tuple[str, type[Table]], ...] = (
        ("pegawai", EmployeeRow),
        ("SKP", PlanRow),
        ("evaluasi", EvaluationRow),
        ("bukti", EvidenceRow),
        ("jawaban survei", SurveyResponseRow),
        ("jejak perubahan", AuditEntryRow),
    )
    return tuple(
        (words, session.scalar(select(func.count()).select_from(table)) or 0)
        for words, table in tables
    )


_CHECKS: dict[CheckArea, Callable[[Office, Session], Iterator[str]]] = {
    CheckArea.FILE: _check_file,
    CheckArea.LINKS: _check_links,
    CheckArea.AUDIT: _check_audit,
    CheckArea.SURVEY_TOTALS: _check_survey,
    CheckArea.PREDICATES: _check_predicates,
    CheckArea.EVIDENCE: _check_evidence,
}
