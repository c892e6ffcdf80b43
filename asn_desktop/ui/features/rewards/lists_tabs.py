"""The recap of predicates for TPP, and the ranking that only the leader sees."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QComboBox, QFileDialog

from asn_desktop.domain.people.nip import spaced_nip
from asn_desktop.domain.performance.predicates import SHORT_RATINGS
from asn_desktop.services.context import Actor, Office
from asn_desktop.services.office.periods import PeriodLine, period_to_rate, periods_of
from asn_desktop.services.performance.rewards.predicate_lists import (
    RankLine,
    Recap,
    RecapLine,
    predicate_recap,
    ranking,
)
from asn_desktop.services.sheets.follow_up.rewards import recap_id
from asn_desktop.ui.features.rewards.list_tab import ListTab
from asn_desktop.ui.features.rewards.recap_export import export_recap
from asn_desktop.ui.kit.controls.buttons import PrimaryButton, SecondaryButton
from asn_desktop.ui.kit.controls.fields import combo_box
from asn_desktop.ui.kit.display.status_chips import predicate_chip
from asn_desktop.ui.kit.page import Page
from asn_desktop.ui.models.rows import Column
from asn_desktop.ui.theme.cells import ChipStyle


def _recap_chip(line: RecapLine) -> ChipStyle:
    if line.predicate is not None:
        return predicate_chip(line.predicate)
    if line.is_exempt:
        return ChipStyle("Tidak wajib", "neutral", "minus-bold")
    return ChipStyle("Belum ada", "warning", "circle-dashed-bold")


RECAP_COLUMNS: tuple[Column[RecapLine], ...] = (
    Column(
        "name",
        "Pegawai",
        lambda line: line.name,
        avatar=lambda line: line.name,
        subtext=lambda line: spaced_nip(line.nip) or "Tanpa NIP",
        strong=True,
        width=290,
    ),
    Column(
        "unit",
        "Jabatan dan unit",
        lambda line: line.position,
        subtext=lambda line: line.unit_name,
    ),
    Column("missing", "Keterangan", lambda line: line.missing or "–", width=230),
    Column(
        "predicate", "Predikat", lambda line: _recap_chip(line).label, chip=_recap_chip, width=190
    ),
)


class RecapTab(ListTab[RecapLine]):
    """Predicates of a period and a unit, missing ones first."""

    def __init__(self, page: Page) -> None:
        super().__init__(
            page,
            "Rekap predikat",
            RECAP_COLUMNS,
            lambda line: line.employee_id,
            ("Tidak ada pegawai", "Unit ini tidak mempunyai pegawai dalam periode itu.", "files"),
        )
        self._period = self._box([])
        self._period.setObjectName("recap_period")
        self._period.setAccessibleName("Periode")
        self._unit = self._box([(None, "Semua unit")])
        self._unit.setObjectName("recap_unit")
        self._unit.setAccessibleName("Unit kerja")
        self._export = SecondaryButton("&Ekspor…", "export")
        self._export.setObjectName("recap_export")
        self._export.clicked.connect(self._on_export)
        self._print = PrimaryButton("&Cetak rekap", "printer")
        self._print.setObjectName("recap_print")
        self._print.clicked.connect(self._on_print)
        self.add_buttons(self._period, self._unit, self._export, self._print)
        self._recap: Recap | None = None

    def _box(self, options: list[tuple[object, str]]) -> QComboBox:
        box = combo_box(options, compact=True)
        # Filled later: it grows with the names it is given.
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        box.activated.connect(self.refresh)
        return box

    def refresh(self) -> None:
        """Read the recap of the chosen period and unit."""
        place = self.page.workplace
        work = partial(
            _read_recap,
            place.office,
            place.actor,
            self._period.currentData(),
            self._unit.currentData(),
        )
        place.tasks.read(self, work, self._show_recap, self.on_refused)

    def save_to(self, path: Path) -> None:
        """Write what is shown to a file."""
        if self._recap is not None:
            recap = self._recap
            place = self.page.workplace
            place.tasks.read(
                self,
                partial(export_recap, recap, path),
                lambda _: self.page.saved.emit(f"Tersimpan di {path.name}"),
                self.on_refused,
            )

    def _show_recap(self, found: tuple[list[PeriodLine], Recap | None]) -> None:
        periods, recap = found
        self._recap = recap
        if recap is None:
            self.show_lines([])
            return
        if not self._period.count():
            for line in periods:
                self._period.addItem(f"{line.label} {line.year}", line.id)
        self._period.setCurrentIndex(self._period.findData(recap.period.id))
        unit = self._unit.currentData()
        self._unit.clear()
        for key, name in [(None, "Semua unit"), *recap.units]:
            self._unit.addItem(name, key)
        self._unit.setCurrentIndex(max(self._unit.findData(unit), 0))
        self.words.setText(
            f"{len(recap.missing)} belum ada predikat, dari {len(recap.lines)} pegawai. "
            "Hanya predikat, tanpa rupiah."
        )
        self.show_lines(recap.lines)

    def _on_print(self) -> None:
        key = recap_id(str(self._period.currentData()), self._unit.currentData())
        self.page.open_page.emit("print", {"document": "predicate_recap", "id": key})

    def _on_export(self) -> None:
        name, _ = QFileDialog.getSaveFileName(
            self, "Ekspor rekap", "Rekap_Predikat.xlsx", "Buku kerja Excel (*.xlsx)"
        )
        if name:
            self.save_to(Path(name).with_suffix(".xlsx"))


def _ratings(line: RankLine) -> str:
    if line.result is None or line.behavior is None:
        return "–"
    return f"{SHORT_RATINGS[line.result]} · {SHORT_RATINGS[line.behavior]}"


def _marks(line: RankLine) -> str:
    marks = []
    if line.rewards:
        marks.append(f"{line.rewards} penghargaan")
    if line.is_coached:
        marks.append("dibimbing")
    return ", ".join(marks) or "–"


RANK_COLUMNS: tuple[Column[RankLine], ...] = (
    Column("place", "Urutan", lambda line: str(line.place), right=True, width=90),
    Column(
        "name",
        "Pegawai",
        lambda line: line.name,
        avatar=lambda line: line.name,
        subtext=lambda line: line.unit_name,
        strong=True,
        width=290,
    ),
    Column(
        "annual",
        "Predikat tahunan",
        lambda line: ", ".join(f"{year} {item.label}" for year, item in line.annual) or "Belum ada",
    ),
    Column(
        "ratings",
        "Hasil dan perilaku",
        _ratings,
        subtext=lambda line: line.latest_label,
        width=220,
    ),
    Column(
        "marks",
        "Catatan",
        _marks,
        width=190,
    ),
    Column(
        "latest",
        "Predikat terakhir",
        lambda line: line.latest.label if line.latest else "Belum ada",
        chip=lambda line: predicate_chip(line.latest) if line.latest else None,
        width=180,
    ),
)


class RankingTab(ListTab[RankLine]):
    """The talent profile; equal predicates share a place."""

    def __init__(self, page: Page) -> None:
        super().__init__(
            page,
            "Peringkat",
            RANK_COLUMNS,
            lambda line: line.employee_id,
            ("Belum ada pegawai", "Peringkat muncul setelah pegawai didaftarkan.", "trophy"),
        )
        self.words.setText(
            "Hanya untuk pimpinan. Diurutkan menurut predikat tahunan, lalu predikat terakhir; "
            "predikat yang sama berbagi urutan."
        )

    def read(self) -> Sequence[RankLine]:
        """Read the ranking."""
        return ranking(self.page.workplace.office, self.page.workplace.actor)


def _read_recap(
    office: Office, actor: Actor, period_id: str | None, unit_id: str | None
) -> tuple[list[PeriodLine], Recap | None]:
    """Return the begun periods, newest first, and the recap of the chosen or the usual one."""
    today = office.clock.today()
    periods = [
        line
        for year in (today.year, today.year - 1)
        for line in reversed(periods_of(office, year))
        if line.starts <= today
    ]
    usual = period_to_rate([line for line in periods if line.year == today.year], today)
    first = usual or next(iter(periods), None)
    wanted = period_id or (first.id if first else None)
    if wanted is None:
        return periods, None
    return periods, predicate_recap(office, actor, wanted, unit_id)
