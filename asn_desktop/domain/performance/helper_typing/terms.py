"""Terms of typing for somebody else."""

from asn_desktop.domain.term import Term


class ConsentWay(Term):
    """How the owner agreed with what was typed."""

    PIN = "pin", "PIN sendiri"
    SLIP = "slip", "lembar bertanda tangan"
