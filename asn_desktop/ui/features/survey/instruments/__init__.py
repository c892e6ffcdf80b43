"""Parts of the page about survey instruments."""
