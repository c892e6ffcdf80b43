"""Sentences the practice office kept for its plans."""

from typing import Final

from asn_desktop.domain.performance.terms import AnnexList, CoreValue
from asn_desktop.services.context import PROGRAM, Office
from asn_desktop.services.performance.plans.grid.phrases import PhrasePlace, keep_phrase

_KEPT: Final[tuple[tuple[PhrasePlace, str], ...]] = (
    (CoreValue.SERVICE, "Menyapa setiap warga di loket paling lambat tiga menit sejak datang."),
    (AnnexList.RESOURCES, "Dukungan petugas loket cadangan pada hari pasar."),
    (AnnexList.ACCOUNTABILITY, "Laporan singkat disampaikan pada apel Senin pertama tiap bulan."),
)


def add_office_phrases(office: Office) -> None:
    """Keep a few sentences for everybody."""
    for place, text in _KEPT:
        keep_phrase(office, PROGRAM, place, text)
