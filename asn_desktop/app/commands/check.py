"""`asn-desktop check`: whether the data of the office is sound."""

import argparse

from asn_desktop.app.commands.parts.console import say, say_json
from asn_desktop.app.commands.parts.data_place import filled_office
from asn_desktop.app.commands.parts.parsing import add_data_options, add_json_option
from asn_desktop.base.clock import Clock
from asn_desktop.base.wording import number
from asn_desktop.services.context import PROGRAM
from asn_desktop.services.office.data_check import CheckArea, check_data

_EPILOG = "Kode selesai 1 bila ada yang ditemukan. Data tidak diubah."


def describe(parser: argparse.ArgumentParser) -> None:
    """Describe the options of the command."""
    parser.epilog = _EPILOG
    add_data_options(parser)
    add_json_option(parser)


def run(options: argparse.Namespace, clock: Clock) -> int:
    """Print what was checked and what was found."""
    with filled_office(options, clock) as office:
        outcome = check_data(office, PROGRAM)
    if options.json:
        say_json(
            {
                "sound": outcome.is_sound,
                "counts": dict(outcome.counts),
                "findings": [
                    {"area": finding.area.value, "sentence": finding.sentence}
                    for finding in outcome.findings
                ],
            }
        )
        return 0 if outcome.is_sound else 1
    for area in CheckArea:
        found = outcome.of(area)
        say(f"{'ok   ' if not found else 'TEMUAN'} {area.label}")
        for finding in found:
            say(f"       {finding.sentence}")
    say("Diperiksa: " + ", ".join(f"{number(count)} {words}" for words, count in outcome.counts))
    return 0 if outcome.is_sound else 1
