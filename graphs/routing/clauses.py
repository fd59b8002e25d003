"""Cuts a message into clauses that could each be a request of its own."""

from __future__ import annotations

import regex

_BREAK = regex.compile(
    r"(?<=[.!?。！？।؟;；])\s*"
    r"|\s*,?\s+(?:and also|and then|and|also|plus|then|et aussi|et puis|et|puis|e anche|e poi|e|poi"
    r"|y también|y luego|y|luego"
    r"|und auch|und dann|und|dann|e também|e depois|en ook|en|oraz|i|и также|и потом|и|ve|και|na|और फिर|और|फिर|dan)\s+"
    r"|\s+و(?=\p{Arabic}{3})"
    r"|[，,、]?\s*(?:然后|再给|再帮|并且|另外|还有|同时|それから|そして|あと|그리고)"
)
_WORDS = regex.compile(r"\p{L}[\p{L}\p{M}']*")
_WORDLESS = regex.compile(r"[\p{Han}\p{Hiragana}\p{Katakana}\p{Hangul}\p{Thai}]")


def clauses(text: str) -> list[str]:
    """Clauses in order; pieces too short to be a request stay with the one before."""
    found: list[str] = []
    start = 0
    for match in [*_BREAK.finditer(text), None]:
        end = match.start() if match else len(text)
        piece = text[start:end].strip()
        if found and not (_request(piece) and _request(found[-1])):
            found[-1] = text[text.index(found[-1]) : end].strip()
        elif piece:
            found.append(piece)
        start = match.end() if match else end
    return found


def _request(piece: str) -> bool:
    """Whether a piece is long enough to ask for something: two words, or four characters of a script without spaces."""
    return len(_WORDS.findall(piece)) >= 2 or len(_WORDLESS.findall(piece)) >= 4
