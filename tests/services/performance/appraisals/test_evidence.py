"""Evidence: what is copied, what is refused, and that nothing leads out of the data folder."""

import hashlib
import os

import pytest

from asn_desktop.base.errors import DomainError, NotAllowed, StorageError
from asn_desktop.domain.performance.terms import EvidenceKind
from asn_desktop.services.context import PROGRAM
from asn_desktop.services.office.settings import Settings, save_settings
from asn_desktop.services.performance.appraisals.evidence import (
    add_evidence_file,
    add_evidence_link,
    evidence_path,
    remove_evidence,
    restore_evidence,
)
from asn_desktop.services.performance.appraisals.reading import evaluation_view
from asn_desktop.store.tables import EvidenceRow
from tests.factories import actor_for
from tests.services.performance.appraisals.scenes import ANDI, SITI, SRI, opened


@pytest.fixture
def siti(office):
    return actor_for(office, SITI)


@pytest.fixture
def evaluation_id(office):
    return opened(office)


@pytest.fixture
def result_id(office, siti, evaluation_id):
    return evaluation_view(office, siti, evaluation_id).results[1].id


@pytest.fixture
def outbox(tmp_path):
    folder = tmp_path / "flashdisk"
    folder.mkdir()
    return folder


def made(folder, name, content=b"isi laporan"):
    path = folder / name
    path.write_bytes(content)
    return path


def copies(office):
    folder = office.folder / "bukti"
    return sorted(path.name for path in folder.rglob("*") if path.is_file())


def test_a_file_is_copied_with_its_fingerprint(office, siti, evaluation_id, result_id, outbox):
    source = made(outbox, "Rekap TW3.xlsx")
    evidence_id = add_evidence_file(office, siti, evaluation_id, result_id, source)
    source.unlink()
    (piece,) = evaluation_view(office, siti, evaluation_id).results[1].evidence
    assert (piece.name, piece.kind, piece.is_missing) == (
        "Rekap TW3.xlsx",
        EvidenceKind.FILE,
        False,
    )
    path = evidence_path(office, actor_for(office, SRI), evidence_id)
    assert path.read_bytes() == b"isi laporan"
    assert path.parent == office.folder / "bukti" / "2026"
    with office.read() as session:
        row = session.get(EvidenceRow, evidence_id)
        assert row.sha256 == hashlib.sha256(b"isi laporan").hexdigest()
        assert row.size == 11


def test_no_partial_copy_is_left(office, siti, evaluation_id, result_id, outbox):
    add_evidence_file(office, siti, evaluation_id, result_id, made(outbox, "a.pdf"))
    assert [name for name in copies(office) if name.endswith(".partial")] == []


@pytest.mark.parametrize(
    "name",
    [
        "..berkas.pdf",
        "Foto loket; rm -rf.jpg",
        "laporan\nkedua.pdf",
        "é" * 80 + ".pdf",
        "CON.pdf",
        ".tersembunyi",
        "tanpa akhiran",
    ],
)
def test_whatever_the_name_the_copy_stays_in_its_folder(
    office, siti, evaluation_id, result_id, outbox, name
):
    evidence_id = add_evidence_file(office, siti, evaluation_id, result_id, made(outbox, name))
    path = evidence_path(office, siti, evidence_id)
    assert path.parent == office.folder / "bukti" / "2026"
    assert path.name.isascii()
    assert len(path.name) < 100


def test_a_file_larger_than_the_setting_is_refused(office, siti, evaluation_id, result_id, outbox):
    save_settings(office, PROGRAM, Settings(evidence_limit_mb=1))
    big = made(outbox, "video.mp4", b"0" * (1024 * 1024 + 1))
    with pytest.raises(DomainError, match="lebih besar dari 1 MB") as refusal:
        add_evidence_file(office, siti, evaluation_id, result_id, big)
    assert refusal.value.field == "evidence"
    assert copies(office) == []


@pytest.mark.parametrize(
    ("name", "content", "sentence"),
    [
        ("kosong.pdf", b"", "kosong"),
        ("pembaruan.EXE", b"MZ", "adalah program"),
        ("pintasan.lnk", b"L", "adalah program"),
    ],
)
def test_empty_files_and_programs_are_refused(
    office, siti, evaluation_id, result_id, outbox, name, content, sentence
):
    with pytest.raises(DomainError, match=sentence):
        add_evidence_file(office, siti, evaluation_id, result_id, made(outbox, name, content))


def test_a_file_that_vanished_is_told_in_words(office, siti, evaluation_id, result_id, outbox):
    with pytest.raises(DomainError, match="tidak ada lagi di tempatnya"):
        add_evidence_file(office, siti, evaluation_id, result_id, outbox / "hilang.pdf")


def test_a_folder_is_refused(office, siti, evaluation_id, result_id, outbox):
    with pytest.raises(DomainError, match="adalah folder"):
        add_evidence_file(office, siti, evaluation_id, result_id, outbox)


def test_a_device_is_refused(office, siti, evaluation_id, result_id, outbox):
    pipe = outbox / "pipa.pdf"
    os.mkfifo(pipe)
    with pytest.raises(DomainError, match="bukan berkas biasa"):
        add_evidence_file(office, siti, evaluation_id, result_id, pipe)


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read everything")
def test_a_locked_file_is_told_in_words(office, siti, evaluation_id, result_id, outbox):
    source = made(outbox, "terkunci.xlsx")
    source.chmod(0)
    with pytest.raises(DomainError, match="Tutup program yang sedang membukanya"):
        add_evidence_file(office, siti, evaluation_id, result_id, source)


def test_a_data_folder_that_cannot_be_written_is_told_in_words(
    office, siti, evaluation_id, result_id, outbox
):
    # A file where the folder should be: the same refusal as a write-protected disk.
    (office.folder / "bukti").write_bytes(b"")
    with pytest.raises(StorageError, match="Folder data tidak dapat ditulis"):
        add_evidence_file(office, siti, evaluation_id, result_id, made(outbox, "a.pdf"))


def test_the_same_content_twice_is_refused_and_leaves_one_copy(
    office, siti, evaluation_id, result_id, outbox
):
    add_evidence_file(office, siti, evaluation_id, result_id, made(outbox, "a.pdf"))
    with pytest.raises(DomainError, match=r"sama dengan bukti a\.pdf"):
        add_evidence_file(office, siti, evaluation_id, result_id, made(outbox, "b.pdf"))
    assert len(copies(office)) == 1


def test_a_refused_write_leaves_no_copy(office, siti, evaluation_id, outbox):
    with pytest.raises(DomainError, match="bukan bagian SKP"):
        add_evidence_file(office, siti, evaluation_id, "tidak-ada", made(outbox, "a.pdf"))
    assert copies(office) == []


def test_a_colleague_adds_and_opens_nothing(office, siti, evaluation_id, result_id, outbox):
    evidence_id = add_evidence_file(office, siti, evaluation_id, result_id, made(outbox, "a.pdf"))
    andi = actor_for(office, ANDI)
    with pytest.raises(NotAllowed):
        add_evidence_file(office, andi, evaluation_id, result_id, made(outbox, "b.pdf", b"lain"))
    with pytest.raises(NotAllowed):
        evidence_path(office, andi, evidence_id)
    assert len(copies(office)) == 1


def test_a_missing_copy_is_flagged_and_told_in_words(
    office, siti, evaluation_id, result_id, outbox
):
    evidence_id = add_evidence_file(office, siti, evaluation_id, result_id, made(outbox, "a.pdf"))
    evidence_path(office, siti, evidence_id).unlink()
    assert evaluation_view(office, siti, evaluation_id).results[1].evidence[0].is_missing
    with pytest.raises(DomainError, match="tidak ditemukan di folder data"):
        evidence_path(office, siti, evidence_id)


@pytest.mark.parametrize(
    "location", ["../kinerja.db", "bukti/../kinerja.db", "/etc/hostname", "bukti/2026/../../x"]
)
def test_a_location_from_a_foreign_file_leads_nowhere(
    office, siti, evaluation_id, result_id, outbox, location
):
    evidence_id = add_evidence_file(office, siti, evaluation_id, result_id, made(outbox, "a.pdf"))
    with office.write(PROGRAM, "Merusak lokasi") as transaction:
        transaction.session.get(EvidenceRow, evidence_id).location = location
    with pytest.raises(DomainError, match="tidak ditemukan"):
        evidence_path(office, siti, evidence_id)


def test_a_link_is_kept_with_a_name(any_office):
    siti = actor_for(any_office, SITI)
    evaluation_id = opened(any_office)
    result_id = evaluation_view(any_office, siti, evaluation_id).results[0].id
    add_evidence_link(
        any_office, siti, evaluation_id, result_id, " https://contoh.go.id/foto ", "Foto"
    )
    add_evidence_link(any_office, siti, evaluation_id, result_id, "http://contoh.go.id/x")
    pieces = evaluation_view(any_office, siti, evaluation_id).results[0].evidence
    assert [(piece.name, piece.location) for piece in pieces] == [
        ("Foto", "https://contoh.go.id/foto"),
        ("contoh.go.id", "http://contoh.go.id/x"),
    ]


@pytest.mark.parametrize(
    "link",
    [
        "",
        "laporan.pdf",
        "file:///etc/passwd",
        "javascript:alert(1)",
        "https://",
        "https://contoh.go.id/a b",
        "http://[rusak",
        "\\\\server\\berkas",
    ],
)
def test_what_is_no_web_address_is_refused(office, siti, evaluation_id, result_id, link):
    with pytest.raises(DomainError, match="harus berupa tautan"):
        add_evidence_link(office, siti, evaluation_id, result_id, link)


def test_a_link_that_is_too_long_is_refused(office, siti, evaluation_id, result_id):
    with pytest.raises(DomainError, match="terlalu panjang"):
        add_evidence_link(
            office, siti, evaluation_id, result_id, "https://contoh.go.id/" + "x" * 500
        )


def test_removing_evidence_can_be_undone(office, siti, evaluation_id, result_id, outbox):
    evidence_id = add_evidence_file(office, siti, evaluation_id, result_id, made(outbox, "a.pdf"))
    removed = remove_evidence(office, siti, evaluation_id, evidence_id)
    assert evaluation_view(office, siti, evaluation_id).results[1].evidence == ()
    with pytest.raises(DomainError, match="sudah tidak ada"):
        remove_evidence(office, siti, evaluation_id, evidence_id)
    restore_evidence(office, siti, removed)
    (piece,) = evaluation_view(office, siti, evaluation_id).results[1].evidence
    assert (piece.id, piece.is_missing) == (evidence_id, False)
