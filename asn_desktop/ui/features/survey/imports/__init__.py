"""Parts of the page for importing files of sheets."""
