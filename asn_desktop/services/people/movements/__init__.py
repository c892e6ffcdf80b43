"""People who move: transfers, substitutes of appraisers, leave and study."""
