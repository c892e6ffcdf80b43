"""Builds sheets in memory for tests that do not care about files."""

from asn_desktop.exchange.tables import Sheet, SheetRow


def sheet_of(*rows, imprecise=()):
    """Return a sheet of the given rows; `imprecise` holds (row number, column) pairs."""
    return Sheet(
        "uji.xlsx",
        "Lembar",
        ("Lembar",),
        tuple(
            SheetRow(
                number,
                tuple(cells),
                frozenset(column for row, column in imprecise if row == number),
            )
            for number, cells in enumerate(rows, start=1)
        ),
        "0" * 64,
    )
