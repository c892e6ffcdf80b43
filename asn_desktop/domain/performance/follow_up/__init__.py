"""Rules of what follows an appraisal: coaching, rewards, votes, discipline."""
