"""The sample questionnaire of PermenPANRB 14/2017: questions, answers, orders, recognition."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final

from asn_desktop.base.errors import DomainError
from asn_desktop.domain.public_service.terms import ElementOrder, SurveyElement

LOWEST_ANSWER: Final = 1
HIGHEST_ANSWER: Final = 4


@dataclass(frozen=True, slots=True)
class Question:
    """One question with its four answers, worst first.

    Attributes:
        text: the whole question, addressed to "Saudara" as on paper.
        emphasis: the part of `text` that the kiosk prints bold.
        short_label: the element as the entry screen names it.
        answers: answer words for 1 to 4.
        short_answers: the same, short enough for a button.
    """

    element: SurveyElement
    text: str
    emphasis: str
    short_label: str
    answers: tuple[str, str, str, str]
    short_answers: tuple[str, str, str, str]

    @property
    def spoken_text(self) -> str:
        """The question addressed to "Anda", as the kiosk asks it."""
        return self.text.replace("Saudara", "Anda")


def _graded(quality: str) -> tuple[str, str, str, str]:
    return (
        f"Tidak {quality}",
        f"Kurang {quality}",
        quality.capitalize(),
        f"Sangat {quality}",
    )


_COSTS = ("Sangat mahal", "Cukup mahal", "Murah", "Gratis")
_FACILITIES = ("Buruk", "Cukup", "Baik", "Sangat baik")

_QUESTIONS = (
    Question(
        SurveyElement.REQUIREMENTS,
        "Bagaimana pendapat Saudara tentang kesesuaian persyaratan pelayanan "
        "dengan jenis pelayanannya?",
        "kesesuaian persyaratan",
        "Persyaratan",
        _graded("sesuai"),
        _graded("sesuai"),
    ),
    Question(
        SurveyElement.PROCEDURE,
        "Bagaimana pemahaman Saudara tentang kemudahan prosedur pelayanan di unit ini?",
        "kemudahan prosedur",
        "Prosedur",
        _graded("mudah"),
        _graded("mudah"),
    ),
    Question(
        SurveyElement.TIME,
        "Bagaimana pendapat Saudara tentang kecepatan waktu dalam memberikan pelayanan?",
        "kecepatan waktu",
        "Waktu pelayanan",
        _graded("cepat"),
        _graded("cepat"),
    ),
    Question(
        SurveyElement.COST,
        "Bagaimana pendapat Saudara tentang kewajaran biaya/tarif dalam pelayanan?",
        "kewajaran biaya/tarif",
        "Biaya/tarif",
        _COSTS,
        _COSTS,
    ),
    Question(
        SurveyElement.PRODUCT,
        "Bagaimana pendapat Saudara tentang kesesuaian produk pelayanan antara yang tercantum "
        "dalam standar pelayanan dengan hasil yang diberikan?",
        "kesesuaian produk pelayanan",
        "Produk layanan",
        _graded("sesuai"),
        _graded("sesuai"),
    ),
    Question(
        SurveyElement.COMPETENCE,
        "Bagaimana pendapat Saudara tentang kompetensi/kemampuan petugas dalam pelayanan?",
        "kompetensi/kemampuan petugas",
        "Kompetensi petugas",
        _graded("kompeten"),
        _graded("kompeten"),
    ),
    Question(
        SurveyElement.BEHAVIOR,
        "Bagaimana pendapat Saudara tentang perilaku petugas dalam pelayanan "
        "terkait kesopanan dan keramahan?",
        "kesopanan dan keramahan",
        "Perilaku petugas",
        _graded("sopan dan ramah"),
        _graded("sopan"),
    ),
    Question(
        SurveyElement.FACILITIES,
        "Bagaimana pendapat Saudara tentang kualitas sarana dan prasarana?",
        "kualitas sarana dan prasarana",
        "Sarana dan prasarana",
        _FACILITIES,
        _FACILITIES,
    ),
    Question(
        SurveyElement.COMPLAINT,
        "Bagaimana pendapat Saudara tentang penanganan pengaduan pengguna layanan?",
        "penanganan pengaduan",
        "Pengaduan dan saran",
        (
            "Tidak ada",
            "Ada tetapi tidak berfungsi",
            "Berfungsi kurang maksimal",
            "Dikelola dengan baik",
        ),
        ("Tidak ada", "Tidak berfungsi", "Kurang maksimal", "Dikelola baik"),
    ),
)

QUESTIONS: Final[Mapping[SurveyElement, Question]] = MappingProxyType(
    {question.element: question for question in _QUESTIONS}
)

# The trap of §5.2: the regulation lists complaints eighth, its own sample questionnaire ninth.
ELEMENT_ORDERS: Final[Mapping[ElementOrder, tuple[SurveyElement, ...]]] = MappingProxyType(
    {
        ElementOrder.REGULATION: tuple(SurveyElement),
        ElementOrder.QUESTIONNAIRE: tuple(question.element for question in _QUESTIONS),
    }
)


def check_answer(value: int) -> int:
    """Let only 1, 2, 3 or 4 pass.

    Raises:
        DomainError: anything else (field "answer").
    """
    if isinstance(value, bool) or value not in range(LOWEST_ANSWER, HIGHEST_ANSWER + 1):
        raise DomainError(
            f"Jawaban {value} tidak ada. Ketik angka {LOWEST_ANSWER} sampai {HIGHEST_ANSWER}.",
            field="answer",
        )
    return value


def answers_by_element(
    values: Sequence[int | None], order: ElementOrder
) -> dict[SurveyElement, int | None]:
    """Key the answers of one sheet, given in printed order, by element.

    Raises:
        DomainError: not one value per element, or an answer outside 1..4.
    """
    elements = ELEMENT_ORDERS[order]
    if len(values) != len(elements):
        raise DomainError(
            f"Lembar ini berisi {len(values)} jawaban, seharusnya {len(elements)}. "
            "Isi yang kosong atau hapus yang berlebih.",
            field="answer",
        )
    return {
        element: None if value is None else check_answer(value)
        for element, value in zip(elements, values, strict=True)
    }


def recognise_answer(element: SurveyElement, text: str) -> int | None:
    """Read one answer as a number or in words, whatever its case and spacing.

    Returns:
        1 to 4, or None when the words are not an answer to this question.
    """
    key = _key(text)
    if re.fullmatch(r"[1-4](?:[.,]0+)?", key):
        return int(key[0])
    return _ANSWER_KEYS[element].get(re.sub(r"^[1-4a-d][.)]\s*", "", key))


def recognise_question(text: str) -> SurveyElement | None:
    """Find the element that a column heading names: whole question, label, or its emphasis."""
    key = _key(text)
    if key in _HEADING_KEYS:
        return _HEADING_KEYS[key]
    return next((q.element for q in _QUESTIONS if q.emphasis in key), None)


def _key(text: str) -> str:
    return " ".join(text.casefold().split()).rstrip(" .")


_ANSWER_KEYS: Final = {
    question.element: {
        _key(words): value
        for answers in (question.short_answers, question.answers)
        for value, words in enumerate(answers, start=1)
    }
    for question in _QUESTIONS
}
_HEADING_KEYS: Final = {
    _key(name): question.element
    for question in _QUESTIONS
    for name in (
        question.text,
        question.spoken_text,
        question.short_label,
        question.element.label,
        question.element.value,
    )
}
