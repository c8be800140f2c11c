"""Reader: an offline article, glossary and directory of helplines, with a quick exit."""

__version__ = "0.1.0"
