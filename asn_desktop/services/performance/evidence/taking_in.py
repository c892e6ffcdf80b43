"""Takes many files in as evidence at once: with progress, all or nothing when it is stopped."""

from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from asn_desktop.base.errors import DomainError, OfficeError
from asn_desktop.services.context import Actor, Office
from asn_desktop.services.performance.appraisals.evidence import (
    add_evidence_file,
    remove_evidence,
)
from asn_desktop.services.performance.evidence_files import CopyStoppedError, fingerprint
from asn_desktop.store.tables import EvidenceRow

Told = Callable[[int, str], bool]
"""Told the bytes copied so far and the file that is being copied; False stops it."""


@dataclass(frozen=True, slots=True)
class TakenIn:
    """What became of the files.

    Attributes:
        ids: the pieces of evidence that were added.
        refused: file name and the sentence why, one each.
        left_behind: files that were to be moved but could not be deleted at their old place.
        is_stopped: the user stopped it; then nothing was added.
    """

    ids: tuple[str, ...]
    refused: tuple[tuple[str, str], ...]
    left_behind: tuple[str, ...] = ()
    is_stopped: bool = False


def total_size(sources: Sequence[Path]) -> int:
    """Return the bytes of all files that can be looked at."""
    sizes = 0
    for source in sources:
        with suppress(OSError):
            sizes += source.stat().st_size
    return sizes


def take_in(
    office: Office,
    actor: Actor,
    evaluation_id: str,
    result_id: str,
    sources: Sequence[Path],
    *,
    move: bool = False,
    told: Told | None = None,
) -> TakenIn:
    """Copy files as evidence of a result; with `move` delete the originals afterwards.

    A file that cannot be taken is named and the others go on. An original is deleted only after
    the fingerprint of the stored copy was compared with it once more.

    Raises:
        NotAllowed: somebody else's evaluation.
        DomainError: the evaluation is handed in or final, or its action plan is missing.
        StorageError: the data folder is full or cannot be written.
    """
    added: list[tuple[str, Path]] = []
    refused: list[tuple[str, str]] = []
    copied = 0
    for source in sources:

        def report(count: int, name: str = source.name) -> bool:
            nonlocal copied
            copied += count
            return told is None or told(copied, name)

        try:
            key = add_evidence_file(office, actor, evaluation_id, result_id, source, report)
            added.append((key, source))
        except CopyStoppedError:
            _take_back(office, actor, evaluation_id, added)
            return TakenIn((), tuple(refused), is_stopped=True)
        except DomainError as error:
            if error.field != "evidence":
                raise
            refused.append((source.name, str(error)))
    left = _delete_originals(office, added) if move else ()
    return TakenIn(tuple(key for key, _source in added), tuple(refused), left)


def _take_back(
    office: Office, actor: Actor, evaluation_id: str, added: Sequence[tuple[str, Path]]
) -> None:
    """Remove what was added before the stop, files and all."""
    for key, _source in added:
        with suppress(OfficeError, OSError):
            removed = remove_evidence(office, actor, evaluation_id, key)
            (office.folder / removed.location).unlink(missing_ok=True)


def _delete_originals(office: Office, added: Sequence[tuple[str, Path]]) -> tuple[str, ...]:
    with office.read() as session:
        kept = {key: session.get_one(EvidenceRow, key).location for key, _source in added}
    left = []
    for key, source in added:
        try:
            if fingerprint(office.folder / kept[key]) == fingerprint(source):
                source.unlink()
            else:
                left.append(source.name)
        except OSError:
            left.append(source.name)
    return tuple(left)
