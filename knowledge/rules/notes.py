"""The rule notes as they ship: one YAML file a language and discipline, and the names of the sources."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from importlib.resources.abc import Traversable
from typing import Any

import yaml

from knowledge.rules.wording import folded

GENERAL = "GEN"
"""The book of what holds for the Games as a whole."""
FALLBACK = "en"


@dataclass(frozen=True, slots=True)
class Note:
    """One rule in our own words. `words` are what people say when they ask for it."""

    discipline: str
    topic: str
    language: str
    title: str
    words: tuple[str, ...]
    text: str
    source: str


def read_notes() -> dict[str, dict[tuple[str, str], Note]]:
    """All notes: by language, then by (discipline, topic)."""
    folder = files("knowledge.rules").joinpath("data")
    sources = _parsed(folder.joinpath("sources.yaml"))
    return {
        language.name: _language(language, sources) for language in sorted(_folders(folder), key=lambda one: one.name)
    }


def read_stopwords() -> frozenset[str]:
    """The folded words that every question has, of all languages together: a question is matched against each."""
    listed = _parsed(files("knowledge.rules").joinpath("data", "stopwords.yaml"))
    return frozenset(word for text in listed.values() for word in folded(text).split())


def _folders(folder: Traversable) -> list[Traversable]:
    return [entry for entry in folder.iterdir() if entry.is_dir() and not entry.name.startswith("_")]


def _language(folder: Traversable, sources: dict[str, str]) -> dict[tuple[str, str], Note]:
    notes: dict[tuple[str, str], Note] = {}
    for book in sorted(folder.iterdir(), key=lambda one: one.name):
        discipline, _, ending = book.name.partition(".")
        if ending != "yaml":
            continue
        for topic, said in _parsed(book).items():
            notes[discipline, topic] = Note(
                discipline=discipline,
                topic=topic,
                language=folder.name,
                title=said["title"],
                words=tuple(word.strip() for word in _split(said["words"])),
                text=said["text"].strip(),
                source=sources[discipline],
            )
    return notes


def _split(words: str) -> list[str]:
    for mark in ("、", "،", "，"):
        words = words.replace(mark, ",")
    return words.split(",")


@cache
def _loader() -> type[yaml.SafeLoader] | type[yaml.CSafeLoader]:
    """libyaml where it is there: eight times faster."""
    return getattr(yaml, "CSafeLoader", yaml.SafeLoader)


def _parsed(file: Traversable) -> dict[str, Any]:
    parsed: dict[str, Any] = yaml.load(file.read_text("utf-8"), _loader())  # noqa: S506 - a safe loader
    return parsed
