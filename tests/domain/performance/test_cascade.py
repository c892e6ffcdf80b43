"""The cascade as a forest: every result once, circles cut, gaps named."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from asn_desktop.base.errors import DomainError
from asn_desktop.domain.performance.cascade import (
    CascadeEntry,
    CascadeFinding,
    branch_of,
    build_forest,
    check_support,
)


def entry(key, parent=None, *, parent_year=2026, **facts):
    return CascadeEntry(
        key,
        parent,
        parent_year if parent else None,
        2026,
        facts.pop("owner", f"owner of {key}"),
        facts.pop("appraiser", None),
        **facts,
    )


CAMAT = entry("camat", needs_superior=False, has_team=True)
HEAD = entry("head", "camat", has_team=True)
STAFF = entry("staff", "head")


def drawn(entries):
    return [(node.id, node.depth, node.supporters) for node in build_forest(entries)]


def found(entries, key):
    return next(node.findings for node in build_forest(entries) if node.id == key)


def test_results_hang_below_what_they_support_in_the_order_given():
    other = entry("other", "head")
    assert drawn([STAFF, other, HEAD, CAMAT]) == [
        ("camat", 0, 1),
        ("head", 1, 2),
        ("staff", 2, 0),
        ("other", 2, 0),
    ]


def test_a_leaders_result_that_nobody_supports_is_named():
    assert found([CAMAT, HEAD], "head") == (CascadeFinding.UNSUPPORTED,)
    assert found([CAMAT, HEAD, STAFF], "head") == ()


def test_a_staff_result_that_supports_nothing_is_named_unless_it_was_assigned():
    assert found([entry("alone")], "alone") == (CascadeFinding.UNCONNECTED,)
    assert found([entry("alone", is_assigned=True)], "alone") == ()


def test_the_leader_form_needs_no_superior():
    assert found([entry("camat", needs_superior=False)], "camat") == ()


def test_a_parent_of_another_year_is_not_followed_but_named():
    late = entry("late", "camat", parent_year=2025)
    assert ("late", 0, 0) in drawn([CAMAT, late])
    assert found([CAMAT, late], "late") == (CascadeFinding.OTHER_YEAR,)


def test_a_circle_is_cut_and_each_of_its_results_named():
    circle = [entry("a", "b"), entry("b", "c"), entry("c", "a"), entry("below", "a")]
    assert drawn(circle) == [("a", 0, 1), ("below", 1, 0), ("b", 0, 0), ("c", 0, 0)]
    assert [found(circle, key) for key in "abc"] == [(CascadeFinding.CIRCLE,)] * 3
    assert found(circle, "below") == ()


def test_a_parent_that_is_not_shown_leaves_its_results_at_the_top_without_a_warning():
    assert drawn([STAFF]) == [("staff", 0, 0)]
    assert found([STAFF], "staff") == ()


def test_a_person_sees_the_own_branch_and_the_team_but_not_the_neighbours():
    mine = entry("mine", "head", owner="me")
    below = entry("below", "mine")
    loose = entry("loose", appraiser="me")
    kept = branch_of([CAMAT, HEAD, STAFF, mine, below, loose], "me")
    assert [line.id for line in kept] == ["camat", "head", "mine", "below", "loose"]


def test_a_result_of_another_year_is_refused_as_parent():
    with pytest.raises(DomainError, match="berasal dari tahun 2025") as refused:
        check_support("own", 2026, 2025, ["theirs"])
    assert refused.value.field == "parent_result"


def test_a_support_that_closes_a_circle_is_refused():
    with pytest.raises(DomainError, match="sendiri mendukung SKP Anda"):
        check_support("own", 2026, 2026, ["theirs", "own"])
    check_support("own", 2026, 2026, ["theirs", "another"])


@given(st.lists(st.tuples(st.integers(0, 30), st.sampled_from([2025, 2026])), max_size=30))
def test_any_links_give_each_result_once_below_its_parent_line(links):
    entries = [
        entry(str(number), str(parent), parent_year=year)
        for number, (parent, year) in enumerate(links)
    ]
    nodes = build_forest(entries)
    assert sorted(node.id for node in nodes) == sorted(line.id for line in entries)
    depths = {None: -1}
    for node in nodes:
        assert node.depth == depths[node.parent_id] + 1
        depths[node.id] = node.depth
