"""`asn-desktop survey-index`: the satisfaction index of files, or of a period of the office."""

import argparse
from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path

from asn_desktop.app.commands.import_files import ORDERS
from asn_desktop.app.commands.parts.console import say, say_json
from asn_desktop.app.commands.parts.data_place import filled_office
from asn_desktop.app.commands.parts.parsing import add_data_options, add_json_option, one_of
from asn_desktop.app.commands.parts.periods import add_period_options, chosen_period
from asn_desktop.base.clock import Clock
from asn_desktop.base.rounding import round_half_up
from asn_desktop.base.wording import number
from asn_desktop.domain.public_service.satisfaction import IndexResult, satisfaction_index
from asn_desktop.domain.public_service.terms import ElementOrder, SurveyElement, WeightMode
from asn_desktop.exchange.row_problems import RowProblem, Severity, broken_rows, rows_with_gaps
from asn_desktop.exchange.survey_answers import read_survey
from asn_desktop.exchange.tables import read_sheet
from asn_desktop.services.context import PROGRAM
from asn_desktop.services.office.settings import settings_of
from asn_desktop.services.public_service.reporting.default_texts import incomplete_sentence
from asn_desktop.services.public_service.results import SurveyFilter, index_for

_WEIGHTS = {
    "1/9": WeightMode.EXACT,
    **{mode.value: mode for mode in WeightMode if mode is not WeightMode.EXACT},
}
_EPILOG = """\
Contoh: asn-desktop survey-index rekap_tw2.csv rekap_tw3.xlsx
        asn-desktop survey-index --periode TW3 --tahun 2026
Lembar yang tidak lengkap tidak ikut dihitung dan disebut nomor barisnya."""
_MEAN_PLACES, _EXACT_PLACES = 3, 4
_LABELS = {element.value: element.label for element in SurveyElement}


@dataclass(frozen=True, slots=True)
class _Score:
    """The index of one file or period.

    Attributes:
        valid: complete sheets behind the index.
        rejected: rows left out.
    """

    name: str
    valid: int
    index: IndexResult | None
    problems: Sequence[RowProblem] = ()
    remark: str = ""

    @property
    def incomplete(self) -> list[int]:
        """Numbers of the rows with unanswered elements."""
        return sorted(rows_with_gaps(self.problems))

    @property
    def rejected(self) -> list[int]:
        """Numbers of all rows that do not count."""
        return sorted(broken_rows(self.problems) | rows_with_gaps(self.problems))


def describe(parser: argparse.ArgumentParser) -> None:
    """Describe the options of the command."""
    parser.epilog = _EPILOG
    parser.add_argument(
        "files",
        metavar="BERKAS",
        nargs="*",
        type=Path,
        help="lembar survei (xlsx, xls, ods, csv); tanpa ini dari data kantor",
    )
    parser.add_argument(
        "--bobot",
        metavar="BOBOT",
        type=one_of(tuple(_WEIGHTS), "bobot"),
        help=f"cara menulis bobot unsur: {', '.join(_WEIGHTS)}",
    )
    parser.add_argument(
        "--urutan",
        metavar="URUTAN",
        type=one_of(tuple(ORDERS), "urutan"),
        help="arti U8 dan U9 pada berkas: peraturan atau kuesioner",
    )
    add_period_options(parser)
    add_data_options(parser)
    add_json_option(parser)


def run(options: argparse.Namespace, clock: Clock) -> int:
    """Print the index with its elements and how the weight was written."""
    weight = _WEIGHTS[options.bobot] if options.bobot else None
    if options.files:
        order = ORDERS.get(options.urutan or "")
        mode = weight or WeightMode.EXACT
        scores = [_file_score(path, order, mode) for path in options.files]
    else:
        scores = [_office_score(options, clock, weight)]
    if options.json:
        say_json({"results": [_facts(score) for score in scores]})
    else:
        for place, score in enumerate(scores):
            if place:
                say()
            _say_score(score)
    return 0 if all(score.index for score in scores) else 1


def _file_score(path: Path, order: ElementOrder | None, weight: WeightMode) -> _Score:
    read = read_survey(read_sheet(path), order)
    totals = {element: sum(row.answers[element] for row in read.rows) for element in SurveyElement}
    index = satisfaction_index(totals, len(read.rows), weight) if read.rows else None
    remark = ""
    if read.order_unclear:
        remark = "Arti U8 dan U9 tidak jelas dari judul kolom; dipakai urutan peraturan."
    return _Score(path.name, len(read.rows), index, read.problems, remark)


def _office_score(options: argparse.Namespace, clock: Clock, weight: WeightMode | None) -> _Score:
    with filled_office(options, clock) as office:
        period = chosen_period(office, options)
        result = index_for(office, PROGRAM, SurveyFilter.of_days(period.starts, period.ends))
        index = result.index
        mode = weight or settings_of(office).survey_weight
    if index is not None:
        totals = {score.element: score.total for score in index.elements}
        counts = {score.element: score.count for score in index.elements}
        index = satisfaction_index(totals, counts, mode)
    remark = incomplete_sentence(result) if result.incomplete else ""
    return _Score(f"{period.label} {period.year}", result.respondents, index, remark=remark)


def _say_score(score: _Score) -> None:
    say(score.name)
    say(f"  Responden sah   : {number(score.valid)}")
    if score.rejected:
        gaps = f", {number(len(score.incomplete))} tidak lengkap" if score.incomplete else ""
        say(f"  Tidak dihitung  : {number(len(score.rejected))} baris{gaps}")
    for problem in score.problems:
        if problem.severity is not Severity.WARNING:
            say(f"    Baris {problem.number}: {problem.sentence}")
    if score.remark:
        say(f"  Catatan         : {score.remark}")
    if score.index is None:
        say("  Belum ada data survei untuk dihitung.")
        return
    index = score.index
    say(f"  IKM             : {number(index.index, 2)}")
    say(f"  Mutu pelayanan  : {index.grade.value} ({index.grade.label})")
    say(f"  Bobot unsur     : {index.weight_mode.label}")
    for place, element in enumerate(index.elements, start=1):
        mean = number(round_half_up(element.mean, _MEAN_PLACES))
        label = _LABELS[element.element]
        say(f"  U{place} {mean}  {number(element.index, 2):>6}  {element.grade.value}  {label}")
    say(f"  Unsur terendah  : {_LABELS[index.lowest_first[0].element]}")


def _facts(score: _Score) -> dict[str, object]:
    facts: dict[str, object] = {
        "name": score.name,
        "valid": score.valid,
        "rejected": score.rejected,
        "incomplete": score.incomplete,
        "problems": [
            {"row": item.number, "sentence": item.sentence}
            for item in score.problems
            if item.severity is not Severity.WARNING
        ],
        "index": None,
    }
    if score.index is not None:
        facts |= {
            # Numbers as text: no reader may turn 82.20 into 82.2 or a float.
            "index": str(score.index.index),
            "grade": score.index.grade.value,
            "weight": score.index.weight_mode.value,
            "elements": [
                {
                    "element": element.element,
                    "total": element.total,
                    "mean": _text(element.mean),
                    "weighted_mean": _text(element.weighted_mean),
                    "index": str(element.index),
                    "grade": element.grade.value,
                }
                for element in score.index.elements
            ],
        }
    return facts


def _text(value: Fraction) -> str:
    return str(round_half_up(value, _EXACT_PLACES))
