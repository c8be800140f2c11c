"""Where a rule's fault is: the file and line at which something was written."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.authoring.content import At
from reader.kit.faults import Fault

if TYPE_CHECKING:
    from reader.authoring.content import Content
    from reader.kit.model import Page, Service, Term


def error(content: Content, key: str, text: str) -> Fault:
    """A fault that stops a kit; `key` is one of `Content.at`."""
    return _fault(content, key, "error", text)


def warning(content: Content, key: str, text: str) -> Fault:
    """A fault that an editor looks at."""
    return _fault(content, key, "warning", text)


def of_page(page: Page) -> str:
    """The key of a page."""
    return f"page/{page.lang}/{page.head.id}"


def of_term(term: Term) -> str:
    """The key of a term."""
    return f"term/{term.lang}/{term.head.id}"


def of_service(service: Service) -> str:
    """The key of a service."""
    return f"service/{service.id}"


def _fault(content: Content, key: str, severity: str, text: str) -> Fault:
    at = content.at.get(key, At(key))
    return Fault(at.file, at.line, severity, text)
