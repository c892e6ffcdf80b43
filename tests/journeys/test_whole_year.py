"""A year of one office at one PC: plans in January, ratings in October, the annual predicate."""

from datetime import UTC, datetime

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox

from asn_desktop.domain.people.terms import Role
from asn_desktop.domain.performance.terms import (
    EvaluationStatus,
    OrgPredicate,
    PlanStatus,
    Predicate,
)
from asn_desktop.services.access.accounts import reset_secret
from asn_desktop.services.context import PROGRAM
from asn_desktop.services.performance.appraisals.lists import own_evaluations
from asn_desktop.services.performance.appraisals.reading import evaluation_view
from asn_desktop.services.performance.appraisals.views import LineState
from asn_desktop.services.performance.plans.reading import own_plan
from asn_desktop.services.public_service.results import SurveyFilter, index_for
from asn_desktop.services.public_service.service_types import add_service_type
from asn_desktop.store.audit import broken_links
from asn_desktop.ui.kit.containers.empty_state import StartCard
from asn_desktop.ui.theme.theme import Theme, ThemeMode, apply_theme
from tests.factories import actor_for
from tests.journeys.desk import CONTROL, KEY, Desk, accept, tick, write_into

SECRET = "kopi pagi cerah"
JANUARY = datetime(2026, 1, 12, 2, 0, tzinfo=UTC)
OCTOBER = datetime(2026, 10, 5, 3, 0, tzinfo=UTC)
DECEMBER = datetime(2026, 12, 21, 2, 0, tzinfo=UTC)


@pytest.fixture
def desk(qapp, office):
    for name in ("B. Sur", "Sri", "Siti", "Rina", "Yusuf"):
        account_id = actor_for(office, name).account_id
        reset_secret(office, PROGRAM, account_id, SECRET, must_change=False)
    theme = Theme(ThemeMode.LIGHT)
    apply_theme(qapp, theme)
    made = Desk(office, theme)
    yield made
    made.close()


def write_plan(desk: Desk, name: str, role: Role | None, result: str, marks: dict) -> None:
    """Start a plan, write one result with its indicators, and hand it in."""
    desk.sign_in(name, SECRET, role)
    desk.go("plan")
    blank = desk.page.findChildren(StartCard)[-1]
    blank.setFocus()
    desk.key(KEY.Key_Space)
    desk.settle()

    def write(dialog):
        parent = dialog.findChild(QComboBox, "result_parent")
        if parent is not None and parent.isVisible():
            QTest.keyClick(parent, KEY.Key_Down)
        write_into(dialog, "result_text", result)
        for kind, (text, target) in marks.items():
            tick(dialog, f"tick_{kind}")
            write_into(dialog, f"text_{kind}", text)
            write_into(dialog, f"target_{kind}", target)
        accept(dialog)

    desk.press("plan_add_result", write)
    desk.press("plan_submit")
    assert desk.page.view.status is PlanStatus.SUBMITTED, desk.page.view.gaps
    desk.leave()


def approve_plan_of(desk: Desk, approver: str, role: Role, owner: str) -> None:
    """Open the plan that waits and approve it."""
    plan = own_plan(desk.office, actor_for(desk.office, owner), 2026)
    desk.sign_in(approver, SECRET, role)
    desk.go("plans")
    desk.open("plan", plan_id=plan.id)
    desk.press("plan_approve", accept)
    assert desk.page.view.status is PlanStatus.APPROVED
    desk.leave()


def write_all_plans(desk: Desk) -> None:
    write_plan(
        desk,
        "Suryanto",
        Role.LEADER,
        "Kepuasan masyarakat atas layanan kecamatan meningkat",
        {"customer": ("Indeks kepuasan masyarakat", "84")},
    )
    approve_plan_of(desk, "Rina", Role.PERSONNEL_OPERATOR, "B. Sur")
    write_plan(
        desk,
        "Sri",
        Role.APPRAISER,
        "Layanan administrasi kependudukan selesai tepat waktu",
        {"time": ("Rata-rata waktu layanan", "30")},
    )
    approve_plan_of(desk, "Suryanto", Role.APPRAISER, "Sri")
    write_plan(
        desk,
        "Siti",
        None,
        "Berkas layanan diverifikasi cepat dan benar",
        {
            "quantity": ("Berkas layanan terverifikasi", "1.200"),
            "quality": ("Berkas tanpa salah data", "98"),
        },
    )
    approve_plan_of(desk, "Sri", Role.APPRAISER, "Siti")


def record_organization(desk: Desk, period_label: str) -> None:
    """Write down what the level above decided about the office."""
    desk.sign_in("Rina", SECRET, Role.PERSONNEL_OPERATOR)
    desk.go("appraisals")
    periods = desk.find("period", QComboBox)
    periods.setCurrentIndex(periods.findText(period_label))
    periods.activated.emit(periods.currentIndex())
    desk.settle()

    def decide(dialog):
        predicate = dialog.findChild(QComboBox, "org_predicate")
        predicate.setCurrentIndex(predicate.findData(OrgPredicate.GOOD.value))
        write_into(dialog, "letter_number", "800/123/2026")
        accept(dialog)

    desk.press("record_organization", decide)
    desk.leave()


def fill_in(desk: Desk, evaluation_id: str, values: tuple[str, ...]) -> None:
    """Type what was reached and hand it in."""
    desk.sign_in("Siti", SECRET)
    desk.go("realization")
    desk.open("realization", evaluation_id=evaluation_id)
    for value in values:
        desk.type(value)
        desk.key(KEY.Key_Tab)
    desk.settle()
    desk.press("submit")
    siti = actor_for(desk.office, "Siti")
    view = evaluation_view(desk.office, siti, evaluation_id)
    assert view.status is EvaluationStatus.SUBMITTED, view.filling_gaps
    desk.leave()


def rate(desk: Desk, evaluation_id: str) -> None:
    """Rate every row and both sides by keys, and finalise."""
    desk.sign_in("Sri", SECRET, Role.APPRAISER)
    desk.go("appraisals")
    desk.open("appraisal", evaluation_id=evaluation_id)
    page = desk.page
    next(iter(page.results.rows.values())).head.setFocus()
    desk.key(KEY.Key_2)
    page.tabs.setFocus()
    desk.key(KEY.Key_Right)
    desk.press("fill_behaviors")
    page.panel.result.setFocus()
    desk.key(KEY.Key_2)
    page.panel.behavior.setFocus()
    desk.key(KEY.Key_3)
    desk.settle()
    assert page.panel.matrix.predicate is Predicate.GOOD
    desk.press("finalize", accept)
    desk.leave()


def evaluation_of_siti(desk: Desk, label: str):
    siti = actor_for(desk.office, "Siti")
    return next(
        line for line in own_evaluations(desk.office, siti, 2026) if line.period_label == label
    )


def evaluate(desk: Desk, label: str, organization_label: str) -> None:
    record_organization(desk, organization_label)
    evaluation_id = evaluation_of_siti(desk, label).evaluation_id
    fill_in(desk, evaluation_id, ("1.250", "99"))
    rate(desk, evaluation_id)
    line = evaluation_of_siti(desk, label)
    assert (line.state, line.predicate) == (LineState.FINAL, Predicate.GOOD)


def type_survey_sheets(desk: Desk) -> None:
    """Type three sheets by number keys."""
    add_service_type(desk.office, actor_for(desk.office, "Yusuf"), "KTP-el")
    desk.sign_in("Yusuf", SECRET, Role.SURVEY_CLERK)
    desk.go("survey_entry")
    desk.page.form.respondent.service.setCurrentIndex(0)
    for digits in ("334334433", "433434443", "333443443"):
        desk.page.form.answers.setFocus()
        desk.type(digits)
        desk.key(KEY.Key_Return, CONTROL)
        desk.settle()
    desk.leave()


def test_a_whole_year_is_worked_through_at_one_pc(desk, office):
    desk.wait_until(JANUARY)
    write_all_plans(desk)
    desk.wait_until(OCTOBER)
    evaluate(desk, "TW III", "TW III 2026")
    type_survey_sheets(desk)
    desk.wait_until(DECEMBER)
    evaluate(desk, "Tahunan", "Tahunan 2026")
    clerk = actor_for(office, "Yusuf")
    assert index_for(office, clerk, SurveyFilter(202607, 202610)).respondents == 3
    with office.read() as session:
        assert list(broken_links(session)) == []
