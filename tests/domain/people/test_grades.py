"""Grades are read in every spelling offices use and printed in one."""

import pytest

from asn_desktop.base.errors import DomainError
from asn_desktop.domain.people.grades import (
    GRADE_CODES,
    PNS_GRADE_CODES,
    PPPK_GRADE_CODES,
    Grade,
    grade_codes,
    parse_grade,
    printed_grade,
    rank_name,
)
from asn_desktop.domain.people.terms import EmploymentKind


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Penata Tk. I (III/d)", "III/d"),
        ("Penata Muda Tk. I (III/b)", "III/b"),
        ("Penata Tingkat I, III/d", "III/d"),
        ("Pembina (IV/a)", "IV/a"),
        ("III/d", "III/d"),
        ("iii/D", "III/d"),
        ("III / d", "III/d"),
        ("IIId", "III/d"),
        ("III d", "III/d"),
        ("III.d", "III/d"),
        ("Gol. II/c", "II/c"),
        ("IV/e", "IV/e"),
        ("Penata Tk.I", "III/d"),
        ("penata muda", "III/a"),
        ("Pembina Utama Madya", "IV/d"),
        ("IX", "IX"),
        ("golongan IX", "IX"),
        ("V", "V"),
        ("I", "I"),
        ("XVII", "XVII"),
    ],
)
def test_a_grade_is_read_as_offices_write_it(text: str, code: str) -> None:
    assert parse_grade(text) == Grade(code, rank_name(code))


@pytest.mark.parametrize("text", ["", "-", "III/e", "XVIII", "V/a", "Staf", "IIII"])
def test_what_is_no_grade_gives_none(text: str) -> None:
    assert parse_grade(text) is None


def test_pns_print_rank_and_grade_and_pppk_only_the_grade() -> None:
    assert printed_grade("III/d", EmploymentKind.PNS) == "Penata Tingkat I, III/d"
    assert printed_grade("III/a", EmploymentKind.CPNS) == "Penata Muda, III/a"
    assert printed_grade("IX", EmploymentKind.PPPK) == "IX"
    assert printed_grade("", EmploymentKind.OUTSIDE) == ""


def test_an_unknown_code_is_refused() -> None:
    with pytest.raises(DomainError, match="III/z") as refusal:
        printed_grade("III/z", EmploymentKind.PNS)
    assert refusal.value.field == "grade"


def test_there_are_seventeen_codes_on_each_scale_and_none_in_common() -> None:
    assert len(PNS_GRADE_CODES) == len(PPPK_GRADE_CODES) == 17
    assert len(set(GRADE_CODES)) == 34
    assert grade_codes(EmploymentKind.PPPK)[0] == "I"
    assert grade_codes(EmploymentKind.PNS)[-1] == "IV/e"


@pytest.mark.parametrize("code", GRADE_CODES)
def test_every_printed_grade_reads_back_as_its_code(code: str) -> None:
    kind = EmploymentKind.PPPK if code in PPPK_GRADE_CODES else EmploymentKind.PNS
    grade = parse_grade(printed_grade(code, kind))
    assert grade is not None
    assert grade.code == code
    assert grade.is_pppk == (kind is EmploymentKind.PPPK)
