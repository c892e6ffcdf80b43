"""Instruments to start from: PEKPPP F-03 as far as it is known, and an empty four-option survey."""

from decimal import Decimal
from typing import Final

from asn_desktop.domain.public_service.instruments import Instrument, InstrumentElement

_AGREEMENT_OF_SIX: Final = (
    "Tidak ada",
    "Sangat tidak setuju",
    "Tidak setuju",
    "Cukup setuju",
    "Setuju",
    "Sangat setuju",
)
_AGREEMENT_OF_FOUR: Final = ("Tidak setuju", "Kurang setuju", "Setuju", "Sangat setuju")
# The items of form F-03 that are confirmed (PermenPANRB 29/2022); the office adds the others.
_PEKPPP_ITEMS: Final = (
    ("persyaratan", "Persyaratan", "Persyaratan pelayanan mudah dipenuhi."),
    ("prosedur", "Prosedur", "Prosedur pelayanan mudah diikuti."),
    ("tarif", "Tarif", "Tarif pelayanan sesuai dengan yang diumumkan."),
    ("waktu", "Waktu", "Waktu penyelesaian sesuai dengan yang diumumkan."),
    ("jam_layanan", "Jam layanan", "Jam layanan sesuai dengan yang diumumkan."),
    ("responsif", "Responsif", "Petugas cepat menanggapi kebutuhan pengguna."),
    ("sikap", "Sikap petugas", "Petugas melayani dengan sikap yang baik."),
    ("parkir", "Tempat parkir", "Tempat parkir memadai."),
    ("ruang_tunggu", "Ruang tunggu", "Ruang tunggu memadai dan nyaman."),
    ("toilet", "Toilet", "Toilet bersih dan dapat dipakai."),
    ("sarana_penunjang", "Sarana penunjang", "Sarana penunjang pelayanan memadai."),
)


def _instrument(
    name: str,
    description: str,
    scale: tuple[int, int],
    factor: int,
    answers: tuple[str, ...],
    items: tuple[tuple[str, str, str], ...],
) -> Instrument:
    return Instrument(
        id="",
        name=name,
        description=description,
        lowest=scale[0],
        highest=scale[1],
        factor=Decimal(factor),
        bands=(),
        elements=tuple(
            InstrumentElement(key, label, question, answers, place)
            for place, (key, label, question) in enumerate(items, start=1)
        ),
    )


TEMPLATES: Final = (
    _instrument(
        "PEKPPP F-03",
        "Penilaian pengguna layanan, skala 0 sampai 5. Periksa butirnya dengan pedoman terbaru.",
        (0, 5),
        1,
        _AGREEMENT_OF_SIX,
        _PEKPPP_ITEMS,
    ),
    _instrument(
        "Survei Zona Integritas (SPKP/SPAK)",
        "Empat pilihan jawaban. Tulis pertanyaan sesuai pedoman kantor Anda.",
        (1, 4),
        25,
        _AGREEMENT_OF_FOUR,
        (("pertanyaan", "Pertanyaan 1", "Tulis pertanyaan pertama di sini."),),
    ),
)
"""Named as the page offers them."""
