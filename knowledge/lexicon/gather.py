"""Every way to call everything, in one language: the authored files, CLDR's countries, and the store's own names."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import lru_cache
from itertools import product

from babel import Locale, UnknownLocaleError

from knowledge.lexicon.authored import Authored, Named, table
from knowledge.lexicon.facts import Facts
from knowledge.lexicon.families import Family, family_code, family_of
from knowledge.lexicon.grammar import split_article
from knowledge.lexicon.trie import Alias
from knowledge.lexicon.types import EntityKind

_PARENTHESIS = re.compile(r"\s*[(（].*?[)）]")
DEMONYM = 0.97
CITY = 0.9


@lru_cache(maxsize=1)
def countries() -> Mapping[str, str]:
    """NOC code to ISO 3166 code."""
    return table("countries.yaml")


@lru_cache(maxsize=64)
def cldr_countries(language: str) -> Mapping[str, str]:
    """NOC code to CLDR's name of the country; empty for a language that Babel does not know."""
    try:
        territories = Locale.parse(language.replace("-", "_")).territories
    except (UnknownLocaleError, ValueError):
        return {}
    named = ((noc, territories.get(iso)) for noc, iso in countries().items())
    return {noc: name for noc, name in named if name and not (len(name) == 2 and name.isascii())}


def cldr_aliases(locale: str, language: str) -> Iterator[Alias]:
    """Countries only: enough to find "Norwegen" in a question in German."""
    for noc, name in cldr_countries(locale).items():
        for text in {name, _PARENTHESIS.sub("", name), name.replace("&", "and")}:
            yield Alias(EntityKind.NOC, noc, text, language)


def aliases(words: Authored, facts: Facts) -> Iterator[Alias]:
    """Everything that the language's files, CLDR and the store name."""
    for locale in (words.language, *words.words.locales):
        yield from cldr_aliases(locale, words.language)
    yield from _nocs(words)
    yield from _simple(words)
    yield from _places(words, facts)
    yield from _events(words, facts)


def _nocs(words: Authored) -> Iterator[Alias]:
    nocs, language = words.nocs, words.language
    for code, name in nocs.names.items():
        yield Alias(EntityKind.NOC, code, bare(words, name), language)
    for code, others in nocs.aliases.items():
        for text in others:
            yield Alias(EntityKind.NOC, code, text, language)
    for code, others in nocs.demonyms.items():
        for text in others:
            yield Alias(EntityKind.NOC, code, text, language, DEMONYM)


def _simple(words: Authored) -> Iterator[Alias]:
    language = words.language
    for kind, things in (
        (EntityKind.MEDAL, words.words.medals),
        (EntityKind.PHASE, words.words.phases),
        (EntityKind.CONTINENT, words.words.continents),
        (EntityKind.DISCIPLINE, words.sports.disciplines),
    ):
        for code, named in things.items():
            for text in _texts(words, named):
                yield Alias(kind, code, text, language)
    for code, gender in words.words.genders.items():
        for text in gender.aliases:
            yield Alias(EntityKind.GENDER, code, text, language)


def _places(words: Authored, facts: Facts) -> Iterator[Alias]:
    language = words.language
    for code, named in words.places.venues.items():
        if code in facts.venues:
            for text in _texts(words, named):
                yield Alias(EntityKind.VENUE, code, text, language)
    for code, name in facts.venues.items():
        yield Alias(EntityKind.VENUE, code, name, language)
    for year, city in words.places.cities.items():
        for text in (city, *words.places.city_aliases.get(year, ())):
            yield Alias(EntityKind.GAMES, str(year), text, language, CITY)
            yield Alias(EntityKind.GAMES, str(year), f"{text} {year}", language)
            yield Alias(EntityKind.GAMES, str(year), f"{text} {year % 100:02}", language)
            yield Alias(EntityKind.GAMES, str(year), f"{year} {text}", language)


def _events(words: Authored, facts: Facts) -> Iterator[Alias]:
    language = words.language
    for code in sorted({family_code(event) for event in facts.events}):
        family = family_of(code[:3] + "-" + code[4:])
        spec = words.sports.families.get(family.kind or "")
        for text in spec.aliases if spec else ():
            for filled in fill_alias(words, text, family):
                yield Alias(EntityKind.EVENT_FAMILY, code, filled, language)
    for event in facts.events.values():
        if language == "en":
            yield Alias(EntityKind.EVENT, event.code, event.name, language)


def fill_alias(words: Authored, text: str, family: Family) -> Iterator[str]:
    """An alias with {d} and {l} written in every way that people write lengths."""
    if "{d}" not in text and "{l}" not in text:
        yield text
        return
    unit = words.words.units["m" if family.code.startswith(("SSK", "STK")) else "km"]
    spaced = "" if words.language == "zh" else " "
    if not family.distance:
        return
    lengths = [f"{family.distance}{spaced}{name}" for name in unit.aliases]
    relays = [f"{family.legs}x{length}" for length in (family.distance, *lengths)] if family.legs else []
    for length, relay in product(lengths if "{d}" in text else [""], relays if "{l}" in text else [""]):
        yield text.replace("{d}", length).replace("{l}", relay)


def bare(words: Authored, name: str) -> str:
    """The name without its article."""
    return split_article(name, words.words.articles)[1]


def _texts(words: Authored, named: Named) -> Iterator[str]:
    yield bare(words, named.name)
    yield from named.aliases
