"""How the parts of a round are kept as text."""

import json
from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import Final

from asn_desktop.base.settings import resource_path
from asn_desktop.domain.performance.raters.questionnaire import Questionnaire, from_text
from asn_desktop.domain.performance.raters.terms import RaterGroup

_GROUPS: Final = {group.value: group for group in RaterGroup}


@lru_cache(maxsize=1)
def shipped_questionnaire() -> Questionnaire:
    """Return the questionnaire that comes with the program."""
    return from_text(resource_path("raters", "questionnaire.json").read_text(encoding="utf-8"))


def numbers_text(numbers: Mapping[RaterGroup, int]) -> str:
    """Return a number per group as JSON."""
    return json.dumps({group.value: numbers.get(group, 0) for group in RaterGroup})


def numbers_of(text: str) -> dict[RaterGroup, int]:
    """Return a number per group from JSON."""
    kept: dict[str, int] = json.loads(text)
    return {group: kept.get(group.value, 0) for group in RaterGroup}


def groups_text(groups: Sequence[RaterGroup]) -> str:
    """Return groups counted as one as they are kept."""
    return ",".join(group.value for group in groups)


def groups_of(text: str) -> tuple[RaterGroup, ...]:
    """Return the groups counted as one."""
    return tuple(_GROUPS[code] for code in text.split(","))
