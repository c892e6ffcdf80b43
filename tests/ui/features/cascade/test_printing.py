"""Matrix and tree in the preview, by the routes that their pages ask for."""

import pytest

from asn_desktop.ui.features.cascade.cascade_page import CascadePage
from asn_desktop.ui.features.cascade.matrix_page import MatrixPage
from asn_desktop.ui.features.printing.preview_page import PreviewPage
from tests.factories import actor_for
from tests.services.performance.plans.plan_contents import head_plan


@pytest.mark.parametrize(
    ("kind", "button", "title"),
    [
        (CascadePage, "cascade_print", "Pohon Kinerja 2026, Kecamatan Sukamaju"),
        (MatrixPage, "matrix_print", "Matriks Pembagian Peran dan Hasil 2026, Sri Wahyuni, S.Sos."),
    ],
)
def test_the_button_leads_to_the_paper(stage, office, kind, button, title):
    head_plan(office)
    sri = actor_for(office, "Sri")
    stage.put(kind, sri)
    stage.press(button)
    route, arguments = stage.opened[-1]
    assert route == "print"
    page = stage.put(PreviewPage, sri, **arguments)
    stage.settle()
    assert page.made.title == title
    assert page.made.pdf.startswith(b"%PDF")
