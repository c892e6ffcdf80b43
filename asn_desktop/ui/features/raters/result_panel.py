"""Shows what the person rated sees of a round; the preview is the same panel."""

from decimal import Decimal

from PySide6.QtWidgets import QHBoxLayout, QWidget

from asn_desktop.base.wording import listing, number
from asn_desktop.domain.performance.raters.pooling import ScoreLine
from asn_desktop.services.performance.raters.views import ResultView
from asn_desktop.ui.kit.charts.chart_canvas import ChartCanvas
from asn_desktop.ui.kit.containers.card import Card
from asn_desktop.ui.kit.containers.scroll_column import ScrollColumn
from asn_desktop.ui.kit.tables.data_table import DataTable
from asn_desktop.ui.kit.text import Text
from asn_desktop.ui.kit.visibility import set_shown
from asn_desktop.ui.models.rows import Column, RowsModel
from asn_desktop.ui.theme.theme import active_theme

_ROW_HEIGHT = 34
_MOST_GROUPS = 3


class ResultPanel(QWidget):
    """Radar at the left; figures, strengths and texts at the right.

    Attributes:
        summary: the sentence above; texts: the words of the raters.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        chart = Card("Rata-rata per nilai dasar")
        self.canvas = ChartCanvas()
        self.canvas.setObjectName("radar")
        self.canvas.setMinimumSize(300, 300)
        chart.body.addWidget(self.canvas)
        row.addWidget(chart, 5)
        column = ScrollColumn()
        self.summary = Text("", "body", "text", wrap=True)
        self.summary.setObjectName("result_summary")
        self.table = DataTable("Angka per kelompok", row_height=_ROW_HEIGHT)
        self.table.setObjectName("result_scores")
        self._figures = Card("Angka per kelompok")
        self._figures.body.addWidget(self.summary)
        self._figures.body.addWidget(self.table)
        self._texts_card = Card("Yang ditulis penilai", "Tanpa nama dan tanpa tanggal")
        self.texts = Text("", "body", "text", wrap=True)
        self.texts.setObjectName("result_texts")
        self._texts_card.body.addWidget(self.texts)
        column.body.addWidget(self._figures)
        column.body.addWidget(self._texts_card)
        column.body.addStretch(1)
        row.addWidget(column, 6)
        self._model: RowsModel[ScoreLine] | None = None

    def show_result(self, view: ResultView) -> None:
        """Show one result."""
        self._draw(view)
        result = view.result
        self.summary.setText(_summary(view))
        set_shown(self.table, result.is_shown)
        if result.is_shown:
            columns = _columns(view)
            self._model = RowsModel(columns, lambda line: line.key, self)
            self._model.set_rows(result.lines)
            self.table.setModel(self._model)
            self.table.setFixedHeight(_ROW_HEIGHT * (len(result.lines) + 1) + 12)
        words = [f"“{text}”" for text in view.texts]
        words += [
            f"{choice.label}: "
            + listing([f"{option} ({taken})" for option, taken in choice.options])
            + "."
            for choice in result.choices
        ]
        self.texts.setText("\n\n".join(words))
        set_shown(self._texts_card, bool(words))

    def _draw(self, view: ResultView) -> None:
        # Imported here: the drawing library takes half a second, most visits never ask for it.
        from asn_desktop.charts.palette import DARK, LIGHT
        from asn_desktop.charts.radar import draw_radar, main_finding
        from asn_desktop.charts.sheet import Look

        def draw(figure) -> None:  # noqa: ANN001
            theme = active_theme()
            look = Look(DARK if theme.tokens.dark else LIGHT, theme.text_scale)
            draw_radar(figure, view, look)

        self.canvas.draw_with(draw, main_finding(view))


def _summary(view: ResultView) -> str:
    result = view.result
    if not result.is_shown or result.overall is None:
        return (
            f"Belum cukup penilai. Hasil ditampilkan bila paling sedikit {view.fewest} orang "
            "mengisi, supaya tidak ada yang dapat dikenali."
        )
    words = [
        f"{result.ballots} penilai mengisi. Keseluruhan {number(result.overall, 1)} dari "
        f"{len(view.anchors)}."
    ]
    if result.strengths:
        words.append(f"Paling kuat: {listing(list(result.strengths))}.")
    if result.to_improve:
        words.append(f"Dapat ditingkatkan: {listing(list(result.to_improve))}.")
    words.append("Bahan dialog kinerja, bukan nilai langsung.")
    return " ".join(words)


def _columns(view: ResultView) -> tuple[Column[ScoreLine], ...]:
    groups = view.result.groups[:_MOST_GROUPS]
    columns = [Column[ScoreLine]("label", "Nilai dasar", lambda line: line.label, strong=True)]
    for place, group in enumerate(groups):
        title = group.label if len(group.groups) == 1 else "Gabungan"
        columns.append(
            Column[ScoreLine](
                f"group_{place}",
                title,
                lambda line, place=place: _mark(line.means[place]),  # type: ignore[misc]
                width=92,
                right=True,
            )
        )
    columns.append(
        Column[ScoreLine](
            "overall", "Semua", lambda line: _mark(line.overall), width=76, right=True
        )
    )
    return tuple(columns)


def _mark(value: Decimal | None) -> str:
    return "–" if value is None else number(value, 1)
