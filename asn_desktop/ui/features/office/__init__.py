"""Pages of the office itself: identity, years, rules, backups, accounts, trail."""
