"""Makes Qt itself speak Indonesian: its menus, its buttons, its dates and numbers."""

from PySide6.QtCore import QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from asn_desktop.ui.theme.resources import resource


def speak_indonesian(application: QApplication) -> bool:
    """Install Qt's words and the Indonesian formats; False when the file of words is missing."""
    QLocale.setDefault(QLocale(QLocale.Language.Indonesian, QLocale.Country.Indonesia))
    translator = QTranslator(application)
    if not translator.load(str(resource("i18n", "qt_id.qm"))):
        return False
    return application.installTranslator(translator)
