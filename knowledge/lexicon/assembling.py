"""People in a sentence: words that neighbour each other and belong to one name are one mention."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from knowledge.lexicon.people import NameIndex, Posting, Role
from knowledge.lexicon.text import Script, Token

# What a match is worth by what was matched. Exactness multiplies.
WHOLE, FAMILY, GIVEN_AND_PART, FAMILY_PART, GIVEN_ONLY = 1.0, 0.92, 0.97, 0.86, 0.62
LONGEST_NAME = 12  # tokens: six words, or the characters of a name in Chinese
MANY = 25  # a given name borne by more people than this names nobody


@dataclass(frozen=True, slots=True)
class Step:
    """One way to read the next words: how many tokens it takes, who has such a word in the name, how exact it is.

    Words known only by sound fit each person differently: `fits` holds that, 1 for who is not in it.
    """

    width: int
    posting: Posting
    exactness: float
    initial: str = ""
    fits: Mapping[str, float] = field(default_factory=dict)

    def exact_for(self, person: str) -> float:
        """How exactly the words are in this person's name."""
        return self.exactness * self.fits.get(person, 1.0)


@dataclass(frozen=True, slots=True)
class PersonSpan:
    """People that tokens `first` to `last` (exclusive) may name, with scores."""

    first: int
    last: int
    people: Mapping[str, float]
    given_only: bool


Steps = Callable[[int], Sequence[Step]]
_Held = dict[str, tuple[float, tuple[Role, ...]]]


class Assembler:
    """Walks from a token over its neighbours while somebody has all their words in the name."""

    def __init__(self, names: NameIndex) -> None:
        self._names = names

    def spans(self, tokens: Sequence[Token], steps: Steps, joined: Callable[[int, int], bool]) -> Iterator[PersonSpan]:
        """Every reading from each token, longest first. `joined(i, j)`: tokens i and j may be parts of one name."""
        for first in range(len(tokens)):
            reached = self._reached(first, steps, joined)
            for last in sorted(reached, reverse=True):
                people = {person: self._worth(person, *hit) for person, hit in reached[last].items()}
                people = {person: score for person, score in people.items() if score > 0}
                if people:
                    given = all(_given(reached[last][person][1]) for person in people)
                    yield PersonSpan(first, last, people, given)

    def _reached(self, first: int, steps: Steps, joined: Callable[[int, int], bool]) -> dict[int, _Held]:
        """For every token that a name begun at `first` may end before: whose name, how exactly, by which words."""
        reached: dict[int, _Held] = {}
        for step in steps(first):
            if not step.initial:
                begun: _Held = {person: (step.exact_for(person), (role,)) for person, role in step.posting.items()}
                _keep(reached, first + step.width, begun)
        for at in range(first + 1, first + LONGEST_NAME):
            if at in reached and joined(at - 1, at):
                for step in steps(at):
                    _keep(reached, at + step.width, self._extended(reached[at], step))
        return reached

    def _extended(self, held: _Held, step: Step) -> _Held:
        """Those who have the words of the step in their names too."""
        return {
            person: (exactness * step.exact_for(person), (*roles, role))
            for person, (exactness, roles) in held.items()
            if (role := self._role(step, person)) is not None
        }

    def _role(self, step: Step, person: str) -> Role | None:
        if step.initial:
            return Role.GIVEN_PART if step.initial in self._names.initials[person] else None
        return step.posting.get(person)

    def _worth(self, person: str, exactness: float, roles: tuple[Role, ...]) -> float:
        family = sum(role in (Role.FAMILY, Role.FAMILY_PART) for role in roles)
        given = Role.GIVEN in roles or Role.GIVEN_PART in roles
        if Role.WHOLE in roles:
            return WHOLE * exactness
        if Role.FAMILY in roles or (family and family >= self._strong_family(person)):
            return (WHOLE if given and len(roles) > 1 else FAMILY) * exactness
        if family:
            return (GIVEN_AND_PART if Role.GIVEN in roles else FAMILY_PART) * exactness
        return GIVEN_ONLY * exactness if Role.GIVEN in roles else 0.0

    def _strong_family(self, person: str) -> int:
        return max(
            1,
            sum(self._names.posting(word).get(person) == Role.FAMILY_PART for word in self._names.family_words(person)),
        )


def _keep(reached: dict[int, _Held], at: int, more: _Held) -> None:
    """Add people to those reached at a place; of two ways to read one name the more exact stays."""
    known = reached.setdefault(at, {}) if more else {}
    for person, hit in more.items():
        if person not in known or known[person][0] < hit[0]:
            known[person] = hit


def _given(roles: tuple[Role, ...]) -> bool:
    return all(role in (Role.GIVEN, Role.GIVEN_PART) for role in roles)


def may_be_joined(text: str, tokens: Sequence[Token]) -> Callable[[int, int], bool]:
    """Whether two neighbouring tokens may be parts of one name: a space, a hyphen, an apostrophe, a middle dot, the
    full stop of an initial, or the comma of "Klæbo, Johannes"."""

    def joined(left: int, right: int) -> bool:
        if right >= len(tokens) or left < 0:
            return False
        gap = text[tokens[left].end : tokens[right].start].strip()
        if gap == ".":
            return len(tokens[left].key) <= 2
        return gap in ("", "-", "'", "’", "·", "・", "•", ",", "‑", "–", "‧", "=", "．")

    return joined


def spaced(script: Script) -> bool:
    """Whether words of the script stand apart."""
    return not script.unspaced
