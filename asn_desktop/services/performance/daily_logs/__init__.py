"""The daily log of what people do."""
