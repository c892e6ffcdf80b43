"""Evidence of results: files copied into the data folder with their fingerprint, or links."""

from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit

from sqlalchemy import select

from asn_desktop.base.errors import DomainError
from asn_desktop.base.identifiers import new_id
from asn_desktop.domain.performance.terms import EvidenceKind
from asn_desktop.services.access.rights import require_person
from asn_desktop.services.context import Actor, Office
from asn_desktop.services.office.settings import settings_of
from asn_desktop.services.performance.action_plans.requirement import require_action_plan
from asn_desktop.services.performance.appraisals.editing import (
    Edit,
    employee_edit,
    evaluation_and_plan,
    require_viewer,
)
from asn_desktop.services.performance.evidence_files import (
    FOLDER,
    Progress,
    check_source,
    copied_file,
    shown_name,
    stored_file,
    stored_name,
)
from asn_desktop.store.tables import EvidenceRow

_LONGEST_LINK = 500


@dataclass(frozen=True, slots=True)
class RemovedEvidence:
    """A piece of evidence that was taken away; give it to `restore_evidence` to undo that."""

    evaluation_id: str
    id: str
    result_id: str
    kind: EvidenceKind
    name: str
    location: str
    sha256: str
    size: int


def add_evidence_file(
    office: Office,
    actor: Actor,
    evaluation_id: str,
    result_id: str,
    source: Path,
    progress: Progress | None = None,
) -> str:
    """Copy a file into the data folder as evidence of a result.

    Returns:
        The id of the evidence.

    Raises:
        NotAllowed: somebody else's evaluation.
        DomainError: no ordinary file, empty, a program, too large, unreadable, there already, or
            the evaluation is handed in or final (field "evidence"); the action plan of the result
            and period is missing (field "action_plan").
        StorageError: the data folder is full or cannot be written.
    """
    limit = settings_of(office).evidence_limit_mb
    check_source(source, limit)
    evidence_id = new_id()
    location = f"{_folder(office, actor, evaluation_id)}/{stored_name(evidence_id, source.name)}"
    with office.read() as session:
        require_action_plan(session, evaluation_id, result_id)
    # The copy is made before the transaction, because a slow flash disk must not hold up others.
    with (
        copied_file(source, office.folder / location, limit, progress) as (sha256, size),
        employee_edit(office, actor, evaluation_id, "Menambah bukti") as edit,
    ):
        edit.result(result_id)
        _refuse_repeated(edit, result_id, sha256, source.name)
        edit.session.add(
            EvidenceRow(
                id=evidence_id,
                evaluation_id=evaluation_id,
                result_id=result_id,
                kind=EvidenceKind.FILE,
                name=shown_name(source.name),
                location=location,
                sha256=sha256,
                size=size,
                added_at=edit.transaction.now,
            )
        )
    return evidence_id


def add_evidence_link(
    office: Office, actor: Actor, evaluation_id: str, result_id: str, link: str, name: str = ""
) -> str:
    """Keep a web address as evidence of a result.

    Returns:
        The id of the evidence.

    Raises:
        NotAllowed: somebody else's evaluation.
        DomainError: no http or https address, or the evaluation is closed (field "evidence"); the
            action plan is missing (field "action_plan").
    """
    bare = _checked_link(link)
    with employee_edit(office, actor, evaluation_id, "Menambah tautan bukti") as edit:
        edit.result(result_id)
        require_action_plan(edit.session, evaluation_id, result_id)
        row = EvidenceRow(
            evaluation_id=evaluation_id,
            result_id=result_id,
            kind=EvidenceKind.LINK,
            name=shown_name(name.strip() or urlsplit(bare).netloc),
            location=bare,
            added_at=edit.transaction.now,
        )
        edit.session.add(row)
        return row.id


def remove_evidence(
    office: Office, actor: Actor, evaluation_id: str, evidence_id: str
) -> RemovedEvidence:
    """Take a piece of evidence away; its file stays in the folder so that this can be undone.

    Raises:
        NotAllowed: somebody else's evaluation.
        DomainError: it is gone already, or the evaluation is handed in or final.
    """
    with employee_edit(office, actor, evaluation_id, "Menghapus bukti") as edit:
        row = edit.session.get(EvidenceRow, evidence_id)
        if row is None or row.evaluation_id != evaluation_id:
            raise DomainError("Bukti ini sudah tidak ada. Muat ulang halaman.", field="evidence")
        removed = RemovedEvidence(
            evaluation_id,
            row.id,
            row.result_id,
            row.kind,
            row.name,
            row.location,
            row.sha256,
            row.size,
        )
        edit.session.delete(row)
    return removed


def restore_evidence(office: Office, actor: Actor, removed: RemovedEvidence) -> None:
    """Undo `remove_evidence`.

    Raises:
        NotAllowed: somebody else's evaluation.
        DomainError: the evaluation is handed in or final.
        ConflictError: it was restored already.
    """
    with employee_edit(office, actor, removed.evaluation_id, "Mengembalikan bukti") as edit:
        edit.result(removed.result_id)
        edit.session.add(
            EvidenceRow(
                id=removed.id,
                evaluation_id=removed.evaluation_id,
                result_id=removed.result_id,
                kind=removed.kind,
                name=removed.name,
                location=removed.location,
                sha256=removed.sha256,
                size=removed.size,
                added_at=edit.transaction.now,
            )
        )


def evidence_path(office: Office, actor: Actor, evidence_id: str) -> Path:
    """Return the copied file of a piece of evidence, to open it.

    Raises:
        NotAllowed: the actor may not see this evaluation.
        DomainError: it is a link, it is gone, or its file is missing from the data folder.
    """
    with office.read() as session:
        row = session.get(EvidenceRow, evidence_id)
        if row is None:
            raise DomainError("Bukti ini sudah tidak ada. Muat ulang halaman.")
        _evaluation, plan = evaluation_and_plan(session, row.evaluation_id)
        require_viewer(actor, plan)
        kind, name, location = row.kind, row.name, row.location
    if kind is not EvidenceKind.FILE:
        raise DomainError(f"Bukti {name} berupa tautan, bukan berkas. Buka tautannya.")
    path = stored_file(office.folder, location)
    if path is None:
        raise DomainError(
            f"Berkas bukti {name} tidak ditemukan di folder data. "
            "Pulihkan folder bukti dari cadangan, atau minta pegawai melampirkannya lagi."
        )
    return path


def _folder(office: Office, actor: Actor, evaluation_id: str) -> str:
    with office.read() as session:
        _evaluation, plan = evaluation_and_plan(session, evaluation_id)
        require_person(actor, plan.employee_id, "diisi oleh pegawai yang dinilai")
        return f"{FOLDER}/{plan.year}"


def _refuse_repeated(edit: Edit, result_id: str, sha256: str, name: str) -> None:
    query = select(EvidenceRow.name).where(
        EvidenceRow.evaluation_id == edit.evaluation.id,
        EvidenceRow.result_id == result_id,
        EvidenceRow.sha256 == sha256,
    )
    kept = edit.session.scalars(query).first()
    if kept is not None:
        raise _refusal(f"Isi {name} sama dengan bukti {kept} yang sudah ada. Pilih berkas lain.")


def _checked_link(link: str) -> str:
    bare = link.strip()
    try:
        parts = urlsplit(bare)
        sound = parts.scheme in ("http", "https") and bool(parts.hostname)
    except ValueError:
        sound = False
    if not sound or any(letter.isspace() for letter in bare) or not bare.isprintable():
        raise _refusal("Alamat bukti harus berupa tautan, misalnya https://drive.google.com/….")
    if len(bare) > _LONGEST_LINK:
        raise _refusal(
            f"Tautan terlalu panjang: {len(bare)} huruf, paling banyak {_LONGEST_LINK}. "
            "Pakai tautan pendek."
        )
    return bare


def _refusal(sentence: str) -> DomainError:
    return DomainError(sentence, field="evidence")
