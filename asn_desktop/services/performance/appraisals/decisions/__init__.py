"""What happens to an evaluation once its appraiser has decided."""
