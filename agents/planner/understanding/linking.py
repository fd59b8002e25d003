"""Names in a text, through the lexicon: which thing each stands for, and whether that is sure."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Protocol
from unicodedata import combining

from agents.planner.understanding.cues import CueHit
from agents.planner.understanding.folding import Folded
from agents.planner.understanding.question import Name
from knowledge.lexicon.types import Candidate, DayMention, EntityKind, Mention

_TIMELESS = frozenset({"what_time", "so_far", "medal", "gold", "silver", "bronze", "table"})
_FAINT = frozenset({"filler", "it", "and", "join", "only"})
_CLOSE = 0.04
_EXACT = 0.97


class Linker(Protocol):
    """What understanding needs of `knowledge.lexicon.Lexicon`."""

    def link(self, text: str, language: str | None = None, now: datetime | None = None) -> Sequence[Mention]:
        """The names in a text, in order, not overlapping."""
        ...

    def days(self, text: str, language: str | None, now: datetime) -> Sequence[DayMention]:
        """The dates, relative days, years and editions in a text."""
        ...


_PROPER = frozenset(
    {
        EntityKind.PERSON,
        EntityKind.NOC,
        EntityKind.VENUE,
        EntityKind.DISCIPLINE,
        EntityKind.EVENT,
        EntityKind.EVENT_FAMILY,
    }
)
_DOUBTFUL = 0.96
_GUESSED = 0.9
_SHORT = 4
"""A guess at a person needs more letters than this."""
_PHASES = {
    "FNL": "final",
    "SFNL": "semifinal",
    "QFNL": "quarterfinal",
    "QUAL": "qualification",
    "HEAT": "heats",
    "TRNO": "training",
    "PREL": "preliminary",
    "bronze": "bronze_final",
}


def heard_as_words(folded: Folded, hits: Sequence[CueHit], mentions: Sequence[Mention]) -> list[Mention]:
    """The mentions without those that are rather words of the question: "won" is no athlete called Won."""
    every = _covered(folded, hits)
    telling = _covered(folded, [hit for hit in hits if hit.name not in _FAINT])
    return [mention for mention in mentions if not _is_word(mention, every, telling)]


def _covered(folded: Folded, hits: Sequence[CueHit]) -> set[int]:
    return {offset for hit in hits for at in hit.letters() for offset in folded.reach(at)}


def _is_word(mention: Mention, every: set[int], telling: set[int]) -> bool:
    """A guess gives way to any words of the question, a lone surname and a doubtful name to telling ones."""
    letters = {mention.start + at for at, char in enumerate(mention.surface) if not (char.isspace() or combining(char))}
    if mention.best.score < _GUESSED:
        short = mention.best.kind is EntityKind.PERSON and len(letters) <= _SHORT and mention.surface.isascii()
        return short or letters <= every
    lone = mention.best.kind is EntityKind.PERSON and len(mention.surface.split()) == 1
    doubtful = lone or mention.best.score < _DOUBTFUL
    particle = len(letters) <= _SHORT and mention.surface.islower()  # "dell'Italia" is no Mr O'Dell
    return doubtful and letters <= (every if particle else telling)


def outside(folded: Folded, hits: Sequence[CueHit], mentions: Sequence[Mention]) -> tuple[CueHit, ...]:
    """The cues that are no part of a name: "Won" in a surname wins nothing."""
    spans = [(mention.start, mention.end) for mention in mentions if mention.best.kind in _PROPER]
    return tuple(
        hit
        for hit in hits
        if hit.name == "athletes" or not any(_within(folded.span(hit.start, hit.end), span) for span in spans)
    )


def apart(folded: Folded, hits: Sequence[CueHit], times: Sequence[DayMention]) -> tuple[DayMention, ...]:
    """The times that are no part of a longer phrase: "che ora" asks for the hour and does not say now."""
    spans = [folded.span(hit.start, hit.end) for hit in hits if hit.name in _TIMELESS]
    so_far = {folded.span(hit.start, hit.end) for hit in hits if hit.name == "so_far"}

    def inside(time: DayMention) -> bool:
        own = (time.start, time.end)
        return own in so_far or any(_within(own, span) and span != own for span in spans)

    return tuple(time for time in times if not inside(time))


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
        code=_PHASES.get(best.code.rstrip("-"), best.code) if best.kind is EntityKind.PHASE else best.code,
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
