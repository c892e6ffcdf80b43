"""Plans and appraisals."""
