"""Survey instruments: SKM with its wording per service, and the office's own ones as data."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QFileDialog, QHBoxLayout, QWidget

from asn_desktop.base.errors import OfficeError
from asn_desktop.base.rounding import round_half_up
from asn_desktop.base.wording import number
from asn_desktop.domain.public_service.instrument_templates import TEMPLATES
from asn_desktop.domain.public_service.instruments import Instrument
from asn_desktop.domain.public_service.terms import SurveyElement
from asn_desktop.services.context import Actor, Office
from asn_desktop.services.office.periods import PeriodLine
from asn_desktop.services.public_service.instruments.definitions import (
    InstrumentLine,
    archive_instrument,
    instruments,
    save_instrument,
)
from asn_desktop.services.public_service.instruments.responses import (
    InstrumentSummary,
    instrument_summary,
)
from asn_desktop.services.public_service.instruments.wording import (
    question_wording,
    save_wording,
)
from asn_desktop.services.public_service.service_types import ServiceLine, service_types
from asn_desktop.ui.features.survey.instruments.instrument_dialog import InstrumentDialog
from asn_desktop.ui.features.survey.instruments.result_file import write_instrument_result
from asn_desktop.ui.features.survey.instruments.wording_dialog import WordingDialog
from asn_desktop.ui.features.survey.survey_periods import period_name, survey_periods
from asn_desktop.ui.kit.containers.card import Card
from asn_desktop.ui.kit.controls.buttons import PrimaryButton, SecondaryButton
from asn_desktop.ui.kit.controls.fields import combo_box
from asn_desktop.ui.kit.page import Notice, NoticeKind, Page, Workplace
from asn_desktop.ui.kit.tables.data_table import DataTable
from asn_desktop.ui.kit.text import Text
from asn_desktop.ui.kit.visibility import set_shown
from asn_desktop.ui.models.rows import Column, RowsModel
from asn_desktop.ui.theme.cells import ChipStyle
from asn_desktop.ui.theme.theme import px

_LIST_WIDTH = 420
_COPY = " (salinan)"


@dataclass(frozen=True, slots=True)
class _QuestionRow:
    """One question in the table; the mean is None without answers."""

    key: str
    number: int
    label: str
    question: str
    mean: str


@dataclass(frozen=True, slots=True)
class _Found:
    lines: list[InstrumentLine]
    services: list[ServiceLine]
    periods: tuple[PeriodLine, ...]
    wording: dict[str, dict[SurveyElement, str]]


class InstrumentsPage(Page):
    """Lists instruments at the left; the one in front with its questions and own result."""

    help_topic = "survey_instruments"
    stands_under = "survey_entry"

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(workplace, parent)
        self._found: _Found | None = None
        self.set_title("Instrumen survei", "Hasilnya dihitung sendiri, tidak dicampur dengan SKM")
        self._archived = QCheckBox("Tampilkan a&rsip")
        self._archived.setObjectName("instruments_archived")
        self._archived.toggled.connect(self.refresh)
        names = [(place, f"Dari contoh: {item.name}") for place, item in enumerate(TEMPLATES)]
        self.template = combo_box([*names])
        self.template.setObjectName("instrument_template")
        self.template.setAccessibleName("Contoh untuk instrumen baru")
        self._new = PrimaryButton("Bua&t instrumen…", "plus-bold")
        self._new.setObjectName("new_instrument")
        self._new.clicked.connect(self.add)
        self.period = combo_box([(None, "Semua waktu")])
        self.period.setObjectName("instrument_period")
        self.period.setAccessibleName("Hasil periode")
        self.period.currentIndexChanged.connect(self._show_current)
        self._export = SecondaryButton("E&kspor…", "export", compact=True)
        self._export.setObjectName("instrument_export")
        self._export.clicked.connect(self._ask_file)
        self._summary: InstrumentSummary | None = None
        self._periods: dict[str, PeriodLine] = {}
        self._make_body()

    def header_actions(self) -> list[QWidget]:
        """Return the choice of an example and the button that makes an instrument."""
        return [self.template, self._new]

    def refresh(self) -> None:
        """Read the instruments again (F5)."""
        archived = self._archived.isChecked()
        work = partial(_read, self.workplace.office, self.workplace.actor, archived)
        self.workplace.tasks.read(self, work, self._show, self._refused)

    def add(self) -> None:
        """Make an instrument from the chosen example (slot)."""
        self._edit("Buat instrumen", TEMPLATES[self.template.currentData()], None)

    def _make_body(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 12, 20, 12)
        row.setSpacing(12)
        left = Card("Instrumen", title_role="strong", padding=12)
        left.setFixedWidth(px(_LIST_WIDTH))
        left.add_title_widget(self._archived)
        left.flush()
        self.model: RowsModel[InstrumentLine] = RowsModel(
            _line_columns(), lambda line: line.instrument.id, self
        )
        self.table = DataTable("Instrumen survei", row_height=52)
        self.table.setObjectName("instruments_table")
        self.table.setModel(self.model)
        self.table.current_changed.connect(self._show_current)
        self.table.opened.connect(lambda _key: self._change())
        left.body.addWidget(self.table, 1)
        row.addWidget(left)
        row.addWidget(self._make_detail(), 1)

    def _make_detail(self) -> QWidget:
        self._card = Card("Instrumen", title_role="strong", padding=14, spacing=8)
        self._card.add_title_widget(self.period)
        self._card.add_title_widget(self._export)
        self._buttons: dict[str, SecondaryButton] = {}
        row = QHBoxLayout()
        row.setSpacing(6)
        for name, words, deed in (
            ("wording", "&Kalimat tanya per layanan…", self._word),
            ("change", "&Ubah…", self._change),
            ("copy", "&Salin…", self._copy),
            ("archive", "&Arsipkan", self._archive),
            ("batch", "Buat &bundel", self._go_to_batches),
        ):
            button = SecondaryButton(words, compact=True)
            button.setObjectName(f"instrument_{name}")
            button.clicked.connect(deed)
            self._buttons[name] = button
            row.addWidget(button)
        row.addStretch(1)
        self._words = Text("", "small", "text2", wrap=True)
        self._result = Text("", "strong", wrap=True)
        self._result.setObjectName("instrument_result")
        self.questions: RowsModel[_QuestionRow] = RowsModel(
            _question_columns(), lambda item: item.key, self
        )
        table = DataTable("Pertanyaan", row_height=48)
        table.setModel(self.questions)
        self._card.body.addLayout(row)
        self._card.body.addWidget(self._words)
        self._card.body.addWidget(self._result)
        self._card.body.addWidget(table, 1)
        return self._card

    def _show(self, found: _Found) -> None:
        self._found = found
        self._offer_periods(found.periods)
        key = self.table.current_key
        self.model.set_rows(found.lines)
        self.table.select_key(key or self.model.key_at(0))
        if not self.table.currentIndex().isValid():
            self.table.select_key(self.model.key_at(0))
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)
        self._show_current()

    def _current(self) -> InstrumentLine | None:
        return self.model.row_at(self.table.currentIndex().row())

    def _show_current(self) -> None:
        line = self._current()
        if line is None:
            return
        instrument = line.instrument
        self._card.set_title(instrument.name)
        scale = f"Skala {instrument.lowest}–{instrument.highest}"
        factor = number(instrument.factor.normalize() + 0)
        self._words.setText(
            f"{instrument.description} · {scale}, {len(instrument.elements)} pertanyaan, "
            f"indeks = rata-rata × {factor}"
        )
        own = not line.is_built_in
        for name, shown in {
            "wording": not own,
            "change": own and not line.is_used,
            "copy": True,
            "archive": own,
            "batch": not line.is_archived,
        }.items():
            set_shown(self._buttons[name], shown)
        self._buttons["archive"].setText("Pakai l&agi" if line.is_archived else "&Arsipkan")
        self._show_summary(instrument, None)
        if own:
            chosen = self._periods.get(self.period.currentData() or "")
            days = (chosen.starts, chosen.ends) if chosen else (date.min, date.max)
            office, actor = self.workplace.office, self.workplace.actor
            work = partial(instrument_summary, office, actor, instrument.id, *days)
            done = partial(self._show_summary, instrument)
            self.workplace.tasks.read(self, work, done, self._refused)

    def _show_summary(self, instrument: Instrument, summary: InstrumentSummary | None) -> None:
        line = self._current()
        if line is None or line.instrument.id != instrument.id:
            return
        self._summary = summary
        set_shown(self.period, not line.is_built_in)
        set_shown(self._export, summary is not None and summary.result is not None)
        result = summary.result if summary else None
        means = result.means if result else {}
        self.questions.set_rows(
            [
                _QuestionRow(
                    key=item.key,
                    number=place,
                    label=item.label,
                    question=item.question,
                    mean=number(round_half_up(means[item.key], 2), 2) if means else "–",
                )
                for place, item in enumerate(instrument.elements, start=1)
            ]
        )
        if line.is_built_in:
            words = "IKM ada di halaman Hasil Survei."
        elif result is None:
            words = "Belum ada jawaban. Buat bundel, cetak, lalu ketik lembarnya."
        else:
            words = f"Indeks {number(result.index, 2)} dari {number(result.respondents)} lembar"
            words += f" · {result.band.code} ({result.band.words})" if result.band else ""
        self._result.setText(words)

    def export_to(self, path: Path) -> None:
        """Write the result in front as .xlsx or .csv."""
        if self._summary is not None:
            work = partial(write_instrument_result, path, self._summary, self.period.currentText())
            self.workplace.tasks.read(self, work, partial(self._on_exported, path), self._refused)

    def _ask_file(self) -> None:
        line = self._current()
        if line is not None:
            words = f"Hasil_{line.instrument.name}_{self.period.currentText()}.xlsx"
            name, _ = QFileDialog.getSaveFileName(
                self, "Ekspor hasil", words.replace(" ", "_"), "Buku kerja Excel (*.xlsx)"
            )
            if name:
                self.export_to(Path(name).with_suffix(".xlsx"))

    def _on_exported(self, path: Path, _nothing: object) -> None:
        self.notice.emit(Notice(NoticeKind.SUCCESS, "Hasil diekspor.", str(path)))

    def _offer_periods(self, periods: tuple[PeriodLine, ...]) -> None:
        self._periods = {line.id: line for line in periods}
        kept = self.period.currentData()
        self.period.blockSignals(True)
        self.period.clear()
        self.period.addItem("Semua waktu", None)
        for line in periods:
            self.period.addItem(period_name(line), line.id)
        self.period.setCurrentIndex(max(self.period.findData(kept), 0) if kept else 0)
        self.period.blockSignals(False)

    def _change(self) -> None:
        line = self._current()
        if line is not None and not line.is_used and not line.is_built_in:
            self._edit("Ubah instrumen", line.instrument, line.revision)

    def _copy(self) -> None:
        line = self._current()
        if line is not None:
            source = line.instrument
            copy = replace(source, id="", name=f"{source.name}{_COPY}")
            self._edit("Salin instrumen", copy, None)

    def _edit(
        self, title: str, instrument: Instrument, revision: int | None, reason: str = ""
    ) -> None:
        dialog = InstrumentDialog(self, title, instrument, reason)
        if not dialog.run():
            return
        made = dialog.instrument
        # What was refused stays in the dialog, which opens again with the reason.
        failed = partial(self._edit_again, title, made, revision)
        self._write(save_instrument, made, revision, failed=failed)

    def _edit_again(
        self, title: str, instrument: Instrument, revision: int | None, error: OfficeError
    ) -> None:
        self._edit(title, instrument, revision, str(error))

    def _archive(self) -> None:
        line = self._current()
        if line is not None:
            work = partial(archive_instrument, archived=not line.is_archived)
            self._write(work, line.instrument.id)

    def _word(self) -> None:
        if self._found is None or not self._found.services:
            sentence = "Tambahkan dahulu jenis layanan di halaman Survei (SKM)."
            self.notice.emit(Notice(NoticeKind.INFO, "Belum ada layanan.", sentence))
            return
        wording = self._found.wording
        dialog = WordingDialog(self, self._found.services, wording.__getitem__)
        if dialog.run():
            self._write(save_wording, dialog.service.currentData(), dialog.questions)

    def _go_to_batches(self) -> None:
        self.open_page.emit("survey_batches", {})

    def _write(
        self,
        service: Callable[..., object],
        *arguments: object,
        failed: Callable[[OfficeError], None] | None = None,
    ) -> None:
        work = partial(service, self.workplace.office, self.workplace.actor, *arguments)
        refused = failed or self._refused
        self.workplace.tasks.write(self, work, lambda _result: self.refresh(), refused)

    def _refused(self, error: OfficeError) -> None:
        self.notice.emit(Notice(NoticeKind.WARNING, "Belum dilakukan.", str(error)))


def _read(office: Office, actor: Actor, with_archived: bool) -> _Found:
    services = service_types(office)
    return _Found(
        lines=instruments(office, actor, with_archived=with_archived),
        services=services,
        periods=survey_periods(office, whole_years=True).lines,
        wording={line.id: question_wording(office, line.id) for line in services},
    )


def _line_columns() -> list[Column[InstrumentLine]]:
    return [
        Column(
            "name",
            "Nama",
            lambda line: line.instrument.name,
            subtext=lambda line: (
                f"{len(line.instrument.elements)} pertanyaan, skala "
                f"{line.instrument.lowest}–{line.instrument.highest}"
            ),
        ),
        Column("state", "Keadaan", lambda line: _chip(line).label, width=130, chip=_chip),
    ]


def _question_columns() -> list[Column[_QuestionRow]]:
    return [
        Column("number", "No.", lambda item: str(item.number), width=56),
        Column("label", "Pertanyaan", lambda item: item.label, subtext=lambda item: item.question),
        Column("mean", "Rata-rata", lambda item: item.mean, width=110, right=True, strong=True),
    ]


def _chip(line: InstrumentLine) -> ChipStyle:
    if line.is_built_in:
        return ChipStyle("Bawaan", "solid", "lock-simple-fill")
    if line.is_archived:
        return ChipStyle("Diarsipkan", "warning", "archive-bold")
    if line.is_used:
        return ChipStyle("Dipakai", "success", "check-bold")
    return ChipStyle("Belum dipakai", "neutral", "circle-dashed-bold")
