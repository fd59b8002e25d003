"""When and where a unit takes place: the venue's hour first, the reader's where it is another one."""

from __future__ import annotations

import re

from agents.planner.wording.nouns import Noun
from agents.planner.wording.voice import Voice
from tools.results import VenueRef
from tools.results.sport import UnitRow

_NOT_A_LETTER = re.compile(r"[^a-z]+")


def start(voice: Voice, unit: UnitRow, zone: str | None = None, *, day: bool = True, place: bool = True) -> str:
    """`Saturday 7 February at 11:30 in Bormio (5:30 am your time)`; an unannounced hour is left out."""
    if unit.start is None:
        return ""
    time = voice.clock(unit.start)
    mine = voice.reader_clock(unit.start, zone)
    where = town(voice, unit.venue) if place else ""
    if mine and where:
        time = voice.text("two-clocks", time=time, where=where, mine=mine)
    elif mine:
        time = voice.text("clock-pair-aloud" if voice.aloud else "clock-pair", time=time, mine=mine)
    elif where:
        time = voice.text("clock-where", time=time, where=where)
    if not day:
        return time
    return voice.text("day-time", day=voice.weekday(unit.start.date()), time=time)


def town(voice: Voice, venue: VenueRef | None) -> str:
    """`in Bormio`, the venue itself where the source names no town."""
    if venue is None:
        return ""
    if not venue.town:
        return _at(voice, venue)
    where = town_name(voice, venue.town)
    if where.bare != voice.safe(venue.town) and where.bare in voice.venue(venue).bare:
        return _at(voice, venue)  # a translated town that the venue's own name says: "利维尼奥雪上公园"
    return voice.text("in-town", town=where)


def place_name(voice: Voice, venue: VenueRef) -> str:
    """The town, or the venue where its name says the town: for brackets."""
    noun = voice.venue(venue)
    where = town_name(voice, venue.town) if venue.town else noun
    return noun.bare if where.bare in noun.bare else where.bare


def _at(voice: Voice, ref: VenueRef) -> str:
    """`at the Stelvio Ski Centre`; a code that is no one place has words of its own."""
    own = f"at-venue-{ref.code.lower()}"
    return voice.text(own) if own in voice.catalogue else voice.text("at-venue", venue=voice.venue(ref))


def venue(voice: Voice, ref: VenueRef) -> str:
    """`at the Stelvio Ski Centre in Bormio`."""
    place, noun = _at(voice, ref), voice.venue(ref)
    if not ref.town:
        return place
    where = town_name(voice, ref.town)
    if where.bare.split()[0].casefold() in noun.bare.casefold():  # "the Cortina Sliding Centre" needs no "in Cortina"
        return place
    return voice.text("venue-in-town", place=place, venue=noun, town=voice.text("in-town", town=where))


def town_name(voice: Voice, town: str) -> Noun:
    """A town in the reader's language: the catalogue's name for it, the source's where it has none."""
    key = f"town-{_NOT_A_LETTER.sub('-', town.casefold()).strip('-')}"
    return Noun(voice.text(key) if key in voice.catalogue else voice.safe(town))
