"""The keys that work everywhere, as data for the shell, for Ctrl+/ and for the status bar."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence

GENERAL_KEYS: tuple[tuple[str, str], ...] = (
    ("Ctrl+K", "Cari orang, SKP, halaman"),
    ("Ctrl+1 … 9", "Buka menu ke-1 sampai ke-9"),
    ("Alt+Kiri", "Kembali ke halaman sebelumnya"),
    ("F5", "Muat ulang halaman"),
    ("F6", "Pindah bagian: menu, isi, bantuan, bawah"),
    ("F1", "Buka atau tutup bantuan"),
    ("Ctrl+S", "Simpan sekarang"),
    ("Ctrl+Z", "Urungkan"),
    ("Ctrl+P", "Pratinjau cetak"),
    ("Ctrl+L", "Kunci layar"),
    ("Ctrl+/", "Daftar pintasan ini"),
)
STATUS_KEYS: tuple[tuple[str, str], ...] = (
    ("Ctrl+K", "Cari"),
    ("F1", "Bantuan"),
    ("F5", "Muat ulang"),
)


def is_back(event: QKeyEvent) -> bool:
    """Tell whether a key asks for the page before: Alt+Left, or the keyboard's own key."""
    alt_left = Qt.Modifier.ALT | Qt.Key.Key_Left
    return event.matches(QKeySequence.StandardKey.Back) or event.keyCombination() == alt_left
