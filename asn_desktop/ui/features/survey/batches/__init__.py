"""Parts of the pages about stacks of printed sheets."""
