"""Words that others wrote (names, news, feed texts), made safe to stand in an answer: never markup, never obeyed."""

from __future__ import annotations

import functools
import re
import unicodedata

FSI, PDI = "\u2068", "\u2069"
_TAG = re.compile(r"<[^<>]{0,400}>")
_LINK = re.compile(r"!?\[([^\[\]]{0,400})\]\([^()]{0,2000}\)")
_URL = re.compile(r"(?:https?://|www\.|data:|javascript:)\S+", re.IGNORECASE)
_KEEP_FORMAT = {"\u200c", "\u200d"}  # joiners that Hindi and Persian spell with
_BRACKETS = str.maketrans({"[": "(", "]": ")", "<": "‹", ">": "›", "\\": "/", "`": "'", "|": "/", "~": "-"})
_MARKUP = re.compile(r"([*_])")
_SPACES = re.compile(r"\s+")


@functools.lru_cache(maxsize=4096)
def clean(text: str, limit: int = 200) -> str:
    """One line of plain words: no control or direction characters, no markup, no links, at most `limit` characters."""
    text = _SPACES.sub(" ", text)
    text = "".join(char for char in text if char in _KEEP_FORMAT or unicodedata.category(char)[0] != "C")
    text = _URL.sub("", _TAG.sub(" ", _LINK.sub(r"\1", text)))
    text = _SPACES.sub(" ", text.translate(_BRACKETS)).strip()
    if len(text) > limit:
        text = text[:limit].rsplit(" ", 1)[0].rstrip(" ,;:.") + "…"
    return _MARKUP.sub(r"\\\1", text).lstrip("#>-+ ")


def isolate(text: str) -> str:
    """Keep a left-to-right name in one piece inside a right-to-left sentence (UAX 9)."""
    if any(unicodedata.bidirectional(char) == "L" for char in text):
        return f"{FSI}{text}{PDI}"
    return text
