"""Units, employees and their dated assignments."""
