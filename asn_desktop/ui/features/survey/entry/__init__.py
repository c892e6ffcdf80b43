"""Parts of the page for typing sheets."""
