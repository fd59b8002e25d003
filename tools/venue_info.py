"""Venues of Milano Cortina 2026: where they are and what happens there."""

from __future__ import annotations

from knowledge.games.queries.schedule import CEREMONIES, UnitFact, UnitFilter, units
from knowledge.games.queries.venues import VenueFact, venues, venues_of_discipline
from tools.arguments import Arguments, DisciplineName, VenueName
from tools.binding import Capability
from tools.places import venue_codes
from tools.resolving import discipline_code
from tools.results import Absence, Missing, VenueFacts
from tools.results.places import VenueRow
from tools.rows import unit_row
from tools.turn import Turn


class VenueInfo(Arguments):
    """Arguments of venue_info."""

    venue: VenueName = None
    discipline: DisciplineName = None


def venue_info(turn: Turn, args: VenueInfo) -> VenueFacts | Absence:
    """The venue asked for, those of a discipline, or all."""
    discipline = discipline_code(turn, args.discipline)
    codes = venue_codes(turn, args.venue)
    if codes is None and discipline:
        codes = venues_of_discipline(turn.session, turn.now, discipline)
    found = venues(turn.session, codes)
    if not found:
        subject = turn.names.discipline(discipline).name if discipline else None
        return turn.absence(Missing.NEVER, "venue", subject=subject)
    which = UnitFilter(games=turn.current, training=False, venues=codes)
    scheduled = units(turn.session, turn.now, which)
    turn.sources.load({*(unit.message_id for unit in scheduled), *(fact.message for fact in found)})
    turn.names.events(unit.event for unit in scheduled if unit.event)
    return VenueFacts(
        rows=tuple(_row(turn, fact, [u for u in scheduled if u.venue == fact.code]) for fact in found),
        total=len(found),
        discipline=turn.names.discipline(discipline) if discipline else None,
        citations=turn.sources.citations(),
        as_of=turn.now,
    )


def _row(turn: Turn, fact: VenueFact, scheduled: list[UnitFact]) -> VenueRow:
    disciplines = sorted({unit.discipline for unit in scheduled} - {CEREMONIES})
    place = f"{fact.name}, {fact.town}" if fact.town else fact.name
    ref = turn.names.venue(fact.code)
    return VenueRow.model_validate(
        {
            "venue": ref,
            "disciplines": tuple(turn.names.discipline(code) for code in disciplines),
            "ceremonies": tuple(unit.name for unit in scheduled if unit.discipline == CEREMONIES),
            "latitude": fact.latitude,
            "longitude": fact.longitude,
            "first": unit_row(turn, scheduled[0]) if scheduled else None,
            "last": unit_row(turn, scheduled[-1]) if scheduled else None,
            "cite": turn.sources.cite(fact.message, place),
        }
    )


CAPABILITY = Capability(
    "venue_info",
    "Venues of Milano Cortina 2026: town, coordinates, which disciplines and ceremonies take place there, first and "
    "last session; one venue, the venues of a discipline, or all.",
    VenueInfo,
    venue_info,
)
