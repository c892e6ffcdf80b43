"""Reads a staff list (DUK, daftar nominatif) into rows, and names every row it cannot trust."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime

from asn_desktop.base.errors import DomainError
from asn_desktop.base.wording import parse_date
from asn_desktop.domain.people.grades import parse_grade
from asn_desktop.domain.people.nip import Nip, nip_mismatches, parse_nip
from asn_desktop.domain.people.terms import EmploymentKind, FunctionalLevel, PositionType, Sex
from asn_desktop.exchange.columns import ColumnGuess, ColumnSpec, data_rows, guess_columns
from asn_desktop.exchange.recognition import spellings
from asn_desktop.exchange.recognition.positions import UnitGuess, guess_position, guess_units
from asn_desktop.exchange.recognition.superiors import Person, resolve_superior
from asn_desktop.exchange.row_problems import RowProblem, Severity, broken_rows
from asn_desktop.exchange.tables import Sheet, SheetRow

EMPLOYEE_COLUMNS = (
    ColumnSpec(
        "name",
        "Nama",
        ("nama pegawai", "nama lengkap", "nama asn", "nama dan gelar", "nama lengkap dan gelar"),
        required=True,
    ),
    ColumnSpec(
        "nip",
        "NIP",
        ("nip/ni pppk", "ni pppk", "nip/nippppk", "nip baru", "nomor induk pegawai", "nip/nipppk"),
        required=True,
    ),
    ColumnSpec(
        "grade",
        "Pangkat/Gol.",
        (
            "golongan",
            "gol",
            "pangkat",
            "gol ruang",
            "golongan ruang",
            "pangkat/gol. ruang",
            "pangkat/golongan",
            "pangkat golongan ruang",
            "pangkat gol",
        ),
    ),
    ColumnSpec("position", "Jabatan", ("nama jabatan", "jabatan saat ini", "jabatan terakhir")),
    ColumnSpec(
        "unit_name",
        "Unit Kerja",
        ("unit", "unit organisasi", "satuan kerja", "bagian", "penempatan", "seksi/subbag"),
    ),
    ColumnSpec(
        "superior_name",
        "Atasan Langsung",
        ("atasan", "nama atasan", "pejabat penilai", "pejabat penilai kinerja", "penilai"),
    ),
    ColumnSpec(
        "employment_kind",
        "Status",
        ("status kepegawaian", "status pegawai", "jenis kepegawaian", "jenis pegawai", "jenis asn"),
    ),
    ColumnSpec("sex", "L/P", ("jenis kelamin", "jk", "kelamin", "gender", "j k")),
    ColumnSpec("birth_date", "Tanggal Lahir", ("tgl lahir", "tanggal kelahiran")),
)


@dataclass(frozen=True, slots=True)
class EmployeeRow:
    """One person as read.

    Attributes:
        number: row number as shown by Excel.
        nip: eighteen digits.
        grade: grade code such as "III/d" or "IX", "" when not given.
        position_type: guessed from the title.
        functional_level: level of a functional post, else None.
        superior_name: as written, "" for none.
        superior_nip: NIP of the superior when exactly one row of this file fits, else "".
        sex: as written, else from the NIP.
        birth_date: from the NIP.
    """

    number: int
    name: str
    nip: str
    grade: str
    position: str
    position_type: PositionType
    functional_level: FunctionalLevel | None
    unit_name: str
    superior_name: str
    superior_nip: str
    employment_kind: EmploymentKind
    sex: Sex
    birth_date: date


@dataclass(frozen=True, slots=True)
class EmployeeImport:
    """A staff list as read; nothing is stored yet.

    Attributes:
        rows: the rows without error, in file order.
        units: unit names of those rows in first-seen order, with guessed parents.
        problems: remarks in row order; rows with an error are not in `rows`.
        rows_read: rows that hold a person, with and without error.
        guess: where the columns were found.
    """

    rows: tuple[EmployeeRow, ...]
    units: tuple[UnitGuess, ...]
    problems: tuple[RowProblem, ...]
    rows_read: int
    guess: ColumnGuess


def read_employees(
    sheet: Sheet, mapping: Mapping[str, int] | None = None, header_row: int | None = None
) -> EmployeeImport:
    """Read a staff list; a mapping (field -> column from 0) chosen by the user wins.

    Raises:
        DomainError: the column of names or NIPs is missing, or no row holds a person.
    """
    guess = guess_columns(sheet, EMPLOYEE_COLUMNS, mapping, header_row)
    guess.require()
    people = [row for row in data_rows(sheet, guess) if _holds_a_person(row, guess.mapping)]
    if not people:
        raise DomainError(
            "Tidak ada baris pegawai di bawah judul kolom. Pilih lembar lain atau baris judulnya."
        )
    reader = _EmployeeReader(guess.mapping)
    found = [row for line in people if (row := reader.read(line)) is not None]
    rows = _with_superiors(found, reader)
    return EmployeeImport(
        rows=rows,
        units=guess_units(row.unit_name for row in rows),
        problems=tuple(sorted(reader.problems, key=lambda item: item.number)),
        rows_read=len(people),
        guess=guess,
    )


def _holds_a_person(row: SheetRow, columns: Mapping[str, int]) -> bool:
    """Whether a row is more than a section title or a line of the signature block."""
    filled = {field for field, column in columns.items() if row.text(column)}
    return bool(filled & {"name", "nip"}) and len(filled) >= 2


class _EmployeeReader:
    """Reads rows one by one and remembers NIPs and broken rows.

    Attributes:
        problems: remarks so far.
        broken: people whose own row has an error, by row.
    """

    def __init__(self, columns: Mapping[str, int]) -> None:
        self._columns = columns
        self._first_rows: dict[str, tuple[int, str]] = {}
        self.problems: list[RowProblem] = []
        self.broken: list[Person] = []

    def read(self, line: SheetRow) -> EmployeeRow | None:
        """Read one row; None when it has an error, which is then in `problems`."""
        before = len(self.problems)
        name = self._text(line, "name")
        position = self._text(line, "position")
        if not name:
            self._error(line, "name", "Nama kosong. Isi nama pegawai di kolom Nama.")
        nip = self._nip(line, name)
        kind = self._kind(line, nip)
        if nip is None or line.number in broken_rows(self.problems[before:]):
            self.broken.append(Person(line.number, name, position, ""))
            return None
        position_type, level = guess_position(position)
        row = EmployeeRow(
            number=line.number,
            name=name,
            nip=nip.digits,
            grade=self._grade(line, kind),
            position=position,
            position_type=position_type,
            functional_level=level,
            unit_name=self._text(line, "unit_name"),
            superior_name=self._text(line, "superior_name"),
            superior_nip="",
            employment_kind=kind,
            sex=self._sex(line) or nip.sex,
            birth_date=nip.birth_date,
        )
        self._check_against_nip(line, nip)
        self._warn_of_gaps(row)
        return row

    def _text(self, line: SheetRow, field: str) -> str:
        return line.text(self._columns.get(field))

    def _error(self, line: SheetRow, field: str, sentence: str) -> None:
        self.problems.append(RowProblem(line.number, field, sentence))

    def warn(self, number: int, field: str, sentence: str) -> None:
        """Add a remark that does not leave the row out."""
        self.problems.append(RowProblem(number, field, sentence, Severity.WARNING))

    def _nip(self, line: SheetRow, name: str) -> Nip | None:
        column = self._columns["nip"]
        if spellings.is_outside_civil_apparatus(self._text(line, "employment_kind")):
            self._error(
                line,
                "employment_kind",
                f"Status {self._text(line, 'employment_kind')} bukan ASN, jadi tidak diimpor.",
            )
            return None
        if column in line.imprecise:
            self._error(
                line,
                "nip",
                "NIP tersimpan sebagai angka sehingga digit terakhirnya hilang di Excel. "
                "Ubah sel menjadi teks, lalu ketik ulang 18 digit NIP.",
            )
            return None
        try:
            nip = parse_nip(self._text(line, "nip"))
        except DomainError as error:
            self._error(line, "nip", str(error))
            return None
        if nip.digits in self._first_rows:
            number, owner = self._first_rows[nip.digits]
            self._error(
                line,
                "nip",
                f"NIP {nip.spaced} sudah dipakai di baris {number} ({owner}). "
                "Periksa NIP yang benar untuk salah satunya.",
            )
            return None
        self._first_rows[nip.digits] = (line.number, name or "tanpa nama")
        return nip

    def _kind(self, line: SheetRow, nip: Nip | None) -> EmploymentKind:
        by_nip = EmploymentKind.PPPK if nip is not None and nip.is_pppk else EmploymentKind.PNS
        text = self._text(line, "employment_kind")
        kind = spellings.recognise_employment(text)
        if nip is None or not text:
            return by_nip
        if kind is None:
            self.warn(
                line.number,
                "employment_kind",
                f'Status "{text}" tidak dikenal; dipakai {by_nip.label} menurut NIP.',
            )
        elif (kind is EmploymentKind.PPPK) != nip.is_pppk:
            self.warn(
                line.number,
                "employment_kind",
                f"Status tertulis {kind.label}, tetapi NIP menunjukkan {by_nip.label}. "
                "Periksa salah satunya.",
            )
        return kind or by_nip

    def _grade(self, line: SheetRow, kind: EmploymentKind) -> str:
        text = self._text(line, "grade")
        if not text:
            return ""
        grade = parse_grade(text)
        if grade is None:
            self.warn(
                line.number,
                "grade",
                f'Pangkat/golongan "{text}" tidak dikenal dan dikosongkan. Tulis misalnya III/d, '
                "atau IX untuk PPPK.",
            )
            return ""
        if grade.is_pppk != (kind is EmploymentKind.PPPK):
            self.warn(
                line.number,
                "grade",
                f"Golongan {grade.code} tidak lazim untuk {kind.label}. Periksa golongannya.",
            )
        return grade.code

    def _sex(self, line: SheetRow) -> Sex | None:
        text = self._text(line, "sex")
        sex = spellings.recognise_sex(text)
        if text and sex is None:
            self.warn(
                line.number, "sex", f'Jenis kelamin "{text}" tidak dikenal; dipakai menurut NIP.'
            )
        return sex

    def _check_against_nip(self, line: SheetRow, nip: Nip) -> None:
        sex = spellings.recognise_sex(self._text(line, "sex"))
        for sentence in nip_mismatches(nip, None, sex):
            self.warn(line.number, "sex", sentence)
        try:
            birth_date = self._birth_date(line)
        except DomainError as error:
            self.warn(line.number, "birth_date", f"{error} Dipakai tanggal menurut NIP.")
            return
        for sentence in nip_mismatches(nip, birth_date, None):
            self.warn(line.number, "birth_date", sentence)

    def _birth_date(self, line: SheetRow) -> date | None:
        cell = line.cell(self._columns.get("birth_date"))
        if isinstance(cell, datetime):
            return cell.date()
        if isinstance(cell, date):
            return cell
        # "Sukamaju, 12-04-1980": the place stands before the day.
        text = self._text(line, "birth_date").rpartition(",")[2].strip()
        return parse_date(text, field="birth_date") if text else None

    def _warn_of_gaps(self, row: EmployeeRow) -> None:
        if "position" in self._columns and not row.position:
            self.warn(row.number, "position", "Jabatan kosong. Lengkapi setelah impor.")
        if "unit_name" in self._columns and not row.unit_name:
            self.warn(row.number, "unit_name", "Unit kerja kosong. Lengkapi setelah impor.")


def _with_superiors(found: list[EmployeeRow], reader: _EmployeeReader) -> tuple[EmployeeRow, ...]:
    people = [Person(row.number, row.name, row.position, row.nip) for row in found]
    rows = []
    for row in found:
        answer = resolve_superior(row.superior_name, row.number, people, reader.broken)
        if answer.remark:
            reader.warn(row.number, "superior_name", answer.remark)
        rows.append(replace(row, superior_nip=answer.nip))
    return tuple(rows)
