"""How much evidence there is, which files are missing, and putting them back."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import select
from sqlalchemy.orm import Session

from asn_desktop.base.errors import DomainError, StorageError
from asn_desktop.domain.performance.terms import EvidenceKind
from asn_desktop.services.access.rights import Right, require
from asn_desktop.services.context import Actor, Office
from asn_desktop.services.performance.evidence_files import (
    copied_file,
    fingerprint,
    stored_file,
)
from asn_desktop.store.tables import (
    AssessmentPeriodRow,
    EmployeeRow,
    EvaluationRow,
    EvidenceRow,
    PlanRow,
    WorkUnitRow,
)

_NO_LIMIT_MB = 1 << 20


@dataclass(frozen=True, slots=True)
class EvidenceHolder:
    """What one person has in a year.

    Attributes:
        size: bytes of the files as recorded.
        missing: how many files are no longer in the data folder.
    """

    employee_id: str
    name: str
    unit_id: str | None
    unit_name: str
    files: int
    links: int
    size: int
    missing: int


@dataclass(frozen=True, slots=True)
class MissingPiece:
    """A file that is no longer in the data folder."""

    id: str
    name: str
    owner: str
    period: str
    size: int
    sha256: str
    location: str


@dataclass(frozen=True, slots=True)
class Locker:
    """The evidence of a year.

    Attributes:
        holders: those with evidence, the largest first.
        missing: what can be put back, by owner and name.
    """

    year: int
    holders: tuple[EvidenceHolder, ...]
    missing: tuple[MissingPiece, ...]

    @property
    def files(self) -> int:
        """How many files there are."""
        return sum(holder.files for holder in self.holders)

    @property
    def links(self) -> int:
        """How many links there are."""
        return sum(holder.links for holder in self.holders)

    @property
    def size(self) -> int:
        """Bytes of all files."""
        return sum(holder.size for holder in self.holders)


@dataclass(frozen=True, slots=True)
class PutBack:
    """What became of the files that were offered.

    Attributes:
        restored: names of the evidence that is there again.
        unknown: names of files that belong to no missing evidence.
    """

    restored: tuple[str, ...]
    unknown: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class KeptPiece:
    """One piece with the person and period it belongs to."""

    row: EvidenceRow
    employee_id: str
    owner: str
    unit_id: str | None
    unit_name: str
    period: str


def evidence_locker(office: Office, actor: Actor, year: int) -> Locker:
    """Return the evidence of a year and what is missing of it.

    Raises:
        NotAllowed: the actor does not look after the office.
    """
    require(actor, Right.MANAGE_OFFICE)
    with office.read() as session:
        pieces = list(pieces_of(session, year))
        lost = {piece.row.id for piece in pieces if is_missing(office.folder, piece.row)}
        by_person: dict[str, list[KeptPiece]] = {}
        for piece in pieces:
            by_person.setdefault(piece.employee_id, []).append(piece)
        holders = [_holder(found, lost) for found in by_person.values()]
        missing = [_missing(piece) for piece in pieces if piece.row.id in lost]
    return Locker(
        year,
        tuple(sorted(holders, key=lambda holder: (-holder.size, holder.name))),
        tuple(sorted(missing, key=lambda piece: (piece.owner, piece.name, piece.id))),
    )


def put_back(office: Office, actor: Actor, sources: Sequence[Path]) -> PutBack:
    """Put files back in the place of missing evidence; only the fingerprint decides.

    The names do not matter: a renamed file is recognised by its content.

    Raises:
        NotAllowed: the actor does not look after the office.
        DomainError: a file cannot be read (field "evidence").
        StorageError: the data folder is full or cannot be written.
    """
    require(actor, Right.MANAGE_OFFICE)
    with office.read() as session:
        lost = [
            _missing(piece) for piece in pieces_of(session) if is_missing(office.folder, piece.row)
        ]
    sizes = {piece.size for piece in lost}
    restored: list[str] = []
    unknown: list[str] = []
    for source in sources:
        found = [piece for piece in lost if piece.sha256 == _print_of(source, sizes)]
        for piece in found:
            _copy_back(office, piece, source)
            restored.append(f"{piece.name} ({piece.owner})")
        lost = [piece for piece in lost if piece not in found]
        if not found:
            unknown.append(source.name)
    if restored:
        with office.write(actor, f"Memasang kembali {len(restored)} berkas bukti") as transaction:
            transaction.note("evidence", "restored", files="; ".join(restored))
    return PutBack(tuple(restored), tuple(unknown))


def files_below(folder: Path, most: int = 20_000) -> list[Path]:
    """Return the ordinary files below a folder, such as a flash disk; links are not followed."""
    found = []
    for path in folder.rglob("*"):
        if path.is_file() and not path.is_symlink():
            found.append(path)
        if len(found) >= most:
            break
    return found


def pieces_of(session: Session, year: int | None = None) -> Iterator[KeptPiece]:
    """Give all evidence, of one year or of all, by person and period."""
    query = (
        select(EvidenceRow, EmployeeRow.id, EmployeeRow.name, WorkUnitRow.id, WorkUnitRow.name,
               AssessmentPeriodRow.label, AssessmentPeriodRow.year)
        .join(EvaluationRow, EvaluationRow.id == EvidenceRow.evaluation_id)
        .join(PlanRow, PlanRow.id == EvaluationRow.plan_id)
        .join(EmployeeRow, EmployeeRow.id == PlanRow.employee_id)
        .join(AssessmentPeriodRow, AssessmentPeriodRow.id == EvaluationRow.period_id)
        .outerjoin(WorkUnitRow, WorkUnitRow.id == PlanRow.unit_id)
        .order_by(EmployeeRow.name, EmployeeRow.id, AssessmentPeriodRow.starts, EvidenceRow.id)
    )  # fmt: skip
    if year is not None:
        query = query.where(AssessmentPeriodRow.year == year)
    for row, person, owner, unit_id, unit_name, label, of_year in session.execute(query):
        yield KeptPiece(row, person, owner, unit_id, unit_name or "", f"{label} {of_year}")


def is_missing(folder: Path, row: EvidenceRow) -> bool:
    """Tell whether the file of a piece is no longer in the data folder."""
    return row.kind is EvidenceKind.FILE and stored_file(folder, row.location) is None


def _holder(pieces: Sequence[KeptPiece], lost: Iterable[str]) -> EvidenceHolder:
    first, known = pieces[0], set(lost)
    files = [piece for piece in pieces if piece.row.kind is EvidenceKind.FILE]
    return EvidenceHolder(
        employee_id=first.employee_id,
        name=first.owner,
        unit_id=first.unit_id,
        unit_name=first.unit_name,
        files=len(files),
        links=len(pieces) - len(files),
        size=sum(piece.row.size for piece in files),
        missing=sum(piece.row.id in known for piece in files),
    )


def _missing(piece: KeptPiece) -> MissingPiece:
    row = piece.row
    return MissingPiece(
        row.id, row.name, piece.owner, piece.period, row.size, row.sha256, row.location
    )


def _print_of(source: Path, sizes: Iterable[int]) -> str:
    try:
        # A file of another size cannot be the missing one: most need not be read at all.
        return fingerprint(source) if source.stat().st_size in sizes else ""
    except OSError as error:
        raise DomainError(
            f"Berkas {source.name} tidak dapat dibaca. Tutup program yang membukanya, lalu pilih "
            "lagi.",
            field="evidence",
        ) from error


def _copy_back(office: Office, piece: MissingPiece, source: Path) -> None:
    target = (office.folder / piece.location).resolve()
    if not target.is_relative_to((office.folder / "bukti").resolve()):
        raise DomainError(
            f"Tempat berkas {piece.name} di luar folder bukti. Jalankan Periksa data."
        )
    with copied_file(source, target, _NO_LIMIT_MB) as (sha256, _size):
        if sha256 != piece.sha256:
            raise StorageError(
                f"Berkas {source.name} berubah saat disalin. Salin dahulu ke komputer ini."
            )
