"""The daily log: lines, months, suggestions, copies, files, counts for the realisation."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from asn_desktop.base.errors import ConflictError, DomainError, NotAllowed
from asn_desktop.domain.performance.execution.daily_log_rules import Sum
from asn_desktop.services.performance.daily_logs.editing import (
    add_entry,
    change_entry,
    copy_last_day,
    remove_entries,
    remove_entry,
)
from asn_desktop.services.performance.daily_logs.importing import (
    FileEntry,
    LogFile,
    check_log_file,
    take_over_log,
    undo_log_import,
)
from asn_desktop.services.performance.daily_logs.reading import (
    log_counts,
    log_month,
    log_suggestions,
    readable_logs,
)
from asn_desktop.services.performance.daily_logs.views import TypedEntry
from tests.factories import actor_for, employee_id
from tests.services.performance.appraisals.scenes import SITI, SRI, add_plan, submitted

LINE = TypedEntry("Melayani pemohon", "2-10-2026", quantity="12", unit="berkas", minutes="90")


@pytest.fixture
def siti(any_office):
    return actor_for(any_office, SITI)


def month(office, actor, number=10, person=""):
    return log_month(office, actor, 2026, number, person)


def file_of(*entries, digest="a" * 64):
    return LogFile("log.xlsx", digest, tuple(entries))


def test_a_line_is_stored_with_what_was_typed(any_office, siti):
    add_entry(any_office, siti, replace(LINE, starts="08.00", ends="09.30"))
    (entry,) = month(any_office, siti).entries
    assert (entry.day, entry.quantity, entry.minutes) == (date(2026, 10, 2), Decimal(12), 90)
    assert (entry.amount, entry.times) == ("12 berkas", "08.00–09.30")


def test_without_a_day_it_is_today(any_office, siti):
    add_entry(any_office, siti, TypedEntry("Rapat"))
    assert month(any_office, siti).entries[0].day == date(2026, 10, 5)


@pytest.mark.parametrize(
    ("change", "field"),
    [
        ({"text": " "}, "text"),
        ({"day": "6-10-2026"}, "day"),
        ({"day": "besok"}, "day"),
        ({"quantity": "banyak"}, "quantity"),
        ({"quantity": "-1"}, "quantity"),
        ({"starts": "25.00"}, "starts"),
        ({"starts": "10.00", "ends": "09.00"}, "ends"),
        ({"minutes": "lama"}, "minutes"),
    ],
)
def test_a_bad_field_is_named_and_nothing_is_stored(any_office, siti, change, field):
    with pytest.raises(DomainError) as caught:
        add_entry(any_office, siti, replace(LINE, **change))
    assert caught.value.field == field
    assert month(any_office, siti).entries == ()


def test_totals_count_and_add_minutes_per_result(any_office, siti):
    add_plan(any_office, SITI)
    result = month(any_office, siti).choices[0]
    add_entry(any_office, siti, replace(LINE, result_id=result.id))
    add_entry(any_office, siti, replace(LINE, result_id=result.id, minutes="30"))
    add_entry(any_office, siti, LINE)
    assert month(any_office, siti).totals == {result.label: Sum(2, 120), "": Sum(1, 90)}


def test_only_the_owner_writes_and_superiors_read(any_office, siti):
    key = add_entry(any_office, siti, LINE)
    sri, andi = actor_for(any_office, SRI), actor_for(any_office, "Andi")
    for other in (sri, andi):
        with pytest.raises(NotAllowed):
            change_entry(any_office, other, key, LINE)
        with pytest.raises(NotAllowed):
            remove_entry(any_office, other, key)
    read = month(any_office, sri, person=siti.employee_id)
    assert (len(read.entries), read.can_edit) == (1, False)
    with pytest.raises(NotAllowed):
        month(any_office, andi, person=siti.employee_id)
    assert [line.name[:4] for line in readable_logs(any_office, sri)] == [
        "Sri ",
        "Andi",
        "Maya",
        "Siti",
    ]
    assert [line.name[:4] for line in readable_logs(any_office, andi)] == ["Andi"]


def test_a_line_changed_meanwhile_is_not_overwritten(any_office, siti):
    key = add_entry(any_office, siti, LINE)
    change_entry(any_office, siti, key, replace(LINE, text="Lain"), 1)
    with pytest.raises(ConflictError):
        change_entry(any_office, siti, key, LINE, 1)


def test_a_removed_line_can_be_typed_again_as_it_was(any_office, siti):
    key = add_entry(any_office, siti, replace(LINE, starts="08.00", ends="09.30"))
    before = month(any_office, siti).entries[0]
    add_entry(any_office, siti, remove_entry(any_office, siti, key))
    after = month(any_office, siti).entries[0]
    assert replace(after, id=before.id) == before


def test_the_last_day_is_copied_also_over_a_weekend(any_office, siti):
    add_entry(any_office, siti, LINE)
    add_entry(any_office, siti, replace(LINE, text="Menyusun rekap"))
    source, ids = copy_last_day(any_office, siti)
    assert (source, len(ids)) == (date(2026, 10, 2), 2)
    assert [entry.day.day for entry in month(any_office, siti).entries] == [5, 5, 2, 2]
    remove_entries(any_office, siti, ids)
    assert len(month(any_office, siti).entries) == 2
    with pytest.raises(DomainError, match="Belum ada catatan"):
        copy_last_day(any_office, siti, "2-10-2026")


def test_frequent_activities_are_suggested_own_first_then_habits_of_the_post(any_office, siti):
    add_entry(any_office, siti, LINE)
    add_entry(any_office, siti, LINE)
    add_entry(any_office, siti, replace(LINE, text="Rapat"))
    found = log_suggestions(any_office, siti)
    assert [item.text for item in found] == ["Melayani pemohon", "Rapat"]
    assert found[0].unit == "berkas"
    # Nobody shares Andi's post, so nobody's habits are told to him.
    assert log_suggestions(any_office, actor_for(any_office, "Andi")) == ()


def test_the_log_counts_for_the_realisation_of_its_period(any_office, siti):
    evaluation = submitted(any_office)
    result = month(any_office, siti, 9).choices[0]
    for day in ("1-9-2026", "30-9-2026", "1-10-2026"):
        add_entry(any_office, siti, replace(LINE, day=day, result_id=result.id))
    count = log_counts(any_office, siti, evaluation)[result.id]
    assert (count.count, count.minutes, count.words) == (2, 180, "24 berkas dari 2 kegiatan")


def test_a_file_is_taken_over_whole_and_taken_back(any_office, siti):
    add_plan(any_office, SITI)
    first = month(any_office, siti).choices[0]
    entries = (FileEntry(2, LINE, "1"), FileEntry(3, LINE, first.text), FileEntry(4, LINE))
    key = take_over_log(any_office, siti, file_of(*entries))
    found = month(any_office, siti)
    assert [entry.result_id for entry in found.entries].count(first.id) == 2
    assert found.latest_import == (key, "log.xlsx", 3)
    with pytest.raises(DomainError, match="sudah diimpor"):
        take_over_log(any_office, siti, file_of(*entries))
    with pytest.raises(NotAllowed):
        undo_log_import(any_office, actor_for(any_office, SRI), key)
    assert undo_log_import(any_office, siti, key) == 3
    assert month(any_office, siti).entries == ()
    with pytest.raises(DomainError, match="sudah diurungkan"):
        undo_log_import(any_office, siti, key)
    take_over_log(any_office, siti, file_of(*entries))


def test_one_bad_row_keeps_the_whole_file_out_and_is_named(any_office, siti):
    bad = file_of(
        FileEntry(2, LINE),
        FileEntry(3, replace(LINE, day="-")),
        FileEntry(4, LINE, "Hasil yang tidak ada"),
    )
    problems = check_log_file(any_office, siti, bad)
    assert [(item.number, item.field) for item in problems] == [(3, "day"), (4, "result_id")]
    with pytest.raises(DomainError, match="Baris 3"):
        take_over_log(any_office, siti, bad)
    assert month(any_office, siti).entries == ()


def test_a_result_of_somebody_else_is_refused(any_office, siti):
    add_plan(any_office, "Andi")
    andi = actor_for(any_office, "Andi")
    foreign = month(any_office, andi).choices[0]
    with pytest.raises(DomainError, match="Hasil kerja"):
        add_entry(any_office, siti, replace(LINE, result_id=foreign.id))
    assert employee_id(any_office, SITI) == siti.employee_id
