"""The cover of a stack: what was printed, what came back, and how the typing was checked."""

from dataclasses import dataclass

from asn_desktop.base.errors import DomainError
from asn_desktop.domain.public_service.paper_batches import SheetCode
from asn_desktop.services.access.rights import Right, require
from asn_desktop.services.context import Actor, Office
from asn_desktop.services.public_service.batches.reading import BatchDetail, load_batch
from asn_desktop.services.sheets.making import require_identity, sheet_head
from asn_desktop.services.sheets.parts import SheetHead
from asn_desktop.store.tables import PaperBatchRow


@dataclass(frozen=True, slots=True)
class BatchCover:
    """The first sheet of a stack; its lines are left to be filled by hand while nothing is known.

    Attributes:
        code: of the stack's first sheet; scanning it opens the stack.
        is_fresh: no sheet of it is known yet.
    """

    head: SheetHead
    batch: BatchDetail
    code: SheetCode
    is_fresh: bool


def batch_cover(office: Office, actor: Actor, batch_id: str) -> BatchCover:
    """Return the cover and reconciliation of a stack for printing.

    Raises:
        NotAllowed: the actor may not enter surveys.
        DomainError: the stack is gone, or the office was not set up.
    """
    require(actor, Right.ENTER_SURVEY)
    with office.read() as session:
        identity = require_identity(session)
        row = session.get(PaperBatchRow, batch_id)
        if row is None:
            raise DomainError("Bundel ini sudah dihapus. Pilih bundel lain.")
        batch = load_batch(session, row)
    title = f"Sampul bundel {batch.number}"
    return BatchCover(
        head=sheet_head(identity, f"BUNDEL-{batch.number}", batch.id, title),
        batch=batch,
        code=SheetCode(batch.number, batch.first_number),
        is_fresh=all(line.state is None for line in batch.sheets),
    )
