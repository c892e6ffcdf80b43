"""The review of one activity: what went well first, then what to improve; stored by itself."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLayout, QVBoxLayout, QWidget

from asn_desktop.base.errors import OfficeError
from asn_desktop.base.wording import date_long
from asn_desktop.services.context import Actor, Office
from asn_desktop.services.performance.feedback.relations import Colleague, colleagues
from asn_desktop.services.performance.reviews.editing import (
    add_agreement,
    add_participant,
    finish_agreement,
    remove_agreement,
    remove_participant,
    set_review_day,
    set_review_text,
)
from asn_desktop.services.performance.reviews.reading import review_view
from asn_desktop.services.performance.reviews.views import ReviewView
from asn_desktop.ui.features.feedback.person_field import ColleagueField
from asn_desktop.ui.features.feedback.review_rows import agreement_entry, agreement_row
from asn_desktop.ui.kit.containers.card import Card
from asn_desktop.ui.kit.containers.scroll_column import ScrollColumn
from asn_desktop.ui.kit.controls.buttons import IconButton, SecondaryButton
from asn_desktop.ui.kit.controls.fields import FormField
from asn_desktop.ui.kit.controls.stored_text import StoredLine, StoredText, store_typing
from asn_desktop.ui.kit.notice import changed_elsewhere
from asn_desktop.ui.kit.page import Notice, NoticeKind, Page, Workplace
from asn_desktop.ui.kit.saving import RecordSaver, may_leave, save_now
from asn_desktop.ui.kit.text import Text
from asn_desktop.ui.kit.visibility import set_shown

_ACROSS = 3
# Praise stands before faults.
_TEXTS = (
    ("went_well", "Apa yang berjalan &baik", "Yang patut dipertahankan dan siapa yang berjasa"),
    ("planned", "Apa yang &direncanakan", "Tujuan dan ukuran kegiatan"),
    ("happened", "Apa yang te&rjadi", "Kenyataannya, tanpa menilai"),
    ("to_improve", "Apa yang perlu di&perbaiki", "Untuk kegiatan berikutnya"),
)


@dataclass(frozen=True, slots=True)
class _Opened:
    view: ReviewView
    people: tuple[Colleague, ...]


class ReviewPage(Page):
    """Participants write together; agreements are ticked off later.

    Attributes:
        activity, held_on: name and day of the activity.
        texts: the four fields by name.
        entry: where a new agreement is typed.
    """

    help_topic = "review"
    has_back = True

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(workplace, parent)
        self._view: ReviewView | None = None
        self._saver = RecordSaver(workplace, review_view, self)
        self._saver.changed.connect(self._show)
        self._saver.kept.connect(self._show)
        self._saver.refused.connect(self._on_refused)
        self._saver.told.connect(self.notice)
        self._saver.conflicted.connect(self._on_conflict)
        self._saver.state.connect(lambda sentence, _stored: self.saved.emit(sentence))
        self._print = SecondaryButton("&Cetak", "printer")
        self._print.setObjectName("review_print")
        self._print.clicked.connect(self._on_print)
        for key, deed in (
            ("Ctrl+P", self._on_print),
            ("Ctrl+S", partial(save_now, self, self._saver)),
        ):
            QShortcut(QKeySequence(key), self).activated.connect(deed)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 12, 8, 12)
        scroll = ScrollColumn()
        column.addWidget(scroll)
        for card in (self._make_facts(), self._make_texts(), self._make_agreements()):
            scroll.body.addWidget(card)
        scroll.body.addStretch(1)
        self.set_title("Tinjauan kegiatan")

    def header_actions(self) -> list[QWidget]:
        """Return printing."""
        return [self._print]

    def load(self, **arguments: object) -> None:
        """Open the review of `review_id`."""
        place = self.workplace
        work = partial(_open, place.office, place.actor, str(arguments.get("review_id") or ""))
        place.tasks.write(self, work, self._on_opened, self._on_refused)

    def refresh(self) -> None:
        """Read the review again."""
        if self._view is not None:
            self.load(review_id=self._view.id)

    def can_leave(self) -> bool:
        """Store what is typed; it is on its way before the page is left."""
        store_typing(self)
        return may_leave(self, self._saver)

    def _make_facts(self) -> Card:
        card = Card("Kegiatan", padding=16, spacing=10)
        row = QHBoxLayout()
        row.setSpacing(12)
        self.activity = StoredLine("", "Nama kegiatan, misalnya Jemput bola Desa Sukasari")
        self.activity.setObjectName("review_activity")
        self.activity.rest.left.connect(partial(self._keep_text, "activity"))
        self.held_on = StoredLine("", "misalnya 5 Oktober 2026")
        self.held_on.setObjectName("review_held_on")
        self.held_on.rest.left.connect(self._on_held_on)
        self._day = FormField("&Tanggal", self.held_on)
        row.addWidget(FormField("Nama k&egiatan", self.activity), 4)
        row.addWidget(self._day, 2)
        card.body.addLayout(row)
        self._people = QGridLayout()
        self._people.setHorizontalSpacing(24)
        self._people.setVerticalSpacing(2)
        card.body.addWidget(Text("Peserta", "small_strong"))
        card.body.addLayout(self._people)
        self.person = ColleagueField()
        self.person.setObjectName("review_person")
        self.person.person_changed.connect(self._on_person)
        self._add = FormField("Tambah pe&serta", self.person, optional=True)
        card.body.addWidget(self._add)
        return card

    def _make_texts(self) -> Card:
        card = Card("Tinjauan", padding=16, spacing=10)
        self.texts: dict[str, StoredText] = {}
        for field, label, hint in _TEXTS:
            editor = StoredText("", hint, 2)
            editor.setObjectName(f"review_{field}")
            editor.rest.left.connect(partial(self._keep_text, field))
            self.texts[field] = editor
            card.body.addWidget(FormField(label, editor))
        return card

    def _make_agreements(self) -> Card:
        card = Card("Kesepakatan", padding=16, spacing=10)
        self._agreements = QVBoxLayout()
        self._agreements.setSpacing(6)
        card.body.addLayout(self._agreements)
        self.entry = agreement_entry()
        self.entry.added.connect(self._on_agreement)
        card.body.addWidget(self.entry)
        return card

    def _on_opened(self, opened: _Opened) -> None:
        fresh = self._view is None or self._view.id != opened.view.id
        self.person.set_people(opened.people)
        self._saver.open(opened.view)
        self._show(opened.view)
        if fresh and not opened.view.activity:
            self.activity.setFocus()

    def _show(self, view: ReviewView) -> None:
        self._view = view
        self.set_title(
            view.activity or "Tinjauan kegiatan",
            f"{date_long(view.held_on)} · ditulis {view.writer_name}",
        )
        self.activity.show_text(view.activity)
        self.held_on.show_text(date_long(view.held_on))
        for field, editor in self.texts.items():
            editor.show_text(getattr(view, field))
        for line in (self.activity, self.held_on):
            line.setReadOnly(not view.can_edit)
        for editor in self.texts.values():
            editor.setReadOnly(not view.can_edit)
        for part in (self._add, self.entry):
            set_shown(part, view.can_edit)
        self.entry.set_people(view.participants)
        self._show_people(view)
        self._show_agreements(view)

    def _show_people(self, view: ReviewView) -> None:
        _clear(self._people)
        for place, (key, name) in enumerate(view.participants):
            line = QWidget()
            row = QHBoxLayout(line)
            row.setContentsMargins(0, 0, 0, 0)
            row.addWidget(Text(name))
            row.addStretch(1)
            if view.can_edit and key != view.writer_id:
                remove = IconButton("x-bold", f"Keluarkan {name}")
                remove.clicked.connect(partial(self._keep, remove_participant, key))
                row.addWidget(remove)
            self._people.addWidget(line, place // _ACROSS, place % _ACROSS)

    def _show_agreements(self, view: ReviewView) -> None:
        _clear(self._agreements)
        for agreement in view.agreements:
            row = agreement_row(agreement, can_edit=view.can_edit)
            row.finished.connect(partial(self._on_finished, agreement.id))
            row.removed.connect(partial(self._on_removed, agreement.id))
            self._agreements.addWidget(row)
        if not view.agreements:
            self._agreements.addWidget(Text("Belum ada kesepakatan.", "small", "text2"))

    def _keep_text(self, field: str, text: str) -> None:
        self._keep(set_review_text, field, text)

    def _keep(self, service: Callable[..., object], *values: object) -> None:
        # A button's `checked` comes last and is none of the service's values.
        kept = tuple(value for value in values if not isinstance(value, bool))
        self._saver.save(
            lambda office, actor, key, revision: service(office, actor, key, *kept, revision)
        )

    def _on_held_on(self, text: str) -> None:
        self._day.set_error("")
        self._saver.save(
            lambda office, actor, key, revision: set_review_day(office, actor, key, text, revision),
            failed=lambda error: self._day.set_error(str(error)),
        )

    def _on_person(self, person_id: str) -> None:
        if person_id:
            self._keep(add_participant, person_id)
            self.person.choose("")

    def _on_agreement(self, text: str, person_id: str, due: str) -> None:
        self._saver.save(
            lambda office, actor, key, revision: add_agreement(
                office, actor, key, text, person_id, due, revision
            ),
            done=lambda _: self.entry.clear(),
            failed=self.entry.show_error,
        )

    def _on_finished(self, agreement_id: str, done: bool) -> None:
        self._saver.save(
            lambda office, actor, key, _revision: finish_agreement(
                office, actor, key, agreement_id, done=done
            )
        )

    def _on_removed(self, agreement_id: str) -> None:
        def tell(removed: tuple[str, str, str]) -> None:
            again = partial(self._keep, add_agreement, *removed)
            self.undoable.emit("Kesepakatan dihapus.", again)

        self._saver.save(
            lambda office, actor, key, revision: remove_agreement(
                office, actor, key, agreement_id, revision
            ),
            done=tell,
        )

    def _on_print(self) -> None:
        if self._view is not None:
            store_typing(self)
            self.open_page.emit("print", {"document": "review", "id": self._view.id})

    def _on_refused(self, error: OfficeError) -> None:
        self.notice.emit(Notice(NoticeKind.WARNING, "Belum berhasil.", str(error)))

    def _on_conflict(self) -> None:
        self.notice.emit(changed_elsewhere("Tinjauan ini", self.refresh))


def _open(office: Office, actor: Actor, review_id: str) -> _Opened:
    view = review_view(office, actor, review_id)
    return _Opened(view, colleagues(office, actor) if view.can_edit else ())


def _clear(column: QLayout) -> None:
    while (taken := column.takeAt(0)) is not None:
        widget = taken.widget()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
