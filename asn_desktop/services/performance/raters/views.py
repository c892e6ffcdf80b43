"""What the pages and papers of the 360° rating are given."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from asn_desktop.domain.performance.raters.pooling import PersonResult
from asn_desktop.domain.performance.raters.questionnaire import Questionnaire
from asn_desktop.domain.performance.raters.terms import RaterGroup, RoundState


@dataclass(frozen=True, slots=True)
class RoundForm:
    """What an operator sets for a round.

    Attributes:
        unit_id: whose people are rated; None for the whole office.
        fewest: raters of a group from which its figures are shown, at least 3.
        most_load: ballots one person is asked for at most.
        wanted: raters drawn per group.
        weights: percent per group, together 100; advice only.
    """

    name: str
    unit_id: str | None
    starts: date
    ends: date
    fewest: int
    most_load: int
    wanted: Mapping[RaterGroup, int]
    weights: Mapping[RaterGroup, int]


@dataclass(frozen=True, slots=True)
class RoundLine:
    """One round in the list."""

    id: str
    name: str
    unit_name: str
    starts: date
    ends: date
    state: RoundState
    rated: int
    invited: int
    done: int


@dataclass(frozen=True, slots=True)
class InvitationLine:
    """Who is asked to rate whom.

    Attributes:
        problem: why the rater will hardly answer, such as having left; "" normally.
        reason: why the rater was exchanged, "" when drawn.
    """

    id: str
    rated_id: str
    rated_name: str
    rater_id: str
    rater_name: str
    rater_position: str
    group: RaterGroup
    is_done: bool
    on_paper: bool
    problem: str
    reason: str


@dataclass(frozen=True, slots=True)
class PaperLine:
    """A bundle of printed ballots."""

    id: str
    number: str
    rated_id: str
    rated_name: str
    group: RaterGroup
    printed: int
    typed: int

    @property
    def left(self) -> int:
        """How many may still be typed."""
        return self.printed - self.typed


@dataclass(frozen=True, slots=True)
class RoundView:
    """One round in front of the operator; of the answers only how many came.

    Attributes:
        lacking: (person, how many peers are missing) after the draw.
    """

    line: RoundLine
    form: RoundForm
    seed: int
    questionnaire: Questionnaire
    invitations: tuple[InvitationLine, ...]
    papers: tuple[PaperLine, ...]
    lacking: tuple[tuple[str, int], ...]
    revision: int


@dataclass(frozen=True, slots=True)
class ConflictLine:
    """Two people who must not rate each other."""

    id: str
    first_name: str
    second_name: str
    reason: str


@dataclass(frozen=True, slots=True)
class MyBallot:
    """A ballot that waits for the actor, or was handed in."""

    invitation_id: str
    rated_name: str
    rated_position: str
    group: RaterGroup
    round_name: str
    ends: date
    is_done: bool
    on_paper: bool


@dataclass(frozen=True, slots=True)
class BallotForm:
    """What a ballot asks and how it will be shown.

    Attributes:
        shown_as: the group, or the pool, among which the answers will be counted.
    """

    ballot: MyBallot
    questionnaire: Questionnaire
    shown_as: str
    fewest: int


@dataclass(frozen=True, slots=True)
class ResultView:
    """What the person rated sees of a closed round; the preview shows the same.

    Attributes:
        texts: in no order; for the appraiser always empty.
        is_sample: made-up answers of others, to show what it will look like.
    """

    round_id: str
    round_name: str
    starts: date
    ends: date
    person_id: str
    person_name: str
    person_position: str
    result: PersonResult
    texts: tuple[str, ...]
    anchors: tuple[str, ...]
    fewest: int
    is_sample: bool = False


@dataclass(frozen=True, slots=True)
class ResultLine:
    """A closed round that somebody was rated in."""

    round_id: str
    round_name: str
    ends: date
