"""The library of results per post, and plans made from it or from an earlier plan."""
