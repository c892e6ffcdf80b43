"""Before the kiosk: what it will show, how many answers came, and the button that opens it."""

from functools import partial

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from asn_desktop.base.errors import OfficeError
from asn_desktop.base.wording import number
from asn_desktop.services.public_service.kiosk.facts import (
    LONGEST_GREETING,
    LONGEST_IDLE,
    SHORTEST_IDLE,
    KioskFacts,
    kiosk_facts,
    save_kiosk_choices,
)
from asn_desktop.ui.features.survey.kiosk.kiosk_window import KioskWindow
from asn_desktop.ui.kit.containers.card import Card
from asn_desktop.ui.kit.containers.scroll_column import ScrollColumn
from asn_desktop.ui.kit.controls.buttons import PrimaryButton, SecondaryButton
from asn_desktop.ui.kit.controls.fields import FormField, line_edit, number_edit
from asn_desktop.ui.kit.page import Notice, NoticeKind, Page, Workplace
from asn_desktop.ui.kit.text import Text, fit_to_words

_STEPS = (
    "Layar penuh terbuka dan menutup program ini. Warga memilih layanan, lalu menjawab satu "
    "pertanyaan setiap layar.",
    "Sembilan jawaban langsung tersimpan. Data diri dan saran boleh dilewati. Nama, NIK, dan "
    "nomor telepon tidak disimpan.",
    "Untuk menutup kios, tekan lambang kantor selama dua detik, lalu ketik kata sandi atau PIN "
    "Anda.",
)


class KioskPage(Page):
    """Opens the kiosk and keeps its greeting.

    Attributes:
        window_open: the kiosk while it runs, or None.
    """

    help_topic = "kiosk"

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(workplace, parent)
        self.set_title("Kios survei", "Warga menjawab sendiri di layar sentuh")
        self.window_open: KioskWindow | None = None
        self._facts: KioskFacts | None = None
        self._behind: QWidget | None = None
        self._starts = False
        outer = QVBoxLayout(self)
        outer.setContentsMargins(20, 12, 12, 12)
        column = ScrollColumn(self, margins=(0, 0, 8, 0))
        outer.addWidget(column)
        column.body.addWidget(self._make_state())
        column.body.addWidget(self._make_choices())
        column.body.addStretch(1)

    def load(self, **arguments: object) -> None:
        """Open; the argument `start` opens the full screen as soon as its contents are read."""
        self._starts = bool(arguments.get("start"))
        self.refresh()

    def refresh(self) -> None:
        """Read the greeting, the services and the counts again."""
        work = partial(kiosk_facts, self.workplace.office, self.workplace.actor)
        self.workplace.tasks.read(self, work, self._on_facts)

    def open_kiosk(self) -> None:
        """Open the full-screen window and hide this one."""
        if self._facts is None or not self._facts.services or self.window_open is not None:
            return
        self.window_open = KioskWindow(self.workplace, self._facts)
        self.window_open.left.connect(self._on_left)
        self._behind = self.window()
        self.window_open.open()
        # Hidden, so that no key combination brings the office's data to the front.
        self._behind.hide()

    def _make_state(self) -> Card:
        card = Card("Buka kios", padding=20, spacing=10)
        for place, step in enumerate(_STEPS, start=1):
            words = Text(f"{place}. {step}", "body", wrap=True)
            fit_to_words(words)
            card.body.addWidget(words)
        row = QHBoxLayout()
        self._open = PrimaryButton("&Buka kios layar penuh", "monitor")
        self._open.setObjectName("open_kiosk")
        self._open.setEnabled(False)
        self._open.clicked.connect(self.open_kiosk)
        self._state = Text("", "small", "text2", wrap=True)
        self._state.setObjectName("kiosk_state")
        row.addWidget(self._open)
        row.addSpacing(12)
        row.addWidget(self._state, 1)
        card.body.addLayout(row)
        return card

    def _make_choices(self) -> Card:
        card = Card("Sapaan dan waktu", padding=20, spacing=12)
        self._greeting_editor = line_edit()
        self._greeting_editor.setObjectName("kiosk_greeting")
        self._greeting_editor.setMaxLength(LONGEST_GREETING)
        self._greeting = FormField(
            "&Sapaan di layar pertama", self._greeting_editor, required=True,
            hint="Satu kalimat pendek, misalnya Bagaimana layanan kami hari ini?",
        )  # fmt: skip
        self._idle_editor = number_edit(SHORTEST_IDLE, LONGEST_IDLE, 60)
        self._idle_editor.setObjectName("kiosk_idle")
        self._idle_editor.setSuffix(" detik")
        self._idle = FormField(
            "&Kembali ke awal bila tidak disentuh", self._idle_editor,
            hint="Jawaban yang belum selesai dibuang; layar mengatakannya.",
        )  # fmt: skip
        card.body.addWidget(self._greeting)
        card.body.addWidget(self._idle)
        row = QHBoxLayout()
        save = SecondaryButton("Si&mpan sapaan dan waktu")
        save.setObjectName("save_kiosk")
        save.clicked.connect(self._save)
        row.addWidget(save)
        row.addStretch(1)
        card.body.addLayout(row)
        return card

    def _on_facts(self, facts: KioskFacts) -> None:
        self._facts = facts
        self._open.setEnabled(bool(facts.services))
        if not self._greeting_editor.hasFocus():
            self._greeting_editor.setText(facts.greeting)
            self._idle_editor.setValue(facts.idle_seconds)
        if facts.services:
            self._state.setText(
                f"{number(len(facts.services))} layanan ditampilkan · "
                f"{number(facts.today)} jawaban hari ini, {number(facts.total)} seluruhnya"
            )
        else:
            self._state.setText(
                "Belum ada layanan untuk dipilih. Tambahkan layanan di halaman Survei (SKM)."
            )
        if self._starts:
            self._starts = False
            self.open_kiosk()

    def _save(self) -> None:
        work = partial(
            save_kiosk_choices,
            self.workplace.office,
            self.workplace.actor,
            self._greeting_editor.text(),
            self._idle_editor.value(),
        )
        self.workplace.tasks.write(self, work, self._on_saved, self._on_failed)

    def _on_saved(self, _nothing: None) -> None:
        self.notice.emit(Notice(NoticeKind.SUCCESS, "Sapaan dan waktu kios tersimpan."))
        self.refresh()

    def _on_failed(self, error: OfficeError) -> None:
        field = {"greeting": self._greeting, "idle_seconds": self._idle}.get(
            getattr(error, "field", None) or ""
        )
        if field is not None:
            field.set_error(str(error))
        else:
            self.notice.emit(Notice(NoticeKind.WARNING, "", str(error)))

    def _on_left(self) -> None:
        if self._behind is not None:
            self._behind.show()
            self._behind.activateWindow()
        if self.window_open is not None:
            self.window_open.deleteLater()
            self.window_open = None
        self.refresh()
