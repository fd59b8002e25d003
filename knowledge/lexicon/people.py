"""Names of people, filed by every part under which somebody may ask for them.

A posting says which people have a word in their name and in what role; the linker intersects the postings of
neighbouring words. Sound keys for other scripts are filed lazily, when the first name in another script is met.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import IntEnum
from functools import cached_property, lru_cache

from knowledge.lexicon.facts import PersonFacts
from knowledge.lexicon.sounds import Sound, heard, pinyin
from knowledge.lexicon.spelling import Spelling
from knowledge.lexicon.text import keys

_PARTICLES = frozenset(
    [
        "von",
        "van",
        "der",
        "den",
        "de",
        "da",
        "di",
        "del",
        "la",
        "le",
        "du",
        "dos",
        "af",
        "av",
        "zu",
        "ter",
        "t",
        "o",
        "mac",
        "mc",
        "st",
        "jr",
        "sr",
        "ii",
        "iii",
        "iv",
    ]
)
_DIGRAPHS = re.compile("oe|ae|ue|aa")
_FAMILY_FIRST = frozenset({"CHN", "KOR", "PRK", "TPE", "HKG", "JPN", "MAC"})


class Role(IntEnum):
    """What a word is in a name; the larger, the more it says."""

    GIVEN_PART = 1
    GIVEN = 2
    FAMILY_PART = 3
    FAMILY = 4
    WHOLE = 5


Posting = Mapping[str, Role]


@dataclass(frozen=True, slots=True)
class Heard:
    """A word of a name met by its sound."""

    word: str
    closeness: float


class _Shelf:
    """Words by the skeleton of their sound, and skeletons by themselves with one consonant left out."""

    def __init__(self) -> None:
        self.words: dict[str, list[tuple[Sound, str]]] = {}
        self.near: dict[str, list[str]] = defaultdict(list)

    def put(self, sound: Sound, word: str) -> None:
        if sound.skeleton not in self.words:
            self.words[sound.skeleton] = []
            for key in _near_skeletons(sound.skeleton):
                self.near[key].append(sound.skeleton)
        self.words[sound.skeleton].append((sound, word))


class NameIndex:
    """Everybody's names."""

    def __init__(self, people: Mapping[str, PersonFacts]) -> None:
        self.people = people
        self._postings: dict[str, dict[str, Role]] = defaultdict(dict)
        self.initials: dict[str, frozenset[str]] = {}
        self.width: dict[str, int] = {}
        for person in people.values():
            self._file(person)
        self.heard_as = lru_cache(maxsize=4096)(self._heard_as)

    def posting(self, word: str) -> Posting:
        """Who has this word in the name; letter pairs that stand for an umlaut count as the bare vowel too."""
        found = self._postings.get(word)
        if found is not None:
            return found
        return self._postings.get(collapsed(word), {}) if len(word) > 3 else {}

    @cached_property
    def spelling(self) -> Spelling:
        """Typos in names."""
        return Spelling(word for word in self._postings if len(word) >= 4)

    def _file(self, person: PersonFacts) -> None:
        given, family = keys(person.given), keys(person.family)
        for word in given:
            self._post(word, person.id, Role.GIVEN if len(given) == 1 or word == given[0] else Role.GIVEN_PART)
        for word in family:
            whole = len(family) == 1
            self._post(word, person.id, Role.FAMILY if whole else Role.GIVEN_PART if _weak(word) else Role.FAMILY_PART)
        if len(given) > 1:
            self._post("".join(given), person.id, Role.GIVEN)
        if len(family) > 1:
            self._post("".join(family), person.id, Role.FAMILY)
        self.initials[person.id] = frozenset(word[0] for word in (*given, *family) if word)
        self.width[person.id] = len(family)

    def _post(self, word: str, person: str, role: Role) -> None:
        for form in {word, collapsed(word)}:
            at = self._postings[form]
            at[person] = max(role, at.get(person, role))

    def family_words(self, person: str) -> tuple[str, ...]:
        """The folded words of the family name."""
        return keys(self.people[person].family)

    @cached_property
    def _sounds(self) -> dict[bool, _Shelf]:
        """Everything by its sound, with l and r told apart (False) or not (True)."""
        filed = {True: _Shelf(), False: _Shelf()}
        for word in self._sounding_words():
            for merged, shelf in filed.items():
                for sound in heard(word, merged):
                    shelf.put(sound, word)
        return filed

    @property
    def warmed(self) -> bool:
        """Whether names have been asked for by sound."""
        return "_sounds" in self.__dict__

    def warm(self) -> None:
        """Build what is otherwise built when first needed."""
        _ = self.spelling, self._sounds, self.by_pinyin, self._whole_sounds

    def _sounding_words(self) -> Iterable[str]:
        return (word for word in self._postings if len(word) > 2 or (len(word) == 2 and word not in _PARTICLES))

    def _heard_as(self, text: str, merged: bool) -> tuple[Heard, ...]:
        """Words of names that sound like `text`, closest first, with how close."""
        best: dict[str, float] = {}
        shelf = self._sounds[merged]
        for asked in heard(text, merged):
            bones: dict[str, float] = {}
            for key in _near_skeletons(asked.skeleton):
                for skeleton in shelf.near.get(key, ()):
                    if skeleton not in bones:
                        bones[skeleton] = asked.bones(skeleton)
            for skeleton, alike in bones.items():
                for sound, word in shelf.words[skeleton] if alike >= 0.6 else ():
                    best[word] = max(best.get(word, 0.0), asked.closeness(sound, alike))
        ranked = sorted(best.items(), key=lambda item: -item[1])
        floor = ranked[0][1] - 0.16 if ranked else 1.0
        return tuple(Heard(word, closeness) for word, closeness in ranked[:24] if closeness >= max(floor, 0.66))

    @cached_property
    def by_pinyin(self) -> dict[str, frozenset[str]]:
        """Whole names of people whose names are Chinese, as their characters are read: "guailing"."""
        filed: dict[str, set[str]] = defaultdict(set)
        for person in self.people.values():
            if person.nocs & {"CHN", "TPE", "HKG", "MAC", "MAS", "SGP"}:
                given, family = keys(person.given), keys(person.family)
                for i in range(len(given), 0, -1):
                    filed["".join((*family, *given[:i]))].add(person.id)
        return {key: frozenset(found) for key, found in filed.items()}

    @cached_property
    def east_asian(self) -> dict[str, frozenset[str]]:
        """Whole names written as one word, family name first: how Korean and Japanese write them."""
        filed: dict[str, set[str]] = defaultdict(set)
        for person in self.people.values():
            if person.nocs & _FAMILY_FIRST:
                filed["".join((*keys(person.family), *keys(person.given)))].add(person.id)
        return {key: frozenset(found) for key, found in filed.items()}

    @cached_property
    def _whole_sounds(self) -> dict[str, list[tuple[Sound, str]]]:
        filed: dict[str, list[tuple[Sound, str]]] = defaultdict(list)
        for word in self.east_asian:
            for sound in heard(word, True):
                filed[sound.skeleton].append((sound, word))
        return filed

    def whole_name(self, text: str, chinese: bool) -> dict[str, float]:
        """People whose whole name, family first, unspaced, reads like `text`: exactly in Chinese, about in hangul."""
        exact = self.by_pinyin.get("".join(pinyin(text)), frozenset())
        if exact or chinese:
            return dict.fromkeys(exact, 1.0)
        found: dict[str, float] = {}
        for asked in heard(text, True):
            for sound, word in self._whole_sounds.get(asked.skeleton, ()):
                closeness = asked.closeness(sound)
                if closeness >= 0.84:
                    found.update(dict.fromkeys(self.east_asian[word], closeness))
        return found

    def standing(self, person: str, now: datetime | None) -> int:
        """3: has a medal of the latest Games by `now`; 2: took part in them; 1: an older medal; 0: nothing of these."""
        facts = self.people[person]
        latest = self.latest
        if any(games == latest and (now is None or known <= now) for games, _, known in facts.medals):
            return 3
        if latest in facts.years:
            return 2
        return 1 if facts.medals else 0

    @cached_property
    def latest(self) -> int:
        """The latest Games that anybody in the index took part in."""
        return max((year for person in self.people.values() for year in person.years), default=0)


def collapsed(word: str) -> str:
    """ "klaebo", "klabo" and "klaebo" alike: letter pairs for umlauts as the bare vowel, in words long enough."""
    return _DIGRAPHS.sub(lambda m: m.group()[0], word) if len(word) > 4 else word


def _weak(word: str) -> bool:
    return len(word) < 3 or word in _PARTICLES


def _near_skeletons(skeleton: str) -> tuple[str, ...]:
    if len(skeleton) < 4:
        return (skeleton,)
    return (skeleton, *dict.fromkeys(skeleton[:i] + skeleton[i + 1 :] for i in range(len(skeleton))))
