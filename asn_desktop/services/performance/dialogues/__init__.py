"""Records of performance dialogues."""
