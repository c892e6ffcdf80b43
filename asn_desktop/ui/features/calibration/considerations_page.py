"""What somebody was asked about people whose work he or she led, with room for the answer."""

from functools import partial

from PySide6.QtWidgets import QVBoxLayout, QWidget

from asn_desktop.base.errors import OfficeError
from asn_desktop.base.wording import date_short
from asn_desktop.services.performance.appraisals.decisions.considering import (
    ConsiderationLine,
    asked_of,
    reply_consideration,
)
from asn_desktop.ui.kit.containers.card import Card
from asn_desktop.ui.kit.containers.empty_state import EmptyState
from asn_desktop.ui.kit.containers.scroll_column import ScrollColumn
from asn_desktop.ui.kit.controls.buttons import PrimaryButton
from asn_desktop.ui.kit.controls.fields import FormField, text_edit
from asn_desktop.ui.kit.page import Notice, NoticeKind, Page, Workplace
from asn_desktop.ui.kit.text import Text
from asn_desktop.ui.kit.visibility import set_shown


class ConsiderationsPage(Page):
    """The own open requests; an answer goes to the appraiser at once."""

    help_topic = "considerations"
    has_back = True

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(workplace, parent)
        self.set_title("Pertimbangan", "Diminta penilai tentang pegawai yang pernah Anda pimpin")
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 12, 20, 14)
        self._list = ScrollColumn(spacing=12)
        column.addWidget(self._list, 1)
        self._empty = EmptyState(
            "Tidak ada permintaan",
            "Permintaan pertimbangan dari penilai muncul di sini.",
            sign="chats-circle",
        )
        self._empty.hide()
        column.addWidget(self._empty, 1)

    def load(self, **_arguments: object) -> None:
        """Read what is asked for."""
        work = partial(asked_of, self.workplace.office, self.workplace.actor)
        self.workplace.tasks.read(self, work, self._show, self._on_refused)

    def refresh(self) -> None:
        """Read it again."""
        self.load()

    def _show(self, lines: tuple[ConsiderationLine, ...]) -> None:
        body = self._list.body
        while (item := body.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.hide()
                old.deleteLater()
        for line in lines:
            body.addWidget(self._card(line))
        body.addStretch(1)
        set_shown(self._list, bool(lines))
        set_shown(self._empty, not lines)

    def _card(self, line: ConsiderationLine) -> Card:
        asked = (
            f"{line.period} · diminta {line.requested_by}, {date_short(line.requested_at.date())}"
        )
        card = Card(line.person, asked, spacing=8)
        if line.question:
            card.body.addWidget(Text(f"“{line.question}”", "body", wrap=True))
        editor = text_edit("", "Apa yang Anda lihat dari kerjanya", lines=4)
        editor.setObjectName("reply_text")
        field = FormField(
            "Pertimbangan Anda", editor, required=True, hint="Dibaca oleh penilai dan pegawai."
        )
        card.body.addWidget(field)
        send = PrimaryButton("&Kirim pertimbangan", "paper-plane-tilt-bold")
        send.setObjectName("send")

        def on_send() -> None:
            field.clear_error()
            work = partial(
                reply_consideration, self.workplace.office, self.workplace.actor, line.id,
                editor.toPlainText(), line.revision,
            )  # fmt: skip
            self.workplace.tasks.write(
                self, work, self._on_sent, lambda error: field.set_error(str(error))
            )

        send.clicked.connect(on_send)
        card.body.addWidget(send)
        return card

    def _on_sent(self, _nothing: None) -> None:
        self.notice.emit(Notice(NoticeKind.SUCCESS, "Pertimbangan dikirim ke penilai."))
        self.refresh()

    def _on_refused(self, error: OfficeError) -> None:
        self.notice.emit(Notice(NoticeKind.WARNING, str(error)))
