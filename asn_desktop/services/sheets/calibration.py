"""The calibration of a team or the office on paper."""

from dataclasses import dataclass

from asn_desktop.domain.performance.distribution import distribution_summary
from asn_desktop.domain.performance.predicates import SHORT_RATINGS
from asn_desktop.domain.performance.terms import OrgPredicate, Predicate, Rating
from asn_desktop.services.context import Actor, Office
from asn_desktop.services.performance.calibration.reading import calibration_view, counted
from asn_desktop.services.performance.calibration.views import CalibrationLine
from asn_desktop.services.sheets.making import period_code, require_identity, sheet_head
from asn_desktop.services.sheets.parts import SheetHead

WHOLE_OFFICE = "office"


@dataclass(frozen=True, slots=True)
class CalibrationSheet:
    """One calibration on paper.

    Attributes:
        circle: whose people these are, in words.
        counts: people per predicate before and now.
        summary: the comparison with the pattern, "" without the organisation's predicate.
        lines: name with post, unit, before, now, ratings, and the last reason.
    """

    head: SheetHead
    period: str
    circle: str
    org_predicate: OrgPredicate | None
    counts: tuple[tuple[Predicate, int, int], ...]
    summary: str
    lines: tuple[tuple[str, str, str, str, str, str], ...]
    notes: tuple[str, ...]


def calibration_sheet(office: Office, actor: Actor, record_id: str) -> CalibrationSheet:
    """Return the calibration of a period for printing; `record_id` is "<period>:<circle>".

    Raises:
        NotAllowed: the actor may not look at this circle.
        DomainError: there is no such period, or the office was not set up.
    """
    period_id, _, circle = record_id.partition(":")
    whole = circle == WHOLE_OFFICE
    view = calibration_view(office, actor, period_id, whole_office=whole)
    count = counted(view.lines, view.organization)
    with office.read() as session:
        identity = require_identity(session)
        code = period_code(session, view.period)
    words = "Seluruh kantor" if whole else f"Tim {actor.name}"
    return CalibrationSheet(
        head=sheet_head(
            identity,
            f"KAL-{code}-{view.period.year}",
            view.period.id,
            f"Kalibrasi {view.period.label} {view.period.year}, {words}",
        ),
        period=f"{view.period.label} {view.period.year}",
        circle=words,
        org_predicate=view.organization,
        counts=tuple(
            (item, before, now)
            for (item, before), (_, now) in zip(count.before, count.now, strict=True)
        ),
        summary=distribution_summary(count.check) if count.check else "",
        lines=tuple(_line(line) for line in view.lines),
        notes=tuple(f"{note.actor_name}: {note.text}" for note in view.notes),
    )


def _line(line: CalibrationLine) -> tuple[str, str, str, str, str, str]:
    ratings = f"{_short(line.result_now)} / {_short(line.behavior_now)}"
    return (
        f"{line.name}\n{line.position}",
        line.unit_name,
        line.predicate_before.label if line.predicate_before else "-",
        line.predicate_now.label if line.predicate_now else "-",
        ratings,
        line.reason or "-",
    )


def _short(rating: Rating | None) -> str:
    return SHORT_RATINGS[rating] if rating else "-"
