"""Draws every kit widget to PNG files: python -m tests.kit_gallery OUT."""

import os
import sys
from pathlib import Path

from PySide6.QtWidgets import QApplication, QWidget

from asn_desktop.ui.kit.containers.confirm import ConfirmDialog
from asn_desktop.ui.kit.containers.progress_dialog import LongWork, ProgressDialog
from asn_desktop.ui.theme.theme import Theme, ThemeMode, apply_theme
from tests.kit_gallery.bars_and_rows import base_sheet
from tests.kit_gallery.painted import chart_sheet, empty_sheet, special_sheet
from tests.kit_gallery.states import states_sheet
from tests.kit_gallery.tables_and_forms import table_sheet

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

SHEETS = {
    "states": states_sheet,
    "base": base_sheet,
    "table": table_sheet,
    "special": special_sheet,
    "empty": empty_sheet,
    "chart": chart_sheet,
}


def draw(out: Path) -> None:
    """Draw each sheet light, dark and at 125 % text."""
    application = QApplication.instance() or QApplication([])
    theme = Theme(ThemeMode.LIGHT)
    apply_theme(application, theme)
    out.mkdir(parents=True, exist_ok=True)
    looks = (
        ("terang", ThemeMode.LIGHT, 1.0),
        ("gelap", ThemeMode.DARK, 1.0),
        ("125", ThemeMode.LIGHT, 1.25),
    )
    for look, mode, scale in looks:
        theme.set_text_scale(scale)
        theme.set_mode(mode)
        for name, make in SHEETS.items():
            sheet = make()
            sheet.resize(1154, 697)
            sheet.show()
            application.processEvents()
            if name == "chart":
                sheet.draw()
                application.processEvents()
            sheet.grab().save(str(out / f"{name}_{look}.png"))
            if name == "table":
                _draw_dialogs(sheet, out, look)
            sheet.close()
            sheet.deleteLater()


def _draw_dialogs(sheet: QWidget, out: Path, look: str) -> None:
    dialog = ConfirmDialog(
        sheet,
        "Finalkan penilaian Siti Rahmawati?",
        "Setelah ini nilai terkunci. Ia punya 14 hari untuk mengajukan keberatan.",
        "Finalkan penilaian",
    )
    dialog.open()
    QApplication.processEvents()
    dialog.grab().save(str(out / f"confirm_{look}.png"))
    dialog.done(0)
    progress = ProgressDialog(
        sheet,
        LongWork(
            "Mengekspor lembar evaluasi TW III",
            "42 pegawai · PDF · disimpan ke D:\\Laporan\\TW3-2026",
            42,
            steps=(
                "Data diperiksa",
                "Lembar PDF dibuat",
                "Digabung dan diberi kode QR",
            ),
            note="Pilih latar belakang untuk tetap bekerja. Bila dibatalkan, "
            "26 lembar yang sudah jadi tetap ada.",
        ),
    )
    progress.advance(26, "Nurul Hasanah, S.H.")
    progress.show_step(1, "26/42")
    progress.open()
    QApplication.processEvents()
    progress.grab().save(str(out / f"progress_{look}.png"))
    progress.done(0)


if __name__ == "__main__":
    draw(Path(sys.argv[1]))
