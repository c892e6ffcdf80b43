"""Plans (SKP): starting, writing, handing in and setting them."""
