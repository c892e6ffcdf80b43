"""Scenes of people who move: the steps of a transfer, substitutes, leave, and the year's file."""

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QCheckBox, QWidget
from sqlalchemy import select

from asn_desktop.domain.people.terms import PositionType
from asn_desktop.domain.performance.terms import PlanStatus
from asn_desktop.services.context import Office
from asn_desktop.store.tables import AssignmentRow, PlanRow, StandingRow, SubstituteRow
from asn_desktop.ui.kit.controls.tabs import TabBar
from tests.gallery.finding import OPERATOR, YEAR, Scene

_DAYS_AHEAD = 40


def _mover(office: Office) -> dict[str, Any]:
    """Return somebody of the staff whose plan of the year can still be split."""
    with office.read() as session:
        query = (
            select(PlanRow.employee_id)
            .join(AssignmentRow, AssignmentRow.employee_id == PlanRow.employee_id)
            .where(
                PlanRow.year == YEAR,
                PlanRow.status == PlanStatus.APPROVED,
                PlanRow.successor_id.is_(None),
                AssignmentRow.position_type == PositionType.STAFF,
            )
            .order_by(PlanRow.id)
        )
        return {"employee_id": session.scalars(query).first()}


def _who(column: Any) -> Callable[[Office], dict[str, Any]]:
    def find(office: Office) -> dict[str, Any]:
        with office.read() as session:
            return {"employee_id": session.scalars(select(column)).first()}

    return find


def _entry(key: str, page: QWidget) -> None:
    page.deeds.do(key)


def _step(wanted: int, page: QWidget) -> None:
    """Open the transfer and go on to a step once its dialog stands."""

    def go_on() -> None:
        dialog = QApplication.activeModalWidget()
        if dialog is None or not hasattr(dialog, "results"):
            QTimer.singleShot(5, go_on)
            return
        post = dialog.post
        post.first_day.setDate(post.first_day.date().addDays(_DAYS_AHEAD))
        at = post.appraiser.currentIndex()
        post.appraiser.setCurrentIndex(at + 1 if at + 1 < post.appraiser.count() else at - 1)
        dialog.submit()
        if wanted > 1:
            tick()

    def tick() -> None:
        dialog = QApplication.activeModalWidget()
        if not dialog.back.isVisible():
            QTimer.singleShot(2, tick)
            return
        boxes = dialog.results.findChildren(QCheckBox)
        for box in boxes[:2]:
            box.setChecked(True)
        dialog.results.share.setChecked(True)
        if wanted > 2:
            dialog.submit()

    QTimer.singleShot(0, go_on)
    page.deeds.do("move")


def _history(page: QWidget) -> None:
    page.panel.findChild(TabBar).choose("history")


SCENES: tuple[Scene, ...] = (
    Scene("10d_pindah_jabatan", "", OPERATOR, "people", _mover, partial(_entry, "move")),
    Scene("10e_pindah_hasil_kerja", "", OPERATOR, "people", _mover, partial(_step, 2)),
    Scene("10f_pindah_periksa", "", OPERATOR, "people", _mover, partial(_step, 3)),
    Scene("10g_pengganti", "", OPERATOR, "people", _mover, partial(_entry, "acting")),
    Scene("10h_cuti", "", OPERATOR, "people", _mover, partial(_entry, "standing")),
    Scene("10i_ganti_penilai", "", OPERATOR, "people", _mover, partial(_entry, "appraiser")),
    Scene("10j_tugas_belajar", "", OPERATOR, "people", _who(StandingRow.employee_id), _history),
    Scene("10k_digantikan", "", OPERATOR, "people", _who(SubstituteRow.appraiser_id), _history),
)
