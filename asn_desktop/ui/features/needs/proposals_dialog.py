"""The checklist of last year's weak points, read from survey and evaluations."""

from collections.abc import Sequence

from PySide6.QtWidgets import QCheckBox, QWidget

from asn_desktop.domain.performance.planning.needs import NeedKind
from asn_desktop.services.performance.needs.editing import NeedInput
from asn_desktop.services.performance.needs.proposing import Proposal
from asn_desktop.ui.kit.containers.card import SectionLabel
from asn_desktop.ui.kit.containers.dialog import Dialog
from asn_desktop.ui.kit.text import Text


class ProposalsDialog(Dialog):
    """Everything is unticked at first: what becomes a need is decided here, by people.

    Attributes:
        chosen: the ticked weak points as needs, filled when the dialog is accepted.
    """

    def __init__(self, parent: QWidget, proposals: Sequence[Proposal], year: int) -> None:
        super().__init__(
            parent,
            "Ambil dari survei dan evaluasi",
            caption=f"Titik lemah tahun {year}. Centang yang menjadi kebutuhan.",
            width=720,
            submit_label="&Tambahkan",
            submit_word="tambahkan",
        )
        self.chosen: list[NeedInput] = []
        self._boxes: list[tuple[QCheckBox, Proposal]] = []
        self.body.setSpacing(4)
        self._problem = Text("", "caption", "danger", wrap=True)
        self._problem.setObjectName("proposals_problem")
        self._problem.hide()
        origin = None
        for number, proposal in enumerate(proposals):
            if proposal.origin is not origin:
                origin = proposal.origin
                self.body.addSpacing(6)
                self.body.addWidget(SectionLabel(origin.label))
            self._add(number, proposal)
        self.body.addWidget(self._problem)
        self.body.addStretch(1)
        if self.primary is not None:
            self.primary.setObjectName("proposals_add")
        first = next((box for box, _ in self._boxes if box.isEnabled()), None)
        if first is not None:
            first.setFocus()

    def submit(self) -> bool:
        """Take what is ticked."""
        self.chosen = [
            NeedInput(proposal.text, NeedKind.WEAKNESS, source=proposal.source)
            for box, proposal in self._boxes
            if box.isChecked() and box.isEnabled()
        ]
        if not self.chosen:
            self._problem.setText("Belum ada yang dicentang. Tekan spasi pada baris yang dipilih.")
            self._problem.show()
        return bool(self.chosen)

    def _add(self, number: int, proposal: Proposal) -> None:
        box = QCheckBox(proposal.text.replace("&", "&&"))
        box.setObjectName(f"proposal_{number}")
        caption = proposal.source
        if proposal.is_taken:
            caption = f"Sudah ada di lembar · {proposal.source}"
            box.setChecked(True)
            box.setEnabled(False)
        box.setAccessibleDescription(caption)
        words = Text(caption, "caption", "text3", wrap=True)
        words.setContentsMargins(28, 0, 0, 4)
        self.body.addWidget(box)
        self.body.addWidget(words)
        self._boxes.append((box, proposal))
