"""The worksheet of needs: who writes it, what is refused, coverage, copying; on both engines."""

from dataclasses import replace

import pytest

from asn_desktop.base.errors import ConflictError, DomainError, NotAllowed
from asn_desktop.domain.performance.planning.needs import MeasureKind, NeedFinding, NeedKind
from asn_desktop.domain.performance.terms import PeriodKind, TargetDirection
from asn_desktop.services.context import PROGRAM
from asn_desktop.services.office.periods import open_year
from asn_desktop.services.performance.needs.copying import copy_last_year
from asn_desktop.services.performance.needs.deleting import delete_lines, restore_lines
from asn_desktop.services.performance.needs.editing import (
    NeedInput,
    UnitIndicatorInput,
    save_indicators,
    save_needs,
)
from asn_desktop.services.performance.needs.reading import needs_view
from tests.factories import actor_for
from tests.services.performance.needs.worksheets import GOAL, PROBLEM, YEAR, camat, fill


def test_needs_stand_by_kind_under_codes_and_say_who_answers_them(any_office):
    fill(any_office)
    save_needs(any_office, camat(any_office), YEAR, [replace(GOAL, text="Desa tertib")])
    view = needs_view(any_office, camat(any_office), YEAR)
    assert [(line.code, line.text, line.answered_by) for line in view.needs] == [
        ("A1", "Meningkatnya kualitas pelayanan publik", (1,)),
        ("A2", "Desa tertib", ()),
        ("C1", "Antrean KTP-el panjang pada hari Senin", (1,)),
    ]
    assert view.needs[1].findings == (NeedFinding.UNANSWERED,)
    assert view.needs[0].findings == ()


def test_an_indicator_reads_its_target_and_names_what_it_lacks(any_office):
    fill(any_office)
    first, second = needs_view(any_office, camat(any_office), YEAR).indicators
    assert (first.target_text, first.unit, first.direction) == (
        "15",
        "menit",
        TargetDirection.LESS,
    )
    assert (first.answers, first.findings) == (("A1", "C1"), (NeedFinding.UNCARRIED,))
    assert second.measure is MeasureKind.SATISFACTION
    assert second.findings == (
        NeedFinding.WITHOUT_TARGET,
        NeedFinding.ANSWERS_NOTHING,
        NeedFinding.UNCARRIED,
    )


def test_the_operator_writes_and_the_appraiser_only_reads(any_office):
    rina, sri = actor_for(any_office, "Rina"), actor_for(any_office, "Sri")
    save_needs(any_office, rina, YEAR, [GOAL])
    assert needs_view(any_office, rina, YEAR).can_edit
    assert not needs_view(any_office, sri, YEAR).can_edit
    with pytest.raises(NotAllowed, match="mengisi lembar kebutuhan organisasi"):
        save_needs(any_office, sri, YEAR, [PROBLEM])
    with pytest.raises(NotAllowed, match="melihat lembar kebutuhan organisasi"):
        needs_view(any_office, actor_for(any_office, "Andi"), YEAR)


def test_a_second_writer_is_told_that_somebody_was_first(any_office):
    actor = camat(any_office)
    save_needs(any_office, actor, YEAR, [GOAL], expected_revision=0)
    with pytest.raises(ConflictError):
        save_needs(any_office, actor, YEAR, [PROBLEM], expected_revision=0)
    assert needs_view(any_office, actor, YEAR).revision == 1


def test_a_block_is_written_whole_or_not_at_all_and_the_line_is_named(any_office):
    block = [GOAL, NeedInput("x" * 10_000, NeedKind.PROBLEM)]
    with pytest.raises(DomainError, match="Baris 2: Kebutuhan paling banyak 500 huruf"):
        save_needs(any_office, camat(any_office), YEAR, block)
    assert needs_view(any_office, camat(any_office), YEAR).is_empty


def test_an_empty_text_and_an_unknown_code_are_named(any_office):
    actor = camat(any_office)
    with pytest.raises(DomainError, match="Kebutuhan belum diisi"):
        save_needs(any_office, actor, YEAR, [NeedInput("  ")])
    fill(any_office)
    with pytest.raises(DomainError, match='Tidak ada kebutuhan dengan kode "B9"') as refusal:
        save_indicators(any_office, actor, YEAR, [UnitIndicatorInput("Waktu", answers="A1 B9")])
    assert refusal.value.field == "answers"
    assert "A1, C1" in str(refusal.value)
    with pytest.raises(DomainError, match="Unit kerja ini sudah dihapus"):
        save_indicators(any_office, actor, YEAR, [UnitIndicatorInput("Waktu", unit_id="gone")])


def test_a_year_that_is_not_open_takes_no_worksheet(any_office):
    with pytest.raises(DomainError, match="Tahun kinerja 2031 belum dibuka"):
        save_needs(any_office, camat(any_office), 2031, [GOAL])


def test_a_changed_need_keeps_its_answers(any_office):
    problem, *_ = fill(any_office)
    actor = camat(any_office)
    save_needs(any_office, actor, YEAR, [replace(PROBLEM, id=problem, text="Antrean panjang")])
    line = needs_view(any_office, actor, YEAR).needs[-1]
    assert (line.text, line.answered_by) == ("Antrean panjang", (1,))


def test_deleted_lines_come_back_with_their_answers(any_office):
    problem, _, waiting, _ = fill(any_office)
    actor = camat(any_office)
    before = needs_view(any_office, actor, YEAR)
    deleted = delete_lines(any_office, actor, YEAR, [problem, waiting])
    left = needs_view(any_office, actor, YEAR)
    assert (deleted.count, len(left.needs), len(left.indicators)) == (2, 1, 1)
    restore_lines(any_office, actor, deleted)
    again = needs_view(any_office, actor, YEAR)
    assert (again.needs, again.indicators) == (before.needs, before.indicators)
    with pytest.raises(DomainError, match="sudah ada kembali"):
        restore_lines(any_office, actor, deleted)


def test_answers_to_a_line_that_is_gone_are_left_out_on_the_way_back(any_office):
    problem, _, waiting, _ = fill(any_office)
    actor = camat(any_office)
    kept_indicator = delete_lines(any_office, actor, YEAR, [waiting])
    delete_lines(any_office, actor, YEAR, [problem])
    restore_lines(any_office, actor, kept_indicator)
    assert needs_view(any_office, actor, YEAR).indicators[0].answers == ("A1",)


def test_last_years_lines_are_copied_without_its_weak_points(any_office):
    fill(any_office)
    actor = camat(any_office)
    save_needs(any_office, actor, YEAR, [NeedInput("Unsur waktu", NeedKind.WEAKNESS)])
    open_year(any_office, PROGRAM, 2027, PeriodKind.QUARTERLY)
    assert needs_view(any_office, actor, 2027).earlier_lines == 5
    assert copy_last_year(any_office, actor, 2027) == 4
    copied = needs_view(any_office, actor, 2027)
    assert [line.code for line in copied.needs] == ["A1", "C1"]
    assert copied.indicators[0].answers == ("A1", "C1")
    with pytest.raises(DomainError, match="Lembar kebutuhan 2027 sudah berisi"):
        copy_last_year(any_office, actor, 2027)


def test_nothing_is_copied_from_a_year_without_a_worksheet(office):
    with pytest.raises(DomainError, match="Lembar kebutuhan 2025 belum berisi"):
        copy_last_year(office, camat(office), YEAR)
