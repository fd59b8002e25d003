"""Written dates: 7 February, February 7th, 2月7日, 07/02, 2026-02-07."""

from __future__ import annotations

from collections.abc import Iterator

from knowledge.lexicon.page import Page, Read, one_day
from knowledge.lexicon.text import Token

DAY_SUFFIXES = frozenset({"日", "号", "일"})


class DateRules:
    """Reads dates on a page."""

    def __init__(self, page: Page) -> None:
        self._page = page

    def dates(self, at: int) -> Iterator[Read]:
        """7 February, February 7th, 7 de febrero, 2月7日, 07/02, 2026-02-07, the 10th."""
        for day, month, year, end in (*self._written(at), *self._numeric(at)):
            if meant := self._page.calendar.complete(self._page.edition, day, month, year):
                yield Read(at, end, one_day(meant))

    def _written(self, at: int) -> Iterator[tuple[int, int, int | None, int]]:
        if number := self._page.day_number(at):
            after = self._page.skip(at + number[1])
            if month := self._page.words.named_at(self._page.words.months, self._page.tokens, after):
                yield number[0], month[0], *self._year_after(after + month[1])
        if month := self._page.words.named_at(self._page.words.months, self._page.tokens, at):
            after = self._page.skip(at + month[1])
            day = self._page.words.ordinal_at(self._page.tokens, after) or self._page.words.number_at(
                self._page.tokens, after
            )
            if day and 1 <= day[0] <= 31:
                end = after + day[1]
                end += int(end < len(self._page.tokens) and self._page.tokens[end].key in DAY_SUFFIXES)
                yield day[0], month[0], *self._year_after(end)

    def _year_after(self, at: int) -> tuple[int | None, int]:
        after = self._page.skip(at)
        if year := self._page.year_at(after):
            return year, after + 1
        return None, at

    def _numeric(self, at: int) -> Iterator[tuple[int, int, int | None, int]]:
        """Numbers with a slash, a full stop or hyphens between them."""
        values = self._dotted_number(at)
        end = at + 1
        if not values:
            values = [int(token.key) for token in self._joined_numbers(at)]
            end = at + len(values)
        if len(values) == 3 and values[0] > 1000:
            yield values[2], values[1], values[0], end
        elif len(values) in (2, 3):
            year = (values[2] if values[2] > 99 else 2000 + values[2]) if len(values) == 3 else None
            yield from ((*pair, year, end) for pair in self._day_and_month(values[0], values[1], year))

    def _day_and_month(self, first: int, second: int, year: int | None) -> list[tuple[int, int]]:
        """Which number is the day: the order that falls into the Games, else the language's own, if a year is said."""
        pairs = [(first, second), (second, first)] if self._page.words.day_first else [(second, first), (first, second)]
        inside = [pair for pair in pairs if self._page.calendar.within(self._page.edition, *pair, None)]
        return inside[:1] or (pairs[:1] if year else [])

    def _dotted_number(self, at: int) -> list[int]:
        """7.2. or 07.02.2026, which arrive as one number."""
        token = self._page.tokens[at]
        parts = token.key.split(".")
        closed = self._page.text[token.end : token.end + 1] == "."
        if not all(part.isdigit() for part in parts) or not (len(parts) == 3 or (len(parts) == 2 and closed)):
            return []
        return [int(part) for part in parts]

    def _joined_numbers(self, at: int) -> list[Token]:
        run = [self._page.tokens[at]]
        marks = set()
        while at + len(run) < len(self._page.tokens) and len(run) < 3:
            after = self._page.tokens[at + len(run)]
            gap = self._page.text[run[-1].end : after.start]
            if gap not in ("/", "-", ".", ". ") or not after.key.isdigit():
                break
            marks.add(gap.strip())
            run.append(after)
        usable = all(token.key.isdigit() for token in run) and len(marks) == 1
        if not usable or (len(run) == 2 and marks != {"/"} and not self._page.text[run[-1].end :].startswith(".")):
            return []
        return run
