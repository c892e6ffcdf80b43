"""The page of the worksheet of needs."""
