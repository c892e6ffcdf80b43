"""Every route has a help article in the agreed form."""

import pytest

from asn_desktop.base.settings import resource_path
from asn_desktop.ui.shell.help_panel import article
from asn_desktop.ui.shell.routes import ROUTES, page_class

SECTIONS = ("## Di halaman ini", "## Langkah", "## Menurut aturan")


@pytest.mark.parametrize("topic", [route.name for route in ROUTES])
def test_a_page_has_its_article_with_the_three_sections(topic):
    text = resource_path("help", f"{topic}.md").read_text(encoding="utf-8")
    places = [text.find(section) for section in SECTIONS]
    assert text.startswith("# ")
    assert -1 not in places
    assert places == sorted(places)


@pytest.mark.parametrize("topic", [route.name for route in ROUTES])
def test_sentences_of_the_help_are_short(topic):
    for line in article(topic).splitlines():
        for sentence in line.split(". "):
            assert len(sentence.split()) <= 22, sentence


def test_a_topic_without_article_shows_the_general_one():
    assert article("tidak-ada").startswith("# Kinerja Kecamatan")


@pytest.mark.parametrize("route", ROUTES, ids=lambda route: route.name)
def test_every_page_opens_its_own_article(route):
    assert page_class(route).help_topic == route.name
