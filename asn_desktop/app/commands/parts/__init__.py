"""What several commands share: words, consoles, folders, periods and files."""
