"""Names of posts as offices write them, and which of them are the same post."""

import pytest
from hypothesis import given
from hypothesis import strategies as made

from asn_desktop.domain.people.post_names import post_key, post_matches

SERVICE = ("Kepala Seksi Pelayanan Umum", "Kasi Pelayanan")
VILLAGE_HEAD = ("Lurah {place}",)


@pytest.mark.parametrize(
    "name",
    [
        "Kepala Seksi Pelayanan Umum",
        "KEPALA SEKSI  PELAYANAN UMUM",
        "Kasi Pelayanan",
        "Plt. Kasi Pelayanan Umum",
        "Kasie Yanum",
        "Ka. Seksi Pelayanan Umum Kecamatan Sukamaju",
        "Kepala Seksi Pelayanan Umum Kec. Sukamaju",
    ],
)
def test_spellings_of_one_post_are_recognised(name):
    assert post_matches(name, SERVICE)


@pytest.mark.parametrize(
    "name",
    ["", "Kecamatan", "Kepala Seksi Pelayanan Umum Pratama", "Analis Pelayanan Umum", "Umum"],
)
def test_another_post_is_not_taken_for_it(name):
    assert not post_matches(name, SERVICE)


def test_the_name_of_a_place_may_follow_only_where_the_known_name_says_so():
    assert post_matches("Lurah Mekarsari Timur", VILLAGE_HEAD)
    assert post_matches("Lurah", VILLAGE_HEAD)
    assert not post_matches("Lurahan", VILLAGE_HEAD)
    assert not post_matches("Sekretaris Lurah Mekarsari", VILLAGE_HEAD)


def test_a_section_of_a_kelurahan_is_not_that_of_the_kecamatan():
    name = "Kepala Seksi Pemerintahan Kelurahan Mekarsari"
    assert not post_matches(name, ("Kepala Seksi Pemerintahan",))
    assert post_matches(name, ("Kepala Seksi Pemerintahan Kelurahan {place}",))


def test_the_secretary_of_the_kecamatan_keeps_the_word_kecamatan():
    assert post_matches("Sekcam", ("Sekretaris Kecamatan",))
    assert post_matches("Sekretaris Kecamatan Sukamaju", ("Sekretaris Kecamatan",))


def test_a_key_has_no_abbreviations_and_no_signs():
    assert post_key("Plh. Kasubag Umum & Kepegawaian") == "kepala subbagian umum dan kepegawaian"
    assert post_key("Kepala Sub. Bagian Renkeu") == post_key("Kasubbag Perencanaan dan Keuangan")
    assert post_key("…—!") == ""


@given(made.text(max_size=60))
def test_any_text_has_a_key_that_stays_as_it_is(name):
    assert post_key(post_key(name)) == post_key(name)


@given(made.text(alphabet="abcdefghij ", min_size=1, max_size=40).filter(str.strip))
def test_a_name_matches_itself_in_any_spelling(name):
    assert post_matches(f"  {name.upper()} ", (name,))
