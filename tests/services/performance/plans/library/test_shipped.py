"""The library that comes with the program is filled, and found by the names offices use."""

import pytest

from asn_desktop.domain.performance.targets import parse_target
from asn_desktop.domain.performance.terms import ResultKind
from asn_desktop.services.performance.plans.library.shipped import (
    library_key,
    shipped_post,
    shipped_posts,
)


def test_at_least_twelve_posts_are_filled():
    assert len(shipped_posts()) >= 12
    for post in shipped_posts():
        assert post.results[0].kind is ResultKind.MAIN, post.name
        assert len(post.results) >= 3, post.name


def test_every_proposal_is_complete():
    for post in shipped_posts():
        for result in post.results:
            assert result.text.strip()
            assert result.indicators, result.text
            for indicator in result.indicators:
                assert indicator.aspect or indicator.perspective, indicator.text
                assert parse_target(indicator.target_text, indicator.unit).text


def test_no_name_stands_for_two_posts():
    for post in shipped_posts():
        for name in post.names:
            found = shipped_post(name.replace("{place}", "Mekarsari"))
            assert found is not None
            assert found.name == post.name, name


@pytest.mark.parametrize(
    ("written", "post"),
    [
        ("Kasi Pelayanan", "Kepala Seksi Pelayanan Umum"),
        ("Camat Sukamaju", "Camat"),
        ("Sekcam", "Sekretaris Kecamatan"),
        ("Analis Kepegawaian", "Analis Sumber Daya Manusia Aparatur"),
        ("Lurah Mekarsari", "Lurah"),
        ("Plt. Kasi Trantib", "Kepala Seksi Ketenteraman dan Ketertiban Umum"),
    ],
)
def test_usual_names_are_found(written, post):
    found = shipped_post(written)
    assert found is not None
    assert found.name == post
    assert library_key(written) == library_key(post)


@pytest.mark.parametrize("written", ["Pengadministrasi Layanan", "Juru Masak", "", "Pranata Taman"])
def test_a_post_the_library_does_not_know_is_not_guessed(written):
    assert shipped_post(written) is None
