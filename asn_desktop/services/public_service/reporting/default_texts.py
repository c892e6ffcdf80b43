"""The first words of each chapter of the survey report, made from the figures of the period."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Final

from asn_desktop.base.wording import date_long, listing, number
from asn_desktop.domain.public_service.confidence import Confidence, few_sheets_warning
from asn_desktop.domain.public_service.follow_up_terms import FollowUpState, IncompleteRule
from asn_desktop.domain.public_service.questionnaire import ELEMENT_ORDERS, QUESTIONS
from asn_desktop.domain.public_service.report_chapters import ReportChapter
from asn_desktop.domain.public_service.satisfaction import ElementScore, IndexResult
from asn_desktop.domain.public_service.terms import ElementOrder, WeightMode
from asn_desktop.services.public_service.follow_up.views import FollowUpLine
from asn_desktop.services.public_service.respondents import ProfileLine, RespondentProfile
from asn_desktop.services.public_service.results import SurveyResult, TrendPoint

NO_DATA: Final = "Belum ada jawaban survei pada periode ini."
_LOWEST, _HIGHEST = 3, 2


@dataclass(frozen=True, slots=True)
class ReportFacts:
    """Everything the first words are made from.

    Attributes:
        office_name: such as "Kecamatan Sukamaju".
        region: such as "Kabupaten Wanasari".
        period_label: such as "Triwulan III 2026".
        previous: index of the period before, or None.
    """

    office_name: str
    region: str
    period_label: str
    starts: date
    ends: date
    result: SurveyResult
    profile: RespondentProfile
    confidence: Confidence
    trend: tuple[TrendPoint, ...]
    earlier: tuple[FollowUpLine, ...]
    planned: tuple[FollowUpLine, ...]
    previous: Decimal | None

    @property
    def index(self) -> IndexResult | None:
        """The index of the period."""
        return self.result.index


def default_texts(facts: ReportFacts) -> dict[ReportChapter, str]:
    """Return the first words of every chapter."""
    return {chapter: write(facts) for chapter, write in _WRITERS.items()}


def weight_sentence(result: SurveyResult) -> str:
    """Say how the weight of an element was written; goes with every figure."""
    exact = result.weight_mode is WeightMode.EXACT
    words = f"Bobot tiap unsur {result.weight_mode.label}"
    return f"{words} (1 dibagi banyaknya unsur)." if exact else f"{words} (angka terpotong)."


def incomplete_sentence(result: SurveyResult) -> str:
    """Say how many sheets were not complete and what became of them."""
    if not result.incomplete:
        return "Semua lembar lengkap."
    if result.incomplete_rule is IncompleteRule.EXCLUDE:
        rule = "dan tidak dihitung"
    else:
        rule = "dan dihitung hanya pada unsur yang dijawab"
    return f"Lembar tidak lengkap {number(result.incomplete)} {rule}."


def _background(facts: ReportFacts) -> str:
    return (
        "Pelayanan publik yang baik dinilai oleh orang yang menerimanya. Karena itu "
        f"{facts.office_name} {facts.region} meminta pendapat masyarakat melalui Survei Kepuasan "
        f"Masyarakat (SKM) {facts.period_label}. Hasilnya menunjukkan apa yang sudah baik dan apa "
        "yang perlu diperbaiki lebih dahulu."
    )


def _legal_basis(_: ReportFacts) -> str:
    return (
        "1. Undang-Undang Nomor 25 Tahun 2009 tentang Pelayanan Publik.\n"
        "2. Peraturan Pemerintah Nomor 96 Tahun 2012 tentang Pelaksanaan Undang-Undang Nomor 25 "
        "Tahun 2009.\n"
        "3. Peraturan Menteri PANRB Nomor 14 Tahun 2017 tentang Pedoman Penyusunan Survei "
        "Kepuasan Masyarakat Unit Penyelenggara Pelayanan Publik."
    )


def _purpose(facts: ReportFacts) -> str:
    return (
        f"Survei ini dimaksudkan untuk mengetahui kinerja pelayanan {facts.office_name}. "
        "Tujuannya mengukur kepuasan masyarakat tiap unsur pelayanan, menemukan unsur yang "
        "lemah, dan menjadi dasar rencana tindak lanjut."
    )


def _scope(facts: ReportFacts) -> str:
    services = [line.name for line in facts.result.services]
    named = f"{number(len(services))} jenis layanan: {listing(services)}" if services else "layanan"
    return (
        f"Survei mencakup {named}. Yang ditanyakan adalah sembilan unsur pelayanan menurut "
        "Peraturan Menteri PANRB Nomor 14 Tahun 2017."
    )


def _overview(facts: ReportFacts) -> str:
    return (
        f"{facts.office_name} adalah perangkat daerah {facts.region} yang menyelenggarakan "
        "pelayanan kepada masyarakat di wilayah kecamatan, termasuk pelayanan administrasi "
        "terpadu kecamatan (PATEN)."
    )


def _sample(facts: ReportFacts) -> str:
    told = facts.confidence
    lines = []
    if told.population:
        lines.append(
            f"Pengguna layanan pada periode ini {number(told.population)} orang. Menurut tabel "
            f"Krejcie dan Morgan, sampel yang diperlukan {number(told.needed)} orang. "
            f"Responden yang dihitung {number(told.respondents)} orang."
        )
    else:
        lines.append(f"Responden yang dihitung {number(told.respondents)} orang.")
    lines.append(told.sentence)
    lines.append(incomplete_sentence(facts.result))
    return "\n".join(filter(None, [*lines, few_sheets_warning(told.respondents)]))


def _place_and_time(facts: ReportFacts) -> str:
    return (
        f"Survei dilaksanakan di lingkungan {facts.office_name} pada "
        f"{date_long(facts.starts)} sampai dengan {date_long(facts.ends)}."
    )


def _method(facts: ReportFacts) -> str:
    return (
        "Tiap unsur dijawab dengan nilai 1 sampai 4. Nilai rata-rata (NRR) tiap unsur adalah "
        "jumlah nilai dibagi banyaknya kuesioner yang terisi. NRR tertimbang adalah NRR dikali "
        f"bobot unsur. {weight_sentence(facts.result)} Indeks kepuasan masyarakat (IKM) adalah "
        "jumlah NRR tertimbang dikali 25, dibulatkan dua angka di belakang koma sebelum mutu "
        "ditetapkan."
    )


def _profile(facts: ReportFacts) -> str:
    profile = facts.profile
    if not profile.respondents:
        return NO_DATA
    traits = (
        ("jenis kelamin", profile.sex),
        ("umur", profile.age),
        ("pendidikan", profile.education),
        ("pekerjaan", profile.occupation),
    )
    most = [f"{words} {_most(lines)}" for words, lines in traits if lines]
    return (
        f"Responden berjumlah {number(profile.respondents)} orang. Kelompok terbanyak: "
        f"{listing(most)}."
    )


def _most(lines: Sequence[ProfileLine]) -> str:
    top = max(lines, key=lambda line: line.count)
    return f"{top.label} ({number(top.count)} orang)"


def _index(facts: ReportFacts) -> str:
    index = facts.index
    if index is None:
        return NO_DATA
    grade = index.grade
    return (
        f"Indeks kepuasan masyarakat {facts.office_name} {facts.period_label} adalah "
        f"{number(index.index, 2)}, mutu pelayanan {grade.value}, kinerja unit pelayanan "
        f"{grade.label}. {_compared(facts.previous, index.index)}"
    ).strip()


def _compared(previous: Decimal | None, now: Decimal) -> str:
    if previous is None:
        return ""
    if previous == now:
        return f"Nilai ini sama dengan periode sebelumnya ({number(previous, 2)})."
    word = "naik" if now > previous else "turun"
    change = number(abs(now - previous), 2)
    return f"Nilai ini {word} {change} dari periode sebelumnya ({number(previous, 2)})."


def _services(facts: ReportFacts) -> str:
    lines = sorted(facts.result.services, key=lambda line: (line.index, line.name))
    if not lines:
        return NO_DATA
    weakest, best = lines[0], lines[-1]
    if len(lines) == 1:
        return f"Survei periode ini hanya tentang {weakest.name}, IKM {number(weakest.index, 2)}."
    return (
        f"Layanan dengan nilai tertinggi adalah {best.name} ({number(best.index, 2)}), terendah "
        f"{weakest.name} ({number(weakest.index, 2)}). Layanan dengan sedikit responden dibaca "
        "sebagai petunjuk."
    )


def _analysis(facts: ReportFacts) -> str:
    index = facts.index
    if index is None:
        return NO_DATA
    ordered = index.lowest_first
    low = [_named(score, facts.result.order) for score in ordered[:_LOWEST]]
    high = [_named(score, facts.result.order) for score in reversed(ordered[-_HIGHEST:])]
    return (
        f"Unsur dengan nilai terendah adalah {listing(low)}. Unsur ini didahulukan dalam rencana "
        f"tindak lanjut. Unsur dengan nilai tertinggi adalah {listing(high)}."
    )


def _named(score: ElementScore, order: ElementOrder) -> str:
    elements = {element.value: element for element in QUESTIONS}
    element = elements[score.element]
    place = ELEMENT_ORDERS[order].index(element) + 1
    value = number(score.index, 2)
    return f"U{place} {element.label} ({value}, mutu {score.grade.value})"


def _trend(facts: ReportFacts) -> str:
    known = [point for point in facts.trend if point.index is not None]
    if len(known) < 2:
        return "Belum ada periode sebelumnya untuk dibandingkan."
    first, last = known[0], known[-1]
    assert first.index is not None and last.index is not None
    word = "naik" if last.index > first.index else "turun"
    if first.index == last.index:
        word = "tetap"
    return (
        f"Dalam {number(len(known))} triwulan yang ada datanya, IKM {word} dari "
        f"{number(first.index, 2)} menjadi {number(last.index, 2)}."
    )


def _conclusion(facts: ReportFacts) -> str:
    index = facts.index
    if index is None:
        return NO_DATA
    low = _named(index.lowest_first[0], facts.result.order)
    return (
        f"1. IKM {facts.period_label} adalah {number(index.index, 2)} dengan mutu "
        f"{index.grade.value} ({index.grade.label}).\n"
        f"2. Unsur yang paling perlu diperbaiki adalah {low}.\n"
        f"3. {facts.confidence.sentence}"
    )


def _earlier_plan(facts: ReportFacts) -> str:
    if not facts.earlier:
        return "Periode sebelumnya belum mempunyai rencana tindak lanjut."
    done = sum(line.content.state is FollowUpState.DONE for line in facts.earlier)
    better = sum((line.change or 0) > 0 for line in facts.earlier)
    return (
        f"Dari {number(len(facts.earlier))} tindak lanjut periode sebelumnya, {number(done)} sudah "
        f"selesai. Nilai unsurnya naik pada {number(better)} di antaranya."
    )


def _plan(facts: ReportFacts) -> str:
    if not facts.planned:
        return "Rencana tindak lanjut periode ini belum disusun."
    return (
        f"Rencana tindak lanjut disusun dari unsur dengan nilai terendah, "
        f"{number(len(facts.planned))} tindakan."
    )


_WRITERS: Final[Mapping[ReportChapter, Callable[[ReportFacts], str]]] = {
    ReportChapter.BACKGROUND: _background,
    ReportChapter.LEGAL_BASIS: _legal_basis,
    ReportChapter.PURPOSE: _purpose,
    ReportChapter.SCOPE: _scope,
    ReportChapter.OVERVIEW: _overview,
    ReportChapter.SAMPLE: _sample,
    ReportChapter.PLACE_AND_TIME: _place_and_time,
    ReportChapter.METHOD: _method,
    ReportChapter.PROFILE: _profile,
    ReportChapter.INDEX: _index,
    ReportChapter.SERVICES: _services,
    ReportChapter.ANALYSIS: _analysis,
    ReportChapter.TREND: _trend,
    ReportChapter.CONCLUSION: _conclusion,
    ReportChapter.EARLIER_PLAN: _earlier_plan,
    ReportChapter.PLAN: _plan,
}
