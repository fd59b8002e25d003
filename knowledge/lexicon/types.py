"""What the lexicon gives back: mentions in a sentence, candidates for a name, and how sure it is."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class EntityKind(StrEnum):
    """What a name can stand for."""

    PERSON = "person"  # code: knowledge.games Person.id
    NOC = "noc"  # code: NOC code
    DISCIPLINE = "discipline"  # code: ODF discipline
    EVENT = "event"  # code: event-level RSC (34 characters)
    EVENT_FAMILY = "event_family"  # code: event without gender ("ALP:DH"), resolves with a gender
    PHASE = "phase"  # code: ODF phase part, or "final", "semifinal", "training" …
    VENUE = "venue"  # code: venue code
    GAMES = "games"  # code: year
    MEDAL = "medal"  # code: gold | silver | bronze | any
    GENDER = "gender"  # code: M | W | X
    CONTINENT = "continent"


@dataclass(frozen=True, slots=True)
class Candidate:
    """One thing that a surface form may mean. `score` is in [0, 1]; 1 is an exact name in the asker's language."""

    kind: EntityKind
    code: str
    score: float
    matched: str  # the alias that matched


@dataclass(frozen=True, slots=True)
class Mention:
    """A span of the text that names something. `start`, `end` are character offsets into the text as given."""

    start: int
    end: int
    surface: str
    candidates: tuple[Candidate, ...]  # best first, never empty

    @property
    def best(self) -> Candidate:
        """The likeliest candidate."""
        return self.candidates[0]


@dataclass(frozen=True, slots=True)
class Resolution:
    """The answer to "what is this name?".

    `chosen` is set when one candidate is clearly ahead; when two are close it is None and `candidates` holds those
    to ask back about; when nothing is near enough both are empty and `nearest` may hold a suggestion.
    """

    chosen: Candidate | None
    candidates: tuple[Candidate, ...] = ()
    nearest: tuple[Candidate, ...] = ()

    @property
    def ambiguous(self) -> bool:
        """Whether the asker has to choose."""
        return self.chosen is None and len(self.candidates) > 1
