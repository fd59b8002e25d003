"""Compiles cue phrases. The syntax is described in `cues`."""

from __future__ import annotations

import re
from typing import Literal

from agents.planner.understanding.folding import fold_text

Boundary = Literal["words", "clitics", "none"]

_CLITICS = "(?:و|ف)?(?:ب|ل|ك)?(?:ال|ل)?"
_SPACE = r"\s+"
_ANY_ENDING = r"\S*"
_SHORT_ENDING = ".{0,2}?"
_GAP = ".."
_UNSPACED = re.compile(r"\([^)]*\)\??|\.\.|[^\s().]+")


def pattern(phrase: str, boundary: Boundary) -> str:
    """The regular expression of a phrase, over folded text; its only groups are the gaps."""
    if phrase.startswith("^"):
        return rf"(?<!.)\s*(?:{pattern(phrase[1:], boundary)})"
    if boundary == "none":
        return r"\s*".join(_unbounded(word) for word in _UNSPACED.findall(phrase))
    words = _words(phrase)
    clitics = _CLITICS if boundary == "clitics" else ""
    body = "".join(_bounded(word, clitics, first=index == 0) for index, word in enumerate(words))
    return rf"(?<!\S){body}(?!\S)"


def heads(phrase: str) -> frozenset[str]:
    """The words that a match of the phrase can begin with; a stem ends in "*"."""
    found: set[str] = set()
    for word in _words(phrase.removeprefix("^")):
        for option in _options(word):
            found |= {f"{spelling}*" if option.endswith("*") else spelling for spelling in _first_words(option)}
        if not word.endswith("?"):
            break
    return frozenset(found)


def _first_words(option: str) -> set[str]:
    return {spelling.split()[0] for spelling in _spellings(option.rstrip("*"))}


def _words(phrase: str) -> list[str]:
    return re.findall(r"\([^)]*\)\??|\S+", phrase)


def _options(word: str) -> list[str]:
    return word.removesuffix("?").strip("()").split("|")


def _bounded(word: str, clitics: str, *, first: bool) -> str:
    if word == _GAP:
        return r"((?:\s+\S+){0,4}?)"
    body = f"{clitics}{_alternatives(word, _ANY_ENDING)}"
    spaced = f"{body}{_SPACE}" if first and word.endswith("?") else body if first else f"{_SPACE}{body}"
    return f"(?:{spaced})?" if word.endswith("?") else spaced


def _unbounded(word: str) -> str:
    if word == _GAP:
        return r"(.{0,10}?)"
    body = _alternatives(word, _SHORT_ENDING)
    return f"(?:{body})?" if word.endswith("?") else body


def _alternatives(word: str, ending: str) -> str:
    return f"(?:{'|'.join(_option(option, ending) for option in _options(word))})"


def _option(option: str, ending: str) -> str:
    stems = [_SPACE.join(map(re.escape, spelling.split())) for spelling in _spellings(option.rstrip("*"))]
    stem = f"(?:{'|'.join(stems)})" if len(stems) > 1 else stems[0]
    return stem + ending if option.endswith("*") else stem


def _spellings(written: str) -> list[str]:
    """With and without the apostrophe: "what's" is typed "whats" as well."""
    return list(dict.fromkeys((fold_text(written), fold_text(re.sub("['’]", "", written)))))
