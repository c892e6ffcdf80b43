"""Ballots of a bundle, reminder slips of a round, and the personal report."""

from dataclasses import dataclass
from datetime import date

from asn_desktop.base.errors import DomainError
from asn_desktop.base.wording import date_long
from asn_desktop.domain.performance.raters.questionnaire import Question, from_text
from asn_desktop.domain.performance.raters.terms import RaterGroup
from asn_desktop.services.access.rights import Right, require
from asn_desktop.services.context import Actor, Office
from asn_desktop.services.people.lookup import person_on
from asn_desktop.services.performance.raters.papers import missing_slips
from asn_desktop.services.performance.raters.results import result_view
from asn_desktop.services.performance.raters.rounds import open_row, round_row
from asn_desktop.services.performance.raters.views import ResultView
from asn_desktop.services.sheets.making import require_identity, sheet_head
from asn_desktop.services.sheets.parts import SheetHead
from asn_desktop.store.tables import RaterPaperRow


@dataclass(frozen=True, slots=True)
class RaterBallots:
    """A bundle of equal ballots; nothing on them tells one from another.

    Attributes:
        group: as whom the rater looks at the person.
        copies: how many are printed.
    """

    head: SheetHead
    number: str
    rated_name: str
    rated_position: str
    group: RaterGroup
    closes: date
    anchors: tuple[str, ...]
    questions: tuple[Question, ...]
    text_question: str
    copies: int


@dataclass(frozen=True, slots=True)
class RaterReminders:
    """Slips for everybody who has not handed in: name, post, and whom to rate."""

    head: SheetHead
    round_name: str
    closes: date
    slips: tuple[tuple[str, str, tuple[str, ...]], ...]


@dataclass(frozen=True, slots=True)
class RaterReport:
    """The personal report, with what the person sees on the screen."""

    head: SheetHead
    view: ResultView


def rater_ballots(office: Office, actor: Actor, paper_id: str) -> RaterBallots:
    """Return the ballots of a bundle for printing.

    Raises:
        NotAllowed: the actor does not manage rounds.
        DomainError: the bundle is gone or its round is not open.
    """
    require(actor, Right.MANAGE_RATERS)
    with office.read() as session:
        paper = session.get(RaterPaperRow, paper_id)
        if paper is None:
            raise DomainError("Bundel ini sudah tidak ada. Cetak lagi dari halaman Putaran 360°.")
        row = open_row(session, paper.round_id)
        person = person_on(session, paper.rated_id, office.clock.today())
        assert person is not None
        questionnaire = from_text(row.questionnaire)
        head = sheet_head(
            require_identity(session),
            "LEMBAR-360",
            paper.number,
            f"Lembar 360° {paper.number}, {person.name}",
        )
        return RaterBallots(
            head=head,
            number=paper.number,
            rated_name=person.name,
            rated_position=person.position,
            group=paper.rater_group,
            closes=row.ends,
            anchors=questionnaire.anchors,
            questions=questionnaire.asked(paper.rater_group),
            text_question=questionnaire.text_question,
            copies=paper.printed,
        )


def rater_reminders(office: Office, actor: Actor, round_id: str) -> RaterReminders:
    """Return reminder slips of a round for printing.

    Raises:
        NotAllowed: the actor does not manage rounds.
        DomainError: the round is not open, or everybody has handed in.
    """
    slips = missing_slips(office, actor, round_id)
    if not slips:
        raise DomainError("Semua penilai sudah mengisi. Tidak ada yang perlu diingatkan.")
    with office.read() as session:
        row = round_row(session, round_id)
        title = f"Pengingat Penilaian 360° {row.name}"
        head = sheet_head(require_identity(session), "INGAT-360", round_id, title)
        return RaterReminders(head, row.name, row.ends, slips)


def rater_report(office: Office, actor: Actor, record_id: str) -> RaterReport:
    """Return somebody's report of a closed round; `record_id` is "round:person".

    Raises:
        NotAllowed: the actor is neither the person nor the appraiser.
        DomainError: the round is not closed, or did not rate this person.
    """
    round_id, _, employee_id = record_id.partition(":")
    view = result_view(office, actor, round_id, employee_id)
    with office.read() as session:
        head = sheet_head(
            require_identity(session),
            f"RAPOR-360-{view.ends:%Y%m%d}",
            round_id,
            f"Rapor 360° {view.person_name}, {date_long(view.ends)}",
        )
    return RaterReport(head, view)
