"""The decisions around an evaluation: signatures, hand-over, opening again, what is not rated."""
