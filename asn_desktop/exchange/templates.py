"""Writes empty workbooks whose headings every import of this program recognises."""

from pathlib import Path

from asn_desktop.domain.people.terms import EmploymentKind
from asn_desktop.exchange.employees import EMPLOYEE_COLUMNS
from asn_desktop.exchange.recognition.survey_columns import ANSWER_COLUMNS, RESPONDENT_COLUMNS
from asn_desktop.exchange.workbook import write_template

_KINDS = ", ".join(kind.label for kind in EmploymentKind if kind is not EmploymentKind.OUTSIDE)
_EMPLOYEE_HINTS = {
    "name": "Nama lengkap dengan gelar, misalnya Nurul Nugroho, S.Kom.",
    "nip": "18 digit NIP atau NI PPPK sebagai teks; spasi boleh.",
    "grade": "Misalnya Penata (III/c), III/c, atau IX untuk PPPK.",
    "position": "Nama jabatan lengkap, misalnya Kepala Seksi Pelayanan.",
    "unit_name": "Nama unit kerja, sama penulisannya untuk semua pegawainya.",
    "superior_name": "Nama atasan seperti tertulis di kolom Nama. Kosongkan untuk Camat.",
    "employment_kind": f"Salah satu: {_KINDS}. Boleh kosong, dibaca dari NIP.",
    "sex": "L atau P. Boleh kosong, dibaca dari NIP.",
    "birth_date": "Misalnya 30/06/1990. Boleh kosong, dibaca dari NIP.",
}
_SURVEY_HINTS = {
    "day": "Tanggal survei, misalnya 30/06/2026.",
    "sheet_number": "Nomor pada lembar kertas. Boleh kosong.",
    "hour": "Jam pengisian, misalnya 09.30. Boleh kosong.",
    "service_name": "Layanan yang diterima, sesuai daftar layanan.",
    "sex": "L atau P. Boleh kosong.",
    "age": "Usia dalam tahun. Boleh kosong.",
    "education": "SD, SMP, SMA, D1-D3, S1, S2, atau S3. Boleh kosong.",
    "occupation": "PNS, TNI/Polri, Swasta, Wirausaha, atau Lainnya. Boleh kosong.",
    "suggestion": "Saran tanpa nama responden. Boleh kosong.",
}


def write_employee_template(path: Path) -> None:
    """Write the template of the staff import (.xlsx).

    Raises:
        StorageError: the file is open in another program, the disk is full or not writable.
    """
    write_template(path, "Pegawai", EMPLOYEE_COLUMNS, _EMPLOYEE_HINTS)


def write_survey_template(path: Path) -> None:
    """Write the template of the survey import (.xlsx); its headings name the elements.

    Raises:
        StorageError: the file is open in another program, the disk is full or not writable.
    """
    answers = {spec.field: "Angka 1 sampai 4, atau kata jawabannya." for spec in ANSWER_COLUMNS}
    *respondent, suggestion = RESPONDENT_COLUMNS
    columns = (*respondent, *ANSWER_COLUMNS, suggestion)
    write_template(path, "Jawaban SKM", columns, _SURVEY_HINTS | answers)
