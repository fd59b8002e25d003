"""Who is who: a code of a feed, or a name in a message, to one person across Games.

Inside one Games the feed's code decides. Across Games there is no common code, so a name without spelling differences,
the gender, the delegation (with its successors) and the time between decide; a doubt makes a new person, because two
people in one are worse than one person in two.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from sqlalchemy import ColumnElement, select
from sqlalchemy.orm import Session

from knowledge.games.odf.names import Name, name_key, richness, slug
from knowledge.games.schema import Entry, Medal, MedalMember, Participant, Person, ResultLine

_CAREER = 26  # years between two Games of one person, at most
# Delegations whose athletes may be the same people under another code.
_LINEAGES = (
    frozenset(
        {"URS", "EUN", "RUS", "OAR", "ROC", "AIN", "UKR", "BLR", "KAZ", "LAT", "LTU", "EST", "UZB", "GEO", "ARM"}
    ),
    frozenset({"GER", "FRG", "GDR", "EUA", "SAA"}),
    frozenset({"TCH", "CZE", "SVK"}),
    frozenset({"YUG", "SCG", "SRB", "SLO", "CRO", "BIH", "MKD", "MNE", "KOS"}),
    frozenset({"KOR", "PRK", "COR"}),
)


@dataclass(frozen=True, slots=True)
class Described:
    """A person as a message describes them."""

    name: Name
    noc: str
    gender: str | None = None
    born: date | None = None


class People:
    """Finds and makes persons within one session. `forget()` after a rollback."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._by_code: dict[tuple[int, str], str] = {}

    def forget(self) -> None:
        """Drop what is remembered: a rollback may have removed it."""
        self._by_code.clear()

    def by_code(self, games: int, code: str) -> str | None:
        """The person whom the feed of `games` calls `code`."""
        known = self._by_code.get((games, code))
        if known is None:
            known = self._session.scalar(
                select(Participant.person)
                .where(Participant.games == games, Participant.code == code)
                .order_by(Participant.known_until.is_not(None), Participant.id.desc())
                .limit(1)
            )
            if known is not None:
                self._by_code[games, code] = known
        return known

    def identify(self, games: int, code: str, described: Described) -> str:
        """The person behind a code, found by code, then by name, otherwise made."""
        known = self.by_code(games, code)
        person = self._session.get(Person, known) if known else self._same_name(games, described)
        if person is None:
            person = self._make(described)
        else:
            _improve(person, described)
        self._by_code[games, code] = person.id
        return person.id

    def _same_name(self, games: int, described: Described) -> Person | None:
        candidates = self._session.scalars(select(Person).where(Person.name_key == name_key(described.name))).all()
        fitting = [person for person in candidates if self._fits(games, person, described)]
        return fitting[0] if len(fitting) == 1 else None

    def _fits(self, games: int, person: Person, described: Described) -> bool:
        if described.gender and person.gender and described.gender != person.gender:
            return False
        if described.born and person.birth_date:
            return described.born == person.birth_date
        if self._exists(Participant.person == person.id, Participant.games == games):
            return False  # that participant has another code, so it is somebody else
        return any(
            abs(games - year) <= _CAREER and related(described.noc, noc) for year, noc in self._appearances(person.id)
        )

    def _appearances(self, person: str) -> set[tuple[int, str]]:
        won = select(Medal.games, Medal.noc).join(MedalMember, MedalMember.medal == Medal.id)
        there = select(Participant.games, Participant.noc).where(Participant.person == person)
        ran = select(ResultLine.games, ResultLine.noc).where(ResultLine.person == person)
        entered = select(Entry.games, Entry.noc).where(Entry.person == person)
        found: set[tuple[int, str]] = set()
        for statement in (won.where(MedalMember.person == person), there, ran, entered):
            found.update((games, noc) for games, noc in self._session.execute(statement).all() if noc)
        return found

    def _exists(self, *conditions: ColumnElement[bool]) -> bool:
        return self._session.scalar(select(Participant.id).where(*conditions).limit(1)) is not None

    def _make(self, described: Described) -> Person:
        person = Person(
            id=self._free_slug(slug(described.name)),
            given_name=described.name.given,
            family_name=described.name.family,
            gender=described.gender,
            birth_date=described.born,
            name_key=name_key(described.name),
        )
        self._session.add(person)
        self._session.flush()
        return person

    def _free_slug(self, wanted: str) -> str:
        number, candidate = 1, wanted
        while self._session.get(Person, candidate) is not None:
            number += 1
            candidate = f"{wanted}-{number}"
        return candidate


def related(noc: str, other: str) -> bool:
    """True when athletes of one delegation may be found in the other at another Games."""
    return noc == other or any(noc in lineage and other in lineage for lineage in _LINEAGES)


def _improve(person: Person, described: Described) -> None:
    """Take what the message knows better: a missing birth date or gender, a corrected or richer spelling."""
    person.gender = person.gender or described.gender
    person.birth_date = person.birth_date or described.born
    current = Name(person.given_name, person.family_name)
    if not described.name.family or described.name == current:
        return
    same = name_key(described.name) == name_key(current)
    if not same or richness(described.name) > richness(current):
        person.given_name, person.family_name = described.name.given, described.name.family
        person.name_key = name_key(described.name)
