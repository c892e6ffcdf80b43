"""What large plans cost: opening, typing, saving a field, and many drafts at once."""

import sqlite3
from statistics import median
from time import perf_counter

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from sqlalchemy import select

from asn_desktop.domain.performance.terms import Aspect
from asn_desktop.services.performance.plans.editing import plan_for_editing
from asn_desktop.services.performance.plans.grid.pasted_people import (
    make_pasted_drafts,
    read_people,
)
from asn_desktop.services.performance.plans.indicators import change_indicator
from asn_desktop.services.performance.plans.inputs import IndicatorInput, ResultInput
from asn_desktop.services.performance.plans.opening import start_plan
from asn_desktop.services.performance.plans.reading import plan_view
from asn_desktop.services.performance.plans.results import append_results
from asn_desktop.store.tables import EmployeeRow
from asn_desktop.ui.features.plans.plan_page import PlanPage
from tests.factories import Post, actor_for, add_employee
from tests.services.performance.plans.plan_contents import head_plan
from tests.ui.stage import Stage

ASPECTS = (
    (Aspect.QUANTITY, "Jumlah surat yang terbit", "300", "surat"),
    (Aspect.QUALITY, "Surat tanpa salah ketik", "≥ 98", "persen"),
    (Aspect.TIME, "Rata-rata waktu penerbitan", "≤ 15", "menit"),
)


@pytest.fixture
def stage(qtbot, office):
    """Open a window for pages, and stop its tasks afterwards."""
    made = Stage(office)
    qtbot.addWidget(made)
    made.show()
    yield made
    made.tasks.stop()


def _large_plan(office, count: int) -> tuple[object, str]:
    """Give Andi a plan of many results, each with three indicators."""
    head_plan(office)
    andi = actor_for(office, "Andi")
    plan_id = start_plan(office, andi, andi.employee_id, 2026)
    parent = plan_view(office, andi, plan_id).parent_results[0].id
    contents = [
        ResultInput(
            f"Layanan warga nomor {number} selesai tepat waktu",
            parent_result_id=parent,
            indicators=tuple(
                IndicatorInput(text, target, unit, aspect) for aspect, text, target, unit in ASPECTS
            ),
        )
        for number in range(1, count + 1)
    ]
    with plan_for_editing(office, andi, plan_id, "Mengisi", None) as plan:
        append_results(plan, contents)
    return andi, plan_id


def _milliseconds(deed) -> float:
    start = perf_counter()
    deed()
    return (perf_counter() - start) * 1000


def test_opening_a_plan_of_fifty_results(stage, office, capsys):
    andi, plan_id = _large_plan(office, 50)
    page = stage.put(PlanPage, andi, plan_id=plan_id)
    reading, showing = [], []
    for _ in range(5):
        page = PlanPage(page.workplace, stage)
        stage.layout().addWidget(page)
        page.show()
        QApplication.processEvents()
        start = perf_counter()
        view = plan_view(office, andi, plan_id)
        read = perf_counter()
        page._show(view)
        page.grab()
        reading.append((read - start) * 1000)
        showing.append((perf_counter() - read) * 1000)
        page.hide()
    with capsys.disabled():
        print(f"\n50 results: read {median(reading):.1f} ms, first view {median(showing):.1f} ms")


def test_typing_in_a_plan_of_two_hundred_results(stage, office, capsys):
    andi, plan_id = _large_plan(office, 200)
    page = stage.put(PlanPage, andi, plan_id=plan_id)
    view = page.view
    results = page._editor.results
    while len(results.rows) < 200:
        QApplication.processEvents()
    results.open_result(view.results[120].id)
    QApplication.processEvents()
    row = results.rows[view.results[120].id]
    editor = row.grid.rows[view.results[120].indicators[0].id].text
    editor.setFocus()
    QApplication.processEvents()

    def press() -> None:
        QTest.keyClick(editor, Qt.Key.Key_A)
        QApplication.processEvents()

    echoes = [_milliseconds(press) for _ in range(60)]
    opening = _milliseconds(
        lambda: (results.open_result(view.results[40].id), QApplication.processEvents())
    )
    refresh = _milliseconds(lambda: results.show_view(plan_view(office, andi, plan_id)))
    stage.settle()
    with capsys.disabled():
        print(
            f"\n200 results: key press {median(echoes):.1f} ms, worst {max(echoes):.1f} ms; "
            f"open a row {opening:.1f} ms; show what is stored {refresh:.1f} ms"
        )
    assert median(echoes) < 16


def test_a_saved_indicator_beside_a_raw_commit(office, capsys):
    andi, plan_id = _large_plan(office, 5)
    line = plan_view(office, andi, plan_id).results[0].indicators[0]
    raw = sqlite3.connect(office.folder / "mentah.db", isolation_level=None)
    raw.execute("PRAGMA journal_mode=WAL")
    raw.execute("PRAGMA synchronous=FULL")
    raw.execute("CREATE TABLE field (value INTEGER)")
    raw.execute("INSERT INTO field VALUES (0)")
    numbers = iter(range(10_000))

    def save() -> None:
        typed = IndicatorInput(line.text, str(next(numbers)), "surat", line.aspect, id=line.id)
        change_indicator(office, andi, plan_id, line.id, typed)

    def commit() -> None:
        raw.execute("UPDATE field SET value = value + 1")

    pairs = [(_milliseconds(save), _milliseconds(commit)) for _ in range(300)]
    saved, floor = (median(column) for column in zip(*pairs, strict=True))
    raw.close()
    with capsys.disabled():
        print(f"\nindicator {saved:.2f} ms, raw commit {floor:.2f} ms, ratio {saved / floor:.1f}")


def test_forty_five_pasted_drafts(office, capsys):
    with office.database.write() as session:
        head = session.scalars(
            select(EmployeeRow.id).where(EmployeeRow.name.startswith("Sri"))
        ).one()
        for number in range(45):
            add_employee(session, f"Pegawai Nomor {number}", Post("Staf"), appraiser_id=head)
    rows = [
        (
            f"Pegawai Nomor {number}",
            f"Hasil kerja {part} selesai",
            "Kuantitas",
            "Jumlah",
            "3",
            "kali",
        )
        for number in range(45)
        for part in range(5)
    ]
    rina = actor_for(office, "Rina")
    start = perf_counter()
    read = read_people(office, rina, 2026, rows)
    seen = perf_counter()
    batch = make_pasted_drafts(office, rina, 2026, read.drafts)
    done = perf_counter()
    assert len(batch.plan_ids) == 45
    with capsys.disabled():
        print(f"\n45 drafts: preview {seen - start:.2f} s, made {done - seen:.2f} s")
