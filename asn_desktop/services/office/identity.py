"""Who the office is: the identity that heads every sheet, and the first set-up."""

import re
from dataclasses import asdict, dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from asn_desktop.base.errors import DomainError
from asn_desktop.domain.performance.terms import PeriodKind
from asn_desktop.services.access.rights import Right, require
from asn_desktop.services.context import PROGRAM, Actor, Office
from asn_desktop.services.office.periods import add_year
from asn_desktop.store.tables import OfficeRow, WorkUnitRow

LARGEST_EMBLEM_BYTES = 2 * 1024 * 1024
_PICTURE_BEGINNINGS = (b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff")
_REQUIRED = {
    "name": "Nama kecamatan belum diisi. Contoh: Sukamaju.",
    "region_name": "Nama kabupaten atau kota belum diisi. Contoh: Wanasari.",
    "province": "Provinsi belum dipilih.",
    "address": "Alamat kantor belum diisi. Contoh: Jalan Merdeka Nomor 12.",
}
_LONGEST = {
    "name": 120,
    "region_name": 120,
    "province": 60,
    "address": 200,
    "phone": 40,
    "email": 120,
}


@dataclass(frozen=True, slots=True)
class OfficeIdentity:
    """Identity and letterhead of the office.

    Attributes:
        region_kind: "kabupaten" or "kota".
        emblem: PNG or JPEG bytes, at most 2 MB, or None.
        is_practice: whether this is the sample office to practise on.
    """

    name: str
    region_kind: str
    region_name: str
    province: str
    address: str
    phone: str = ""
    postal_code: str = ""
    email: str = ""
    emblem: bytes | None = None
    is_practice: bool = False

    @property
    def full_name(self) -> str:
        """The office as it is called: "Kecamatan Sukamaju"."""
        return f"Kecamatan {self.name}"

    @property
    def government(self) -> str:
        """The government it belongs to: "Pemerintah Kabupaten Wanasari"."""
        return f"Pemerintah {self.region_kind.capitalize()} {self.region_name}"

    @property
    def contact_line(self) -> str:
        """Address, telephone and mail as one letterhead line."""
        address = f"{self.address} {self.postal_code}".strip()
        phone = f"Telepon {self.phone}" if self.phone else ""
        email = f"Surel {self.email}" if self.email else ""
        return "   ".join(part for part in (address, phone, email) if part)


def check_identity(identity: OfficeIdentity) -> None:
    """Refuse an identity that cannot head a sheet.

    Raises:
        DomainError: with the field it is about.
    """
    for name, sentence in _REQUIRED.items():
        if not str(getattr(identity, name)).strip():
            raise DomainError(sentence, field=name)
    for name, longest in _LONGEST.items():
        length = len(getattr(identity, name))
        if length > longest:
            raise DomainError(
                f"Isian ini {length} huruf, paling banyak {longest}. Ringkas dahulu.", field=name
            )
    if identity.region_kind not in ("kabupaten", "kota"):
        raise DomainError("Pilih kabupaten atau kota.", field="region_kind")
    if identity.phone and not re.fullmatch(r"[0-9+(][0-9 ()+./,-]{4,}", identity.phone.strip()):
        raise DomainError("Telepon hanya berisi angka. Contoh: (022) 1234567.", field="phone")
    if identity.postal_code and not re.fullmatch(r"\d{5}", identity.postal_code):
        raise DomainError("Kode pos harus 5 angka. Contoh: 91234.", field="postal_code")
    if identity.email and not re.fullmatch(r"[^@\s]+@[^@\s]+\.[^@\s]+", identity.email):
        raise DomainError(
            "Alamat surel tidak lengkap. Contoh: kec.sukamaju@contoh.go.id.", field="email"
        )
    _check_emblem(identity.emblem)


def _check_emblem(emblem: bytes | None) -> None:
    if emblem is None:
        return
    if len(emblem) > LARGEST_EMBLEM_BYTES:
        raise DomainError("Gambar logo lebih dari 2 MB. Pilih gambar lebih kecil.", field="emblem")
    if not emblem.startswith(_PICTURE_BEGINNINGS):
        raise DomainError("Logo harus gambar PNG atau JPG.", field="emblem")


def load_identity(session: Session) -> OfficeIdentity | None:
    """Return the identity inside a running session, or None before the set-up."""
    row = session.scalars(select(OfficeRow).limit(1)).one_or_none()
    if row is None:
        return None
    return OfficeIdentity(
        name=row.name,
        region_kind=row.region_kind,
        region_name=row.region_name,
        province=row.province,
        address=row.address,
        phone=row.phone,
        postal_code=row.postal_code,
        email=row.email,
        emblem=row.emblem,
        is_practice=row.is_practice,
    )


def office_identity(office: Office) -> OfficeIdentity | None:
    """Return who the office is, or None when nothing was set up yet."""
    with office.read() as session:
        return load_identity(session)


def set_up_office(
    office: Office, identity: OfficeIdentity, year: int, kind: PeriodKind
) -> OfficeIdentity:
    """Write the identity, the top unit and the first year of a new office, once.

    Raises:
        DomainError: a field is wrong, or the office was set up before.
    """
    check_identity(identity)
    with office.write(PROGRAM, f"Menyiapkan {identity.full_name}") as transaction:
        session = transaction.session
        if load_identity(session) is not None:
            raise DomainError("Kantor sudah disiapkan. Ubah datanya lewat menu Pengaturan.")
        session.add(OfficeRow(**asdict(identity)))
        session.add(WorkUnitRow(name=identity.full_name, sort_order=0))
        add_year(session, year, kind)
    return identity


def save_identity(office: Office, actor: Actor, identity: OfficeIdentity) -> OfficeIdentity:
    """Change the identity of the office.

    Raises:
        NotAllowed: the actor may not change the office.
        DomainError: a field is wrong, or nothing was set up yet.
    """
    require(actor, Right.MANAGE_OFFICE)
    check_identity(identity)
    with office.write(actor, "Mengubah identitas kantor") as transaction:
        row = transaction.session.scalars(select(OfficeRow).limit(1)).one_or_none()
        if row is None:
            raise DomainError("Kantor belum disiapkan. Jalankan penyiapan pertama dahulu.")
        for name, value in asdict(identity).items():
            setattr(row, name, value)
    return identity
