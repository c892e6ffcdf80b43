"""Parts of the page of follow-ups."""
