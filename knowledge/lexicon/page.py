"""A text laid open for reading times in it: its tokens, the phrases at each place, the clock and the calendar."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from zoneinfo import ZoneInfo

from knowledge.lexicon.calendar_words import CalendarWords, Phrase, calendar_words
from knowledge.lexicon.editions import Editions
from knowledge.lexicon.facts import Edition
from knowledge.lexicon.text import Token, tokens
from knowledge.lexicon.types import DayMention

_SMALL = frozenset({"of", "de", "di", "d", "del", "the", "le", "il", "el", "la", "في", "من"})
_DASHES = frozenset({"-", "–", "—", "~"})


@dataclass(frozen=True, slots=True)
class Read:
    """A reading: tokens `at` to `end`, and what they mean."""

    at: int
    end: int
    meant: DayMention


class Page:
    """One text against one clock. `edition` is the Games that the text is about."""

    def __init__(self, text: str, language: str, now: datetime, calendar: Editions, games: int | None) -> None:
        self.text = text
        self.tokens: list[Token] = tokens(text)
        self.words: CalendarWords = calendar_words(language)
        self.calendar = calendar
        self.edition: Edition = calendar.edition(games)
        self.today: date = now.astimezone(ZoneInfo(self.edition.time_zone or "UTC")).date()
        self.phrases = [list(self.words.phrases_at(self.tokens, at)) for at in range(len(self.tokens))]

    def skip(self, at: int) -> int:
        """The place after small words."""
        while at < len(self.tokens) and self.tokens[at].key in _SMALL:
            at += 1
        return at

    def modifier(self, at: int) -> Phrase | None:
        """Last, next or this at a place."""
        if at >= len(self.tokens):
            return None
        return next((p for p in self.phrases[at] if p.kind in ("last", "next", "this")), None)

    def joint(self, at: int) -> int:
        """The place after a word or a dash that means "until"; 0 when there is none at `at`."""
        if not 0 < at < len(self.tokens):
            return 0
        if self.text[self.tokens[at - 1].end : self.tokens[at].start].strip() in _DASHES:
            return at
        return next((p.last for p in self.phrases[at] if p.kind == "until"), 0)

    def day_number(self, at: int) -> tuple[int, int] | None:
        """A number that may be a day of a month, written as ordinal or cardinal, and how many tokens it takes."""
        found = self.words.ordinal_at(self.tokens, at) or self.words.number_at(self.tokens, at)
        return found if found and 1 <= found[0] <= 31 else None

    def year_at(self, at: int) -> int | None:
        """A calendar year at a place."""
        if not 0 <= at < len(self.tokens):
            return None
        key = self.tokens[at].key
        return int(key) if len(key) == 4 and key.isdigit() and 1890 <= int(key) <= 2060 else None


def one_day(day: date) -> DayMention:
    """A single day."""
    return DayMention(0, 0, "", day, day)


def some_days(first: date, last: date) -> DayMention:
    """A range of days."""
    return DayMention(0, 0, "", first, last)


def some_games(years: tuple[int, ...]) -> DayMention:
    """Editions."""
    span = (min(years), max(years)) if years else None
    return DayMention(0, 0, "", games=years, years=span)
