"""Inputs in each state, focus rings, messages, menu."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QLineEdit,
    QMenu,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from asn_desktop.domain.performance.terms import Rating
from asn_desktop.ui.kit.charts.kpi_tile import Kpi, KpiTile
from asn_desktop.ui.kit.containers.card import Card
from asn_desktop.ui.kit.containers.empty_state import StartCard
from asn_desktop.ui.kit.containers.message_bar import MessageBar
from asn_desktop.ui.kit.controls.buttons import (
    DangerButton,
    GhostButton,
    IconButton,
    PrimaryButton,
    SecondaryButton,
)
from asn_desktop.ui.kit.controls.choices import Choice, ChoiceCards, ToggleChip
from asn_desktop.ui.kit.controls.fields import (
    combo_box,
    date_edit,
    line_edit,
    number_edit,
    text_edit,
)
from asn_desktop.ui.kit.controls.rating import RatingControl
from asn_desktop.ui.kit.page import Notice, NoticeKind
from asn_desktop.ui.kit.text import set_flag
from asn_desktop.ui.theme.icons import icon


def states_sheet() -> QWidget:
    sheet = QWidget()
    sheet.setProperty("surface", "page")
    outer = QHBoxLayout(sheet)
    outer.addWidget(_inputs(), 1)
    outer.addWidget(_rings(), 1)
    messages = QVBoxLayout()
    for kind in NoticeKind:
        messages.addWidget(
            MessageBar(
                Notice(
                    kind, f"Pesan {kind.value}.", "Apa yang terjadi, lalu apa yang perlu dilakukan."
                )
            )
        )
    menu = QMenu(sheet)
    for words in ("Ubah…", "Salin", "Hapus"):
        menu.addAction(icon("pencil-simple"), words)
    menu.setParent(sheet, Qt.WindowType.Widget)
    messages.addWidget(menu)
    messages.addStretch(1)
    outer.addLayout(messages, 1)
    return sheet


def _inputs() -> Card:
    card = Card("Isian")
    ticked, open_tick, half = QCheckBox("Kuantitas"), QCheckBox("Biaya"), QCheckBox("Sebagian")
    ticked.setChecked(True)
    half.setTristate(True)
    half.setCheckState(Qt.CheckState.PartiallyChecked)
    off = QCheckBox("Tidak dapat dipilih")
    off.setEnabled(False)
    radio, other = QRadioButton("Triwulanan"), QRadioButton("Bulanan")
    radio.setChecked(True)
    spin = number_edit(17, 99, 34)
    day = date_edit()
    password = line_edit("rahasia")
    password.setEchoMode(QLineEdit.EchoMode.Password)
    fixed = line_edit("Hanya dibaca")
    fixed.setReadOnly(True)
    closed = combo_box([(1, "rupiah")])
    closed.setEnabled(False)
    small = combo_box([(1, "persen"), (2, "poin")], compact=True)
    wrong = text_edit("Salah", lines=2)
    set_flag(wrong, "invalid", True)
    for widget in (
        ticked,
        open_tick,
        half,
        off,
        radio,
        other,
        spin,
        day,
        password,
        fixed,
        closed,
        small,
        line_edit("Rapat", compact=True),
        wrong,
    ):
        card.body.addWidget(widget)
    card.body.addStretch(1)
    return card


def _rings() -> Card:
    rings = Card("Fokus papan tik")
    rating = RatingControl("Penilaian")
    rating.set_value(Rating.MEETS)
    cards = ChoiceCards(
        (
            Choice(1, "Setuju ditinjau kembali", "Ada hal yang belum dihitung"),
            Choice(2, "Tetap pada penilaian", "Beri alasan tertulis"),
        ),
        "Penjelasan",
        upright=True,
    )
    cards.set_value(1)
    ringed = [
        PrimaryButton("Simpan", "floppy-disk"),
        SecondaryButton("Batal"),
        GhostButton("Tambah indikator"),
        DangerButton("Hapus"),
        IconButton("funnel", "Saring", framed=True),
        rating,
        cards,
        ToggleChip("Harmonis"),
        StartCard("copy", "Salin dari SKP 2025", "Paling cepat."),
        KpiTile(Kpi("IKM", "84,22", "B", "naik", "up")),
    ]
    for widget in ringed:
        rings.body.addWidget(widget)
        target = widget.focusProxy() or widget
        target._ring = True
        target.hasFocus = lambda: True
    rings.body.addStretch(1)
    return rings
