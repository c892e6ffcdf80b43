"""Scenes of coaching and rewards."""

from typing import Any

from sqlalchemy import select

from asn_desktop.services.context import Office
from asn_desktop.store.tables import (
    CoachingRow,
    ElectionRow,
    RewardRow,
)
from tests.gallery.finding import (
    APPRAISER,
    EMPLOYEE,
    HEAD,
    LEADER,
    OPERATOR,
    Scene,
    press,
    third_quarter,
)


def _coaching(office: Office) -> dict[str, Any]:
    with office.read() as session:
        key = session.scalars(select(CoachingRow.id).order_by(CoachingRow.id)).first()
    return {"coaching_id": key}


def _tab(name: str) -> Any:
    return lambda _office: {"tab": name}


def _paper(document: str, table: Any) -> Any:
    def find(office: Office) -> dict[str, Any]:
        with office.read() as session:
            key = session.scalars(select(table.id).order_by(table.id)).first()
        return {"document": document, "id": key}

    return find


def _recap(office: Office) -> dict[str, Any]:
    return {"document": "predicate_recap", "id": str(third_quarter(office)["period_id"])}


SCENES = (
    Scene("16a_bimbingan", "Camat", LEADER, "coaching"),
    Scene("16b_bimbingan_kosong", "Analis Pelayanan", EMPLOYEE, "coaching"),
    Scene("16c_catatan_bimbingan", "Camat", LEADER, "coaching_record", _coaching),
    Scene("16d_mulai_bimbingan", HEAD, APPRAISER, "coaching", act=press("coaching_add")),
    Scene("17a_kartu", "Analis Pelayanan", EMPLOYEE, "rewards"),
    Scene("17b_kirim_kartu", "Analis Pelayanan", EMPLOYEE, "rewards", act=press("card_send")),
    Scene("17c_pemilihan", "Camat", LEADER, "rewards", _tab("votes")),
    Scene("17d_suara_kertas", "", OPERATOR, "rewards", _tab("votes"), act=press("vote_paper")),
    Scene("17e_calon", "Camat", LEADER, "rewards", _tab("proposals")),
    Scene("17f_penghargaan", "", OPERATOR, "rewards", _tab("awards")),
    Scene("17g_disiplin", "", OPERATOR, "rewards", _tab("discipline")),
    Scene("17h_rekap", "", OPERATOR, "rewards", _tab("recap")),
    Scene("17i_peringkat", "Camat", LEADER, "rewards", _tab("ranking")),
    Scene("17j_buka_pemilihan", "", OPERATOR, "rewards", _tab("votes"), act=press("vote_open")),
    Scene("17k_piagam", "Camat", LEADER, "print", _paper("certificate", RewardRow)),
    Scene("17l_surat_suara", "", OPERATOR, "print", _paper("ballot", ElectionRow)),
    Scene("17m_rekap_cetak", "", OPERATOR, "print", _recap),
)
