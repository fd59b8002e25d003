"""References with names in the language of the turn, made from codes. Looked up once per tool call."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TypeVar

from sqlalchemy.orm import Session

from knowledge.games.queries import editions, people, programme, venues
from knowledge.lexicon import Lexicon
from knowledge.lexicon.types import EntityKind
from tools.results import DisciplineRef, EventRef, GamesRef, NocRef, PersonRef, VenueRef

T = TypeVar("T")


class Names:
    """Names of things for one reader; everything that is asked for twice is remembered for the call."""

    def __init__(self, session: Session, lexicon: Lexicon, language: str) -> None:
        self._session = session
        self._lexicon = lexicon
        self.language = language
        self._events: dict[str, EventRef] = {}
        self._venues: dict[str, VenueRef] = {}
        self._games: dict[int, GamesRef] = {}
        self._disciplines: dict[str, str] = {}

    def noc(self, code: str) -> NocRef:
        """A delegation."""
        return NocRef(code=code, name=self._named(EntityKind.NOC, code) or code)

    def person(self, person_id: str, noc: str | None = None) -> PersonRef:
        """A person, with the delegation where it is known."""
        name = self._lexicon.person_name(person_id, self.language)
        return PersonRef(id=person_id, name=name or self._stored_name(person_id), noc=self.noc(noc) if noc else None)

    def discipline(self, code: str) -> DisciplineRef:
        """A discipline."""
        return DisciplineRef(code=code, name=self._named(EntityKind.DISCIPLINE, code) or self._stored_discipline(code))

    def events(self, codes: Iterable[str]) -> None:
        """Reads many events in one go."""
        for code, fact in programme.events(self._session, [c for c in codes if c not in self._events]).items():
            self._events[code] = self._event_ref(fact)

    def event(self, code: str) -> EventRef:
        """An event.

        Raises:
            KeyError: when no such event is in the programme of any Games.
        """
        if code not in self._events:
            self.events([code])
        return self._events[code]

    def games(self, year: int) -> GamesRef:
        """An edition of the Winter Games."""
        if not self._games:
            for fact in editions.editions(self._session):
                name = self._named(EntityKind.GAMES, str(fact.year)) or fact.name
                self._games[fact.year] = GamesRef(year=fact.year, name=name)
        return self._games[year]

    def venue(self, code: str | None) -> VenueRef | None:
        """A venue; None for None and for a code that is not in the list of venues."""
        if not self._venues:
            for fact in venues.venues(self._session):
                name = self._named(EntityKind.VENUE, fact.code) or fact.name
                self._venues[fact.code] = VenueRef(code=fact.code, name=name, town=fact.town)
        return self._venues.get(code or "")

    def _event_ref(self, fact: programme.EventFact) -> EventRef:
        name = self._named(EntityKind.EVENT, fact.code) or fact.name
        discipline = self.discipline(fact.discipline)
        return EventRef.model_validate(
            {"code": fact.code, "name": name, "discipline": discipline, "gender": fact.gender}
        )

    def _named(self, kind: EntityKind, code: str) -> str | None:
        return self._lexicon.name(kind, code, self.language)

    def _stored_name(self, person_id: str) -> str:
        fact = people.person(self._session, person_id)
        return f"{fact.given_name} {fact.family_name}".strip() if fact else person_id

    def _stored_discipline(self, code: str) -> str:
        if not self._disciplines:
            self._disciplines = programme.disciplines(self._session)
        return self._disciplines.get(code, code)
