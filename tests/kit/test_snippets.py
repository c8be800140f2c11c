from __future__ import annotations

from reader.kit.snippets import WIDTH, cut, marks_in


def test_marks_are_merged_and_begin_words() -> None:
    assert marks_in("control and uncontrolled", ["control", "contr"]) == ((0, 7),)
    assert marks_in("aa aa", ["aa", ""]) == ((0, 2), (3, 5))


def test_a_short_text_is_whole() -> None:
    assert cut("Short text.", "short text.", ["text"]) == ("Short text.", ((6, 10),))
    assert cut("", "", ["a"]) == ("", ())


def test_a_long_text_is_cut_at_words_around_the_find() -> None:
    body = "word " * 100 + "needle " + "more " * 100
    text, marks = cut(body, body, ["needle"])
    assert text.startswith("… word")
    assert text.endswith("more …")
    assert [text[a:b] for a, b in marks] == ["needle"]
    assert len(text) <= WIDTH + 4


def test_one_endless_word() -> None:
    body = "x" * 500
    text, _ = cut(body, body, ["x"])
    assert text.startswith("x")
    body = "y" * 300 + " needle"
    assert "needle" in cut(body, body, ["needle"])[0]
