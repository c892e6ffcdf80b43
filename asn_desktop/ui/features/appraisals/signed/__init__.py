"""What is done with a signed evaluation: hand over, receive, countersign, open again, explain."""
