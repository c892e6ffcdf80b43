"""Taking in, looking after and packing evidence files, with everything that goes wrong."""

import csv
import io
import os
import zipfile
from pathlib import Path

import pytest

from asn_desktop.base.errors import DomainError, NotAllowed
from asn_desktop.services.performance.appraisals.evidence import add_evidence_file, evidence_path
from asn_desktop.services.performance.appraisals.reading import evaluation_view
from asn_desktop.services.performance.evidence.locker import (
    evidence_locker,
    files_below,
    put_back,
)
from asn_desktop.services.performance.evidence.packing import LIST_NAME, pack_evidence
from asn_desktop.services.performance.evidence.taking_in import take_in, total_size
from tests.factories import actor_for
from tests.services.performance.appraisals.scenes import ANDI, SITI, opened

YEAR = 2026


@pytest.fixture
def siti(office):
    return actor_for(office, SITI)


@pytest.fixture
def rina(office):
    return actor_for(office, "Rina")


@pytest.fixture
def evaluation_id(office):
    return opened(office)


@pytest.fixture
def result_id(office, siti, evaluation_id):
    return evaluation_view(office, siti, evaluation_id).results[1].id


@pytest.fixture
def outbox(tmp_path):
    folder = tmp_path / "kamera"
    folder.mkdir()
    return folder


def made(folder, name, content=b"isi laporan"):
    path = folder / name
    path.write_bytes(content)
    return path


def stored(office):
    folder = office.folder / "bukti"
    return [path for path in folder.rglob("*") if path.is_file()]


def test_a_device_is_refused(office, siti, evaluation_id, result_id):
    taken = take_in(office, siti, evaluation_id, result_id, [Path("/dev/zero")])
    assert taken.ids == ()
    assert "bukan berkas biasa" in taken.refused[0][1]


def test_a_symbolic_link_is_refused(office, siti, evaluation_id, result_id, outbox):
    link = outbox / "laporan.pdf"
    link.symlink_to(made(outbox, "asli.pdf"))
    taken = take_in(office, siti, evaluation_id, result_id, [link])
    assert "pintasan" in taken.refused[0][1]


@pytest.mark.parametrize(
    "name",
    [
        "x" * 240 + ".pdf",
        "CON.pdf",
        "nul",
        "Laporan naïve 書類 \u202egnp.exe.pdf",
        "..pdf",
        "spasi  ganda .pdf",
    ],
)
def test_odd_names_are_kept_under_safe_ones(office, siti, evaluation_id, result_id, outbox, name):
    take_in(office, siti, evaluation_id, result_id, [made(outbox, name)])
    (copy,) = stored(office)
    assert copy.parent == office.folder / "bukti" / str(YEAR)
    assert copy.name.isascii()
    assert len(copy.name) < 100


def test_a_bad_file_is_named_and_the_others_are_taken(
    office, siti, evaluation_id, result_id, outbox
):
    sources = [
        made(outbox, "a.pdf", b"satu"),
        outbox / "hilang.pdf",
        made(outbox, "kosong.pdf", b""),
        made(outbox, "b.pdf", b"dua"),
        made(outbox, "salinan a.pdf", b"satu"),
    ]
    taken = take_in(office, siti, evaluation_id, result_id, sources)
    assert len(taken.ids) == 2
    assert [name for name, _words in taken.refused] == [
        "hilang.pdf",
        "kosong.pdf",
        "salinan a.pdf",
    ]
    assert "sama dengan bukti a.pdf" in taken.refused[2][1]


def test_stopping_leaves_nothing(office, siti, evaluation_id, result_id, outbox):
    sources = [made(outbox, f"{place}.bin", os.urandom(3 << 20)) for place in range(3)]
    halfway = total_size(sources) // 2
    taken = take_in(
        office, siti, evaluation_id, result_id, sources, told=lambda done, _name: done < halfway
    )
    assert taken.is_stopped
    assert stored(office) == []
    assert evaluation_view(office, siti, evaluation_id).results[1].evidence == ()


def test_moving_deletes_the_original_only_after_it_is_safe(
    office, siti, evaluation_id, result_id, outbox
):
    source = made(outbox, "foto.jpg", os.urandom(1000))
    content = source.read_bytes()
    taken = take_in(office, siti, evaluation_id, result_id, [source], move=True)
    assert not source.exists()
    assert taken.left_behind == ()
    assert evidence_path(office, siti, taken.ids[0]).read_bytes() == content


def test_moving_keeps_what_was_refused(office, siti, evaluation_id, result_id, outbox):
    source = made(outbox, "program.exe")
    take_in(office, siti, evaluation_id, result_id, [source], move=True)
    assert source.exists()


def test_nobody_takes_in_for_somebody_else(office, evaluation_id, result_id, outbox):
    andi = actor_for(office, ANDI)
    with pytest.raises(NotAllowed):
        take_in(office, andi, evaluation_id, result_id, [made(outbox, "a.pdf")])


@pytest.fixture
def lost(office, siti, evaluation_id, result_id, outbox):
    """One of two files is no longer in the data folder."""
    keys = [
        add_evidence_file(office, siti, evaluation_id, result_id, made(outbox, name, content))
        for name, content in (("satu.pdf", b"isi satu"), ("dua.pdf", b"isi dua"))
    ]
    evidence_path(office, siti, keys[0]).unlink()
    return keys[0]


def test_the_locker_adds_up_and_names_what_is_missing(office, rina, lost):
    locker = evidence_locker(office, rina, YEAR)
    assert (locker.files, locker.links, locker.size) == (2, 0, 15)
    assert [piece.name for piece in locker.missing] == ["satu.pdf"]
    assert locker.holders[0].missing == 1


def test_a_renamed_original_is_put_back_by_its_fingerprint(office, siti, rina, lost, outbox):
    renamed = made(outbox, "IMG_0001.pdf", b"isi satu")
    done = put_back(office, rina, [renamed])
    assert done.restored[0].startswith("satu.pdf (Siti")
    assert evidence_path(office, siti, lost).read_bytes() == b"isi satu"
    assert evidence_locker(office, rina, YEAR).missing == ()


def test_another_content_is_not_put_back(office, rina, lost, outbox):
    done = put_back(office, rina, [made(outbox, "satu.pdf", b"isi SATU")])
    assert done.restored == ()
    assert done.unknown == ("satu.pdf",)
    assert evidence_locker(office, rina, YEAR).missing


def test_a_whole_flash_disk_can_be_offered(office, rina, lost, outbox):
    deep = outbox / "2026" / "TW3"
    deep.mkdir(parents=True)
    made(deep, "x.pdf", b"isi satu")
    (outbox / "putar").symlink_to(outbox)
    assert len(put_back(office, rina, files_below(outbox)).restored) == 1


@pytest.mark.parametrize("who", [SITI, "Sri", "Yusuf"])
def test_only_who_looks_after_the_office_sees_the_locker(office, lost, who):
    with pytest.raises(NotAllowed):
        evidence_locker(office, actor_for(office, who), YEAR)


def test_a_pack_holds_files_list_and_what_is_missing(office, rina, lost, tmp_path):
    packed = pack_evidence(office, rina, YEAR, tmp_path / "bukti.zip")
    assert (packed.files, packed.missing) == (1, 1)
    with zipfile.ZipFile(packed.path) as pack:
        assert pack.testzip() is None
        text = pack.read(LIST_NAME).decode("utf-8-sig")
        lines = list(csv.DictReader(io.StringIO(text), delimiter=";"))
        kept = next(line for line in lines if not line["Keterangan"])
        assert pack.read(kept["Berkas atau tautan"]) == b"isi dua"
    assert {line["Keterangan"] for line in lines} == {"", "Berkas hilang"}


def test_a_stopped_pack_leaves_no_file(office, rina, lost, tmp_path):
    target = tmp_path / "bukti.zip"
    with pytest.raises(DomainError, match="dihentikan"):
        pack_evidence(office, rina, YEAR, target, told=lambda _done, _name: False)
    assert list(tmp_path.glob("bukti.zip*")) == []


def test_one_packs_the_own_evidence_and_nobody_elses(office, siti, lost, tmp_path):
    target = tmp_path / "saya.zip"
    assert pack_evidence(office, siti, YEAR, target, employee_id=siti.employee_id).files == 1
    with pytest.raises(NotAllowed):
        pack_evidence(office, siti, YEAR, target)
