"""The store of evidence files: taking in, looking after, packing."""
