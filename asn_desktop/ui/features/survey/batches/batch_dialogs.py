"""Short questions about stacks: a new one, why, which sheets, how many came back."""

from collections.abc import Sequence

from PySide6.QtWidgets import QHBoxLayout, QWidget

from asn_desktop.base.errors import DomainError
from asn_desktop.domain.public_service.instruments import Instrument
from asn_desktop.domain.public_service.paper_batches import (
    MOST_SHEETS,
    UNTYPED_STATES,
    numbers_in_words,
)
from asn_desktop.domain.public_service.terms import SheetState
from asn_desktop.services.people.units import UnitLine
from asn_desktop.services.public_service.batches.making import SHEETS_AT_FIRST, BatchOrder
from asn_desktop.services.public_service.service_types import ServiceLine
from asn_desktop.ui.kit.containers.dialog import Dialog
from asn_desktop.ui.kit.controls.fields import (
    FormField,
    combo_box,
    line_edit,
    number_edit,
    text_edit,
)


class NewBatchDialog(Dialog):
    """Which questionnaire, for which service, and how many sheets."""

    def __init__(
        self,
        parent: QWidget,
        period: tuple[str, str],
        instruments: Sequence[tuple[Instrument, int]],
        services: Sequence[ServiceLine],
        units: Sequence[UnitLine],
    ) -> None:
        super().__init__(
            parent,
            "Buat bundel",
            caption=f"Lembar bernomor untuk {period[1]}",
            width=640,
            submit_label="&Simpan bundel",
        )
        self._period_id = period[0]
        self._free = {instrument.id: number for instrument, number in instruments}
        self._instrument = combo_box([(item.id, item.name) for item, _number in instruments])
        self._service = combo_box([(line.id, line.name) for line in services if line.is_active])
        self._unit = combo_box([(None, "Seluruh kantor"), *((u.id, u.name) for u in units)])
        self._count = number_edit(1, MOST_SHEETS, SHEETS_AT_FIRST)
        self._first = number_edit(1, 99_999, 1)
        self._note = line_edit(placeholder="Loket 2")
        for name, editor in (
            ("batch_instrument", self._instrument),
            ("batch_service", self._service),
            ("batch_count", self._count),
            ("batch_first", self._first),
        ):
            editor.setObjectName(name)
        self._instrument.currentIndexChanged.connect(self._follow_numbers)
        self._follow_numbers()
        self.service_field = FormField("Jenis &layanan", self._service, required=True)
        self.body.addWidget(FormField("&Kuesioner", self._instrument))
        self.body.addWidget(self.service_field)
        self.body.addWidget(FormField("&Unit", self._unit))
        row = QHBoxLayout()
        row.setSpacing(12)
        hints = ("Dua lembar satu halaman.", "Melanjutkan nomor terakhir tahun ini.")
        row.addWidget(FormField("Banyak l&embar", self._count, hint=hints[0]))
        row.addWidget(FormField("&Nomor pertama", self._first, hint=hints[1]))
        self.body.addLayout(row)
        self.body.addWidget(FormField("&Catatan", self._note, optional=True))
        self._count.setFocus()

    def order(self) -> BatchOrder:
        """Return what was chosen."""
        first = self._first.value()
        return BatchOrder(
            service_id=self._service.currentData() or "",
            period_id=self._period_id,
            first_number=first,
            last_number=first + self._count.value() - 1,
            instrument_id=self._instrument.currentData(),
            unit_id=self._unit.currentData(),
            note=self._note.text(),
        )

    def submit(self) -> bool:
        """Refuse a stack without a service."""
        if not self._service.currentData():
            self.service_field.set_error("Tambahkan dahulu jenis layanan di halaman Survei.")
            return False
        return True

    def _follow_numbers(self) -> None:
        self._first.setValue(self._free.get(self._instrument.currentData(), 1))


class ReasonDialog(Dialog):
    """Asks why; the words are kept with the decision."""

    def __init__(
        self,
        parent: QWidget,
        title: str,
        caption: str,
        submit_label: str,
        hint: str,
        *,
        required: bool = True,
    ) -> None:
        super().__init__(parent, title, caption=caption, width=600, submit_label=submit_label)
        self._required = required
        self._editor = text_edit(lines=3)
        self._editor.setObjectName("reason")
        self._editor.setTabChangesFocus(True)
        self.field = FormField("&Alasan", self._editor, required=required, hint=hint)
        self.body.addWidget(self.field)
        self.body.addStretch(1)
        self._editor.setFocus()

    @property
    def reason(self) -> str:
        """The reason as typed."""
        return self._editor.toPlainText().strip()

    def has_typing(self) -> bool:
        """Whether a reason was typed."""
        return bool(self.reason)

    def submit(self) -> bool:
        """Refuse an empty reason where one is needed."""
        if self._required and not self.reason:
            self.field.set_error("Alasan belum diisi. Tulis satu kalimat.")
            return False
        return True


class NoteDialog(Dialog):
    """Which sheets are damaged, empty or did not come back."""

    def __init__(self, parent: QWidget, numbers: str) -> None:
        super().__init__(parent, "Catat lembar", width=600, submit_label="&Simpan catatan")
        self._numbers = line_edit(numbers, "9, 12-15")
        self._numbers.setObjectName("note_numbers")
        self._state = combo_box([(state, state.label) for state in UNTYPED_STATES])
        self._state.setObjectName("note_state")
        self._state.setCurrentIndex(len(UNTYPED_STATES) - 1)
        self._reason = line_edit()
        self.field = FormField("&Nomor lembar", self._numbers, required=True)
        self.body.addWidget(self.field)
        self.body.addWidget(FormField("&Keadaan", self._state))
        self.body.addWidget(FormField("K&eterangan", self._reason, optional=True))
        self.body.addStretch(1)
        self.numbers: tuple[int, ...] = ()

    @property
    def state(self) -> SheetState:
        """What is noted of them."""
        return SheetState(self._state.currentData())  # type: ignore[call-arg]

    @property
    def reason(self) -> str:
        """Further words."""
        return self._reason.text()

    def submit(self) -> bool:
        """Refuse what is no number."""
        try:
            self.numbers = numbers_in_words(self._numbers.text())
        except DomainError as error:
            self.field.set_error(str(error))
        return bool(self.numbers)


class ReturnedDialog(Dialog):
    """How many sheets came back, counted by hand."""

    def __init__(self, parent: QWidget, number: str, printed: int, counted: int) -> None:
        super().__init__(
            parent,
            "Hitung lembar kembali",
            caption=f"Bundel {number}, dicetak {printed} lembar",
            width=560,
            submit_label="&Simpan jumlah",
        )
        self._editor = number_edit(0, printed, counted)
        self._editor.setObjectName("returned")
        self.body.addWidget(
            FormField(
                "&Lembar yang kembali",
                self._editor,
                hint="Hitung kertasnya dengan tangan, termasuk yang rusak atau kosong.",
            )
        )
        self.body.addStretch(1)
        self._editor.setFocus()
        self._editor.selectAll()

    @property
    def returned(self) -> int:
        """The number typed."""
        return self._editor.value()
