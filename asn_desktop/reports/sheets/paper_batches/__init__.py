"""The paper of a stack of survey sheets."""
