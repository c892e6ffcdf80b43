"""The survey kiosk: what it shows, and how its answers are kept."""
