"""Rows of the result dialog: one indicator for each aspect or perspective that is ticked."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from asn_desktop.base.errors import DomainError
from asn_desktop.domain.performance.targets import parse_target, printed_target
from asn_desktop.domain.performance.terms import Approach, Aspect, Perspective, PlanTemplate
from asn_desktop.domain.term import Term
from asn_desktop.services.performance.plans.indicators import check_indicator
from asn_desktop.services.performance.plans.inputs import IndicatorInput
from asn_desktop.services.performance.plans.views import IndicatorView, PlanView
from asn_desktop.ui.features.plans.results.aspects import kinds_of, unit_box, usual_units
from asn_desktop.ui.kit.controls.fields import line_edit
from asn_desktop.ui.kit.text import Text, set_flag
from asn_desktop.ui.kit.visibility import set_shown
from asn_desktop.ui.theme.theme import px

_UNUSED = "Centang untuk memakai {word} ini"
_EXAMPLES: dict[Term, str] = {
    Aspect.QUANTITY: "misalnya: jumlah surat yang terbit",
    Aspect.QUALITY: "misalnya: surat tanpa salah ketik",
    Aspect.TIME: "misalnya: rata-rata waktu penerbitan",
    Aspect.COST: "misalnya: biaya cetak dalam setahun",
}


class _AspectRow:
    """The widgets of one aspect or perspective."""

    def __init__(
        self, kind: Aspect | Perspective, line: IndicatorView | None, rows: "AspectRows"
    ) -> None:
        self.kind = kind
        self._id = line.id if line else None
        self._word = "perspektif" if isinstance(kind, Perspective) else "aspek"
        self.tick = QCheckBox(kind.label)
        self.text = line_edit(line.text if line else "")
        self.target = line_edit(line.target_text if line else "")
        self.unit = unit_box(kind, line.unit if line else usual_units(kind)[0])
        self.start = line_edit(line.start if line else "")
        names = {
            "tick": "Pakai",
            "text": "Indikator",
            "target": "Target",
            "unit": "Satuan",
            "start": "Nilai awal",
        }
        for part, name in names.items():
            widget: QWidget = getattr(self, part)
            widget.setObjectName(f"{part}_{kind.value}")
            widget.setAccessibleName(f"{name} {kind.label}")
        self.tick.setChecked(line is not None)
        self._show_use()
        self.tick.toggled.connect(self._show_use)
        self.tick.toggled.connect(rows.changed)
        self.text.textChanged.connect(rows.changed)
        self.target.textChanged.connect(rows.changed)
        self.unit.currentTextChanged.connect(rows.changed)
        self.start.textChanged.connect(rows.changed)
        self.start.setToolTip("Keadaan awal tahun, bila ada; tidak tercetak")
        self.target.setToolTip("Angka (300, ≥ 98, ≤ 15), rentang (10–15), tanggal, atau uraian")

    @property
    def widgets(self) -> tuple[QWidget, ...]:
        """The widgets from left to right."""
        return (self.tick, self.text, self.start, self.target, self.unit)

    def content(self) -> IndicatorInput | None:
        """Return what is typed, or None while the row is not used."""
        if not self.tick.isChecked():
            return None
        leader = isinstance(self.kind, Perspective)
        return IndicatorInput(
            text=self.text.text().strip(),
            target_text=self.target.text().strip(),
            unit=self.unit.currentText().strip(),
            aspect=None if isinstance(self.kind, Perspective) else self.kind,
            perspective=self.kind if leader and isinstance(self.kind, Perspective) else None,
            start=self.start.text().strip(),
            id=self._id,
        )

    def refuses(self, field: str) -> bool:
        """Mark and focus the field when the target contradicts itself there."""
        content = self.content()
        try:
            if content is not None:
                check_indicator(content)
        except DomainError as refusal:
            editor = self.start if refusal.field != "target" else self.target
            set_flag(editor, "invalid", True)
            editor.setFocus()
            return refusal.field == field
        return False

    def clear(self) -> None:
        """Empty the texts; ticks and units stay for the next result."""
        self._id = None
        self.text.clear()
        self.target.clear()
        self.start.clear()

    def _show_use(self) -> None:
        used = self.tick.isChecked()
        for widget in (self.text, self.start, self.target, self.unit):
            widget.setEnabled(used)
        unused = _UNUSED.format(word=self._word)
        self.text.setPlaceholderText(_EXAMPLES.get(self.kind, "") if used else unused)


class AspectRows(QWidget):
    """All aspects or perspectives of a form, with the indicators a result has already.

    Signals:
        changed: something was typed or ticked.
    """

    changed = Signal()

    def __init__(self, view: PlanView, lines: Sequence[IndicatorView], parent: QWidget) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        leader = view.template is PlanTemplate.LEADER
        head = QHBoxLayout()
        head.addWidget(Text("Indikator dan target", "small_strong"))
        head.addStretch(1)
        word = "perspektif" if leader else "aspek"
        head.addWidget(Text(f"Pilih paling sedikit satu {word}", "caption", "text2"))
        column.addLayout(head)
        grid = QGridLayout()
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(5)
        grid.setColumnStretch(1, 1)
        quantitative = view.approach is Approach.QUANTITATIVE
        titles = (
            word.capitalize(),
            "Indikator keberhasilan" if quantitative else "Ukuran keberhasilan",
            "Nilai awal",
            "Target",
            "Satuan",
        )
        for number, title in enumerate(titles):
            grid.addWidget(Text(title, "caption_strong", "text2"), 0, number)
        column.addLayout(grid)
        self._error = Text("", "caption", "danger", wrap=True)
        self._error.setObjectName("aspects_error")
        set_shown(self._error, False)
        column.addWidget(self._error)
        self.rows = [
            _AspectRow(kind, line, self) for kind, line in _sorted_lines(view.template, lines)
        ]
        for place, row in enumerate(self.rows, start=1):
            row.start.setFixedWidth(px(84))
            row.target.setFixedWidth(px(112))
            row.unit.setFixedWidth(px(122))
            for number, widget in enumerate(row.widgets):
                grid.addWidget(widget, place, number, Qt.AlignmentFlag.AlignVCenter)

    def content(self) -> tuple[IndicatorInput, ...]:
        """Return the indicators that are ticked."""
        found = (row.content() for row in self.rows)
        return tuple(content for content in found if content is not None)

    def printed(self) -> str:
        """Return the indicators with their targets as they read on the sheet."""
        return "; ".join(
            phrase
            for content in self.content()
            if (phrase := f"{_lower_first(content.text)} {_printed(content)}".strip())
        )

    def clear(self) -> None:
        """Empty all texts for the next result."""
        for row in self.rows:
            row.clear()

    def show_error(self, sentence: str, field: str = "") -> None:
        """Say what is wrong; the first row with that field empty is marked and focused."""
        self._error.setText(sentence)
        set_shown(self._error, bool(sentence))
        for row in self.rows:
            set_flag(row.text, "invalid", False)
            set_flag(row.target, "invalid", False)
            set_flag(row.start, "invalid", False)
        for row in self.rows:
            if field in ("target", "start") and row.refuses(field):
                return
        for row in self.rows:
            editor = row.target if field == "target" else row.text
            if field and row.tick.isChecked() and not editor.text().strip():
                set_flag(editor, "invalid", True)
                editor.setFocus()
                return


def _sorted_lines(
    template: PlanTemplate, lines: Sequence[IndicatorView]
) -> list[tuple[Aspect | Perspective, IndicatorView | None]]:
    """Return a row for every kind in order; indicators of no kind take the first free ones."""
    kinds = kinds_of(template)
    leader = template is PlanTemplate.LEADER
    placed: list[tuple[Aspect | Perspective, IndicatorView]] = []
    homeless: list[IndicatorView] = []
    for line in lines:
        kind = line.perspective if leader else line.aspect
        if kind is None:
            homeless.append(line)
        else:
            placed.append((kind, line))
    for line in homeless:
        taken = {kind for kind, _ in placed}
        free = [kind for kind in kinds if kind not in taken]
        placed.append((free[0] if free else kinds[0], line))
    rows: list[tuple[Aspect | Perspective, IndicatorView | None]] = []
    for kind in kinds:
        own = [(kind, line) for taken_kind, line in placed if taken_kind is kind]
        rows.extend(own or [(kind, None)])
    return rows


def _printed(content: IndicatorInput) -> str:
    try:
        return printed_target(parse_target(content.target_text, content.unit), content.unit)
    except DomainError:
        return ""


def _lower_first(text: str) -> str:
    return text if text[:2].isupper() else text[:1].lower() + text[1:]
