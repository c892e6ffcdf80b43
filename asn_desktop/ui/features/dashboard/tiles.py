"""The row of figures on top: what each tile says and where it leads."""

from collections.abc import Callable
from decimal import Decimal

from PySide6.QtWidgets import QHBoxLayout, QWidget

from asn_desktop.base.wording import date_short, number
from asn_desktop.services.dashboards.views import TARGET, DashboardView, Measure
from asn_desktop.ui.kit.charts.kpi_tile import Kpi, KpiTile

_NOTHING = "–"
_NO_DATA = "belum ada data"


class TileRow(QWidget):
    """Five tiles; `on_drill` is told where the pressed one leads."""

    def __init__(self, on_drill: Callable[[str], object], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._on_drill = on_drill
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(10)
        self.tiles: dict[str, KpiTile] = {}

    def set_view(self, view: DashboardView) -> None:
        """Show the figures of a view."""
        for target, kpi in tiles_of(view).items():
            tile = self.tiles.get(target)
            if tile is None:
                self._add(target, kpi)
            else:
                tile.set_kpi(kpi)

    def _add(self, target: str, kpi: Kpi) -> None:
        tile = KpiTile(kpi)
        tile.setObjectName(f"tile_{target}")
        tile.pressed.connect(lambda: self._on_drill(target))
        self._row.addWidget(tile, 1)
        self.tiles[target] = tile


def tiles_of(view: DashboardView) -> dict[str, Kpi]:
    """Return the tiles by what they lead to."""
    found, label = view.headlines, view.period.short_label
    missing = found.people - found.plans_approved
    plans = f"{number(found.plans_waiting)} menunggu penilai" if found.plans_waiting else ""
    if missing and not plans:
        plans = f"{number(missing)} belum disetujui"
    return {
        "plans": Kpi(
            "SKP disetujui",
            number(found.plans_approved),
            f"dari {number(found.people)}",
            plans or "Semua disetujui",
        ),
        "units": Kpi(
            f"Capaian hasil kerja {label}",
            _NOTHING if found.achievement.now is None else number(found.achievement.now, 1),
            "" if found.achievement.now is None else "%",
            *_trend(found.achievement, found.before_label, 1),
            _history(found.achievement),
            worrying=found.achievement.now is not None and found.achievement.now < TARGET,
        ),
        "elements": Kpi(
            f"IKM {label} · {found.grade.label}" if found.grade else f"IKM {label}",
            _NOTHING if found.index.now is None else number(found.index.now, 2),
            found.grade.value if found.grade else "",
            *_trend(found.index, found.before_label, 2),
            _history(found.index),
        ),
        "unfinished": Kpi(
            f"Evaluasi {label} final",
            number(found.finals),
            f"dari {number(found.people)}",
            f"{number(found.ready)} siap dinilai"
            if found.ready
            else f"Ditutup {date_short(view.closes)}",
        ),
        "services": _respondents(view),
    }


def _respondents(view: DashboardView) -> Kpi:
    found = view.headlines
    title = f"Responden SKM {view.period.short_label}"
    if found.sample is None:
        return Kpi(title, number(found.respondents), "", "Sasaran belum diatur")
    missing = found.sample.missing
    return Kpi(
        title,
        number(found.respondents),
        f"dari {number(found.sample.needed)}",
        f"Kurang {number(missing)} responden" if missing else "Sasaran tercapai",
    )


def _trend(measure: Measure, before: str, places: int) -> tuple[str, str]:
    """Return the remark and the trend."""
    if measure.now is None:
        return _NO_DATA, "flat"
    if measure.before is None:
        return "Belum ada pembanding", "flat"
    change = measure.now - measure.before
    if change == 0:
        return f"Sama dengan {before}", "flat"
    word, trend = ("naik", "up") if change > 0 else ("turun", "down")
    return f"{word} {number(abs(change), places)} dari {before}", trend


def _history(measure: Measure) -> list[float]:
    return [float(value) for value in measure.history if isinstance(value, Decimal)]
