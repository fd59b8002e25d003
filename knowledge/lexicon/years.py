"""Years and editions: in 2018, since 1992, the nineties, Nagano 98, last Games, of all time."""

from __future__ import annotations

from collections.abc import Iterator

from knowledge.lexicon.page import Page, Read, some_games


class YearRules:
    """Reads years and editions on a page."""

    def __init__(self, page: Page) -> None:
        self._page = page

    def year(self, at: int) -> Iterator[Read]:
        """2018, in '94."""
        token = self._page.tokens[at]
        if year := self._page.year_at(at):
            yield Read(at, at + 1, self._page.calendar.of_years(year, year))
        elif len(token.key) == 2 and token.key.isdigit() and self._page.text[: token.start].endswith(("'", "’")):
            short = int(token.key)
            year = short + (1900 if short > 30 else 2000)
            yield Read(at, at + 1, self._page.calendar.of_years(year, year))

    def span(self, at: int) -> Iterator[Read]:
        """Since 1992, before 1960, between 1980 and 1998, the nineties, the 1980s, 90年代."""
        for phrase in self._page.phrases[at]:
            place = self._page.skip(phrase.last)
            year = self._page.year_at(place) if place < len(self._page.tokens) else None
            if phrase.kind == "since" and year:
                yield Read(at, place + 1, self._page.calendar.of_years(year, self._page.today.year))
            elif phrase.kind == "before" and year:
                yield Read(at, place + 1, self._page.calendar.of_years(1924, year - 1))
            elif phrase.kind == "between" and year:
                yield from self._years_until(at, place, year)
            elif phrase.kind == "decade" and phrase.number is not None and (decade := _decade(phrase.number)):
                yield Read(at, phrase.last, self._page.calendar.of_years(decade, decade + 9))
            elif phrase.kind == "ago" and phrase.number is not None:
                yield Read(at, phrase.last, self._page.calendar.around(self._page.today.year - phrase.number))
        if year := self._page.year_at(at):
            yield from self._years_until(at, at, year)

    def _years_until(self, at: int, place: int, first: int) -> Iterator[Read]:
        joint = self._page.joint(place + 1)
        after = self._page.skip(joint)
        if joint and after < len(self._page.tokens) and (last := self._page.year_at(after)) and last > first:
            yield Read(at, after + 1, self._page.calendar.of_years(first, last))

    def editions(self, at: int) -> Iterator[Read]:
        """Last Games, these Games, two Games ago, of all time."""
        for phrase in self._page.phrases[at]:
            if phrase.kind == "all_time":
                yield Read(at, phrase.last, self._page.calendar.of_years(1924, self._page.today.year))
            elif phrase.kind == "editions_ago" and phrase.number is not None:
                yield Read(at, phrase.last, some_games(self._page.calendar.back(self._page.today, phrase.number)))
            elif phrase.kind in ("last", "next", "this"):
                yield from self._modified_games(at, phrase.kind, self._page.skip(phrase.last))
            elif phrase.kind == "games_words" and (after := self._page.modifier(phrase.last)):
                yield Read(at, after.last, some_games(self._page.calendar.step(self._page.today, after.kind)))

    def _modified_games(self, at: int, direction: str, place: int) -> Iterator[Read]:
        for noun in self._page.phrases[place] if place < len(self._page.tokens) else ():
            if noun.kind == "games_words":
                yield Read(at, noun.last, some_games(self._page.calendar.step(self._page.today, direction)))


def _decade(number: int) -> int | None:
    if number >= 1900:
        return number // 10 * 10
    return (1900 + number if number > 10 else 2000 + number) if number % 10 == 0 and number < 100 else None
