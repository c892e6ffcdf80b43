"""Performance dialogues: their list and the record of one."""
