"""What a page tells the user in a message bar."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum


class NoticeKind(StrEnum):
    """How serious a notice is."""

    INFO = "info"
    SUCCESS = "success"
    WARNING = "warning"
    DANGER = "danger"


@dataclass(frozen=True, slots=True)
class Notice:
    """One message: bold first words, what to do, at most one action.

    Attributes:
        sentence: may hold links `<a href="key">words</a>` when `rich` is set; then escape the rest.
        action: called on the GUI thread when the action's button is pressed.
    """

    kind: NoticeKind
    bold: str
    sentence: str = ""
    action_label: str = ""
    action: Callable[[], object] | None = None
    closable: bool = True
    rich: bool = False


def changed_elsewhere(subject: str, reload: Callable[[], object]) -> Notice:
    """Return the message that somebody else saved the same record first."""
    return Notice(
        NoticeKind.WARNING,
        f"{subject} baru saja diubah di tempat lain.",
        "Muat ulang, lalu periksa isian terakhir Anda.",
        action_label="Muat ulang",
        action=reload,
    )
