"""Spaces and digits as a language sets them; what to do is data in the language's catalogue."""

from __future__ import annotations

import re

from babel import Locale

from agents.planner.wording.catalogue import Catalogue

_ZEROS = {"arab": 0x0660, "arabext": 0x06F0, "deva": 0x0966, "beng": 0x09E6, "mymr": 0x1040}
"""CLDR numbering systems with digits of their own: the code point of their zero."""
_NARROW = "\u202f"
_SPACES = re.compile(r"(?<=\S) {2,}")
_BEFORE_STOP = re.compile(r" +(?=[,.:;。，；：、।،؛)）](?:\s|$|\[))")
_DOUBLED = re.compile(r"[,，،] *(?=[.。।:：])")
_MARKER_OR_DIGITS = re.compile(r"\[c[a-z0-9]{5}\]|\d+")


def typeset(catalogue: Catalogue, text: str) -> str:
    """Close the gaps that empty arguments leave, and set the language's own narrow spaces."""
    text = _BEFORE_STOP.sub("", _SPACES.sub(" ", text)).strip(" ")
    text = _DOUBLED.sub("", text)
    before, after = catalogue.setting("typography-narrow-before"), catalogue.setting("typography-narrow-after")
    if before is None or after is None:
        return text
    text = re.sub(rf"(?<=\S) ?(?=[{re.escape(before)}](?:\s|$|[,.]))", _NARROW, text)
    return re.sub(rf"(?<=[{re.escape(after)}]) ?(?=\S)", _NARROW, text)


def local_digits(text: str, locale: Locale) -> str:
    """Digits as the locale's people write them (ar-EG: ١٢), markers left alone."""
    zero = _ZEROS.get(locale.default_numbering_system)
    if zero is None:
        return text
    digits = {ord("0") + value: chr(zero + value) for value in range(10)}
    return _MARKER_OR_DIGITS.sub(
        lambda match: match[0] if match[0].startswith("[") else match[0].translate(digits), text
    )
