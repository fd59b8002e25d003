"""Names in a text, through the lexicon: which thing each stands for, and whether that is sure."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Protocol

from agents.planner.understanding.cues import CueHit
from agents.planner.understanding.folding import Folded
from agents.planner.understanding.question import Name
from knowledge.lexicon.types import Candidate, EntityKind, Mention

_CLOSE = 0.04
_EXACT = 0.97


class Linker(Protocol):
    """What understanding needs of `knowledge.lexicon.Lexicon`."""

    def link(self, text: str, language: str | None = None, now: datetime | None = None) -> Sequence[Mention]:
        """The names in a text, in order, not overlapping."""
        ...

    def days(self, text: str, now: datetime, language: str) -> str | None:
        """The day or range of days in a text, as an ISO date or "from/to"."""
        ...


_PROPER = frozenset({EntityKind.PERSON, EntityKind.NOC, EntityKind.VENUE, EntityKind.DISCIPLINE})


def outside(folded: Folded, hits: Sequence[CueHit], mentions: Sequence[Mention]) -> tuple[CueHit, ...]:
    """The cues that are no part of a name: "Won" in a surname wins nothing."""
    spans = [(mention.start, mention.end) for mention in mentions if mention.best.kind in _PROPER]
    return tuple(hit for hit in hits if not any(_within(folded.span(hit.start, hit.end), span) for span in spans))


def _within(inner: tuple[int, int], outer: tuple[int, int]) -> bool:
    return outer[0] <= inner[0] and inner[1] <= outer[1]


def names(mentions: Sequence[Mention]) -> tuple[Name, ...]:
    """One name for each mention, told apart by what else is named."""
    disciplines = {mention.best.code for mention in mentions if mention.best.kind is EntityKind.DISCIPLINE}
    genders = {mention.best.code for mention in mentions if mention.best.kind is EntityKind.GENDER}
    return tuple(_name(mention, disciplines, genders) for mention in mentions)


def _name(mention: Mention, disciplines: set[str], genders: set[str]) -> Name:
    best, rivals = _settled(mention, disciplines, genders)
    return Name(
        kind=best.kind,
        code=best.code,
        surface=mention.surface,
        sure=not rivals,
        exact=best.score >= _EXACT,
    )


def _settled(mention: Mention, disciplines: set[str], genders: set[str]) -> tuple[Candidate, bool]:
    """The candidate meant, and whether others of its kind are as likely."""
    best = mention.best
    close = [c for c in mention.candidates if c.kind is best.kind and best.score - c.score < _CLOSE]
    if best.kind in (EntityKind.EVENT, EntityKind.EVENT_FAMILY):
        close = [c for c in close if c.code[:3] in disciplines] or close
        close = [c for c in close if c.kind is EntityKind.EVENT and c.code[3] in genders] or close
    return close[0], len(close) > 1
