"""Two 360° rounds of the practice office: one closed with results, one that is under way."""

from collections.abc import Sequence
from datetime import timedelta
from random import Random
from typing import Final

from sqlalchemy import update

from asn_desktop.domain.performance.raters.drawing import DrawnRater
from asn_desktop.domain.performance.raters.questionnaire import Ballot, Questionnaire, to_text
from asn_desktop.domain.performance.raters.terms import (
    DEFAULT_WANTED,
    DEFAULT_WEIGHTS,
    QuestionKind,
    RaterGroup,
    RoundState,
)
from asn_desktop.services.context import PROGRAM, Office, Transaction
from asn_desktop.services.performance.raters.codec import numbers_text, shipped_questionnaire
from asn_desktop.services.performance.raters.inviting import draw_in
from asn_desktop.services.performance.raters.unlinking import drop_in, make_urns
from asn_desktop.store.tables import RaterInvitationRow, RaterRoundRow

_SEED: Final = 360
_DONE_SHARE: Final = 0.55
_TEXT_SHARE: Final = 0.4
_TEXTS: Final = (
    "Penjelasan kepada warga selalu sabar, antrean jadi tenang.",
    "Berkas yang masuk langsung dicatat, mudah dicari lagi.",
    "Pembagian giliran loket sebaiknya dibicarakan dulu sebelum diumumkan.",
    "Saat data desa terlambat, ia menelepon tiap desa dan selesai hari itu juga.",
    "Mau mengajari rekan baru tanpa diminta.",
    "Kadang surat menunggu lama karena ditangani sendiri semua.",
)


def add_raters(office: Office) -> None:
    """Fill both rounds; the same office and day give the same people and marks."""
    today, random = office.clock.today(), Random(_SEED)
    with office.write(PROGRAM, "Menyusun putaran 360° contoh") as transaction:
        for name, state, starts, ends in (
            ("Semester I", RoundState.CLOSED, today - timedelta(105), today - timedelta(91)),
            ("Semester II", RoundState.OPEN, today - timedelta(4), today + timedelta(11)),
        ):
            row = RaterRoundRow(
                name=f"{name} {ends.year}",
                starts=starts,
                ends=ends,
                state=state,
                seed=_SEED,
                fewest=3,
                most_load=8,
                questionnaire=to_text(shipped_questionnaire()),
                weights=numbers_text(DEFAULT_WEIGHTS),
                wanted=numbers_text(DEFAULT_WANTED),
                closed_on=ends if state is RoundState.CLOSED else None,
            )
            transaction.session.add(row)
            transaction.session.flush()
            drawn = draw_in(transaction.session, row, today).raters
            _answer(transaction, row, drawn, random)


def _answer(
    transaction: Transaction, row: RaterRoundRow, drawn: Sequence[DrawnRater], random: Random
) -> None:
    session, asked = transaction.session, shipped_questionnaire()
    make_urns(session, row, [(one.rated_id, one.group) for one in drawn])
    is_closed = row.state is RoundState.CLOSED
    done = [one for one in drawn if is_closed or random.random() < _DONE_SHARE]
    told: dict[str, list[str]] = {}
    drop_in(
        session,
        row,
        [
            (one.rated_id, one.group, _ballot(asked, random, told.setdefault(one.rated_id, [])))
            for one in done
        ],
    )
    pairs = {(one.rated_id, one.rater_id) for one in done}
    rows = RaterInvitationRow
    by_pair = {
        (rated, rater): key
        for key, rated, rater in session.query(rows.id, rows.rated_id, rows.rater_id).filter(
            rows.round_id == row.id
        )
    }
    ids = [by_pair[pair] for pair in pairs]
    session.execute(
        update(rows)
        .where(rows.id.in_(ids))
        .values(is_done=True)
        .execution_options(synchronize_session=False)
    )
    transaction.note("rater_invitation", "created", rows=len(drawn))


def _ballot(asked: Questionnaire, random: Random, told: list[str]) -> Ballot:
    answers: dict[str, int | None] = {}
    for question in asked.asked(RaterGroup.PEER):
        if question.kind is QuestionKind.CHOICE:
            answers[question.key] = random.randint(1, question.size)
        else:
            answers[question.key] = random.choices((2, 3, 4, None), (2, 6, 5, 1))[0]
    if all(answer is None for answer in answers.values()):
        answers[asked.questions[0].key] = 3
    text = random.choice(_TEXTS) if random.random() < _TEXT_SHARE else ""
    # Nobody reads the same words about oneself twice.
    text = "" if text in told else text
    told.append(text)
    return Ballot(answers, text)
