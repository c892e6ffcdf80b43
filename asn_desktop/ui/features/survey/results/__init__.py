"""Parts of the page of survey results."""
