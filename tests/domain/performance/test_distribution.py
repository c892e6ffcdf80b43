"""The distribution pattern warns and never refuses (domain reference §10.2)."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from asn_desktop.domain.performance.distribution import (
    DISTRIBUTION_LIMITS,
    DISTRIBUTION_SHAPES,
    distribution_findings,
    distribution_shape,
    distribution_summary,
)
from asn_desktop.domain.performance.terms import OrgPredicate, Predicate


def counts_of(text: str) -> dict[Predicate, int]:
    """Read counts in the order Sangat Baik/Baik/Butuh Perbaikan/Kurang/Sangat Kurang."""
    best_first = list(reversed(Predicate))
    return dict(zip(best_first, map(int, text.split("/")), strict=True))


@pytest.mark.parametrize(
    ("organisation", "counts", "codes"),
    [
        pytest.param(OrgPredicate.OUTSTANDING, "21/9/0/0/0", (), id="D1"),
        pytest.param(OrgPredicate.OUTSTANDING, "22/8/0/0/0", ("max_very_good",), id="D2"),
        pytest.param(OrgPredicate.GOOD, "4/17/3/1/0", (), id="D3"),
        pytest.param(OrgPredicate.GOOD, "3/18/3/1/0", ("max_good",), id="D4"),
        pytest.param(OrgPredicate.GOOD, "8/17/0/0/0", ("needs_bp_or_k",), id="D5"),
        pytest.param(OrgPredicate.NEEDS_IMPROVEMENT, "2/7/15/0/0", (), id="D6"),
        pytest.param(
            OrgPredicate.NEEDS_IMPROVEMENT,
            "2/8/14/0/0",
            ("min_needs_improvement",),
            id="one short of D6",
        ),
        pytest.param(OrgPredicate.NEEDS_IMPROVEMENT, "3/6/15/0/0", ("max_very_good",), id="D8"),
        pytest.param(OrgPredicate.POOR, "0/6/3/18/3", (), id="D9"),
        pytest.param(
            OrgPredicate.POOR,
            "4/7/2/17/0",
            ("min_poor", "min_needs_improvement", "max_very_good"),
            id="all limits of D9 broken",
        ),
        pytest.param(OrgPredicate.VERY_POOR, "0/4/1/1/9", (), id="D11"),
        pytest.param(OrgPredicate.VERY_POOR, "1/3/1/1/9", ("no_very_good_allowed",), id="D12"),
        pytest.param(
            OrgPredicate.VERY_POOR,
            "0/6/1/0/8",
            ("min_very_poor", "min_poor_or_needs_improvement"),
            id="one short of D11 twice",
        ),
        pytest.param(OrgPredicate.GOOD, "0/0/0/0/5", ("needs_bp_or_k",), id="all very poor"),
    ],
)
def test_counts_are_compared_with_the_pattern(
    organisation: OrgPredicate, counts: str, codes: tuple[str, ...]
) -> None:
    check = distribution_findings(organisation, counts_of(counts))
    assert check.codes == codes
    assert not check.skipped


@pytest.mark.parametrize("organisation", list(OrgPredicate))
def test_a_small_unit_is_not_checked(organisation: OrgPredicate) -> None:  # D14
    check = distribution_findings(organisation, counts_of("4/0/0/0/0"))
    assert check.findings == ()
    assert check.skipped
    assert check.note == "unit kecil"
    assert distribution_summary(check) == "Sebaran tidak diperiksa: unit kecil, 4 pegawai."


def test_the_smallest_checked_unit_is_a_setting() -> None:
    counts = counts_of("4/0/0/0/0")
    assert distribution_findings(OrgPredicate.OUTSTANDING, counts, min_unit=4).codes == (
        "max_very_good",
    )


def test_a_finding_says_how_many_and_how_many_are_allowed() -> None:
    (finding,) = distribution_findings(OrgPredicate.OUTSTANDING, counts_of("22/8/0/0/0")).findings
    assert (finding.count, finding.limit) == (22, 21)
    assert finding.sentence == "Predikat Sangat Baik paling banyak 21 pegawai. Sekarang 22."


def test_a_finding_about_nobody_reads_well() -> None:
    (finding,) = distribution_findings(OrgPredicate.GOOD, {Predicate.VERY_GOOD: 9}).findings
    assert finding.sentence == (
        "Predikat Butuh Perbaikan atau Kurang/Misconduct paling sedikit 1 pegawai. "
        "Sekarang belum ada."
    )


def test_the_summary_of_a_fitting_unit_is_short() -> None:
    check = distribution_findings(OrgPredicate.GOOD, counts_of("4/17/3/1/0"))
    assert distribution_summary(check) == "Sebaran predikat sesuai pola."


def test_the_summary_of_a_deviating_unit_names_each_limit() -> None:
    check = distribution_findings(OrgPredicate.GOOD, counts_of("0/9/0/0/0"))
    assert distribution_summary(check) == (
        "Sebaran predikat menyimpang dari pola. "
        "Predikat Baik paling banyak 6 pegawai. Sekarang 9. "
        "Predikat Butuh Perbaikan atau Kurang/Misconduct paling sedikit 1 pegawai. "
        "Sekarang belum ada."
    )


def test_the_curves_have_one_value_per_predicate_worst_first() -> None:
    assert set(DISTRIBUTION_SHAPES) == set(DISTRIBUTION_LIMITS) == set(OrgPredicate)
    assert all(len(shape) == len(Predicate) for shape in DISTRIBUTION_SHAPES.values())
    assert distribution_shape(OrgPredicate.OUTSTANDING) == (0, 1, 3, 7, 13)
    assert distribution_shape(OrgPredicate.GOOD) == (2, 3, 6, 11, 2)


@given(
    st.sampled_from(OrgPredicate),
    st.dictionaries(st.sampled_from(Predicate), st.integers(0, 500)),
)
def test_every_finding_names_a_broken_limit(
    organisation: OrgPredicate, counts: dict[Predicate, int]
) -> None:
    check = distribution_findings(organisation, counts)
    known = {limit.code for limit in DISTRIBUTION_LIMITS[organisation]}
    assert set(check.codes) <= known
    assert all(finding.count != finding.limit for finding in check.findings)
