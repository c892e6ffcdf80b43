"""The unit tree by keys: adding, naming, moving, archiving and taking back."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox

from asn_desktop.domain.people.terms import Role
from asn_desktop.services.people.units import unit_tree
from asn_desktop.ui.features.people.units_page import UnitsPage
from asn_desktop.ui.kit.page import NoticeKind
from tests.factories import actor_for
from tests.ui.stage import Stage, accept, in_next_dialog, type_into


@pytest.fixture
def page(stage: Stage) -> UnitsPage:
    return stage.put(UnitsPage, actor_for(stage.office, "Rina"))


def shown(page: UnitsPage) -> list[str]:
    return [page.model.index(row, 0).data().strip() for row in range(page.model.rowCount())]


def in_front(page: UnitsPage, name: str) -> None:
    page.table.select_key(next(unit.id for unit in page.model.rows if unit.name == name))


def typing(name: str):
    def fill(dialog):
        type_into(dialog, "unit_name", name)
        accept(dialog)

    return fill


def test_the_tree_shows_units_with_head_and_people(page):
    assert shown(page) == ["Kecamatan Sukamaju", "Sekretariat", "Seksi Pelayanan Umum"]
    assert page.model.index(1, 1).data() == "Dewi Lestari, S.STP."
    assert page.model.index(2, 2).data() == "4"


def test_a_unit_is_added_below_the_one_in_front(stage, page):
    in_front(page, "Sekretariat")
    in_next_dialog(typing("Subbagian Keuangan"))
    stage.key(page, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    new = next(unit for unit in unit_tree(stage.office) if unit.name == "Subbagian Keuangan")
    assert new.depth == 2
    assert page.table.current_key == new.id


def test_a_name_that_is_taken_is_refused_beside_the_field(stage, page):
    seen = []

    def fill(dialog):
        type_into(dialog, "unit_name", "sekretariat")
        accept(dialog)
        stage.settle()
        seen.append(dialog.fields["name"].error)
        dialog.done(0)

    in_next_dialog(fill)
    stage.press("unit_add")
    assert seen == ["Unit sekretariat sudah ada. Pakai nama lain."]


def test_f2_gives_another_name(stage, page):
    in_front(page, "Seksi Pelayanan Umum")
    in_next_dialog(typing("Seksi Pelayanan"))
    stage.key(page, Qt.Key.Key_F2)
    assert "Seksi Pelayanan" in shown(page)


def test_a_unit_moves_below_another_one_but_not_below_itself(stage, page):
    in_next_dialog(typing("Subbagian Umum"))
    in_front(page, "Sekretariat")
    stage.press("unit_add")
    in_front(page, "Sekretariat")
    seen = []

    def below_itself(dialog):
        box = dialog.findChild(QComboBox, "unit_parent")
        box.setCurrentIndex(
            next(at for at in range(box.count()) if "Subbagian" in box.itemText(at))
        )
        accept(dialog)
        stage.settle()
        seen.append(dialog.fields["parent"].error)
        box.setCurrentIndex(next(at for at in range(box.count()) if "Seksi" in box.itemText(at)))
        accept(dialog)

    in_next_dialog(below_itself)
    stage.key(page, Qt.Key.Key_M, Qt.KeyboardModifier.ControlModifier)
    assert "bawah dirinya sendiri" in seen[0]
    depths = {unit.name: unit.depth for unit in unit_tree(stage.office)}
    assert depths["Sekretariat"] == 2
    assert depths["Subbagian Umum"] == 3


def test_the_office_itself_stays_at_the_top(stage, page):
    in_front(page, "Kecamatan Sukamaju")
    stage.press("unit_move")
    assert "tidak dipindahkan" in stage.notices[-1].sentence


def test_an_empty_unit_is_archived_by_delete_and_taken_back(stage, page):
    in_next_dialog(typing("Seksi Lama"))
    stage.press("unit_add")
    in_front(page, "Seksi Lama")
    stage.key(page, Qt.Key.Key_Delete)
    assert "Seksi Lama" not in shown(page)
    words, step_back = stage.undo_words, stage.undo
    assert words == "Seksi Lama diarsipkan."
    step_back()
    stage.settle()
    assert "Seksi Lama" in shown(page)


def test_a_unit_with_people_stays_in_use(stage, page):
    in_front(page, "Sekretariat")
    stage.press("unit_archive")
    assert stage.notices[-1].kind is NoticeKind.WARNING
    assert "masih punya 3 pegawai" in stage.notices[-1].sentence


def test_archived_units_can_be_shown_and_restored(stage, page):
    in_next_dialog(typing("Seksi Lama"))
    stage.press("unit_add")
    in_front(page, "Seksi Lama")
    stage.press("unit_archive")
    stage.press("units_archived")
    in_front(page, "Seksi Lama")
    assert page._archive_button.text() == "&Pulihkan"
    stage.press("unit_archive")
    assert not next(unit for unit in page.model.rows if unit.name == "Seksi Lama").is_archived


def test_enter_opens_the_people_of_a_unit(stage, page):
    in_front(page, "Sekretariat")
    stage.key(page.table, Qt.Key.Key_Return)
    assert stage.opened == [("people", {"unit_id": page.table.current_key})]


def test_a_leader_only_reads_the_tree(stage):
    page = stage.put(UnitsPage, actor_for(stage.office, "B. Suryanto", Role.LEADER))
    assert len(shown(page)) == 3
    assert page._rename.isHidden()
    assert page._add.isHidden()
