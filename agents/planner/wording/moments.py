"""When and where a unit takes place: the venue's hour first, the reader's where it is another one."""

from __future__ import annotations

from agents.planner.wording.nouns import Noun
from agents.planner.wording.voice import Voice
from tools.results import VenueRef
from tools.results.sport import UnitRow


def start(voice: Voice, unit: UnitRow, zone: str | None = None, *, day: bool = True, place: bool = True) -> str:
    """`Saturday 7 February at 11:30 in Bormio (5:30 am your time)`; an unannounced hour is left out."""
    if unit.start is None:
        return ""
    time = voice.clock(unit.start)
    mine = voice.reader_clock(unit.start, zone)
    where = town(voice, unit.venue) if place or mine else ""
    if mine:
        time = voice.text("two-clocks", time=time, where=where, mine=mine)
    elif where:
        time = voice.text("clock-where", time=time, where=where)
    if not day:
        return time
    return voice.text("day-time", day=voice.weekday(unit.start.date()), time=time)


def town(voice: Voice, venue: VenueRef | None) -> str:
    """`in Bormio`, the venue itself where the source names no town."""
    if venue is None:
        return ""
    if venue.town:
        return voice.text("in-town", town=Noun(voice.safe(venue.town)))
    return voice.text("at-venue", venue=voice.venue(venue))


def venue(voice: Voice, ref: VenueRef) -> str:
    """`at the Stelvio Ski Centre in Bormio`."""
    place = voice.text("at-venue", venue=voice.venue(ref))
    if not ref.town or ref.town.casefold() in ref.name.casefold():
        return place
    return voice.text("venue-in-town", place=place, town=voice.text("in-town", town=Noun(voice.safe(ref.town))))
