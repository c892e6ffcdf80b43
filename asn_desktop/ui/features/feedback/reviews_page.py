"""The reviews of the year, newest first; Enter opens one, Ctrl+N starts one."""

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from asn_desktop.base.errors import OfficeError
from asn_desktop.base.wording import date_short
from asn_desktop.services.performance.reviews.editing import start_review
from asn_desktop.services.performance.reviews.reading import reviews_list
from asn_desktop.services.performance.reviews.views import ReviewLine
from asn_desktop.ui.kit.containers.card import Card
from asn_desktop.ui.kit.containers.empty_state import EmptyState
from asn_desktop.ui.kit.controls.buttons import PrimaryButton
from asn_desktop.ui.kit.page import Notice, NoticeKind, Page, Workplace
from asn_desktop.ui.kit.tables.data_table import DataTable
from asn_desktop.ui.models.rows import Column, RowsModel


def _agreement_words(line: ReviewLine) -> str:
    if line.late_agreements:
        return f"{line.late_agreements} kesepakatan terlambat"
    if line.open_agreements:
        return f"{line.open_agreements} kesepakatan berjalan"
    return "Tidak ada yang tersisa"


def _agreement_sign(line: ReviewLine) -> tuple[str, str]:
    if line.late_agreements:
        return "warning-circle-fill", "danger"
    return ("clock-bold", "text2") if line.open_agreements else ("check-bold", "success")


COLUMNS: tuple[Column[ReviewLine], ...] = (
    Column("day", "Tanggal", lambda line: date_short(line.held_on), width=124),
    Column(
        "activity",
        "Kegiatan",
        lambda line: line.activity or "Belum diberi nama",
        subtext=lambda line: f"Ditulis {line.writer_name}",
        strong=True,
    ),
    Column("people", "Peserta", lambda line: f"{line.participants} orang", width=110),
    Column("agreements", "Kesepakatan", _agreement_words, icon=_agreement_sign, width=240),
)


class ReviewsPage(Page):
    """Every review of the year that the reader took part in or oversees.

    Attributes:
        table: one row for each review.
    """

    help_topic = "reviews"
    keys = (("Enter", "buka tinjauan"), ("Ctrl+N", "tinjauan baru"))

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(workplace, parent)
        self._add = PrimaryButton("&Tinjau kegiatan", "plus-bold")
        self._add.setObjectName("review_add")
        self._add.clicked.connect(self._on_add)
        QShortcut(QKeySequence("Ctrl+N"), self).activated.connect(self._on_add)
        card = Card(padding=0)
        card.flush()
        self.table = DataTable("Tinjauan kegiatan", row_height=56)
        self.table.setObjectName("reviews")
        self._rows: RowsModel[ReviewLine] = RowsModel(COLUMNS, lambda line: line.id, self)
        self.table.setModel(self._rows)
        self.table.opened.connect(self._open)
        card.body.addWidget(self.table)
        self._stack = QStackedWidget()
        self._stack.addWidget(card)
        self._stack.addWidget(
            EmptyState(
                "Belum ada kegiatan yang ditinjau",
                "Sesudah kegiatan selesai, catat bersama: apa yang berjalan baik, apa yang "
                "diperbaiki, dan siapa melakukan apa.",
                sign="users-three",
            )
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 12, 20, 14)
        column.addWidget(self._stack)
        self.set_title("Tinjauan kegiatan")

    def header_actions(self) -> list[QWidget]:
        """Return the button that starts a review."""
        return [self._add]

    def refresh(self) -> None:
        """Read the list again."""
        place = self.workplace
        year = place.office.clock.today().year
        work = partial(reviews_list, place.office, place.actor, year)
        place.tasks.write(self, work, self._show, self._on_refused)

    def _show(self, lines: tuple[ReviewLine, ...]) -> None:
        kept = self.table.current_key
        self._rows.set_rows(lines)
        self._stack.setCurrentIndex(0 if lines else 1)
        year = self.workplace.office.clock.today().year
        self.set_title("Tinjauan kegiatan", f"Tahun {year} · {len(lines)} tinjauan")
        if lines:
            self.table.select_key(kept or lines[0].id)
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _open(self, review_id: str) -> None:
        self.open_page.emit("review", {"review_id": review_id})

    def _on_add(self) -> None:
        place = self.workplace
        work = partial(start_review, place.office, place.actor)
        place.tasks.write(self, work, self._open, self._on_refused)

    def _on_refused(self, error: OfficeError) -> None:
        self.notice.emit(Notice(NoticeKind.WARNING, "Belum berhasil.", str(error)))
