"""Thank-you cards: what came in and went out, and two clicks to send one."""

from collections.abc import Sequence
from functools import partial

from asn_desktop.base.wording import date_short
from asn_desktop.domain.performance.terms import CoreValue
from asn_desktop.services.people.lookup import PersonLine
from asn_desktop.services.performance.rewards.cards import (
    READY_WORDS,
    CardLine,
    cards_of,
    colleagues,
    send_card,
    take_card_back,
)
from asn_desktop.ui.features.rewards.list_tab import ListTab, show_for
from asn_desktop.ui.kit.controls.buttons import PrimaryButton, SecondaryButton
from asn_desktop.ui.kit.forms.fields_dialog import Answers, Field, Form, ask_and_write
from asn_desktop.ui.kit.page import Page
from asn_desktop.ui.models.rows import Column

COLUMNS: tuple[Column[CardLine], ...] = (
    Column("day", "Tanggal", lambda line: date_short(line.day), width=130),
    Column(
        "who",
        "Dari dan untuk",
        lambda line: line.giver_name if line.is_received else line.receiver_name,
        avatar=lambda line: line.giver_name if line.is_received else line.receiver_name,
        subtext=lambda line: "Untuk Anda" if line.is_received else "Dari Anda",
        strong=True,
        width=290,
    ),
    Column(
        "text",
        "Ucapan",
        lambda line: " ".join(line.text.split()),
        subtext=lambda line: line.core_value.label if line.core_value else "Umum",
    ),
)


class CardsTab(ListTab[CardLine]):
    """One's own cards."""

    def __init__(self, page: Page) -> None:
        super().__init__(
            page,
            "Kartu terima kasih",
            COLUMNS,
            lambda line: line.id,
            (
                "Belum ada kartu",
                "Ucapkan terima kasih kepada rekan yang membantu. Kartu bukan uang dan bukan "
                "nilai; kartu ikut dihitung sebagai pujian.",
                "heart",
            ),
        )
        self._people: tuple[PersonLine, ...] = ()
        self.send = PrimaryButton("&Kirim kartu…", "heart")
        self.send.setObjectName("card_send")
        self.send.clicked.connect(self._on_send)
        self._back = SecondaryButton("&Tarik kartu")
        self._back.setObjectName("card_back")
        self._back.clicked.connect(self._on_back)
        self.add_buttons(self._back, self.send)

    def read(self) -> Sequence[CardLine]:
        """Read the cards, and whom the actor can thank."""
        place = self.page.workplace
        self._people = colleagues(place.office, place.actor)
        return cards_of(place.office, place.actor)

    def show_lines(self, lines: Sequence[CardLine]) -> None:
        """Show the cards and how many came in."""
        received = sum(line.is_received for line in lines)
        self.words.setText(f"{received} kartu untuk Anda, {len(lines) - received} dari Anda.")
        may_send = self.page.workplace.actor.employee_id is not None and bool(self._people)
        show_for(may_send, self.send)
        super().show_lines(lines)

    def on_current(self, key: str) -> None:
        """Offer taking back on the day of sending."""
        line = self.lines.get(key)
        show_for(line is not None and line.can_take_back, self._back)

    def _on_send(self) -> None:
        place = self.page.workplace
        people = tuple((person.id, person.name) for person in self._people)
        values: list[tuple[object, str]] = [("", "Umum")]
        values += [(value, value.label) for value in CoreValue]
        fields = (
            Field("receiver", "&Untuk", people[0][0], people),
            Field("value", "&Tentang", "", tuple(values)),
            Field("text", "U&capan", READY_WORDS, lines=2, required=True),
        )

        def work(answers: Answers) -> str:
            # Qt hands a text enumeration back as plain text.
            value = next((value for value in CoreValue if value == answers["value"]), None)
            return send_card(place.office, place.actor, answers["receiver"], answers["text"], value)

        form = Form("Kirim kartu terima kasih", fields, "&Kirim")
        ask_and_write(self.page, form, work, lambda _: self.on_done("Kartu terkirim."))

    def _on_back(self) -> None:
        line, place = self.current, self.page.workplace
        if line is not None:
            work = partial(take_card_back, place.office, place.actor, line.id)
            self.write(work, "Kartu ditarik.")
