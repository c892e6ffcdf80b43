"""Starts the program: a command when one is named, the window otherwise."""

import sys


def main() -> int:
    """Run what the command line asks for and return the exit code."""
    arguments = sys.argv[1:]
    if arguments and (not arguments[0].startswith("-") or arguments[0] in ("-h", "--help")):
        from asn_desktop.app.command_line import main as run_command

        return run_command(arguments)
    # Imported here: commands run on PCs without a screen and need no Qt.
    from asn_desktop.app.program import main as open_window

    return open_window(arguments)


if __name__ == "__main__":
    sys.exit(main())
