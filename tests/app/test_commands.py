"""Commands do what the window does, in Indonesian, with exit codes a script can rely on."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from asn_desktop.app.command_line import COMMANDS, main
from asn_desktop.app.commands.parts.parsing import in_indonesian
from asn_desktop.domain.performance.terms import PeriodKind
from asn_desktop.exchange.tables import read_sheet
from asn_desktop.services.context import PROGRAM, Office
from asn_desktop.services.office.periods import add_year
from asn_desktop.services.public_service.results import SurveyFilter, index_for
from asn_desktop.store.schema import open_database
from tests.factories import MORNING, fill_small_office, morning_clock

PROJECT = Path(__file__).parents[2]
FILES = PROJECT / "tests" / "exchange" / "data"
STAFF, FORM, SHEETS = (
    FILES / "pegawai.xlsx",
    FILES / "skm_formulir_tw3.xlsx",
    FILES / "skm_lembar_tw2.csv",
)
ENGLISH = ("usage", "optional", "positional", "show this", "error", "argument", "invalid")


def _run(*words):
    """Run a command on the morning of the mock-ups."""
    return main([str(word) for word in words], morning_clock())


def _office(folder):
    database = open_database(folder / "kinerja.db", now=MORNING)
    return Office(database, morning_clock(), folder)


@pytest.fixture
def small(tmp_path):
    """A data folder with the small office."""
    folder = tmp_path / "data"
    folder.mkdir()
    office = _office(folder)
    with office.database.write() as session:
        fill_small_office(session)
        add_year(session, 2027, PeriodKind.QUARTERLY)
    office.database.close()
    return folder


@pytest.fixture(scope="module")
def practised(tmp_path_factory):
    """A data folder with a practice office, and the files that were written beside it."""
    folder = tmp_path_factory.mktemp("contoh")
    code = _run(
        "demo", "--data", folder / "data", "--output", folder / "keluaran",
        "--employees", 24, "--responses", 120, "--json",
    )  # fmt: skip
    assert code == 0
    return folder


# --- Help, refusals, exit codes ---------------------------------------------------------------


@pytest.mark.parametrize("words", [(), *((command.name,) for command in COMMANDS)])
def test_help_is_indonesian_throughout(words, capsys):
    assert _run(*words, "--help") == 0
    shown = capsys.readouterr().out
    assert shown.startswith("pemakaian: asn-desktop")
    assert "tampilkan bantuan ini, lalu selesai" in shown
    assert [word for word in ENGLISH if word in shown.lower()] == []


@pytest.mark.parametrize(
    "words",
    [
        (),
        ("hapus",),
        ("demo", "--employees", "banyak"),
        ("demo", "--employees"),
        ("demo", "--warna", "biru"),
        ("import",),
        ("import", "gaji", "x.xlsx"),
        ("report",),
        ("report", "--nip", "1", "--semua", "--output", "x"),
        ("survey-index", "--bobot", "3", "x.csv"),
        ("check", "lebih"),
    ],
)
def test_wrong_use_ends_with_two_and_an_indonesian_sentence(words, capsys):
    assert _run(*words) == 2
    said = capsys.readouterr()
    assert said.out == ""
    assert "Lihat asn-desktop" in said.err
    assert [word for word in ENGLISH if word in said.err.lower()] == []


def test_an_unknown_refusal_of_the_parser_is_shown_as_it_is():
    assert in_indonesian("something new") == "something new"


@pytest.mark.parametrize("words", [("check",), ("import", "survei", SHEETS), ("survey-index",)])
def test_a_folder_without_an_office_is_refused_in_words(words, tmp_path, capsys):
    assert _run(*words, "--data", tmp_path / "kosong") == 1
    said = capsys.readouterr()
    assert "tidak berisi data kantor" in said.err
    assert "Traceback" not in said.err
    assert not (tmp_path / "kosong").exists()


def test_a_damaged_data_file_is_refused_in_words(tmp_path, capsys):
    (tmp_path / "kinerja.db").write_bytes(b"bukan data" * 1000)
    assert _run("check", "--data", tmp_path) == 1
    said = capsys.readouterr()
    assert said.err
    assert "Traceback" not in said.err


def test_a_missing_file_is_refused_in_words(capsys):
    assert _run("survey-index", "tidak_ada.csv") == 1
    assert "tidak ditemukan" in capsys.readouterr().err


# --- Index ------------------------------------------------------------------------------------


def test_the_two_survey_files_give_the_known_indices(capsys):
    assert _run("survey-index", FORM, SHEETS, "--json") == 0
    results = json.loads(capsys.readouterr().out)["results"]
    assert [(item["valid"], item["index"], item["grade"]) for item in results] == [
        (203, "82.24", "B"),
        (178, "82.23", "B"),
    ]
    assert [item["rejected"] for item in results] == [[42, 92], [16, 17]]


def test_the_index_in_words_names_weight_rows_and_the_weakest_element(capsys):
    assert _run("survey-index", FORM) == 0
    shown = capsys.readouterr().out
    for part in ("203", "82,24", "B (Baik)", "1/9", "Baris 42", "Baris 92", "Waktu Penyelesaian"):
        assert part in shown


@pytest.mark.parametrize("weight", ["0.11", "0,11"])
def test_another_weight_is_used_and_stated(weight, capsys):
    assert _run("survey-index", SHEETS, "--bobot", weight) == 0
    shown = capsys.readouterr().out
    assert "81,40" in shown
    assert "0,11" in shown


def test_the_order_of_the_last_two_elements_changes_them_but_not_the_index(capsys):
    scores = []
    for order in ("peraturan", "kuesioner"):
        assert _run("survey-index", SHEETS, "--urutan", order, "--json") == 0
        (result,) = json.loads(capsys.readouterr().out)["results"]
        assert result["index"] == "82.23"
        scores.append({item["element"]: item["total"] for item in result["elements"]})
    assert scores[0]["complaint"] == scores[1]["facilities"]


def test_the_index_of_the_office_equals_the_services(practised, capsys):
    assert _run("survey-index", "--data", practised / "data", "--periode", "TW2", "--json") == 0
    (shown,) = json.loads(capsys.readouterr().out)["results"]
    office = _office(practised / "data")
    expected = index_for(office, PROGRAM, SurveyFilter(202604, 202606))
    office.database.close()
    assert shown["index"] == str(expected.index.index)
    assert shown["valid"] == expected.respondents
    assert shown["name"] == "Triwulan II 2026"


def test_a_period_without_answers_says_so_and_ends_with_one(small, capsys):
    assert _run("survey-index", "--data", small, "--periode", "tw1") == 1
    assert "Belum ada data survei" in capsys.readouterr().out


@pytest.mark.parametrize("name", ["TW3", "tw iii", "Triwulan III", "triwulan 3"])
def test_periods_are_known_by_every_usual_name(name, small, capsys):
    _run("survey-index", "--data", small, "--periode", name)
    assert capsys.readouterr().out.startswith("Triwulan III 2026")


def test_an_unknown_period_or_year_names_those_there_are(small, capsys):
    assert _run("survey-index", "--data", small, "--periode", "TW9") == 1
    assert "TW I, TW II" in capsys.readouterr().err
    assert _run("survey-index", "--data", small, "--tahun", "2019") == 1
    assert "2026, 2027" in capsys.readouterr().err


# --- Import -----------------------------------------------------------------------------------


def test_the_staff_list_is_imported_and_bad_rows_are_named(small, capsys):
    assert _run("import", "pegawai", STAFF, "--data", small, "--json") == 0
    facts = json.loads(capsys.readouterr().out)
    assert facts["imported"] + len(facts["rejected"]) == facts["rows_read"]
    assert facts["rejected"]
    assert all(item["sentence"] for item in facts["problems"])


def test_a_trial_stores_nothing_and_ends_with_one_when_rows_are_bad(small, capsys):
    before = (small / "kinerja.db").read_bytes()
    assert _run("import", "survei", FORM, "--data", small, "--coba") == 1
    shown = capsys.readouterr().out
    assert "203 jawaban survei dapat diimpor, 2 baris tidak ikut" in shown
    assert "Baris 42" in shown
    assert "tidak ada yang disimpan" in shown
    assert (small / "kinerja.db").read_bytes() == before


def test_imported_answers_give_the_same_index_as_their_file(small, capsys):
    assert _run("import", "survei", FORM, "--data", small) == 0
    assert "203 jawaban survei diimpor" in capsys.readouterr().out
    assert _run("survey-index", "--data", small, "--periode", "TW3", "--json") == 0
    (result,) = json.loads(capsys.readouterr().out)["results"]
    assert (result["valid"], result["index"]) == (203, "82.24")


def test_the_same_file_twice_is_refused_in_words(small, capsys):
    assert _run("import", "survei", SHEETS, "--data", small) == 0
    assert _run("import", "survei", SHEETS, "--data", small) == 1
    assert "sudah diimpor" in capsys.readouterr().err


# --- Demo, report, check ----------------------------------------------------------------------


def test_the_demo_writes_sheets_pictures_and_the_recap(practised):
    names = {path.name for path in (practised / "keluaran").iterdir()}
    beginnings = {name.partition("_")[0] for name in names}
    assert {"SKP-2026", "EK-TW3-2026", "DEK-TW3-2026"} <= beginnings
    assert {"SKM-TW3-2026.pdf", "SKM-TW3-2026_rekap.xlsx"} <= names
    pictures = sorted((practised / "keluaran").glob("dasbor-2026-TW*.png"))
    assert len(pictures) == 4
    assert all(path.read_bytes().startswith(b"\x89PNG") for path in pictures)
    for path in (practised / "keluaran").glob("*.pdf"):
        assert path.read_bytes().startswith(b"%PDF")


def test_the_recap_holds_every_element_and_the_index(practised):
    sheet = read_sheet(practised / "keluaran" / "SKM-TW3-2026_rekap.xlsx")
    first = [row.text(0) for row in sheet.rows]
    assert [text for text in first if text.startswith("U") and text != "Unsur"] == [
        f"U{number}" for number in range(1, 10)
    ]
    assert "IKM" in first


def test_a_folder_that_holds_an_office_is_not_filled_again(practised, capsys):
    assert _run("demo", "--data", practised / "data") == 1
    assert "sudah berisi Kecamatan Sukamaju" in capsys.readouterr().err


def test_the_demo_refuses_impossible_numbers_in_words(tmp_path, capsys):
    assert _run("demo", "--data", tmp_path / "data", "--employees", 3) == 1
    assert "12 sampai" in capsys.readouterr().err


def test_the_demo_without_a_folder_leaves_nothing_behind(tmp_path, monkeypatch, capsys):
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    assert _run("demo", "--employees", 12, "--responses", 20) == 0
    assert "12 pegawai" in capsys.readouterr().out
    assert list(tmp_path.iterdir()) == []


def test_one_person_by_number_on_a4(practised, tmp_path, capsys):
    code = _run(
        "report", "--data", practised / "data", "--nip", "19720404 199603 1 002",
        "--jenis", "skp", "--kertas", "a4", "--output", tmp_path,
    )  # fmt: skip
    assert code == 0
    assert "1 lembar untuk Triwulan III 2026 di kertas A4" in capsys.readouterr().out
    (path,) = tmp_path.iterdir()
    assert path.name == "SKP-2026_197204041996031002_B_Suryanto.pdf"


def test_everybody_in_one_file_with_the_missing_ones_named(practised, tmp_path, capsys):
    code = _run(
        "report", "--data", practised / "data", "--semua", "--satu-berkas",
        "--jenis", "evaluasi", "--periode", "TW III", "--output", tmp_path,
    )  # fmt: skip
    assert code == 0
    shown = capsys.readouterr().out
    assert "Belum dapat dicetak" in shown
    assert [path.name for path in tmp_path.iterdir()] == ["Lembar_kinerja_Triwulan_III_2026.pdf"]


def test_the_papers_of_planning_are_made_for_the_office(practised, tmp_path, capsys):
    code = _run(
        "report", "--data", practised / "data", "--semua", "--jenis", "matriks-peran",
        "--jenis", "pohon", "--jenis", "kebutuhan", "--output", tmp_path,
    )  # fmt: skip
    assert code == 0, capsys.readouterr()
    names = [path.stem.partition("_")[0] for path in tmp_path.iterdir()]
    assert set(names) == {"MPH-2026", "POHON-2026", "KEBUTUHAN-2026"}
    assert names.count("MPH-2026") > 1


def test_nothing_to_print_ends_with_one(small, tmp_path, capsys):
    words = ("--jenis", "skp", "--output", tmp_path / "lembar")
    assert _run("report", "--data", small, *words) == 1
    assert "SKP belum dibuat" in capsys.readouterr().out


def test_an_unknown_person_is_refused_in_words(practised, tmp_path, capsys):
    words = ("--nama", "Tidak Ada", "--output", tmp_path)
    assert _run("report", "--data", practised / "data", *words) == 1
    assert "tidak ada dalam daftar" in capsys.readouterr().err


def test_sound_data_is_checked_with_zero(practised, capsys):
    assert _run("check", "--data", practised / "data", "--json") == 0
    facts = json.loads(capsys.readouterr().out)
    assert facts["sound"] is True
    assert facts["counts"]["jawaban survei"] == 120


def test_a_changed_audit_line_is_found_with_one(small, capsys):
    assert _run("import", "survei", SHEETS, "--data", small) == 0
    capsys.readouterr()
    office = _office(small)
    with office.database.engine.connect() as connection:
        connection.exec_driver_sql("UPDATE audit_entry SET actor_name = 'orang lain'")
        connection.commit()
    office.database.close()
    assert _run("check", "--data", small) == 1
    assert "TEMUAN Rantai jejak perubahan" in capsys.readouterr().out


# --- As a program of its own ------------------------------------------------------------------


def _program(folder, *words, **variables):
    return subprocess.run(
        [sys.executable, "-m", "asn_desktop", *map(str, words)],
        cwd=folder,
        env={**os.environ, "PYTHONPATH": str(PROJECT), **variables},
        capture_output=True,
        timeout=300,
        check=False,
    )


def test_commands_work_from_any_folder_and_on_an_old_console(tmp_path):
    ended = _program(
        tmp_path, "survey-index", FORM, SHEETS, PYTHONIOENCODING="ascii", PYTHONUTF8="0"
    )
    assert ended.returncode == 0, ended.stderr
    assert b"82,24" in ended.stdout
    assert b"82,23" in ended.stdout


def test_json_stays_json_on_an_old_console(tmp_path):
    ended = _program(tmp_path, "survey-index", FORM, "--json", PYTHONIOENCODING="ascii")
    assert json.loads(ended.stdout)["results"][0]["index"] == "82.24"


def test_wrong_use_of_the_program_ends_with_two(tmp_path):
    ended = _program(tmp_path, "hapus")
    assert ended.returncode == 2
    assert b"Traceback" not in ended.stderr


def test_commands_that_need_no_window_load_no_qt(tmp_path):
    script = (
        "import sys\n"
        "from asn_desktop.app.command_line import main\n"
        f"code = main(['survey-index', {str(SHEETS)!r}])\n"
        "assert not [name for name in sys.modules if name.startswith('PySide6')]\n"
        "sys.exit(code)\n"
    )
    ended = subprocess.run(
        [sys.executable, "-c", script],
        cwd=PROJECT,
        capture_output=True,
        timeout=120,
        check=False,
    )
    assert ended.returncode == 0, ended.stderr


def test_the_program_tests_itself(tmp_path):
    ended = _program(tmp_path, "self-test", QT_QPA_PLATFORM="offscreen", PYTHONUTF8="1")
    shown = ended.stdout.decode()
    assert ended.returncode == 0, shown + ended.stderr.decode()
    assert all(line.startswith("ok ") for line in shown.splitlines()[:-1])
    assert list(tmp_path.iterdir()) == []


def test_the_papers_that_only_some_have_are_made_too(practised, tmp_path):
    kinds = ("penjelasan", "keberatan", "bimbingan", "konversi", "akumulasi", "pak")
    words = ["--data", practised / "data", "--periode", "TW2", "--output", tmp_path]
    assert _run("report", *words, *(f"--jenis={kind}" for kind in kinds)) == 0
    forms = {path.name.split("-")[0] for path in tmp_path.iterdir()}
    assert forms >= {"PP", "BAK", "BK", "KONVERSI", "AKUMULASI", "PAK"}
