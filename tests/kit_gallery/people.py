"""People whose rows, faces and chips the sheets show."""

from dataclasses import dataclass

from asn_desktop.ui.models.rows import Column
from asn_desktop.ui.theme.cells import ChipStyle


@dataclass(frozen=True, slots=True)
class Person:
    name: str
    nip: str
    position: str
    unit: str
    status: str
    chip: ChipStyle


PEOPLE = (
    Person("Dewi Lestari, S.STP.", "19830605 200701 2 006", "Sekretaris Camat", "Sekretariat",
           "PNS", ChipStyle("Final", "solid", "lock-simple-fill")),
    Person("Sri Wahyuni, S.Sos.", "19850412 200902 2 003", "Kasi Pelayanan Umum",
           "Seksi Pelayanan Umum", "PNS", ChipStyle("Disetujui", "success", "check-bold")),
    Person("Andi Pratama, A.Md.", "19940317 202012 1 004", "Pengadministrasi Layanan",
           "Seksi Pelayanan Umum", "PNS", ChipStyle("Diajukan", "info", "paper-plane-tilt-bold")),
    Person("Siti Rahmawati, S.E.", "19880921 201403 2 002", "Analis Pelayanan",
           "Seksi Pelayanan Umum", "PNS", ChipStyle("Dievaluasi", "violet", "scales-bold")),
    Person("Maria Kolo, S.Kom.", "19960704 202321 2 011", "Pranata Komputer",
           "Seksi Pelayanan Umum", "PPPK",
           ChipStyle("Perlu perbaikan", "warning", "arrow-u-up-left-bold")),
    Person("Hendra Gunawan, S.IP.", "19790212 200604 1 009", "Lurah", "Kelurahan Mekarsari",
           "PNS", ChipStyle("Keberatan", "danger", "chat-circle-text-bold")),
    Person("Nurul Hasanah, S.H.", "19910826 201502 2 001", "Pengelola Pertanahan",
           "Seksi Pemerintahan", "PNS",
           ChipStyle("Belum dibuat", "neutral", "circle-dashed-bold")),
)  # fmt: skip

COLUMNS: tuple[Column[Person], ...] = (
    Column("name", "Pegawai", lambda p: p.name, subtext=lambda p: p.nip,
           avatar=lambda p: p.name, sort_key="name", width=290),
    Column("position", "Jabatan dan unit kerja", lambda p: p.position, subtext=lambda p: p.unit),
    Column("status", "Status", lambda p: p.status, ink="text2", width=72, sort_key="status"),
    Column("plan", "SKP 2026", lambda p: p.chip.label, chip=lambda p: p.chip, width=160),
)  # fmt: skip
