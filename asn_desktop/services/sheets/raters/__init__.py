"""What is printed of a 360° round."""
