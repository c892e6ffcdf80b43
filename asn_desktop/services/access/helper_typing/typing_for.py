"""Who may type for whom, what waits for the owner, and the owner's agreement."""

from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from asn_desktop.base.errors import DomainError, NotAllowed
from asn_desktop.base.wording import day_month
from asn_desktop.domain.people.terms import EmploymentKind, Role
from asn_desktop.domain.performance.helper_typing.terms import ConsentWay
from asn_desktop.domain.performance.terms import Rating
from asn_desktop.services.access.rights import Right, require
from asn_desktop.services.access.sign_in import confirm_secret
from asn_desktop.services.context import PROGRAM, Actor, Office
from asn_desktop.services.office.settings import load_settings
from asn_desktop.services.people.lookup import people_on
from asn_desktop.store.tables import (
    AccountRow,
    AssessmentPeriodRow,
    BehaviorReviewRow,
    ConsentRow,
    EmployeeRow,
    EvaluationRow,
    HelperEntryRow,
    IndicatorRow,
    PlannedResultRow,
    RealizationRow,
    ResultReviewRow,
)

_PARTS = {
    ("realization", "text"): "Realisasi",
    ("result_review", "self_rating"): "Penilaian diri",
    ("result_review", "self_note"): "Catatan diri",
    ("behavior_review", "self_rating"): "Penilaian diri",
    ("behavior_review", "self_note"): "Catatan diri",
    ("evidence", "name"): "Bukti",
    ("planned_result", "text"): "Hasil kerja",
    ("indicator", "text"): "Indikator",
    ("indicator", "target_text"): "Target",
    ("plan_annex_line", "text"): "Lampiran SKP",
    ("action_step", "text"): "Langkah rencana aksi",
    ("action_target", "text"): "Target rencana aksi",
}


@dataclass(frozen=True, slots=True)
class TypingPerson:
    """One person for whom may be typed.

    Attributes:
        open_fields: how many typed fields wait for the owner.
        typed_by: who typed last, "" for nobody.
        typed_at: office time of the last typing.
        agreed: the last agreement in words, "" for none.
        has_secret: whether the owner has an account to agree with.
    """

    employee_id: str
    name: str
    nip: str
    position: str
    unit_name: str
    open_fields: int
    typed_by: str
    typed_at: datetime | None
    agreed: str
    has_secret: bool


@dataclass(frozen=True, slots=True)
class TypedField:
    """One field that waits for the owner; `about` names the result or value it belongs to."""

    period: str
    part: str
    about: str
    text: str
    typed_by: str
    typed_at: datetime


def typing_people(office: Office, actor: Actor) -> list[TypingPerson]:
    """Return everybody for whom the operator may type; those with open fields first.

    Raises:
        NotAllowed: the actor is not the operator.
        DomainError: the office does not use it.
    """
    _require_helper(office, actor)
    with office.read() as session:
        people = people_on(session, office.clock.today())
        state = _state(session, office)
        agreed = _agreements(session, office)
        accounts = set(
            session.scalars(
                select(AccountRow.employee_id).where(
                    AccountRow.is_active, AccountRow.secret_hash != ""
                )
            )
        )
    lines = []
    for person in people.values():
        outside = person.kind is EmploymentKind.OUTSIDE
        if person.is_archived or outside or person.id == actor.employee_id:
            continue
        count, typed_by, typed_at = state.get(person.id, (0, "", None))
        lines.append(
            TypingPerson(
                person.id,
                person.name,
                person.nip,
                person.position,
                person.unit_name,
                count,
                typed_by,
                typed_at,
                agreed.get(person.id, ""),
                person.id in accounts,
            )
        )
    return sorted(lines, key=lambda line: (not line.open_fields, line.name.casefold(), line.nip))


def typing_actor(office: Office, actor: Actor, employee_id: str) -> Actor:
    """Return who types now: the operator, on the pages of the owner, marked in every line.

    The role is that of a plain employee, so nothing can be rated or approved this way.

    Raises:
        NotAllowed: the actor is not the operator, or is the owner.
        DomainError: the office does not use it, or the person is gone.
    """
    _require_helper(office, actor)
    if actor.employee_id == employee_id:
        raise NotAllowed("Isian sendiri diketik di halaman SKP Saya dan Realisasi.")
    with office.read() as session:
        person = session.get(EmployeeRow, employee_id)
        if person is None or person.is_archived or person.kind is EmploymentKind.OUTSIDE:
            raise DomainError("Pegawai ini tidak ada dalam daftar pegawai aktif.")
        return Actor(
            account_id=actor.account_id,
            employee_id=employee_id,
            name=actor.name,
            roles=frozenset({Role.EMPLOYEE}),
            typing_for=person.name,
        )


def typed_fields(office: Office, actor: Actor, employee_id: str) -> list[TypedField]:
    """Return what waits for a person's agreement, in the order of typing.

    Raises:
        NotAllowed: neither that person nor the operator.
    """
    if actor is not PROGRAM and actor.employee_id != employee_id:
        require(actor, Right.MANAGE_PEOPLE)
    query = select(HelperEntryRow).where(
        HelperEntryRow.employee_id == employee_id, HelperEntryRow.consent_id.is_(None)
    )
    with office.read() as session:
        rows = list(session.scalars(query.order_by(HelperEntryRow.typed_at, HelperEntryRow.id)))
        periods = _periods(session, {row.record_id for row in rows})
        about = _about(session, rows)
        return [
            TypedField(
                period=periods.get(row.record_id, "SKP"),
                part=_PARTS.get((row.table_name, row.field), "Isian"),
                about=about.get(row.row_id, ""),
                text=_shown(row),
                typed_by=row.typed_by,
                typed_at=office.clock.zone.to_local(row.typed_at),
            )
            for row in rows
        ]


def agree_with_pin(office: Office, actor: Actor, employee_id: str, secret: str) -> int:
    """Keep the owner's agreement, given by typing the own PIN or password at this PC.

    Returns:
        How many fields were agreed with.

    Raises:
        DomainError: a wrong secret (field "secret"), no account, or nothing is open.
    """
    if actor.employee_id != employee_id:
        _require_helper(office, actor)
    with office.read() as session:
        query = select(AccountRow).where(AccountRow.employee_id == employee_id)
        account = session.scalars(query).one_or_none()
        if account is None or not account.secret_hash:
            raise DomainError(
                "Pegawai ini belum punya akun. Pakai lembar bertanda tangan.", field="secret"
            )
        owner = Actor(account.id, employee_id, account.display_name, frozenset({Role.EMPLOYEE}))
    # Wrong tries count towards the lock of that account, as at the front door.
    confirm_secret(office, owner, secret)
    return _agree(office, owner, employee_id, ConsentWay.PIN, None)


def agree_on_slip(office: Office, actor: Actor, employee_id: str, signed_on: date) -> int:
    """Record that the owner signed the printed list.

    Returns:
        How many fields were agreed with.

    Raises:
        NotAllowed: the actor is not the operator.
        DomainError: a day to come or before the typing (field "signed_on"), or nothing is open.
    """
    _require_helper(office, actor)
    if signed_on > office.clock.today():
        raise DomainError("Tanggal tanda tangan belum tiba.", field="signed_on")
    with office.read() as session:
        newest = session.scalar(
            select(func.max(HelperEntryRow.typed_at)).where(
                HelperEntryRow.employee_id == employee_id, HelperEntryRow.consent_id.is_(None)
            )
        )
    if newest is not None and signed_on < office.clock.zone.to_local(newest).date():
        raise DomainError(
            "Lembar itu ditandatangani sebelum isian terakhir diketik. Cetak lembar yang baru.",
            field="signed_on",
        )
    return _agree(office, actor, employee_id, ConsentWay.SLIP, signed_on)


def _require_helper(office: Office, actor: Actor) -> None:
    if actor.typing_for:
        raise NotAllowed("Selesaikan dahulu isian untuk pegawai yang sedang dibuka.")
    require(actor, Right.MANAGE_PEOPLE)
    with office.read() as session:
        if not load_settings(session).helper_typing:
            raise DomainError(
                "Kantor ini tidak memakai pengisian oleh operator. Ubah di menu Pengaturan."
            )


def _agree(
    office: Office, actor: Actor, employee_id: str, way: ConsentWay, signed_on: date | None
) -> int:
    with office.write(actor, "Menyetujui ketikan", subject_id=employee_id) as transaction:
        session = transaction.session
        name = session.get_one(EmployeeRow, employee_id).name
        query = select(HelperEntryRow).where(
            HelperEntryRow.employee_id == employee_id, HelperEntryRow.consent_id.is_(None)
        )
        rows = list(session.scalars(query))
        if not rows:
            raise DomainError(f"Tidak ada isian {name} yang menunggu persetujuan.")
        consent = ConsentRow(
            employee_id=employee_id,
            way=way,
            given_at=transaction.now,
            signed_on=signed_on,
            recorded_by=actor.name,
        )
        session.add(consent)
        session.flush()
        for row in rows:
            row.consent_id = consent.id
        typists = ", ".join(sorted({row.typed_by for row in rows}))
        transaction.sentence = (
            f"{name} menyetujui {len(rows)} isian yang diketik {typists} ({way.label})"
        )
        return len(rows)


def _state(session: Session, office: Office) -> dict[str, tuple[int, str, datetime | None]]:
    query = (
        select(HelperEntryRow.employee_id, HelperEntryRow.typed_by, HelperEntryRow.typed_at,
               HelperEntryRow.consent_id)
        .order_by(HelperEntryRow.typed_at)
    )  # fmt: skip
    found: dict[str, tuple[int, str, datetime | None]] = {}
    for person, typed_by, typed_at, consent in session.execute(query):
        count = found.get(person, (0, "", None))[0] + (consent is None)
        found[person] = (count, typed_by, office.clock.zone.to_local(typed_at))
    return found


def _agreements(session: Session, office: Office) -> dict[str, str]:
    query = select(ConsentRow).order_by(ConsentRow.given_at)
    return {
        row.employee_id: f"{row.way.label}, "
        f"{day_month(row.signed_on or office.clock.zone.to_local(row.given_at).date())}"
        for row in session.scalars(query)
    }


def _periods(session: Session, record_ids: set[str]) -> dict[str, str]:
    query = (
        select(EvaluationRow.id, AssessmentPeriodRow.label, AssessmentPeriodRow.year)
        .join(AssessmentPeriodRow, AssessmentPeriodRow.id == EvaluationRow.period_id)
        .where(EvaluationRow.id.in_(record_ids))
    )
    return {key: f"{label} {year}" for key, label, year in session.execute(query)}


def _about(session: Session, rows: list[HelperEntryRow]) -> dict[str, str]:
    ids = [row.row_id for row in rows]
    found: dict[str, str] = {}
    realizations = (
        select(RealizationRow.id, IndicatorRow.text)
        .join(IndicatorRow, IndicatorRow.id == RealizationRow.indicator_id)
        .where(RealizationRow.id.in_(ids))
    )
    reviews = (
        select(ResultReviewRow.id, PlannedResultRow.text)
        .join(PlannedResultRow, PlannedResultRow.id == ResultReviewRow.result_id)
        .where(ResultReviewRow.id.in_(ids))
    )
    for query in (realizations, reviews):
        found.update({key: text for key, text in session.execute(query)})
    values = select(BehaviorReviewRow.id, BehaviorReviewRow.core_value)
    for key, value in session.execute(values.where(BehaviorReviewRow.id.in_(ids))):
        found[key] = value.label
    return found


def _shown(row: HelperEntryRow) -> str:
    labels = {rating.value: rating.label for rating in Rating}
    return labels.get(row.text, row.text) if row.field == "self_rating" else row.text
