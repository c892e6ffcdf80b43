"""Makes the common parts of sheets from the office's identity and the people of a plan."""

from sqlalchemy.orm import Session

from asn_desktop.base.errors import DomainError
from asn_desktop.domain.people.grades import GRADE_CODES, printed_grade
from asn_desktop.domain.people.nip import parse_nip
from asn_desktop.domain.people.terms import EmploymentKind
from asn_desktop.domain.performance.periods import assessment_periods
from asn_desktop.domain.performance.terms import PeriodKind
from asn_desktop.services.office.identity import OfficeIdentity, load_identity
from asn_desktop.services.office.periods import PeriodLine
from asn_desktop.services.performance.plans.views import PlanPerson
from asn_desktop.services.sheets.parts import Letterhead, Party, SheetHead, SheetMark
from asn_desktop.store.tables import PerformanceYearRow

_TAIL = 8


def require_identity(session: Session) -> OfficeIdentity:
    """Return who the office is.

    Raises:
        DomainError: the office was not set up yet.
    """
    identity = load_identity(session)
    if identity is None:
        raise DomainError("Identitas kantor belum diisi. Isi dahulu di menu Pengaturan.")
    return identity


def sheet_head(
    identity: OfficeIdentity,
    code: str,
    record_id: str,
    title: str,
    *,
    is_draft: bool = False,
    person: Party | None = None,
) -> SheetHead:
    """Return the head of one sheet; a draft says so before the practice office does."""
    mark = SheetMark.PRACTICE if identity.is_practice else SheetMark.NONE
    return SheetHead(
        code=code,
        document_number=f"{code}/{record_id[-_TAIL:].upper()}",
        title=title,
        letterhead=Letterhead(
            government=identity.government.upper(),
            office_name=identity.full_name.upper(),
            contact_line=identity.contact_line,
            emblem=identity.emblem,
        ),
        place=identity.name,
        mark=SheetMark.DRAFT if is_draft else mark,
        person_name=person.name if person else "",
        person_number=person.number if person else "",
        number_label=person.number_label if person else "",
    )


def party(person: PlanPerson, identity: OfficeIdentity) -> Party:
    """Return one side of the identity block.

    An official of another office without a number (a minister or head of region) has no NIP
    line under the signature, and belongs to an "instansi", not to a unit.
    """
    is_pppk = person.kind is EmploymentKind.PPPK
    is_outside = person.kind is EmploymentKind.OUTSIDE
    label = "NI PPPK" if is_pppk else "NIP"
    grade = person.grade if person.grade in GRADE_CODES else ""
    return Party(
        name=person.name,
        number=_spaced(person.nip),
        number_label=label if person.nip else "",
        rank_label="Golongan" if is_pppk else "Pangkat/gol. ruang",
        rank=printed_grade(grade, person.kind) or person.grade,
        position=person.position,
        unit_label="Instansi" if is_outside else "Unit kerja",
        unit_name=person.unit_name or (identity.government if is_outside else ""),
    )


def period_code(session: Session, period: PeriodLine) -> str:
    """Return the short code of a period for numbers and file names, such as "TW3" or "TH"."""
    row = session.get(PerformanceYearRow, period.year)
    kind = row.period_kind if row else PeriodKind.QUARTERLY
    specs = {spec.number: spec.code for spec in assessment_periods(period.year, kind)}
    return specs.get(period.number, f"P{period.number}")


def _spaced(nip: str) -> str:
    """Group the digits; a number that was never valid is printed as it is kept."""
    if not nip:
        return ""
    try:
        return parse_nip(nip).spaced
    except DomainError:
        return nip
