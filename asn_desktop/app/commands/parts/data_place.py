"""Open the office a command works on, and close it again whatever happens."""

import argparse
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from asn_desktop.app.options import chosen_folder
from asn_desktop.base.clock import Clock
from asn_desktop.base.errors import DomainError
from asn_desktop.services.context import Office
from asn_desktop.services.office.folder import DATA_FILE, open_office
from asn_desktop.services.office.identity import office_identity


@contextmanager
def filled_office(options: argparse.Namespace, clock: Clock) -> Iterator[Office]:
    """Open the office that is set up in the chosen folder or on the server.

    Raises:
        DomainError: nothing was set up there.
        StorageError: the data is in use, damaged, or cannot be read.
    """
    folder, server = chosen_folder(options.data), options.database or ""
    if not server and not (folder / DATA_FILE).is_file():
        raise DomainError(
            f"Folder {folder} tidak berisi data kantor. "
            "Pilih folder lain dengan --data, atau siapkan kantor dahulu lewat program."
        )
    with opened_office(folder, clock, server=server) as office:
        if office_identity(office) is None:
            raise DomainError(
                f"Kantor di folder {folder} belum disiapkan. Buka program dan siapkan dahulu."
            )
        yield office


@contextmanager
def opened_office(folder: Path, clock: Clock, *, server: str = "") -> Iterator[Office]:
    """Open the office of a folder, made new when the folder is empty.

    Raises:
        StorageError: the folder is in use, not writable, or its data unreadable.
    """
    opened = open_office(folder, clock, server=server)
    try:
        yield opened.office
    finally:
        opened.close()
