"""Times and sizes, as ratios to a floor that is taken in the same run."""
