"""The stage of the appraisal pages, for the calibration pages too."""

from tests.ui.features.appraisals.conftest import stage_of

__all__ = ["stage_of"]
