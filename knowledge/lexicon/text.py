"""Text as the lexicon sees it: folded, cut into tokens, with the way back to the characters that were typed.

Folding makes the ways of writing one name equal: case, diacritics, width, Arabic letter variants, tatweel and vowel
signs, Devanagari nukta and nasals, traditional Chinese characters, local digits. It never needs to be undone: a token
keeps the offsets of the text as typed.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache

from knowledge.lexicon.hanzi import simplified

_LETTERS = str.maketrans(
    {
        "ø": "o", "æ": "ae", "œ": "oe", "ß": "ss", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "ı": "i", "ħ": "h",
        "ŋ": "n",
        "أ": "ا", "إ": "ا", "آ": "ا", "ٱ": "ا", "ى": "ي", "ی": "ي", "ې": "ي", "ک": "ك", "ة": "ه", "ۀ": "ه", "ہ": "ه",
        "ؤ": "و", "ئ": "ي", "ـ": "", "ё": "е", "\u200c": "", "\u200d": "", "\u00ad": "", "×": "x", "ऑ": "आ", "ॉ": "ा",
        "ँ": "ं", "़": "", "ー": "ー", "ｰ": "ー", "’": "'", "‘": "'", "`": "'", "´": "'", "′": "'", "ʼ": "'", "ʻ": "'",
    }
)  # fmt: skip
_HINDI_NASAL = re.compile("[ङञणनम]्(?=[क-ह])")
_MARKS_DROPPED = ("ARABIC", "HEBREW", "COMBINING")
_MARKS_KEPT = "KATAKANA"  # the voicing mark of kana is part of the letter
_NUMBER = re.compile(r"\d+(?:[.,٫]\d+)*")
_ASCII_WORD = re.compile(r"\d+(?:[.,]\d+)*|[a-z]+")
_THOUSANDS = re.compile(r"\d{1,3}(?:[,.]\d{3})+")


class Script(StrEnum):
    """Scripts that the lexicon tells apart."""

    LATIN = "Latn"
    HAN = "Hani"
    KANA = "Kana"
    HANGUL = "Hang"
    ARABIC = "Arab"
    DEVANAGARI = "Deva"
    CYRILLIC = "Cyrl"
    DIGIT = "Digit"
    OTHER = "Zyyy"

    @property
    def unspaced(self) -> bool:
        """Whether words of this script follow one another without a space (or carry endings without one)."""
        return self in _UNSPACED


_UNSPACED = frozenset({Script.HAN, Script.KANA, Script.HANGUL})


@dataclass(frozen=True, slots=True)
class Token:
    """A word, a number, or one character of a script without spaces. `start`, `end` are offsets into the text."""

    key: str  # folded
    start: int
    end: int
    script: Script
    capital: bool  # begins with a capital, in a script that has them
    glued: bool  # nothing but a hyphen or an apostrophe between this token and the one before


@lru_cache(maxsize=16384)
def script_of(char: str) -> Script:
    """The script of one character, by its Unicode name."""
    if char.isdigit():
        return Script.DIGIT
    name = unicodedata.name(char, "")
    for prefix, script in _SCRIPT_NAMES:
        if name.startswith(prefix):
            return script
    return Script.OTHER


_SCRIPT_NAMES = (
    ("LATIN", Script.LATIN),
    ("FULLWIDTH LATIN", Script.LATIN),
    ("CJK UNIFIED", Script.HAN),
    ("CJK COMPATIBILITY", Script.HAN),
    ("KATAKANA", Script.KANA),
    ("HIRAGANA", Script.KANA),
    ("HALFWIDTH KATAKANA", Script.KANA),
    ("HANGUL", Script.HANGUL),
    ("ARABIC", Script.ARABIC),
    ("DEVANAGARI", Script.DEVANAGARI),
    ("CYRILLIC", Script.CYRILLIC),
)


@lru_cache(maxsize=65536)
def fold(text: str) -> str:
    """The comparable form of a word."""
    wide = unicodedata.normalize("NFKC", text).casefold().translate(_LETTERS)
    if wide.isascii():
        return wide
    bare = "".join(c for c in unicodedata.normalize("NFD", wide) if not _dropped(c))
    folded = unicodedata.normalize("NFC", bare).translate(_LETTERS)
    return _HINDI_NASAL.sub("ं", simplified(folded))


def _dropped(char: str) -> bool:
    if unicodedata.category(char) != "Mn":
        return False
    name = unicodedata.name(char, "")
    return name.startswith(_MARKS_DROPPED) and _MARKS_KEPT not in name


def ascii_digits(text: str) -> str:
    """Decimal digits of any script as 0-9; other characters stay. The length does not change."""
    if text.isascii():
        return text
    return "".join(str(unicodedata.digit(c)) if unicodedata.category(c) == "Nd" else c for c in text)


def tokens(text: str) -> list[Token]:
    """Cut `text` into tokens. Digits and letters part company: "10km" is two tokens."""
    plain = ascii_digits(text)
    found: list[Token] = []
    at, end = 0, len(text)
    while at < end:
        start = at
        char = plain[at]
        if char.isdigit() and char.isascii():
            match = _NUMBER.match(plain, at)
            at = match.end() if match else at + 1
            found.append(_token(_number(plain[start:at]), start, at, Script.DIGIT, False, text, found))
            continue
        if not _is_word(char):
            at += 1
            continue
        script = script_of(char)
        at += 1
        if not script.unspaced:
            at = _word_end(plain, at, script)
        key = fold(plain[start:at])
        if key:
            found.append(_token(key, start, at, script, char != char.lower(), text, found))
    return found


@lru_cache(maxsize=16384)
def keys(text: str) -> tuple[str, ...]:
    """Only the folded tokens: the form in which aliases are stored."""
    folded = fold(text)
    if folded.isascii():
        return tuple(_number(word) if word[0].isdigit() else word for word in _ASCII_WORD.findall(folded))
    return tuple(token.key for token in tokens(text))


def _token(key: str, start: int, end: int, script: Script, capital: bool, text: str, before: list[Token]) -> Token:
    gap = text[before[-1].end : start] if before else " "
    return Token(key, start, end, script, capital, gap in _GLUE)


_GLUE = frozenset({"", "-", "'", "’", "‑", "–", "·", "・"})


def _number(text: str) -> str:
    if _THOUSANDS.fullmatch(text):
        return re.sub("[,.]", "", text)
    return text.replace(",", ".").replace("٫", ".")


def _is_word(char: str) -> bool:
    return char.isalnum() or unicodedata.category(char) in ("Mn", "Mc") or char == "×"


def _word_end(text: str, at: int, script: Script) -> int:
    while at < len(text) and _is_word(text[at]) and not (text[at].isdigit() and text[at].isascii()):
        other = script_of(text[at])
        if other != script and other is not Script.OTHER:
            break
        at += 1
    return at
