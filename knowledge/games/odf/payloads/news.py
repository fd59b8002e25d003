"""DT_NEWS: text items. Words from outside: stored as data, quoted as data, never followed.

The schema leaves the shape open: `Document` (or `News`) with Title and Message or Body, as elements or attributes.
"""

from __future__ import annotations

from collections.abc import Iterator
from xml.etree.ElementTree import Element

from knowledge.games.odf.attributes import text
from knowledge.games.odf.intake import Intake
from knowledge.games.odf.rejected import Rejected
from knowledge.games.schema import News

_ITEMS = frozenset({"Document", "News", "NewsItem"})
_LONGEST = 100_000


def replace(intake: Intake, items: Iterator[Element]) -> None:
    """The items of this document; one with the same code and language replaces the older one.

    Raises:
        Rejected: when no item has a title or a body.
    """
    language = (intake.envelope.language or "ENG").upper()
    found = 0
    for item in items:
        for document in item.iter() if item.tag in _ITEMS else ():
            if document.tag in _ITEMS:
                found += _item(intake, document, language, found)
    if not found:
        raise Rejected("DT_NEWS holds no item with a title or a body")


def _item(intake: Intake, document: Element, language: str, index: int) -> int:
    title = _words(document, "Title") or _words(document, "Headline")
    parts = [_words(document, name) for name in ("Subtitle", "Message", "Body", "Text")]
    body = "\n\n".join(part for part in parts if part)
    if not title and not body:
        return 0
    scope = f"{intake.scope.code}{intake.envelope.subcode}"
    code = text(document, "Code") or (scope if index == 0 else f"{scope}#{index}")
    spoken = (text(document, "Language") or language).upper()
    intake.retire(News, News.code == code, News.language == spoken)
    intake.title = f"News: {title or body[:60]}"[:200]
    intake.add(News, code=code, language=spoken, title=title[:1000], body=body[:_LONGEST])
    return 1


def _words(document: Element, name: str) -> str:
    child = document.find(name)
    if child is None:
        return text(document, name) or ""
    inside = " ".join(" ".join(child.itertext()).split())
    return inside or text(child, "Value") or ""
