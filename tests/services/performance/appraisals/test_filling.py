"""The employee's part: what is kept, what is refused, and when the part is closed."""

from decimal import Decimal

import pytest
from sqlalchemy import select

from asn_desktop.base.errors import ConflictError, DomainError, NotAllowed
from asn_desktop.domain.performance.terms import CoreValue, EvaluationStatus, Rating
from asn_desktop.services.performance.appraisals.finalizing import return_evaluation
from asn_desktop.services.performance.appraisals.reading import evaluation_view
from asn_desktop.services.performance.appraisals.realization import (
    set_realization,
    set_self_note,
    set_self_rating,
    submit_evaluation,
)
from asn_desktop.store.tables import AuditEntryRow
from tests.factories import actor_for
from tests.services.performance.appraisals.scenes import (
    ANDI,
    SITI,
    SRI,
    add_plan,
    fill_in,
    opened,
    submitted,
)


@pytest.fixture
def siti(office):
    return actor_for(office, SITI)


@pytest.mark.parametrize(
    ("typed", "value"),
    [
        ("318", Decimal(318)),
        ("1.318 berkas", Decimal(1318)),
        ("98,5%", Decimal("98.5")),
        ("belum dilaksanakan", None),
        ("", None),
    ],
)
def test_a_realisation_is_kept_as_typed_and_as_a_number_where_it_is_one(office, siti, typed, value):
    evaluation_id = opened(office)
    indicator = evaluation_view(office, siti, evaluation_id).results[1].indicators[0]
    set_realization(office, siti, evaluation_id, indicator.id, f"  {typed} ")
    kept = evaluation_view(office, siti, evaluation_id).results[1].indicators[0]
    assert (kept.realization, kept.realization_value) == (typed, value)


def test_a_realisation_that_is_too_long_is_refused(office, siti):
    evaluation_id = opened(office)
    indicator = evaluation_view(office, siti, evaluation_id).results[0].indicators[0]
    with pytest.raises(DomainError, match="paling banyak 400") as refusal:
        set_realization(office, siti, evaluation_id, indicator.id, "x" * 401)
    assert refusal.value.field == "realization"


def test_an_indicator_of_another_plan_is_refused(office, siti):
    mine = opened(office)
    add_plan(office, ANDI)
    theirs = opened(office, "Maya")
    indicator = evaluation_view(office, actor_for(office, "Maya"), theirs).results[0].indicators[0]
    with pytest.raises(DomainError, match="bukan bagian SKP"):
        set_realization(office, siti, mine, indicator.id, "1")


@pytest.mark.parametrize("name", [ANDI, SRI])
def test_nobody_else_fills_in_for_the_employee(office, name):
    evaluation_id = opened(office)
    view = evaluation_view(office, actor_for(office, SITI), evaluation_id)
    with pytest.raises(NotAllowed, match="pegawai yang dinilai"):
        set_self_rating(
            office, actor_for(office, name), evaluation_id, view.results[0].id, Rating.ABOVE
        )


def test_self_assessment_is_kept_per_result_and_per_value(any_office):
    evaluation_id = opened(any_office)
    siti = actor_for(any_office, SITI)
    result = evaluation_view(any_office, siti, evaluation_id).results[0]
    set_self_rating(any_office, siti, evaluation_id, result.id, Rating.ABOVE)
    set_self_note(any_office, siti, evaluation_id, result.id, "Semua tuntas")
    set_self_rating(any_office, siti, evaluation_id, CoreValue.LOYAL, Rating.MEETS)
    set_self_note(any_office, siti, evaluation_id, CoreValue.LOYAL, "Upacara selalu hadir")
    view = evaluation_view(any_office, siti, evaluation_id)
    assert (view.results[0].self_rating, view.results[0].self_note) == (
        Rating.ABOVE,
        "Semua tuntas",
    )
    loyal = view.behavior(CoreValue.LOYAL)
    assert (loyal.self_rating, loyal.self_note) == (Rating.MEETS, "Upacara selalu hadir")


def test_handing_in_with_an_empty_realisation_names_it(office, siti):
    evaluation_id = opened(office)
    view = fill_in(office, evaluation_id)
    set_realization(office, siti, evaluation_id, view.results[1].indicators[1].id, "")
    with pytest.raises(DomainError) as refusal:
        submit_evaluation(office, siti, evaluation_id)
    assert str(refusal.value) == (
        "Satu hal perlu dilengkapi sebelum realisasi dikirim: "
        "realisasi indikator 2 pada hasil kerja 2."
    )


def test_after_handing_in_the_employees_part_is_closed(any_office):
    evaluation_id = submitted(any_office)
    siti = actor_for(any_office, SITI)
    view = evaluation_view(any_office, siti, evaluation_id)
    assert view.status is EvaluationStatus.SUBMITTED
    assert not view.rights.fills
    with pytest.raises(DomainError, match="sudah dikirim ke penilai"):
        set_self_note(any_office, siti, evaluation_id, view.results[0].id, "tambahan")


def test_a_returned_evaluation_is_filled_in_again_and_keeps_the_reason_in_its_history(office, siti):
    evaluation_id = submitted(office)
    return_evaluation(office, actor_for(office, SRI), evaluation_id, "Bukti belum lengkap")
    view = evaluation_view(office, siti, evaluation_id)
    assert (view.status, view.return_reason) == (EvaluationStatus.RETURNED, "Bukti belum lengkap")
    submit_evaluation(office, siti, evaluation_id)
    view = evaluation_view(office, siti, evaluation_id)
    assert view.status is EvaluationStatus.SUBMITTED
    steps = [(event.sentence, event.reason) for event in view.plan.events]
    assert steps[-2:] == [
        ("Realisasi Triwulan III dikembalikan", "Bukti belum lengkap"),
        ("Realisasi Triwulan III dikirim ke penilai", ""),
    ]


def test_an_older_screen_does_not_overwrite_a_newer_record(office, siti):
    evaluation_id = opened(office)
    view = evaluation_view(office, siti, evaluation_id)
    result_id = view.results[0].id
    set_self_note(office, siti, evaluation_id, result_id, "dari layar pertama", view.revision)
    with pytest.raises(ConflictError):
        set_self_note(office, siti, evaluation_id, result_id, "dari layar kedua", view.revision)
    assert evaluation_view(office, siti, evaluation_id).results[0].self_note == "dari layar pertama"


def test_saving_the_same_words_again_leaves_no_trace(office, siti):
    evaluation_id = opened(office)
    result_id = evaluation_view(office, siti, evaluation_id).results[0].id
    set_self_note(office, siti, evaluation_id, result_id, "sama")
    revision = evaluation_view(office, siti, evaluation_id).revision
    set_self_note(office, siti, evaluation_id, result_id, "sama")
    assert evaluation_view(office, siti, evaluation_id).revision == revision


def test_each_change_leaves_an_audit_line_that_names_person_and_period(office, siti):
    evaluation_id = opened(office)
    result_id = evaluation_view(office, siti, evaluation_id).results[0].id
    set_self_rating(office, siti, evaluation_id, result_id, Rating.MEETS)
    with office.read() as session:
        line = session.scalars(
            select(AuditEntryRow).order_by(AuditEntryRow.number.desc()).limit(1)
        ).one()
    assert line.sentence == "Menilai diri sendiri: Siti Rahmawati, S.E., Triwulan III 2026"
    assert line.subject_id == evaluation_id
    assert '"self_rating":[null,"meets"]' in line.changes
