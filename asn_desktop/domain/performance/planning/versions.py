"""What one version of a plan says, and what differs between two of them."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from types import MappingProxyType
from typing import Final

from asn_desktop.base.wording import date_long
from asn_desktop.domain.performance.terms import (
    AnnexList,
    Approach,
    Aspect,
    CoreValue,
    Perspective,
    PlanStatus,
    PlanTemplate,
    ResultKind,
)
from asn_desktop.domain.term import Term


class PlanPhase(Term):
    """Where a plan is in its life, as lists and chips word it."""

    DRAFT = "draft", "Draf"
    SUBMITTED = "submitted", "Diajukan"
    RETURNED = "returned", "Perlu perbaikan"
    APPROVED = "approved", "Disetujui"
    ACTIVE = "active", "Berlaku"
    AMENDING = "amending", "Berlaku, diubah"
    CLOSED = "closed", "Ditutup"


_PHASES: Final[Mapping[PlanStatus, PlanPhase]] = MappingProxyType(
    {
        PlanStatus.DRAFT: PlanPhase.DRAFT,
        PlanStatus.SUBMITTED: PlanPhase.SUBMITTED,
        PlanStatus.RETURNED: PlanPhase.RETURNED,
        PlanStatus.CLOSED: PlanPhase.CLOSED,
    }
)


def phase_of(
    status: PlanStatus, starts: date, today: date, *, is_being_amended: bool = False
) -> PlanPhase:
    """Tell the phase: an approved plan is in force from its first day, also while it is amended.

    It is derived, never stored: nobody has to press anything on the first of January.
    """
    if status is not PlanStatus.APPROVED:
        return _PHASES[status]
    if is_being_amended:
        return PlanPhase.AMENDING
    return PlanPhase.ACTIVE if starts <= today else PlanPhase.APPROVED


@dataclass(frozen=True, slots=True)
class VersionIndicator:
    """One indicator of a version; its id stays the same through all versions."""

    id: str
    aspect: Aspect | None
    perspective: Perspective | None
    text: str
    target: str
    unit: str


@dataclass(frozen=True, slots=True)
class VersionResult:
    """One result of a version; its id stays the same through all versions."""

    id: str
    kind: ResultKind
    number: int
    text: str
    parent_result_id: str
    parent_text: str
    assigned_by: str
    indicators: tuple[VersionIndicator, ...]


@dataclass(frozen=True, slots=True)
class VersionLine:
    """One line of the annex; its id stays the same through all versions."""

    id: str
    annex_list: AnnexList
    text: str


@dataclass(frozen=True, slots=True)
class VersionContent:
    """Everything that somebody wrote into one version of a plan."""

    approach: Approach
    template: PlanTemplate
    results: tuple[VersionResult, ...]
    expectations: tuple[tuple[CoreValue, str], ...]
    annex: tuple[VersionLine, ...]


class ChangeKind(Term):
    """What became of one part between two versions."""

    ADDED = "added", "Ditambah"
    CHANGED = "changed", "Diubah"
    REMOVED = "removed", "Diakhiri"


@dataclass(frozen=True, slots=True)
class Difference:
    """One part that differs.

    Attributes:
        place: the part in words, such as "Hasil kerja 2, target waktu".
        before, after: its words in the two versions; "" where it does not exist.
    """

    kind: ChangeKind
    place: str
    before: str
    after: str


def differences(old: VersionContent, new: VersionContent) -> tuple[Difference, ...]:
    """List what differs between two versions, in the order of the sheet."""
    return tuple(
        [
            *_form(old, new),
            *_results(old, new),
            *_expectations(old, new),
            *_annex(old, new),
        ]
    )


def difference_summary(found: Iterable[Difference]) -> str:
    """Count the differences in words, such as "1 ditambah, 2 diubah"; "Tidak ada perbedaan"."""
    kinds = [difference.kind for difference in found]
    counted = [
        f"{kinds.count(kind)} {kind.label.lower()}" for kind in ChangeKind if kinds.count(kind)
    ]
    return ", ".join(counted) or "Tidak ada perbedaan"


def ended_text(text: str, ended_on: date) -> str:
    """Mark a result or indicator that an amendment ended."""
    return f"{text} (berakhir {date_long(ended_on)})"


def _form(old: VersionContent, new: VersionContent) -> Iterator[Difference]:
    yield from _changed("Pendekatan", old.approach.label, new.approach.label)
    yield from _changed("Bentuk lembar", old.template.label, new.template.label)


def _results(old: VersionContent, new: VersionContent) -> Iterator[Difference]:
    before = {result.id: result for result in old.results}
    for result in new.results:
        place = f"Hasil kerja {result.number}"
        earlier = before.pop(result.id, None)
        if earlier is None:
            yield Difference(ChangeKind.ADDED, place, "", _whole(result))
            continue
        yield from _changed(f"{place}, rumusan", earlier.text, result.text)
        yield from _changed(f"{place}, jenis", earlier.kind.label, result.kind.label)
        yield from _changed(f"{place}, hasil kerja atasan", _supported(earlier), _supported(result))
        yield from _indicators(place, earlier.indicators, result.indicators)
    for result in before.values():
        yield Difference(ChangeKind.REMOVED, f"Hasil kerja {result.number}", _whole(result), "")


def _indicators(
    place: str, old: Iterable[VersionIndicator], new: Iterable[VersionIndicator]
) -> Iterator[Difference]:
    before = {indicator.id: indicator for indicator in old}
    for number, indicator in enumerate(new, start=1):
        name = f"{place}, {_indicator_name(indicator, number)}"
        earlier = before.pop(indicator.id, None)
        if earlier is None:
            yield Difference(ChangeKind.ADDED, name, "", _measured(indicator))
            continue
        yield from _changed(name, _worded(earlier), _worded(indicator))
        yield from _changed(f"{name}, target", _target(earlier), _target(indicator))
    for indicator in before.values():
        name = f"{place}, {_indicator_name(indicator, 0)}"
        yield Difference(ChangeKind.REMOVED, name, _measured(indicator), "")


def _expectations(old: VersionContent, new: VersionContent) -> Iterator[Difference]:
    before: Mapping[CoreValue, str] = dict(old.expectations)
    for value, text in new.expectations:
        yield from _changed(f"Ekspektasi {value.label}", before.get(value, ""), text)


def _annex(old: VersionContent, new: VersionContent) -> Iterator[Difference]:
    before = {line.id: line for line in old.annex}
    for line in new.annex:
        earlier = before.pop(line.id, None)
        place = f"Lampiran, {line.annex_list.label.lower()}"
        if earlier is None:
            yield Difference(ChangeKind.ADDED, place, "", line.text)
        else:
            yield from _changed(place, earlier.text, line.text)
    for line in before.values():
        place = f"Lampiran, {line.annex_list.label.lower()}"
        yield Difference(ChangeKind.REMOVED, place, line.text, "")


def _changed(place: str, before: str, after: str) -> Iterator[Difference]:
    if before != after:
        yield Difference(ChangeKind.CHANGED, place, before or "–", after or "–")


def _whole(result: VersionResult) -> str:
    return "\n".join([result.text, *(f"• {_measured(item)}" for item in result.indicators)])


def _supported(result: VersionResult) -> str:
    return result.parent_text or (f"penugasan {result.assigned_by}" if result.assigned_by else "")


def _indicator_name(indicator: VersionIndicator, number: int) -> str:
    if indicator.aspect is not None:
        return f"indikator {indicator.aspect.label.lower()}"
    return f"indikator {number}" if number else "indikator"


def _worded(indicator: VersionIndicator) -> str:
    kind = indicator.perspective or indicator.aspect
    return f"{indicator.text} ({kind.label})" if kind else indicator.text


def _target(indicator: VersionIndicator) -> str:
    return f"{indicator.target} {indicator.unit}".strip()


def _measured(indicator: VersionIndicator) -> str:
    target = _target(indicator)
    return f"{indicator.text}: {target}" if target else indicator.text
