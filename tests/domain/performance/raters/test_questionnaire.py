"""What a ballot may say, and the quiet hint about marks that are all the same."""

from dataclasses import replace

import pytest

from asn_desktop.base.errors import DomainError
from asn_desktop.domain.performance.raters.questionnaire import (
    Ballot,
    Question,
    Questionnaire,
    check_ballot,
    check_wording,
    from_text,
    same_mark_hint,
    to_text,
)
from asn_desktop.domain.performance.raters.terms import QuestionKind, RaterGroup

ASKED = Questionnaire(
    ("Jarang", "Kadang", "Sering", "Selalu"),
    (
        Question("service", QuestionKind.SCALE, "Pelayanan", "Ramah", asks_public=True),
        Question("loyal", QuestionKind.SCALE, "Loyal", "Setia"),
        Question("strength", QuestionKind.CHOICE, "Kekuatan", "Pilih", ("Ramah", "Cepat")),
    ),
    "Apa yang patut dipertahankan?",
)
FULL = Ballot({"service": 3, "loyal": None, "strength": 2}, "  Sabar   sekali. ")


def test_a_full_ballot_is_taken_and_its_text_trimmed() -> None:
    assert check_ballot(ASKED, RaterGroup.PEER, FULL).text == "Sabar sekali."


def test_the_public_answers_the_short_ballot_only() -> None:
    checked = check_ballot(ASKED, RaterGroup.PUBLIC, FULL)
    assert dict(checked.answers) == {"service": 3}


@pytest.mark.parametrize(
    ("answers", "field", "words"),
    [
        ({"service": 3, "loyal": 2}, "strength", "belum dijawab"),
        ({"service": 5, "loyal": 2, "strength": 1}, "service", "1 sampai 4"),
        ({"service": 3, "loyal": 2, "strength": 3}, "strength", "1 sampai 2"),
        ({"service": 0, "loyal": 2, "strength": 1}, "service", "1 sampai 4"),
        (dict.fromkeys(("service", "loyal", "strength")), "service", "Belum ada yang dinilai"),
    ],
)
def test_what_cannot_be_counted_is_refused_at_its_question(
    answers: dict[str, int | None], field: str, words: str
) -> None:
    with pytest.raises(DomainError, match=words) as refusal:
        check_ballot(ASKED, RaterGroup.PEER, Ballot(answers))
    assert refusal.value.field == field


def test_a_text_that_is_too_long_is_refused() -> None:
    with pytest.raises(DomainError, match="500 huruf"):
        check_ballot(ASKED, RaterGroup.PEER, Ballot(FULL.answers, "a" * 501))


def test_a_questionnaire_without_words_is_refused() -> None:
    check_wording(ASKED)
    with pytest.raises(DomainError, match="belum berisi kalimat") as refusal:
        check_wording(replace(ASKED, text_question=" "))
    assert refusal.value.field == "text"
    with pytest.raises(DomainError, match="paling sedikit satu"):
        check_wording(replace(ASKED, questions=()))


def test_a_questionnaire_survives_being_kept() -> None:
    assert from_text(to_text(ASKED)) == ASKED


def test_equal_marks_earn_a_hint_and_different_ones_none() -> None:
    same = Ballot({"service": 3, "loyal": 3})
    mixed = Ballot({"service": 3, "loyal": 4})
    assert "sama (3)" in same_mark_hint(same, [])
    assert same_mark_hint(mixed, []) == ""
    assert "semua orang" in same_mark_hint(mixed, [mixed, mixed])
    assert same_mark_hint(mixed, [mixed, same]) == ""
    assert same_mark_hint(Ballot({"service": 3, "loyal": None}), []) == ""
