"""Use-cases: one verb for each thing an officer does; the only users of the store."""
