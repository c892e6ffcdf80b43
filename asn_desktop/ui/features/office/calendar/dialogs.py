"""Dialogs of the calendar: holidays on fixed days as a checklist, and one deadline."""

from datetime import date
from functools import partial

from PySide6.QtWidgets import QCheckBox, QWidget

from asn_desktop.base.errors import DomainError, OfficeError
from asn_desktop.base.wording import date_long, parse_date
from asn_desktop.domain.performance.execution.terms import DeadlineKind
from asn_desktop.services.calendar.deadlines import (
    Deadline,
    set_delivery_days,
    set_period_days,
    set_plan_deadline,
)
from asn_desktop.services.context import Actor, Office
from asn_desktop.ui.kit.containers.dialog import Dialog
from asn_desktop.ui.kit.controls.fields import FormField, line_edit, number_edit
from asn_desktop.ui.kit.page import Workplace
from asn_desktop.ui.kit.text import Text


class FixedDaysDialog(Dialog):
    """Offers the holidays that fall on the same day every year and are not listed yet.

    Attributes:
        chosen: what was ticked.
    """

    def __init__(self, parent: QWidget, offered: tuple[tuple[date, str], ...]) -> None:
        super().__init__(parent, "Libur bertanggal tetap", width=480, submit_label="Tambahkan")
        words = "Hari libur lain berpindah tiap tahun. Ketik menurut keputusan yang berlaku."
        self.body.addWidget(Text(words, "small", "text2", wrap=True))
        self._offered = offered
        self._boxes: list[QCheckBox] = []
        for place, (day, name) in enumerate(offered):
            box = QCheckBox(f"{date_long(day)}: {name}")
            box.setObjectName(f"fixed_{place}")
            box.setChecked(True)
            self._boxes.append(box)
            self.body.addWidget(box)

    @property
    def chosen(self) -> tuple[tuple[date, str], ...]:
        """The days that were ticked."""
        return tuple(
            pair for pair, box in zip(self._offered, self._boxes, strict=True) if box.isChecked()
        )


class DeadlineDialog(Dialog):
    """Changes one deadline and says where it comes from."""

    def __init__(
        self, parent: QWidget, workplace: Workplace, year: int, deadline: Deadline
    ) -> None:
        super().__init__(parent, deadline.title, width=480, submit_label="Simpan")
        self._workplace = workplace
        self._year = year
        self._deadline = deadline
        self._fields: dict[str, FormField] = {}
        if deadline.opens is not None:
            self._add_day("opens", "Di&buka", deadline.opens)
        if deadline.due is not None:
            self._add_day("due", "&Paling lambat", deadline.due)
        if deadline.days is not None:
            editor = number_edit(1, 60, deadline.days)
            editor.setObjectName("deadline_days")
            self._fields["days"] = FormField("Jumlah &hari kerja", editor)
            self.body.addWidget(self._fields["days"])
        source = line_edit(deadline.source if deadline.is_changed else "", "Nomor dan hal surat")
        source.setObjectName("deadline_source")
        hint = f"Sekarang: {deadline.source}"
        self._fields["source"] = FormField("&Dasar tenggat", source, required=True, hint=hint)
        self.body.addWidget(self._fields["source"])

    def submit(self) -> bool:
        """Store the deadline; the dialog closes once it is stored."""
        try:
            work = self._work(self._workplace.office, self._workplace.actor)
        except DomainError as error:
            self._on_wrong(error)
            return False
        self._workplace.tasks.write(self, work, lambda _: self.accept(), self._on_wrong)
        return False

    def _add_day(self, name: str, label: str, day: date) -> None:
        editor = line_edit(date_long(day))
        editor.setObjectName(f"deadline_{name}")
        self._fields[name] = FormField(label, editor)
        self.body.addWidget(self._fields[name])

    def _work(self, office: Office, actor: Actor) -> partial[None]:
        source = self._text("source")
        deadline = self._deadline
        if deadline.kind is DeadlineKind.DELIVERY:
            days = int(self._text("days") or 0)
            return partial(set_delivery_days, office, actor, self._year, days, source)
        due = parse_date(self._text("due"), field="due")
        if deadline.kind is DeadlineKind.PLAN_SET:
            return partial(set_plan_deadline, office, actor, self._year, due, source)
        opens = parse_date(self._text("opens"), field="opens")
        return partial(set_period_days, office, actor, deadline.subject, opens, due, source)

    def _text(self, name: str) -> str:
        editor = self._fields[name].editor
        return str(editor.property("value" if name == "days" else "text"))

    def _on_wrong(self, error: OfficeError) -> None:
        field = error.field if isinstance(error, DomainError) else ""
        self._fields.get(field, self._fields["source"]).set_error(str(error))
