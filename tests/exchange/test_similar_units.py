"""Units that are probably another one misspelled are noticed, others never."""

import pytest

from asn_desktop.exchange.recognition.similar_units import probably_meant

KNOWN = ["Kelurahan Mekarsari", "Kelurahan Sukasari", "Seksi Pelayanan Umum", "Subbagian Keuangan"]


@pytest.mark.parametrize(
    ("name", "meant"),
    [
        ("Kel. Mekarsri", "Kelurahan Mekarsari"),
        ("Kel. Mekarsari", "Kelurahan Mekarsari"),
        ("Seksi Pelayanan Umun", "Seksi Pelayanan Umum"),
        ("Sub Bagian Keuangan", "Subbagian Keuangan"),
        ("kelurahan mekarsari", ""),
        ("Kelurahan Sukamaju", ""),
        ("Seksi Pemerintahan", ""),
    ],
)
def test_a_misspelled_unit_is_recognised(name, meant):
    assert probably_meant(name, KNOWN) == meant


def test_numbered_units_are_different_units():
    assert probably_meant("Kelurahan Mekarsari 2", ["Kelurahan Mekarsari 1"]) == ""
    assert probably_meant("Lingkungan Timur III", ["Lingkungan Timur II"]) == ""
