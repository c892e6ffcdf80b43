"""Stacks of paper from the printer to the last decision, on both engines."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from asn_desktop.base.errors import ConflictError, DomainError, NotAllowed
from asn_desktop.domain.people.terms import Role, Sex
from asn_desktop.domain.public_service.instruments import SATISFACTION_SURVEY
from asn_desktop.domain.public_service.terms import SheetState, SurveyElement, TypingChoice
from asn_desktop.services.context import PROGRAM, Actor, Office
from asn_desktop.services.office.periods import periods_of
from asn_desktop.services.office.settings import save_settings, settings_of
from asn_desktop.services.public_service.answers import AnswerSheet
from asn_desktop.services.public_service.batches.decisions import (
    accept_sheet,
    loose_sheets,
    set_sheet_aside,
    sheet_tally,
)
from asn_desktop.services.public_service.batches.making import (
    BatchOrder,
    close_batch,
    count_returned,
    delete_batch,
    forget_note,
    make_batch,
    next_free_number,
    note_sheets,
    reopen_batch,
)
from asn_desktop.services.public_service.batches.reading import batch_detail, batches_of
from asn_desktop.services.public_service.batches.second_typing import (
    decide_typing,
    draw_second_typing,
    numbers_to_type_again,
    type_again,
)
from asn_desktop.services.public_service.batches.typing import (
    add_batch_sheet,
    add_batch_sheet_with_gaps,
    batch_desk,
    forget_sheet_with_gaps,
    sheet_of_code,
)
from asn_desktop.services.public_service.entry import add_answer_sheet, delete_answer_sheet
from asn_desktop.services.public_service.instruments.responses import InstrumentSheet
from asn_desktop.services.public_service.results import SurveyFilter, index_for
from asn_desktop.services.public_service.service_types import add_service_type
from asn_desktop.services.public_service.summary import summary_differences
from asn_desktop.store.tables import AuditEntryRow
from tests.factories import actor_for

THIRD_QUARTER = SurveyFilter(202607, 202609)
LAST_DAY = date(2026, 9, 30)
JULY, OCTOBER = date(2026, 7, 1), date(2026, 10, 1)


@pytest.fixture
def clerk(any_office: Office) -> Actor:
    return actor_for(any_office, "Yusuf Hidayat")


@pytest.fixture
def order(any_office: Office, clerk: Actor) -> BatchOrder:
    service = add_service_type(any_office, clerk, "KTP-el")
    period = next(line for line in periods_of(any_office, 2026) if line.number == 3)
    return BatchOrder(service.id, period.id, 1, 10)


@pytest.fixture
def batch(any_office: Office, clerk: Actor, order: BatchOrder) -> str:
    return make_batch(any_office, clerk, order)


def typed(number: int | str, digits: str = "333333333", **traits: object) -> InstrumentSheet:
    text = f"{number:04d}" if isinstance(number, int) else number
    keys = [item.key for item in SATISFACTION_SURVEY.elements]
    answers = {
        key: None if digit == "-" else int(digit) for key, digit in zip(keys, digits, strict=True)
    }
    return InstrumentSheet(AnswerSheet("KTP-el", LAST_DAY, {}, text, **traits), answers)


def index_of(office: Office, actor: Actor) -> tuple[int, Decimal | None]:
    result = index_for(office, actor, THIRD_QUARTER)
    return result.respondents, result.index.index if result.index else None


def totals_agree(office: Office) -> bool:
    with office.read() as session:
        return summary_differences(session) == []


def test_stacks_are_numbered_by_year_and_their_sheets_follow_each_other(any_office, clerk, order):
    make_batch(any_office, clerk, order)
    assert next_free_number(any_office, order.period_id) == 11
    second = BatchOrder(order.service_id, order.period_id, 11, 12, note="loket 2")
    make_batch(any_office, clerk, second)
    lines = batches_of(any_office, clerk, order.period_id)
    assert [(line.number, line.printed, line.service) for line in lines] == [
        ("2026-002", 2, "KTP-el"),
        ("2026-001", 10, "KTP-el"),
    ]
    with pytest.raises(DomainError, match="sudah dicetak dalam bundel 2026-001"):
        make_batch(any_office, clerk, order)


@pytest.mark.parametrize(("first", "last"), [(0, 5), (5, 4), (1, 2001), (1, 100_000)])
def test_impossible_numbers_are_refused(any_office, clerk, order, first, last):
    with pytest.raises(DomainError):
        make_batch(any_office, clerk, BatchOrder(order.service_id, order.period_id, first, last))


def test_sheets_of_a_stack_count_like_all_others_and_once_only(any_office, clerk, batch):
    add_batch_sheet(any_office, clerk, batch, typed(1, "444444444"))
    add_batch_sheet(any_office, clerk, batch, typed("2026-001/0003"))
    assert batch_desk(any_office, clerk, batch).next_number == 2
    assert batch_desk(any_office, clerk, batch, after=2).next_number == 4
    assert index_of(any_office, clerk) == (2, Decimal("87.50"))
    for number, words in ((1, "sudah tercatat: diterima"), (11, "bukan bagian bundel")):
        with pytest.raises(DomainError, match=words) as refusal:
            add_batch_sheet(any_office, clerk, batch, typed(number))
        assert refusal.value.field == "sheet_number"
    with pytest.raises(DomainError, match="milik bundel 2026-009"):
        add_batch_sheet(any_office, clerk, batch, typed("2026-009/0004"))
    assert sheet_of_code(any_office, "2026-001/0004") == (batch, 4)
    assert sheet_of_code(any_office, "0004") is None
    assert totals_agree(any_office)


def test_a_held_or_rejected_sheet_leaves_index_and_totals_until_it_is_accepted(
    any_office, clerk, batch
):
    add_batch_sheet(any_office, clerk, batch, typed(1, "444444444", sex=Sex.FEMALE, age=34))
    bad = add_batch_sheet(any_office, clerk, batch, typed(2, "111111111", suggestion="Lama"))
    with pytest.raises(DomainError, match="Alasan belum diisi"):
        set_sheet_aside(any_office, clerk, bad.id, SheetState.HELD, " ")
    set_sheet_aside(any_office, clerk, bad.id, SheetState.HELD, "dilingkari dua")
    assert index_of(any_office, clerk) == (1, Decimal("100.00"))
    assert totals_agree(any_office)
    set_sheet_aside(any_office, clerk, bad.id, SheetState.REJECTED, "bukan pengguna layanan")
    detail = batch_detail(any_office, clerk, batch)
    assert [line.state for line in detail.sheets[:3]] == [
        SheetState.ACCEPTED,
        SheetState.REJECTED,
        None,
    ]
    assert detail.sheets[1].reason == "bukan pengguna layanan"
    tally = sheet_tally(any_office, clerk, JULY, OCTOBER)
    assert (tally.accepted, tally.held, tally.rejected) == (1, 0, 1)
    accept_sheet(any_office, clerk, bad.id)
    assert index_of(any_office, clerk) == (2, Decimal("62.50"))
    assert totals_agree(any_office)
    back = delete_answer_sheet(any_office, clerk, bad.id)
    assert (back.sheet_number, back.suggestion) == ("0002", "Lama")
    assert back.answers == dict.fromkeys(SurveyElement, 1)


def test_sheets_outside_stacks_are_held_and_accepted_too(any_office, clerk, order):
    sheet = AnswerSheet("KTP-el", LAST_DAY, dict.fromkeys(SurveyElement, 2), "0007")
    line = add_answer_sheet(any_office, clerk, sheet)
    set_sheet_aside(any_office, clerk, line.id, SheetState.HELD, "ditanyakan lagi")
    listed = loose_sheets(any_office, clerk, JULY, OCTOBER)
    assert [(one.id, one.state, one.reason) for one in listed] == [
        (line.id, SheetState.HELD, "ditanyakan lagi")
    ]
    assert index_of(any_office, clerk) == (0, None)
    accept_sheet(any_office, clerk, line.id)
    assert index_of(any_office, clerk) == (1, Decimal("50.00"))
    with pytest.raises(DomainError, match="sudah dihapus"):
        accept_sheet(any_office, clerk, line.id)


def test_a_stack_is_closed_only_when_every_sheet_is_accounted_for_or_with_a_reason(
    any_office, clerk, batch
):
    for number in range(1, 6):
        add_batch_sheet(any_office, clerk, batch, typed(number))
    note_sheets(any_office, clerk, batch, [6, 7], SheetState.DAMAGED, "basah")
    note_sheets(any_office, clerk, batch, [8], SheetState.EMPTY)
    found = batch_detail(any_office, clerk, batch).reconciliation
    assert (found.typed, found.missing, found.in_hand) == (5, (9, 10), 8)
    with pytest.raises(DomainError, match="0009–0010") as refusal:
        close_batch(any_office, clerk, batch)
    assert refusal.value.field == "reason"
    note_sheets(any_office, clerk, batch, [9, 10], SheetState.NOT_RETURNED)
    count_returned(any_office, clerk, batch, 9)
    assert batch_detail(any_office, clerk, batch).reconciliation.open_points == (
        "Lembar yang kembali dihitung 9, yang tercatat 8.",
    )
    count_returned(any_office, clerk, batch, 8)
    close_batch(any_office, clerk, batch)
    closed = batch_detail(any_office, clerk, batch)
    assert (closed.closed_by, closed.closing_reason) == ("Yusuf Hidayat", "")
    for change in (
        lambda: add_batch_sheet(any_office, clerk, batch, typed(9)),
        lambda: forget_note(any_office, clerk, batch, 9),
        lambda: set_sheet_aside(
            any_office, clerk, closed.sheets[0].id, SheetState.HELD, "terlambat"
        ),
    ):
        with pytest.raises(DomainError, match="sudah ditutup"):
            change()
    assert index_of(any_office, clerk) == (5, Decimal("75.00"))
    assert totals_agree(any_office)
    reopen_batch(any_office, clerk, batch)
    forget_note(any_office, clerk, batch, 9)
    close_batch(any_office, clerk, batch, "lembar 9 hilang di loket")
    assert batch_detail(any_office, clerk, batch).closing_reason == "lembar 9 hilang di loket"


def test_a_typed_sheet_is_not_noted_as_damaged_and_a_used_stack_is_not_deleted(
    any_office, clerk, batch, order
):
    add_batch_sheet(any_office, clerk, batch, typed(1))
    with pytest.raises(DomainError, match="sudah diketik"):
        note_sheets(any_office, clerk, batch, [1], SheetState.DAMAGED)
    with pytest.raises(DomainError, match="sudah berisi lembar"):
        delete_batch(any_office, clerk, batch)
    other = make_batch(any_office, clerk, BatchOrder(order.service_id, order.period_id, 20, 21))
    delete_batch(any_office, clerk, other)
    assert len(batches_of(any_office, clerk, order.period_id)) == 1


def test_a_sheet_with_gaps_is_accounted_for_but_stays_out_of_the_complete_ones(
    any_office, clerk, batch
):
    add_batch_sheet(any_office, clerk, batch, typed(1, "444444444"))
    with pytest.raises(DomainError, match="belum dijawab"):
        add_batch_sheet(any_office, clerk, batch, typed(2, "33333333-"))
    add_batch_sheet_with_gaps(any_office, clerk, batch, typed(2, "33333333-"))
    with pytest.raises(DomainError, match="tidak dijawab sama sekali"):
        add_batch_sheet_with_gaps(any_office, clerk, batch, typed(3, "---------"))
    detail = batch_detail(any_office, clerk, batch)
    assert detail.sheets[1].state is SheetState.INCOMPLETE
    assert sheet_tally(any_office, clerk, JULY, OCTOBER).incomplete == 1
    assert index_of(any_office, clerk) == (1, Decimal("100.00"))
    forget_sheet_with_gaps(any_office, clerk, detail.sheets[1].id)
    add_batch_sheet(any_office, clerk, batch, typed(2, "333333333"))
    assert index_of(any_office, clerk) == (2, Decimal("87.50"))


def test_the_second_typing_paints_differences_and_the_decision_corrects_the_index(
    any_office, clerk, batch
):
    for number in range(1, 11):
        add_batch_sheet(any_office, clerk, batch, typed(number, age=30))
    drawn = draw_second_typing(any_office, clerk, batch)
    assert len(drawn) == 1
    assert draw_second_typing(any_office, clerk, batch) == drawn
    number = drawn[0]
    undrawn = 1 if number != 1 else 2
    with pytest.raises(DomainError, match="tidak terundi"):
        type_again(any_office, clerk, batch, typed(undrawn))
    assert "belum diketik ulang" in " ".join(
        batch_detail(any_office, clerk, batch).reconciliation.open_points
    )
    assert type_again(any_office, clerk, batch, typed(number, "433333333", age=31)) == 2
    assert numbers_to_type_again(any_office, clerk, batch) == ()
    detail = batch_detail(any_office, clerk, batch)
    line = detail.second[0]
    painted = [(cell.label, cell.first, cell.second) for cell in line.cells if cell.differs]
    assert painted == [
        ("Persyaratan", "3 Sesuai", "4 Sangat sesuai"),
        ("Umur", "30", "31"),
    ]
    assert detail.reconciliation.to_decide == 1
    decide_typing(any_office, clerk, line.id, TypingChoice.SECOND)
    errors = batch_detail(any_office, clerk, batch).typing_errors
    assert (errors.sheets, errors.cells, errors.differences, errors.wrong) == (1, 13, 2, 2)
    result = index_for(any_office, clerk, THIRD_QUARTER)
    assert result.index.score_of("requirements").total == 31
    assert totals_agree(any_office)
    decide_typing(any_office, clerk, line.id, TypingChoice.FIRST)
    assert index_of(any_office, clerk) == (10, Decimal("75.00"))
    assert totals_agree(any_office)


def test_typings_that_agree_need_no_decision(any_office, clerk, batch):
    add_batch_sheet(any_office, clerk, batch, typed(1))
    draw_second_typing(any_office, clerk, batch)
    assert type_again(any_office, clerk, batch, typed(1)) == 0
    line = batch_detail(any_office, clerk, batch).second[0]
    assert (line.choice, line.typed_by) == (TypingChoice.SAME, "Yusuf Hidayat")
    with pytest.raises(DomainError, match="tidak menunggu keputusan"):
        decide_typing(any_office, clerk, line.id, TypingChoice.SECOND)


def test_nothing_is_drawn_from_an_untyped_stack(any_office, clerk, batch):
    with pytest.raises(DomainError, match="Belum ada lembar yang diketik"):
        draw_second_typing(any_office, clerk, batch)


def test_two_clerks_do_not_overwrite_each_others_count(any_office, clerk, batch):
    count_returned(any_office, clerk, batch, 9, expected_revision=1)
    with pytest.raises(ConflictError):
        count_returned(any_office, clerk, batch, 8, expected_revision=1)


def test_the_audit_tells_decisions_but_no_answers(any_office, clerk, batch):
    line = add_batch_sheet(any_office, clerk, batch, typed(1, "414141414"))
    set_sheet_aside(any_office, clerk, line.id, SheetState.REJECTED, "dua orang satu lembar")
    with any_office.read() as session:
        entries = session.query(AuditEntryRow).order_by(AuditEntryRow.number.desc()).all()
    assert "dua orang satu lembar" in entries[0].changes
    assert entries[0].sentence == "Menolak satu lembar survei"
    assert not any('"answers"' in entry.changes for entry in entries)


def test_only_survey_clerks_handle_stacks(any_office, batch, order):
    worker = actor_for(any_office, "Siti Rahmawati", Role.EMPLOYEE)
    for refused in (
        lambda: make_batch(any_office, worker, order),
        lambda: batches_of(any_office, worker, order.period_id),
        lambda: batch_detail(any_office, worker, batch),
        lambda: add_batch_sheet(any_office, worker, batch, typed(1)),
        lambda: set_sheet_aside(any_office, worker, "", SheetState.HELD, "x"),
        lambda: accept_sheet(any_office, worker, ""),
        lambda: draw_second_typing(any_office, worker, batch),
        lambda: close_batch(any_office, worker, batch),
    ):
        with pytest.raises(NotAllowed):
            refused()


def test_who_typed_first_may_be_kept_from_typing_again(any_office, clerk, batch):
    add_batch_sheet(any_office, clerk, batch, typed(1))
    (number,) = draw_second_typing(any_office, clerk, batch)
    assert batch_detail(any_office, clerk, batch).typed_by == (clerk.name,)
    rule = replace(settings_of(any_office), second_typing_by_other=True)
    save_settings(any_office, PROGRAM, rule)
    with pytest.raises(DomainError, match="orang lain"):
        type_again(any_office, clerk, batch, typed(number))
    other = actor_for(any_office, "Rina", Role.PERSONNEL_OPERATOR)
    assert type_again(any_office, other, batch, typed(number)) == 0
