"""Cue tables: which words of a language signal what. One YAML file a language under `cues/`.

Pattern syntax, per phrase: words match whole words; `x*` any ending; `(a|b)` either; `x?` optional; `..` a gap of at
most four words; `^` before a phrase: only at the beginning of the text. In languages written without spaces phrases
match anywhere and `..` spans at most ten characters; in Arabic a word may carry its clitics. Phrases and text are
folded alike (no case, no accents), so files keep the proper spelling. Adding a language is adding a file.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Protocol

import yaml
from pydantic import BaseModel, ConfigDict

from agents.planner.understanding.folding import Folded, fold_text
from agents.planner.understanding.patterns import Boundary, heads, pattern

_SHORT = frozenset({"what", "how", "which", "whether"})
"""Question words that mean something else as part of a longer phrase: "what time", "how many"."""
_OPEN = frozenset({"filler", "and", "swap", "win", "compete", "other"})
"""Cues that may hold such a word without changing it: "ha vinto"."""
_STEM = 3  # letters by which stems are filed
_WORD = re.compile(r"\S+")


class CueFile(BaseModel):
    """A cue file as it lies on disk."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    language: str
    boundary: Boundary = "words"
    verb_final: bool = False  # question words may stand anywhere, not only near the beginning
    numbers: dict[str, int] = {}  # number words
    cues: dict[str, str]  # name -> phrases, separated by semicolons

    def phrases(self) -> Iterator[tuple[str, str]]:
        """Cue name and phrase."""
        for name, text in self.cues.items():
            for phrase in text.split(";"):
                if phrase.strip():
                    yield name, phrase.strip()


@dataclass(frozen=True, slots=True)
class CueHit:
    """A cue found. `start`, `end` are offsets into the folded text."""

    name: str
    start: int
    end: int
    gaps: tuple[tuple[int, int], ...] = ()  # stretches that the phrase leaves open

    def letters(self) -> Iterator[int]:
        """Offsets of the words of the phrase itself, not of what stands in its gaps."""
        open_ones = {at for start, end in self.gaps for at in range(start, end)}
        return (at for at in range(self.start, self.end) if at not in open_ones)


def _hit(name: str, match: re.Match[str]) -> CueHit:
    spans = (match.span(index) for index in range(1, match.re.groups + 1))
    return CueHit(name, match.start(), match.end(), tuple((start, end) for start, end in spans if start < end))


def _inside_longer(hit: CueHit, others: Sequence[CueHit]) -> bool:
    return any(
        other.start <= hit.start and hit.end <= other.end and other.end - other.start > hit.end - hit.start
        for other in others
        if other.name not in _OPEN
    )


class _Matcher(Protocol):
    def find(self, text: str) -> Iterator[CueHit]: ...


class CueTable:
    """The compiled cues of one language."""

    def __init__(self, source: CueFile) -> None:
        self.language = source.language
        self.unspaced = source.boundary == "none"
        self.verb_final = source.verb_final or source.boundary == "none"
        self._matcher: _Matcher = _ByHead(source) if source.boundary == "words" else _ByCue(source)
        self._numbers = {fold_text(word): value for word, value in source.numbers.items()}
        words = sorted(self._numbers, key=len, reverse=True)
        spelled = "|".join(pattern(word, source.boundary) for word in words) or "(?!)"
        self._number = re.compile(rf"(?<!\d)(\d{{1,2}})(?!\d)|({spelled})")

    def hits(self, folded: Folded) -> tuple[CueHit, ...]:
        """All cues of a text."""
        found = list(dict.fromkeys(self._matcher.find(folded.text)))
        return tuple(hit for hit in found if hit.name not in _SHORT or not _inside_longer(hit, found))

    def number(self, text: str) -> int | None:
        """The first small number of a folded text, in digits or in words."""
        for digits, word in self._number.findall(text):
            return int(digits) if digits else self._numbers.get(word)
        return None


class _ByCue:
    """One expression a cue, searched everywhere: for languages whose words carry clitics or have no spaces."""

    def __init__(self, source: CueFile) -> None:
        phrases: dict[str, list[str]] = defaultdict(list)
        for name, phrase in source.phrases():
            phrases[name].append(pattern(phrase, source.boundary))
        self._patterns = {name: re.compile("|".join(of_cue)) for name, of_cue in phrases.items()}

    def find(self, text: str) -> Iterator[CueHit]:
        for name, expression in self._patterns.items():
            for match in expression.finditer(text):
                if match.end() > match.start():
                    yield _hit(name, match)


class _ByHead:
    """Phrases filed by their first word, compiled when that word is first met: a question meets few of them."""

    def __init__(self, source: CueFile) -> None:
        self._phrases: dict[str, dict[str, list[str]]] = defaultdict(lambda: defaultdict(list))
        for name, phrase in source.phrases():
            for head in heads(phrase):
                key = f"{head[:_STEM]}*" if head.endswith("*") else head
                self._phrases[key][name].append(phrase)
        self._compiled: dict[str, tuple[tuple[str, re.Pattern[str]], ...]] = {}

    def find(self, text: str) -> Iterator[CueHit]:
        for word in _WORD.finditer(text):
            for key in (word[0], f"{word[0][:_STEM]}*"):
                for name, expression in self._expressions(key):
                    if match := expression.match(text, word.start()):
                        yield _hit(name, match)

    def _expressions(self, key: str) -> tuple[tuple[str, re.Pattern[str]], ...]:
        if key not in self._phrases:
            return ()
        if key not in self._compiled:
            self._compiled[key] = tuple(
                (
                    name,
                    re.compile("|".join(pattern(phrase, "words") for phrase in sorted(phrases, key=len, reverse=True))),
                )
                for name, phrases in self._phrases[key].items()
            )
        return self._compiled[key]


def load_tables() -> Mapping[str, CueTable]:
    """Every cue file that ships, by language; read once a process."""
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
