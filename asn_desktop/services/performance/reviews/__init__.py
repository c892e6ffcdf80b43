"""Reviews after an activity, shared by those who took part."""
