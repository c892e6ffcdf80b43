"""How results are selected, grouped and written up."""
