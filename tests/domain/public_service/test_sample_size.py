"""The sample size equals the classic table, rounded half-up (domain reference §10.5)."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from asn_desktop.base.errors import DomainError
from asn_desktop.domain.public_service.sample_size import sample_size

TABLE = (
    "10->10, 20->19, 30->28, 50->44, 75->63, 100->80, 150->108, 200->132, 250->152, 300->169, "
    "400->196, 440->205, 500->217, 600->234, 700->248, 800->260, 900->269, 1000->278, "
    "1500->306, 2000->322, 3000->341, 4000->351, 5000->357, 6000->361, 10000->370, "
    "15000->375, 20000->377, 50000->381, 75000->382"
)


@pytest.mark.parametrize(
    ("population", "sample"),
    [tuple(map(int, row.split("->"))) for row in TABLE.split(", ")],
)
def test_the_table(population: int, sample: int) -> None:
    assert sample_size(population) == sample


@pytest.mark.parametrize("population", [0, -1])
def test_no_population_no_sample(population: int) -> None:
    with pytest.raises(DomainError, match="Jumlah pengguna layanan") as refusal:
        sample_size(population)
    assert refusal.value.field == "population"


@given(st.integers(1, 10**7))
def test_a_sample_never_exceeds_the_population_and_grows_with_it(population: int) -> None:
    assert 1 <= sample_size(population) <= population
    assert sample_size(population) <= sample_size(population + 1)


def test_a_looser_precision_needs_fewer_respondents() -> None:
    assert sample_size(1000, precision=Decimal("0.1")) < sample_size(1000)
