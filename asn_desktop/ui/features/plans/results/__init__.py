"""Results of a plan: the accordion, its indicators, and the dialog that writes one."""
