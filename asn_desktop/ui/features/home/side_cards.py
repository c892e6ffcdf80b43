"""The cards at the right of the first page: team, own plan, satisfaction index."""

from collections.abc import Callable

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from asn_desktop.base.wording import number, percent
from asn_desktop.services.office.home import IndexNow, OwnPlan
from asn_desktop.services.office.inbox import TeamProgress
from asn_desktop.ui.kit.containers.card import Card, Line
from asn_desktop.ui.kit.controls.buttons import LinkButton
from asn_desktop.ui.kit.display.avatar import Avatar
from asn_desktop.ui.kit.display.chip import Chip
from asn_desktop.ui.kit.display.icon_label import IconLabel
from asn_desktop.ui.kit.display.progress import LabelledProgress
from asn_desktop.ui.kit.display.status_chips import plan_chip
from asn_desktop.ui.kit.text import ElidedText, Text

_SHOWN_PEOPLE = 3
_SHOWN_RESULTS = 5
_FULL = 100


def team_card(team: TeamProgress) -> Card:
    """Return how far the team is: plans, ratings, and who is still waiting."""
    card = Card("Tim saya", f"{team.people} pegawai · {team.period_label}", spacing=8)
    card.setObjectName("team_card")
    for label, done in (
        ("SKP disetujui", team.plans_approved),
        (f"Evaluasi {team.period_label} final", team.rated),
    ):
        tone = "success" if done >= team.people else "bar"
        card.body.addWidget(
            LabelledProgress(
                label, done, team.people, strong=str(done), rest=f" dari {team.people}", tone=tone
            )
        )
    if team.waiting:
        card.body.addWidget(Line())
        card.body.addWidget(Text(f"Belum final {team.period_label}", "small_strong", "text2"))
        for name, state in team.waiting[:_SHOWN_PEOPLE]:
            card.body.addWidget(_person(name, state))
        more = len(team.waiting) - _SHOWN_PEOPLE
        if more > 0:
            card.body.addWidget(Text(f"dan {more} pegawai lain", "caption", "text3"))
    card.body.addStretch(1)
    return card


def _person(name: str, state: str) -> QWidget:
    row = QWidget()
    line = QHBoxLayout(row)
    line.setContentsMargins(0, 0, 0, 0)
    line.setSpacing(8)
    line.addWidget(Avatar(name, 26))
    line.addWidget(ElidedText(name.split(",", maxsplit=1)[0], "small"), 1)
    line.addWidget(Text(state, "caption", "text2"))
    return row


def own_plan_card(own: OwnPlan, on_open: Callable[[], object]) -> Card:
    """Return the own plan with what was reached on each result."""
    card = Card("SKP saya", spacing=8)
    card.setObjectName("own_plan_card")
    card.add_title_widget(Chip(plan_chip(own.status)))
    for result in own.results[:_SHOWN_RESULTS]:
        card.body.addWidget(_result(result.number, result.text, result.achievement))
    more = len(own.results) - _SHOWN_RESULTS
    if more > 0:
        card.body.addWidget(Text(f"dan {more} hasil kerja lain", "caption", "text3"))
    if not own.results:
        card.body.addWidget(Text("Belum ada hasil kerja.", "small", "text2"))
    card.body.addStretch(1)
    row = QHBoxLayout()
    row.addWidget(ElidedText(f"Penilai: {own.appraiser_name}", "caption", "text2"), 1)
    link = LinkButton("Buka SKP")
    link.setObjectName("open_own_plan")
    link.clicked.connect(on_open)
    row.addWidget(link)
    card.body.addLayout(row)
    return card


def _result(place: int, text: str, achievement: object) -> QWidget:
    label = f"{place}. {text}"
    if achievement is None:
        return LabelledProgress(label, 0, _FULL, rest="belum diisi", rest_ink="warning_ink")
    reached = float(achievement)  # type: ignore[arg-type]
    tone = "success" if reached >= _FULL else "bar"
    shown = percent(round(achievement))  # type: ignore[call-overload]
    return LabelledProgress(label, min(reached, _FULL), _FULL, strong=shown, tone=tone)


def index_card(index: IndexNow) -> Card:
    """Return the public satisfaction index in one line."""
    card = Card(padding=14)
    card.setObjectName("index_card")
    column = QVBoxLayout()
    column.setSpacing(2)
    head = QHBoxLayout()
    head.setSpacing(6)
    head.addWidget(IconLabel("smiley", "text2", 16))
    head.addWidget(Text(f"IKM {index.period_label}", "small", "text2"))
    head.addStretch(1)
    head.addWidget(Text(f"{number(index.respondents)} responden", "caption", "text3"))
    column.addLayout(head)
    figures = QHBoxLayout()
    figures.setSpacing(8)
    figures.addWidget(Text(number(index.index, 2), "number"))
    figures.addWidget(Text(f"{index.grade.value} · {index.grade.label}", "body", "text2"))
    figures.addStretch(1)
    column.addLayout(figures)
    card.body.addLayout(column)
    return card
