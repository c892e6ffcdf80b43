"""Results and indicators of usual kecamatan posts that come with the program."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, TypeVar

from asn_desktop.base.settings import resource_path
from asn_desktop.domain.people.post_names import PLACE, post_key, post_matches
from asn_desktop.domain.performance.terms import Approach, Aspect, Perspective, ResultKind
from asn_desktop.domain.term import Term
from asn_desktop.services.performance.plans.inputs import IndicatorInput, ResultInput

AnyTerm = TypeVar("AnyTerm", bound=Term)


@dataclass(frozen=True, slots=True)
class ShippedPost:
    """One kecamatan post with the work it usually stands for.

    Attributes:
        name: the post without the name of a place.
        names: name and synonyms as `post_matches` takes them.
    """

    name: str
    names: tuple[str, ...]
    approach: Approach
    results: tuple[ResultInput, ...]


def shipped_post(position: str) -> ShippedPost | None:
    """Return the post a person's position stands for, or None: then nothing is proposed."""
    return next((post for post in shipped_posts() if post_matches(position, post.names)), None)


def library_key(position: str) -> str:
    """Return the key under which results for a position are kept; synonyms share one."""
    post = shipped_post(position)
    return post_key(post.name if post else position)


@lru_cache(maxsize=1)
def shipped_posts() -> tuple[ShippedPost, ...]:
    """Return all posts, read once from `resources/library`."""
    return tuple(
        _post(item)
        for path in sorted(resource_path("library", "posts").glob("*.json"))
        for item in json.loads(path.read_text(encoding="utf-8")).values()
    )


def _post(item: Mapping[str, Any]) -> ShippedPost:
    name = item["position"]
    return ShippedPost(
        name=name.removesuffix(PLACE).strip(),
        names=(name, *item.get("synonyms", ())),
        approach=_term(Approach, item.get("approach")) or Approach.QUANTITATIVE,
        results=tuple(_result(result) for result in item["results"]),
    )


def _result(item: Mapping[str, Any]) -> ResultInput:
    return ResultInput(
        text=item["text"],
        kind=_term(ResultKind, item.get("kind")) or ResultKind.MAIN,
        assigned_by=item.get("assigned_by", ""),
        indicators=tuple(
            IndicatorInput(
                text=indicator["text"],
                target_text=indicator["target"],
                unit=indicator["unit"],
                aspect=_term(Aspect, indicator.get("aspect")),
                perspective=_term(Perspective, indicator.get("perspective")),
            )
            for indicator in item["indicators"]
        ),
    )


def _term(terms: type[AnyTerm], value: str | None) -> AnyTerm | None:
    return next((term for term in terms if term.value == value), None)
