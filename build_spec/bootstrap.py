"""Entry of the set-up: refuses an unfit Python in words, then runs `commands`."""

import sys

OLDEST, NEWEST = (3, 11), (3, 13)


def main() -> int:
    """Check the Python in use, then run the command named on the command line."""
    if not OLDEST <= sys.version_info[:2] <= NEWEST:
        command = "py -3.13" if sys.platform == "win32" else "python3.13"
        sys.exit(
            f"Python {sys.version_info[0]}.{sys.version_info[1]} tidak dapat dipakai: program ini "
            "memerlukan Python 3.11, 3.12, atau 3.13. "
            f"Pasang Python 3.13, lalu jalankan: {command} build_spec/bootstrap.py run"
        )
    # Imported after the check: an older Python could not even read these modules.
    import commands

    return commands.main()


if __name__ == "__main__":
    sys.exit(main())
