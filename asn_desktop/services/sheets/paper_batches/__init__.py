"""What is printed of a stack of survey sheets."""
