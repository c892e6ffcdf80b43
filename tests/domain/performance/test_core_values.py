"""The core values are the official seven with three items each (domain reference §10.10)."""

from asn_desktop.domain.performance.core_values import CORE_VALUE_GUIDES
from asn_desktop.domain.performance.terms import CoreValue


def test_there_are_seven_values_with_three_items_in_fixed_order() -> None:
    guides = list(CORE_VALUE_GUIDES.values())
    assert [guide.value for guide in guides] == list(CoreValue)
    assert [guide.number for guide in guides] == [1, 2, 3, 4, 5, 6, 7]
    assert len({item for guide in guides for item in guide.items}) == 21


def test_the_order_spells_berakhlak() -> None:
    assert [value.label[0] for value in CORE_VALUE_GUIDES] == list("BAKHLAK")


def test_short_guides_fit_one_line() -> None:
    assert all(0 < len(guide.short_guide) <= 60 for guide in CORE_VALUE_GUIDES.values())
