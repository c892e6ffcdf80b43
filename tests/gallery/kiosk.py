"""The scenes of the survey kiosk, which stands in a window of its own."""

from collections.abc import Callable

from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from tests.gallery.finding import CLERK, Scene

_QUESTIONS = 9


def touched(*names: str) -> Callable[[QWidget], None]:
    """Return what opens the kiosk and touches buttons one after another."""

    def act(page: QWidget) -> None:
        page.open_kiosk()
        kiosk = page.window_open
        for name in names:
            QApplication.processEvents()
            shown = [one for one in kiosk.findChildren(QAbstractButton, name) if one.isVisible()]
            shown[0].click()
            page.workplace.tasks.wait_idle()

    return act


_ANSWERS = ("kiosk_service", *("kiosk_answer_3", "kiosk_on") * _QUESTIONS)
SCENES = (
    Scene("08a_kios_awal", "", CLERK, "kiosk", act=touched()),
    Scene("08b_kios_tanya", "", CLERK, "kiosk", act=touched("kiosk_service", "kiosk_answer_3")),
    Scene("08c_kios_diri", "", CLERK, "kiosk", act=touched(*_ANSWERS)),
    Scene("08d_kios_saran", "", CLERK, "kiosk", act=touched(*_ANSWERS, "kiosk_on", "key_symbols")),
    Scene(
        "08e_kios_terima_kasih",
        "",
        CLERK,
        "kiosk",
        act=touched(*_ANSWERS, "kiosk_on", "kiosk_on"),
    ),
)
