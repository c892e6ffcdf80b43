"""The draw of raters: fair, free of conflicts, and the same again from the same seed."""

from collections import Counter
from random import Random

from hypothesis import given
from hypothesis import strategies as st

from asn_desktop.domain.performance.raters.drawing import (
    Candidate,
    Draw,
    DrawRules,
    draw_raters,
    substitutes,
)
from asn_desktop.domain.performance.raters.terms import RaterGroup

SUPERIOR, PEER, SUBORDINATE = RaterGroup.SUPERIOR, RaterGroup.PEER, RaterGroup.SUBORDINATE
WANTED = {SUPERIOR: 1, PEER: 3, SUBORDINATE: 5}
UNIT = [Candidate("head", "a", "supervisor", "camat")] + [
    Candidate(f"staff{number}", "a", "staff", "head") for number in range(6)
]
OTHERS = [Candidate(f"other{number}", "b", "staff", "else") for number in range(6)]
CAMAT = Candidate("camat", "top", "administrator", None)
OFFICE = [CAMAT, *UNIT, *OTHERS]


def raters_of(draw: Draw, rated: str, group: RaterGroup) -> set[str]:
    return {one.rater_id for one in draw.raters if (one.rated_id, one.group) == (rated, group)}


def test_superior_and_subordinates_follow_from_the_reporting_line() -> None:
    draw = draw_raters(OFFICE, ["head"], DrawRules(WANTED, most_load=8), seed=1)
    assert raters_of(draw, "head", SUPERIOR) == {"camat"}
    subordinates = raters_of(draw, "head", SUBORDINATE)
    assert len(subordinates) == 5 and all(one.startswith("staff") for one in subordinates)
    assert not raters_of(draw, "head", PEER) & ({"camat", "head"} | subordinates)


def test_peers_of_the_same_unit_and_level_come_first() -> None:
    draw = draw_raters(OFFICE, ["staff0"], DrawRules(WANTED, most_load=8), seed=4)
    peers = raters_of(draw, "staff0", PEER)
    assert len(peers) == 3 and all(one.startswith("staff") for one in peers)


def test_raters_of_the_last_rounds_are_avoided_where_others_are_left() -> None:
    rules = DrawRules(WANTED, 8, recent=frozenset({("staff0", "staff1"), ("staff0", "staff2")}))
    for seed in range(20):
        draw = draw_raters(OFFICE, ["staff0"], rules, seed)
        assert raters_of(draw, "staff0", PEER) == {"staff3", "staff4", "staff5"}


def test_declared_conflicts_are_never_drawn_even_when_raters_run_out() -> None:
    conflicts = frozenset(frozenset(("staff0", f"staff{number}")) for number in range(1, 6))
    office = [CAMAT, *UNIT]
    draw = draw_raters(office, ["staff0"], DrawRules(WANTED, 8, conflicts=conflicts), seed=2)
    assert raters_of(draw, "staff0", PEER) == set()
    assert draw.missing == (("staff0", PEER, 3),)


def test_somebody_away_is_rated_but_not_asked() -> None:
    office = [CAMAT, *UNIT[:3], Candidate("away", "a", "staff", "head", can_rate=False)]
    draw = draw_raters(office, [one.id for one in office], DrawRules(WANTED, 8), seed=3)
    assert "away" not in {one.rater_id for one in draw.raters}
    assert raters_of(draw, "away", SUPERIOR) == {"head"}


def test_the_ballots_of_peers_spread_evenly() -> None:
    staff = [Candidate(f"p{number:02d}", "a", "staff", None) for number in range(20)]
    draw = draw_raters(staff, [one.id for one in staff], DrawRules({PEER: 3}, 8), seed=5)
    load = Counter(one.rater_id for one in draw.raters)
    assert sum(load.values()) == 60 and max(load.values()) <= 5 and min(load.values()) >= 1


def test_a_substitute_is_neither_taken_nor_in_conflict() -> None:
    rules = DrawRules(WANTED, 8, conflicts=frozenset({frozenset(("staff0", "staff1"))}))
    found = substitutes(OFFICE, "staff0", PEER, {"staff2", "staff3"}, rules)
    assert found[:2] == ("staff4", "staff5")
    assert not {"staff0", "staff1", "staff2", "staff3", "head"} & set(found)


@st.composite
def offices(draw: st.DrawFn) -> tuple[list[Candidate], DrawRules]:
    count = draw(st.integers(1, 12))
    ids = [f"p{number:02d}" for number in range(count)]
    people = []
    for place, key in enumerate(ids):
        appraiser = draw(st.sampled_from([None, *ids[:place]]))
        unit, level = draw(st.sampled_from("ab")), draw(st.sampled_from("xy"))
        people.append(Candidate(key, unit, level, appraiser, draw(st.booleans())))
    pairs = st.frozensets(st.tuples(st.sampled_from(ids), st.sampled_from(ids)), max_size=8)
    conflicts = frozenset(frozenset(pair) for pair in draw(pairs) if pair[0] != pair[1])
    load = draw(st.integers(1, 6))
    return people, DrawRules(WANTED, load, draw(pairs), conflicts)


@given(offices(), st.integers(0, 2**31))
def test_no_draw_breaks_a_rule_and_every_draw_can_be_drawn_again(
    case: tuple[list[Candidate], DrawRules], seed: int
) -> None:
    people, rules = case
    ids = [one.id for one in people]
    draw = draw_raters(people, ids, rules, seed)
    shuffled = list(people)
    Random(seed + 1).shuffle(shuffled)
    assert draw_raters(shuffled, reversed(ids), rules, seed) == draw
    pairs = [(one.rated_id, one.rater_id) for one in draw.raters]
    assert len(pairs) == len(set(pairs))
    able = {one.id for one in people if one.can_rate}
    for one in draw.raters:
        assert one.rater_id != one.rated_id and one.rater_id in able
        assert frozenset((one.rated_id, one.rater_id)) not in rules.conflicts
    without_superiors = Counter(
        one.rater_id for one in draw.raters if one.group in (PEER, SUBORDINATE)
    )
    assert all(number <= rules.most_load for number in without_superiors.values())
