"""Every refusal carries its sentence, and where it belongs."""

from asn_desktop.base.errors import (
    ConflictError,
    DomainError,
    NotAllowed,
    OfficeError,
    StorageError,
)


def test_a_domain_error_names_its_field() -> None:
    error = DomainError("NIP harus 18 angka. Yang tertulis 16 angka.", field="nip")
    assert str(error) == "NIP harus 18 angka. Yang tertulis 16 angka."
    assert error.field == "nip"
    assert DomainError("Seluruh formulir.").field == ""


def test_a_storage_error_keeps_the_drivers_words_apart() -> None:
    error = StorageError("Ruang penyimpanan penuh.", technical="SQLITE_FULL")
    assert str(error) == "Ruang penyimpanan penuh."
    assert error.technical == "SQLITE_FULL"


def test_one_kind_catches_every_refusal() -> None:
    for kind in (DomainError, NotAllowed, ConflictError, StorageError):
        assert issubclass(kind, OfficeError)
