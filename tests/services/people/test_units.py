"""The unit tree is the office's own data, and never loses people."""

import pytest

from asn_desktop.base.errors import DomainError, NotAllowed
from asn_desktop.services.context import Office
from asn_desktop.services.people.units import (
    add_unit,
    archive_unit,
    move_unit,
    rename_unit,
    unit_tree,
)
from tests.factories import actor_for


def _unit(office: Office, name: str) -> str:
    return next(unit.id for unit in unit_tree(office, with_archived=True) if unit.name == name)


def test_the_tree_shows_depth_people_and_head(any_office: Office) -> None:
    tree = [(unit.depth, unit.name, unit.people, unit.head) for unit in unit_tree(any_office)]
    assert tree == [
        (0, "Kecamatan Sukamaju", 1, "B. Suryanto, S.Sos., M.Si."),
        (1, "Sekretariat", 3, "Dewi Lestari, S.STP."),
        (1, "Seksi Pelayanan Umum", 4, "Sri Wahyuni, S.Sos."),
    ]


def test_a_unit_is_added_renamed_and_moved(any_office: Office) -> None:
    operator = actor_for(any_office, "Rina")
    new = add_unit(any_office, operator, "  Subbagian   Umum ", _unit(any_office, "Sekretariat"))
    rename_unit(any_office, operator, new, "Subbagian Umum dan Kepegawaian")
    move_unit(any_office, operator, new, _unit(any_office, "Kecamatan Sukamaju"))
    added = next(unit for unit in unit_tree(any_office) if unit.id == new)
    assert (added.name, added.depth) == ("Subbagian Umum dan Kepegawaian", 1)


@pytest.mark.parametrize("name", ["", "   ", "sekretariat", "x" * 121])
def test_a_name_that_is_empty_taken_or_too_long_is_refused(any_office: Office, name: str) -> None:
    with pytest.raises(DomainError) as caught:
        add_unit(any_office, actor_for(any_office, "Rina"), name, None)
    assert caught.value.field == "name"


def test_a_unit_never_lies_below_itself(any_office: Office) -> None:
    operator = actor_for(any_office, "Rina")
    top, below = _unit(any_office, "Kecamatan Sukamaju"), _unit(any_office, "Sekretariat")
    with pytest.raises(DomainError, match="bawah dirinya sendiri"):
        move_unit(any_office, operator, top, below)


def test_a_unit_with_people_stays_in_use(any_office: Office) -> None:
    operator = actor_for(any_office, "Rina")
    with pytest.raises(DomainError, match="masih punya 3 pegawai"):
        archive_unit(any_office, operator, _unit(any_office, "Sekretariat"))
    empty = add_unit(any_office, operator, "Seksi Kosong", None)
    archive_unit(any_office, operator, empty)
    assert "Seksi Kosong" not in [unit.name for unit in unit_tree(any_office)]


def test_only_the_operator_changes_units(any_office: Office) -> None:
    with pytest.raises(NotAllowed):
        add_unit(any_office, actor_for(any_office, "B. Suryanto"), "Seksi Baru", None)
