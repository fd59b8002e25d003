"""What the lexicon gives back: mentions in a sentence, candidates for a name, and how sure it is."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
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


@dataclass(frozen=True, slots=True)
class DayMention:
    """A time that a text speaks of, in the calendar of the venue.

    `first` and `last` are days (equal for a single day, both null when only Games or years are meant). `other` is the
    second way to read a bare weekday: the one before, where `first` is the one to come. `games` are the editions
    meant; `years` is the span of calendar years named, whether Games were held in them or not.
    """

    start: int
    end: int
    surface: str
    first: date | None = None
    last: date | None = None
    other: date | None = None
    games: tuple[int, ...] = ()
    years: tuple[int, int] | None = None

    @property
    def iso(self) -> str | None:
        """ "2026-02-07" or "2026-02-08/2026-02-10"; null when no day is meant."""
        if self.first is None or self.last is None:
            return None
        return str(self.first) if self.first == self.last else f"{self.first}/{self.last}"
