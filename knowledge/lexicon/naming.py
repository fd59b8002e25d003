"""Saying names: countries, events, venues and people in the reader's language, ready to stand in a sentence."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache

from babel.numbers import format_decimal

from knowledge.lexicon.authored import Authored, FamilyWords, authored, languages, table, word_list
from knowledge.lexicon.facts import Facts, PersonFacts
from knowledge.lexicon.families import Family, family_of
from knowledge.lexicon.gather import cldr_countries
from knowledge.lexicon.grammar import COUNTRY_ARTICLES, Form, join_article, melted, split_article
from knowledge.lexicon.text import fold
from knowledge.lexicon.types import EntityKind

FALLBACK = "en"
_OLYMPIC_ONLY = frozenset({"TPE", "HKG"})  # CLDR names the territory, not the delegation
_PINYIN = re.compile(
    "(zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])?(ang?|ai|ao|eng?|ei|er|iang|iong|iao|ing?|ia|ie|iu|ong|ou|uang?|uai|ui|uo|ue|un|[aeiou])"
)


class Namer:
    """Names of everything in the store."""

    def __init__(self, facts: Facts) -> None:
        self._facts = facts
        self.name = lru_cache(maxsize=16384)(self._name)
        self.person = lru_cache(maxsize=16384)(self._person)

    def _name(self, kind: EntityKind, code: str, language: str, form: Form = "bare", games: int | None = None) -> str:
        known = language if language in languages() else FALLBACK
        words = authored(known)
        if kind is EntityKind.PERSON:
            return self.person(code, language)
        if kind is EntityKind.NOC:
            if known != language and code not in _OLYMPIC_ONLY:
                return cldr_countries(language).get(code) or self._noc(words, code, form)
            return self._noc(words, code, form)
        full, manner = self._full(words, kind, code, games)
        return self._formed(words, *split_article(full, words.words.articles), kind, form, manner)

    def _full(self, words: Authored, kind: EntityKind, code: str, games: int | None) -> tuple[str, str | None]:
        """The name as the files have it, with its article, and a manner of saying "in" of its own."""
        if kind in (EntityKind.EVENT, EntityKind.EVENT_FAMILY):
            return self._event(words, code, games)
        if kind is EntityKind.GAMES:
            return self._games(words, int(code)), None
        if kind is EntityKind.GENDER:
            return words.words.genders[code].name, None
        tables = {
            EntityKind.DISCIPLINE: words.sports.disciplines,
            EntityKind.MEDAL: words.words.medals,
            EntityKind.PHASE: words.words.phases,
            EntityKind.CONTINENT: words.words.continents,
            EntityKind.VENUE: words.places.venues,
        }
        named = tables[kind].get(code)
        stored: Mapping[EntityKind, Mapping[str, str]] = {
            EntityKind.DISCIPLINE: self._facts.disciplines,
            EntityKind.VENUE: self._facts.venues,
        }
        return (named.name if named else stored.get(kind, {}).get(code, code)), None

    def _games(self, words: Authored, year: int) -> str:
        edition = self._facts.games.get(year)
        city = words.places.cities.get(year) or (edition.city if edition else "")
        return words.words.games.name.format(city=city, year=year).strip()

    def _event(self, words: Authored, code: str, games: int | None) -> tuple[str, str | None]:
        event = self._facts.events.get(code)
        gender = code[3] if len(code) > 20 else None
        whole = code if gender else f"{code[:3]}-{code[4:]}"
        held = event.held.get(games) if event and games else None
        family = family_of(whole, held)
        spec = words.sports.families.get(family.kind or "")
        if spec is None:
            return (held or (event.name if event else code)), None
        return _composed(words, spec, family, gender, games is not None), spec.in_

    def _noc(self, words: Authored, code: str, form: Form) -> str:
        article, bare = self._noc_parts(words, code)
        if form == "in" and (fixed := words.nocs.in_.get(code)):
            return fixed
        return self._formed(words, article, bare, EntityKind.NOC, form, None)

    def _noc_parts(self, words: Authored, code: str) -> tuple[str, str]:
        written = words.nocs.names.get(code)
        name = written or cldr_countries(words.language).get(code) or self._facts.nocs.get(code) or code
        article, bare = split_article(name, words.words.articles)
        if article or not words.nocs.articles or code in words.nocs.articles.get("none", ()):
            return article, bare
        listed = next((a for a, codes in words.nocs.articles.items() if code in codes), None)
        if listed is not None:
            return listed, bare
        return COUNTRY_ARTICLES[words.words.grammar](bare, False), bare

    def _formed(
        self, words: Authored, article: str, bare: str, kind: EntityKind, form: Form, manner: str | None
    ) -> str:
        if form == "bare":
            return bare
        whole = join_article(article, bare)
        if form == "article":
            return whole
        forms = words.words.forms
        parts = {"bare": bare, "article": whole, **melted(words.words.grammar, article, bare)}
        if form == "of":
            return forms.of.format(**parts)
        if form == "for":
            definite = words.words.morphology.definite
            if forms.for_definite and definite and bare.startswith(definite):
                return forms.for_definite.format(rest=bare[len(definite) :])
            return forms.for_.format(**parts)
        if kind is EntityKind.NOC and "country" in parts:
            return parts["country"]
        return forms.in_.get(manner or kind.value, forms.in_.get("default", "{bare}")).format(**parts)

    def _person(self, person_id: str, language: str) -> str:
        person = self._facts.people.get(person_id)
        if person is None:
            return person_id
        if language == "zh" and (written := _written_in_chinese(person)):
            return written
        if family_first(person):
            return f"{person.family} {person.given}".strip()
        return f"{person.given} {person.family}".strip()


def _composed(words: Authored, spec: FamilyWords, family: Family, gender: str | None, held: bool) -> str:
    name = spec.name if isinstance(spec.name, str) else spec.name.get(gender or "M") or next(iter(spec.name.values()))
    said = words.words.genders.get(gender or "")
    name = name.format(
        g=said.event if said else "",
        p=(said.events or said.event) if said else "",
        d=_distance(words, family),
        l=_legs(words, family) if held else "",
        t=words.words.techniques.get(family.technique or "", ""),
    )
    return re.sub(" +", " ", name).strip()


def _distance(words: Authored, family: Family) -> str:
    if not family.distance:
        return ""
    unit = words.words.units["m" if family.code.startswith(("SSK", "STK")) else "km"]
    return unit.name.format(d=_number(words, family.distance))


def _legs(words: Authored, family: Family) -> str:
    if not family.legs or not family.distance:
        return ""
    return words.words.legs.format(l=family.legs, d=_distance(words, family))


def _number(words: Authored, number: str) -> str:
    """Latin digits as the language writes them; no group separator below ten thousand."""
    value = float(number)
    pattern = "#,##0.###" if value >= 10000 and words.words.grouped else "0.###"
    return str(format_decimal(value, pattern, locale=words.language, numbering_system="latn"))


@lru_cache(maxsize=1)
def _people_files() -> tuple[Mapping[str, str], frozenset[str]]:
    return table("zh", "people.yaml"), frozenset(word_list("korean_families.txt"))


def _written_in_chinese(person: PersonFacts) -> str | None:
    if not person.nocs & {"CHN", "TPE", "HKG"}:
        return None
    return _people_files()[0].get(f"{person.family} {person.given}")


def family_first(person: PersonFacts) -> bool:
    """Whether the press writes the family name first: Chinese and Korean names of those countries' own."""
    family = fold(person.family).replace(" ", "").replace("-", "")
    if person.nocs & {"KOR", "PRK"}:
        return family in _people_files()[1]
    return bool(person.nocs & {"CHN", "TPE", "HKG"}) and bool(_PINYIN.fullmatch(family))
