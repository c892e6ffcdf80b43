"""Why this predicate: the quadrant, the organisation, every reason, who decided, old versions."""

from functools import partial

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from asn_desktop.base.errors import OfficeError
from asn_desktop.base.wording import date_short, time_short
from asn_desktop.services.context import Actor, Office
from asn_desktop.services.performance.appraisals.decisions.considering import ConsiderationLine
from asn_desktop.services.performance.appraisals.decisions.explaining import (
    Decision,
    Explanation,
    Reason,
    explanation_of,
)
from asn_desktop.services.performance.appraisals.decisions.records import (
    VersionLine,
    kept_versions,
)
from asn_desktop.ui.features.appraisals.signed.advice import AdviceSteps
from asn_desktop.ui.kit.containers.card import Card, Line
from asn_desktop.ui.kit.containers.scroll_column import ScrollColumn
from asn_desktop.ui.kit.controls.buttons import LinkButton, SecondaryButton
from asn_desktop.ui.kit.display.chip import Chip
from asn_desktop.ui.kit.display.predicate_matrix import PredicateMatrix
from asn_desktop.ui.kit.display.status_chips import predicate_chip, rating_chip
from asn_desktop.ui.kit.page import Notice, NoticeKind, Page, Workplace
from asn_desktop.ui.kit.text import Text
from asn_desktop.ui.kit.visibility import set_shown
from asn_desktop.ui.theme.cells import ChipStyle
from asn_desktop.ui.theme.theme import px

_SIDE = 380


class ExplanationPage(Page):
    """Explains one predicate to whoever may know it.

    Attributes:
        matrix: the quadrant with the cell that was reached.
    """

    help_topic = "explanation"
    has_back = True

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(workplace, parent)
        self._evaluation_id = ""
        self.set_title("Mengapa predikat ini?")
        self.print_button = SecondaryButton("&Cetak", "printer")
        self.print_button.setObjectName("print")
        self.print_button.clicked.connect(self._on_print)
        self._advice = AdviceSteps(self, workplace)
        self._advice.told.connect(self.notice)
        self._advice.changed.connect(self.refresh)
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 10, 20, 14)
        row.setSpacing(14)
        self._reasons = ScrollColumn(spacing=10)
        row.addWidget(self._reasons, 1)
        side = ScrollColumn(spacing=10)
        side.setFixedWidth(px(_SIDE))
        row.addWidget(side)
        self._make_side(side)

    def header_actions(self) -> list[QWidget]:
        """Return asking for advice, and printing."""
        return [self._advice.ask_button, self.print_button]

    def load(self, **arguments: object) -> None:
        """Open the explanation of `evaluation_id`."""
        self._evaluation_id = str(arguments.get("evaluation_id") or self._evaluation_id)
        work = partial(_explained, self.workplace.office, self.workplace.actor, self._evaluation_id)
        self.workplace.tasks.read(self, work, self._show, self._on_refused)

    def refresh(self) -> None:
        """Read the explanation again."""
        if self._evaluation_id:
            self.load()

    def _make_side(self, side: ScrollColumn) -> None:
        top = Card("Predikat kinerja", title_role="small_strong", spacing=6)
        self._chip = Chip(ChipStyle(""))
        top.add_title_widget(self._chip)
        self.matrix = PredicateMatrix()
        self.matrix.setMinimumHeight(px(190))
        top.body.addWidget(self.matrix)
        self._quadrant = Text("", "small", "text2", wrap=True)
        top.body.addWidget(self._quadrant)
        side.body.addWidget(top)
        organization = Card("Capaian organisasi", title_role="small_strong", spacing=4)
        self._organization = Text("", "small", "text2", wrap=True)
        organization.body.addWidget(self._organization)
        side.body.addWidget(organization)
        self._lists: dict[str, Card] = {}
        for key, title in (
            ("advice", "Pertimbangan"),
            ("decisions", "Siapa memutuskan apa"),
            ("versions", "Versi yang ditandatangani"),
        ):
            card = Card(title, title_role="small_strong", spacing=6)
            self._lists[key] = card
            side.body.addWidget(card)
        side.body.addStretch(1)

    def _show(self, found: tuple[Explanation, tuple[VersionLine, ...]]) -> None:
        explanation, versions = found
        view = explanation.view
        name = view.plan.employee.name
        self.set_title("Mengapa predikat ini?", f"{name} · {view.period.label} {view.period.year}")
        self.matrix.set_ratings(view.result_rating, view.behavior_rating)
        set_shown(self._chip, explanation.predicate is not None)
        if explanation.predicate is not None:
            self._chip.set_chip(predicate_chip(explanation.predicate))
        self._quadrant.setText(explanation.quadrant)
        self._organization.setText("\n".join(explanation.organization))
        self._advice.show(explanation)
        _fill(
            self._lists["advice"], [self._advice_row(line) for line in explanation.considerations]
        )
        _fill(self._lists["decisions"], [_decision_row(step) for step in explanation.decisions])
        _fill(self._lists["versions"], [self._version_row(line) for line in versions])
        _clear(self._reasons.body)
        for reason in explanation.reasons:
            self._reasons.body.addWidget(_reason_card(reason))
        self._reasons.body.addStretch(1)

    def _advice_row(self, line: ConsiderationLine) -> QWidget:
        words = line.reply or "Belum dijawab."
        holder, column = _column()
        column.addWidget(Text(line.adviser, "small_strong", wrap=True))
        if line.question:
            column.addWidget(Text(f"Ditanyakan: {line.question}", "caption", "text3", wrap=True))
        column.addWidget(Text(words, "small", "text2", wrap=True))
        if not line.reply:
            reply = LinkButton("Isi pertimbangan…")
            reply.setObjectName("reply")
            reply.clicked.connect(partial(self._advice.reply, line))
            column.addWidget(reply)
        return holder

    def _version_row(self, line: VersionLine) -> QWidget:
        holder, column = _column()
        ended = (
            f"Dibuka kembali {date_short(line.reopened_at.date())} oleh {line.reopened_by}: "
            f"{line.reason}"
            if line.reopened_at
            else "Versi yang berlaku"
        )
        column.addWidget(
            Text(f"Versi {line.version} · {date_short(line.signed_at.date())}", "small_strong")
        )
        column.addWidget(Text(ended, "small", "text2", wrap=True))
        for words, document in (
            (f"Lihat versi {line.version}", "evaluation_version"),
            (f"Dokumen evaluasi versi {line.version}", "evaluation_document_version"),
        ):
            show = LinkButton(words)
            is_sheet = document == "evaluation_version"
            show.setObjectName(f"{'version' if is_sheet else 'document'}_{line.version}")
            place = {"document": document, "id": line.id}
            show.clicked.connect(partial(self.open_page.emit, "print", place))
            column.addWidget(show)
        return holder

    def _on_print(self) -> None:
        self.open_page.emit("print", {"document": "explanation", "id": self._evaluation_id})

    def _on_refused(self, error: OfficeError) -> None:
        self.notice.emit(Notice(NoticeKind.WARNING, str(error)))


def _explained(
    office: Office, actor: Actor, evaluation_id: str
) -> tuple[Explanation, tuple[VersionLine, ...]]:
    return (
        explanation_of(office, actor, evaluation_id),
        kept_versions(office, actor, evaluation_id),
    )


def _column() -> tuple[QWidget, QVBoxLayout]:
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(2)
    return holder, column


def _reason_card(reason: Reason) -> Card:
    card = Card(reason.place, title_role="small_strong", padding=14, spacing=4)
    style = (
        rating_chip(reason.rating)
        if reason.rating is not None
        else ChipStyle(reason.mark.partition(":")[0], "neutral", "minus-bold")
    )
    card.add_title_widget(Chip(style))
    card.body.addWidget(Text(reason.text.replace("\n", " "), "body", wrap=True))
    if reason.rating is None and ":" in reason.mark:
        card.body.addWidget(Text(reason.mark, "small", "text2", wrap=True))
    if reason.own_mark:
        card.body.addWidget(Text(f"Penilaian diri: {reason.own_mark}", "small", "text2", wrap=True))
    if reason.feedback:
        card.body.addWidget(Text(f"Penilai: “{reason.feedback}”", "small", wrap=True))
    for fact in reason.facts:
        card.body.addWidget(Text(f"• {fact}", "small", "text2", wrap=True))
    return card


def _decision_row(step: Decision) -> QWidget:
    holder, column = _column()
    column.addWidget(Text(step.what, "small_strong", wrap=True))
    moment = step.happened_at
    words = f"{date_short(moment.date())} pukul {time_short(moment)} · {step.who}"
    column.addWidget(Text(words, "caption", "text3", wrap=True))
    if step.reason:
        column.addWidget(Text(f"“{step.reason}”", "small", "text2", wrap=True))
    return holder


def _fill(card: Card, rows: list[QWidget]) -> None:
    _clear(card.body)
    set_shown(card, bool(rows))
    for place, row in enumerate(rows):
        if place:
            card.body.addWidget(Line())
        card.body.addWidget(row)


def _clear(body: QVBoxLayout) -> None:
    while (item := body.takeAt(0)) is not None:
        old = item.widget()
        if old is not None:
            old.hide()
            old.deleteLater()
