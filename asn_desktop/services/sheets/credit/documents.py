"""The three credit documents (§4): conversion, accumulation, decree."""

from dataclasses import dataclass
from datetime import date
from fractions import Fraction

from sqlalchemy.orm import Session

from asn_desktop.base.errors import DomainError
from asn_desktop.base.rounding import round_half_up
from asn_desktop.base.wording import MONTHS, date_long, number
from asn_desktop.domain.people.grades import GRADE_CODES, printed_grade
from asn_desktop.domain.people.nip import spaced_nip
from asn_desktop.domain.people.terms import EmploymentKind, FunctionalLevel
from asn_desktop.domain.performance.credit.balance import Balance, Requirement
from asn_desktop.domain.performance.credit.terms import CreditDocumentKind
from asn_desktop.services.context import Actor, Office
from asn_desktop.services.office.identity import OfficeIdentity
from asn_desktop.services.people.lookup import people_on
from asn_desktop.services.performance.credit.reading import credit_view
from asn_desktop.services.performance.credit.views import CreditPart, CreditView
from asn_desktop.services.performance.plans.opening import reference_day
from asn_desktop.services.performance.plans.views import PlanPerson
from asn_desktop.services.sheets.making import party, require_identity, sheet_head
from asn_desktop.services.sheets.parts import Party, SheetHead

DOTS = "........................"
_CODES = {
    CreditDocumentKind.CONVERSION: "KONVERSI-AK",
    CreditDocumentKind.ACCUMULATION: "AKUMULASI-AK",
    CreditDocumentKind.DECREE: "PAK",
}


@dataclass(frozen=True, slots=True)
class CreditRow:
    """One stretch of months as printed.

    Attributes:
        percentage: such as "100%", or "7/12 × 100%" for a part of the year.
    """

    year: str
    months: str
    predicate: str
    percentage: str
    coefficient: str
    points: str


@dataclass(frozen=True, slots=True)
class ThresholdLine:
    """One requirement of the decree; "-" where there is no further step."""

    words: str
    rank: str
    level: str


@dataclass(frozen=True, slots=True)
class CreditSheet:
    """One of the three documents.

    Attributes:
        number: of the document, dots while it is open.
        agency: such as "Pemerintah Kabupaten Wanasari".
        period: the days it is about, in words.
        identity: label and value of the nine lines; blank parts are dotted, never invented.
        rows: the stretches of the year, for the accumulation all since the old balance.
        old, new, total: points in words of the form, for the decree.
        appraiser: signs; None while nobody is named.
    """

    head: SheetHead
    kind: CreditDocumentKind
    number: str
    agency: str
    period: str
    identity: tuple[tuple[str, str], ...]
    rows: tuple[CreditRow, ...]
    old: str
    new: str
    total: str
    thresholds: tuple[ThresholdLine, ...]
    recommendation: str
    appraiser: Party | None
    place: str
    dated_on: date | None
    copies: tuple[str, ...]


def credit_record_id(employee_id: str, year: int) -> str:
    """Return what names the documents of a person's year."""
    return f"{employee_id}:{year}"


def conversion_sheet(office: Office, actor: Actor, record_id: str) -> CreditSheet:
    """Return the conversion of the predicates of a year.

    Raises:
        NotAllowed: the actor may not see this person's points.
        DomainError: no post with credit points, or nothing to count in this year.
    """
    return _sheet(office, actor, record_id, CreditDocumentKind.CONVERSION)


def accumulation_sheet(office: Office, actor: Actor, record_id: str) -> CreditSheet:
    """Return everything counted since the old balance.

    Raises:
        As `conversion_sheet`.
    """
    return _sheet(office, actor, record_id, CreditDocumentKind.ACCUMULATION)


def decree_sheet(office: Office, actor: Actor, record_id: str) -> CreditSheet:
    """Return old and new points against the requirements.

    Raises:
        As `conversion_sheet`.
    """
    return _sheet(office, actor, record_id, CreditDocumentKind.DECREE)


def _sheet(office: Office, actor: Actor, record_id: str, kind: CreditDocumentKind) -> CreditSheet:
    employee_id, _, words = record_id.partition(":")
    if not words.isdecimal():
        raise DomainError("Dokumen ini tidak dikenal. Buka lagi dari halaman Angka kredit.")
    year = int(words)
    view = credit_view(office, actor, employee_id, year)
    level, found = view.level, view.balance
    if level is None or found is None:
        raise DomainError(
            f"{view.name} ({view.position}) tidak memegang jabatan fungsional berjenjang, "
            "jadi tidak ada dokumen angka kredit."
        )
    parts = view.counted
    if kind is CreditDocumentKind.CONVERSION:
        parts = tuple(part for part in parts if part.stretch.starts.year == year)
    if not parts:
        raise DomainError(
            f"Belum ada evaluasi final {view.name} tahun {year} yang dapat dikonversi."
        )
    day = reference_day(year, office.clock.today())
    with office.read() as session:
        identity = require_identity(session)
        own = party(_person(view), identity)
        appraiser = _appraiser(session, view, identity, day)
    document = view.document(kind)
    return CreditSheet(
        head=sheet_head(
            identity,
            f"{_CODES[kind]}-{year}",
            employee_id,
            f"{kind.label} {view.name} {year}",
            person=own,
        ),
        kind=kind,
        number=document.number or DOTS,
        agency=identity.government,
        period=_days(parts),
        identity=_identity(view, identity),
        rows=tuple(_row(part, view.places) for part in parts),
        old=_points(found.old, view.places),
        new=_points(found.new, view.places),
        total=_points(_total(kind, parts, found), view.places),
        thresholds=_thresholds(found, level, view.places),
        recommendation=view.recommendation,
        appraiser=appraiser,
        place=identity.name,
        dated_on=document.dated_on,
        copies=document.copies,
    )


def _total(kind: CreditDocumentKind, parts: tuple[CreditPart, ...], found: Balance) -> Fraction:
    if kind is CreditDocumentKind.DECREE:
        return found.total
    earned = (part.stretch.points for part in parts)
    return sum((points.exact for points in earned if points is not None), Fraction(0))


def _row(part: CreditPart, places: int) -> CreditRow:
    stretch, points = part.stretch, part.stretch.points
    assert points is not None  # only whole months are counted
    share = "" if points.months == 12 else f"{points.months}/12 × "
    return CreditRow(
        year=str(stretch.starts.year),
        months=_months(stretch.starts, stretch.ends, points.months),
        predicate=stretch.predicate.label,
        percentage=f"{share}{points.percentage}%",
        coefficient=number(points.coefficient),
        points=_points(points.exact, places),
    )


def _months(starts: date, ends: date, months: int) -> str:
    first, last = MONTHS[starts.month - 1], MONTHS[ends.month - 1]
    span = first if first == last else f"{first}–{last}"
    return f"{span} ({months} bulan)"


def _points(value: Fraction, places: int) -> str:
    return number(round_half_up(value, places), places)


def _days(parts: tuple[CreditPart, ...]) -> str:
    starts = min(part.stretch.starts for part in parts)
    ends = max(part.stretch.ends for part in parts)
    return f"{date_long(starts)} s.d. {date_long(ends)}"


def _identity(view: CreditView, identity: OfficeIdentity) -> tuple[tuple[str, str], ...]:
    detail = view.detail
    is_pppk = view.kind is EmploymentKind.PPPK
    rank = printed_grade(view.grade, view.kind) if view.grade in GRADE_CODES else view.grade
    born = date_long(view.birth_date) if view.birth_date else DOTS
    rank_line = rank or DOTS
    if not is_pppk:
        rank_line = f"{rank_line} / {_since(detail.rank_since)}"
    return (
        ("Nama", view.name),
        ("NI PPPK" if is_pppk else "NIP", spaced_nip(view.nip) or DOTS),
        ("Nomor Seri Karpeg", detail.card_number or ("-" if is_pppk else DOTS)),
        ("Tempat/Tanggal Lahir", f"{detail.birth_place or DOTS}, {born}"),
        ("Jenis Kelamin", view.sex.label if view.sex else DOTS),
        ("Golongan" if is_pppk else "Pangkat/Golongan Ruang/TMT", rank_line),
        ("Jabatan/TMT", f"{view.position} / {_since(detail.position_since)}"),
        ("Unit Kerja", view.unit_name or DOTS),
        ("Instansi", identity.government),
    )


def _since(day: date | None) -> str:
    return date_long(day) if day else DOTS


def _thresholds(found: Balance, level: FunctionalLevel, places: int) -> tuple[ThresholdLine, ...]:
    above = f" ke {found.next_level.label}" if found.next_level else ""
    return (
        ThresholdLine(
            f"Angka kredit yang harus dipenuhi (jenjang {level.label}{above})",
            _needed(found.rank),
            _needed(found.level),
        ),
        ThresholdLine(
            "Kelebihan (+) atau kekurangan (−)",
            _difference(found.rank, places),
            _difference(found.level, places),
        ),
    )


def _needed(requirement: Requirement) -> str:
    return "-" if requirement.needed is None else number(requirement.needed)


def _difference(requirement: Requirement, places: int) -> str:
    if requirement.difference is None:
        return "-"
    sign = "+" if requirement.difference >= 0 else "−"
    return f"{sign}{_points(abs(requirement.difference), places)}"


def _person(view: CreditView) -> PlanPerson:
    return PlanPerson(
        id=view.employee_id,
        name=view.name,
        nip=view.nip,
        kind=view.kind,
        grade=view.grade,
        position=view.position,
        unit_name=view.unit_name,
    )


def _appraiser(
    session: Session, view: CreditView, identity: OfficeIdentity, day: date
) -> Party | None:
    if view.appraiser_id is None:
        return None
    found = people_on(session, day, ids=[view.appraiser_id]).get(view.appraiser_id)
    if found is None:
        return None
    side = PlanPerson(
        id=found.id,
        name=found.name,
        nip=found.nip,
        kind=found.kind,
        grade=found.grade,
        position=found.position,
        unit_name=found.unit_name,
    )
    return party(side, identity)
