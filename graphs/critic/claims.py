"""What a sentence claims that can be checked: numbers, months and weekdays, names."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Protocol

import regex
from babel import Locale

from graphs.numerals import ascii_digits, numbers
from knowledge.lexicon.types import EntityKind, Mention

_LIST_NUMBER = regex.compile(r"^\s*(?:\p{Nd}+[.)]|[-*•])\s+")
_CHECKED = frozenset({EntityKind.PERSON, EntityKind.NOC, EntityKind.VENUE, EntityKind.EVENT})
_SURE = 0.97


class NameFinder(Protocol):
    """Finds names in a sentence: `knowledge.lexicon.Lexicon` does."""

    def link(self, text: str, language: str | None = None) -> Sequence[Mention]:
        """Mentions in order of appearance."""
        ...


@dataclass(frozen=True, slots=True)
class Claims:
    """`numbers` holds the readings of each number; months 1-12, weekdays 0-6 (Monday first)."""

    numbers: tuple[frozenset[str], ...]
    months: frozenset[int]
    weekdays: frozenset[int]
    names: tuple[Mention, ...]

    @property
    def none(self) -> bool:
        """Whether there is nothing to check."""
        return not (self.numbers or self.months or self.weekdays or self.names)


def claims_of(sentence: str, language: str, names: NameFinder | None) -> Claims:
    """The checkable claims of one sentence in `language`."""
    text = _LIST_NUMBER.sub("", sentence)
    dated = _folded(ascii_digits(text))
    calendar = _calendar(language)
    return Claims(
        numbers=tuple(numbers(text)),
        months=frozenset(number for pattern, number in calendar.months if pattern.search(dated)),
        weekdays=frozenset(number for pattern, number in calendar.weekdays if pattern.search(dated)),
        names=tuple(_names(text, language, names)) if names is not None else (),
    )


def _names(text: str, language: str, finder: NameFinder) -> list[Mention]:
    found = finder.link(text, language)
    return [mention for mention in found if mention.best.kind in _CHECKED and mention.best.score >= _SURE]


@dataclass(frozen=True, slots=True)
class _Calendar:
    months: tuple[tuple[regex.Pattern[str], int], ...]
    weekdays: tuple[tuple[regex.Pattern[str], int], ...]


@lru_cache(maxsize=32)
def _calendar(language: str) -> _Calendar:
    """Patterns of month names beside a number, and of weekday names."""
    locale = Locale.parse(language.replace("-", "_"))
    months: dict[str, int] = {}
    weekdays: dict[str, int] = {}
    for context in ("format", "stand-alone"):
        months |= {_folded(name): number for number, name in locale.months[context]["wide"].items()}
        weekdays |= {_folded(name): number for number, name in locale.days[context]["wide"].items()}
    return _Calendar(
        months=tuple((_beside_number(name), number) for name, number in months.items() if not name[0].isdigit()),
        weekdays=tuple(
            (regex.compile(rf"(?<!\p{{L}}){regex.escape(name)}(?!\p{{L}})"), n) for name, n in weekdays.items()
        ),
    )


def _beside_number(name: str) -> regex.Pattern[str]:
    """A month counts only beside a day or a year, so that "may" and "march" stay words."""
    word = regex.escape(name)
    return regex.compile(rf"\d\p{{L}}{{0,3}}[.,]?\s+(?:de |of |d')?{word}(?!\p{{L}})|(?<!\p{{L}}){word}\s+(?:de )?\d")


def _folded(text: str) -> str:
    return unicodedata.normalize("NFKC", text).casefold()
