"""What the employee does while filling in the realisation."""
