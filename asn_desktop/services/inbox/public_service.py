"""Sheets that are missing, follow-ups that are due, complaints that are late."""

from collections.abc import Iterator

from asn_desktop.domain.people.terms import Role
from asn_desktop.services.access.rights import Right, may
from asn_desktop.services.context import Actor, Office
from asn_desktop.services.inbox.items import InboxItem, InboxKind
from asn_desktop.services.office.periods import PeriodLine
from asn_desktop.services.public_service.follow_up.reading import due_follow_ups
from asn_desktop.services.public_service.results import SurveyFilter, sample_target
from asn_desktop.services.public_service.voices.lists import overdue_complaints


def survey(office: Office, actor: Actor, period: PeriodLine | None) -> Iterator[InboxItem]:
    """Yield how many sheets the period still lacks, for the survey clerk."""
    if period is None or not actor.has(Role.SURVEY_CLERK):
        return
    chosen = SurveyFilter.of_days(period.starts, period.ends)
    target = sample_target(office, actor, chosen)
    if target is not None and target.missing > 0:
        yield InboxItem(
            InboxKind.SURVEY,
            f"Survei {period.short_label} kurang {target.missing} responden",
            "Ketik lembar survei yang sudah terkumpul",
            False,
            period.closes,
            "Ketik",
            "survey_entry",
            {},
        )


def complaints(office: Office, actor: Actor, _year: int) -> Iterator[InboxItem]:
    """Yield the complaints past their last day."""
    count, first = overdue_complaints(office, actor)
    if count:
        yield InboxItem(
            InboxKind.VOICES,
            f"Selesaikan {count} pengaduan yang lewat batas",
            "Tulis apa yang dilakukan, lalu tandai selesai",
            False,
            first,
            "Tangani",
            "voices",
            {"overdue": True},
            count,
        )


def follow_ups(office: Office, actor: Actor, _year: int) -> Iterator[InboxItem]:
    """Yield the follow-ups of survey results that are due."""
    if not may(actor, Right.SEE_SURVEY):
        return
    for line in due_follow_ups(office, actor):
        who = line.person or "Belum ada penanggung jawab"
        yield InboxItem(
            InboxKind.FOLLOW_UP,
            f"Tindak lanjut survei: {line.subject}",
            f"{who}: {line.content.action}",
            False,
            line.content.due,
            InboxKind.FOLLOW_UP.label,
            "follow_up",
            {"period_id": line.period.id, "follow_up_id": line.id},
        )
