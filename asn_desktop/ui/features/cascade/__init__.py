"""The cascade tree and the matrix of roles."""
