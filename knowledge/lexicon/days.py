"""Days in a text, in the calendar of the venue: dates, weekdays, relative days, stretches of days, years and editions.

A small grammar over the words of `calendar_words`: at each place the longest reading wins. What a text leaves out (the
year of "7 February", the month of "the 10th", which "Sunday") is taken from the Games meant and from the clock.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta

from knowledge.lexicon.calendar_words import Phrase
from knowledge.lexicon.dates import DAY_SUFFIXES, DateRules
from knowledge.lexicon.editions import Editions
from knowledge.lexicon.page import Page, Read, one_day, some_days, some_games
from knowledge.lexicon.text import Token
from knowledge.lexicon.types import DayMention, Mention
from knowledge.lexicon.years import YearRules

_WEEK = 7
_RELATIVE: Mapping[str, int] = {
    "today": 0,
    "tonight": 0,
    "now": 0,
    "morning": 0,
    "yesterday": -1,
    "last_night": -1,
    "before_yesterday": -2,
    "tomorrow": 1,
    "after_tomorrow": 2,
}


class DayReader:
    """Reads the times on one page."""

    def __init__(self, page: Page) -> None:
        self._page = page
        self._dates = DateRules(page)
        years = YearRules(page)
        self._rules: Sequence[Callable[[int], Iterator[Read]]] = (
            self._range,
            self._dates.dates,
            self._weekday,
            self._relative,
            self._counted,
            self._stretch,
            years.year,
            years.span,
            years.editions,
        )

    def read(self, cities: Sequence[Mention]) -> list[DayMention]:
        """Every time named, in order. `cities` are mentions of Games by their city, found by the linker."""
        found: list[DayMention] = []
        at = 0
        named = {mention.start: mention for mention in cities}
        while at < len(self._page.tokens):
            reading = self._best(at, named.get(self._page.tokens[at].start))
            if reading is None:
                at += 1
                continue
            start, end = self._page.tokens[reading.at].start, self._page.tokens[reading.end - 1].end
            found.append(replace(reading.meant, start=start, end=end, surface=self._page.text[start:end]))
            at = reading.end
        return found

    def _best(self, at: int, city: Mention | None) -> Read | None:
        readings = [reading for rule in self._rules for reading in rule(at)]
        if city is not None:
            end = next((i for i in range(at, len(self._page.tokens)) if self._page.tokens[i].end >= city.end), at) + 1
            games = tuple(sorted(int(candidate.code) for candidate in city.candidates if candidate.code.isdigit()))
            readings.append(Read(at, end, some_games(games)))
        return max(readings, key=lambda reading: reading.end, default=None)

    def _weekday(self, at: int) -> Iterator[Read]:
        before = self._page.modifier(at)
        start = before.last if before else at
        found = self._page.words.named_at(self._page.words.weekdays, self._page.tokens, start)
        if not found:
            return
        end = start + found[1]
        after = None if before else self._page.modifier(end)
        direction = (before or after or Phrase("", None, at, at)).kind
        coming = self._page.today + timedelta(days=(found[0] - self._page.today.weekday()) % _WEEK)
        past = coming - timedelta(days=_WEEK)
        day, other = self._which_weekday(direction, coming, past)
        yield Read(at, after.last if after else end, replace(one_day(day), other=other))

    def _which_weekday(self, direction: str, coming: date, past: date) -> tuple[date, date | None]:
        if direction == "last":
            return (
                (past, None)
                if self._page.calendar.running(self._page.edition, past)
                else (self._final(past.weekday()), None)
            )
        if direction == "next":
            return (coming if coming != self._page.today else coming + timedelta(days=_WEEK)), None
        if self._page.calendar.running(self._page.edition, coming) or self._page.calendar.running(
            self._page.edition, past
        ):
            return coming, past
        final = self._final(coming.weekday())
        return final, final - timedelta(days=_WEEK)

    def _final(self, weekday: int) -> date:
        """The last such weekday of the Games."""
        closed = self._page.edition.closed or self._page.today
        return closed - timedelta(days=(closed.weekday() - weekday) % _WEEK)

    def _relative(self, at: int) -> Iterator[Read]:
        for phrase in self._page.phrases[at]:
            if phrase.kind in _RELATIVE:
                yield Read(at, phrase.last, one_day(self._page.today + timedelta(days=_RELATIVE[phrase.kind])))
            elif phrase.kind in ("either_day", "either_second_day"):
                step = timedelta(days=1 if phrase.kind == "either_day" else 2)
                yield Read(at, phrase.last, replace(one_day(self._page.today + step), other=self._page.today - step))

    def _counted(self, at: int) -> Iterator[Read]:
        """Three days ago, day 3, first day, final day, the 10th."""
        opened, closed = self._page.edition.opened, self._page.edition.closed
        for phrase in self._page.phrases[at]:
            day: date | None = None
            if phrase.kind in ("days_ago", "days_ahead") and phrase.number is not None:
                day = self._page.today + timedelta(
                    days=phrase.number if phrase.kind == "days_ahead" else -phrase.number
                )
            elif phrase.kind == "nth_day" and opened and phrase.number is not None and phrase.number <= 20:
                day = opened + timedelta(days=phrase.number)
            elif phrase.kind == "first_day":
                day = opened
            elif phrase.kind == "final_day":
                day = closed
            elif phrase.kind == "nth_of_month" and phrase.number and not self._is_counting(phrase):
                day = self._page.calendar.day_of_month(self._page.edition, phrase.number)
            if day is not None:
                yield Read(at, phrase.last, one_day(day))

    def _is_counting(self, phrase: Phrase) -> bool:
        """ "the second", "the 1000 m": a rank or a distance, not a day."""
        last = self._page.tokens[phrase.last - 1]
        if not any(token.key.isdigit() for token in self._page.tokens[phrase.first : phrase.last]):
            return True
        after = self._page.tokens[phrase.last] if phrase.last < len(self._page.tokens) else None
        return after is not None and after.start - last.end <= 1 and self._begins_unit(after)

    def _begins_unit(self, token: Token) -> bool:
        return token.key in (
            "km",
            "m",
            "x",
            "公",
            "米",
            "कि",
            "किमी",
            "मीटर",
            "كم",
            "متر",
            "kilometre",
            "metre",
            "place",
        )

    def _stretch(self, at: int) -> Iterator[Read]:
        """This weekend, last week, during the Games."""
        for phrase in self._page.phrases[at]:
            if phrase.kind == "whole_games":
                yield Read(at, phrase.last, some_games((self._page.edition.year,)))
            elif phrase.kind in ("weekend", "week"):
                yield self._week(at, phrase, "this", phrase.last)
                if after := self._page.modifier(phrase.last):
                    yield self._week(at, phrase, after.kind, after.last)
            elif phrase.kind in ("last", "next", "this") and phrase.last < len(self._page.tokens):
                for inner in self._page.phrases[phrase.last]:
                    if inner.kind in ("weekend", "week"):
                        yield self._week(at, inner, phrase.kind, inner.last)

    def _week(self, at: int, phrase: Phrase, direction: str, end: int) -> Read:
        monday = self._page.today - timedelta(days=self._page.today.weekday())
        monday += timedelta(days={"last": -_WEEK, "next": _WEEK}.get(direction, 0))
        first = monday + timedelta(days=5) if phrase.kind == "weekend" else monday
        return Read(at, end, some_days(first, monday + timedelta(days=6)))

    def _range(self, at: int) -> Iterator[Read]:
        """From the 8th to the 10th, between 8 and 10 February, 8-10 February, 2月8日至10日."""
        opening = next((p for p in self._page.phrases[at] if p.kind == "between"), None)
        start = self._page.skip(opening.last if opening else at)
        for left in self._days_at(start, bare=opening is not None):
            joint = self._page.joint(left.end)
            for right in self._days_at(self._page.skip(joint)) if joint else ():
                first, last = left.meant.first, right.meant.last
                if first and last and first <= last:
                    yield Read(at, right.end, some_days(first, last))
        yield from self._shared_month(at, start)

    def _days_at(self, at: int, *, bare: bool = True) -> Iterator[Read]:
        if at < len(self._page.tokens):
            yield from (*self._dates.dates(at), *self._weekday(at), *self._counted(at))
            yield from self._bare_day(at) if bare else ()

    def _bare_day(self, at: int) -> Iterator[Read]:
        """The day alone at the end of a range: "8 February to 10"."""
        number = self._page.words.number_at(self._page.tokens, at)
        if number and (day := self._page.calendar.day_of_month(self._page.edition, number[0])):
            end = at + number[1]
            if end < len(self._page.tokens) and self._page.tokens[end].key in DAY_SUFFIXES:
                yield Read(at, end + 1, one_day(day))
            elif end - at == 1 and self._page.text[self._page.tokens[at - 1].end : self._page.tokens[at].start] != "/":
                yield Read(at, end, one_day(day))

    def _shared_month(self, at: int, start: int) -> Iterator[Read]:
        """ "8 to 10 February": the month stands once, at the end."""
        day = self._page.words.ordinal_at(self._page.tokens, start) or self._page.words.number_at(
            self._page.tokens, start
        )
        joint = self._page.joint(start + day[1]) if day else 0
        if not day or not joint:
            return
        for right in self._dates.dates(self._page.skip(joint)):
            last = right.meant.first
            if last and 1 <= day[0] < last.day:
                yield Read(at, right.end, some_days(last.replace(day=day[0]), last))


def read_days(
    text: str, language: str, now: datetime, calendar: Editions, games: int | None, cities: Sequence[Mention]
) -> list[DayMention]:
    """The times that a text names. `cities` are mentions of Games by their city, found by the linker."""
    return DayReader(Page(text, language, now, calendar, games)).read(cities)
