"""Numbers in running text, in whatever digits they are written (12, ١٢, १२, １２), grouped or decimal."""

from __future__ import annotations

import unicodedata

import regex

_NUMBER = regex.compile(r"\p{Nd}+(?:[.,٫٬'’\u00a0\u202f ]\p{Nd}+)*")
_GROUPED = regex.compile(r"\d{1,3}(?:[.,٬'’\u00a0\u202f ]\d{2,3})*[.,٬'’\u00a0\u202f ]\d{3}")
_MARK = regex.compile(r"[.,٫٬'’\u00a0\u202f ]")


def ascii_digits(text: str) -> str:
    """The text with every decimal digit as 0-9."""
    if text.isascii():
        return text
    return "".join(str(unicodedata.decimal(c)) if c.isdecimal() and not c.isascii() else c for c in text)


def numbers(text: str) -> list[frozenset[str]]:
    """Every number of the text, each with the ways in which it can be read, as plain decimal strings.

    "2,916" may be 2916 or 2.916 or two numbers in a list; a reader knows which, we accept any of them.
    """
    return [_readings(match[0]) for match in _NUMBER.finditer(ascii_digits(text))]


def plain(value: float | str) -> str:
    """A number without sign, leading zeros and idle decimals: "07" -> "7", 2.50 -> "2.5"."""
    text = str(value).lstrip("-+")
    whole, _, part = text.partition(".")
    part = part.rstrip("0")
    whole = whole.lstrip("0") or "0"
    return f"{whole}.{part}" if part else whole


def _readings(token: str) -> frozenset[str]:
    parts = _MARK.split(token)
    if len(parts) == 1:
        return frozenset({plain(token)})
    found = {" ".join(plain(part) for part in parts)}
    if _GROUPED.fullmatch(token):
        found.add(plain("".join(parts)))
    if len(parts) == 2:
        found.add(f"{plain(parts[0])}.{parts[1].rstrip('0')}".rstrip("."))
    if len(parts) > 2:
        found.add(plain("".join(parts[:-1]) + "." + parts[-1]))
    return frozenset(found)
