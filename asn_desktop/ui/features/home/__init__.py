"""The first page: what waits, where the year stands."""
