"""Cue tables: which words of a language signal what. One YAML file a language under `cues/`.

Pattern syntax, per phrase: words match whole words; `x*` any ending; `(a|b)` either; `x?` optional; `..` a gap of at
most four words. In languages written without spaces phrases match anywhere and `..` spans at most ten characters;
in Arabic a word may carry its clitics. Phrases and text are folded alike (no case, no accents), so files keep the
proper spelling. Adding a language is adding a file.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

import yaml
from pydantic import BaseModel, ConfigDict

from agents.planner.understanding.folding import Folded, fold_text

_CLITICS = "(?:و|ف)?(?:ب|ل|ك)?(?:ال|ل)?"
_SPACE = r"\s+"
_ANY_ENDING = r"\S*"
_NEVER = "(?!)"
_SHORT_ENDING = ".{0,2}?"


class CueFile(BaseModel):
    """A cue file as it lies on disk."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    language: str
    boundary: str = "words"  # words | clitics | none
    numbers: dict[str, int] = {}  # number words
    cues: dict[str, str]  # name -> phrases, separated by semicolons

    def phrases(self) -> dict[str, tuple[str, ...]]:
        """The phrases of each cue."""
        split = {name: (phrase.strip() for phrase in text.split(";")) for name, text in self.cues.items()}
        return {name: tuple(phrase for phrase in phrases if phrase) for name, phrases in split.items()}


@dataclass(frozen=True, slots=True)
class CueHit:
    """A cue found. `start`, `end` are offsets into the folded text."""

    name: str
    start: int
    end: int


class CueTable:
    """The compiled cues of one language."""

    def __init__(self, source: CueFile) -> None:
        self.language = source.language
        self._numbers = {fold_text(word): value for word, value in source.numbers.items()}
        words = "|".join(_pattern(word, source.boundary) for word in sorted(source.numbers, key=len, reverse=True))
        self._number = re.compile(rf"(?<!\d)(\d{{1,2}})(?!\d)|({words or _NEVER})")
        self._patterns = {
            name: re.compile("|".join(_pattern(phrase, source.boundary) for phrase in phrases))
            for name, phrases in source.phrases().items()
        }
        self.vocabulary = frozenset(_plain_words(source.phrases().values())) if source.boundary == "words" else frozenset()

    def hits(self, folded: Folded) -> tuple[CueHit, ...]:
        """All cues of a text, in no order."""
        return tuple(
            CueHit(name, match.start(), match.end())
            for name, pattern in self._patterns.items()
            for match in pattern.finditer(folded.text)
            if match.end() > match.start()
        )

    def number(self, text: str) -> int | None:
        """The first small number of a folded text, in digits or in words."""
        for digits, word in self._number.findall(text):
            return int(digits) if digits else self._numbers[word]
        return None


def load_tables() -> Mapping[str, CueTable]:
    """Reads every cue file that ships, by language."""
    return _load_tables()


@cache
def _load_tables() -> Mapping[str, CueTable]:
    folder = files("agents.planner.understanding") / "cues"
    sources = (
        CueFile.model_validate(yaml.safe_load(entry.read_text("utf-8")))
        for entry in sorted(folder.iterdir(), key=lambda entry: entry.name)
        if entry.name.endswith(".yaml")
    )
    return {source.language: CueTable(source) for source in sources}


def _pattern(phrase: str, boundary: str) -> str:
    tokens = re.findall(r"\([^)]*\)\??|\S+", phrase)
    if boundary == "none":
        return r"\s*".join(_unbounded(token) for token in tokens)
    clitics = _CLITICS if boundary == "clitics" else ""
    body = "".join(_bounded(token, clitics, first=index == 0) for index, token in enumerate(tokens))
    return rf"(?<!\S){body}(?!\S)"


def _bounded(token: str, clitics: str, *, first: bool) -> str:
    if token == "..":
        return r"(?:\s+\S+){0,4}?"
    words = f"{clitics}{_alternatives(token.removesuffix('?'), _ANY_ENDING)}"
    spaced = f"{words}{_SPACE}" if first and token.endswith("?") else words if first else f"{_SPACE}{words}"
    return f"(?:{spaced})?" if token.endswith("?") else spaced


def _unbounded(token: str) -> str:
    if token == "..":
        return r".{0,10}?"
    optional = token.endswith("?")
    words = _alternatives(token.removesuffix("?"), _SHORT_ENDING)
    return f"(?:{words})?" if optional else words


def _alternatives(token: str, ending: str) -> str:
    options = (_word(option, ending) for option in token.strip("()").split("|"))
    return f"(?:{'|'.join(options)})"


def _word(option: str, ending: str) -> str:
    stem = _SPACE.join(re.escape(word) for word in fold_text(option.rstrip("*")).split())
    return stem + ending if option.endswith("*") else stem


def _plain_words(phrases: Iterable[Iterable[str]]) -> Iterable[str]:
    for group in phrases:
        for phrase in group:
            for word in re.findall(r"[^\s()|?.]+", phrase):
                if len(word) >= 5 and word.isalpha():
                    yield fold_text(word)
