"""Message catalogues: one folder of Fluent files a language, English for any message that a language lacks.

A language exists when its folder exists. What it leaves to English it declares in its `language.ftl`
(`untranslated = key key`), so that a missing message is a decision and not an accident; the tests compare the two.
"""

from __future__ import annotations

import functools
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from babel import Locale
from fluent.runtime import FluentBundle, FluentResource
from fluent.runtime.types import FluentType

from agents.planner.wording.nouns import FUNCTIONS

LOCALES = Path(__file__).parent / "locales"
DEFAULT_LANGUAGE = "en"

Argument = str | int | FluentType
"""What a message may be given: text, a number that selects a plural form, or a noun with its forms."""


class UnknownMessageError(LookupError):
    """No catalogue, not even the English one, has the message: a fault of the code that asked for it."""


class BrokenMessageError(ValueError):
    """A message could not be formatted: an argument or a reference in the .ftl file does not exist."""


def languages() -> tuple[str, ...]:
    """The languages that have a catalogue, English first."""
    found = sorted(folder.name for folder in LOCALES.iterdir() if any(folder.glob("*.ftl")))
    return (DEFAULT_LANGUAGE, *(language for language in found if language != DEFAULT_LANGUAGE))


class Catalogue:
    """The messages of one language."""

    def __init__(self, language: str) -> None:
        """Load and parse the language's files.

        Raises:
            LookupError: when there is no such language.
        """
        if not (LOCALES / language).is_dir():
            raise LookupError(f"no message catalogue for {language!r}")
        self.language = language
        self._bundle = _bundle(language)
        spare = language != DEFAULT_LANGUAGE
        self._settings: dict[str, str | None] = {}
        self._english = _bundle(DEFAULT_LANGUAGE) if spare else self._bundle

    def __contains__(self, key: str) -> bool:
        return self._bundle.has_message(key)

    def knows(self, key: str) -> bool:
        """Whether the language or English has the message."""
        return key in self or self._english.has_message(key)

    def setting(self, key: str) -> str | None:
        """A message without arguments that tells how the language is set; None where the language has none."""
        if key not in self._settings:
            self._settings[key] = self.text(key, {}) if key in self else None
        return self._settings[key]

    def text(self, key: str, arguments: Mapping[str, Argument]) -> str:
        """Format a message.

        Raises:
            UnknownMessageError: when no catalogue has it.
            BrokenMessageError: when the message asks for something that it was not given.
        """
        bundle = self._bundle if self._bundle.has_message(key) else self._english
        if not bundle.has_message(key):
            raise UnknownMessageError(key)
        pattern = bundle.get_message(key).value
        if pattern is None:
            raise UnknownMessageError(key)
        text, errors = bundle.format_pattern(pattern, dict(arguments))
        if errors:
            raise BrokenMessageError(f"{self.language}/{key}: {errors}")
        return str(text)


def _bundle(language: str) -> FluentBundle:
    ordinal = Locale.parse(language).ordinal_form
    functions: dict[str, Any] = {**FUNCTIONS, "ORDINAL": lambda number: str(ordinal(int(number)))}
    bundle = FluentBundle([language], functions=functions, use_isolating=False)
    for file in sorted((LOCALES / language).glob("*.ftl")):
        bundle.add_resource(FluentResource(file.read_text(encoding="utf-8")))
    return bundle


def catalogue_cache() -> Callable[[str], Catalogue]:
    """A loader that parses each language once; it belongs to the `Worder` that made it."""
    return functools.cache(Catalogue)
