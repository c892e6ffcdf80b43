"""Dialogs of a vote: who is nominated, who came with a sheet, how the sheets were counted."""

from collections.abc import Mapping, Sequence
from datetime import date, timedelta

from PySide6.QtCore import QDate
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QRadioButton, QSpinBox, QWidget

from asn_desktop.base.errors import OfficeError
from asn_desktop.domain.performance.follow_up.votes import FEWEST_NOMINEES
from asn_desktop.services.office.periods import PeriodLine
from asn_desktop.services.people.lookup import PersonLine
from asn_desktop.services.performance.rewards.election_reading import ElectionView
from asn_desktop.ui.kit.containers.card import SectionLabel
from asn_desktop.ui.kit.containers.dialog import Dialog
from asn_desktop.ui.kit.controls.fields import FormField, combo_box, date_edit, number_edit
from asn_desktop.ui.kit.text import Text

_USUAL_DAYS = 7


class OpenElectionDialog(Dialog):
    """Period, last day and nominees; those proposed for a reward are ticked already."""

    def __init__(
        self,
        parent: QWidget,
        periods: Sequence[PeriodLine],
        people: Sequence[PersonLine],
        proposed: frozenset[str],
        today: date,
        error: OfficeError | None = None,
    ) -> None:
        super().__init__(parent, "Buka pemilihan", width=600, submit_label="&Buka pemilihan")
        options = [(line.id, f"{line.label} {line.year}") for line in periods]
        self._period = combo_box(list(options))
        self._period.setObjectName("field_period")
        self._closes = date_edit()
        self._closes.setObjectName("field_closes")
        last = today + timedelta(days=_USUAL_DAYS)
        self._closes.setDate(QDate(last.year, last.month, last.day))
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(FormField("&Pegawai terbaik untuk", self._period), 1)
        row.addWidget(FormField("&Hari terakhir memilih", self._closes), 1)
        self.body.addLayout(row)
        self.body.addWidget(SectionLabel("Calon"))
        self._nominees: dict[str, QCheckBox] = {}
        for person in sorted(people, key=lambda line: (line.id not in proposed, line.name)):
            box = QCheckBox(f"{person.name} · {person.position}")
            box.setObjectName("nominee")
            box.setChecked(person.id in proposed)
            self._nominees[person.id] = box
            self.body.addWidget(box)
        self._error = Text(str(error) if error else "", "small", "danger", wrap=True)
        self.body.addWidget(self._error)

    @property
    def period_id(self) -> str:
        """The chosen period."""
        return str(self._period.currentData() or "")

    @property
    def closes(self) -> date:
        """The last day."""
        day = self._closes.date()
        return date(day.year(), day.month(), day.day())

    @property
    def nominee_ids(self) -> tuple[str, ...]:
        """Who is ticked."""
        return tuple(key for key, box in self._nominees.items() if box.isChecked())

    def submit(self) -> bool:
        """Refuse fewer than two nominees."""
        if len(self.nominee_ids) < FEWEST_NOMINEES:
            self._error.setText("Pilih paling sedikit dua calon.")
            return False
        return True


class VoteDialog(Dialog):
    """One choice among the nominees; closing it votes for nobody."""

    def __init__(self, parent: QWidget, view: ElectionView, own_id: str | None) -> None:
        super().__init__(
            parent, view.title, width=560, submit_label="&Berikan suara", submit_word="pilih"
        )
        words = (
            "Pilihan Anda rahasia: yang disimpan hanya bahwa Anda sudah memilih, dan jumlah suara "
            "tiap calon. Suara tidak dapat diubah."
        )
        self.body.addWidget(Text(words, "small", "text2", wrap=True))
        self._choices: dict[str, QRadioButton] = {}
        for line in sorted(view.nominees, key=lambda line: line.name):
            choice = QRadioButton(f"{line.name} · {line.position}")
            choice.setObjectName("vote_choice")
            choice.setEnabled(line.employee_id != own_id)
            self._choices[line.employee_id] = choice
            self.body.addWidget(choice)
        self._error = Text("", "small", "danger", wrap=True)
        self.body.addWidget(self._error)
        self.body.addStretch(1)

    @property
    def nominee_id(self) -> str:
        """Who was chosen, "" for nobody."""
        return next((key for key, choice in self._choices.items() if choice.isChecked()), "")

    def submit(self) -> bool:
        """Refuse an empty choice."""
        if not self.nominee_id:
            self._error.setText("Pilih salah satu calon.")
        return bool(self.nominee_id)


class PaperDialog(Dialog):
    """Attendance list and count of the sheets on one screen."""

    def __init__(
        self,
        parent: QWidget,
        view: ElectionView,
        counts: Mapping[str, int] | None = None,
        spoilt: int = 0,
        present: frozenset[str] | None = None,
        error: OfficeError | None = None,
    ) -> None:
        super().__init__(
            parent, "Suara kertas", caption=view.title, width=640, submit_label="&Simpan hitungan"
        )
        self.body.addWidget(SectionLabel("Hitungan lembar"))
        self._counts: dict[str, QSpinBox] = {}
        for line in sorted(view.nominees, key=lambda line: line.name):
            box = number_edit(0, 9_999, (counts or {}).get(line.employee_id, 0))
            box.setObjectName("paper_count")
            self._counts[line.employee_id] = box
            self._add_count(line.name, box)
        self._spoilt = number_edit(0, 9_999, spoilt)
        self._spoilt.setObjectName("paper_spoilt")
        self._add_count("Tidak sah atau kosong", self._spoilt)
        self._error = Text(str(error) if error else "", "small", "danger", wrap=True)
        self._error.setObjectName("paper_error")
        self.body.addWidget(self._error)
        self.body.addWidget(SectionLabel("Daftar hadir: yang menyerahkan lembar"))
        self._present: dict[str, QCheckBox] = {}
        for voter in view.voters:
            if voter.has_voted and not voter.on_paper:
                continue
            tick = QCheckBox(voter.name)
            tick.setObjectName("paper_voter")
            ticked = voter.on_paper if present is None else voter.employee_id in present
            tick.setChecked(ticked)
            self._present[voter.employee_id] = tick
            self.body.addWidget(tick)

    @property
    def counts(self) -> dict[str, int]:
        """Votes of each nominee."""
        return {key: box.value() for key, box in self._counts.items()}

    @property
    def spoilt(self) -> int:
        """Sheets without a valid vote."""
        return self._spoilt.value()

    @property
    def present(self) -> frozenset[str]:
        """Who handed in a sheet."""
        return frozenset(key for key, box in self._present.items() if box.isChecked())

    def _add_count(self, words: str, box: QSpinBox) -> None:
        row = QHBoxLayout()
        row.setSpacing(12)
        box.setAccessibleName(words)
        row.addWidget(Text(words, "body"), 1)
        row.addWidget(box)
        self.body.addLayout(row)
