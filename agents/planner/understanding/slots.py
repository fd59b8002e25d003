"""Fills the slots of a question from a reading: what is named, which colours, which Games, which day."""

from __future__ import annotations

from typing import TypedDict, Unpack

from agents.planner.asked import Focus
from agents.planner.understanding.question import (
    COLOURS,
    GENDERS,
    Anaphor,
    Colour,
    Dimension,
    GenderCode,
    Intent,
    Name,
    Question,
    Which,
)
from agents.planner.understanding.reading import Reading
from knowledge.lexicon.types import EntityKind

_RSC = 34
_GENDER_CUES = (("women", "W"), ("men", "M"), ("mixed", "X"))
"""For languages whose names are not in the lexicon yet."""
HOME = 2026
"""The Games whose schedule the desk has."""


class Slots(TypedDict, total=False):
    """Slots that a rule sets itself."""

    events: tuple[Name, ...]
    disciplines: tuple[Name, ...]
    genders: tuple[GenderCode, ...]
    medals: tuple[Colour, ...]
    athletes: tuple[Name, ...]
    nocs: tuple[Name, ...]
    venues: tuple[Name, ...]
    games: tuple[int, ...] | None
    day: str | None
    phase: str | None
    which: Which
    by: Dimension
    by_total: bool
    top: int | None
    topic: str | None
    medal_only: bool
    ceremony: str | None
    flag_bearers: bool
    others: bool
    presumed: str | None
    reveal: bool
    follows: bool
    anaphor: Anaphor | None


def ask(reading: Reading, intent: Intent, focus: Focus, **slots: Unpack[Slots]) -> Question:
    """A question of this intent with everything that the text names."""
    events, said = _events(reading)
    named: Slots = {
        "events": events,
        "disciplines": reading.named(EntityKind.DISCIPLINE),
        "genders": said,
        "medals": medals(reading),
        "athletes": reading.named(EntityKind.PERSON),
        "nocs": reading.named(EntityKind.NOC),
        "venues": reading.named(EntityKind.VENUE),
        "games": games(reading),
        "day": reading.day,
        "phase": next((name.argument for name in reading.named(EntityKind.PHASE)), None),
        "reveal": reading.has("reveal"),
        "others": reading.has("other"),
        **slots,
    }
    return Question(intent=intent, focus=focus, text=reading.text, language=reading.language, **named)


def _events(reading: Reading) -> tuple[tuple[Name, ...], tuple[GenderCode, ...]]:
    """Events and genders; "men's and women's super-G" is one family in two genders."""
    events, said = reading.named(EntityKind.EVENT, EntityKind.EVENT_FAMILY), genders(reading)
    own = {name.code[3] for name in events if name.kind is EntityKind.EVENT and name.sure}
    if not said or not own or set(said) <= own:
        return events, () if own else said
    both = tuple(code for code in GENDERS if code in own | set(said))
    return tuple(dict.fromkeys(family(name) for name in events)), both


def family(name: Name) -> Name:
    """An event without its gender, so that another can be asked for."""
    if name.kind is not EntityKind.EVENT or len(name.code) != _RSC or not name.sure:
        return name
    code = f"{name.code[:3]}:{name.code[4:22].rstrip('-')}"
    return Name(kind=EntityKind.EVENT_FAMILY, code=code, surface=name.surface, exact=name.exact)


def genders(reading: Reading) -> tuple[GenderCode, ...]:
    """Genders said, in the order M W X."""
    said = {name.code for name in reading.named(EntityKind.GENDER)}
    said |= {code for cue, code in _GENDER_CUES if reading.has(cue)}
    return tuple(code for code in GENDERS if code in said)


def medals(reading: Reading) -> tuple[Colour, ...]:
    """Colours asked about, by name or by place, in the order gold, silver, bronze; empty when all or none."""
    said = {name.code for name in reading.named(EntityKind.MEDAL)}
    said |= {"gold"} if reading.has("gold") else set()
    said |= {"silver"} if reading.has("second", "silver") else set()
    said |= {"bronze"} if reading.has("third", "bronze") else set()
    if reading.has("second", "third") and reading.has("win") and reading.has("join"):
        said.add("gold")
    if reading.has("who") and not said and not reading.has("win", "most", "how_many", "first_ever", "last_time"):
        said |= set(COLOURS) if reading.named(EntityKind.MEDAL) or reading.has("medal") else set()
    if reading.has("podium") or said >= set(COLOURS):
        return COLOURS
    return tuple(colour for colour in COLOURS if colour in said)


def games(reading: Reading) -> tuple[int, ...] | None:
    """Games said: years, all of them, or None when nothing was said."""
    if reading.games:
        return reading.games
    every = reading.has("ever", "first_ever", "over_years", "last_time", "most_decorated")
    return () if every else reading.games
