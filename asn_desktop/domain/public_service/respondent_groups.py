"""The groups of respondents whose index is shown apart: five traits and their options."""

from dataclasses import dataclass
from typing import Final

from asn_desktop.base.errors import DomainError
from asn_desktop.domain.people.terms import Sex
from asn_desktop.domain.public_service.terms import Education, Occupation, ResponseSource
from asn_desktop.domain.term import Term


class Trait(Term):
    """What respondents are grouped by."""

    SEX = "sex", "Jenis kelamin"
    AGE = "age", "Umur"
    EDUCATION = "education", "Pendidikan"
    OCCUPATION = "occupation", "Pekerjaan"
    SOURCE = "source", "Cara masuk"


@dataclass(frozen=True, slots=True)
class AgeBand:
    """Ages from lowest to highest, both included."""

    value: str
    lowest: int
    highest: int
    label: str


AGE_BANDS: Final = (
    AgeBand("0-19", 0, 19, "di bawah 20 tahun"),
    AgeBand("20-29", 20, 29, "20–29 tahun"),
    AgeBand("30-39", 30, 39, "30–39 tahun"),
    AgeBand("40-49", 40, 49, "40–49 tahun"),
    AgeBand("50-59", 50, 59, "50–59 tahun"),
    AgeBand("60", 60, 999, "60 tahun ke atas"),
)
NOT_STATED: Final = "Tidak diisi"
_TERMS: Final[dict[Trait, type[Term]]] = {
    Trait.SEX: Sex,
    Trait.EDUCATION: Education,
    Trait.OCCUPATION: Occupation,
    Trait.SOURCE: ResponseSource,
}


@dataclass(frozen=True, slots=True)
class RespondentGroup:
    """One option of one trait.

    Attributes:
        option: value of the term or of the age band; "" for those who did not state it.
    """

    trait: Trait
    option: str

    @property
    def label(self) -> str:
        """The option in words.

        Raises:
            DomainError: the trait has no such option.
        """
        return label_of(self.trait, self.option)


def options_of(trait: Trait) -> tuple[tuple[str, str], ...]:
    """Return value and label of every option in its own order, "not stated" last."""
    if trait is Trait.AGE:
        known = [(band.value, band.label) for band in AGE_BANDS]
    else:
        known = [(option.value, option.label) for option in _TERMS[trait]]
    return (*known, ("", NOT_STATED))


def label_of(trait: Trait, option: str) -> str:
    """Return the words of an option.

    Raises:
        DomainError: the trait has no such option (field "group").
    """
    label = dict(options_of(trait)).get(option)
    if label is None:
        raise DomainError("Kelompok responden ini tidak dikenal. Pilih dari daftar.", field="group")
    return label


def age_band_of(age: int | None) -> str:
    """Return the value of the band an age lies in, "" when it was not stated."""
    if age is None:
        return ""
    return next((band.value for band in AGE_BANDS if age <= band.highest), AGE_BANDS[-1].value)
