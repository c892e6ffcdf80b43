"""The questionnaire of a round and what one ballot may say."""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any, Final

from asn_desktop.base.errors import DomainError
from asn_desktop.domain.performance.raters.terms import QuestionKind, RaterGroup

HIGHEST_MARK: Final = 4
LONGEST_TEXT: Final = 500
LONGEST_WORDING: Final = 400
NOT_SEEN: Final = "Tidak sempat melihat"
_KINDS: Final = {kind.value: kind for kind in QuestionKind}


@dataclass(frozen=True, slots=True)
class Question:
    """One question.

    Attributes:
        key: a value's code, or another word that stays the same when the wording changes.
        wording: the indicators or the question itself; the office may change it.
        options: for a choice, what is chosen from; a scale has the questionnaire's anchors.
        asks_public: whether the short ballot of the public has it too.
    """

    key: str
    kind: QuestionKind
    label: str
    wording: str
    options: tuple[str, ...] = ()
    asks_public: bool = False

    @property
    def size(self) -> int:
        """How many answers there are to count."""
        return HIGHEST_MARK if self.kind is QuestionKind.SCALE else len(self.options)


@dataclass(frozen=True, slots=True)
class Questionnaire:
    """What a round asks.

    Attributes:
        anchors: the words of marks 1 to 4.
        text_question: what the raters may write about.
    """

    anchors: tuple[str, ...]
    questions: tuple[Question, ...]
    text_question: str

    def asked(self, group: RaterGroup) -> tuple[Question, ...]:
        """Return what a group is asked; the public gets a short ballot."""
        if group is not RaterGroup.PUBLIC:
            return self.questions
        return tuple(question for question in self.questions if question.asks_public)

    @property
    def scales(self) -> tuple[Question, ...]:
        """The questions with marks, in order."""
        return tuple(item for item in self.questions if item.kind is QuestionKind.SCALE)


@dataclass(frozen=True, slots=True)
class Ballot:
    """One filled ballot; it knows nothing of who filled it.

    Attributes:
        answers: by key, from 1; None where the rater had no chance to see it.
        text: in the rater's own words, or "".
    """

    answers: Mapping[str, int | None]
    text: str = ""


def check_ballot(questionnaire: Questionnaire, group: RaterGroup, ballot: Ballot) -> Ballot:
    """Return a ballot that can be counted, its text trimmed.

    Raises:
        DomainError: a question is open or out of scale, nothing was answered, or the text is too
            long; `field` is the key of the question.
    """
    asked = questionnaire.asked(group)
    for question in asked:
        if question.key not in ballot.answers:
            raise DomainError(
                f"{question.label} belum dijawab. Pilih salah satu, atau “{NOT_SEEN}”.",
                field=question.key,
            )
        answer = ballot.answers[question.key]
        if answer is not None and not 1 <= answer <= question.size:
            raise DomainError(
                f"{question.label}: jawaban harus 1 sampai {question.size}.", field=question.key
            )
    answers = {question.key: ballot.answers[question.key] for question in asked}
    if all(answer is None for answer in answers.values()):
        raise DomainError(
            "Belum ada yang dinilai. Bila tidak mengenal pekerjaannya, minta operator menukar "
            "penilai.",
            field=asked[0].key,
        )
    text = " ".join(ballot.text.split())
    if len(text) > LONGEST_TEXT:
        raise DomainError(
            f"Tulisan paling panjang {LONGEST_TEXT} huruf, sekarang {len(text)}.", field="text"
        )
    return Ballot(answers, text)


def check_wording(questionnaire: Questionnaire) -> None:
    """Refuse a questionnaire that cannot be asked.

    Raises:
        DomainError: a wording is missing or too long, or there are no marks; `field` is the key.
    """
    if not questionnaire.scales:
        raise DomainError("Kuesioner perlu paling sedikit satu pertanyaan dengan nilai.")
    wordings = [(item.key, item.label, item.wording) for item in questionnaire.questions]
    wordings += [("text", "Pertanyaan isian", questionnaire.text_question)]
    wordings += [
        (f"anchor_{mark}", f"Keterangan nilai {mark}", words)
        for mark, words in enumerate(questionnaire.anchors, start=1)
    ]
    for key, label, words in wordings:
        if not words.strip():
            raise DomainError(f"{label} belum berisi kalimat.", field=key)
        if len(words) > LONGEST_WORDING:
            raise DomainError(
                f"{label} paling panjang {LONGEST_WORDING} huruf, sekarang {len(words)}.", field=key
            )


def same_mark_hint(ballot: Ballot, earlier: Iterable[Ballot]) -> str:
    """Return a quiet hint when all marks are the same, here or for everybody; "" otherwise."""
    marks = {mark for mark in ballot.answers.values() if mark is not None}
    if len(marks) == 1 and sum(mark is not None for mark in ballot.answers.values()) > 1:
        return f"Semua nilai di lembar ini sama ({marks.pop()}). Periksa sekali lagi bila perlu."
    others = list(earlier)
    if others and all(dict(other.answers) == dict(ballot.answers) for other in others):
        return "Nilai ini sama dengan yang Anda beri kepada semua orang sebelumnya."
    return ""


def to_text(questionnaire: Questionnaire) -> str:
    """Return the JSON in which a questionnaire is kept."""
    return json.dumps(
        {
            "anchors": list(questionnaire.anchors),
            "text_question": questionnaire.text_question,
            "questions": [
                {
                    "key": item.key,
                    "kind": item.kind.value,
                    "label": item.label,
                    "wording": item.wording,
                    "options": list(item.options),
                    "asks_public": item.asks_public,
                }
                for item in questionnaire.questions
            ],
        },
        ensure_ascii=False,
    )


def from_text(text: str) -> Questionnaire:
    """Return the questionnaire kept as JSON."""
    kept: dict[str, Any] = json.loads(text)
    return Questionnaire(
        anchors=tuple(kept["anchors"]),
        text_question=kept["text_question"],
        questions=tuple(
            Question(
                key=item["key"],
                kind=_KINDS[item["kind"]],
                label=item["label"],
                wording=item["wording"],
                options=tuple(item.get("options", ())),
                asks_public=bool(item.get("asks_public", False)),
            )
            for item in kept["questions"]
        ),
    )
