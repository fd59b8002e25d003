"""How a question and a note are cut into comparable pieces, in any script.

Words of alphabets give themselves and their inner letter sequences, so that inflection costs little; Chinese gives
pairs of characters.
"""

from __future__ import annotations

import unicodedata
from collections import Counter
from itertools import groupby

GRAM = 4
_ALIKE = str.maketrans({"أ": "ا", "إ": "ا", "آ": "ا", "ى": "ي", "ة": "ه", "ـ": None})
_VOWEL_MARKS = dict.fromkeys(range(1611, 1619))


def folded(text: str) -> str:
    """Lower case, without accents on Latin letters, Arabic vowel marks and differences of width."""
    plain = unicodedata.normalize("NFKC", text).casefold().translate(_ALIKE).translate(_VOWEL_MARKS)
    return "".join(_bare(letter) for letter in plain)


def _bare(letter: str) -> str:
    base = unicodedata.normalize("NFD", letter)[0]
    return base if base.isascii() else letter


def words(text: str) -> list[str]:
    """The words of a text; vowel signs (Devanagari) belong to them, Chinese stands apart from Latin letters."""
    runs = groupby(folded(text), key=_sort_of)
    return ["".join(run) for sort, run in runs if sort]


def _sort_of(letter: str) -> str:
    if is_han(letter):
        return "han"
    return "word" if unicodedata.category(letter)[0] in "LMN" else ""


def is_han(text: str) -> bool:
    """Whether Chinese characters are in it."""
    return any("\u3400" <= letter <= "\u9fff" for letter in text)


def pieces(text: str, without: frozenset[str] = frozenset()) -> Counter[str]:
    """The pieces of a text with their counts, but for the words (in Chinese: pairs) in `without`."""
    found: Counter[str] = Counter()
    for word in words(text):
        if is_han(word):
            found.update(pair for pair in _pairs(word) if pair not in without)
        elif word not in without:
            found.update(_letters(word))
    return found


def _pairs(word: str) -> list[str]:
    return [word[at : at + 2] for at in range(len(word) - 1)] or [word]


def _letters(word: str) -> list[str]:
    grams = [word[at : at + GRAM] for at in range(len(word) - GRAM + 1)] if len(word) > GRAM else []
    return [f"={word}", *grams]
