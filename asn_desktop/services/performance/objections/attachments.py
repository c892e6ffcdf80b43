"""Files that support an objection or an explanation, kept in the evidence folder."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from asn_desktop.base.errors import DomainError
from asn_desktop.base.identifiers import new_id
from asn_desktop.domain.performance.objections import ObjectionStatus
from asn_desktop.services.context import Actor, Office
from asn_desktop.services.office.settings import settings_of
from asn_desktop.services.performance.evidence_files import (
    FOLDER,
    check_source,
    copied_file,
    shown_name,
    stored_file,
    stored_name,
)
from asn_desktop.services.performance.objections.cases import Change, load_record, record_change
from asn_desktop.services.performance.objections.examining import explanation_to_give
from asn_desktop.services.performance.objections.parties import require_employee
from asn_desktop.store.tables import (
    ObjectionAttachmentRow,
    ObjectionExplanationRow,
    ObjectionRow,
)


def attach_file(
    office: Office,
    actor: Actor,
    objection_id: str,
    source: Path,
    explanation_id: str | None = None,
    revision: int | None = None,
) -> str:
    """Copy a file to an own objection that is not filed, or to an own explanation not sent.

    Returns:
        The id of the attachment.

    Raises:
        NotAllowed: somebody else's part.
        DomainError: the file cannot be kept (field "evidence"), or that part is sent.
        StorageError: the data folder is full or cannot be written.
        ConflictError: the record changed since it was read.
    """
    limit = settings_of(office).evidence_limit_mb
    check_source(source, limit)
    with office.read() as session:
        _row, case = load_record(session, office, actor, ObjectionRow, objection_id)
        year = case.plan.year
    attachment_id = new_id()
    location = f"{FOLDER}/{year}/{stored_name(attachment_id, source.name)}"
    # The copy is made before the transaction, because a slow flash disk must not hold up others.
    with (
        copied_file(source, office.folder / location, limit) as (sha256, size),
        _part(
            office, actor, objection_id, explanation_id, "Melampirkan berkas", revision
        ) as change,
    ):
        change.session.add(
            ObjectionAttachmentRow(
                id=attachment_id,
                objection_id=objection_id,
                explanation_id=explanation_id,
                name=shown_name(source.name),
                location=location,
                sha256=sha256,
                size=size,
                added_at=change.transaction.now,
                added_by=actor.name,
            )
        )
    return attachment_id


def remove_attachment(
    office: Office, actor: Actor, objection_id: str, attachment_id: str, revision: int | None = None
) -> None:
    """Take a file off a part that was not sent; the copy stays in the evidence folder.

    Raises:
        NotAllowed: somebody else's part.
        DomainError: it is gone, or that part is sent.
        ConflictError: the record changed since it was read.
    """
    with office.read() as session:
        item = session.get(ObjectionAttachmentRow, attachment_id)
        part = item.explanation_id if item is not None else None
    with _part(office, actor, objection_id, part, "Melepas lampiran", revision) as change:
        item = change.session.get(ObjectionAttachmentRow, attachment_id)
        if item is None or item.objection_id != objection_id:
            raise DomainError("Lampiran ini sudah tidak ada. Muat ulang halaman.")
        change.session.delete(item)


def attachment_path(office: Office, actor: Actor, attachment_id: str) -> Path:
    """Return the copied file of an attachment, to open it.

    Raises:
        NotAllowed: the actor may not see this objection.
        DomainError: it is gone, not sent yet, or its file is missing from the data folder.
    """
    with office.read() as session:
        item = session.get(ObjectionAttachmentRow, attachment_id)
        if item is None:
            raise DomainError("Lampiran ini sudah tidak ada. Muat ulang halaman.")
        load_record(session, office, actor, ObjectionRow, item.objection_id)
        if item.explanation_id and item.added_by != actor.name:
            given = session.get_one(ObjectionExplanationRow, item.explanation_id).given_at
            if given is None:
                raise DomainError("Lampiran ini belum dikirim pemiliknya.")
        name, location = item.name, item.location
    path = stored_file(office.folder, location)
    if path is None:
        raise DomainError(
            f"Berkas {name} tidak ditemukan di folder data. "
            "Pulihkan folder bukti dari cadangan, atau minta pemiliknya mengirim lagi."
        )
    return path


@contextmanager
def _part(
    office: Office,
    actor: Actor,
    objection_id: str,
    explanation_id: str | None,
    deed: str,
    revision: int | None,
) -> Iterator[Change]:
    """Open the write transaction of the one who still writes this part."""
    with record_change(office, actor, ObjectionRow, objection_id, deed, revision) as (change, row):
        if explanation_id is not None:
            explanation_to_give(change, row, actor, explanation_id)
        else:
            require_employee(change.parties, actor)
            if row.status is not ObjectionStatus.DRAFT:
                raise DomainError("Keberatan sudah diajukan; lampirannya tidak dapat diubah lagi.")
        yield change
