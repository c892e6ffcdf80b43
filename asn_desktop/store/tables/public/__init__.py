"""Tables of the public's voice: survey, paper, voices and follow-up."""
