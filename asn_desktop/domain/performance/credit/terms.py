"""Terms of credit points (Peraturan BKN 3/2023)."""

from asn_desktop.domain.term import Term


class CreditDocumentKind(Term):
    """The three documents, in the order in which they are made."""

    CONVERSION = "conversion", "Konversi Predikat Kinerja"
    ACCUMULATION = "accumulation", "Akumulasi Angka Kredit"
    DECREE = "decree", "Penetapan Angka Kredit (PAK)"
