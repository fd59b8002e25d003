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
_LETTERS = regex.compile(r"\p{L}")


def clauses(text: str, least_letters: int = 6) -> list[str]:
    """Clauses in order; pieces too short to be a request stay with the one before."""
    found: list[str] = []
    start = 0
    for match in [*_BREAK.finditer(text), None]:
        end = match.start() if match else len(text)
        piece = text[start:end].strip()
        if found and (len(_LETTERS.findall(piece)) < least_letters * _density(piece)):
            found[-1] = text[text.index(found[-1]) : end].strip()
        elif piece:
            found.append(piece)
        start = match.end() if match else end
    return found


def _density(piece: str) -> float:
    """Scripts that write a word with few characters need fewer of them."""
    return 0.5 if regex.search(r"[\p{Han}\p{Hiragana}\p{Hangul}]", piece) else 1.0
