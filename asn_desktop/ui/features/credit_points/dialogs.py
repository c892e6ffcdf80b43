"""The small forms of the credit page; each only reads what was typed."""

from datetime import date
from decimal import Decimal

from PySide6.QtWidgets import QLineEdit, QWidget

from asn_desktop.base.errors import DomainError
from asn_desktop.base.wording import date_short, number, parse_date, parse_number
from asn_desktop.domain.people.terms import FunctionalLevel
from asn_desktop.domain.performance.terms import Predicate
from asn_desktop.services.performance.credit.editing import DetailForm, EntryForm
from asn_desktop.services.performance.credit.views import (
    CreditDocument,
    CreditView,
    EmployeeDetail,
    OldBalance,
)
from asn_desktop.ui.kit.containers.dialog import Dialog
from asn_desktop.ui.kit.controls.fields import FormField, combo_box, line_edit, text_edit

_DAY_HINT = "Misalnya 31-12-2025"


class _Form(Dialog):
    """A column of fields; a bad one keeps the dialog open with a sentence beside it."""

    def __init__(self, parent: QWidget, title: str, caption: str = "") -> None:
        super().__init__(parent, title, caption=caption, width=520, submit_label="Simpan")
        self.fields: dict[str, FormField] = {}

    def add(self, name: str, label: str, editor: QWidget, hint: str = "") -> None:
        """Add a field below the others."""
        editor.setObjectName(f"credit_{name}")
        self.fields[name] = FormField(label, editor, hint=hint)
        self.body.addWidget(self.fields[name])

    def text(self, name: str) -> str:
        """Return what stands in a one-line field."""
        editor = self.fields[name].editor
        assert isinstance(editor, QLineEdit)
        return editor.text().strip()

    def day(self, name: str) -> date | None:
        """Return the day typed into a field; None when it is empty.

        Raises:
            DomainError: no day of the calendar (field `name`).
        """
        return parse_date(self.text(name), field=name) if self.text(name) else None

    def needed_day(self, name: str) -> date:
        """Return the day typed into a field.

        Raises:
            DomainError: empty, or no day of the calendar (field `name`).
        """
        return parse_date(self.text(name), field=name)

    def read(self) -> None:
        """Read every field; overridden."""
        raise NotImplementedError

    def submit(self) -> bool:
        """Close once everything can be read."""
        try:
            self.read()
        except DomainError as error:
            if error.field in self.fields:
                self.fields[error.field].set_error(str(error))
                self.fields[error.field].editor.setFocus()
            return False
        return True


def _day_edit(day: date | None) -> QLineEdit:
    return line_edit(date_short(day) if day else "")


class DetailDialog(_Form):
    """The identity lines that only the credit documents ask."""

    def __init__(self, parent: QWidget, detail: EmployeeDetail, today: date) -> None:
        super().__init__(parent, "Data untuk dokumen angka kredit", "Yang kosong tetap bertitik.")
        self.form = DetailForm(today)
        self.add("card_number", "&Nomor seri Karpeg", line_edit(detail.card_number))
        self.add("birth_place", "&Tempat lahir", line_edit(detail.birth_place))
        self.add("rank_since", "TMT &pangkat", _day_edit(detail.rank_since), _DAY_HINT)
        self.add("position_since", "TMT &jabatan", _day_edit(detail.position_since), _DAY_HINT)
        first = detail.valid_from or date(today.year, 1, 1)
        self.add("valid_from", "&Berlaku mulai", _day_edit(first), _DAY_HINT)

    def read(self) -> None:
        """Read the form."""
        self.form = DetailForm(
            self.needed_day("valid_from"),
            self.text("card_number"),
            self.text("birth_place"),
            self.day("rank_since"),
            self.day("position_since"),
        )


class BalanceDialog(_Form):
    """The last decree on paper."""

    def __init__(self, parent: QWidget, old: OldBalance) -> None:
        super().__init__(parent, "Angka kredit lama", "Dari PAK terakhir di atas kertas.")
        self.points, self.until, self.number = Decimal(0), date.min, ""
        known = old.until is not None
        self.add("points", "&Jumlah angka kredit", line_edit(number(old.points) if known else ""))
        self.add("until", "&Dihitung sampai dengan", _day_edit(old.until), _DAY_HINT)
        self.add("document_number", "&Nomor PAK", line_edit(old.document_number))

    def read(self) -> None:
        """Read the form."""
        self.points = parse_number(self.text("points"), field="points")
        self.until = self.needed_day("until")
        self.number = self.text("document_number")
        if not self.number:
            raise DomainError("Nomor PAK belum diisi.", field="document_number")


class EntryDialog(_Form):
    """A predicate of a year before this program."""

    def __init__(self, parent: QWidget, level: FunctionalLevel, year: int) -> None:
        super().__init__(parent, "Predikat tahun lama", "Dari dokumen evaluasi di atas kertas.")
        self.form: EntryForm | None = None
        self.add("starts", "&Mulai", _day_edit(date(year, 1, 1)), _DAY_HINT)
        self.add("ends", "&Sampai", _day_edit(date(year, 12, 31)), _DAY_HINT)
        self._level = combo_box([(item, item.label) for item in FunctionalLevel])
        self._level.setCurrentIndex(self._level.findData(level))
        self.add("level", "&Jenjang", self._level)
        self._predicate = combo_box([(item, item.label) for item in reversed(Predicate)])
        self._predicate.setCurrentIndex(self._predicate.findData(Predicate.GOOD))
        self.add("predicate", "&Predikat", self._predicate)
        self.add("document_number", "&Nomor dokumen", line_edit())

    def read(self) -> None:
        """Read the form."""
        if not self.text("document_number"):
            raise DomainError("Nomor dokumen belum diisi.", field="document_number")
        self.form = EntryForm(
            self.needed_day("starts"),
            self.needed_day("ends"),
            self._level.currentData(),
            self._predicate.currentData(),
            self.text("document_number"),
        )


class DocumentDialog(_Form):
    """Number, day and copies of one document."""

    def __init__(self, parent: QWidget, view: CreditView, document: CreditDocument) -> None:
        super().__init__(parent, document.kind.label, f"{view.name}, {view.year}")
        self.document = document
        self.add("number", "&Nomor", line_edit(document.number))
        self.add("dated_on", "&Tanggal", _day_edit(document.dated_on), _DAY_HINT)
        self._copies = text_edit("\n".join(document.copies), lines=5)
        self.add("copies", "T&embusan", self._copies, "Satu penerima satu baris")

    def read(self) -> None:
        """Read the form."""
        self.document = CreditDocument(
            self.document.kind,
            self.text("number"),
            self.day("dated_on"),
            tuple(self._copies.toPlainText().splitlines()),
            self.document.revision,
        )
