"""How a value of the data is looked for in an answer, in any of six languages and their scripts.

Nothing here comes from the product: names of countries and months are CLDR's, number words are in words.yaml.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from functools import cache
from importlib.resources import files

import yaml
from anyascii import anyascii
from babel import Locale
from babel.dates import format_date


class Kind(StrEnum):
    """What a value is."""

    PERSON = "person"
    NOC = "noc"
    NUMBER = "number"
    DAY = "day"
    CLOCK = "clock"
    VENUE = "venue"


@dataclass(frozen=True, slots=True)
class Expected:
    """A value that an answer has to state, or must not."""

    kind: Kind
    value: str


ISO2 = {
    "NOR": "NO", "NED": "NL", "ITA": "IT", "GER": "DE", "FRA": "FR", "SWE": "SE", "SUI": "CH", "AUT": "AT", "JPN": "JP",
    "CAN": "CA", "CHN": "CN", "USA": "US", "KOR": "KR", "BRA": "BR", "FIN": "FI", "GBR": "GB",
}  # fmt: skip


def plain(text: str) -> str:
    """Lower case, ASCII digits, no direction marks or Markdown emphasis; scripts are kept."""
    kept = (character for character in text if unicodedata.category(character) != "Cf" and character not in "*_")
    digits = (str(unicodedata.digit(c)) if c.isdigit() else c for c in kept)
    return unicodedata.normalize("NFKC", "".join(digits)).casefold()


def squeezed(name: str) -> str:
    """A Latin skeleton that does not mind diacritics, digraphs, order of case or spacing."""
    apart = re.sub(r"([^\x00-\u024f])", r" \1 ", plain(name))  # other scripts are words of their own
    words = re.split(r"[^a-z']+", anyascii(apart).casefold())
    return "".join(re.sub(r"ae|oe|ue|aa", lambda pair: pair.group()[0], word).replace("'", "") for word in words)


def states(expected: Expected, answer: str, language: str, alternatives: tuple[str, ...] = ()) -> bool:
    """Whether the answer states the value."""
    text = plain(answer)
    match expected.kind:
        case Kind.PERSON:
            return any(_names(name, text) for name in (expected.value, *alternatives))
        case Kind.NOC:
            return _country(expected.value, answer, text, language)
        case Kind.NUMBER:
            return _number(int(expected.value), text, language)
        case Kind.DAY:
            return _day(date.fromisoformat(expected.value), text, language)
        case Kind.CLOCK:
            return _clock(expected.value, text)
        case Kind.VENUE:
            places = (expected.value, *alternatives)
            return any(plain(place) in text or squeezed(place) in squeezed(answer) for place in places)


def _names(name: str, text: str) -> bool:
    tokens, skeleton = name.split(), squeezed(text)
    return squeezed(tokens[0]) in skeleton and squeezed(tokens[-1]) in skeleton


def _country(code: str, answer: str, text: str, language: str) -> bool:
    local = Locale.parse(language).territories.get(ISO2.get(code, ""), "")
    usual = dict(word_list("countries"))[language]
    names = [name for name in (local, usual.get(code, "") if isinstance(usual, dict) else "") if name]
    return re.search(rf"\b{code}\b", answer) is not None or any(plain(name) in text for name in names)


@cache
def word_list(key: str) -> dict[str, list[str] | str | dict[str, str]]:
    """A table of words.yaml by language: a pattern, a list of patterns, or names by code."""
    tables = yaml.safe_load((files("evals.fan") / "words.yaml").read_text(encoding="utf-8"))
    return dict(tables[key])


def _number(value: int, text: str, language: str) -> bool:
    if re.search(rf"(?<![\d.,]){value}(?!\d)", text):
        return True
    words = list(word_list("numbers")[language])
    if value >= len(words):
        return False
    boundary = "" if language in {"zh", "ar"} else r"(?<!\w)"
    return re.search(rf"{boundary}(?:{plain(words[value])})", text) is not None


def _day(day: date, text: str, language: str) -> bool:
    months = {plain(format_date(day, pattern, locale=language)) for pattern in ("MMMM", "MMM", "LLLL", "LLL")}
    numeric = re.search(rf"(?<!\d)0?{day.day}[./-]0?{day.month}(?!\d)", text) is not None
    return numeric or _spelt(day.day, months, text)


def _spelt(day: int, months: set[str], text: str) -> bool:
    return re.search(rf"(?<!\d){day}(?!\d)", text) is not None and any(month in text for month in months)


def _clock(value: str, text: str) -> bool:
    hour, minute = (int(part) for part in value.split(":"))
    hours = {f"{hour:02}", str(hour), str((hour - 1) % 12 + 1)}
    return any(re.search(rf"(?<!\d){h}\s?[:.hh时時]\s?{minute:02}", text) for h in hours)
