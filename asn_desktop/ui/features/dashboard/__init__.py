"""The dashboard: where are we behind, since when, who."""
