"""The credit page by real keys: lists, forms, papers, and other posts told so in words."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton
from sqlalchemy import select

from asn_desktop.domain.people.terms import FunctionalLevel
from asn_desktop.domain.performance.credit.terms import CreditDocumentKind
from asn_desktop.domain.performance.terms import Predicate
from asn_desktop.services.performance.credit.editing import EntryForm, add_entry
from asn_desktop.services.performance.credit.reading import credit_view
from asn_desktop.store.tables import AssignmentRow
from asn_desktop.ui.features.credit_points.credit_page import CreditPage
from asn_desktop.ui.features.credit_points.own_credit_page import OwnCreditPage
from asn_desktop.ui.kit.containers.empty_state import EmptyState
from tests.factories import actor_for
from tests.services.performance.appraisals.scenes import MAYA, SRI
from tests.ui.stage import accept, in_next_dialog, type_into


@pytest.fixture
def rina(office):
    return actor_for(office, "Rina")


@pytest.fixture
def maya(office):
    key = actor_for(office, MAYA).employee_id
    with office.database.write() as session:
        row = session.scalars(select(AssignmentRow).where(AssignmentRow.employee_id == key)).one()
        row.functional_level = FunctionalLevel.EXPERT_FIRST
    return key


@pytest.fixture
def page(rina, maya, stage):
    shown = stage.put(CreditPage, rina)
    stage.settle()
    return shown


def typed(**values):
    """Return what types these fields of the next dialog and accepts it."""

    def steps(dialog):
        for name, text in values.items():
            type_into(dialog, f"credit_{name}", text)
        accept(dialog)

    return steps


def summary(page):
    return page.findChild(QLabel, "credit_summary").text()


def button(page, name):
    return page.findChild(QPushButton, name)


def test_functional_posts_come_first_and_the_points_are_said_in_words(page):
    assert page.rows.rows[0].name.startswith("Maya")
    assert "Lama 0,00 + baru 0,00 = 0,00" in summary(page)
    assert not button(page, "credit_print_conversion").isEnabled()


def test_another_post_is_told_that_it_has_no_credit_points(page, stage):
    QTest.keyClick(page.table, Qt.Key.Key_Down)
    stage.settle()
    assert "bukan jabatan fungsional" in summary(page)
    assert not button(page, "credit_print_decree").isVisible()


def test_the_old_decree_is_typed_with_the_keyboard(office, rina, maya, page, stage):
    in_next_dialog(typed(points="31,25", until="31-12-2025", document_number="PAK/7"))
    button(page, "credit_old").click()
    stage.settle()
    old = credit_view(office, rina, maya, 2026).old
    assert (str(old.points), old.until) == ("31.25", date(2025, 12, 31))
    assert "31,25" in summary(page)


def test_a_year_on_paper_is_added_removed_and_taken_back(office, rina, maya, page, stage):
    in_next_dialog(typed(document_number="800/12"))
    button(page, "credit_entry").click()
    stage.settle()
    assert "12,50" in summary(page)
    button(page, "credit_remove").click()
    stage.settle()
    assert credit_view(office, rina, maya, 2026).parts == ()
    stage.undo()
    stage.settle()
    assert len(credit_view(office, rina, maya, 2026).parts) == 1


def test_the_papers_open_in_the_preview(maya, page, stage):
    in_next_dialog(typed(document_number="800/12"))
    button(page, "credit_entry").click()
    stage.settle()
    button(page, "credit_print_decree").click()
    assert stage.opened[-1] == ("print", {"document": "credit_decree", "id": f"{maya}:2026"})


def test_the_appraiser_reads_but_does_not_type(office, maya, stage):
    page = stage.put(CreditPage, actor_for(office, SRI), employee_id=maya)
    stage.settle()
    assert not button(page, "credit_old").isVisible()
    assert not button(page, "credit_number_decree").isVisible()


def test_the_list_goes_to_a_spreadsheet(page, stage, tmp_path):
    page.export_to(tmp_path / "ak.xlsx")
    stage.settle()
    assert (tmp_path / "ak.xlsx").stat().st_size > 0


def test_the_owner_reads_and_prints_the_own_points_but_types_nothing(stage, office, maya, rina):
    add_entry(office, rina, maya, EntryForm(
        date(2025, 1, 1), date(2025, 12, 31), FunctionalLevel.EXPERT_FIRST, Predicate.GOOD, "800/1",
    ))  # fmt: skip
    own = stage.put(OwnCreditPage, actor_for(office, MAYA))
    stage.settle()
    assert own.card.rows.rowCount() == 1
    for name in ("credit_old", "credit_entry", "credit_remove", "credit_detail"):
        assert button(own, name).isHidden()
    own.card.print_pressed.emit(CreditDocumentKind.DECREE)
    assert stage.opened[-1] == ("print", {"document": "credit_decree", "id": f"{maya}:2026"})


def test_another_post_is_told_why_the_own_page_is_empty(stage, office):
    own = stage.put(OwnCreditPage, actor_for(office, "Siti"))
    stage.settle()
    assert own.findChild(EmptyState, "no_credit").isVisibleTo(own)
