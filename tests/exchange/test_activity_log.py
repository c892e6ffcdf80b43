"""Activity logs as files: any order of columns in, the office's order out."""

import csv
from datetime import date
from decimal import Decimal

import pytest

from asn_desktop.base.errors import DomainError
from asn_desktop.exchange.activity_log import (
    DEFAULT_ORDER,
    column_order,
    read_activity_log,
    write_activity_log,
)
from asn_desktop.exchange.tables import read_sheet
from asn_desktop.services.performance.daily_logs.views import LogEntry

ENTRY = LogEntry(
    id="1",
    revision=1,
    day=date(2026, 10, 2),
    text="=Melayani & mencatat <pemohon>",
    result_id="r",
    result_label="1. Berkas terverifikasi",
    quantity=Decimal("12"),
    unit="berkas",
    starts=480,
    ends=570,
    minutes=90,
)


@pytest.mark.parametrize("ending", [".xlsx", ".csv", ".ods"])
def test_what_was_written_is_read_again(tmp_path, ending):
    path = tmp_path / f"log{ending}"
    write_activity_log(path, "Catatan harian", [ENTRY])
    (entry,) = read_activity_log(path).file.entries
    typed = entry.typed
    assert (typed.text, typed.day) == (ENTRY.text, "02/10/2026")
    assert (typed.quantity, typed.unit, typed.minutes) == ("12", "berkas", "90")
    assert (typed.starts, typed.ends, entry.result) == ("08.00", "09.30", ENTRY.result_label)


def test_columns_are_recognised_by_other_names_in_another_order(tmp_path):
    path = tmp_path / "lama.csv"
    with path.open("w", newline="", encoding="utf-8") as stream:
        csv.writer(stream, delimiter=";").writerows(
            [
                ["No", "Uraian Kegiatan", "Durasi", "Tgl", "Volume"],
                ["1", "Rapat", "60", "1-10-2026", "1"],
            ]
        )
    (entry,) = read_activity_log(path).file.entries
    assert (entry.typed.text, entry.typed.day, entry.typed.minutes) == ("Rapat", "1-10-2026", "60")


def test_a_file_with_wrong_columns_is_refused_and_they_are_named(tmp_path):
    path = tmp_path / "salah.csv"
    path.write_text("Nama;NIP;Uraian kegiatan\nSiti;1;Rapat\n", encoding="utf-8")
    with pytest.raises(DomainError, match=r"Kolom Tanggal tidak ditemukan.*“Nama”, “NIP”"):
        read_activity_log(path)


def test_a_gap_in_the_day_is_not_taken_for_today(tmp_path):
    path = tmp_path / "celah.csv"
    path.write_text("Tanggal;Kegiatan\n;Rapat\n", encoding="utf-8")
    assert read_activity_log(path).file.entries[0].typed.day == "-"


def test_the_office_chooses_the_order_of_columns(tmp_path):
    path = tmp_path / "urut.ods"
    write_activity_log(path, "Log", [ENTRY], column_order("Tanggal, Menit, Kegiatan"))
    assert [str(cell) for cell in read_sheet(path).rows[0].cells] == [
        "Tanggal",
        "Menit",
        "Kegiatan",
    ]


def test_an_order_that_cannot_be_read_again_is_refused():
    assert column_order("") == DEFAULT_ORDER
    with pytest.raises(DomainError, match="tidak dikenal"):
        column_order("Tanggal, Kegiatan, Warna")
    for words in ("Tanggal, Menit", "Tanggal, Kegiatan, Tanggal"):
        with pytest.raises(DomainError, match="masing-masing satu kali"):
            column_order(words)


def test_the_same_list_gives_the_same_bytes(tmp_path):
    one, two = tmp_path / "a.ods", tmp_path / "b.ods"
    for path in (one, two):
        write_activity_log(path, "Log", [ENTRY])
    assert one.read_bytes() == two.read_bytes()
