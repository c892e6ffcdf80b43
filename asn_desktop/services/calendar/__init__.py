"""The calendar of the office: days off and deadlines."""
