"""Writes down a suggestion or complaint that came by another way than an answer sheet."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QDate
from PySide6.QtWidgets import QHBoxLayout, QWidget

from asn_desktop.base.errors import OfficeError
from asn_desktop.domain.public_service.voices.terms import VoiceChannel, VoiceKind
from asn_desktop.services.public_service.service_types import ServiceLine
from asn_desktop.services.public_service.voices.receiving import LONGEST_CONTACT, VoiceEntry
from asn_desktop.ui.kit.containers.dialog import Dialog
from asn_desktop.ui.kit.controls.fields import FormField, combo_box, date_edit, line_edit, text_edit
from asn_desktop.ui.kit.visibility import set_shown

_CHANNELS = (
    VoiceChannel.COUNTER,
    VoiceChannel.BOX,
    VoiceChannel.PHONE,
    VoiceChannel.LETTER,
)


class VoiceDialog(Dialog):
    """Kind, way, day, service, words, and a contact only for a complaint."""

    def __init__(
        self,
        parent: QWidget,
        services: Sequence[ServiceLine],
        today: date,
        entry: VoiceEntry | None = None,
        error: OfficeError | None = None,
    ) -> None:
        super().__init__(
            parent, "Catat saran atau pengaduan", width=640, submit_label="&Simpan catatan"
        )
        self._kind = combo_box([(kind, kind.label) for kind in reversed(VoiceKind)])
        self._kind.setObjectName("voice_kind")
        self._channel = combo_box([(way, way.label) for way in _CHANNELS])
        self._channel.setObjectName("voice_channel")
        self._day = date_edit()
        self._day.setObjectName("voice_day")
        self._day.setMaximumDate(QDate(today.year, today.month, today.day))
        self._day.setDate(self._day.maximumDate())
        offered: list[tuple[object, str]] = [(None, "Tidak tentang satu layanan")]
        offered += [(line.id, line.name) for line in services if line.is_active]
        self._service = combo_box(offered)
        self._service.setObjectName("voice_service")
        self._text = text_edit("", "Tambah kursi di ruang tunggu", lines=4)
        self._text.setObjectName("voice_text")
        self._contact = line_edit()
        self._contact.setObjectName("voice_contact")
        self._contact.setMaxLength(LONGEST_CONTACT)
        self._fields = {
            "day": FormField("&Tanggal", self._day),
            "text": FormField(
                "&Isi", self._text, required=True,
                hint="Tanpa nama pelapor dan NIK. Nomor yang mirip NIK atau telepon dihapus.",
            ),
            "contact": FormField(
                "&Kontak", self._contact, optional=True,
                hint="Hanya bila pelapor meminta jawaban. Dihapus saat pengaduan selesai.",
            ),
        }  # fmt: skip
        self._lay()
        self._kind.currentIndexChanged.connect(self._on_kind)
        if entry is not None:
            self._show(entry)
        field = self._fields.get(getattr(error, "field", None) or "text")
        if error is not None and field is not None:
            field.set_error(str(error))
        self._text.setFocus()

    @property
    def entry(self) -> VoiceEntry:
        """What was written."""
        complaint = self._is_complaint
        day = self._day.date()
        return VoiceEntry(
            kind=next(kind for kind in VoiceKind if kind == self._kind.currentData()),
            channel=next(way for way in VoiceChannel if way == self._channel.currentData()),
            day=date(day.year(), day.month(), day.day()),
            text=self._text.toPlainText(),
            service_id=self._service.currentData(),
            contact=self._contact.text() if complaint else "",
        )

    @property
    def _is_complaint(self) -> bool:
        # Qt hands an enumeration of texts back as a plain text: compared by value.
        return bool(self._kind.currentData() == VoiceKind.COMPLAINT)

    def has_typing(self) -> bool:
        """Words would be lost by Esc."""
        return bool(self._text.toPlainText().strip())

    def submit(self) -> bool:
        """Refuse an empty text."""
        if not self._text.toPlainText().strip():
            self._fields["text"].set_error("Isi belum diisi. Tulis apa yang disampaikan.")
            return False
        return True

    @classmethod
    def ask(
        cls,
        parent: QWidget,
        services: Sequence[ServiceLine],
        today: date,
        entry: VoiceEntry | None = None,
        error: OfficeError | None = None,
    ) -> VoiceEntry | None:
        """Ask; None when it was cancelled."""
        dialog = cls(parent, services, today, entry, error)
        return dialog.entry if dialog.run() else None

    def _lay(self) -> None:
        first = QHBoxLayout()
        first.setSpacing(16)
        first.addWidget(FormField("&Jenis", self._kind), 1)
        first.addWidget(FormField("&Melalui", self._channel), 1)
        first.addWidget(self._fields["day"], 1)
        self.body.addLayout(first)
        self.body.addWidget(FormField("&Layanan", self._service))
        self.body.addWidget(self._fields["text"])
        self.body.addWidget(self._fields["contact"])
        self.body.addStretch(1)

    def _show(self, entry: VoiceEntry) -> None:
        self._kind.setCurrentIndex(self._kind.findData(entry.kind))
        self._channel.setCurrentIndex(self._channel.findData(entry.channel))
        self._day.setDate(QDate(entry.day.year, entry.day.month, entry.day.day))
        self._service.setCurrentIndex(max(self._service.findData(entry.service_id), 0))
        self._text.setPlainText(entry.text)
        self._contact.setText(entry.contact)

    def _on_kind(self) -> None:
        set_shown(self._fields["contact"], self._is_complaint)
