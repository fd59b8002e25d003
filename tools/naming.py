"""References with names in the language of the turn, made from codes. Looked up once per tool call."""

from __future__ import annotations

from collections.abc import Iterable

from sqlalchemy.orm import Session

from knowledge.games.queries import editions, people, programme, venues
from knowledge.lexicon import Lexicon
from knowledge.lexicon.types import EntityKind
from tools.results import DisciplineRef, EventRef, GamesRef, NocRef, PersonRef, VenueRef


class Names:
    """Names of things for one reader; everything that is asked for twice is remembered for the call."""

    def __init__(self, session: Session, lexicon: Lexicon, language: str) -> None:
        self._session = session
        self._lexicon = lexicon
        self.language = language
        self._events: dict[str, programme.EventFact] = {}
        self._venues: dict[str, VenueRef] = {}
        self._games: dict[int, GamesRef] = {}

    def noc(self, code: str) -> NocRef:
        """A delegation."""
        return NocRef(code=code, name=self._lexicon.name(EntityKind.NOC, code, self.language))

    def person(self, person_id: str, noc: str | None = None) -> PersonRef:
        """A person, with the delegation where it is known."""
        name = self._lexicon.person_name(person_id, self.language)
        if name == person_id:  # newer than the lexicon
            name = self._stored_name(person_id)
        return PersonRef(id=person_id, name=name, noc=self.noc(noc) if noc else None)

    def discipline(self, code: str) -> DisciplineRef:
        """A discipline."""
        return DisciplineRef(code=code, name=self._lexicon.name(EntityKind.DISCIPLINE, code, self.language))

    def events(self, codes: Iterable[str]) -> None:
        """Reads many events in one go."""
        wanted = [code for code in codes if code not in self._events]
        if wanted:
            self._events.update(programme.events(self._session, wanted))

    def event(self, code: str, games: int | None = None) -> EventRef:
        """An event; with `games` under the name it had there (distances and techniques change).

        Raises:
            KeyError: when no such event is in the programme of any Games.
        """
        self.events([code])
        fact = self._events[code]
        name = self._lexicon.name(EntityKind.EVENT, code, self.language, games=games)
        return EventRef.model_validate(
            {
                "code": code,
                "name": fact.name if name == code else name,
                "discipline": self.discipline(fact.discipline),
                "gender": fact.gender,
            }
        )

    def games(self, year: int) -> GamesRef:
        """An edition of the Winter Games."""
        if not self._games:
            for fact in editions.editions(self._session):
                name = self._lexicon.name(EntityKind.GAMES, str(fact.year), self.language)
                self._games[fact.year] = GamesRef(year=fact.year, name=name)
        return self._games[year]

    def venue(self, code: str | None) -> VenueRef | None:
        """A venue; None for None and for a code that is not in the list of venues."""
        if not self._venues:
            for fact in venues.venues(self._session):
                name = self._lexicon.name(EntityKind.VENUE, fact.code, self.language)
                self._venues[fact.code] = VenueRef(code=fact.code, name=name, town=fact.town)
        return self._venues.get(code or "")

    def _stored_name(self, person_id: str) -> str:
        fact = people.person(self._session, person_id)
        return f"{fact.given_name} {fact.family_name}".strip() if fact else person_id
