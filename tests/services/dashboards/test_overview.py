"""The dashboard's figures against values worked out by hand, on both engines."""

from datetime import date
from decimal import Decimal

import pytest

from asn_desktop.base.errors import NotAllowed
from asn_desktop.domain.people.terms import Role
from asn_desktop.domain.performance.terms import OrgPredicate, Predicate
from asn_desktop.domain.public_service.terms import ServiceGrade, SurveyElement
from asn_desktop.services.context import PROGRAM, Office
from asn_desktop.services.dashboards.overview import dashboard_view
from asn_desktop.services.dashboards.units import short_unit_name
from asn_desktop.services.office.settings import Settings, save_settings
from asn_desktop.services.performance.appraisals.views import LineState
from asn_desktop.store.schema import open_database
from tests.factories import MORNING, actor_for, morning_clock
from tests.services.dashboards.scene import SURVEY, fill_quarter, fill_survey, record_good


def camat(office: Office):
    return actor_for(office, "B. Suryanto")


def person(view, name):
    return next(line for line in view.people if line.name.startswith(name))


def group(view, name):
    return next(line for line in view.groups if name in line.name)


def test_achievement_is_the_mean_of_indicators_then_of_results(any_office):
    fill_quarter(any_office)
    view = dashboard_view(any_office, camat(any_office))
    assert view.period.label == "Triwulan III"
    assert person(view, "Siti").achievement == 90
    assert person(view, "Andi").achievement == 120
    assert person(view, "Maya").achievement == 80
    assert person(view, "Yusuf").achievement is None
    # Siti 90, Andi 120, Maya 80, Sri 100
    assert group(view, "Pelayanan").achievement == Decimal("97.5")
    assert not group(view, "Pelayanan").reaches_target
    assert group(view, "Sekretariat").achievement == Decimal("100.0")
    assert group(view, "Sekretariat").reaches_target
    # 90, 120, 80, 100, 100
    assert view.headlines.achievement.now == Decimal("98.0")


def test_a_unit_without_figures_has_no_achievement_and_not_zero(any_office):
    fill_quarter(any_office)
    view = dashboard_view(any_office, camat(any_office))
    leaders = group(view, "Pimpinan")
    assert (leaders.achievement, leaders.measured, leaders.people) == (None, 0, 1)


def test_counts_say_who_has_not_finished(any_office):
    fill_quarter(any_office)
    found = dashboard_view(any_office, camat(any_office)).headlines
    assert (found.people, found.plans_approved, found.plans_waiting) == (8, 5, 1)
    assert (found.finals, found.ready) == (3, 1)
    states = {line.name[:4]: line.state for line in _people(any_office)}
    assert states["Yusu"] is LineState.PLAN_OPEN
    assert states["Dewi"] is LineState.NO_PLAN
    assert states["Sri "] is LineState.RETURNED


def _people(office):
    return dashboard_view(office, camat(office)).people


def test_the_spread_is_in_percent_of_final_evaluations_with_the_offices_pattern(any_office):
    fill_quarter(any_office)
    record_good(any_office)
    spread = dashboard_view(any_office, camat(any_office)).spread
    shares = {share.predicate: (share.people, share.share) for share in spread.shares}
    assert shares[Predicate.GOOD] == (2, Decimal("66.7"))
    assert shares[Predicate.VERY_GOOD] == (1, Decimal("33.3"))
    assert shares[Predicate.POOR] == (0, Decimal("0.0"))
    assert spread.organization is OrgPredicate.GOOD
    assert [limit.code for limit in spread.limits] == ["max_good", "needs_bp_or_k"]
    assert spread.check.skipped


def test_the_pattern_is_not_laid_over_a_part_of_the_office(any_office):
    fill_quarter(any_office)
    record_good(any_office)
    view = dashboard_view(any_office, camat(any_office))
    part = dashboard_view(any_office, camat(any_office), unit_id=group(view, "Pelayanan").id)
    assert {line.name[:4] for line in part.people} == {"Siti", "Andi", "Maya", "Sri "}
    assert part.spread.limits == ()
    assert part.spread.total == 2


def test_elements_are_means_by_quarter_with_the_two_weakest_marked(any_office):
    fill_survey(any_office, SURVEY)
    history = dashboard_view(any_office, camat(any_office)).elements
    assert history.quarters == ("II/25", "III/25", "IV/25", "I/26", "II/26", "III/26")
    lines = {line.element: line for line in history.lines}
    assert lines[SurveyElement.TIME].means == (
        None,
        None,
        None,
        Decimal("4.00"),
        Decimal("3.00"),
        Decimal("2.33"),
    )
    assert lines[SurveyElement.COMPLAINT].means[-1] == Decimal("3.00")
    weakest = {line.element for line in history.lines if line.is_lowest}
    assert weakest == {SurveyElement.TIME, SurveyElement.COMPLAINT}


def test_services_stand_beside_the_index_of_the_office_weakest_first(any_office):
    fill_survey(any_office, SURVEY)
    save_settings(any_office, PROGRAM, Settings(survey_population=10))
    view = dashboard_view(any_office, camat(any_office))
    # KTP-el: sums 8 x 7, 5 and 6 of two sheets = 67 of 72; Surat Pindah: 26 of 36.
    found = [(line.name, line.respondents, line.index) for line in view.services.services]
    assert found == [("Surat Pindah", 1, Decimal("72.22")), ("KTP-el", 2, Decimal("93.06"))]
    assert view.services.index == Decimal("86.11")
    assert view.services.grade is ServiceGrade.B
    assert view.headlines.index.now == Decimal("86.11")
    # two sheets, 35 of 36
    assert view.headlines.index.before == Decimal("97.22")
    assert (view.headlines.sample.reached, view.headlines.sample.needed) == (3, 10)
    assert view.headlines.before_label == "TW II"


def test_attention_names_what_is_behind_and_why(any_office):
    fill_quarter(any_office)
    fill_survey(any_office, SURVEY)
    view = dashboard_view(any_office, camat(any_office))
    found = {item.title: item.reason for item in view.attention}
    assert found["5 evaluasi TW III belum final"] == "Ditutup 15 Okt, 10 hari lagi"
    assert found["3 SKP belum disetujui"] == "Tenggat 31 Jan 2026 sudah lewat"
    assert found["Pelayanan Umum 97,5% dari target"] == "Kurang 2,5 poin"
    assert found["Unsur Waktu turun dua triwulan berturut-turut"] == "4,00 menjadi 2,33"
    assert found["Unsur Pengaduan turun"] == "4,00 menjadi 3,00"
    assert "Capaian organisasi belum dicatat" in found
    titles = list(found)
    assert titles.index("Unsur Waktu turun dua triwulan berturut-turut") < titles.index(
        "Unsur Pengaduan turun"
    )


def test_an_appraiser_sees_the_own_unit_and_team_only(any_office):
    fill_quarter(any_office)
    view = dashboard_view(any_office, actor_for(any_office, "Sri Wahyuni"))
    assert {line.name[:4] for line in view.people} == {"Sri ", "Siti", "Andi", "Maya"}
    assert not view.whole_office
    assert [unit.name for unit in view.units] == ["Seksi Pelayanan Umum"]
    operator = dashboard_view(any_office, actor_for(any_office, "Rina Marlina"))
    assert operator.whole_office
    assert len(operator.people) == 8


def test_an_appraiser_cannot_look_into_another_unit(any_office):
    fill_quarter(any_office)
    everything = dashboard_view(any_office, camat(any_office))
    other = next(unit.id for unit in everything.units if unit.name == "Sekretariat")
    view = dashboard_view(any_office, actor_for(any_office, "Sri Wahyuni"), unit_id=other)
    assert view.people == ()


def test_an_employee_is_refused(any_office):
    with pytest.raises(NotAllowed):
        dashboard_view(any_office, actor_for(any_office, "Siti Rahmawati"))
    with pytest.raises(NotAllowed):
        dashboard_view(any_office, actor_for(any_office, "Siti", Role.SURVEY_CLERK))


def test_an_office_without_any_data_divides_by_nothing(any_office):
    view = dashboard_view(any_office, camat(any_office))
    assert view.headlines.achievement.now is None
    assert view.headlines.index.now is None
    assert view.headlines.sample is None
    assert view.spread.total == 0
    assert all(share.share == 0 for share in view.spread.shares)
    assert not view.elements.has_data
    assert view.services.services == ()
    assert view.services.index is None


def test_before_the_first_period_there_is_no_dashboard(tmp_path):
    database = open_database(tmp_path / "kosong.db", now=MORNING)
    try:
        assert dashboard_view(Office(database, morning_clock(), tmp_path), PROGRAM) is None
    finally:
        database.close()


def test_an_earlier_quarter_can_be_chosen_and_says_what_it_knew(any_office):
    fill_quarter(any_office)
    fill_survey(any_office, SURVEY)
    periods = dashboard_view(any_office, camat(any_office)).periods
    first = next(line for line in periods if line.label == "Triwulan I")
    view = dashboard_view(any_office, camat(any_office), period_id=first.id)
    assert view.closes == date(2026, 4, 15)
    assert view.elements.quarters[-1] == "I/26"
    assert view.headlines.before_label == ""
    assert view.headlines.index.before is None
    assert view.headlines.finals == 0


@pytest.mark.parametrize(
    ("name", "short"),
    [
        ("Seksi Pelayanan Umum", "Pelayanan Umum"),
        ("Kelurahan Sukasari", "Kel. Sukasari"),
        ("Seksi Ketenteraman dan Ketertiban Umum", "Trantib"),
    ],
)
def test_units_are_named_as_the_staff_name_them(name, short):
    assert short_unit_name(name) == short
