"""What lies beneath a spreadsheet: measuring packed files and reading csv text."""
