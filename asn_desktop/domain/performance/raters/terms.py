"""Terms of the 360° rating (domain reference §1.6)."""

from asn_desktop.domain.term import Term


class RaterGroup(Term):
    """From where somebody looks at the person rated, in printed order."""

    SUPERIOR = "superior", "Atasan"
    PEER = "peer", "Rekan"
    SUBORDINATE = "subordinate", "Bawahan"
    PUBLIC = "public", "Publik"


class RoundState(Term):
    """Life of a round; nothing is shown before it is closed, and it never opens again."""

    DRAFT = "draft", "Disiapkan"
    OPEN = "open", "Dibuka"
    CLOSED = "closed", "Ditutup"


class QuestionKind(Term):
    """How a question is answered."""

    SCALE = "scale", "Skala 1–4"
    CHOICE = "choice", "Pilihan"
