"""The needs of the organisation: one worksheet a year, from needs to indicators to results."""
