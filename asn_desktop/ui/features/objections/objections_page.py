"""Own results that may be talked about or objected to, and every case somebody has a part in."""

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from asn_desktop.base.errors import OfficeError
from asn_desktop.domain.performance.objections import RULE_WORDS
from asn_desktop.services.performance.objections.discussing import start_discussion
from asn_desktop.services.performance.objections.filing import start_objection
from asn_desktop.services.performance.objections.lists import DISCUSSION, RESULT, case_list
from asn_desktop.services.performance.objections.views import CaseLine
from asn_desktop.ui.features.objections.words import CHIPS_BY_LABEL
from asn_desktop.ui.kit.containers.card import Card
from asn_desktop.ui.kit.containers.empty_state import EmptyState
from asn_desktop.ui.kit.controls.buttons import PrimaryButton, SecondaryButton
from asn_desktop.ui.kit.display.icon_label import IconLabel
from asn_desktop.ui.kit.page import Notice, NoticeKind, Page, Workplace
from asn_desktop.ui.kit.tables.data_table import DataTable
from asn_desktop.ui.kit.text import Text
from asn_desktop.ui.kit.visibility import set_shown
from asn_desktop.ui.models.rows import Column, RowsModel
from asn_desktop.ui.theme.cells import ChipStyle

_RESULT_CHIP = ChipStyle("Hasil diterima", "neutral", "check-bold")

COLUMNS: tuple[Column[CaseLine], ...] = (
    Column("kind", "Jenis", lambda line: line.caption if line.kind != RESULT else "Hasil saya",
           width=104),
    Column(
        "person",
        "Pegawai",
        lambda line: line.employee_name,
        subtext=lambda line: line.period_label,
        strong=True,
        width=179,
    ),
    Column(
        "predicate",
        "Predikat",
        lambda line: line.predicate.label if line.predicate else "Belum ada",
        width=142,
    ),
    Column(
        "clock",
        "Waktu",
        lambda line: line.clock_words or "Tidak ada yang ditunggu",
        icon=lambda line: ("warning-circle-fill", "danger") if line.is_urgent
        else ("clock-bold", "text2") if line.clock_words else ("minus-bold", "text3"),
    ),
    Column("turn", "Giliran", lambda line: "Giliran Anda" if line.waits_for_me else "–",
           width=112, strong=True),
    Column(
        "state",
        "Keadaan",
        lambda line: line.state,
        chip=lambda line: CHIPS_BY_LABEL.get(line.state, _RESULT_CHIP)
        if line.kind != RESULT else _RESULT_CHIP,
        width=172,
    ),
)  # fmt: skip


class ObjectionsPage(Page):
    """One list; the buttons act on the own result that is marked.

    Attributes:
        table: own results first, then discussions and objections.
        discuss, object_button: start what is named.
    """

    help_topic = "objections"
    keys = (("Enter", "buka"), ("F5", "muat ulang"))

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(workplace, parent)
        self._wanted = ""
        self._lines: dict[str, CaseLine] = {}
        self.discuss = SecondaryButton("Ajukan &diskusi", "chats-circle")
        self.discuss.setObjectName("start_discussion")
        self.discuss.clicked.connect(self._on_discuss)
        self.object_button = PrimaryButton("Ajukan &keberatan", "chat-circle-text")
        self.object_button.setObjectName("start_objection")
        self.object_button.clicked.connect(self._on_object)
        for button in (self.discuss, self.object_button):
            button.setProperty("starts_hidden", True)
        self._stack = QStackedWidget()
        card = Card(padding=0)
        card.flush()
        self.table = DataTable("Diskusi dan keberatan", row_height=56)
        self.table.setObjectName("cases")
        self._rows: RowsModel[CaseLine] = RowsModel(COLUMNS, lambda line: line.id, self)
        self.table.setModel(self._rows)
        self.table.opened.connect(self._open)
        self.table.selectionModel().currentRowChanged.connect(self._on_marked)
        card.body.addWidget(self.table)
        self._stack.addWidget(card)
        self._stack.addWidget(
            EmptyState(
                "Belum ada diskusi atau keberatan",
                "Setelah hasil penilaian diserahkan, pegawai yang merasa ada yang belum adil "
                "dapat mengajukan diskusi, lalu keberatan, dari halaman ini.",
                sign="chat-circle-text",
            )
        )
        rule = QHBoxLayout()
        rule.setSpacing(8)
        rule.addWidget(IconLabel("info-fill", "link", 16))
        rule.addWidget(Text(f"Apa kata aturan: {RULE_WORDS}", "small", "text2", wrap=True), 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 12, 20, 14)
        column.setSpacing(10)
        column.addWidget(self._stack, 1)
        column.addLayout(rule)
        self.set_title("Keberatan dan diskusi")

    def header_actions(self) -> list[QWidget]:
        """Return the buttons that start a discussion or an objection."""
        return [self.discuss, self.object_button]

    def load(self, **arguments: object) -> None:
        """Show the list; an `evaluation_id` is marked."""
        self._wanted = str(arguments.get("evaluation_id") or "")
        self.refresh()

    def refresh(self) -> None:
        """Read the list again."""
        place = self.workplace
        work = partial(case_list, place.office, place.actor)
        place.tasks.read(self, work, self._show, self._on_refused)

    def _show(self, lines: tuple[CaseLine, ...]) -> None:
        kept = self.table.current_key
        self._lines = {line.id: line for line in lines}
        self._rows.set_rows(lines)
        self._stack.setCurrentIndex(0 if lines else 1)
        waiting = sum(line.waits_for_me for line in lines)
        words = f"{waiting} menunggu Anda" if waiting else "Tidak ada yang menunggu Anda"
        self.set_title("Keberatan dan diskusi", words if lines else "")
        if lines:
            chosen = self._wanted if self._wanted in self._lines else kept
            self.table.select_key(chosen if chosen in self._lines else lines[0].id)
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)
        self._wanted = ""
        self._on_marked()

    def _on_marked(self) -> None:
        line = self._lines.get(self.table.current_key or "")
        for button, shown in (
            (self.discuss, line is not None and line.may_discuss),
            (self.object_button, line is not None and line.may_object),
        ):
            set_shown(button, shown)
            button.setProperty("starts_hidden", not shown)

    def _open(self, key: str) -> None:
        line = self._lines.get(key)
        if line is None:
            return
        if line.kind == RESULT:
            self.open_page.emit("appraisal", {"evaluation_id": line.evaluation_id})
        elif line.kind == DISCUSSION:
            self.open_page.emit("discussion", {"discussion_id": line.id})
        else:
            self.open_page.emit("objection", {"objection_id": line.id})

    def _on_discuss(self) -> None:
        self._start(start_discussion, "discussion", "discussion_id")

    def _on_object(self) -> None:
        self._start(start_objection, "objection", "objection_id")

    def _start(self, service: object, route: str, argument: str) -> None:
        line = self._lines.get(self.table.current_key or "")
        if line is None or not callable(service):
            return
        place = self.workplace
        work = partial(service, place.office, place.actor, line.evaluation_id)
        place.tasks.write(
            self,
            work,
            lambda record_id: self.open_page.emit(route, {argument: record_id}),
            self._on_start_refused,
        )

    def _on_start_refused(self, error: OfficeError) -> None:
        self._on_refused(error)
        self.refresh()

    def _on_refused(self, error: OfficeError) -> None:
        self.notice.emit(Notice(NoticeKind.WARNING, "Belum berhasil.", str(error)))
