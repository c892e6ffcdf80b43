"""The dialog for two people who wrote the same field: both texts, and which one stays."""

from PySide6.QtWidgets import QWidget

from asn_desktop.base.wording import given_name
from asn_desktop.services.performance.plans.undo.conflicts import SamePlaceError
from asn_desktop.ui.kit.containers.card import SectionLabel
from asn_desktop.ui.kit.containers.dialog import Dialog
from asn_desktop.ui.kit.text import Text

_EMPTY = "(kosong)"


class ConflictDialog(Dialog):
    """Shows both texts of one field; accepting stores one's own over the other."""

    def __init__(self, parent: QWidget, conflict: SamePlaceError) -> None:
        name = given_name(conflict.who)
        super().__init__(
            parent,
            "Dua isian untuk bagian yang sama",
            caption=conflict.place,
            width=600,
            submit_label="Pakai isian saya",
            cancel_label=f"Pakai isian {name}",
            submit_word="pakai isian saya",
        )
        self.body.setSpacing(6)
        for title, text in (
            ("Isian Anda", conflict.mine),
            (f"Isian {conflict.who}, sudah tersimpan", conflict.theirs),
        ):
            self.body.addWidget(SectionLabel(title))
            shown = Text(text or _EMPTY, "body", "text" if text else "text3", wrap=True)
            self.body.addWidget(shown)
            self.body.addSpacing(8)
        self.body.addWidget(
            Text(
                "Isian yang tidak dipakai tetap ada pada jejak perubahan.",
                "small",
                "text2",
                wrap=True,
            )
        )
        self.body.addStretch(1)
        if self.primary is not None:
            self.primary.setObjectName("conflict_mine")
        self.cancel_button.setObjectName("conflict_theirs")
