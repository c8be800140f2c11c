from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from reader.kit.model import Page, Service, Source, Term
from reader.kit.rows import read, write

if TYPE_CHECKING:
    from reader.authoring.content import Content


def test_every_value_comes_back_equal(small_content: Content) -> None:
    for page in small_content.pages:
        assert read(Page, write(page)) == page
    for term in small_content.terms:
        assert read(Term, write(term)) == term
    for service in small_content.services:
        assert read(Service, write(service)) == service
    for source in small_content.sources.values():
        assert read(Source, write(source)) == source


@pytest.mark.parametrize("text", ["", "[]", "{}", "[1]", "null", '["a"]'])
def test_anything_else_is_refused(text: str) -> None:
    with pytest.raises((ValueError, TypeError, KeyError)):
        read(Source, text)


def test_a_field_of_another_kind_is_refused(small_content: Content) -> None:
    row = json.loads(write(small_content.sources["first-source"]))
    row[0] = 7
    with pytest.raises(TypeError):
        read(Source, json.dumps(row))
