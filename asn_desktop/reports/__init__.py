"""Paper: a sheet in, PDF bytes out; import `rendering` lazily, reportlab is heavy."""
