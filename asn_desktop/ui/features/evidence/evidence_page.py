"""All evidence of a year: how much there is, what is missing, putting back and packing."""

from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from asn_desktop.base.errors import OfficeError
from asn_desktop.base.wording import listing, number
from asn_desktop.services.context import Actor, Office
from asn_desktop.services.office.periods import years_of
from asn_desktop.services.performance.evidence.locker import (
    EvidenceHolder,
    Locker,
    MissingPiece,
    PutBack,
    evidence_locker,
    files_below,
    put_back,
)
from asn_desktop.services.performance.evidence.packing import PackedEvidence, pack_evidence
from asn_desktop.ui.features.evidence.words import HOLDERS, MISSING, size_words
from asn_desktop.ui.kit.containers.card import Card
from asn_desktop.ui.kit.containers.empty_state import EmptyState
from asn_desktop.ui.kit.controls.buttons import PrimaryButton, SecondaryButton
from asn_desktop.ui.kit.controls.fields import combo_box
from asn_desktop.ui.kit.page import Notice, NoticeKind, Page, Workplace
from asn_desktop.ui.kit.tables.data_table import DataTable
from asn_desktop.ui.kit.text import Text
from asn_desktop.ui.kit.visibility import set_shown
from asn_desktop.ui.models.rows import RowsModel

_MOST_NAMED = 3


@dataclass(frozen=True, slots=True)
class _Found:
    years: tuple[int, ...]
    locker: Locker


class EvidencePage(Page):
    """Who keeps how much evidence, and the files that are no longer there.

    Attributes:
        table: one row for each person; missing: the files to put back.
    """

    help_topic = "evidence"
    keys = (("↑↓", "pilih pegawai"), ("F5", "periksa lagi"))

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(workplace, parent)
        self._year = workplace.office.clock.today().year
        self.year = combo_box([], compact=True)
        self.year.setObjectName("evidence_year")
        self.year.setAccessibleName("Tahun")
        self.year.activated.connect(self._on_year)
        self._pack_all = PrimaryButton("Kemas &semua…", "archive")
        self._pack_all.setObjectName("evidence_pack_all")
        self._pack_all.clicked.connect(partial(self._ask_pack, whole=True))
        self.rows: RowsModel[EvidenceHolder] = RowsModel(HOLDERS, lambda row: row.employee_id, self)
        self.table = DataTable("Bukti per pegawai", row_height=52)
        self.table.setObjectName("evidence_people")
        self.table.setModel(self.rows)
        self.lost: RowsModel[MissingPiece] = RowsModel(MISSING, lambda piece: piece.id, self)
        self.missing = DataTable("Berkas bukti yang hilang", row_height=52)
        self.missing.setObjectName("evidence_missing")
        self.missing.setModel(self.lost)
        self._build()
        self.set_title("Berkas bukti")

    def header_actions(self) -> list[QWidget]:
        """Return the year and the packing of everything."""
        return [self.year, self._pack_all]

    def load(self, **arguments: object) -> None:
        """Show the evidence of a `year`."""
        year = arguments.get("year")
        self._year = year if isinstance(year, int) else self._year
        self.refresh()

    def refresh(self) -> None:
        """Look at the folder again."""
        place = self.workplace
        work = partial(_read, place.office, place.actor, self._year)
        place.tasks.read(self, work, self._show, self._on_refused)

    def put_files_back(self, sources: list[Path]) -> None:
        """Offer files for what is missing; only the fingerprint decides."""
        place = self.workplace
        work = partial(put_back, place.office, place.actor, sources)
        place.tasks.write(self, work, self._on_put_back, self._on_refused)

    def pack_to(self, target: Path, employee_id: str = "") -> None:
        """Write the evidence of one person, or of everybody, to a zip file."""
        place = self.workplace
        work = partial(
            pack_evidence, place.office, place.actor, self._year, target, employee_id=employee_id
        )
        place.tasks.read(self, work, self._on_packed, self._on_refused)

    def _build(self) -> None:
        self._stack = QStackedWidget()
        both = QWidget()
        row = QHBoxLayout(both)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(self._make_people(), 2)
        row.addWidget(self._make_missing(), 1)
        self._stack.addWidget(both)
        self._stack.addWidget(
            EmptyState(
                "Belum ada bukti tahun ini",
                "Bukti ditambahkan pegawai di halaman Realisasi. Di sini operator melihat "
                "ukurannya, memeriksa yang hilang, dan mengemasnya ke cakram.",
                sign="clock-bold",
            )
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 12, 20, 14)
        column.addWidget(self._stack)

    def _make_people(self) -> Card:
        card = Card("Bukti per pegawai")
        card.flush()
        self._pack_one = SecondaryButton("&Kemas pegawai ini…", "archive", compact=True)
        self._pack_one.setObjectName("evidence_pack_one")
        self._pack_one.clicked.connect(partial(self._ask_pack, whole=False))
        card.add_title_widget(self._pack_one)
        card.body.addSpacing(10)
        card.body.addWidget(self.table, 1)
        return card

    def _make_missing(self) -> Card:
        card = Card("Berkas hilang")
        card.flush()
        self._all_there = Text(
            "Semua berkas ada di folder data. Isinya dibandingkan dengan sidik jari di Periksa "
            "data.",
            "small",
            "text2",
            wrap=True,
        )
        self._all_there.setContentsMargins(16, 12, 16, 16)
        self._files = SecondaryButton("Pasang kembali &berkas…", "file-plus", compact=True)
        self._files.setObjectName("evidence_put_back")
        self._files.clicked.connect(self._ask_files)
        self._folder = SecondaryButton("Cari di &folder…", "folder-open", compact=True)
        self._folder.setObjectName("evidence_search_folder")
        self._folder.clicked.connect(self._ask_folder)
        card.body.addSpacing(10)
        card.body.addWidget(self._all_there)
        card.body.addWidget(self.missing, 1)
        tools = QHBoxLayout()
        tools.setContentsMargins(16, 8, 16, 12)
        tools.addWidget(self._files)
        tools.addWidget(self._folder)
        tools.addStretch(1)
        card.body.addLayout(tools)
        card.body.addStretch(0)
        return card

    def _show(self, found: _Found) -> None:
        locker = found.locker
        self.year.clear()
        for year in found.years:
            self.year.addItem(str(year), year)
        self.year.setCurrentIndex(self.year.findData(self._year))
        kept = self.table.current_key
        self.rows.set_rows(locker.holders)
        self.lost.set_rows(locker.missing)
        self._stack.setCurrentIndex(0 if locker.holders else 1)
        set_shown(self._pack_all, bool(locker.holders))
        for widget in (self.missing, self._files, self._folder):
            set_shown(widget, bool(locker.missing))
        set_shown(self._all_there, not locker.missing)
        facts = (
            f"{number(locker.files)} berkas, {size_words(locker.size)}",
            f"{number(locker.links)} tautan",
            f"{number(len(locker.missing))} hilang" if locker.missing else "tidak ada yang hilang",
        )
        self.set_title("Berkas bukti", f"Tahun {locker.year}: {' · '.join(facts)}")
        if locker.holders:
            keys = {holder.employee_id for holder in locker.holders}
            self.table.select_key(kept if kept in keys else locker.holders[0].employee_id)

    def _on_year(self) -> None:
        self._year = int(self.year.currentData())
        self.refresh()

    def _ask_files(self) -> None:
        paths, _ = QFileDialog.getOpenFileNames(self, "Pasang kembali berkas bukti")
        if paths:
            self.put_files_back([Path(path) for path in paths])

    def _ask_folder(self) -> None:
        name = QFileDialog.getExistingDirectory(self, "Cari berkas bukti di folder atau flashdisk")
        if name:
            work = partial(files_below, Path(name))
            self.workplace.tasks.read(self, work, self.put_files_back, self._on_refused)

    def _ask_pack(self, *, whole: bool) -> None:
        key = self.table.current_key
        holder = next((row for row in self.rows.rows if row.employee_id == key), None)
        if holder is None and not whole:
            return
        words = "" if whole or holder is None else f"_{holder.name.split(',')[0].replace(' ', '_')}"
        name, _ = QFileDialog.getSaveFileName(
            self, "Kemas bukti", f"Bukti_{self._year}{words}.zip", "Zip (*.zip)"
        )
        if name:
            self.pack_to(Path(name), "" if whole or holder is None else holder.employee_id)

    def _on_put_back(self, done: PutBack) -> None:
        if done.restored:
            count = f"{number(len(done.restored))} berkas terpasang kembali."
            names = listing(list(done.restored[:_MOST_NAMED]))
            self.notice.emit(Notice(NoticeKind.SUCCESS, count, names))
        else:
            self._tell(
                "Tidak ada yang cocok.",
                f"{number(len(done.unknown))} berkas yang dipilih berbeda isinya dari bukti yang "
                "hilang. Sidik jarinya harus sama; nama berkas tidak berpengaruh.",
            )
        self.refresh()

    def _on_packed(self, packed: PackedEvidence) -> None:
        lost = f", {number(packed.missing)} berkas hilang disebut di daftarnya"
        words = f"{number(packed.files)} berkas dan {number(packed.links)} tautan"
        where = f"{words}{lost if packed.missing else ''}, di {packed.path}."
        self.notice.emit(Notice(NoticeKind.SUCCESS, "Bukti dikemas.", where))

    def _on_refused(self, error: OfficeError) -> None:
        self._tell("Belum berhasil.", str(error))

    def _tell(self, bold: str, sentence: str) -> None:
        self.notice.emit(Notice(NoticeKind.WARNING, bold, sentence))


def _read(office: Office, actor: Actor, year: int) -> _Found:
    return _Found(tuple(years_of(office)), evidence_locker(office, actor, year))
