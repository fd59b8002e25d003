"""What was written by hand for a language: the YAML files under `data/<language>/`, read once and checked.

A language is a folder of four files (words, sports, nocs, places) and a list of ordinary words; adding one needs no
code. Strategies that differ between languages (articles, endings, clitics) are named in the files.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from importlib.resources import files
from typing import Any

import yaml
from pydantic import BaseModel, ConfigDict, Field

_DATA = files("knowledge.lexicon").joinpath("data")


class Strict(BaseModel):
    """A misspelt key in a file is an error, not a silent loss."""

    model_config = ConfigDict(extra="forbid", frozen=True)


class Named(Strict):
    """A thing with a name as it stands in running text (with its article) and other ways to call it."""

    name: str
    aliases: tuple[str, ...] = ()


class GenderWords(Strict):
    """`event` is how an event name says the gender; `events` the same for a plural head."""

    name: str
    event: str
    events: str | None = None
    aliases: tuple[str, ...] = ()


class FamilyWords(Strict):
    """A kind of event: `name` holds {g}, {p} (gender for a plural head), {d} (distance), {l} (legs)."""

    name: str | dict[str, str]
    aliases: tuple[str, ...] = ()
    in_: str | None = Field(default=None, alias="in")


class Unit(Strict):
    """A unit of length: how it is written after a number, and what people type."""

    name: str
    aliases: tuple[str, ...]


class Endings(Strict):
    """How words of the language change: clitics in front, endings behind, and the shortest stem left.

    `definite` is an article written together with the noun, which names may have or lack.
    """

    prefixes: tuple[str, ...] = ()
    definite: str | None = None
    suffixes: tuple[str, ...] = ()
    stem: int = 4


class GamesWords(Strict):
    """How an edition is called."""

    name: str
    winter: str


class Forms(Strict):
    """How a name stands after a preposition: patterns over {bare}, {article}, and the melted forms of the grammar
    ({de}, {à}, {di}, {a}, {in}); `definite` is for names with an article written together, over {rest}."""

    of: str = "{bare}"
    for_: str = Field(default="{bare}", alias="for")
    for_definite: str | None = None
    in_: dict[str, str] = Field(default={}, alias="in")


class Words(Strict):
    """`words.yaml`."""

    language: str
    locales: tuple[str, ...] = ()  # CLDR locales beside the language's own, for names of countries
    articles: tuple[str, ...] = ()
    grammar: str = "plain"
    forms: Forms = Forms()
    morphology: Endings = Endings()
    connectors: tuple[str, ...] = ()
    genders: dict[str, GenderWords]
    medals: dict[str, Named]
    phases: dict[str, Named]
    continents: dict[str, Named]
    units: dict[str, Unit]
    techniques: dict[str, str] = {}
    decimal: str
    grouped: bool = True  # 10,000 with a separator
    legs: str
    games: GamesWords
    time: dict[str, Any]


class Sports(Strict):
    """`sports.yaml`."""

    disciplines: dict[str, Named]
    families: dict[str, FamilyWords]


class Nocs(Strict):
    """`nocs.yaml`: names that CLDR has not or has differently, aliases, demonyms, and what article a name takes."""

    names: dict[str, str] = {}
    aliases: dict[str, tuple[str, ...]] = {}
    demonyms: dict[str, tuple[str, ...]] = {}
    articles: dict[str, tuple[str, ...]] = {}
    in_: dict[str, str] = Field(default={}, alias="in")


class Places(Strict):
    """`places.yaml`: host cities and venues."""

    cities: dict[int, str]
    city_aliases: dict[int, tuple[str, ...]] = {}
    venues: dict[str, Named]


class Authored(Strict):
    """Everything written for one language."""

    words: Words
    sports: Sports
    nocs: Nocs
    places: Places
    ordinary: frozenset[str]

    @property
    def language(self) -> str:
        """BCP 47 code."""
        return self.words.language


class FamilyKinds(Strict):
    """`families.yaml`: which codes are which kind of event."""

    kinds: dict[str, str]
    held: tuple[tuple[str, str, str], ...] = ()
    techniques: dict[str, str] = {}


def languages() -> tuple[str, ...]:
    """The languages with files of their own, in a stable order."""
    return tuple(sorted(entry.name for entry in _DATA.iterdir() if entry.joinpath("words.yaml").is_file()))


@lru_cache(maxsize=32)
def authored(language: str) -> Authored:
    """The files of one language.

    Raises:
        FileNotFoundError: for a language without files.
    """
    folder = _DATA.joinpath(language)
    return Authored(
        words=Words.model_validate(_yaml(language, "words")),
        sports=Sports.model_validate(_yaml(language, "sports")),
        nocs=Nocs.model_validate(_yaml(language, "nocs")),
        places=Places.model_validate(_yaml(language, "places")),
        ordinary=frozenset(folder.joinpath("ordinary.txt").read_text(encoding="utf-8").split()),
    )


@lru_cache(maxsize=1)
def family_kinds() -> FamilyKinds:
    """The kinds of events."""
    return FamilyKinds.model_validate(_load(_DATA.joinpath("families.yaml").read_text(encoding="utf-8")))


@lru_cache(maxsize=64)
def plain_words(language: str) -> frozenset[str]:
    """Ordinary words of a language that need not have files of its own; empty when there is no list."""
    for path in (_DATA.joinpath(language, "ordinary.txt"), _DATA.joinpath("ordinary", f"{language}.txt")):
        if path.is_file():
            return frozenset(path.read_text(encoding="utf-8").split())
    return frozenset()


def table(*path: str) -> Mapping[str, Any]:
    """A YAML file under `data/`."""
    return _load(_DATA.joinpath(*path).read_text(encoding="utf-8"))


@lru_cache(maxsize=16)
def word_list(*path: str) -> tuple[str, ...]:
    """A file of words under `data/`."""
    return tuple(_DATA.joinpath(*path).read_text(encoding="utf-8").split())


def _yaml(language: str, name: str) -> Mapping[str, Any]:
    return _load(_DATA.joinpath(language, f"{name}.yaml").read_text(encoding="utf-8"))


def _load(text: str) -> Mapping[str, Any]:
    loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    loaded: Mapping[str, Any] = yaml.load(text, Loader=loader)  # noqa: S506 (a safe loader, the C one where built)
    return loaded
