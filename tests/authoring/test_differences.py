from __future__ import annotations

from typing import TYPE_CHECKING

from reader.authoring.differences import difference

if TYPE_CHECKING:
    from reader.authoring.content import Content


def test_it_says_field_by_field_what_would_change(small_content: Content) -> None:
    first, second, *_ = small_content.services
    changed = first._replace(
        name="Other",
        phones=(),
        assurance=first.assurance._replace(confidence="low"),
    )
    new = second._replace(id="gb-new", name="New\nline")
    found = difference(small_content.services, [changed, second, new])
    assert str(found) == "1 added, 1 changed, 1 the same"
    assert list(found.lines()) == [
        "+ gb-new: New line",
        f"~ {first.id}: name: {first.name} -> Other",
        f"~ {first.id}: phones: {first.phones[0].number}, voice -> (nothing)",
        f"~ {first.id}: assurance.confidence: high -> low",
    ]
