"""The full-screen kiosk on which the public answers the survey."""
