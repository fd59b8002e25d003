"""`Lexicon`: names of everything in every language, found in free text and said back.

Built from a Games store; share one per process. Reading is safe from any thread; `refresh()` swaps parts atomically
when the store moved on.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import datetime
from functools import lru_cache
from typing import Self

from knowledge.lexicon.authored import languages
from knowledge.lexicon.composing import Composer
from knowledge.lexicon.days import read_days
from knowledge.lexicon.editions import Editions
from knowledge.lexicon.facts import Facts, PersonFacts, Store, read_facts, read_medals
from knowledge.lexicon.gather import countries
from knowledge.lexicon.grammar import Form
from knowledge.lexicon.guess import guess_language, neighbours
from knowledge.lexicon.index import LanguageIndex, build_indexes, country_index
from knowledge.lexicon.linking import MOST_READ, Linker
from knowledge.lexicon.naming import Namer
from knowledge.lexicon.people import NameIndex
from knowledge.lexicon.resolving import Resolver
from knowledge.lexicon.types import DayMention, EntityKind, Mention, Resolution


class _Parts:
    """Everything built from one reading of the store, swapped as a whole."""

    def __init__(self, facts: Facts) -> None:
        self.facts = facts
        self.indexes = build_indexes(facts)
        self.names = NameIndex(facts.people)
        nocs = frozenset({*countries(), *facts.nocs})
        self.linker = Linker(self.names, Composer(facts.events, facts.latest), nocs)
        self.resolver = Resolver(self.names, facts.events, facts.latest)
        self.namer = Namer(facts)
        self.calendar = Editions(facts.games)


class Lexicon:
    """Finds and says names."""

    def __init__(self, facts: Facts) -> None:
        self._parts = _Parts(facts)
        self._others = lru_cache(maxsize=64)(country_index)
        self._read = ("", 0)

    @classmethod
    def load(cls, store: Store) -> Self:
        """Read the store and build the indexes."""
        with store.session() as session:
            lexicon = cls(read_facts(session))
        lexicon._read = (store.names_revision, store.revision)
        return lexicon

    def refresh(self, store: Store) -> None:
        """Follow the store: nothing when it stands still, medals only when no name changed, else everything."""
        names, revision = store.names_revision, store.revision
        if (names, revision) == self._read:
            return
        with store.session() as session:
            if names == self._read[0]:
                read_medals(session, self._parts.facts.people)
            else:
                fresh = _Parts(read_facts(session))
                if self._parts.names.warmed:
                    fresh.names.warm()
                self._parts = fresh
        self._read = (names, revision)

    def warm(self) -> None:
        """Build now what is otherwise built by the first question that needs it: typos, sounds."""
        self._parts.names.warm()

    @property
    def languages(self) -> tuple[str, ...]:
        """Languages with names of their own for everything."""
        return languages()

    def people(self) -> Collection[PersonFacts]:
        """Everybody whose name is known."""
        return self._parts.facts.people.values()

    def link(self, text: str, language: str | None = None, now: datetime | None = None) -> list[Mention]:
        """Every mention in a text, in order.

        Args:
            text: what somebody typed.
            language: the language of the text, when known; otherwise it is guessed.
            now: the Games clock; medals won later do not make anybody prominent.
        """
        if not text.strip():
            return []
        return self._parts.linker.link(text, self._indexes_for(text, language), now)

    def resolve(
        self,
        kinds: EntityKind | Collection[EntityKind],
        text: str,
        language: str | None = None,
        *,
        hints: Collection[str] = (),
        prominent: Collection[str] = (),
        now: datetime | None = None,
    ) -> Resolution:
        """What a name stands for.

        Args:
            kinds: what it may be.
            text: the name, or a code.
            language: the asker's.
            hints: codes that favour a candidate: an NOC, a discipline, a gender, a year of Games, an event.
            prominent: codes of candidates that win a tie.
            now: the Games clock.
        """
        wanted = frozenset({kinds} if isinstance(kinds, EntityKind) else kinds)
        mentions = self.link(text, language, now)
        return self._parts.resolver.resolve(wanted, text, mentions, frozenset(hints), frozenset(prominent), now)

    def name(self, kind: EntityKind, code: str, language: str, form: Form = "bare", *, games: int | None = None) -> str:
        """The name of a thing in a language; for events, `games` picks distances and technique of that edition.

        A language without files gets English (countries: CLDR).
        """
        return self._parts.namer.name(kind, code, language, form, games)

    def person_name(self, person_id: str, language: str) -> str:
        """A person's name in the order and script that the reader's press uses."""
        return self._parts.namer.person(person_id, language)

    def days(self, text: str, language: str | None, now: datetime, games: int | None = None) -> list[DayMention]:
        """Dates, relative days, years and editions in a text.

        Args:
            text: what somebody typed.
            language: the language of the text, guessed when null.
            now: the Games clock.
            games: the edition that the question is about, the latest when null.
        """
        home = (language or guess_language(text, self._parts.indexes)).split("-")[0]
        cities = [m for m in self.link(text, home, now) if m.best.kind is EntityKind.GAMES]
        return read_days(text[:MOST_READ], home, now, self._parts.calendar, games, cities)

    def day_range(self, text: str, language: str | None, now: datetime) -> str | None:
        """The first day or range of days in a text, as "2026-02-07" or "2026-02-08/2026-02-10"."""
        return next((mention.iso for mention in self.days(text, language, now) if mention.iso), None)

    def _indexes_for(self, text: str, language: str | None) -> Sequence[LanguageIndex]:
        known = self._parts.indexes
        home = (language or guess_language(text, known)).split("-")[0]
        first = known.get(home) or self._others(home)
        rest = [known["en"], *(index for code, index in known.items() if code != "en")]
        extra = [self._others(code) for code in neighbours(text, home, known)] if language is None else []
        return [first, *(index for index in (*rest, *extra) if index is not first)]
