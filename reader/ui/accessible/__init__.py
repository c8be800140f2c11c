"""The text of a page as a screen reader meets it; made only when one asks."""
