"""What follows the appraisals of a practice office."""
