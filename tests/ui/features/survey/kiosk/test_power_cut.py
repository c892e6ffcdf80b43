"""The plug is pulled: what the kiosk said is stored is there, and nothing half."""

import os
import signal
import subprocess
import sys
from pathlib import Path

from sqlalchemy import select

from asn_desktop.base.clock import SystemClock
from asn_desktop.services.context import PROGRAM, Office
from asn_desktop.services.public_service.service_types import add_service_type
from asn_desktop.services.public_service.summary import summary_differences
from asn_desktop.store.database import connect
from asn_desktop.store.tables import SurveyResponseRow

CHILD = "tests.ui.features.survey.kiosk.killed_kiosk"


def test_a_killed_kiosk_keeps_finished_answers_and_no_others(office):
    add_service_type(office, PROGRAM, "KTP-el")
    path = office.database.path
    office.database.close()
    with subprocess.Popen(
        [sys.executable, "-m", CHILD, str(path)],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
        cwd=Path(__file__).parents[5],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
    ) as child:
        assert child.stdout is not None
        said = [child.stdout.readline().strip() for _ in range(2)]
        os.kill(child.pid, signal.SIGKILL)
    assert said == ["tersimpan", "menunggu"]
    again = Office(connect(path), SystemClock(), path.parent)
    try:
        with again.read() as session:
            (row,) = session.scalars(select(SurveyResponseRow)).all()
            assert row.complaint == 4 and row.sheet_number.startswith("K")
            assert summary_differences(session) == []
    finally:
        again.database.close()
