"""The ratings of a team or the office side by side, and the advice somebody was asked for."""
