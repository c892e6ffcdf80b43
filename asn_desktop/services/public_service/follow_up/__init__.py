"""What the office does about low survey results."""
