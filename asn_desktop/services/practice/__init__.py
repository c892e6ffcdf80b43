"""The practice office: a believable filled office of any size, made from content files."""
