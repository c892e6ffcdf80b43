"""The versions of a plan with what each changed, in words and signs."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from asn_desktop.base.wording import date_short
from asn_desktop.domain.performance.planning.versions import (
    ChangeKind,
    Difference,
    difference_summary,
)
from asn_desktop.services.performance.plans.versions.history import VersionLine
from asn_desktop.ui.kit.containers.card import Card, Line
from asn_desktop.ui.kit.controls.buttons import LinkButton
from asn_desktop.ui.kit.display.chip import Chip
from asn_desktop.ui.kit.text import Text
from asn_desktop.ui.theme.cells import ChipStyle

_CHIPS = {
    ChangeKind.ADDED: ChipStyle("Ditambah", "success", "plus-bold"),
    ChangeKind.CHANGED: ChipStyle("Diubah", "info", "pencil-simple-bold"),
    ChangeKind.REMOVED: ChipStyle("Diakhiri", "danger", "minus-bold"),
}
_CURRENT = ChipStyle("Berlaku", "success", "check-bold")
_EARLIER = ChipStyle("Versi lama", "neutral", "archive-bold")


def versions_card(lines: Sequence[VersionLine], open_version: Callable[[str], None]) -> Card:
    """Return the card of the kept versions, the newest first."""
    card = Card("Versi yang disetujui", padding=16, spacing=10)
    for number, line in enumerate(lines):
        if number:
            card.body.addWidget(Line(card))
        card.body.addWidget(_version_row(line, open_version))
        for difference in line.differences:
            card.body.addWidget(_difference_row(difference))
    return card


def pending_card(differences: Sequence[Difference], version: int) -> Card:
    """Return the card of what an amendment changes in the version in force."""
    card = Card(
        f"Perubahan terhadap versi {version - 1}: {difference_summary(differences).lower()}",
        padding=16,
        spacing=10,
    )
    for difference in differences:
        card.body.addWidget(_difference_row(difference))
    return card


def _version_row(line: VersionLine, open_version: Callable[[str], None]) -> QWidget:
    holder = QWidget()
    row = QHBoxLayout(holder)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(12)
    row.addWidget(Chip(_CURRENT if line.is_current else _EARLIER), 0, Qt.AlignmentFlag.AlignTop)
    words = QVBoxLayout()
    words.setSpacing(2)
    approved = date_short(line.approved_at.date())
    words.addWidget(Text(f"Versi {line.version}, disetujui {approved}", "strong", wrap=True))
    if line.reason:
        words.addWidget(Text(f"Alasan: {line.reason}", "small", "text", wrap=True))
    if line.differences:
        summary = f"Dibanding versi {line.version - 1}: {difference_summary(line.differences)}"
        words.addWidget(Text(summary, "caption", "text2", wrap=True))
    if line.was_kept_later:
        words.addWidget(
            Text(
                f"Lembarnya disimpan {date_short(line.recorded_at.date())}, "
                "sesaat sebelum diubah pertama kali.",
                "caption",
                "text2",
                wrap=True,
            )
        )
    row.addLayout(words, 1)
    link = LinkButton("Buka lembar", "printer")
    link.setObjectName(f"version_open_{line.version}")
    link.clicked.connect(partial(_call, open_version, line.id))
    row.addWidget(link, 0, Qt.AlignmentFlag.AlignTop)
    return holder


def _difference_row(difference: Difference) -> QWidget:
    holder = QWidget()
    row = QHBoxLayout(holder)
    row.setContentsMargins(14, 0, 0, 0)
    row.setSpacing(12)
    chip = Chip(_CHIPS[difference.kind])
    row.addWidget(chip, 0, Qt.AlignmentFlag.AlignTop)
    words = QVBoxLayout()
    words.setSpacing(2)
    words.addWidget(Text(difference.place, "small_strong", "text", wrap=True))
    if difference.kind is not ChangeKind.ADDED:
        words.addWidget(Text(f"Semula: {difference.before}", "small", "text2", wrap=True))
    if difference.kind is not ChangeKind.REMOVED:
        words.addWidget(Text(f"Menjadi: {difference.after}", "small", "text", wrap=True))
    row.addLayout(words, 1)
    return holder


def _call(open_version: Callable[[str], None], version_id: str, _checked: bool = False) -> None:
    open_version(version_id)
