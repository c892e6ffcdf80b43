"""Instruments of the office's own, on both engines: defined as data, never part of SKM."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from asn_desktop.base.errors import ConflictError, DomainError, NotAllowed
from asn_desktop.domain.people.terms import Role
from asn_desktop.domain.public_service.instrument_templates import TEMPLATES
from asn_desktop.domain.public_service.instruments import SKM, GradeBand
from asn_desktop.domain.public_service.questionnaire import QUESTIONS
from asn_desktop.domain.public_service.terms import SheetState, SurveyElement
from asn_desktop.services.context import Actor, Office
from asn_desktop.services.office.periods import periods_of
from asn_desktop.services.public_service.answers import AnswerSheet
from asn_desktop.services.public_service.batches.decisions import accept_sheet, set_sheet_aside
from asn_desktop.services.public_service.batches.making import BatchOrder, make_batch
from asn_desktop.services.public_service.batches.typing import add_batch_sheet, batch_desk
from asn_desktop.services.public_service.entry import add_answer_sheet
from asn_desktop.services.public_service.instruments.definitions import (
    archive_instrument,
    copy_instrument,
    instruments,
    save_instrument,
)
from asn_desktop.services.public_service.instruments.responses import (
    InstrumentSheet,
    add_instrument_sheet,
    delete_instrument_sheet,
    instrument_summary,
)
from asn_desktop.services.public_service.instruments.wording import (
    question_wording,
    save_wording,
)
from asn_desktop.services.public_service.results import SurveyFilter, index_for
from asn_desktop.services.public_service.service_types import add_service_type
from asn_desktop.services.public_service.summary import summary_differences
from tests.factories import actor_for

PEKPPP, ZONE = TEMPLATES
DAY = date(2026, 9, 30)
QUARTER = (date(2026, 7, 1), DAY)


@pytest.fixture
def clerk(any_office: Office) -> Actor:
    actor = actor_for(any_office, "Yusuf Hidayat")
    add_service_type(any_office, actor, "KTP-el")
    return actor


def sheet(value: int, **changes: int | None) -> InstrumentSheet:
    answers: dict[str, int | None] = {item.key: value for item in PEKPPP.elements}
    return InstrumentSheet(AnswerSheet("KTP-el", DAY, {}, "0001"), {**answers, **changes})


def test_the_shipped_survey_comes_first_and_cannot_be_changed(any_office, clerk):
    lines = instruments(any_office, clerk)
    assert [(line.instrument.id, line.is_built_in) for line in lines] == [(SKM, True)]
    assert len(lines[0].instrument.elements) == 9
    with pytest.raises(DomainError, match="Buat salinannya"):
        save_instrument(any_office, clerk, replace(lines[0].instrument, name="Lain"))


def test_answers_from_zero_to_five_give_their_own_index_and_never_touch_the_survey(
    any_office, clerk
):
    skm = AnswerSheet("KTP-el", DAY, dict.fromkeys(SurveyElement, 4))
    add_answer_sheet(any_office, clerk, skm)
    made = save_instrument(any_office, clerk, PEKPPP)
    add_instrument_sheet(any_office, clerk, made, sheet(5))
    add_instrument_sheet(any_office, clerk, made, sheet(2, toilet=0))
    found = instrument_summary(any_office, clerk, made, *QUARTER)
    assert found.respondents == 2
    assert found.result.means["toilet"] == Decimal("2.5")
    assert found.result.index == Decimal("3.41")
    assert found.result.band is None
    result = index_for(any_office, clerk, SurveyFilter(202607, 202609))
    assert (result.respondents, result.index.index) == (1, Decimal("100.00"))
    with any_office.read() as session:
        assert summary_differences(session) == []


def test_an_answer_outside_the_scale_or_a_gap_is_refused_at_its_question(any_office, clerk):
    made = save_instrument(any_office, clerk, PEKPPP)
    for wrong in (6, -1, None):
        with pytest.raises(DomainError) as refusal:
            add_instrument_sheet(any_office, clerk, made, sheet(3, parkir=wrong))
        assert refusal.value.field == "parkir"
    assert instrument_summary(any_office, clerk, made, *QUARTER).result is None


def test_a_deleted_sheet_comes_back_as_it_was(any_office, clerk):
    made = save_instrument(any_office, clerk, PEKPPP)
    line = add_instrument_sheet(any_office, clerk, made, sheet(4, parkir=1))
    assert delete_instrument_sheet(any_office, clerk, line.id) == sheet(4, parkir=1)
    with pytest.raises(DomainError, match="sudah dihapus"):
        delete_instrument_sheet(any_office, clerk, line.id)


def test_an_instrument_changes_while_unused_and_is_copied_afterwards(any_office, clerk):
    made = save_instrument(any_office, clerk, PEKPPP)
    bands = (
        GradeBand(Decimal(0), "K", "Kurang"),
        GradeBand(Decimal("3.5"), "B", "Baik"),
    )
    changed = replace(PEKPPP, id=made, bands=bands, elements=PEKPPP.elements[:3])
    save_instrument(any_office, clerk, changed, expected_revision=1)
    with pytest.raises(ConflictError):
        save_instrument(any_office, clerk, changed, expected_revision=1)
    answers = {item.key: 4 for item in changed.elements}
    typed = InstrumentSheet(AnswerSheet("KTP-el", DAY, {}), answers)
    add_instrument_sheet(any_office, clerk, made, typed)
    result = instrument_summary(any_office, clerk, made, *QUARTER).result
    assert (result.index, result.band.words) == (Decimal("4.00"), "Baik")
    with pytest.raises(DomainError, match="sudah dipakai"):
        save_instrument(any_office, clerk, replace(changed, description="lain"))
    with pytest.raises(DomainError, match="sudah ada"):
        copy_instrument(any_office, clerk, made, "pekppp f-03")
    copy_instrument(any_office, clerk, made, "PEKPPP 2027")
    archive_instrument(any_office, clerk, made)
    names = [line.instrument.name for line in instruments(any_office, clerk)]
    assert names == ["SKM (9 unsur)", "PEKPPP 2027"]
    every = instruments(any_office, clerk, with_archived=True)
    assert [(line.instrument.name, line.responses, line.is_used) for line in every[1:]] == [
        ("PEKPPP 2027", 0, False),
        ("PEKPPP F-03", 1, True),
    ]


def test_a_stack_of_an_instrument_is_typed_held_and_accepted(any_office, clerk):
    made = save_instrument(any_office, clerk, PEKPPP)
    service = add_service_type(any_office, clerk, "Kartu Keluarga")
    period = next(line for line in periods_of(any_office, 2026) if line.number == 3)
    batch = make_batch(any_office, clerk, BatchOrder(service.id, period.id, 1, 3, made))
    line = add_batch_sheet(any_office, clerk, batch, sheet(5))
    desk = batch_desk(any_office, clerk, batch)
    assert (desk.next_number, desk.recent[0].index) == (2, Decimal("5.00"))
    set_sheet_aside(any_office, clerk, line.id, SheetState.HELD, "tulisan tidak terbaca")
    assert instrument_summary(any_office, clerk, made, *QUARTER).respondents == 0
    accept_sheet(any_office, clerk, line.id)
    assert instrument_summary(any_office, clerk, made, *QUARTER).respondents == 1
    assert index_for(any_office, clerk, SurveyFilter(202607, 202609)).respondents == 0


def test_a_service_words_its_questions_and_falls_back_to_the_official_ones(any_office, clerk):
    service = add_service_type(any_office, clerk, "Kartu Keluarga")
    own = "Menurut Saudara, apakah syarat KK jelas?"
    save_wording(any_office, clerk, service.id, {SurveyElement.REQUIREMENTS: own})
    worded = question_wording(any_office, service.id)
    assert worded[SurveyElement.REQUIREMENTS] == own
    assert worded[SurveyElement.TIME] == QUESTIONS[SurveyElement.TIME].text
    save_wording(any_office, clerk, service.id, {SurveyElement.REQUIREMENTS: " "})
    official = QUESTIONS[SurveyElement.REQUIREMENTS].text
    assert question_wording(any_office, service.id)[SurveyElement.REQUIREMENTS] == official


def test_only_survey_clerks_define_instruments(any_office, clerk):
    worker = actor_for(any_office, "Siti Rahmawati", Role.EMPLOYEE)
    for refused in (
        lambda: instruments(any_office, worker),
        lambda: save_instrument(any_office, worker, PEKPPP),
        lambda: save_wording(any_office, worker, "", {}),
        lambda: add_instrument_sheet(any_office, worker, "", sheet(1)),
    ):
        with pytest.raises(NotAllowed):
            refused()
