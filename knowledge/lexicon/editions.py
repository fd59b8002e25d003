"""The editions of the Games as a calendar: which days and years a text can mean."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta

from knowledge.lexicon.facts import Edition
from knowledge.lexicon.types import DayMention

_LEAD = timedelta(days=10)  # training and round robins begin before the opening
_EMPTY = Edition(0, "", None, None, None)


class Editions:
    """Answers questions about dates. `latest` is the edition that is meant when none is named."""

    def __init__(self, games: Mapping[int, Edition]) -> None:
        self._games = dict(sorted(games.items()))

    def edition(self, year: int | None) -> Edition:
        """The edition of a year, the latest when there is none."""
        if year in self._games:
            return self._games[year]
        return next(reversed(self._games.values()), _EMPTY)

    def complete(self, edition: Edition, day: int, month: int, year: int | None) -> date | None:
        """The date, in the year of the Games when none is said."""
        try:
            return date(year or edition.year, month, day)
        except ValueError:
            return None

    def within(self, edition: Edition, day: int, month: int, year: int | None) -> bool:
        """Whether day and month fall into the Games, or make a date at all when the Games have no days."""
        made = self.complete(edition, day, month, year)
        if made is None:
            return False
        return year is not None or edition.opened is None or self.running(edition, made)

    def running(self, edition: Edition, day: date) -> bool:
        """Whether the Games are on, counting the days of training before."""
        return bool(edition.opened and edition.closed and edition.opened - _LEAD <= day <= edition.closed)

    def day_of_month(self, edition: Edition, number: int) -> date | None:
        """The day of the Games with this number in its month; the competition's own days come first."""
        if edition.opened is None or edition.closed is None:
            return None
        day = edition.opened
        while day <= edition.closed:
            if day.day == number:
                return day
            day += timedelta(days=1)
        before = edition.opened - timedelta(days=1)
        while before >= edition.opened - _LEAD:
            if before.day == number:
                return before
            before -= timedelta(days=1)
        return None

    def of_years(self, first: int, last: int) -> DayMention:
        """The editions held from one year to another."""
        held = tuple(year for year in self._games if first <= year <= last)
        return DayMention(0, 0, "", games=held, years=(first, last))

    def around(self, year: int) -> DayMention:
        """The edition of a year, or the nearest one before it."""
        held = [held for held in self._games if held <= year]
        return DayMention(0, 0, "", games=tuple(held[-1:]), years=(year, year))

    def back(self, today: date, count: int) -> tuple[int, ...]:
        """The edition so many before the current one."""
        known = [year for year, edition in self._games.items() if self._begun(edition, today)]
        return (known[-1 - count],) if count < len(known) else ()

    def step(self, today: date, direction: str) -> tuple[int, ...]:
        """Last, this or next Games, seen from a day. While Games are on, the last ones are those before."""
        begun = [year for year, edition in self._games.items() if self._begun(edition, today)]
        if direction == "next":
            return tuple(year for year in self._games if year not in begun)[:1]
        if direction == "last" and begun and self._on(self._games[begun[-1]], today):
            return tuple(begun[-2:-1])
        return tuple(begun[-1:]) if direction == "last" else (self.edition(None).year,)

    def _begun(self, edition: Edition, today: date) -> bool:
        opened = edition.opened or date(edition.year, 2, 1)
        return opened - _LEAD <= today

    def _on(self, edition: Edition, today: date) -> bool:
        return today <= (edition.closed or date(edition.year, 3, 1))
