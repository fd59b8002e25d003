"""Names as the feed spells them, turned into names as people write them.

ODF prints family names in capitals and leaves particles small: `von ALLMEN Franjo`, `van 't WOUT Jens`,
`McDAVID Connor`. Here they become "von Allmen", "van 't Wout", "McDavid"; given and family name stay apart, the
order in running text is for the wording to choose.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from typing import NamedTuple

from anyascii import anyascii

_PARTICLES = frozenset(
    {"von", "van", "der", "den", "de", "da", "di", "del", "della", "dos", "du", "la", "le", "ter", "ten", "zu", "zur"}
    | {"vom", "af", "av", "el", "al", "bin", "ben", "'t"}
)
_NUMERALS = frozenset({"II", "III", "IV"})
_WORD = re.compile(r"[^\W\d_]+")
_APOSTROPHES = str.maketrans({"\u2019": "'", "\u02bc": "'", "`": "'"})
# Spelling variants of one sound: ø is printed o or oe, å is printed a or aa.
_DIGRAPHS = (("ae", "a"), ("oe", "o"), ("ue", "u"), ("aa", "a"), ("ss", "s"))
# Lists that print whole names in capitals (the history) lose which particles are small; by NOC they can be restored.
_SMALL_BY_NOC = {
    "von": frozenset({"GER", "AUT", "SUI", "LIE", "FRG", "GDR", "EUA"}),
    "zu": frozenset({"GER", "AUT", "SUI", "FRG"}),
    "van": frozenset({"NED"}),
    "der": frozenset({"NED", "GER", "SUI", "AUT"}),
    "den": frozenset({"NED"}),
    "ter": frozenset({"NED"}),
    "de": frozenset({"NED", "FRA", "ESP", "POR", "BRA"}),
    "'t": frozenset({"NED"}),
    "af": frozenset({"SWE"}),
}
_MC_NOCS = frozenset({"USA", "CAN", "GBR", "AUS", "NZL", "IRL"})


class Name(NamedTuple):
    """A name in two parts; either may be empty."""

    given: str
    family: str


@dataclass(frozen=True, slots=True)
class Spelling:
    """How capitals are lowered. `noc` helps with lists that print particles in capitals too."""

    noc: str | None = None

    def lower(self, text: str) -> str:
        """De-capitalise a family name; a name that is already in small letters comes back unchanged."""
        tokens = tidy(text).split()
        return " ".join(self._token(token, first=i == 0, alone=len(tokens) == 1) for i, token in enumerate(tokens))

    def _token(self, token: str, *, first: bool, alone: bool) -> str:
        if token in _NUMERALS and not first:
            return token
        small = token.lower()
        if not alone and (small == "'t" or self.noc in _SMALL_BY_NOC.get(small, ())):
            return small
        return _WORD.sub(self._word, token)

    def _word(self, match: re.Match[str]) -> str:
        word = match.group()
        start = len(word)
        while start and word[start - 1].isupper():
            start -= 1
        if len(word) - start < 2:
            return word
        if start == 0 and len(word) > 4 and word.startswith("MC") and self.noc in _MC_NOCS:
            return "Mc" + word[2] + word[3:].lower()
        return word[:start] + word[start] + word[start + 1 :].lower().replace("\u0307", "")


def tidy(text: str) -> str:
    """Composed characters, single spaces, one kind of apostrophe."""
    return " ".join(unicodedata.normalize("NFC", text).translate(_APOSTROPHES).split())


def decapitalise(family: str, noc: str | None = None) -> str:
    """`von ALLMEN` -> `von Allmen`."""
    return Spelling(noc).lower(family)


def split_print_name(print_name: str) -> Name:
    """`von ALLMEN Franjo` -> ("Franjo", "von Allmen"); the family name is the run of capitals in front."""
    tokens = tidy(print_name).split()
    count = next((i for i, token in enumerate(tokens) if not _in_family(token)), len(tokens) - 1)
    count = max(count, 1)
    return Name(" ".join(tokens[count:]), decapitalise(" ".join(tokens[:count])))


def _in_family(token: str) -> bool:
    if token.lower() in _PARTICLES and token != token.capitalize():
        return True
    return any(word[i : i + 2].isupper() for word in _WORD.findall(token) for i in range(len(word) - 1))


def name_of(given: str | None, family: str | None, print_name: str | None = None) -> Name:
    """The parts that a message gives, de-capitalised; the print name fills in where parts are missing."""
    if not family and print_name:
        return split_print_name(print_name)
    given_name = tidy(given or "")
    if len(given_name) > 3 and given_name.isupper():
        given_name = decapitalise(given_name)
    return Name(given_name, decapitalise(family or ""))


def name_key(name: Name) -> str:
    """What is the same for every spelling of a name: accents, hyphens, spaces and the order of the parts ignored.

    `CHOI Minjeong` and "Min-jeong Choi" have one key; `KLAEBO Johannes Hoesflot` and "Johannes Høsflot Klæbo" too.
    """
    return " ".join(sorted(filter(None, (_letters(name.given), _letters(name.family)))))


def _letters(part: str) -> str:
    return _fold("".join(re.findall(r"[a-z]", anyascii(part).lower())))


def _fold(word: str) -> str:
    for digraph, letter in _DIGRAPHS:
        word = word.replace(digraph, letter)
    return word


def slug(name: Name) -> str:
    """`franjo-von-allmen`; the stable part of a person's id."""
    folded = anyascii(f"{name.given} {name.family}").lower().replace("'", "")
    return "-".join(re.findall(r"[a-z0-9]+", folded)) or "unnamed"


def richness(name: Name) -> int:
    """How many letters the name has beyond ASCII: of two spellings the richer one is the better."""
    return sum(ord(character) > 127 for character in name.given + name.family)
