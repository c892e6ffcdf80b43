"""The library in the editor, drafts for many, and copying an earlier plan."""
