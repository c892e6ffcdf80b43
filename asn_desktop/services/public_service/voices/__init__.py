"""Suggestions and complaints of the public: listed, tagged, handled."""
