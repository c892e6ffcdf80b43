"""Realisations to fill in, evaluations to rate, and the predicate of the organisation."""

from collections.abc import Iterator, Mapping, Sequence

from asn_desktop.services.access.rights import Right, may
from asn_desktop.services.context import Actor, Office
from asn_desktop.services.inbox.items import InboxItem, InboxKind, names_of
from asn_desktop.services.office.periods import PeriodLine
from asn_desktop.services.performance.appraisals.leading import predicate_in_force
from asn_desktop.services.performance.appraisals.lists import own_evaluations
from asn_desktop.services.performance.appraisals.views import EvaluationLine, LineState


def own_realizations(
    office: Office, actor: Actor, year: int, periods: Sequence[PeriodLine]
) -> Iterator[InboxItem]:
    """Yield the own realisations that are to be filled in or mended."""
    today = office.clock.today()
    closes = {period.id: period.closes for period in periods if period.opens <= today}
    wording = {
        LineState.FILLING: ("Isi realisasi {}", "Isi realisasi dan bukti tiap hasil kerja", "Isi"),
        LineState.RETURNED: ("Perbaiki realisasi {}", "Dikembalikan penilai", "Perbaiki"),
    }
    for line in own_evaluations(office, actor, year):
        asked = line.evaluation_id and line.period_id in closes and not line.exempt
        if line.state in wording and asked:
            title, caption, action = wording[line.state]
            yield InboxItem(
                InboxKind.OWN_REALIZATION,
                title.format(line.period_label),
                caption,
                False,
                closes[line.period_id],
                action,
                "realization",
                {"evaluation_id": line.evaluation_id},
            )


def evaluations_to_rate(
    teams: Mapping[str, Sequence[EvaluationLine]], period: PeriodLine
) -> Iterator[InboxItem]:
    """Yield what is ready to be rated, also of a period that has closed meanwhile."""
    ready = [line for line in teams.get(period.id, ()) if line.state is LineState.READY]
    if not ready:
        return
    first, rest = ready[0], ready[1:]
    yield InboxItem(
        InboxKind.APPRAISE,
        f"Nilai evaluasi {period.short_label} — {first.name}",
        "Realisasi sudah dikirim",
        True,
        period.closes,
        "Nilai",
        "appraisal",
        {"evaluation_id": first.evaluation_id},
    )
    if rest:
        yield InboxItem(
            InboxKind.APPRAISE,
            f"Nilai evaluasi {period.short_label} — {len(rest)} pegawai lain",
            names_of([line.name for line in rest]),
            True,
            period.closes,
            "Lihat daftar",
            "appraisals",
            {"period_id": period.id},
            len(rest),
        )


def organization(office: Office, actor: Actor, period: PeriodLine | None) -> Iterator[InboxItem]:
    """Yield the organisation's predicate while it is not recorded."""
    if period is None:
        return
    if not may(actor, Right.SET_ORGANIZATION_PREDICATE):
        return
    with office.read() as session:
        known = predicate_in_force(session, period.id)
    if known is None:
        yield InboxItem(
            InboxKind.ORGANIZATION,
            f"Catat capaian kinerja organisasi {period.short_label}",
            "Ditetapkan atasan kantor; dasar menilai pegawai",
            True,
            period.closes,
            "Catat",
            "appraisals",
            {"period_id": period.id},
        )
