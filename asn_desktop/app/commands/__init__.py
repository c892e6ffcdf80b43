"""The commands: one module each, all over the same services as the window."""
