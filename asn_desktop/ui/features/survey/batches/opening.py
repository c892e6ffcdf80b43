"""What is read in one go when a stack is opened for typing."""

from dataclasses import dataclass

from asn_desktop.domain.public_service.terms import ElementOrder
from asn_desktop.services.context import Actor, Office
from asn_desktop.services.office.settings import settings_of
from asn_desktop.services.public_service.batches.reading import BatchDetail
from asn_desktop.services.public_service.batches.typing import BatchDesk, batch_desk
from asn_desktop.services.public_service.service_types import service_types


@dataclass(frozen=True, slots=True)
class OpenedStack:
    """A stack, the order of the paper, and the services that a sheet may name."""

    desk: BatchDesk
    order: ElementOrder
    services: tuple[str, ...]


def open_stack(office: Office, actor: Actor, batch_id: str) -> OpenedStack:
    """Read a stack for typing.

    Raises:
        NotAllowed: the actor may not enter surveys.
        DomainError: the stack is gone.
    """
    return OpenedStack(
        desk=batch_desk(office, actor, batch_id),
        order=settings_of(office).survey_entry_order,
        services=tuple(line.name for line in service_types(office) if line.is_active),
    )


def titles_of(batch: BatchDetail, typist: str, *, second: bool) -> tuple[str, str]:
    """Return title and subtitle of the entry; whoever typed first is advised to hand over."""
    deed = "Ketik ulang bundel" if second else "Ketik bundel"
    told = f"{batch.instrument.name} · {batch.period_label}"
    if second and typist in batch.typed_by:
        told = "Anda mengetik bundel ini pertama kali. Sebaiknya orang lain yang mengetik ulang."
    return f"{deed} {batch.number}", told
