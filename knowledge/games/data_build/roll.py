"""The persons of the history: one id for one human being, whichever list and whichever spelling names them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from knowledge.games.data_build.facts import Row
from knowledge.games.data_build.programme import Held
from knowledge.games.odf.names import Name, decapitalise, name_key, richness, slug, tidy
from knowledge.games.odf.people import Appearance, plausible

COLUMNS = ("id", "given_name", "family_name", "gender")


@dataclass(slots=True)
class Enrolled:
    """A person and what tells them apart from a namesake."""

    id: str
    name: Name
    gender: str | None
    seen: set[tuple[int, str, str]] = field(default_factory=set)  # (year, NOC, discipline)


class Roll:
    """Enrols persons by the address that the official list has for them, or by name."""

    def __init__(self) -> None:
        self._by_address: dict[str, Enrolled] = {}
        self._by_key: dict[str, list[Enrolled]] = defaultdict(list)
        self._ids: dict[str, Enrolled] = {}
        self._aliases = dict(_aliases())

    def official(self, full_name: str, address: str, noc: str, year: int, held: Held) -> str:
        """A person of the olympics.com list: `Franjo VON ALLMEN`, with an address that is the person's own."""
        name = self._kept(given_first(full_name, noc), noc)
        person = self._by_address.get(address) if address else None
        if person is None:
            person = self._find(name, noc, year, held) or self._enrol(name, held)
            if address:
                self._by_address[address] = person
        elif richness(name) > richness(person.name):
            person.name = name
        return _seen(person, noc, year, held)

    def named(self, name: Name, noc: str, year: int, held: Held) -> str:
        """A person of another list, found among the enrolled or enrolled now."""
        name = self._kept(name, noc)
        person = self._find(name, noc, year, held) or self._enrol(name, held)
        if richness(name) > richness(person.name) and name_key(name) == name_key(person.name):
            person.name = name
        return _seen(person, noc, year, held)

    def _kept(self, name: Name, noc: str) -> Name:
        return self._aliases.get((noc, name_key(name)), name)

    def _find(self, name: Name, noc: str, year: int, held: Held) -> Enrolled | None:
        for key in _keys(name):
            fitting = [one for one in self._by_key[key] if _fits(one, noc, year, held)]
            if len(fitting) == 1:
                return fitting[0]
        return None

    def similar(self, family: str, initial: str, noc: str, year: int, held: Held) -> str | None:
        """The one person with this family name and initial who may have been there; null when none or several."""
        wanted = name_key(Name("", family))
        found = {
            one.id
            for one in self._ids.values()
            if name_key(Name("", one.name.family)) == wanted
            and name_key(Name(one.name.given, ""))[:1] == initial.lower()[:1]
            and _fits(one, noc, year, held)
            and any(discipline == held.code[:3] for _, _, discipline in one.seen)
        }
        return found.pop() if len(found) == 1 else None

    def _enrol(self, name: Name, held: Held) -> Enrolled:
        wanted = slug(name)
        number, identity = 1, wanted
        while identity in self._ids:
            number += 1
            identity = f"{wanted}-{number}"
        person = Enrolled(identity, name, held.gender if held.gender in {"M", "W"} else None)
        self._ids[identity] = person
        for key in _keys(name):
            self._by_key[key].append(person)
        return person

    def table(self) -> Iterator[Row]:
        """The rows of persons.tsv."""
        for person in sorted(self._ids.values(), key=lambda one: one.id):
            yield {
                "id": person.id,
                "given_name": person.name.given,
                "family_name": person.name.family,
                "gender": person.gender or "",
            }


def _aliases() -> Iterator[tuple[tuple[str, str], Name]]:
    for line in (Path(__file__).parent / "aliases.txt").read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            noc, _, names = line.partition(" ")
            found, _, kept = names.partition(" = ")
            yield (noc, name_key(_name(found))), _name(kept)


def _name(text: str) -> Name:
    family, _, given = text.partition("/")
    return Name(given, family)


def _keys(name: Name) -> tuple[str, str]:
    """By parts, and by words where the lists divide a name differently (Martin Johnsrud / Sundby)."""
    words = f"{name.given} {name.family}".replace("-", " ").split()
    return name_key(name), "words " + " ".join(sorted(name_key(Name("", word)) for word in words))


def _seen(person: Enrolled, noc: str, year: int, held: Held) -> str:
    person.seen.add((year, noc, held.code[:3]))
    if held.gender in {"M", "W"}:
        person.gender = person.gender or held.gender
    return person.id


def _fits(person: Enrolled, noc: str, year: int, held: Held) -> bool:
    if person.gender and held.gender in {"M", "W"} and person.gender != held.gender:
        return False
    now = Appearance(year, noc, held.code[:3])
    return any(plausible(now, Appearance(*then)) for then in person.seen)


def given_first(full_name: str, noc: str) -> Name:
    """`Franjo VON ALLMEN` -> ("Franjo", "von Allmen"); a name without capitals splits before its last word."""
    words = tidy(full_name).replace(" - ", "-").split()
    first = next((i for i, word in enumerate(words) if _capitals(word)), max(len(words) - 1, 0))
    if first == 0 and len(words) > 1 and not all(_capitals(word) for word in words):
        return _family_first(words, noc)
    if first == 0 and len(words) > 1:
        first = 1
    while first > 1 and words[first - 1].lower() in {"von", "van", "der", "de", "den", "da", "di", "'t"}:
        first -= 1
    return Name(" ".join(map(_small_given, words[:first])), decapitalise(" ".join(words[first:]), noc))


def _family_first(words: list[str], noc: str) -> Name:
    end = next(i for i, word in enumerate(words) if not _capitals(word))
    return Name(" ".join(words[end:]), decapitalise(" ".join(words[:end]), noc))


def _capitals(word: str) -> bool:
    letters = [character for character in word if character.isalpha()]
    return len(letters) > 1 and all(character.isupper() for character in letters[-2:])


def _small_given(word: str) -> str:
    return decapitalise(word) if len(word) > 3 and word.isupper() else word
