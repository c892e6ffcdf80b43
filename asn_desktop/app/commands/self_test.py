"""`asn-desktop self-test`: does the program work on this PC, frozen or not."""

import argparse
import logging
import os
import sys
import tempfile
import traceback
from collections.abc import Callable
from dataclasses import dataclass, field
from decimal import Decimal
from pathlib import Path
from types import TracebackType
from typing import Any

from asn_desktop.app.commands.parts.console import complain, say
from asn_desktop.app.commands.parts.data_place import opened_office
from asn_desktop.app.commands.parts.outcome import different_posts, write_pictures
from asn_desktop.app.commands.parts.periods import last_ended_period
from asn_desktop.app.commands.parts.sheets import sheets_of
from asn_desktop.base.clock import Clock
from asn_desktop.base.settings import resource_path
from asn_desktop.services.context import PROGRAM, Office
from asn_desktop.services.office.data_check import check_data
from asn_desktop.services.practice.filling import fill_practice_office
from asn_desktop.services.sheets.cascade import cascade_sheet
from asn_desktop.services.sheets.listing import PERSONAL_DOCUMENTS, printable_documents
from asn_desktop.services.sheets.survey import survey_sheet

_EMPLOYEES, _RESPONSES = 14, 80
_PNG, _SMALLEST_PICTURE = b"\x89PNG", 2_000
_NIP = "198504122009022003"
_FILES = (
    ("fonts", "OpenSans-Regular.ttf"),
    ("icons", "phosphor.ttf"),
    ("practice", "survey.json"),
)
_EPILOG = "Menguji di folder sementara; data kantor tidak disentuh. Kode selesai 1 bila ada GAGAL."


def describe(parser: argparse.ArgumentParser) -> None:
    """Describe the options of the command."""
    parser.epilog = _EPILOG


def run(_options: argparse.Namespace, clock: Clock) -> int:
    """Run every trial, print one line for each, and count failures nobody caught too."""
    watch = _Watch()
    watch.start()
    with tempfile.TemporaryDirectory(
        prefix="kinerja-uji-", ignore_cleanup_errors=True
    ) as temporary:
        bench = _Bench(Path(temporary), clock)
        failed = [words for words, trial in _TRIALS if not _passes(words, bench, trial, watch)]
    watch.stop()
    say(f"{len(_TRIALS) - len(failed)} dari {len(_TRIALS)} pengujian berhasil.")
    return 1 if failed else 0


@dataclass(slots=True)
class _Watch:
    """Sees what fails where nobody catches it: in slots, on other threads, in the log.

    Attributes:
        seen: what was noticed since it was last asked.
    """

    seen: list[str] = field(default_factory=list)
    _handler: logging.Handler | None = None
    _kept: Any = None

    def start(self) -> None:
        """Listen."""
        self._handler = _ErrorKeeper(self.seen)
        logging.getLogger().addHandler(self._handler)
        self._kept = sys.excepthook
        sys.excepthook = self._on_failure

    def stop(self) -> None:
        """Give everything back."""
        sys.excepthook = self._kept
        if self._handler is not None:
            logging.getLogger().removeHandler(self._handler)

    def taken(self) -> list[str]:
        """Return what was noticed and start anew."""
        noticed = list(self.seen)
        self.seen.clear()
        return noticed

    def _on_failure(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        self.seen.append("".join(traceback.format_exception(kind, error, trace)))


class _ErrorKeeper(logging.Handler):
    """Keeps what is logged as an error; the window logs failures that nobody caught."""

    def __init__(self, seen: list[str]) -> None:
        super().__init__(logging.ERROR)
        self._seen = seen

    def emit(self, record: logging.LogRecord) -> None:
        self._seen.append(self.format(record))


@dataclass(frozen=True, slots=True)
class _Bench:
    """Where the trials work."""

    folder: Path
    clock: Clock

    @property
    def data(self) -> Path:
        """The data folder of the trial office."""
        return self.folder / "data"


def _passes(words: str, bench: _Bench, trial: Callable[[_Bench], str], watch: _Watch) -> bool:
    try:
        detail = trial(bench)
    except Exception:
        # A trial may fail in any way; the others still tell something.
        complain(f"GAGAL {words}\n{traceback.format_exc()}")
        return False
    noticed = watch.taken()
    if noticed:
        complain(f"GAGAL {words}\n" + "\n".join(noticed))
        return False
    say(f"ok    {words}{f' ({detail})' if detail else ''}")
    return True


def _expect(holds: bool, words: str) -> None:
    if not holds:
        raise AssertionError(words)


def _try_resources(_bench: _Bench) -> str:
    missing = [name for *_, name in _FILES if not _resource(name).is_file()]
    _expect(not missing, f"berkas bawaan tidak ada: {', '.join(missing)}")
    return ""


def _resource(name: str) -> Path:
    return next(resource_path(*parts) for parts in _FILES if parts[-1] == name)


def _try_migrations(bench: _Bench) -> str:
    from asn_desktop.store.database import connect
    from asn_desktop.store.migrations.runner import run_migrations

    database = connect(bench.folder / "lama.db")
    try:
        run_migrations(database.engine.url)
    finally:
        database.close()
    return ""


def _try_office(bench: _Bench) -> str:
    with opened_office(bench.data, bench.clock) as office:
        made = fill_practice_office(office, employees=_EMPLOYEES, responses=_RESPONSES)
        outcome = check_data(office, PROGRAM)
    _expect(outcome.is_sound, "; ".join(finding.sentence for finding in outcome.findings))
    return f"{made.employees} pegawai, {made.evaluations} evaluasi, {made.responses} jawaban"


def _try_sign_in(bench: _Bench) -> str:
    from asn_desktop.services.access.sign_in import sign_in, sign_in_choices
    from asn_desktop.services.practice.office_people import PRACTICE_PIN

    with opened_office(bench.data, bench.clock) as office:
        choice = sign_in_choices(office)[0]
        actor = sign_in(office, choice.account_id, PRACTICE_PIN)
    return actor.name


def _try_sheets(bench: _Bench) -> str:
    from asn_desktop.reports.paper import Paper
    from asn_desktop.reports.rendering import render

    pages = 0
    with opened_office(bench.data, bench.clock) as office:
        for paper in (Paper.F4, Paper.A4):
            for sheet in _one_of_each(office):
                pages += _printed_pages(render(sheet, paper, bench.clock.local_now()))
    return f"{pages} halaman"


def _one_of_each(office: Office) -> list[Any]:
    period = last_ended_period(office)
    people = different_posts(printable_documents(office, PROGRAM, period.id))[:1]
    sheets: list[Any] = [*sheets_of(office, people, PERSONAL_DOCUMENTS)]
    _expect(len(sheets) == len(PERSONAL_DOCUMENTS), "ada lembar yang tidak dapat dibuat")
    cascade = cascade_sheet(office, PROGRAM, str(period.year))
    return [*sheets, survey_sheet(office, PROGRAM, period.id), cascade]


def _printed_pages(content: bytes) -> int:
    """Return the pages of a PDF, each of which must show something."""
    import pypdfium2

    document = pypdfium2.PdfDocument(content)
    try:
        for page in document:
            shades = set(page.render(scale=0.3, grayscale=True).to_pil().tobytes())
            _expect(len(shades) > 1, "halaman kosong")
        return len(document)
    finally:
        document.close()


def _try_charts(bench: _Bench) -> str:
    with opened_office(bench.data, bench.clock) as office:
        pictures = write_pictures(office, last_ended_period(office), bench.folder)
    _expect(bool(pictures), "tidak ada gambar")
    for path in pictures:
        content = path.read_bytes()
        _expect(content.startswith(_PNG) and len(content) > _SMALLEST_PICTURE, path.name)
    return f"{len(pictures)} gambar"


def _try_tables(bench: _Bench) -> str:
    from asn_desktop.exchange.tables import cell_text, read_sheet
    from asn_desktop.exchange.workbook import OutputColumn, write_table

    columns = (OutputColumn("Nama"), OutputColumn("NIP"), OutputColumn("Nilai"))
    for ending in (".xlsx", ".csv"):
        path = bench.folder / f"daftar{ending}"
        write_table(path, "Daftar", columns, [["Sri Wahyuni", _NIP, Decimal("82.24")]])
        texts = [cell_text(cell) for row in read_sheet(path).rows for cell in row.cells]
        _expect({"Sri Wahyuni", _NIP, "82,24"} <= set(texts), f"{ending} berubah saat dibaca")
    return "xlsx, csv"


def _try_window(bench: _Bench) -> str:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    # Imported here: the other trials must run, and be told, where Qt does not load.
    from asn_desktop.app.commands.parts.window_trial import picture_of_window

    width, height, colours = picture_of_window(bench.data)
    _expect(colours > 2, "jendela kosong")
    return f"{width}×{height}"


_TRIALS: tuple[tuple[str, Callable[[_Bench], str]], ...] = (
    ("berkas bawaan", _try_resources),
    ("pemindahan data versi lama", _try_migrations),
    ("kantor contoh dan pemeriksaan data", _try_office),
    ("masuk dengan PIN", _try_sign_in),
    ("lembar resmi sebagai PDF, F4 dan A4", _try_sheets),
    ("gambar dasbor", _try_charts),
    ("tulis dan baca daftar", _try_tables),
    ("jendela utama", _try_window),
)
