"""The table view and the painter of its cells."""
