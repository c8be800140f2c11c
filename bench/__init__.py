"""Times and sizes, as ratios."""
