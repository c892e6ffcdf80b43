"""The seven BerAKHLAK values with their three guide items each (official text, §1.4)."""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final

from asn_desktop.domain.performance.terms import CoreValue


@dataclass(frozen=True, slots=True)
class CoreValueGuide:
    """One value as the forms print it.

    Attributes:
        items: the three behaviour items, in fixed order.
        short_guide: one line for narrow screens.
    """

    value: CoreValue
    items: tuple[str, str, str]
    short_guide: str

    @property
    def number(self) -> int:
        """Position on the forms, from 1."""
        return list(CoreValue).index(self.value) + 1


_GUIDES = (
    CoreValueGuide(
        CoreValue.SERVICE,
        (
            "Memahami dan memenuhi kebutuhan masyarakat",
            "Ramah, cekatan, solutif, dan dapat diandalkan",
            "Melakukan perbaikan tiada henti",
        ),
        "Ramah, cekatan, solutif, dan dapat diandalkan",
    ),
    CoreValueGuide(
        CoreValue.ACCOUNTABLE,
        (
            "Melaksanakan tugas dengan jujur, bertanggung jawab, cermat, disiplin, "
            "dan berintegritas tinggi",
            "Menggunakan kekayaan dan barang milik negara secara bertanggung jawab, "
            "efektif, dan efisien",
            "Tidak menyalahgunakan kewenangan jabatan",
        ),
        "Jujur, bertanggung jawab, cermat, disiplin",
    ),
    CoreValueGuide(
        CoreValue.COMPETENT,
        (
            "Meningkatkan kompetensi diri untuk menjawab tantangan yang selalu berubah",
            "Membantu orang lain belajar",
            "Melaksanakan tugas dengan kualitas terbaik",
        ),
        "Meningkatkan kompetensi, bekerja dengan kualitas terbaik",
    ),
    CoreValueGuide(
        CoreValue.HARMONIOUS,
        (
            "Menghargai setiap orang apapun latar belakangnya",
            "Suka menolong orang lain",
            "Membangun lingkungan kerja yang kondusif",
        ),
        "Menghargai setiap orang, suka menolong",
    ),
    CoreValueGuide(
        CoreValue.LOYAL,
        (
            "Memegang teguh ideologi Pancasila, Undang-Undang Dasar Negara Republik Indonesia "
            "Tahun 1945, setia kepada NKRI serta pemerintahan yang sah",
            "Menjaga nama baik sesama ASN, pimpinan, instansi, dan negara",
            "Menjaga rahasia jabatan dan negara",
        ),
        "Menjaga nama baik ASN, pimpinan, dan instansi",
    ),
    CoreValueGuide(
        CoreValue.ADAPTIVE,
        (
            "Cepat menyesuaikan diri menghadapi perubahan",
            "Terus berinovasi dan mengembangkan kreativitas",
            "Bertindak proaktif",
        ),
        "Cepat menyesuaikan diri menghadapi perubahan",
    ),
    CoreValueGuide(
        CoreValue.COLLABORATIVE,
        (
            "Memberi kesempatan kepada berbagai pihak untuk berkontribusi",
            "Terbuka dalam bekerja sama untuk menghasilkan nilai tambah",
            "Menggerakkan pemanfaatan berbagai sumber daya untuk tujuan bersama",
        ),
        "Terbuka dalam bekerja sama",
    ),
)

CORE_VALUE_GUIDES: Final[Mapping[CoreValue, CoreValueGuide]] = MappingProxyType(
    {guide.value: guide for guide in _GUIDES}
)
