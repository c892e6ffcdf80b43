"""Ending a leave or a substitution on a day."""

from collections.abc import Callable
from datetime import date
from functools import partial

from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import QWidget

from asn_desktop.ui.features.people.forms.post_fields import as_date
from asn_desktop.ui.features.people.forms.saving_dialog import SavingDialog
from asn_desktop.ui.kit.controls.fields import FormField, date_edit
from asn_desktop.ui.kit.page import Workplace
from asn_desktop.ui.kit.text import Text


class EndingDialog(SavingDialog):
    """Asks for the last day; one before the beginning takes the record away."""

    def __init__(
        self,
        parent: QWidget,
        workplace: Workplace,
        title: str,
        words: str,
        end: Callable[[date], object],
    ) -> None:
        super().__init__(parent, workplace, title, width=520, submit_label="&Akhiri")
        self._end = end
        today = workplace.office.clock.today()
        self.last_day = date_edit()
        self.last_day.setObjectName("ending_last_day")
        self.last_day.setDate(QDate(today.year, today.month, today.day))
        self.fields = {"ends": FormField("&Hari terakhir", self.last_day, required=True)}
        self.body.addWidget(Text(words, "body", wrap=True))
        self.body.addWidget(self.fields["ends"])
        note = "Tanggal sebelum mulainya menghapus catatan ini; jejak perubahannya tetap ada."
        self.body.addWidget(Text(note, "small", "text2", wrap=True))
        self.body.addStretch(1)
        self.remember_untouched()
        self.last_day.setFocus(Qt.FocusReason.OtherFocusReason)

    def work(self) -> Callable[[], object]:
        """Return the service to call (called by the dialog)."""
        return partial(self._end, as_date(self.last_day.date()))

    def typed(self) -> tuple[object, ...]:
        """Return everything that was typed (called by the dialog)."""
        return (self.last_day.date(),)
