"""How the appraiser's mark differs from the employee's own."""

from typing import Final

from asn_desktop.domain.performance.terms import Rating
from asn_desktop.domain.term import Term


class Difference(Term):
    """The appraiser's mark beside the own one, in words and with its mark."""

    FAR_LOWER = "far_lower", "dua tingkat lebih rendah dari penilaian diri"
    LOWER = "lower", "lebih rendah dari penilaian diri"
    SAME = "same", "sama dengan penilaian diri"
    HIGHER = "higher", "lebih tinggi dari penilaian diri"
    FAR_HIGHER = "far_higher", "dua tingkat lebih tinggi dari penilaian diri"


_ORDER: Final = tuple(Rating)
_BY_STEPS: Final = dict(zip(range(-2, 3), Difference, strict=True))
MARKS: Final = {
    Difference.FAR_LOWER: "▼▼",
    Difference.LOWER: "▼",
    Difference.SAME: "=",
    Difference.HIGHER: "▲",
    Difference.FAR_HIGHER: "▲▲",
}


def difference(own: Rating | None, given: Rating | None) -> Difference | None:
    """Compare two marks of the same row; None while one of them is missing."""
    if own is None or given is None:
        return None
    return _BY_STEPS[_ORDER.index(given) - _ORDER.index(own)]
