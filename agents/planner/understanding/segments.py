"""Cuts a message into questions: at sentence ends always, at commas and conjunctions only where both sides ask."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

_SENTENCE_END = re.compile(r"(?<=[?!؟？！。।;；؛\n])\s*|(?<=\w\.)\s+(?=\D)|(?<=[…])\s+")
_COMMA = re.compile(r"[,،，、:—–]\s*")


def sentences(text: str) -> list[str]:
    """The sentences of a message that hold a letter or a digit."""
    return [part.strip() for part in _SENTENCE_END.split(text) if any(char.isalnum() for char in part)]


def questions(sentence: str, joints: Sequence[int], stands: Callable[[str], bool]) -> list[str]:
    """The parts of a sentence that stand as questions of their own.

    `joints` are offsets at which a conjunction begins; commas are added. A cut is made where what lies before it,
    since the last cut, and all that follows it both stand.
    """
    cuts = sorted({*joints, *(match.end() for match in _COMMA.finditer(sentence))})
    parts: list[str] = []
    start = 0
    for cut in cuts:
        before, after = sentence[start:cut], sentence[cut:]
        if stands(before) and stands(after):
            parts.append(before)
            start = cut
    return [*parts, sentence[start:]]
