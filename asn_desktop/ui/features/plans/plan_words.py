"""Sentences of the editor that depend on the state of the plan."""

from collections.abc import Callable, Sequence
from datetime import date
from functools import partial

from asn_desktop.base.wording import date_long, date_short, given_name, in_words
from asn_desktop.domain.performance.terms import PlanStatus
from asn_desktop.services.performance.plans.views import PlanGap, PlanLine, PlanView
from asn_desktop.ui.kit.display.stepper import Step, steps_at
from asn_desktop.ui.kit.notice import Notice, NoticeKind
from asn_desktop.ui.kit.text import plain

_STEPS = ("Draf", "Diajukan", "Disetujui", "Dievaluasi", "Final")
_STEP_OF = {
    PlanStatus.DRAFT: 0,
    PlanStatus.RETURNED: 0,
    PlanStatus.SUBMITTED: 1,
    PlanStatus.APPROVED: 2,
    PlanStatus.CLOSED: 2,
}
_MOST_LINKS = 4


def caption_of(view: PlanView) -> str:
    """Return who the plan is about and who appraises."""
    parts = [view.employee.name]
    if view.appraiser is not None:
        parts.append(f"Penilai: {view.appraiser.name} ({view.appraiser.position})")
    return " · ".join(filter(None, (view.typed_words, *parts)))


def steps_of(view: PlanView) -> list[Step]:
    """Return the five steps with their dates."""
    now = _STEP_OF[view.status]
    if view.status in (PlanStatus.APPROVED, PlanStatus.CLOSED):
        # A final year has no step left: all five are behind.
        now = len(_STEPS) if view.life.is_final else now + view.life.is_evaluated
    captions = ["", "", ""]
    if view.started_at:
        captions[0] = date_short(view.started_at.date())
    if view.submitted_at:
        captions[1] = date_short(view.submitted_at.date())
    if view.approved_at:
        captions[2] = date_short(view.approved_at.date()) + (", terlambat" if view.is_late else "")
    elif now == 0:
        returned = view.status is PlanStatus.RETURNED
        captions[0] = "perlu perbaikan" if returned else "sedang disusun"
    if view.version > 1:
        captions[2] += f" (versi {view.version})" if captions[2] else ""
    return steps_at(_STEPS, now, captions)


def life_notice(view: PlanView, open_page: Callable[[str], None]) -> Notice | None:
    """Return what the page says above a plan that has more than one version; else None."""
    life = view.life
    if life.amends_plan_id:
        return Notice(
            NoticeKind.INFO,
            f"Ini perubahan ke versi {view.version}.",
            f"Versi {view.version - 1} tetap berlaku sampai ini disetujui. "
            f"Alasan: {life.amendment_reason}",
            "Buka yang berlaku",
            partial(open_page, life.amends_plan_id),
            closable=False,
        )
    if life.open_amendment_id and life.open_amendment_status is not None:
        return Notice(
            NoticeKind.INFO,
            f"Perubahan ke versi {view.version + 1}: {life.open_amendment_status.label.lower()}.",
            "Yang tampil di sini adalah versi yang berlaku.",
            "Buka perubahan",
            partial(open_page, life.open_amendment_id),
            closable=False,
        )
    if life.new_appraiser:
        return Notice(
            NoticeKind.WARNING,
            "Pejabat penilai sudah berganti.",
            f"Penilai sekarang {life.new_appraiser}. Alihkan SKP ini lewat menu pilihan lembar.",
            closable=False,
        )
    return None


def state_sentence(view: PlanView) -> str:
    """Return what the footer says while nothing was typed."""
    name = given_name(view.appraiser.name) if view.appraiser else "penilai"
    late = _late_words(view)
    if view.status is PlanStatus.SUBMITTED and view.submitted_at is not None:
        since = date_short(view.submitted_at.date())
        if view.rights.can_decide:
            return f"Diajukan {since}, menunggu keputusan Anda.{late}"
        return f"Menunggu keputusan {name} sejak {since}.{late}"
    if view.status is PlanStatus.APPROVED and view.approved_at is not None:
        version = f" versi {view.version}" if view.version > 1 else ""
        return f"{view.life.phase.label}{version}, disetujui {date_short(view.approved_at.date())}."
    if view.status is PlanStatus.CLOSED:
        return "SKP ini ditutup. Isinya tetap dapat dibaca dan dicetak."
    if not view.rights.can_edit:
        return f"{given_name(view.employee.name)} sedang menyusun SKP ini.{late}"
    return f"Semua isian tersimpan.{late}"


def _late_words(view: PlanView) -> str:
    if not view.is_late or view.due is None:
        return ""
    return f" Lewat batas {date_short(view.due)}."


def gap_notice(gaps: Sequence[PlanGap]) -> Notice:
    """Return the message with a link to each thing missing; the keys are positions in `gaps`."""
    links = [
        f'<a href="{number}">{plain(gap.phrase)}</a>'
        for number, gap in enumerate(gaps[:_MOST_LINKS])
    ]
    if len(gaps) > _MOST_LINKS:
        links.append(f"{len(gaps) - _MOST_LINKS} hal lain")
    words = links[0] if len(links) == 1 else f"{', '.join(links[:-1])} dan {links[-1]}"
    return Notice(
        NoticeKind.WARNING,
        f"{in_words(len(gaps))} hal perlu dilengkapi sebelum SKP diajukan:",
        f"{words}.",
        rich=True,
    )


def returned_notice(view: PlanView) -> Notice:
    """Return the message that gives the appraiser's reason."""
    name = given_name(view.appraiser.name) if view.appraiser else "penilai"
    return Notice(NoticeKind.WARNING, f"Dikembalikan {name}:", view.return_reason, closable=False)


def deadline_sentence(due: date, today: date) -> str:
    """Return the last day to hand in, and how far away it is."""
    days = (due - today).days
    rest = f"masih {days} hari lagi" if days > 0 else "hari ini" if days == 0 else "sudah lewat"
    return f"Batas pengajuan {date_long(due)}, {rest}."


def remark_of(line: PlanLine) -> str:
    """Return the last date of a plan in a list, or why the person owes none now."""
    if line.exempt:
        return line.exempt
    if line.approved_at is not None:
        return f"Disetujui {date_short(line.approved_at.date())}"
    if line.submitted_at is not None and line.status is PlanStatus.SUBMITTED:
        return f"Diajukan {date_short(line.submitted_at.date())}"
    return "Lewat batas 31 Januari" if line.is_late else ""


def late_remark_of(line: PlanLine) -> str:
    """Return the mark of a plan that was or will be set too late, "" while `remark_of` says it."""
    if not line.is_late or remark_of(line).startswith("Lewat"):
        return ""
    return "Terlambat" if line.approved_at is not None else "Lewat batas 31 Januari"
