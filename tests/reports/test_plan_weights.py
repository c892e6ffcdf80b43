"""The column of weights is printed where the office uses them, and nowhere else."""

from dataclasses import replace

import pytest

from asn_desktop.domain.performance.terms import Approach, PlanTemplate
from asn_desktop.reports.paper import Paper
from asn_desktop.reports.rendering import render
from tests.reports.paper_samples import PRINTED_AT, plan, results
from tests.reports.reading import all_words


def _weighed(**other: object):
    first, *rest = results(2)
    return plan(results=(replace(first, weight="62,5%"), *rest), **other)


@pytest.mark.parametrize("template", list(PlanTemplate))
@pytest.mark.parametrize("paper", [Paper.F4, Paper.A4])
def test_the_weight_stands_behind_the_result(template: PlanTemplate, paper: Paper) -> None:
    words = all_words(render(_weighed(template=template), paper, PRINTED_AT))
    assert "BOBOT" in words
    assert "62,5%" in words


def test_the_qualitative_form_has_the_weight_in_words() -> None:
    sheet = _weighed(approach=Approach.QUALITATIVE)
    assert "(bobot 62,5%)" in all_words(render(sheet, Paper.F4, PRINTED_AT))


def test_a_plan_without_weights_has_no_such_column() -> None:
    assert "BOBOT" not in all_words(render(plan(), Paper.F4, PRINTED_AT))
