"""Hints about a result in the words of the editor."""

from asn_desktop.domain.performance.planning.smart_hints import (
    MeasuredIndicator,
    SmartHint,
    smart_hints,
)
from asn_desktop.services.performance.plans.views import PlanView, ResultView


def hints_of(view: PlanView, line: ResultView) -> tuple[SmartHint, ...]:
    """Return what a stored result lacks; nothing where it cannot be changed."""
    if not view.rights.can_edit:
        return ()
    return smart_hints(
        line.text,
        [
            MeasuredIndicator(item.text, item.target_text, item.unit, item.aspect)
            for item in line.indicators
        ],
        supports=bool(line.parent_result_id or line.assigned_by),
        template=view.template,
    )


def row_words(hints: tuple[SmartHint, ...]) -> str:
    """Return one quiet line: the first hint, and how many more there are."""
    if not hints:
        return ""
    more = f" (+{len(hints) - 1} saran lain)" if len(hints) > 1 else ""
    return f"{hints[0].sentence}{more}"


def all_words(hints: tuple[SmartHint, ...]) -> str:
    """Return every hint on a line of its own."""
    return "\n".join(f"{hint.trait.label}: {hint.sentence}" for hint in hints)
