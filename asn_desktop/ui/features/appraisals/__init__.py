"""Realisation, appraisal and the appraiser's list."""
