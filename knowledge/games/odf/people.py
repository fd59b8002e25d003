"""Who is who: a code of a feed, or a name in a message, to one person across Games.

Inside one Games the feed's code decides. Across Games there is no common code, so a name without spelling differences,
the gender, the delegation (with its successors), the sport and the time between decide; a doubt makes a new person,
because two people in one are worse than one person in two.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from sqlalchemy import literal, select
from sqlalchemy.orm import Session

from knowledge.games.odf.names import Name, name_key, richness, slug
from knowledge.games.schema import Entry, Medal, MedalMember, Participant, Person, ResultLine

_CAREER = 26  # years between two Games of one person, at most
_TRANSFER = 12  # ... when the delegation is another one
# Sports between which athletes move.
_FAMILIES = (
    frozenset({"SSK", "STK"}),
    frozenset({"ALP", "FRS", "SBD", "SMT"}),
    frozenset({"CCS", "BTH", "NCB", "SJP", "SMT", "MPA"}),
    frozenset({"BOB", "LUG", "SKN"}),
)
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
    discipline: str = ""


class Appearance(NamedTuple):
    """A person at one Games."""

    year: int
    noc: str
    discipline: str


class People:
    """Finds and makes persons within one session. `forget()` after a rollback.

    Codes of a Games and the roll of persons are each read once, when first asked for.
    """

    def __init__(self, session: Session) -> None:
        self._session = session
        self._codes: dict[int, dict[str, str]] = {}
        self._roll: _Roll | None = None

    def forget(self) -> None:
        """Drop what is remembered: a rollback may have removed it."""
        self._codes.clear()
        self._roll = None

    def by_code(self, games: int, code: str) -> str | None:
        """The person whom the feed of `games` calls `code`."""
        return self._codes_of(games).get(code)

    def identify(self, games: int, code: str, described: Described) -> str:
        """The person behind a code, found by code, then by name, otherwise made."""
        roll = self._roll = self._roll or _Roll(self._session)
        known = self.by_code(games, code)
        person = roll.people[known] if known else self._same_name(games, described, roll)
        if person is None:
            person = roll.enrol(described)
        elif _improve(person, described):
            roll.renamed(person)
        self._codes_of(games)[code] = person.id
        return person.id

    def _codes_of(self, games: int) -> dict[str, str]:
        codes = self._codes.get(games)
        if codes is None:
            ordered = (
                select(Participant.code, Participant.person)
                .where(Participant.games == games)
                .order_by(Participant.known_until.is_(None), Participant.id)
            )
            codes = self._codes[games] = dict(self._session.execute(ordered).all())
        return codes

    def _same_name(self, games: int, described: Described, roll: _Roll) -> Person | None:
        candidates = roll.named(described.name)
        taken = set(self._codes_of(games).values()) if candidates else set()
        fitting = [one for one in candidates if one.id not in taken and self._fits(games, one, described)]
        return fitting[0] if len(fitting) == 1 else None

    def _fits(self, games: int, person: Person, described: Described) -> bool:
        if described.gender and person.gender and described.gender != person.gender:
            return False
        if described.born and person.birth_date:
            return described.born == person.birth_date
        now = Appearance(games, described.noc, described.discipline)
        return any(plausible(now, then) for then in self._appearances(person.id))

    def _appearances(self, person: str) -> set[Appearance]:
        won = (
            select(Medal.games, Medal.noc, Medal.event)
            .join(MedalMember, MedalMember.medal == Medal.id)
            .where(MedalMember.person == person)
        )
        entered = select(Entry.games, Entry.noc, Entry.discipline).where(Entry.person == person)
        ran = select(ResultLine.games, ResultLine.noc, ResultLine.unit).where(ResultLine.person == person)
        there = select(Participant.games, Participant.noc, literal("")).where(Participant.person == person)
        return {
            Appearance(games, noc, code[:3])
            for statement in (won, entered, ran, there)
            for games, noc, code in self._session.execute(statement).all()
            if noc
        }


class _Roll:
    """Every person, by id and by name without spelling differences."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self.people = {person.id: person for person in session.scalars(select(Person))}
        self._by_key: dict[str, list[Person]] = {}
        for person in self.people.values():
            self._by_key.setdefault(person.name_key, []).append(person)

    def named(self, name: Name) -> list[Person]:
        return self._by_key.get(name_key(name), [])

    def renamed(self, person: Person) -> None:
        bearers = self._by_key.setdefault(person.name_key, [])
        if person not in bearers:
            bearers.append(person)

    def enrol(self, described: Described) -> Person:
        """A new person; written when the session is flushed."""
        person = Person(
            id=self._free_slug(slug(described.name)),
            given_name=described.name.given,
            family_name=described.name.family,
            gender=described.gender,
            birth_date=described.born,
            name_key=name_key(described.name),
        )
        self._session.add(person)
        self.people[person.id] = person
        self.renamed(person)
        return person

    def _free_slug(self, wanted: str) -> str:
        number, candidate = 1, wanted
        while candidate in self.people:
            number += 1
            candidate = f"{wanted}-{number}"
        return candidate


def plausible(now: Appearance, then: Appearance) -> bool:
    """True when two appearances under one name may be one athlete's."""
    between = abs(now.year - then.year)
    if related(now.noc, then.noc):
        return between <= _CAREER and _same_family(now.discipline, then.discipline)
    return between <= _TRANSFER and bool(now.discipline) and now.discipline == then.discipline


def related(noc: str, other: str) -> bool:
    """True when athletes of one delegation may be found in the other at another Games."""
    return noc == other or any(noc in lineage and other in lineage for lineage in _LINEAGES)


def _same_family(one: str, other: str) -> bool:
    if not one or not other or one == other:
        return True
    return any(one in family and other in family for family in _FAMILIES)


def _improve(person: Person, described: Described) -> bool:
    """Take what the message knows better: a missing birth date or gender, a corrected or richer spelling.

    True when the name is another one now, not only another spelling.
    """
    person.gender = person.gender or described.gender
    person.birth_date = person.birth_date or described.born
    current = Name(person.given_name, person.family_name)
    if not described.name.family or described.name == current:
        return False
    same = name_key(described.name) == person.name_key
    if not same or richness(described.name) > richness(current):
        person.given_name, person.family_name = described.name.given, described.name.family
        person.name_key = name_key(described.name)
    return not same
