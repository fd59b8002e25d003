"""A stretch of text read once: its cues, the things it names, its days. Rules look only at this."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from agents.planner.understanding.cues import CueHit, CueTable
from agents.planner.understanding.folding import Folded
from agents.planner.understanding.question import Name
from agents.planner.understanding.times import day_named, games_named
from knowledge.lexicon.types import DayMention, EntityKind


@dataclass(frozen=True)
class Reading:
    """What a stretch of text shows. `names` are in the order of the text."""

    text: str
    language: str
    folded: Folded
    table: CueTable
    hits: tuple[CueHit, ...]
    names: tuple[Name, ...]
    times: tuple[DayMention, ...] = ()

    @cached_property
    def cues(self) -> frozenset[str]:
        """The cues found."""
        return frozenset(hit.name for hit in self.hits)

    @cached_property
    def day(self) -> str | None:
        """The day or days named, as an ISO date or "from/to"."""
        return day_named(self.times, told=self.has("win", "medal", "podium", "result"))

    @cached_property
    def games(self) -> tuple[int, ...] | None:
        """Years of Games named, () for all, None for none."""
        return games_named(self.times)

    def has(self, *cues: str) -> bool:
        """Whether any of these cues is there."""
        return not self.cues.isdisjoint(cues)

    def named(self, *kinds: EntityKind) -> tuple[Name, ...]:
        """Things named, each once."""
        found = {name.code: name for name in reversed(self.names) if name.kind in kinds}
        return tuple(reversed(found.values()))

    def begins(self, hit: CueHit) -> bool:
        """Whether a cue stands at the beginning of the text."""
        return not self.folded.text[: hit.start].strip()
