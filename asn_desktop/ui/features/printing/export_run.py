"""Makes many documents one after another, so that the window stays alive and can stop it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from threading import Event
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from asn_desktop.base.errors import OfficeError
from asn_desktop.reports.file_names import file_name
from asn_desktop.reports.paper import Paper
from asn_desktop.services.context import Office
from asn_desktop.services.sheets.listing import DocumentKind
from asn_desktop.ui.features.printing.documents import read_sheet
from asn_desktop.ui.features.printing.pdf_files import write_pdf
from asn_desktop.ui.kit.page import Notice, NoticeKind, Workplace

if TYPE_CHECKING:
    from asn_desktop.reports.rendering import Sheet


@dataclass(frozen=True, slots=True)
class ExportOrder:
    """What to make.

    Attributes:
        records: (name of the person, id of the plan or evaluation) in the order of the file.
        target: the PDF, or the folder when every person gets a file.
        title: of the one PDF.
    """

    kind: DocumentKind
    records: tuple[tuple[str, str], ...]
    paper: Paper
    target: Path
    one_file: bool
    title: str


@dataclass(frozen=True, slots=True)
class ExportOutcome:
    """How it ended.

    Attributes:
        made: documents that are in the target now.
        error: why it ended early, None when nothing went wrong.
    """

    made: int
    total: int
    cancelled: bool
    error: OfficeError | None = None


class ExportRun(QObject):
    """One export; connect, then `start()`.

    Signals:
        advanced: how many are done, and the name of the next one ("" at the end).
        writing: every sheet is read; the one PDF is being put together.
        finished: an ExportOutcome; comes once.
    """

    advanced = Signal(int, str)
    writing = Signal()
    finished = Signal(object)

    def __init__(self, workplace: Workplace, order: ExportOrder, parent: QObject) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._order = order
        self._stop = Event()
        self._sheets: list[Sheet] = []
        self._names: set[str] = set()
        self._done = 0

    def start(self) -> None:
        """Make the first document; the rest follows."""
        self._next()

    def cancel(self) -> None:
        """Stop after the document that is being made."""
        self._stop.set()

    def _next(self) -> None:
        order = self._order
        if self._stop.is_set():
            made = 0 if order.one_file else self._done
            self._end(ExportOutcome(made, len(order.records), cancelled=True))
        elif self._done < len(order.records):
            name, record_id = order.records[self._done]
            self.advanced.emit(self._done, name)
            office, actor = self._workplace.office, self._workplace.actor
            read = partial(read_sheet, office, actor, order.kind, record_id)
            keep = None if order.one_file else partial(_write_one, order, self._names, office)
            work = partial(_made, read, keep)
            self._workplace.tasks.read(self, work, self._on_made, self._on_failed)
        elif order.one_file:
            self.writing.emit()
            whole = partial(_write_all, self._sheets, order, self._workplace.office, self._stop)
            self._workplace.tasks.read(self, whole, self._on_written, self._on_failed)
        else:
            self._end(ExportOutcome(self._done, self._done, cancelled=False))

    def _on_made(self, sheet: "Sheet | None") -> None:
        if sheet is not None:
            self._sheets.append(sheet)
        self._done += 1
        self.advanced.emit(self._done, "")
        self._next()

    def _on_written(self, made: int) -> None:
        total = len(self._order.records)
        self._end(ExportOutcome(made, total, cancelled=made < total))

    def _on_failed(self, error: OfficeError) -> None:
        made = 0 if self._order.one_file else self._done
        self._end(ExportOutcome(made, len(self._order.records), cancelled=False, error=error))

    def _end(self, outcome: ExportOutcome) -> None:
        self._sheets = []
        self.finished.emit(outcome)


def outcome_notice(outcome: ExportOutcome, target: Path) -> Notice:
    """Return what is said at the end of an export: what is there now, and where."""
    done = f"{outcome.made} dari {outcome.total} lembar sudah jadi dan ada di {target}."
    if outcome.error is not None:
        rest = f" {done}" if outcome.made else ""
        return Notice(NoticeKind.DANGER, "Ekspor berhenti.", f"{outcome.error}{rest}")
    if outcome.cancelled:
        rest = done if outcome.made else "Tidak ada berkas yang dibuat."
        return Notice(NoticeKind.INFO, "Ekspor dibatalkan.", rest)
    return Notice(NoticeKind.SUCCESS, f"{outcome.made} lembar tersimpan", f"di {target}.")


def unique_name(name: str, taken: set[str]) -> str:
    """Return a file name that nobody in this run has yet, and take it."""
    stem, suffix, number = Path(name).stem, Path(name).suffix, 1
    while name.casefold() in taken:
        number += 1
        name = f"{stem}_{number}{suffix}"
    taken.add(name.casefold())
    return name


def _made(read: "Callable[[], Sheet]", keep: "Callable[[Sheet], None] | None") -> "Sheet | None":
    """Read one sheet; write it at once, or return it for the one file."""
    sheet = read()
    if keep is None:
        return sheet
    keep(sheet)
    return None


def _write_one(order: ExportOrder, taken: set[str], office: Office, sheet: "Sheet") -> None:
    from asn_desktop.reports.rendering import render  # heavy: only where paper is made

    pdf = render(sheet, order.paper, office.clock.local_now())
    write_pdf(order.target / unique_name(file_name(sheet.head), taken), pdf)


def _write_all(sheets: Sequence["Sheet"], order: ExportOrder, office: Office, stop: Event) -> int:
    """Return how many sheets are in the file; 0, and no file, when it was stopped."""
    from asn_desktop.reports.rendering import render_many  # heavy: only where paper is made

    pdf = render_many(
        sheets,
        order.paper,
        office.clock.local_now(),
        title=order.title,
        progress=lambda done: not stop.is_set(),
    )
    if stop.is_set():
        return 0
    write_pdf(order.target, pdf)
    return len(sheets)
