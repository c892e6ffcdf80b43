"""For whom the operator may type, what waits for the owner, and the owner's agreement."""

from datetime import date
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from asn_desktop.base.errors import OfficeError
from asn_desktop.base.wording import day_month, number
from asn_desktop.services.access.helper_typing.typing_for import (
    TypedField,
    TypingPerson,
    agree_on_slip,
    agree_with_pin,
    typed_fields,
    typing_actor,
    typing_people,
)
from asn_desktop.services.context import Actor
from asn_desktop.ui.features.helper_typing.dialogs import PinDialog, SlipDialog
from asn_desktop.ui.kit.containers.card import Card
from asn_desktop.ui.kit.containers.empty_state import EmptyState
from asn_desktop.ui.kit.controls.buttons import PrimaryButton, SecondaryButton
from asn_desktop.ui.kit.page import Notice, NoticeKind, Page, Workplace
from asn_desktop.ui.kit.tables.data_table import DataTable
from asn_desktop.ui.kit.text import Text
from asn_desktop.ui.models.rows import Column, RowsModel
from asn_desktop.ui.theme.cells import ChipStyle


def _state(line: TypingPerson) -> ChipStyle | None:
    if line.open_fields:
        words = f"{number(line.open_fields)} menunggu"
        return ChipStyle(words, "warning", "clock-bold")
    return ChipStyle("Disetujui", "success", "check-bold") if line.agreed else None


def _last(line: TypingPerson) -> str:
    if line.typed_at is None:
        return "Belum pernah"
    return f"{line.typed_by}, {day_month(line.typed_at.date())}"


COLUMNS: tuple[Column[TypingPerson], ...] = (
    Column(
        "name",
        "Pegawai",
        lambda line: line.name,
        subtext=lambda line: line.position,
        avatar=lambda line: line.name,
        strong=True,
        width=320,
    ),
    Column("unit", "Unit kerja", lambda line: line.unit_name),
    Column("last", "Terakhir diketik", _last, width=230),
    Column(
        "state",
        "Persetujuan",
        lambda line: f"{line.open_fields} menunggu" if line.open_fields else line.agreed,
        chip=_state,
        width=170,
    ),
)


class HelperTypingPage(Page):
    """Opens somebody's plan or realisation, and keeps the agreement.

    Attributes:
        table: one row for each person.
    """

    help_topic = "helper_typing"
    keys = (("Enter", "isi realisasi"), ("F5", "muat ulang"))

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(workplace, parent)
        self.rows: RowsModel[TypingPerson] = RowsModel(COLUMNS, lambda line: line.employee_id, self)
        self.table = DataTable("Pegawai yang dapat dibantu", row_height=52)
        self.table.setObjectName("typing_people")
        self.table.setModel(self.rows)
        self.table.opened.connect(partial(self._type, "realization"))
        self._make_buttons()
        self._stack = QStackedWidget()
        self._stack.addWidget(self._make_list())
        self._empty = EmptyState(
            "Belum ada pegawai",
            "Tambahkan pegawai di halaman Pegawai. Setelah itu operator dapat mengetik SKP dan "
            "realisasi mereka di sini.",
            sign="clock-bold",
        )
        self._stack.addWidget(self._empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 12, 20, 14)
        column.addWidget(self._stack)
        self.set_title("Isi untuk pegawai")

    def header_actions(self) -> list[QWidget]:
        """Return the two ways to type."""
        return [self._plan, self._realization]

    def refresh(self) -> None:
        """Read the list again."""
        place = self.workplace
        work = partial(typing_people, place.office, place.actor)
        place.tasks.read(self, work, self._show, self._on_refused)

    def _make_buttons(self) -> None:
        self._plan = SecondaryButton("Isi &SKP", "target")
        self._plan.setObjectName("typing_plan")
        self._plan.clicked.connect(partial(self._type, "plan"))
        self._realization = PrimaryButton("Isi &realisasi", "note-pencil")
        self._realization.setObjectName("typing_realization")
        self._realization.clicked.connect(partial(self._type, "realization"))
        self._pin = SecondaryButton("Setujui dengan &PIN…", "key", compact=True)
        self._pin.setObjectName("typing_pin")
        self._pin.clicked.connect(partial(self._read_fields, self._ask_pin))
        self._print = SecondaryButton("&Cetak lembar", "printer", compact=True)
        self._print.setObjectName("typing_print")
        self._print.clicked.connect(self._print_slip)
        self._slip = SecondaryButton("Catat &lembar bertanda tangan…", "check-bold", compact=True)
        self._slip.setObjectName("typing_slip")
        self._slip.clicked.connect(partial(self._read_fields, self._ask_slip))

    def _make_list(self) -> QWidget:
        card = Card(padding=0)
        card.flush()
        head = QHBoxLayout()
        head.setContentsMargins(16, 12, 16, 8)
        head.setSpacing(8)
        words = (
            "Yang diketik di sini ditandai sampai pemiliknya setuju dengan PIN sendiri atau "
            "lembar bertanda tangan. Menilai dan menyetujui tidak dapat diwakili."
        )
        head.addWidget(Text(words, "small", "text2", wrap=True), 1)
        for button in (self._pin, self._print, self._slip):
            head.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        card.body.addLayout(head)
        card.body.addWidget(self.table, 1)
        return card

    def _show(self, lines: list[TypingPerson]) -> None:
        kept = self.table.current_key
        self.rows.set_rows(lines)
        self._stack.setCurrentIndex(0 if lines else 1)
        waiting = sum(line.open_fields > 0 for line in lines)
        caption = f"{number(waiting)} pegawai menunggu persetujuan" if waiting else ""
        self.set_title("Isi untuk pegawai", caption)
        if lines:
            keys = {line.employee_id for line in lines}
            self.table.select_key(kept if kept in keys else lines[0].employee_id)
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _line(self) -> TypingPerson | None:
        key = self.table.current_key
        return next((line for line in self.rows.rows if line.employee_id == key), None)

    def _type(self, route: str, *_key: object) -> None:
        line = self._line()
        if line is not None:
            place = self.workplace
            work = partial(typing_actor, place.office, place.actor, line.employee_id)
            place.tasks.read(self, work, partial(self._open, route), self._on_refused)

    def _open(self, route: str, actor: Actor) -> None:
        self.open_page.emit(route, {"typing_for": actor})

    def _read_fields(self, then) -> None:  # noqa: ANN001
        line = self._line()
        if line is None:
            return
        if not line.open_fields:
            self._tell(f"Tidak ada isian {line.name} yang menunggu persetujuan.")
            return
        place = self.workplace
        work = partial(typed_fields, place.office, place.actor, line.employee_id)
        place.tasks.read(self, work, partial(then, line), self._on_refused)

    def _ask_pin(self, line: TypingPerson, fields: list[TypedField]) -> None:
        place = self.workplace

        def agree(secret: str) -> None:
            agree_with_pin(place.office, place.actor, line.employee_id, secret)

        if PinDialog(self, line.name, fields, agree).run():
            self._on_agreed(line)

    def _ask_slip(self, line: TypingPerson, fields: list[TypedField]) -> None:
        place = self.workplace

        def agree(day: date) -> None:
            agree_on_slip(place.office, place.actor, line.employee_id, day)

        today = place.office.clock.today()
        if SlipDialog(self, line.name, fields, agree, today).run():
            self._on_agreed(line)

    def _on_agreed(self, line: TypingPerson) -> None:
        self.notice.emit(Notice(NoticeKind.SUCCESS, "Persetujuan dicatat.", line.name))
        self.refresh()

    def _print_slip(self) -> None:
        line = self._line()
        if line is None:
            return
        if not line.open_fields:
            self._tell(f"Tidak ada isian {line.name} yang menunggu persetujuan.")
            return
        self.open_page.emit("print", {"document": "typing_slip", "id": line.employee_id})

    def _on_refused(self, error: OfficeError) -> None:
        self._tell(str(error))

    def _tell(self, sentence: str) -> None:
        self.notice.emit(Notice(NoticeKind.WARNING, "Belum berhasil.", sentence))
