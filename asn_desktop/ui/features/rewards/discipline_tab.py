"""Discipline notes for the few who may know them."""

from collections.abc import Sequence
from functools import partial

from asn_desktop.base.wording import date_short, parse_date
from asn_desktop.domain.performance.follow_up.terms import DisciplineEffect
from asn_desktop.services.access.rights import Right, may
from asn_desktop.services.people.lookup import PersonLine
from asn_desktop.services.performance.rewards.cards import colleagues
from asn_desktop.services.performance.rewards.discipline import (
    DisciplineForm,
    DisciplineLine,
    discipline_notes,
    end_discipline,
    record_discipline,
)
from asn_desktop.ui.features.rewards.list_tab import ListTab, show_for
from asn_desktop.ui.kit.containers.confirm import confirm
from asn_desktop.ui.kit.controls.buttons import PrimaryButton, SecondaryButton
from asn_desktop.ui.kit.forms.fields_dialog import Answers, Field, Form, ask_and_write
from asn_desktop.ui.kit.page import Page
from asn_desktop.ui.models.rows import Column
from asn_desktop.ui.theme.cells import ChipStyle


def _chip(line: DisciplineLine) -> ChipStyle:
    if line.is_in_force:
        return ChipStyle("Berlaku", "warning", "clock-bold")
    return ChipStyle("Tidak berlaku", "neutral", "check-bold")


def _days(line: DisciplineLine) -> str:
    ends = date_short(line.valid_to) if line.valid_to else "seterusnya"
    return f"{date_short(line.valid_from)} – {ends}"


COLUMNS: tuple[Column[DisciplineLine], ...] = (
    Column(
        "name",
        "Pegawai",
        lambda line: line.name,
        avatar=lambda line: line.name,
        strong=True,
        width=260,
    ),
    Column(
        "effect",
        "Arti bagi penilaian",
        lambda line: line.effect.label,
        subtext=lambda line: " ".join(line.note.split()),
    ),
    Column("days", "Berlaku", _days, subtext=lambda line: line.letter_number, width=240),
    Column("state", "Keadaan", lambda line: _chip(line).label, chip=_chip, width=140),
)


class DisciplineTab(ListTab[DisciplineLine]):
    """Leader and operator write; appraiser and the person read."""

    def __init__(self, page: Page) -> None:
        super().__init__(
            page,
            "Catatan disiplin",
            COLUMNS,
            lambda line: line.id,
            (
                "Tidak ada catatan disiplin",
                "Di sini hanya dicatat artinya bagi penilaian. Yang melihat: pimpinan, operator, "
                "penilai, dan pegawai itu sendiri.",
                "shield-check",
            ),
        )
        self._people: tuple[PersonLine, ...] = ()
        self._manages = may(page.workplace.actor, Right.MANAGE_REWARDS)
        self._end = SecondaryButton("&Akhiri…")
        self._end.setObjectName("discipline_end")
        self._end.clicked.connect(self._on_end)
        self._add = PrimaryButton("Catat &disiplin…", "plus-bold")
        self._add.setObjectName("discipline_add")
        self._add.clicked.connect(self._on_add)
        self.add_buttons(self._end, self._add)

    def read(self) -> Sequence[DisciplineLine]:
        """Read the notes the actor may know."""
        place = self.page.workplace
        self._people = colleagues(place.office, place.actor) if self._manages else ()
        return discipline_notes(place.office, place.actor)

    def show_lines(self, lines: Sequence[DisciplineLine]) -> None:
        """Show them and who else sees them."""
        self.words.setText(
            "Hanya dilihat pimpinan, operator, penilai, dan pegawai itu. Tidak ikut pencarian, "
            "dasbor, dan ekspor."
        )
        show_for(bool(self._people), self._add)
        super().show_lines(lines)

    def on_current(self, key: str) -> None:
        """Offer the end of a note in force."""
        line = self.lines.get(key)
        show_for(line is not None and line.can_end, self._end)

    def _on_add(self) -> None:
        place = self.page.workplace
        people = tuple((person.id, person.name) for person in self._people)
        effects = tuple((effect, effect.label) for effect in DisciplineEffect)
        fields = (
            Field("employee", "&Pegawai", people[0][0], people),
            Field("effect", "&Arti bagi penilaian", "", effects),
            Field("note", "&Uraian", lines=2, required=True),
            Field("letter", "&Surat", placeholder="Nomor surat bila ada"),
            Field("valid_from", "&Mulai", place.office.clock.today()),
            Field(
                "valid_to", "Sam&pai", placeholder="misalnya 31-12-2026",
                hint="Kosongkan bila belum ditentukan.",
            ),
        )  # fmt: skip

        def work(answers: Answers) -> str:
            ends = answers["valid_to"].strip()
            form = DisciplineForm(
                employee_id=answers["employee"],
                effect=next(item for item in DisciplineEffect if item == answers["effect"]),
                note=answers["note"],
                valid_from=answers["valid_from"],
                valid_to=parse_date(ends, field="valid_to") if ends else None,
                letter_number=answers["letter"],
            )
            return record_discipline(place.office, place.actor, form)

        words = "Penilai tetap memutuskan rating; catatan ini tidak mengubahnya dengan sendirinya."
        form = Form("Catat disiplin", fields, "&Simpan", words)
        ask_and_write(self.page, form, work, lambda _: self.on_done("Catatan disiplin tersimpan."))

    def _on_end(self) -> None:
        line, place = self.current, self.page.workplace
        if line is None:
            return
        words = "Catatan tetap tersimpan, tetapi tidak berlaku lagi mulai besok."
        if confirm(self.page, f"Akhiri catatan {line.name}?", words, "Akhiri"):
            work = partial(end_discipline, place.office, place.actor, line.id, line.revision)
            self.write(work, "Catatan disiplin diakhiri.")
