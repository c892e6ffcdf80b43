"""The list of services and the units that serve them."""
