"""Rules about people, posts and employee numbers."""
