"""What the credit page and the credit documents are made from."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from asn_desktop.domain.people.terms import EmploymentKind, FunctionalLevel, Sex
from asn_desktop.domain.performance.credit.balance import Balance, Stretch
from asn_desktop.domain.performance.credit.terms import CreditDocumentKind


@dataclass(frozen=True, slots=True)
class CreditLine:
    """One person in the list.

    Attributes:
        level: None for a post without credit points; `note` then says so.
        months: whole months counted in this year.
        balance: old and new points up to the end of the year.
        note: why there is nothing to count, or what is still missing; "" when all is there.
    """

    employee_id: str
    name: str
    nip: str
    position: str
    unit_name: str
    level: FunctionalLevel | None
    months: int
    balance: Balance | None
    note: str


@dataclass(frozen=True, slots=True)
class CreditPart:
    """One stretch of months.

    Attributes:
        source: the evaluation or the document it is taken from, in words.
        entry_id: of one that was typed, else "".
        is_counted: False where the old balance or a final evaluation covers it already.
        remark: why it is not counted; "" when it is.
    """

    stretch: Stretch
    source: str
    entry_id: str
    is_counted: bool
    remark: str


@dataclass(frozen=True, slots=True)
class EmployeeDetail:
    """What only the credit documents ask; "" and None where it is unknown."""

    valid_from: date | None
    card_number: str
    birth_place: str
    rank_since: date | None
    position_since: date | None
    revision: int


@dataclass(frozen=True, slots=True)
class OldBalance:
    """The last decree on paper; `until` is None where none was typed."""

    points: Decimal
    until: date | None
    document_number: str
    revision: int


@dataclass(frozen=True, slots=True)
class CreditDocument:
    """Number, day and copies of a document.

    Attributes:
        copies: one receiver of a copy each.
        revision: 0 before it was stored.
    """

    kind: CreditDocumentKind
    number: str
    dated_on: date | None
    copies: tuple[str, ...]
    revision: int


@dataclass(frozen=True, slots=True)
class CreditView:
    """Everything about one person up to the end of a year.

    Attributes:
        level: at the end of the year, or None for a post without credit points.
        parts: every stretch up to the end of the year, oldest first.
        recommendation: the sentence of the decree, "" without a level.
        missing: identity lines that will stay blank on paper.
        edits: whether the actor may type here.
        places: decimals on paper.
    """

    employee_id: str
    year: int
    name: str
    nip: str
    kind: EmploymentKind
    sex: Sex | None
    birth_date: date | None
    grade: str
    position: str
    unit_name: str
    appraiser_id: str | None
    level: FunctionalLevel | None
    detail: EmployeeDetail
    old: OldBalance
    parts: tuple[CreditPart, ...]
    balance: Balance | None
    recommendation: str
    documents: tuple[CreditDocument, ...]
    missing: tuple[str, ...]
    edits: bool
    places: int

    @property
    def counted(self) -> tuple[CreditPart, ...]:
        """The stretches that make up the new points."""
        return tuple(part for part in self.parts if part.is_counted)

    def document(self, kind: CreditDocumentKind) -> CreditDocument:
        """Return what is known of one document."""
        return next(document for document in self.documents if document.kind is kind)
