"""Tables of a pack: one SQLite file. Shared by who writes it and who reads it."""

from __future__ import annotations

# Raised when an older Reader could not read a pack any more.
FORMAT = 2
# Written into the file's header: "Rdr1". A foreign SQLite file does not have it.
APPLICATION = 0x52647231
# Beginnings of words up to this length are tokens of their own in the index.
BEGIN = 5

TABLES = """
CREATE TABLE kit(name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE page(kind TEXT, lang TEXT, place INTEGER, id TEXT, head TEXT, rest TEXT,
  PRIMARY KEY(kind, lang, place)) WITHOUT ROWID;
CREATE TABLE term(lang TEXT, place INTEGER, id TEXT, head TEXT, rest TEXT,
  PRIMARY KEY(lang, place)) WITHOUT ROWID;
CREATE TABLE service(place INTEGER PRIMARY KEY, id TEXT UNIQUE, country TEXT, main INTEGER,
  assured INTEGER, value TEXT);
CREATE INDEX service_country ON service(country, main, assured);
CREATE TABLE emergency(country TEXT PRIMARY KEY, value TEXT) WITHOUT ROWID;
CREATE TABLE source(id TEXT PRIMARY KEY, value TEXT) WITHOUT ROWID;
CREATE TABLE country(lang TEXT, place INTEGER, code TEXT, name TEXT, services INTEGER,
  PRIMARY KEY(lang, place)) WITHOUT ROWID;
CREATE TABLE language(lang TEXT, code TEXT, name TEXT, PRIMARY KEY(lang, code)) WITHOUT ROWID;
CREATE TABLE spoken(place INTEGER PRIMARY KEY, value TEXT);
CREATE TABLE wording(place INTEGER PRIMARY KEY, lang TEXT UNIQUE, value TEXT);
CREATE TABLE topic(lang TEXT, place INTEGER, id TEXT, name TEXT,
  PRIMARY KEY(lang, place)) WITHOUT ROWID;

CREATE TABLE doc(id INTEGER PRIMARY KEY, lang TEXT, kind TEXT, key TEXT, sort TEXT, country TEXT,
  title TEXT, body TEXT, low TEXT, number TEXT);
CREATE TABLE word(lang TEXT, form TEXT, stem TEXT, df INTEGER, PRIMARY KEY(lang, form)) WITHOUT ROWID;
CREATE INDEX word_stem ON word(lang, stem, form, df);
CREATE TABLE phone(key TEXT, doc INTEGER, PRIMARY KEY(key, doc)) WITHOUT ROWID;
CREATE TABLE spell(lang TEXT, bucket TEXT, forms TEXT, PRIMARY KEY(lang, bucket)) WITHOUT ROWID;
"""


def find_table(lang: str) -> str:
    """The name of a language's full-text table; `lang` is checked to be letters and hyphens."""
    name = lang.replace("-", "_").lower()
    if not name.replace("_", "").isalnum() or not name.isascii():
        raise ValueError(f"not a language code: {lang}")
    return f"find_{name}"


def in_country(code: str) -> str:
    """The token that services of a country carry in the index."""
    return f"^^{code.lower()}"


def find_sql(lang: str) -> str:
    """The table that finds rows by token; tokens are made when packing, so any script works."""
    return (
        f"CREATE VIRTUAL TABLE {find_table(lang)} USING fts5(w, content='', columnsize=0, "
        "detail=none, tokenize=\"unicode61 remove_diacritics 0 categories 'L* N* Co Mn Mc' "
        "tokenchars '^~<'\")"
    )
