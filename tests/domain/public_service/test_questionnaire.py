"""Questions, orders and answers of the questionnaire (domain reference §5.2, §5.3, S11)."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from asn_desktop.base.errors import DomainError
from asn_desktop.domain.public_service.questionnaire import (
    ELEMENT_ORDERS,
    QUESTIONS,
    Question,
    answers_by_element,
    check_answer,
    recognise_answer,
    recognise_question,
)
from asn_desktop.domain.public_service.terms import ElementOrder, SurveyElement

EVERY_QUESTION = list(QUESTIONS.values())


def test_the_questionnaire_swaps_the_last_two_elements() -> None:  # S11
    values = [3, 3, 3, 3, 3, 3, 3, 4, 2]
    answers = answers_by_element(values, ElementOrder.QUESTIONNAIRE)
    assert answers[SurveyElement.FACILITIES] == 4
    assert answers[SurveyElement.COMPLAINT] == 2
    printed = [answers[element] for element in ELEMENT_ORDERS[ElementOrder.REGULATION]]
    assert printed[7:] == [2, 4]


def test_both_orders_hold_all_nine_elements() -> None:
    for order in ElementOrder:
        assert set(ELEMENT_ORDERS[order]) == set(SurveyElement)
        assert len(ELEMENT_ORDERS[order]) == 9


def test_the_entry_screen_labels_are_the_agreed_ones() -> None:
    labels = [QUESTIONS[e].short_label for e in ELEMENT_ORDERS[ElementOrder.QUESTIONNAIRE]]
    assert labels == [
        "Persyaratan",
        "Prosedur",
        "Waktu pelayanan",
        "Biaya/tarif",
        "Produk layanan",
        "Kompetensi petugas",
        "Perilaku petugas",
        "Sarana dan prasarana",
        "Pengaduan dan saran",
    ]


def test_the_kiosk_asks_in_its_own_tone_with_a_bold_part() -> None:
    question = QUESTIONS[SurveyElement.TIME]
    assert question.spoken_text == (
        "Bagaimana pendapat Anda tentang kecepatan waktu dalam memberikan pelayanan?"
    )
    assert all(item.emphasis in item.spoken_text for item in EVERY_QUESTION)


@pytest.mark.parametrize("value", [1, 2, 3, 4])
def test_answers_run_from_one_to_four(value: int) -> None:
    assert check_answer(value) == value


@pytest.mark.parametrize("value", [0, 5, -1, 44, True])
def test_any_other_answer_is_refused(value: int) -> None:
    with pytest.raises(DomainError, match="Ketik angka 1 sampai 4") as refusal:
        check_answer(value)
    assert refusal.value.field == "answer"


def test_a_sheet_with_a_wrong_count_or_answer_is_refused() -> None:
    with pytest.raises(DomainError, match="berisi 8 jawaban, seharusnya 9"):
        answers_by_element([3] * 8, ElementOrder.REGULATION)
    with pytest.raises(DomainError, match="Jawaban 5 tidak ada"):
        answers_by_element([3] * 8 + [5], ElementOrder.REGULATION)


def test_a_missing_answer_stays_missing() -> None:
    answers = answers_by_element([3] * 8 + [None], ElementOrder.REGULATION)
    assert answers[SurveyElement.FACILITIES] is None


@pytest.mark.parametrize("question", EVERY_QUESTION, ids=lambda item: item.element.value)
def test_every_answer_is_recognised_whatever_its_case_and_spacing(question: Question) -> None:
    for words in (question.answers, question.short_answers):
        for value, text in enumerate(words, start=1):
            for spelling in (
                text,
                text.upper(),
                f"  {text.replace(' ', '   ')} ",
                f"{value}. {text}",
                f"{'abcd'[value - 1]}. {text}",
                str(value),
                f"{value}.0",
            ):
                assert recognise_answer(question.element, spelling) == value


@pytest.mark.parametrize(
    ("element", "text"),
    [
        (SurveyElement.COST, "Biasa saja"),
        (SurveyElement.COST, ""),
        (SurveyElement.COST, "5"),
        (SurveyElement.COST, "0"),
        (SurveyElement.COST, "Sangat cepat"),
        (SurveyElement.TIME, "Gratis"),
    ],
)
def test_other_words_are_no_answer(element: SurveyElement, text: str) -> None:
    assert recognise_answer(element, text) is None


@pytest.mark.parametrize("question", EVERY_QUESTION, ids=lambda item: item.element.value)
def test_headings_of_columns_are_recognised(question: Question) -> None:
    for text in (
        question.text,
        question.spoken_text.upper(),
        question.short_label,
        question.element.label,
        f"  {question.text.rstrip('?')} ? ",
        f"8. {question.text}",
    ):
        assert recognise_question(text) is question.element


@pytest.mark.parametrize("text", ["Timestamp", "Saran", "Usia", ""])
def test_other_headings_are_no_question(text: str) -> None:
    assert recognise_question(text) is None


@given(st.sampled_from(SurveyElement), st.text(max_size=30))
def test_recognition_never_crashes(element: SurveyElement, text: str) -> None:
    assert recognise_answer(element, text) in (None, 1, 2, 3, 4)
    recognise_question(text)
