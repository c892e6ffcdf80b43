"""Making, changing, opening and closing rounds."""

import secrets

from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from asn_desktop.base.errors import DomainError
from asn_desktop.base.wording import date_long
from asn_desktop.domain.performance.raters.pooling import FEWEST_RATERS
from asn_desktop.domain.performance.raters.questionnaire import (
    Questionnaire,
    check_wording,
    from_text,
    to_text,
)
from asn_desktop.domain.performance.raters.terms import RaterGroup, RoundState
from asn_desktop.services.access.rights import Right, require
from asn_desktop.services.context import Actor, Office, check_revision
from asn_desktop.services.performance.raters.codec import (
    numbers_of,
    numbers_text,
    shipped_questionnaire,
)
from asn_desktop.services.performance.raters.unlinking import make_urns, rebuild
from asn_desktop.services.performance.raters.views import RoundForm
from asn_desktop.services.typed_text import checked_text
from asn_desktop.store.tables import RaterInvitationRow, RaterRoundRow

_LONGEST_NAME = 120
_WHOLE = 100
_MOST_WANTED = 20
_MOST_FEWEST = 10
_SEEDS = 1_000_000


def new_seed() -> int:
    """Return a number for a draw; short enough to be read out and noted."""
    return secrets.randbelow(_SEEDS)


def save_round(
    office: Office,
    actor: Actor,
    form: RoundForm,
    *,
    round_id: str | None = None,
    expected_revision: int | None = None,
) -> str:
    """Make a round, or change one; return its id.

    While a round is open only its name and its last day change: the rest was the condition under
    which people answered. A new round takes over the wording of the last one.

    Raises:
        NotAllowed: the actor does not manage rounds.
        DomainError: something is missing or impossible, or the round is closed; with `field`.
        ConflictError: somebody else changed it.
    """
    require(actor, Right.MANAGE_RATERS)
    name = _checked(form)
    verb = "Mengubah" if round_id else "Membuat"
    with office.write(actor, f"{verb} putaran 360° {name}", subject_id=round_id) as transaction:
        session = transaction.session
        if round_id is None:
            row = RaterRoundRow(
                state=RoundState.DRAFT, seed=new_seed(), questionnaire=_last_wording(session)
            )
            session.add(row)
        else:
            row = round_row(session, round_id)
            check_revision(row, expected_revision)
        if row.state is RoundState.CLOSED:
            raise DomainError("Putaran yang sudah ditutup tidak dapat diubah.")
        row.name, row.ends = name, form.ends
        if row.state is RoundState.DRAFT:
            row.unit_id, row.starts = form.unit_id, form.starts
            row.fewest, row.most_load = form.fewest, form.most_load
            row.wanted = numbers_text(form.wanted)
            row.weights = numbers_text(form.weights)
        elif _conditions(row) != _conditions_of(form):
            raise DomainError(
                "Selama putaran dibuka hanya nama dan hari terakhir yang dapat diubah."
            )
        session.flush()
        return row.id


def save_questionnaire(
    office: Office,
    actor: Actor,
    round_id: str,
    questionnaire: Questionnaire,
    *,
    expected_revision: int | None = None,
) -> None:
    """Change the wording of a round that is not open yet.

    Raises:
        NotAllowed: the actor does not manage rounds.
        DomainError: a wording is missing or too long, or people are answering already.
        ConflictError: somebody else changed it.
    """
    require(actor, Right.MANAGE_RATERS)
    check_wording(questionnaire)
    with office.write(actor, "Mengubah kuesioner 360°", subject_id=round_id) as transaction:
        row = draft_row(transaction.session, round_id)
        check_revision(row, expected_revision)
        row.questionnaire = to_text(questionnaire)


def open_round(
    office: Office, actor: Actor, round_id: str, *, expected_revision: int | None = None
) -> None:
    """Let the raters begin.

    Raises:
        NotAllowed: the actor does not manage rounds.
        DomainError: nobody was drawn, or the last day is past.
        ConflictError: somebody else changed it.
    """
    require(actor, Right.MANAGE_RATERS)
    with office.write(actor, "Membuka putaran 360°", subject_id=round_id) as transaction:
        session = transaction.session
        row = draft_row(session, round_id)
        check_revision(row, expected_revision)
        if row.ends < office.clock.today():
            raise DomainError(
                f"Hari terakhir putaran ini {date_long(row.ends)} sudah lewat. Ubah dahulu.",
                field="ends",
            )
        query = select(RaterInvitationRow.rated_id, RaterInvitationRow.rater_group).where(
            RaterInvitationRow.round_id == round_id
        )
        invited = [(rated, group) for rated, group in session.execute(query)]
        if not invited:
            raise DomainError("Belum ada penilai. Undi dahulu, lalu buka putaran.")
        row.state = RoundState.OPEN
        transaction.sentence = f"Membuka putaran 360° {row.name}"
        make_urns(session, row, invited)


def close_round(
    office: Office, actor: Actor, round_id: str, *, expected_revision: int | None = None
) -> None:
    """End a round for good: from now on the results are shown and nothing more is taken in.

    Raises:
        NotAllowed: the actor does not manage rounds.
        DomainError: the round is not open.
        ConflictError: somebody else changed it.
    """
    require(actor, Right.MANAGE_RATERS)
    with office.write(actor, "Menutup putaran 360°", subject_id=round_id) as transaction:
        row = open_row(transaction.session, round_id)
        check_revision(row, expected_revision)
        row.state = RoundState.CLOSED
        row.closed_on = office.clock.today()
        transaction.sentence = f"Menutup putaran 360° {row.name}"
    rebuild(office)


def delete_round(office: Office, actor: Actor, round_id: str) -> None:
    """Remove a round that was never opened.

    Raises:
        NotAllowed: the actor does not manage rounds.
        DomainError: it was opened.
    """
    require(actor, Right.MANAGE_RATERS)
    with office.write(actor, "Menghapus putaran 360°", subject_id=round_id) as transaction:
        session = transaction.session
        row = draft_row(session, round_id)
        transaction.sentence = f"Menghapus putaran 360° {row.name}"
        session.execute(delete(RaterInvitationRow).where(RaterInvitationRow.round_id == round_id))
        session.delete(row)


def round_row(session: Session, round_id: str) -> RaterRoundRow:
    """Return a round.

    Raises:
        DomainError: it is gone.
    """
    row = session.get(RaterRoundRow, round_id)
    if row is None:
        raise DomainError("Putaran 360° ini sudah tidak ada. Muat ulang daftar.")
    return row


def draft_row(session: Session, round_id: str) -> RaterRoundRow:
    """Return a round that is being prepared.

    Raises:
        DomainError: it is gone or was opened.
    """
    row = round_row(session, round_id)
    if row.state is not RoundState.DRAFT:
        raise DomainError("Putaran ini sudah dibuka, jadi bagian ini tidak dapat diubah lagi.")
    return row


def open_row(session: Session, round_id: str) -> RaterRoundRow:
    """Return a round that takes answers.

    Raises:
        DomainError: it is gone, not open yet, or closed.
    """
    row = round_row(session, round_id)
    if row.state is RoundState.DRAFT:
        raise DomainError("Putaran ini belum dibuka.")
    if row.state is RoundState.CLOSED:
        raise DomainError("Putaran ini sudah ditutup.")
    return row


def _checked(form: RoundForm) -> str:
    name = checked_text(form.name, _LONGEST_NAME, what="Nama putaran", field="name")
    if form.ends < form.starts:
        raise DomainError("Hari terakhir sebelum hari pertama. Periksa tanggalnya.", field="ends")
    if not FEWEST_RATERS <= form.fewest <= _MOST_FEWEST:
        raise DomainError(
            f"Penilai paling sedikit {FEWEST_RATERS} sampai {_MOST_FEWEST} orang, supaya tidak ada "
            "yang dikenali.",
            field="fewest",
        )
    if not 1 <= form.most_load <= _WHOLE:
        raise DomainError("Lembar per orang paling sedikit 1.", field="most_load")
    if any(not 0 <= number <= _MOST_WANTED for number in form.wanted.values()):
        raise DomainError(f"Jumlah penilai 0 sampai {_MOST_WANTED}.", field="wanted")
    if any(weight < 0 for weight in form.weights.values()) or (
        sum(form.weights.values()) != _WHOLE
    ):
        raise DomainError(
            f"Jumlah bobot harus 100, sekarang {sum(form.weights.values())}.", field="weights"
        )
    return name


def _conditions(row: RaterRoundRow) -> tuple[object, ...]:
    return (row.unit_id, row.starts, row.fewest, row.most_load, numbers_of(row.wanted),
            numbers_of(row.weights))  # fmt: skip


def _conditions_of(form: RoundForm) -> tuple[object, ...]:
    return (form.unit_id, form.starts, form.fewest, form.most_load,
            {group: form.wanted.get(group, 0) for group in RaterGroup},
            {group: form.weights.get(group, 0) for group in RaterGroup})  # fmt: skip


def _last_wording(session: Session) -> str:
    query = select(RaterRoundRow.questionnaire).order_by(RaterRoundRow.id.desc()).limit(1)
    kept = session.scalar(query)
    return kept if kept and from_text(kept).scales else to_text(shipped_questionnaire())
