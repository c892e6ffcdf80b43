"""What the kiosk shows, and the little that the office chooses about it."""

import json
from dataclasses import dataclass
from typing import Any, Final

from sqlalchemy import func, select

from asn_desktop.base.errors import DomainError
from asn_desktop.domain.public_service.questionnaire import ELEMENT_ORDERS, QUESTIONS, Question
from asn_desktop.domain.public_service.terms import ResponseSource
from asn_desktop.services.access.rights import Right, require
from asn_desktop.services.context import Actor, Office, Transaction
from asn_desktop.services.office.identity import load_identity
from asn_desktop.services.office.settings import load_settings
from asn_desktop.services.public_service.service_types import ServiceLine, load_services
from asn_desktop.services.typed_text import checked_text
from asn_desktop.store.tables import SettingRow, SurveyResponseRow, SurveySummaryRow

LONGEST_GREETING: Final = 80
SHORTEST_IDLE: Final = 20
LONGEST_IDLE: Final = 600


@dataclass(frozen=True, slots=True)
class KioskFacts:
    """Everything the kiosk needs, read once when it is opened.

    Attributes:
        office_name: e.g. "Kecamatan Sukamaju".
        region: e.g. "Kabupaten Wanasari".
        emblem: the office's own mark as PNG or JPG, or None.
        greeting: the large words of the first screen.
        idle_seconds: after which an untouched screen returns to the start.
        services: those in use, the most asked for first.
        questions: nine, in the order the office prints them.
        today: sheets the kiosk has taken today.
        total: sheets the kiosk has ever taken.
    """

    office_name: str
    region: str
    emblem: bytes | None
    greeting: str
    idle_seconds: int
    services: tuple[ServiceLine, ...]
    questions: tuple[Question, ...]
    today: int
    total: int


def kiosk_facts(office: Office, actor: Actor) -> KioskFacts:
    """Return what the kiosk shows.

    Raises:
        NotAllowed: the actor may not open the kiosk.
    """
    require(actor, Right.RUN_KIOSK)
    answers = SurveyResponseRow
    with office.read() as session:
        identity = load_identity(session)
        settings = load_settings(session)
        counts = select(
            SurveySummaryRow.service_id, func.sum(SurveySummaryRow.respondents)
        ).group_by(SurveySummaryRow.service_id)
        asked = {service_id: int(count) for service_id, count in session.execute(counts)}
        services = [line for line in load_services(session) if line.is_active]
        by_kiosk = select(func.count()).where(answers.source == ResponseSource.KIOSK)
        today = session.scalar(by_kiosk.where(answers.day == office.clock.today())) or 0
        total = session.scalar(by_kiosk) or 0
    services.sort(key=lambda line: -asked.get(line.id, 0))
    kind = "" if identity is None else identity.region_kind.capitalize()
    return KioskFacts(
        office_name="" if identity is None else identity.full_name,
        region="" if identity is None else f"{kind} {identity.region_name}",
        emblem=None if identity is None else identity.emblem,
        greeting=settings.kiosk_greeting,
        idle_seconds=settings.kiosk_idle_seconds,
        services=tuple(services),
        questions=tuple(
            QUESTIONS[element] for element in ELEMENT_ORDERS[settings.survey_entry_order]
        ),
        today=today,
        total=total,
    )


def save_kiosk_choices(office: Office, actor: Actor, greeting: str, idle_seconds: int) -> None:
    """Keep the greeting and the time after which the screen returns to the start.

    Raises:
        NotAllowed: the actor may not open the kiosk.
        DomainError: the greeting is empty or too long, or the time is not sensible.
    """
    require(actor, Right.RUN_KIOSK)
    words = checked_text(
        " ".join(greeting.split()), LONGEST_GREETING, what="Sapaan", field="greeting"
    )
    if not SHORTEST_IDLE <= idle_seconds <= LONGEST_IDLE:
        raise DomainError(
            f"Waktu kembali ke awal harus {SHORTEST_IDLE} sampai {LONGEST_IDLE} detik.",
            field="idle_seconds",
        )
    with office.write(actor, "Mengubah sapaan dan waktu kios") as transaction:
        _keep(transaction, "kiosk_greeting", words)
        _keep(transaction, "kiosk_idle_seconds", idle_seconds)


def _keep(transaction: Transaction, name: str, value: Any) -> None:
    row = transaction.session.get(SettingRow, name)
    if row is None:
        transaction.session.add(SettingRow(name=name, value=json.dumps(value)))
    else:
        row.value = json.dumps(value)
