"""What stands on the four charts: words, figures, marks to press, and nothing on empty ground."""

import subprocess
import sys
from itertools import pairwise

import pytest
from matplotlib.patches import Rectangle

from asn_desktop.charts.element_heat_map import draw_element_heat_map
from asn_desktop.charts.element_heat_map import main_finding as element_finding
from asn_desktop.charts.palette import DARK, LIGHT, better_ink, blended, contrast
from asn_desktop.charts.pictures import figure_png, save_png
from asn_desktop.charts.predicate_spread import draw_predicate_spread
from asn_desktop.charts.predicate_spread import main_finding as spread_finding
from asn_desktop.charts.service_index import draw_service_index
from asn_desktop.charts.service_index import main_finding as service_finding
from asn_desktop.charts.sheet import Look, Sheet
from asn_desktop.charts.unit_achievement import draw_unit_achievement, units_that_fit
from asn_desktop.charts.unit_achievement import main_finding as unit_finding
from asn_desktop.domain.performance.terms import OrgPredicate
from tests.charts.samples import (
    drawn,
    figure_of,
    history,
    keys,
    services,
    spread,
    text_of,
    texts,
    unit,
)

LOOK = Look()
UNITS = (unit("Trantib", "84.2"), unit("Sekretariat", "101.0"), unit("Kel. Baru", None))
HISTORY = history("3.10", None, "3.45")


def marks(figure, key):
    return [
        artist
        for artist in figure.axes[0].get_children()
        if isinstance(artist, Rectangle) and artist.get_gid() == key
    ]


def test_units_carry_name_percentage_and_a_hatch_below_the_target():
    figure = drawn(draw_unit_achievement, UNITS, LOOK)
    assert {"Trantib", "84%", "Sekretariat", "101%", "100%"} <= set(texts(figure))
    behind, reached = marks(figure, "unit:Trantib")[0], marks(figure, "unit:Sekretariat")[0]
    assert behind.get_hatch()
    assert not reached.get_hatch()


def test_a_unit_without_figures_says_so_and_shows_no_zero():
    figure = drawn(draw_unit_achievement, UNITS, LOOK)
    assert "belum ada data" in texts(figure)
    assert "0%" not in texts(figure)
    assert keys(figure) == {"unit:Trantib", "unit:Sekretariat", "unit:Kel. Baru"}


def test_an_outlier_stays_inside_the_chart():
    figure = drawn(draw_unit_achievement, (unit("Unggul", "480"),), LOOK)
    bar = marks(figure, "unit:Unggul")[0]
    assert bar.get_x() + bar.get_width() < 340 - 40
    assert "480%" in texts(figure)


def test_where_rows_are_short_the_units_furthest_behind_stay_in_their_order():
    many = [unit(f"Unit {number}", str(100 - number)) for number in range(30)]
    kept = units_that_fit(many, 4)
    assert [line.name for line in kept] == ["Unit 26", "Unit 27", "Unit 28", "Unit 29"]
    figure = drawn(draw_unit_achievement, many, LOOK)
    assert "Unit 29" in texts(figure)
    assert "Unit 0" not in texts(figure)


def test_at_most_three_grid_lines_and_labels_of_the_chosen_row_in_bold():
    figure = drawn(draw_unit_achievement, UNITS, LOOK, "unit:Trantib")
    assert text_of(figure, "Trantib").get_color() == LIGHT.link
    assert text_of(figure, "Trantib").get_fontproperties().get_weight() == "semibold"
    assert [words for words in texts(figure) if words in {"0", "50", "100%"}] == ["0", "50", "100%"]


def test_the_pattern_of_good_is_a_cap_and_a_bracket():
    figure = drawn(draw_predicate_spread, spread(good=6, very_good=3, poor=1), LOOK)
    assert {"maks. 70%", "harus ada", "60%", "30%", "10%", "0%"} <= set(texts(figure))
    assert "predicate:good" in keys(figure)


@pytest.mark.parametrize(
    ("org", "words"),
    [
        (OrgPredicate.OUTSTANDING, {"maks. 70%"}),
        (OrgPredicate.NEEDS_IMPROVEMENT, {"min. 60%", "maks. 10%"}),
        (OrgPredicate.POOR, {"min. 60%", "min. 10%", "maks. 10%"}),
        (OrgPredicate.VERY_POOR, {"min. 60%", "min. 10%", "tidak boleh ada"}),
        (None, set()),
    ],
)
def test_each_predicate_of_the_office_draws_its_own_limits(org, words):
    figure = drawn(draw_predicate_spread, spread(org, good=5, very_good=5), LOOK)
    limits = {word for word in texts(figure) if word.startswith(("maks", "min.", "harus", "tidak"))}
    assert limits == words


def test_a_figure_that_would_lie_on_a_limit_moves_into_its_column():
    figure = drawn(draw_predicate_spread, spread(good=65, very_good=35), LOOK)
    column = marks(figure, "predicate:good")[0]
    label, cap = text_of(figure, "65%"), text_of(figure, "maks. 70%")
    assert label.get_position()[1] > column.get_y()
    assert cap.get_position()[1] < column.get_y()


def test_each_cell_of_the_heat_map_has_its_number_in_a_readable_ink():
    figure = drawn(draw_element_heat_map, HISTORY, LOOK)
    found = texts(figure)
    assert found.count("3,10") == 9
    assert found.count("3,45") == 9
    assert found.count("–") == 9
    assert "element:complaint" in keys(figure)
    signs = [line for line in figure.axes[0].get_children() if line.get_label() == "terendah"]
    assert len(signs) == 1


@pytest.mark.parametrize("palette", [LIGHT, DARK])
def test_numbers_are_readable_on_every_step_of_the_sequence(palette):
    steps = [blended(palette.sequence, 0.12 + 0.88 * place / 50) for place in range(51)]
    # At 50 % lightness no ink is better than 4.2; everywhere else it is above 4.5.
    assert min(contrast(better_ink(step, palette.inks), step) for step in steps) > 4.1
    for lower, higher in pairwise(steps):
        assert lower != higher


def test_services_with_few_sheets_are_hollow_and_weak_ones_have_another_shape():
    comparison = services(("Surat Pindah", "72.22", 4), ("KTP-el", "93.06", 25))
    figure = drawn(draw_service_index, comparison, LOOK)
    dots = {
        artist.get_gid(): artist
        for artist in figure.axes[0].get_children()
        if artist.get_gid() and hasattr(artist, "get_marker")
    }
    assert dots["service:Surat Pindah"].get_markerfacecolor() == LIGHT.surface
    assert dots["service:KTP-el"].get_markerfacecolor() == LIGHT.achieved
    assert dots["service:Surat Pindah"].get_marker() != dots["service:KTP-el"].get_marker()
    assert {"72,22", "93,06", "A", "B", "C"} <= set(texts(figure))


@pytest.mark.parametrize(
    ("draw", "given", "words"),
    [
        (draw_unit_achievement, (), "Belum ada pegawai pada unit ini"),
        (draw_predicate_spread, spread(), "Belum ada evaluasi final"),
        (draw_element_heat_map, history(None, None), "Belum ada jawaban survei"),
        (draw_service_index, services(), "Belum ada jawaban survei pada periode ini"),
    ],
)
def test_without_data_a_sentence_stands_in_place_of_the_chart(draw, given, words):
    figure = drawn(draw, given, LOOK)
    assert texts(figure) == [words]
    assert keys(figure) == set()


@pytest.mark.parametrize("size", [(300, 150), (340, 160), (900, 500)])
@pytest.mark.parametrize("scale", [1.0, 1.25, 1.5])
def test_nothing_is_drawn_outside_the_chart(size, scale):
    look = Look(DARK, scale)
    for draw, given in (
        (draw_unit_achievement, UNITS),
        (draw_predicate_spread, spread(good=6, very_good=3, poor=1)),
        (draw_element_heat_map, HISTORY),
        (draw_service_index, services(("Surat Pindah", "72.22", 4), ("KTP-el", "93.06", 25))),
    ):
        figure = drawn(draw, given, look, width=size[0], height=size[1])
        for artist in figure.axes[0].get_children():
            if hasattr(artist, "get_text") and artist.get_text():
                box = artist.get_window_extent()
                assert box.x1 <= size[0] + 2, artist.get_text()
                assert box.y1 <= size[1] + 2, artist.get_text()


def test_main_findings_are_one_sentence_for_those_who_do_not_see():
    assert unit_finding(UNITS).endswith("1 dari 3 unit mencapai target. Terendah Trantib 84%.")
    assert "terbanyak Baik 60%" in spread_finding(spread(good=6, very_good=4))
    assert element_finding(HISTORY) == "Nilai SKM per unsur: terendah Persyaratan."
    assert "Terendah Surat Pindah 72,22" in service_finding(services(("Surat Pindah", "72.22", 4)))
    assert "belum" in unit_finding(())
    assert "belum" in spread_finding(spread())
    assert "belum" in element_finding(history(None))
    assert "belum" in service_finding(services())


def test_long_names_are_shortened_with_an_ellipsis():
    sheet = Sheet(figure_of(), LOOK)
    short = sheet.fitting("Ketenteraman dan Ketertiban Umum", 90)
    assert short.endswith("…")
    assert sheet.text_width(short) <= 90
    assert sheet.fitting("Umum", 90) == "Umum"


def test_text_is_set_in_the_bundled_font():
    figure = drawn(draw_unit_achievement, UNITS, LOOK)
    assert text_of(figure, "Trantib").get_fontproperties().get_name() == "Open Sans"
    assert text_of(figure, "Trantib").get_fontsize() == pytest.approx(8.25)


def test_a_picture_is_twice_as_sharp_and_written_whole(tmp_path):
    path = tmp_path / "unit.png"
    save_png(lambda figure: draw_unit_achievement(figure, UNITS, LOOK), path)
    content = path.read_bytes()
    assert content.startswith(b"\x89PNG")
    assert int.from_bytes(content[16:20]) == 2 * 560
    small = figure_png(lambda figure: draw_unit_achievement(figure, UNITS, LOOK), 200, 100)
    assert int.from_bytes(small[16:20]) == 400


def test_drawing_needs_no_window_and_no_pyplot():
    code = (
        "import sys; import asn_desktop.charts.pictures;"
        "print([name for name in ('matplotlib.pyplot', 'PySide6') if name in sys.modules])"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=120
    )
    assert done.stdout.strip() == "[]"


def test_a_single_value_needs_no_span():
    figure = drawn(draw_element_heat_map, history("3.00"), LOOK)
    assert texts(figure).count("3,00") == 9


def test_a_target_of_one_hundred_is_the_plans_own():
    assert unit("Tepat", "100.0").reaches_target
    assert not unit("Hampir", "99.9").reaches_target
