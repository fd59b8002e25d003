"""The things that facts point at (Games, NOCs, disciplines, events, venues): made when a feed first names them.

A feed of another Games brings codes that no shipped table knows, so nothing here refuses an unknown code; it is
kept with the best name that the message gives and improved when a better one comes.
"""

from __future__ import annotations

from datetime import UTC, tzinfo
from zoneinfo import ZoneInfo

from sqlalchemy import select
from sqlalchemy.orm import Session

from knowledge.games.odf.rejected import Rejected
from knowledge.games.odf.rsc import Rsc
from knowledge.games.schema import Discipline, Event, Games, GamesEvent, Noc, Venue


class Catalogue:
    """Codes known to one session. `forget()` after a rollback."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._known: set[tuple[str, str]] = set()

    def forget(self) -> None:
        """Drop what is remembered: a rollback may have removed it."""
        self._known.clear()
        self._session.expire_all()

    def zone(self, competition: str) -> tzinfo:
        """The time zone of the host city, in which a message states its own time; UTC where no table knows it."""
        name = self._session.scalar(select(Games.time_zone).where(Games.code == competition))
        return ZoneInfo(name) if name else UTC

    def games(self, competition: str, year: int, message_id: int) -> int:
        """The year under which the facts of `competition` are filed.

        Raises:
            Rejected: when another competition of that year is there already.
        """
        found = self._session.get(Games, year)
        if found is None:
            self._session.add(
                Games(year=year, code=competition, name=competition, city="", country_noc="", message_id=message_id)
            )
            self._session.flush()
        elif found.code != competition:
            raise Rejected(f"{competition} clashes with {found.code}: one competition of a year can be held")
        return year

    def noc(self, code: str, name: str | None = None) -> str:
        """The code, known from now on."""
        if self._first("noc", code):
            found = self._session.get(Noc, code)
            if found is None:
                self._session.add(Noc(code=code, name=name or code))
                self._session.flush()
            elif name and found.name == code:
                found.name = name
        return code

    def discipline(self, code: str, name: str | None = None) -> str:
        """The code, known from now on."""
        if self._first("discipline", code):
            found = self._session.get(Discipline, code)
            if found is None:
                self._session.add(Discipline(code=code, name=name or code, sport=name or code, current=True))
                self._session.flush()
            elif name and found.name == code:
                found.name = found.sport = name
        return code

    def event(self, rsc: Rsc, games: int, message_id: int, name: str | None = None) -> str:
        """The event-level code of `rsc`, known and on the programme of `games` from now on."""
        code = rsc.at("event").code
        if self._first(f"event {games}", code):
            self._ensure_event(Rsc(code), name)
            if self._session.get(GamesEvent, (games, code)) is None:
                stored = self._session.get(Event, code)
                held_as = name or (stored.name if stored else code)
                self._session.add(GamesEvent(games=games, event=code, name=held_as, message_id=message_id))
                self._session.flush()
        return code

    def known_event(self, rsc: Rsc) -> str | None:
        """The event that a training or qualification code belongs to, without making one.

        Trainings may run under codes of their own (`SJPMNHTRAIN`): the event is the only one that begins the same way.
        """
        code = rsc.at("event").code
        if self._session.get(Event, code) is not None:
            return code
        stem = code[:22].rstrip("-").removesuffix("TRAIN")
        if len(stem) <= 4:
            return None
        exact = self._session.get(Event, stem.ljust(34, "-"))
        if exact is not None:
            return exact.code
        similar = self._session.scalars(select(Event.code).where(Event.code.startswith(stem, autoescape=True))).all()
        return similar[0] if len(similar) == 1 else None

    def venue(self, code: str, games: int, message_id: int, name: str | None = None) -> str:
        """The code, known from now on."""
        if self._first("venue", code):
            found = self._session.get(Venue, code)
            if found is None:
                self._session.add(Venue(code=code, games=games, name=name or code, message_id=message_id))
                self._session.flush()
            elif name and found.name == code:
                found.name = name
        return code

    def _ensure_event(self, rsc: Rsc, name: str | None) -> None:
        if self._session.get(Event, rsc.code) is not None:
            return
        self.discipline(rsc.discipline)
        gender = rsc.gender if rsc.gender in "MWXO" else "O"
        team = "TEAM" in rsc.event or "RELAY" in rsc.event or "PAIRS" in rsc.event
        self._session.add(
            Event(code=rsc.code, discipline=rsc.discipline, gender=gender, name=name or rsc.code.rstrip("-"), team=team)
        )
        self._session.flush()

    def _first(self, kind: str, code: str) -> bool:
        if (kind, code) in self._known:
            return False
        self._known.add((kind, code))
        return True
