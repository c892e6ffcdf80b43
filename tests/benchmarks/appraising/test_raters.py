"""What the figures of a large 360° round cost."""

import json
from statistics import median
from time import perf_counter

from asn_desktop.domain.performance.raters.pooling import counted, empty_counts
from asn_desktop.domain.performance.raters.terms import RaterGroup, RoundState
from asn_desktop.services.performance.raters.codec import shipped_questionnaire
from asn_desktop.services.performance.raters.results import round_results
from asn_desktop.services.performance.raters.rounds import round_row
from asn_desktop.store.tables import RaterTallyRow
from tests.factories import Post, add_employee
from tests.services.performance.raters.scenes import ballot_of, opened_round

PEOPLE, BALLOTS, LIMIT_MS = 150, 10_000, 50


def test_the_figures_of_ten_thousand_answers_take_less_than_fifty_milliseconds(office):
    round_id = opened_round(office)
    asked = shipped_questionnaire()
    groups = (RaterGroup.SUPERIOR, RaterGroup.PEER, RaterGroup.SUBORDINATE)
    each = BALLOTS // (PEOPLE * len(groups)) + 1
    with office.database.write() as session:
        for number in range(PEOPLE):
            key = add_employee(session, f"Pegawai {number}", Post("Analis"))
            for group in groups:
                counts = empty_counts(asked, group)
                for ballot in range(each):
                    counts = counted(counts, ballot_of(1 + ballot % 4))
                session.add(
                    RaterTallyRow(
                        round_id=round_id,
                        rated_id=key,
                        groups=group.value,
                        ballots=each,
                        counts=json.dumps(counts),
                    )
                )
        round_row(session, round_id).state = RoundState.CLOSED
    times = []
    for _turn in range(7):
        with office.read() as session:
            row = round_row(session, round_id)
            begun = perf_counter()
            results = round_results(session, row)
            times.append((perf_counter() - begun) * 1000)
    assert sum(result.ballots for result in results.values()) >= BALLOTS
    print(f"\n360 figures of {BALLOTS} answers: {median(times):.1f} ms")
    assert median(times) < LIMIT_MS
