"""The rows of a survey file before they are imported."""

from PySide6.QtWidgets import QWidget

from asn_desktop.base.wording import number
from asn_desktop.ui.features.survey.imports.import_reading import ImportPreview, PreviewLine
from asn_desktop.ui.kit.containers.card import Card
from asn_desktop.ui.kit.controls.segmented import Segment, SegmentedControl
from asn_desktop.ui.kit.tables.data_table import DataTable
from asn_desktop.ui.kit.text import Text, bold, plain
from asn_desktop.ui.models.rows import Column, RowsModel
from asn_desktop.ui.theme.cells import ChipStyle

_READY = ChipStyle("Siap", "success", "check-bold")
_REMARK = ChipStyle("Siap, dicatat", "info", "info-bold")
_SKIPPED = ChipStyle("Dilewati", "warning", "warning-bold")
_INCOMPLETE = ChipStyle("Tidak lengkap", "warning", "circle-half-bold")
_COPY = ChipStyle("Sudah ada", "neutral", "copy-bold")


class PreviewCard(Card):
    """Counts on top, then every row with its state, and in words why it is left out."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent=parent, padding=16)
        self._lines: tuple[PreviewLine, ...] = ()
        self._counts = Text("", "body", rich=True)
        self._counts.setObjectName("import_counts")
        self.title_row.insertWidget(0, self._counts)
        self.filter = SegmentedControl(
            [(False, "Semua"), (True, "Perlu dilihat")], "Baris yang tampil"
        )
        self.filter.setObjectName("import_filter")
        self.filter.changed.connect(self._show_rows)
        self.add_title_widget(self.filter)
        self.title_row.setContentsMargins(16, 8, 12, 8)
        self.flush()
        self.model: RowsModel[PreviewLine] = RowsModel(
            _columns(), lambda line: str(line.number), self
        )
        self.table = DataTable("Baris berkas", row_height=44)
        self.table.setModel(self.model)
        self.body.addWidget(self.table, 1)

    def set_preview(self, preview: ImportPreview) -> None:
        """Show the rows of a file; those to look at come first when there are any."""
        self._lines = preview.lines
        skipped, gaps, ready = preview.skipped, len(preview.incomplete), len(preview.sheets)
        words = bold(number(ready)) + plain(" siap diimpor")
        if gaps:
            words += plain("  ·  ") + bold(number(gaps)) + plain(" tidak lengkap")
        if skipped:
            words += plain("  ·  ") + bold(number(skipped)) + plain(" dilewati")
        self._counts.setText(words)
        self.filter.set_segments(
            [
                Segment(False, f"Semua {number(len(self._lines))}"),
                Segment(True, f"Perlu dilihat {number(skipped + gaps)}"),
            ]
        )
        self.filter.set_value(bool(skipped + gaps))
        self._show_rows()

    def _show_rows(self) -> None:
        everything = not self.filter.value
        rows = [line for line in self._lines if everything or line.skipped or line.is_incomplete]
        self.model.set_rows(rows)


def _columns() -> list[Column[PreviewLine]]:
    return [
        Column("number", "Baris", lambda line: number(line.number), width=74),
        Column(
            "service",
            "Layanan",
            lambda line: line.service or "–",
            width=200,
            subtext=lambda line: line.day,
        ),
        Column(
            "answers",
            "Jawaban U1–U9",
            lambda line: line.answers,
            width=152,
            subtext=lambda line: "" if line.index is None else f"IKM {number(line.index, 2)}",
        ),
        Column(
            "remark",
            "Catatan",
            lambda line: line.place,
            subtext=lambda line: line.sentence,
            subtext_ink=lambda line: "danger" if line.skipped and not line.is_copy else "text2",
        ),
        Column("state", "Keadaan", lambda line: _state(line).label, width=140, chip=_state),
    ]


def _state(line: PreviewLine) -> ChipStyle:
    if line.skipped:
        return _COPY if line.is_copy else _SKIPPED
    if line.is_incomplete:
        return _INCOMPLETE
    return _REMARK if line.sentence else _READY
