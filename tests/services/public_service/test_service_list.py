"""The list of services: a unit for each, names once, and who may change it."""

from datetime import date

import pytest

from asn_desktop.base.errors import DomainError, NotAllowed
from asn_desktop.domain.people.terms import Role
from asn_desktop.domain.public_service.terms import SurveyElement
from asn_desktop.services.context import Office
from asn_desktop.services.people.units import unit_tree
from asn_desktop.services.public_service.answers import AnswerSheet
from asn_desktop.services.public_service.entry import add_answer_sheet
from asn_desktop.services.public_service.results import SurveyFilter, index_for
from asn_desktop.services.public_service.service_list import (
    ServiceEntry,
    list_services,
    save_service,
)
from tests.factories import actor_for

YEAR = SurveyFilter(202601, 202612)


def test_a_service_given_to_a_unit_counts_in_the_index_of_the_unit(any_office: Office):
    clerk = actor_for(any_office, "Yusuf Hidayat")
    service_id = save_service(any_office, clerk, None, ServiceEntry("KTP-el"))
    answers = dict.fromkeys(SurveyElement, 4)
    add_answer_sheet(any_office, clerk, AnswerSheet("KTP-el", date(2026, 9, 1), answers))
    assert index_for(any_office, clerk, YEAR).units == ()
    unit = unit_tree(any_office)[-1]
    save_service(any_office, clerk, service_id, ServiceEntry("KTP elektronik", unit.id))
    (part,) = index_for(any_office, clerk, YEAR).units
    assert (part.name, part.respondents) == (unit.name, 1)
    (line,) = list_services(any_office, clerk)
    assert (line.entry.name, line.unit, line.sheets) == ("KTP elektronik", unit.name, 1)


@pytest.mark.parametrize("name", ["", "  ", "x" * 121, "ktp-EL"])
def test_a_name_that_is_empty_too_long_or_taken_is_refused(any_office: Office, name):
    clerk = actor_for(any_office, "Yusuf Hidayat")
    save_service(any_office, clerk, None, ServiceEntry("KTP-el"))
    with pytest.raises(DomainError):
        save_service(any_office, clerk, None, ServiceEntry(name))


def test_somebody_without_survey_work_may_not_change_services(any_office: Office):
    worker = actor_for(any_office, "Siti Rahmawati", Role.EMPLOYEE)
    with pytest.raises(NotAllowed):
        save_service(any_office, worker, None, ServiceEntry("KTP-el"))
