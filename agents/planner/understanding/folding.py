"""Folds text so that spellings compare: case, accents, apostrophes, Han variants, digits; offsets stay traceable."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

from knowledge.lexicon.hanzi import simplified

_ARABIC = str.maketrans(
    {"أ": "ا", "إ": "ا", "آ": "ا", "ٱ": "ا", "ى": "ي", "ة": "ه", "ؤ": "و", "ئ": "ي", "ک": "ك", "ی": "ي"}
)
_DEVANAGARI = str.maketrans({"ँ": "ं"})
_LETTERS = str.maketrans({"ß": "ss", "ø": "o", "æ": "ae", "œ": "oe", "ł": "l", "đ": "d", "ı": "i", "ё": "е"})
_DROPPED = frozenset("\u0640\u093c\u200b\u200c\u200d\u200e\u200f\u2060\ufeff\u0307")
_COMPOSED = "\u2e80"  # from here on letters are not taken apart: kana, hangul, Han, full-width forms
_SPACED = frozenset({"P", "S", "Z", "C"})


@dataclass(frozen=True, slots=True)
class Folded:
    """Folded text. `origin[i]` is the offset in the given text of folded character `i`."""

    given: str
    text: str
    origin: tuple[int, ...]

    def reach(self, at: int) -> range:
        """Offsets of the given text behind one folded character, with the marks that folding dropped after it."""
        following = self.origin[at + 1] if at + 1 < len(self.origin) else len(self.given)
        return range(self.origin[at], max(following, self.origin[at] + 1))

    def span(self, start: int, end: int) -> tuple[int, int]:
        """The span of the given text behind a non-empty span of the folded one."""
        return self.origin[start], self.origin[end - 1] + 1


def fold(given: str) -> Folded:
    """Folds a text; punctuation becomes spaces, marks that only vary the spelling go."""
    letters: list[str] = []
    origin: list[int] = []
    for offset, character in enumerate(given):
        for letter in _folded(character):
            letters.append(letter)
            origin.append(offset)
    return Folded(given, simplified("".join(letters)), tuple(origin))


def fold_text(given: str) -> str:
    """Folds where offsets do not matter; runs of spaces collapse."""
    return " ".join(fold(given).text.split())


@lru_cache(maxsize=4096)
def _folded(character: str) -> str:
    if character.isascii():
        return character.lower() if character.isalnum() else " "
    if character in _DROPPED:
        return ""
    form: Literal["NFKC", "NFKD"] = "NFKC" if character >= _COMPOSED else "NFKD"
    return "".join(_bare(part) for part in unicodedata.normalize(form, character).casefold())


def _bare(part: str) -> str:
    category = unicodedata.category(part)
    if part in _DROPPED or (category == "Mn" and not _is_indic(part)):
        return ""
    if category == "Nd":
        return str(unicodedata.digit(part))
    if category[0] in _SPACED:
        return " "
    return part.translate(_ARABIC).translate(_DEVANAGARI).translate(_LETTERS)


def _is_indic(part: str) -> bool:
    return "\u0900" <= part <= "\u0dff"
