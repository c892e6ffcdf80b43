"""Words of single areas for the audit trail, where the common list is full."""
