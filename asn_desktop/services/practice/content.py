"""What a practice office is made of, read from `resources/practice` and the library of posts."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path
from typing import Any, TypeVar

from asn_desktop.base.settings import resource_path
from asn_desktop.domain.people.terms import FunctionalLevel, PositionType, Role, Sex
from asn_desktop.domain.performance.terms import Approach, Aspect, Perspective, ResultKind
from asn_desktop.domain.term import Term
from asn_desktop.services.office.identity import OfficeIdentity

AnyTerm = TypeVar("AnyTerm", bound=Term)

_FOLDER = "practice"
_POSTS = ("library", "posts")


@dataclass(frozen=True, slots=True)
class IndicatorContent:
    """One indicator with what may plausibly be reached.

    Attributes:
        worst: reached in a bad period; None where the target is a day or words.
        best: reached in a very good period.
        places: decimals of what is reached.
        words: what is reached below, at and above expectation, for days and words.
    """

    text: str
    target: str
    unit: str
    aspect: Aspect | None
    perspective: Perspective | None
    worst: Decimal | None
    best: Decimal | None
    places: int
    words: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ResultContent:
    """One result of a post.

    Attributes:
        themes: what it is about; a subordinate's result supports one with the same theme.
        evidence: names of usual pieces of evidence.
    """

    text: str
    themes: tuple[str, ...]
    kind: ResultKind
    assigned_by: str
    evidence: tuple[str, ...]
    indicators: tuple[IndicatorContent, ...]


@dataclass(frozen=True, slots=True)
class PostContent:
    """One kecamatan post with the work it stands for."""

    key: str
    position: str
    position_type: PositionType
    functional_level: FunctionalLevel | None
    job_class: int
    grades: tuple[str, ...]
    pppk_grades: tuple[str, ...]
    approach: Approach
    roles: tuple[Role, ...]
    results: tuple[ResultContent, ...]


@dataclass(frozen=True, slots=True)
class UnitContent:
    """One unit: its head's post and the posts of its staff, in the order they are filled.

    Attributes:
        parent: key of the unit above, "" for the office itself.
        smallest_office: the unit exists from this number of employees on.
    """

    key: str
    name: str
    parent: str
    head: str
    staff: tuple[str, ...]
    smallest_office: int


@dataclass(frozen=True, slots=True)
class CastMember:
    """A person with a fixed name, so that the practice office has faces to remember."""

    name: str
    sex: Sex
    nip: str
    grade: str


@dataclass(frozen=True, slots=True)
class PracticeContent:
    """Everything the practice office is made of.

    Attributes:
        office: units, kelurahan, vacancy and the official elsewhere, as in `office.json`.
        people: name parts by kind, as in `people.json`.
        phrases: sentences by purpose, as in `phrases.json`.
        survey: services, profile and suggestions, as in `survey.json`.
    """

    identity: OfficeIdentity
    posts: Mapping[str, PostContent]
    units: tuple[UnitContent, ...]
    kelurahan_units: tuple[UnitContent, ...]
    cast: Mapping[str, tuple[CastMember, ...]]
    office: Mapping[str, Any]
    people: Mapping[str, Any]
    phrases: Mapping[str, Any]
    survey: Mapping[str, Any]


def load_content() -> PracticeContent:
    """Read the content files."""
    office = _json("office.json")
    people = _json("people.json")
    return PracticeContent(
        identity=OfficeIdentity(**office["identity"], is_practice=True),
        posts=_posts(),
        units=tuple(_unit(item) for item in office["units"]),
        kelurahan_units=tuple(_unit(item) for item in office["kelurahan"]["units"]),
        cast={post: tuple(map(_cast_member, items)) for post, items in people["cast"].items()},
        office=office,
        people=people,
        phrases=_json("phrases.json"),
        survey=_json("survey.json"),
    )


def term_of(terms: type[AnyTerm], value: str) -> AnyTerm:
    """Return the term that is stored as a value.

    Raises:
        ValueError: the content files name no such term.
    """
    for term in terms:
        if term.value == value:
            return term
    raise ValueError(f"{value!r} is no {terms.__name__}")


def _json(name: str) -> Any:
    return _content_of(resource_path(_FOLDER, name))


def _content_of(path: Path) -> Any:
    # Decimal, because targets and realisations are never floats.
    return json.loads(path.read_text(encoding="utf-8"), parse_float=Decimal)


def _posts() -> dict[str, PostContent]:
    posts: dict[str, PostContent] = {}
    for path in sorted(resource_path(*_POSTS).glob("*.json")):
        for key, item in _content_of(path).items():
            posts[key] = _post(key, item)
    return posts


def _post(key: str, item: Mapping[str, Any]) -> PostContent:
    level = item.get("functional_level")
    return PostContent(
        key=key,
        position=item["position"],
        position_type=term_of(PositionType, item["position_type"]),
        functional_level=term_of(FunctionalLevel, level) if level else None,
        job_class=item["job_class"],
        grades=tuple(item["grades"]),
        pppk_grades=tuple(item.get("pppk_grades", ())),
        approach=term_of(Approach, item.get("approach", Approach.QUANTITATIVE.value)),
        roles=tuple(term_of(Role, role) for role in item["roles"]),
        results=tuple(_result(result) for result in item["results"]),
    )


def _result(item: Mapping[str, Any]) -> ResultContent:
    return ResultContent(
        text=item["text"],
        themes=tuple(item["themes"]),
        kind=term_of(ResultKind, item.get("kind", ResultKind.MAIN.value)),
        assigned_by=item.get("assigned_by", ""),
        evidence=tuple(item["evidence"]),
        indicators=tuple(_indicator(indicator) for indicator in item["indicators"]),
    )


def _indicator(item: Mapping[str, Any]) -> IndicatorContent:
    worst, best = item.get("range", (None, None))
    aspect, perspective = item.get("aspect"), item.get("perspective")
    return IndicatorContent(
        text=item["text"],
        target=item["target"],
        unit=item["unit"],
        aspect=term_of(Aspect, aspect) if aspect else None,
        perspective=term_of(Perspective, perspective) if perspective else None,
        worst=None if worst is None else Decimal(worst),
        best=None if best is None else Decimal(best),
        places=item.get("places", 0),
        words=tuple(item.get("words", ())),
    )


def _unit(item: Mapping[str, Any]) -> UnitContent:
    return UnitContent(
        key=item["key"],
        name=item["name"],
        parent=item.get("parent", ""),
        head=item["head"],
        staff=tuple(item.get("staff", ())),
        smallest_office=item.get("smallest_office", 0),
    )


def _cast_member(item: Mapping[str, str]) -> CastMember:
    return CastMember(item["name"], term_of(Sex, item["sex"]), item["nip"], item["grade"])
