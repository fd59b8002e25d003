"""What a tool result allows to be said: its numbers, dates, clock times, codes and words, and simple sums of them."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta, tzinfo
from itertools import combinations
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

import regex
from pydantic import JsonValue

from graphs.numerals import numbers, plain

_INSTANT = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d")
_DAY = re.compile(r"\d{4}-\d\d-\d\d$")
_DIGIT = re.compile(r"\d")
_WORD = regex.compile(r"[\p{L}\p{M}]+")
_GROUPS = ("noc", "medal", "games", "date", "day", "discipline", "event", "venue", "gender")
_CODES = frozenset({"code", "id", "cite"})
_UNSPOKEN = frozenset({"url", "locator", "version", "spans", "kind"})
"""Parts of a result that no sentence rests on; their digits must not support anything."""
_COMPARED = 40
"""Rows of a list that are compared with each other; longer lists are tables, where nobody says a difference."""


@dataclass(slots=True)
class Facts:
    """Everything that a sentence may rest on. Numbers are plain decimal strings; words and codes casefolded."""

    numbers: set[str] = field(default_factory=set)
    months: set[int] = field(default_factory=set)
    weekdays: set[int] = field(default_factory=set)
    words: set[str] = field(default_factory=set)
    codes: set[str] = field(default_factory=set)

    def merged(self, other: Facts) -> Facts:
        """Both together."""
        return Facts(
            self.numbers | other.numbers,
            self.months | other.months,
            self.weekdays | other.weekdays,
            self.words | other.words,
            self.codes | other.codes,
        )

    def add_text(self, text: str) -> None:
        """Words and numbers of running text."""
        self.words |= words_of(text)
        if _DIGIT.search(text):
            for readings in numbers(text):
                for reading in readings:
                    self.numbers.update((reading, *reading.split(" ")))

    def add_day(self, day: date) -> None:
        """A calendar day, in any way of writing it."""
        self.numbers.update((str(day.year), str(day.month), str(day.day), plain(f"{day.year % 100}")))
        self.months.add(day.month)
        self.weekdays.add(day.weekday())

    def add_instant(self, instant: datetime, zones: Sequence[tzinfo]) -> None:
        """An instant as clocks of several zones show it, on 12 and 24 hours."""
        for local in (instant, *(instant.astimezone(zone) for zone in zones)):
            self.add_day(local.date())
            self.numbers.update((str(local.hour), str(local.hour % 12 or 12), str(local.minute)))


def words_of(text: str) -> set[str]:
    """The words of a text, casefolded, without digits and marks."""
    return {word.casefold() for word in _WORD.findall(text)}


def facts_of(result: JsonValue, zones: Sequence[str] = ()) -> Facts:
    """The facts of one result; `zones` are IANA names of clocks that an answer may use besides the result's own."""
    named = [*zones, *(str(value) for value in _values_of(result, "zone"))]
    facts = Facts()
    _walk(result, facts, [UTC, *_zones(named)])
    return facts


def _zones(names: Sequence[str]) -> Iterator[tzinfo]:
    for name in dict.fromkeys(names):
        try:
            yield ZoneInfo(name)
        except (ZoneInfoNotFoundError, ValueError):
            continue


def _walk(value: JsonValue, facts: Facts, zones: Sequence[tzinfo]) -> None:
    if isinstance(value, bool) or value is None:
        return
    if isinstance(value, int | float):
        facts.numbers.add(plain(value))
    elif isinstance(value, str):
        _add_string(value, facts, zones)
    elif isinstance(value, dict):
        for key, inner in value.items():
            if key in _CODES:
                facts.codes.add(str(inner).casefold())
            elif key not in _UNSPOKEN:
                _walk(inner, facts, zones)
    else:
        _add_list(value, facts)
        for inner in value:
            _walk(inner, facts, zones)


def _add_string(text: str, facts: Facts, zones: Sequence[tzinfo]) -> None:
    if _INSTANT.match(text):
        instant = datetime.fromisoformat(text)
        facts.add_instant(instant if instant.tzinfo else instant.replace(tzinfo=UTC), zones)
    elif _DAY.match(text):
        facts.add_day(date.fromisoformat(text))
    else:
        facts.add_text(text)


def _add_list(rows: list[JsonValue], facts: Facts) -> None:
    """How many there are, how many of each sort, what they add up to and how they differ."""
    facts.numbers.add(str(len(rows)))
    records = [row for row in rows if isinstance(row, dict)]
    for key in _GROUPS:
        found = [_identity(row[key]) for row in records if row.get(key) is not None]
        facts.numbers.update(str(count) for count in Counter(found).values())
        facts.numbers.add(str(len(set(found))))
    for values in _columns(records).values():
        facts.numbers.add(plain(sum(values)))
        if len(values) <= _COMPARED:
            facts.numbers.update(plain(abs(a - b)) for a, b in combinations(values, 2))
    _add_distances(records, facts)


def _columns(records: list[dict[str, JsonValue]]) -> dict[str, list[float]]:
    columns: dict[str, list[float]] = {}
    for row in records:
        for key, value in (*row.items(), *_games_of(row)):
            if isinstance(value, int | float) and not isinstance(value, bool):
                columns.setdefault(key, []).append(value)
    return columns


def _games_of(row: dict[str, JsonValue]) -> list[tuple[str, JsonValue]]:
    games = row.get("games")
    return [("games.year", games.get("year"))] if isinstance(games, dict) else []


def _add_distances(records: list[dict[str, JsonValue]], facts: Facts) -> None:
    """Days between dated rows ("three days later" in digits) and the length of a unit in minutes."""
    for row in records:
        start, end = row.get("start"), row.get("end")
        if isinstance(start, str) and isinstance(end, str):
            length = datetime.fromisoformat(end) - datetime.fromisoformat(start)
            facts.numbers.add(plain(length // timedelta(minutes=1)))


def _identity(value: JsonValue) -> str:
    if isinstance(value, dict):
        return str(value.get("code") or value.get("id") or value.get("year") or value)
    return str(value)


def _values_of(value: JsonValue, key: str) -> Iterator[JsonValue]:
    """Values under a key of the outermost object."""
    if isinstance(value, dict) and value.get(key) is not None:
        yield value[key]
