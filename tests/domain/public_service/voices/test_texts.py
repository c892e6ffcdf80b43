"""Topics proposed from words, and numbers that name a person kept out."""

import pytest

from asn_desktop.domain.public_service.voices.texts import (
    HIDDEN_NUMBER,
    SHIPPED_TOPICS,
    holds_number,
    proposed_topics,
    without_numbers,
)


@pytest.mark.parametrize(
    "number",
    [
        "3204110505900001",
        "3204 1105 0590 0001",
        "3204-1105-0590-0001",
        "0812-3456-7890",
        "+62 812 3456 7890",
        "(022) 7654321",
        "199001012015031001",
        "budi@contoh.id",
    ],
)
def test_a_number_that_names_a_person_is_taken_out(number):
    hidden = without_numbers(f"Hubungi saya di {number} ya")
    assert hidden == f"Hubungi saya di {HIDDEN_NUMBER} ya"
    assert holds_number(f"nomor {number}")


@pytest.mark.parametrize(
    "text",
    [
        "Antrean nomor 12 menunggu 45 menit",
        "Datang 5-10-2026 pukul 10.42",
        "Biaya Rp150.000",
        "Buka 08.00-12.00",
        "",
    ],
)
def test_everyday_numbers_stay(text):
    assert without_numbers(text) == text


def test_topics_are_proposed_by_the_words_a_text_holds():
    text = "Petugas ramah, tetapi antreannya LAMA dan kursi kurang"
    assert proposed_topics(text, SHIPPED_TOPICS) == ("Waktu", "Perilaku", "Sarana", "Petugas")


def test_a_word_inside_another_proposes_nothing():
    assert proposed_topics("Selama ini baik", SHIPPED_TOPICS) == ()
