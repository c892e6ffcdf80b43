"""Who has which document in a period, what is missing first."""

from dataclasses import dataclass, replace

from sqlalchemy import select
from sqlalchemy.orm import Session

from asn_desktop.domain.performance.evaluation_rules import DECIDED_STATUSES
from asn_desktop.domain.performance.terms import PlanStatus
from asn_desktop.domain.term import Term
from asn_desktop.services.context import Actor, Office
from asn_desktop.services.office.periods import period_line
from asn_desktop.services.performance.appraisals.opening import covers, existing_evaluations
from asn_desktop.services.performance.plans.lists import plans_list
from asn_desktop.services.performance.plans.views import PlanLine
from asn_desktop.store.tables import EvaluationRow, PlanRow

_SIGNED = frozenset({PlanStatus.APPROVED, PlanStatus.CLOSED})


class DocumentKind(Term):
    """What can be printed."""

    PLAN = "plan", "SKP"
    PLAN_VERSION = "plan_version", "Versi SKP"
    EVALUATION = "evaluation", "Evaluasi kinerja"
    EVALUATION_DOCUMENT = "evaluation_document", "Dokumen evaluasi"
    SURVEY = "survey", "Hasil survei"
    QUESTIONNAIRE = "questionnaire", "Kuesioner bundel"
    BATCH_COVER = "batch_cover", "Sampul bundel"
    SURVEY_REPORT = "survey_report", "Laporan survei"
    SURVEY_POSTER = "survey_poster", "Poster IKM"
    FOLLOW_UP = "survey_follow_up", "Rencana tindak lanjut"
    ROLE_MATRIX = "role_matrix", "Matriks peran"
    CASCADE = "cascade", "Pohon kinerja"
    ACTION_PLAN = "action_plan", "Rencana aksi"
    INDICATOR_MANUAL = "indicator_manual", "Manual indikator"
    DIALOGUE = "dialogue", "Catatan dialog"
    FEEDBACK_SLIP = "feedback_slip", "Daftar umpan balik"
    DAILY_LOG = "daily_log", "Catatan harian"
    REVIEW = "review", "Tinjauan kegiatan"
    COACHING = "coaching", "Catatan bimbingan"
    COACHING_FORM = "coaching_form", "Umpan balik bimbingan"
    COMPETENCE = "competence", "Evaluasi kompetensi"
    CERTIFICATE = "certificate", "Piagam penghargaan"
    BALLOT = "ballot", "Surat suara"
    RECAP = "predicate_recap", "Rekap predikat"
    ANNUAL_FILE = "annual_file", "Berkas tahunan"
    CALIBRATION = "calibration", "Kalibrasi"
    EXPLANATION = "explanation", "Penjelasan predikat"
    EVALUATION_VERSION = "evaluation_version", "Versi evaluasi"
    DOCUMENT_VERSION = "evaluation_document_version", "Versi dokumen evaluasi"
    OBJECTION_MINUTES = "objection_minutes", "Berita acara keberatan"
    DISCUSSION_RECORD = "discussion_record", "Catatan diskusi hasil"
    NEEDS = "needs", "Lembar kebutuhan organisasi"
    CREDIT_CONVERSION = "credit_conversion", "Konversi angka kredit"
    CREDIT_ACCUMULATION = "credit_accumulation", "Akumulasi angka kredit"
    CREDIT_DECREE = "credit_decree", "Penetapan angka kredit"
    PERSONAL_REPORT = "personal_report", "Rapor pribadi"
    RATER_BALLOT = "rater_ballot", "Lembar 360°"
    RATER_REMINDER = "rater_reminder", "Pengingat 360°"
    RATER_REPORT = "rater_report", "Rapor 360°"
    TYPING_SLIP = "typing_slip", "Lembar persetujuan ketikan"

    @classmethod
    def named(cls, value: str) -> "DocumentKind":
        """Return the kind that a route's argument names.

        Raises:
            KeyError: there is no such kind.
        """
        return {kind.value: kind for kind in cls}[value]


PERSONAL_DOCUMENTS = (DocumentKind.PLAN, DocumentKind.EVALUATION, DocumentKind.EVALUATION_DOCUMENT)
"""What each person has of a period."""


class Readiness(Term):
    """How far a document is, in the order of the list."""

    MISSING = "missing", "Belum ada"
    DRAFT = "draft", "Draf"
    READY = "ready", "Siap cetak"


@dataclass(frozen=True, slots=True)
class PrintableDocument:
    """One person's document of one kind.

    Attributes:
        record_id: what to print: a plan or an evaluation; "" while it is missing.
        reason: why it is missing or a draft, "" when it is ready.
    """

    kind: DocumentKind
    readiness: Readiness
    record_id: str
    reason: str


@dataclass(frozen=True, slots=True)
class PrintableLine:
    """One person with the documents of the period."""

    employee_id: str
    name: str
    nip: str
    position: str
    unit_name: str
    documents: tuple[PrintableDocument, ...]

    def document(self, kind: DocumentKind) -> PrintableDocument:
        """Return the document of one kind.

        Raises:
            KeyError: a sheet of the office or a team, which no single person has.
        """
        for document in self.documents:
            if document.kind is kind:
                return document
        raise KeyError(kind)


def printable_documents(office: Office, actor: Actor, period_id: str) -> list[PrintableLine]:
    """Return everybody whose documents of a period the actor may print, by name.

    Everybody prints their own; an appraiser also those of the team; leader and operator all.

    Raises:
        DomainError: there is no such period.
    """
    with office.read() as session:
        period = period_line(session, period_id)
    plans = plans_list(office, actor, period.year)
    with office.read() as session:
        ids = [line.plan_id for line in plans if line.plan_id]
        rows = session.scalars(select(PlanRow).where(PlanRow.id.in_(ids)))
        elsewhere = {row.id for row in rows if not covers(row, period)}
        evaluations = existing_evaluations(session, ids, period_id)
        rated = _rated(session, ids)
    signed = {line.employee_id for line in plans if line.status in _SIGNED}
    # After a transfer a person has two plans; only the one of this period counts.
    lines = [
        _line(
            plan,
            evaluations.get(plan.plan_id or ""),
            _annual_file(plan, period.year, is_begun=plan.employee_id in signed),
            _personal_report(plan, period.year, is_rated=plan.employee_id in rated),
        )
        for plan in plans
        if plan.plan_id not in elsewhere
    ]
    return sorted(lines, key=lambda line: (line.name.casefold(), line.employee_id))


def missing_first(lines: list[PrintableLine], kind: DocumentKind) -> list[PrintableLine]:
    """Return the lines of one kind: missing, then drafts, then what can be signed."""
    places = {readiness: place for place, readiness in enumerate(Readiness)}
    return sorted(lines, key=lambda line: places[line.document(kind).readiness])


def _line(
    plan: PlanLine,
    evaluation: EvaluationRow | None,
    annual: PrintableDocument,
    report: PrintableDocument,
) -> PrintableLine:
    evaluated = _evaluation_state(plan, evaluation)
    return PrintableLine(
        employee_id=plan.employee_id,
        name=plan.name,
        nip=plan.nip,
        position=plan.position,
        unit_name=plan.unit_name,
        documents=(
            _plan_document(plan),
            PrintableDocument(DocumentKind.EVALUATION, *evaluated),
            PrintableDocument(DocumentKind.EVALUATION_DOCUMENT, *evaluated),
            replace(_plan_document(plan), kind=DocumentKind.ACTION_PLAN),
            replace(_plan_document(plan), kind=DocumentKind.INDICATOR_MANUAL),
            annual,
            report,
        ),
    )


def _rated(session: Session, plan_ids: list[str]) -> set[str]:
    """Return the people with a final evaluation on one of these plans."""
    query = (
        select(PlanRow.employee_id)
        .join(EvaluationRow, EvaluationRow.plan_id == PlanRow.id)
        .where(PlanRow.id.in_(plan_ids), EvaluationRow.status.in_(DECIDED_STATUSES))
    )
    return set(session.scalars(query))


def _personal_report(plan: PlanLine, year: int, *, is_rated: bool) -> PrintableDocument:
    kind = DocumentKind.PERSONAL_REPORT
    if not is_rated:
        return PrintableDocument(kind, Readiness.MISSING, "", "Belum ada evaluasi final")
    return PrintableDocument(kind, Readiness.READY, annual_file_id(plan.employee_id, year), "")


def _annual_file(plan: PlanLine, year: int, *, is_begun: bool) -> PrintableDocument:
    kind = DocumentKind.ANNUAL_FILE
    if not is_begun:
        return PrintableDocument(kind, Readiness.MISSING, "", "SKP belum disetujui")
    return PrintableDocument(kind, Readiness.READY, annual_file_id(plan.employee_id, year), "")


def annual_file_id(employee_id: str, year: int) -> str:
    """Return what names the file of a person's year."""
    return f"{employee_id}:{year}"


def _plan_document(plan: PlanLine) -> PrintableDocument:
    kind = DocumentKind.PLAN
    if plan.plan_id is None or plan.status is None:
        return PrintableDocument(kind, Readiness.MISSING, "", "SKP belum dibuat")
    if plan.status in _SIGNED:
        return PrintableDocument(kind, Readiness.READY, plan.plan_id, "")
    reason = f"SKP {plan.status.label.lower()}, belum disetujui"
    return PrintableDocument(kind, Readiness.DRAFT, plan.plan_id, reason)


def _evaluation_state(
    plan: PlanLine, evaluation: EvaluationRow | None
) -> tuple[Readiness, str, str]:
    if plan.plan_id is None:
        return Readiness.MISSING, "", "SKP belum dibuat"
    if evaluation is None:
        open_plan = plan.status not in _SIGNED
        reason = "SKP belum disetujui" if open_plan else "Evaluasi belum dibuka"
        return Readiness.MISSING, "", reason
    if evaluation.status in DECIDED_STATUSES:
        return Readiness.READY, evaluation.id, ""
    return Readiness.DRAFT, evaluation.id, f"{evaluation.status.label}, belum final"
