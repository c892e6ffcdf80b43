"""The scenes of discussions and objections, seen by each party."""

from collections.abc import Callable
from typing import Any

from sqlalchemy import select

from asn_desktop.domain.performance.objections import DiscussionStatus, ObjectionStatus
from asn_desktop.services.context import Office
from asn_desktop.store.tables import DiscussionRow, ObjectionRow
from tests.gallery.finding import APPRAISER, HEAD, LEADER, Scene, document


def objection(status: ObjectionStatus) -> Callable[[Office], dict[str, Any]]:
    """Return the finder of an objection in a state."""

    def find(office: Office) -> dict[str, Any]:
        query = select(ObjectionRow.id).where(ObjectionRow.status == status)
        with office.read() as session:
            return {"objection_id": session.scalars(query).first()}

    return find


def discussion(status: DiscussionStatus) -> Callable[[Office], dict[str, Any]]:
    """Return the finder of a discussion in a state."""

    def find(office: Office) -> dict[str, Any]:
        query = select(DiscussionRow.id).where(DiscussionRow.status == status)
        with office.read() as session:
            return {"discussion_id": session.scalars(query).first()}

    return find


RUNNING, DECIDED = objection(ObjectionStatus.UNDER_REVIEW), objection(ObjectionStatus.DECIDED)
SCENES: tuple[Scene, ...] = (
    Scene("23a_keberatan_daftar", "Camat", LEADER, "objections"),
    Scene("23b_keberatan_penilai", HEAD, APPRAISER, "objection", RUNNING),
    Scene("23c_keberatan_keputusan", "Camat", LEADER, "objection", RUNNING),
    Scene("23d_keberatan_diputuskan", HEAD, APPRAISER, "objection", DECIDED),
    Scene("23e_diskusi_jawab", HEAD, APPRAISER, "discussion", discussion(DiscussionStatus.ASKED)),
    Scene(
        "23f_diskusi_selesai", HEAD, APPRAISER, "discussion", discussion(DiscussionStatus.SETTLED)
    ),
    Scene(
        "23g_cetak_berita_acara", "Camat", LEADER, "print", document("objection_minutes", DECIDED)
    ),
)
