"""What the page of suggestions and complaints reads at once, and the spans it offers."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from asn_desktop.services.access.rights import Right, may
from asn_desktop.services.context import Actor, Office
from asn_desktop.services.public_service.service_types import ServiceLine, service_types
from asn_desktop.services.public_service.voices.lists import VoiceFilter, VoiceList, voices
from asn_desktop.services.public_service.voices.topics import Topic, voice_topics

_QUARTER_DAYS = 90
_YEARS_BACK = 4


@dataclass(frozen=True, slots=True)
class VoicesView:
    """Everything the page shows.

    Attributes:
        may_handle: whether topics and states may be changed.
    """

    found: VoiceList
    topics: tuple[Topic, ...]
    services: tuple[ServiceLine, ...]
    may_handle: bool


def read_voices(office: Office, actor: Actor, chosen: VoiceFilter) -> VoicesView:
    """Read list, topics and services.

    Raises:
        NotAllowed: the actor may not see survey results.
    """
    return VoicesView(
        found=voices(office, actor, chosen),
        topics=tuple(voice_topics(office, actor)),
        services=tuple(service_types(office)),
        may_handle=may(actor, Right.HANDLE_VOICES),
    )


def spans(today: date) -> Sequence[tuple[tuple[date, date], str]]:
    """Return the spans to choose from: the last three months, then whole years."""
    last = (today - timedelta(days=_QUARTER_DAYS - 1), today)
    years = range(today.year, today.year - _YEARS_BACK, -1)
    return (
        *(((date(year, 1, 1), date(year, 12, 31)), f"Tahun {year}") for year in years),
        (last, "3 bulan terakhir"),
    )
