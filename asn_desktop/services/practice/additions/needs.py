"""The worksheets of needs of the practice office, carried by the plans where they fit."""

from collections.abc import Sequence
from typing import Final

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from asn_desktop.domain.performance.planning.needs import MeasureKind, NeedKind
from asn_desktop.domain.performance.terms import PlanTemplate
from asn_desktop.services.context import PROGRAM, Office
from asn_desktop.services.performance.needs.editing import (
    NeedInput,
    UnitIndicatorInput,
    save_indicators,
    save_needs,
)
from asn_desktop.services.performance.needs.proposing import weak_points
from asn_desktop.store.tables import (
    IndicatorRow,
    PlannedResultRow,
    PlanRow,
    UnitIndicatorRow,
    WorkUnitRow,
)

_NEEDS: Final = (
    NeedInput("Meningkatnya kualitas pelayanan publik kecamatan", NeedKind.GOAL),
    NeedInput("Meningkatnya tata kelola pemerintahan desa dan kelurahan", NeedKind.GOAL),
    NeedInput("Indeks kepuasan masyarakat", NeedKind.AGREEMENT, "86", "poin"),
    NeedInput("Desa dengan administrasi tertib", NeedKind.AGREEMENT, "90", "persen"),
    NeedInput("Antrean pelayanan panjang pada hari Senin", NeedKind.PROBLEM),
    NeedInput("Laporan bulanan desa sering terlambat", NeedKind.PROBLEM),
    NeedInput("Surat pengantar selesai dalam 30 menit", NeedKind.STANDARD, "30", "menit"),
)
_INDICATORS: Final = (
    ("pelayanan", UnitIndicatorInput(
        "Indeks kepuasan masyarakat", MeasureKind.SATISFACTION, None, "≥ 86", "poin", "A1, B1")),
    ("pelayanan", UnitIndicatorInput(
        "Rata-rata waktu penyelesaian surat pengantar", MeasureKind.TIME, None, "30", "menit",
        "A1, C1, D1")),
    ("pemerintahan", UnitIndicatorInput(
        "Desa yang laporannya lengkap dan tepat waktu", MeasureKind.QUALITY, None, "≥ 90",
        "persen", "A2, B2")),
    ("sekretariat", UnitIndicatorInput(
        "Temuan pemeriksaan yang selesai ditindaklanjuti", MeasureKind.OTHER, None, "100",
        "persen", "A2")),
)  # fmt: skip
_PROPOSALS_TAKEN: Final = 2


def add_needs(office: Office, years: Sequence[int]) -> None:
    """Fill a worksheet for each year; the head's own indicator of the survey index carries one.

    One problem stays without an answer and one indicator without a plan, so that the page shows
    what it is for.
    """
    with office.read() as session:
        units = {
            name.casefold(): key
            for key, name in session.execute(select(WorkUnitRow.id, WorkUnitRow.name))
        }
    for year in years:
        proposals = weak_points(office, PROGRAM, year)[:_PROPOSALS_TAKEN]
        weak = [NeedInput(p.text, NeedKind.WEAKNESS, source=p.source) for p in proposals]
        save_needs(office, PROGRAM, year, [*_NEEDS, *weak])
        indicators = [_placed(units, word, typed) for word, typed in _INDICATORS]
        ids = save_indicators(office, PROGRAM, year, indicators)
        with office.write(PROGRAM, f"Menghubungkan indikator unit {year} contoh") as transaction:
            _connect(transaction.session, year, ids[0])


def _placed(units: dict[str, str], word: str, typed: UnitIndicatorInput) -> UnitIndicatorInput:
    unit_id = next((key for name, key in sorted(units.items()) if word in name), None)
    return UnitIndicatorInput(
        typed.text, typed.measure, unit_id, typed.target_text, typed.unit, typed.answers
    )


def _connect(session: Session, year: int, unit_indicator_id: str) -> None:
    """Let the leader's indicator of the survey index carry the one of the unit."""
    query = (
        select(IndicatorRow.id)
        .join(PlannedResultRow, PlannedResultRow.id == IndicatorRow.result_id)
        .join(PlanRow, PlanRow.id == PlannedResultRow.plan_id)
        .where(
            PlanRow.year == year,
            PlanRow.template == PlanTemplate.LEADER,
            func.lower(IndicatorRow.text).contains("kepuasan"),
        )
        .order_by(PlannedResultRow.sort_order, IndicatorRow.sort_order, IndicatorRow.id)
    )
    row = session.get(UnitIndicatorRow, unit_indicator_id)
    if row is not None:
        row.planned_indicator_id = session.scalars(query).first()
