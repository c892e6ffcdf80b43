"""The keys that work everywhere, as data for the shell, for Ctrl+/ and for the status bar."""

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
