"""Typing for somebody else: marked, limited, and agreed to by the owner."""

from dataclasses import replace
from datetime import date

import pytest
from sqlalchemy import select

from asn_desktop.base.errors import DomainError, NotAllowed
from asn_desktop.domain.performance.helper_typing.terms import ConsentWay
from asn_desktop.domain.performance.terms import CoreValue, EvaluationStatus, Rating
from asn_desktop.services.access.helper_typing.marks import typed_words
from asn_desktop.services.access.helper_typing.typing_for import (
    agree_on_slip,
    agree_with_pin,
    typed_fields,
    typing_actor,
    typing_people,
)
from asn_desktop.services.access.passwords import hash_secret
from asn_desktop.services.inbox.typing import typed_entries
from asn_desktop.services.office.settings import save_settings, settings_of
from asn_desktop.services.performance.appraisals.rating import rate_result
from asn_desktop.services.performance.appraisals.reading import evaluation_view
from asn_desktop.services.performance.appraisals.realization import (
    set_realization,
    set_self_note,
    set_self_rating,
    submit_evaluation,
)
from asn_desktop.services.sheets.credit.typing_slip import typing_slip
from asn_desktop.store.tables import (
    AccountRow,
    AuditEntryRow,
    ConsentRow,
    EmployeeRow,
    EvaluationRow,
    HelperEntryRow,
)
from tests.factories import actor_for
from tests.services.performance.appraisals.scenes import ANDI, SITI, SRI, opened

PIN = "482915"


@pytest.fixture
def evaluation_id(any_office):
    return opened(any_office)


@pytest.fixture
def siti(any_office):
    return actor_for(any_office, SITI)


@pytest.fixture
def rina(any_office):
    return actor_for(any_office, "Rina")


@pytest.fixture
def typist(any_office, rina, siti):
    return typing_actor(any_office, rina, siti.employee_id)


def fill(office, typist, evaluation_id):
    for line in evaluation_view(office, typist, evaluation_id).results:
        for indicator in line.indicators:
            set_realization(office, typist, evaluation_id, indicator.id, "120")


def give_pin(office, actor):
    with office.database.write() as session:
        session.get(AccountRow, actor.account_id).secret_hash = hash_secret(PIN)


def last_line(office):
    with office.read() as session:
        query = select(AuditEntryRow).order_by(AuditEntryRow.number.desc())
        return session.scalars(query).first()


def test_what_is_typed_is_marked_and_the_audit_shows_both(any_office, typist, siti, evaluation_id):
    fill(any_office, typist, evaluation_id)
    line = last_line(any_office)
    assert line.actor_name.startswith("Rina")
    assert line.on_behalf_of.startswith("Siti")
    fields = typed_fields(any_office, siti, siti.employee_id)
    assert {field.part for field in fields} == {"Realisasi"}
    assert all(field.about and field.text == "120" for field in fields)
    with any_office.read() as session:
        words = typed_words(session, any_office.clock, evaluation_id)
    assert words.startswith("Diketik oleh Rina Marlina, S.E. untuk Siti Rahmawati, S.E.")
    assert "menunggu persetujuan" in words


def test_typing_again_keeps_one_mark_with_the_last_words(any_office, typist, siti, evaluation_id):
    indicator = evaluation_view(any_office, typist, evaluation_id).results[0].indicators[0]
    for text in ("100", "110"):
        set_realization(any_office, typist, evaluation_id, indicator.id, text)
    (field,) = typed_fields(any_office, siti, siti.employee_id)
    assert field.text == "110"


def test_handing_in_waits_for_the_owner(any_office, typist, siti, evaluation_id):
    fill(any_office, typist, evaluation_id)
    with pytest.raises(DomainError, match="menyetujui") as refusal:
        submit_evaluation(any_office, typist, evaluation_id)
    assert refusal.value.field == "consent"
    give_pin(any_office, siti)
    agree_with_pin(any_office, siti, siti.employee_id, PIN)
    submit_evaluation(any_office, typist, evaluation_id)
    with any_office.read() as session:
        row = session.get(EvaluationRow, evaluation_id)
        assert row.status is EvaluationStatus.SUBMITTED


def test_typing_after_the_agreement_needs_another(any_office, typist, rina, siti, evaluation_id):
    fill(any_office, typist, evaluation_id)
    agree_on_slip(any_office, rina, siti.employee_id, date(2026, 10, 5))
    result = evaluation_view(any_office, typist, evaluation_id).results[0]
    set_self_note(any_office, typist, evaluation_id, result.id, "Catatan baru")
    with pytest.raises(DomainError, match="menyetujui"):
        submit_evaluation(any_office, typist, evaluation_id)


def test_the_operator_cannot_hand_in_unseen_what_the_owner_typed(
    any_office, typist, siti, evaluation_id
):
    fill(any_office, siti, evaluation_id)
    with pytest.raises(DomainError, match="menyetujui"):
        submit_evaluation(any_office, typist, evaluation_id)


def test_a_wrong_pin_agrees_with_nothing_and_counts(any_office, typist, siti, evaluation_id):
    fill(any_office, typist, evaluation_id)
    give_pin(any_office, siti)
    with pytest.raises(DomainError):
        agree_with_pin(any_office, siti, siti.employee_id, "000000")
    assert typed_fields(any_office, siti, siti.employee_id)
    with any_office.read() as session:
        assert session.get(AccountRow, siti.account_id).failed_attempts == 1


@pytest.mark.parametrize("day", [date(2026, 10, 4), date(2026, 10, 6)])
def test_a_slip_of_the_wrong_day_is_refused(any_office, typist, rina, siti, evaluation_id, day):
    fill(any_office, typist, evaluation_id)
    with pytest.raises(DomainError) as refusal:
        agree_on_slip(any_office, rina, siti.employee_id, day)
    assert refusal.value.field == "signed_on"


def test_the_slip_lists_everything_and_is_recorded(any_office, typist, rina, siti, evaluation_id):
    fill(any_office, typist, evaluation_id)
    set_self_rating(any_office, typist, evaluation_id, CoreValue.HARMONIOUS, Rating.MEETS)
    slip = typing_slip(any_office, rina, siti.employee_id)
    assert any(line.text == "Sesuai Ekspektasi" for line in slip.lines)
    count = agree_on_slip(any_office, rina, siti.employee_id, date(2026, 10, 5))
    assert count == len(slip.lines)
    with any_office.read() as session:
        (consent,) = session.scalars(select(ConsentRow))
        assert consent.way is ConsentWay.SLIP
        assert consent.signed_on == date(2026, 10, 5)
        assert not list(
            session.scalars(select(HelperEntryRow).where(HelperEntryRow.consent_id.is_(None)))
        )
    with pytest.raises(DomainError, match="menunggu persetujuan"):
        typing_slip(any_office, rina, siti.employee_id)


def test_nobody_rates_in_the_name_of_somebody_else(any_office, rina, evaluation_id, siti):
    sri = actor_for(any_office, SRI)
    as_sri = typing_actor(any_office, rina, sri.employee_id)
    result = evaluation_view(any_office, siti, evaluation_id).results[0]
    with pytest.raises(NotAllowed):
        rate_result(any_office, as_sri, evaluation_id, result.id, Rating.ABOVE)


def test_every_other_table_is_closed_to_the_typist(any_office, typist):
    with (
        pytest.raises(NotAllowed, match="diisi sendiri"),
        any_office.write(typist, "Mengubah nama") as transaction,
    ):
        row = transaction.session.get(EmployeeRow, typist.employee_id)
        row.name = "Siapa saja"


def test_a_mark_of_the_appraiser_is_closed_to_the_typist(any_office, typist, evaluation_id):
    with (
        pytest.raises(NotAllowed, match="diisi sendiri"),
        any_office.write(typist, "Memberi nilai", subject_id=evaluation_id) as transaction,
    ):
        transaction.session.get(EvaluationRow, evaluation_id).result_rating = Rating.ABOVE


@pytest.mark.parametrize("who", [ANDI, SRI, "B. Suryanto", "Yusuf"])
def test_only_the_operator_types_for_others(any_office, siti, who):
    actor = actor_for(any_office, who)
    with pytest.raises(NotAllowed):
        typing_actor(any_office, actor, siti.employee_id)
    with pytest.raises(NotAllowed):
        typing_people(any_office, actor)


def test_the_office_may_do_without_it(any_office, rina, siti):
    save_settings(any_office, rina, replace(settings_of(any_office), helper_typing=False))
    with pytest.raises(DomainError, match="tidak memakai"):
        typing_actor(any_office, rina, siti.employee_id)


def test_the_operator_does_not_type_for_herself_this_way(any_office, rina):
    with pytest.raises(NotAllowed):
        typing_actor(any_office, rina, rina.employee_id)
    assert rina.employee_id not in {line.employee_id for line in typing_people(any_office, rina)}


def test_people_with_open_fields_come_first(any_office, typist, rina, siti, evaluation_id):
    fill(any_office, typist, evaluation_id)
    first = typing_people(any_office, rina)[0]
    assert first.employee_id == siti.employee_id
    assert first.open_fields > 0


def test_the_first_page_tells_the_owner_what_waits_for_agreement(
    any_office, typist, rina, siti, evaluation_id
):
    assert list(typed_entries(any_office, siti, 2026)) == []
    fill(any_office, typist, evaluation_id)
    (item,) = typed_entries(any_office, siti, 2026)
    assert item.title.endswith("isian diketik untuk Anda")
    assert item.count == len(typed_fields(any_office, siti, siti.employee_id))
    assert "Rina Marlina" in item.caption
    assert list(typed_entries(any_office, rina, 2026)) == []
    assert list(typed_entries(any_office, typist, 2026)) == []
    agree_on_slip(any_office, rina, siti.employee_id, date(2026, 10, 5))
    assert list(typed_entries(any_office, siti, 2026)) == []
