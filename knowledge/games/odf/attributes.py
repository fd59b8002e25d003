"""Reading attributes of ODF elements: absent, empty, wrong. Every refusal names the element and the attribute."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import UTC, date, datetime
from xml.etree.ElementTree import Element

from knowledge.games.odf.rejected import Rejected

_WHOLE_NUMBER = re.compile(r"-?[0-9]{1,12}")


def text(element: Element, name: str) -> str | None:
    """The attribute without surrounding space; null when absent or empty."""
    value = element.get(name, "").strip()
    return value or None


def required(element: Element, name: str) -> str:
    """The attribute.

    Raises:
        Rejected: when it is absent or empty.
    """
    value = text(element, name)
    if value is None:
        raise Rejected(f"{element.tag} lacks the attribute {name}")
    return value


def integer(element: Element, name: str) -> int | None:
    """The attribute as a whole number, null when absent.

    Raises:
        Rejected: when it is not a whole number.
    """
    value = text(element, name)
    if value is None:
        return None
    if not _WHOLE_NUMBER.fullmatch(value):
        raise Rejected(f"{element.tag}@{name} is not a whole number: {value[:40]!r}")
    return int(value)


def flag(element: Element, name: str) -> bool:
    """True for `Y`."""
    return text(element, name) == "Y"


def instant(element: Element, name: str) -> datetime | None:
    """The attribute as an aware time with the feed's own offset, null when absent.

    Raises:
        Rejected: when it is not an ISO time, or has no offset: a zone is never guessed.
    """
    value = text(element, name)
    if value is None:
        return None
    try:
        moment = datetime.fromisoformat(value)
        if moment.tzinfo is not None:
            moment.astimezone(UTC)  # a year at the edge of the calendar has no such instant
    except (ValueError, OverflowError) as error:
        raise Rejected(f"{element.tag}@{name} is not an ISO date and time: {value[:40]!r}") from error
    if moment.tzinfo is None:
        raise Rejected(f"{element.tag}@{name} has no offset from UTC: {value!r}")
    return moment


def utc(moment: datetime | None) -> datetime | None:
    """The same instant in UTC."""
    return moment.astimezone(UTC) if moment else None


def day(element: Element, name: str) -> date | None:
    """The attribute as a calendar day, null when absent.

    Raises:
        Rejected: when it is not a day of the calendar.
    """
    value = text(element, name)
    if value is None:
        return None
    try:
        return date.fromisoformat(value[:10])
    except ValueError as error:
        raise Rejected(f"{element.tag}@{name} is not a date: {value[:40]!r}") from error


def english(element: Element, child: str) -> str | None:
    """The English `Value` (or text) among `child` elements with a Language, otherwise the first one."""
    best: str | None = None
    for option in element.findall(child):
        value = text(option, "Value") or (option.text or "").strip() or None
        if value and option.get("Language", "").upper() in {"ENG", "EN"}:
            return value
        best = best or value
    return best


def athletes(element: Element) -> Iterator[Element]:
    """The athletes of a competitor, team or entry in the feed's order."""
    found = element.findall("Composition/Athlete")
    return iter(sorted(found, key=lambda one: integer(one, "Order") or 0))
