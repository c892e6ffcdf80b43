"""Credit documents and the personal report, assembled for paper."""
