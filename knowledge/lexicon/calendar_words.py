"""Words of time in one language: months and weekdays from CLDR (every Babel locale), phrases from its own file."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from babel import Locale, UnknownLocaleError

from knowledge.lexicon.authored import authored, languages
from knowledge.lexicon.text import Token, fold, keys

_SLOTS = {"{n}": "\x00n", "{o}": "\x00o", "{w}": "\x00w"}
_HAN_DIGITS = {char: value for value, char in enumerate("零一二三四五六七八九")} | {"〇": 0, "两": 2, "十": 10}
_FEW = 3
Names = Mapping[tuple[str, ...], int]


@dataclass(frozen=True, slots=True)
class Phrase:
    """A phrase of time met in a text: what it says, with the number in it if it has one."""

    kind: str
    number: int | None
    first: int
    last: int


@dataclass(frozen=True)
class CalendarWords:
    """Everything about time that a language writes in words."""

    months: Names
    weekdays: Names
    phrases: Sequence[tuple[str, tuple[str, ...]]]
    numbers: Mapping[str, int]
    ordinals: Mapping[str, int]
    ordinal_marks: frozenset[str]
    decades: Mapping[str, int]
    units: frozenset[str]
    day_first: bool

    @property
    def plain(self) -> frozenset[str]:
        """Months and weekdays of one word: ordinary words of the language."""
        return frozenset(name[0] for table in (self.months, self.weekdays) for name in table if len(name) == 1)

    def number_at(self, tokens: Sequence[Token], at: int) -> tuple[int, int] | None:
        """A cardinal at `at` and how many tokens it takes: digits, a number word, Chinese numerals."""
        if at >= len(tokens):
            return None
        key = tokens[at].key
        if key.isdigit():
            return int(key), 1
        if key in self.numbers:
            return self.numbers[key], 1
        return _han_number(tokens, at)

    def ordinal_at(self, tokens: Sequence[Token], at: int) -> tuple[int, int] | None:
        """An ordinal at `at`: a word, or a number with its mark ("10th", "1er")."""
        if at >= len(tokens):
            return None
        key = tokens[at].key
        if key in self.ordinals:
            return self.ordinals[key], 1
        marked = at + 1 < len(tokens) and tokens[at + 1].glued and tokens[at + 1].key in self.ordinal_marks
        return (int(key), 2) if key.isdigit() and marked else None

    def phrases_at(self, tokens: Sequence[Token], at: int) -> Iterator[Phrase]:
        """Phrases that begin at `at`."""
        for kind, pattern in self.phrases:
            met = self._match(pattern, tokens, at)
            if met is not None:
                yield Phrase(kind, met[0], at, met[1])

    def _match(self, pattern: tuple[str, ...], tokens: Sequence[Token], at: int) -> tuple[int | None, int] | None:
        number: int | None = None
        for part in pattern:
            slot = self._slot(part, tokens, at)
            if slot is not None:
                number, width = slot
                at += width
            elif at < len(tokens) and tokens[at].key == part:
                at += 1
            else:
                return None
        return number, at

    def _slot(self, part: str, tokens: Sequence[Token], at: int) -> tuple[int, int] | None:
        if part == _SLOTS["{n}"]:
            return self.number_at(tokens, at)
        if part == _SLOTS["{o}"]:
            return self.ordinal_at(tokens, at)
        if part == _SLOTS["{w}"] and at < len(tokens) and tokens[at].key in self.decades:
            return self.decades[tokens[at].key], 1
        return None

    def named_at(
        self, table: Mapping[tuple[str, ...], int], tokens: Sequence[Token], at: int
    ) -> tuple[int, int] | None:
        """A month or weekday at `at`: its number and how many tokens it takes, the longest name first."""
        for width in range(_FEW, 0, -1):
            found = table.get(tuple(token.key for token in tokens[at : at + width]))
            if found is not None and len(tokens[at : at + width]) == width:
                return found, width
        return None


@lru_cache(maxsize=64)
def calendar_words(language: str) -> CalendarWords:
    """The words of a language; one without files has months and weekdays, and English phrases."""
    words = authored(language if language in languages() else "en").words
    time = words.time
    months, weekdays = _cldr(language)
    for table, said in ((months, time.get("months", {})), (weekdays, time.get("weekdays", {}))):
        table.update({keys(name): int(number) for number, names in said.items() for name in names})
    return CalendarWords(
        months=months,
        weekdays=weekdays,
        phrases=tuple(sorted(_phrases(time), key=lambda entry: -len(entry[1]))),
        numbers=_folded(time.get("numbers", {})),
        ordinals=_folded(time.get("ordinals", {})),
        ordinal_marks=frozenset(fold(mark) for mark in time.get("ordinal_marks", ())),
        decades={fold(str(word)): int(value) for value, word in time.get("decades", {}).items()},
        units=frozenset(fold(name) for unit in words.units.values() for name in unit.aliases) | {"x", "公"},
        day_first=_day_first(language),
    )


def _phrases(time: Mapping[str, Any]) -> Iterator[tuple[str, tuple[str, ...]]]:
    for kind, texts in time.items():
        if isinstance(texts, list):
            for text in texts:
                yield kind, _pattern(str(text))


def _pattern(text: str) -> tuple[str, ...]:
    parts: list[str] = []
    for piece in text.replace("{", "\n{").replace("}", "}\n").split("\n"):
        parts += [_SLOTS[piece]] if piece in _SLOTS else keys(piece)
    return tuple(parts)


def _folded(table: Mapping[str, int]) -> dict[str, int]:
    return {fold(str(word)): value for word, value in table.items()}


def _cldr(language: str) -> tuple[dict[tuple[str, ...], int], dict[tuple[str, ...], int]]:
    months: dict[tuple[str, ...], int] = {}
    weekdays: dict[tuple[str, ...], int] = {}
    for code in dict.fromkeys((language, "en")):
        try:
            locale = Locale.parse(code.replace("-", "_"))
        except (UnknownLocaleError, ValueError):
            continue
        for context in ("format", "stand-alone"):
            for width in ("wide", "abbreviated"):
                _file(months, locale.months[context][width], locale)
                _file(weekdays, locale.days[context][width], locale)
    return months, weekdays


def _file(table: dict[tuple[str, ...], int], names: Mapping[int, str], locale: Locale) -> None:
    for number, name in names.items():
        words = keys(name)
        if len("".join(words)) > 1 or locale.language in ("zh", "ja", "ko"):
            table.setdefault(words, number)


def _day_first(language: str) -> bool:
    try:
        pattern = Locale.parse(language.replace("-", "_")).date_formats["short"].pattern
    except (UnknownLocaleError, ValueError):
        return True
    return language == "en" or pattern.find("d") < pattern.find("M")


def _han_number(tokens: Sequence[Token], at: int) -> tuple[int, int] | None:
    """二十二 and the like, below one hundred; digits in a row as they stand (二〇二六)."""
    width = 0
    values: list[int] = []
    while (
        at + width < len(tokens) and tokens[at + width].key in _HAN_DIGITS and (not width or tokens[at + width].glued)
    ):
        values.append(_HAN_DIGITS[tokens[at + width].key])
        width += 1
    if not values:
        return None
    if 10 not in values:
        return int("".join(map(str, values))), width
    ten = values.index(10)
    tens = values[ten - 1] if ten else 1
    units = values[ten + 1] if ten + 1 < len(values) else 0
    return tens * 10 + units, width
