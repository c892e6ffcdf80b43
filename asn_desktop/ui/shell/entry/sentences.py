"""Words of the sign-in page that depend on the office and on the program."""

from asn_desktop.ui.kit.notice import Notice, NoticeKind


def practice_notice() -> Notice:
    """Return the message that this office is not a real one."""
    words = "Data di sini hanya untuk latihan."
    return Notice(NoticeKind.INFO, "Kantor contoh.", words, closable=False)


def version_words(year: int | None) -> str:
    """Return the program's version and the newest year of the data."""
    from importlib.metadata import PackageNotFoundError, version

    try:
        number = ".".join(version("asn-desktop").split(".")[:2])
    except PackageNotFoundError:
        number = "pengembangan"
    return f"Versi {number} · Basis data {year}" if year else f"Versi {number}"
