"""Tables of appraisal: evaluations and what follows from them."""
