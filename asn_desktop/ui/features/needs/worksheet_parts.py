"""Parts of the page of needs: the line of coverage, the footer, cards, and how to start."""

from collections.abc import Callable

from PySide6.QtWidgets import QHBoxLayout, QWidget

from asn_desktop.services.performance.needs.views import NeedsView
from asn_desktop.ui.kit.announce import announce
from asn_desktop.ui.kit.containers.card import Card
from asn_desktop.ui.kit.containers.empty_state import EmptyState, StartAction
from asn_desktop.ui.kit.containers.footer import ActionFooter
from asn_desktop.ui.kit.controls.buttons import IconButton, PrimaryButton, SecondaryButton
from asn_desktop.ui.kit.display.icon_label import IconLabel
from asn_desktop.ui.kit.text import ElidedText
from asn_desktop.ui.kit.visibility import set_shown
from asn_desktop.ui.theme.theme import px

_KEYS = (("Enter", "simpan"), ("Ctrl+V", "tempel dari Excel"), ("Ctrl+Del", "hapus baris"))
_COMPLETE = "Semua kebutuhan dijawab dan semua indikator sudah jadi hasil kerja."


class CoverageLine(QWidget):
    """What is missing on the worksheet, in words after a sign."""

    def __init__(self) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        self._lacks = IconLabel("warning-fill", "warning", 18)
        self._good = IconLabel("check-circle-fill", "success", 18)
        self._words = ElidedText("", "small")
        row.addWidget(self._lacks)
        row.addWidget(self._good)
        row.addWidget(self._words, 1)

    def show_words(self, words: str, *, is_blank: bool) -> None:
        """Show what is missing; without any it says that nothing is."""
        set_shown(self, not is_blank)
        set_shown(self._lacks, bool(words))
        set_shown(self._good, not words)
        said = words or _COMPLETE
        if said != self.accessibleName():
            self._words.setText(said)
            self.setAccessibleName(said)
            announce(self, said)


class NeedsFooter(ActionFooter):
    """Save state, keys, and the two ways on.

    Attributes:
        propose: take weak points from survey and evaluations.
        carry: turn indicators into a result of a leader.
    """

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.propose = SecondaryButton("&Ambil dari survei dan evaluasi…", "chart-line")
        self.propose.setObjectName("needs_propose")
        self.carry = PrimaryButton("&Jadikan hasil kerja pimpinan…", "target")
        self.carry.setObjectName("needs_carry")
        self.add_button(self.propose)
        self.add_button(self.carry)

    def show_view(self, view: NeedsView, *, is_blank: bool) -> None:
        """Show what the reader may do now."""
        set_shown(self.propose, view.can_edit and not is_blank)
        set_shown(self.carry, bool(view.carriers) and bool(view.indicators))
        self.set_keys(_KEYS if view.can_edit and not is_blank else ())
        if not view.can_edit:
            self.set_info("Lembar ini diisi pimpinan dan operator.")
        elif view.indicators and not view.carriers:
            self.set_info("Pimpinan pemilik SKP yang menjadikannya hasil kerja.")


def titled(title: str, grid: QWidget, button_name: str) -> tuple[Card, IconButton]:
    """Return a card around a grid, and its button that deletes the line in front."""
    card = Card(title, padding=14, title_role="strong")
    card.flush()
    delete = IconButton("trash", "Hapus baris (Ctrl+Del)", compact=True)
    delete.setObjectName(button_name)
    card.add_title_widget(delete)
    card.body.setContentsMargins(0, 6, 0, 0)
    card.body.addWidget(grid)
    card.setMinimumHeight(px(140))
    return card, delete


def start_state(
    view: NeedsView,
    copy: Callable[[], object],
    propose: Callable[[], object],
    begin: Callable[[], object],
) -> EmptyState:
    """Make what stands on the page while nothing was written, the fastest way first."""
    title = f"Lembar kebutuhan {view.year} belum berisi"
    if not view.can_edit:
        words = "Pimpinan dan operator mengisinya. Anda dapat membacanya begitu ada isinya."
        return EmptyState(title, words, sign="clipboard-text")
    actions = []
    if view.earlier_lines:
        actions.append(
            StartAction(
                "copy-simple",
                f"Salin dari tahun {view.year - 1}",
                f"{view.earlier_lines} baris, tanpa titik lemah tahun itu. Paling cepat.",
                copy,
            )
        )
    actions += [
        StartAction(
            "chart-line",
            "Ambil dari survei dan evaluasi",
            f"Pilih dari titik lemah tahun {view.year - 1}.",
            propose,
        ),
        StartAction(
            "rows",
            "Mulai dari lembar kosong",
            "Ketik, atau tempel daftar dari Excel.",
            begin,
        ),
    ]
    words = (
        "Tulis dahulu apa yang dibutuhkan kecamatan. Indikator unit menjawabnya, lalu menjadi "
        "hasil kerja di SKP pimpinan."
    )
    return EmptyState(title, words, actions, sign="clipboard-text")
