"""Dates and hours by CLDR, in full words: `samedi 7 février`, `2月7日星期六`, `2:30 pm`."""

from __future__ import annotations

import functools
import re
from datetime import date, datetime

from babel import Locale, UnknownLocaleError
from babel.core import get_global
from babel.dates import format_date, format_time, match_skeleton


def day(value: date, locale: Locale, *, with_year: bool, first: str | None = None) -> str:
    """`7 February`, `February 7, 2022`; `first` is how the language writes the first of a month ("1er février")."""
    return _spelled(value, "yMMMd" if with_year else "MMMd", locale, first)


def weekday(value: date, locale: Locale, *, with_year: bool, first: str | None = None) -> str:
    """`Saturday 7 February`."""
    return _spelled(value, "yMMMEd" if with_year else "MMMEd", locale, first)


def patterned(value: date, locale: Locale, pattern: str) -> str:
    """By a pattern of the catalogue's own, where running text differs from CLDR's isolated dates."""
    return format_date(value, pattern, locale=locale)


def clock(value: datetime, locale: Locale, pattern: str | None) -> str:
    """The hour on the clock of `value`'s own zone; `pattern` overrides CLDR's short time."""
    return format_time(value, pattern or "short", tzinfo=value.tzinfo, locale=locale).replace("\u202f", " ").lower()


def locale_of_zone(locale: Locale, zone: str) -> Locale:
    """The same language as it is written where that zone is: New York reads 8:30 am where London reads 08:30."""
    territory = get_global("zone_territories").get(zone)
    if territory is None or locale.territory == territory:
        return locale
    try:
        return Locale.parse(f"{locale.language}_{territory}")
    except (UnknownLocaleError, ValueError):
        return locale


def _spelled(value: date, skeleton: str, locale: Locale, first: str | None) -> str:
    pattern = _pattern(skeleton, str(locale))
    if first is not None and value.day == 1:
        pattern = re.sub(r"\bd\b", f"'{first}'", pattern)
    return format_date(value, pattern, locale=locale)


@functools.lru_cache(maxsize=256)
def _pattern(skeleton: str, locale_id: str) -> str:
    skeletons = Locale.parse(locale_id).datetime_skeletons
    found = match_skeleton(skeleton, skeletons) or skeleton
    return _in_full(skeletons[found].pattern if found in skeletons else "d MMMM y")


def _in_full(pattern: str) -> str:
    """CLDR's abbreviated pattern with months and weekdays in full: the order stays the locale's own."""
    if "MMMM" not in pattern:
        pattern = pattern.replace("MMM", "MMMM")
    for short in ("EEEE", "EEE", "E"):
        if short in pattern:
            return pattern.replace(short, "EEEE") if short != "EEEE" else pattern
    return pattern
