"""What to watch: the sessions to come that suit a reader, or the highlights once the Games are over."""

from __future__ import annotations

from datetime import timedelta
from typing import Annotated
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from pydantic import BeforeValidator, Field

from knowledge.games.queries import people
from knowledge.games.queries.form import form
from knowledge.games.queries.medals import MedalFilter, medals
from knowledge.games.queries.schedule import UnitFact, UnitFilter, units
from tools.arguments import Arguments, DayText, Name, NocName, Reveal, limit
from tools.arguments import listed as as_list
from tools.binding import Capability
from tools.events import event_scope
from tools.find_sessions import VENUE_ZONE
from tools.resolving import day_range, noc_code
from tools.results import Absence, Advice, Missing
from tools.results.places import AdviceRow
from tools.rows import unit_rows
from tools.turn import Turn
from tools.watching import Pick, Taste, ahead, highlights, varied

SOON = timedelta(hours=48)
TO_COME = ("scheduled", "running", "delayed")


class WhatToWatch(Arguments):
    """Arguments of what_to_watch."""

    taste: Annotated[
        list[Name] | None,
        BeforeValidator(as_list),
        Field(description="Disciplines or events that the reader likes, by name or code."),
    ] = None
    noc: NocName = None
    day: DayText = None
    limit: int = limit(3, 10)
    reveal: Reveal = False


def what_to_watch(turn: Turn, args: WhatToWatch) -> Advice | Absence:
    """Advice for the hours to come (or the day asked for), else highlights of what took place."""
    noc = noc_code(turn, args.noc) or turn.context.preferences.favourite_noc
    taste = _taste(turn, args.taste or [], noc)
    zone = turn.context.preferences.time_zone or VENUE_ZONE
    which = UnitFilter(days=day_range(args.day), training=False, games=turn.current)
    listed = units(turn.session, turn.now, which)
    to_come = [unit for unit in listed if unit.state(turn.now) in TO_COME]
    picks = _ahead(turn, to_come, taste, zone, args.day is None) if to_come else _past(turn, listed, taste, args.reveal)
    if not picks:
        return turn.absence(Missing.NEVER, "session", asked=args.day)
    return _advice(turn, varied(picks, args.limit), zone, noc, over=not to_come)


def _taste(turn: Turn, names: list[str], noc: str | None) -> Taste:
    scopes = [event_scope(turn, name, games=(turn.current,)) for name in names]
    return Taste(
        events=frozenset(code for scope in scopes for code in scope.codes or ()),
        disciplines=frozenset(scope.discipline for scope in scopes if scope.discipline),
        noc=noc,
        entered=people.events_of_noc(turn.session, turn.now, noc, turn.current) if noc else frozenset(),
    )


def _ahead(turn: Turn, to_come: list[UnitFact], taste: Taste, zone: str, soon: bool) -> list[Pick]:
    """Of the next two days when something suits then, else of all that is left."""
    near = [unit for unit in to_come if unit.start and unit.start - turn.now < SOON] if soon else to_come
    liked = [unit for unit in near if taste.likes(unit)] if taste.stated else near
    pool = liked or [unit for unit in to_come if taste.likes(unit)] or near or to_come
    return ahead(pool, taste, form(turn.session, turn.now, turn.current), turn.now, _zone(zone))


def _past(turn: Turn, listed: list[UnitFact], taste: Taste, reveal: bool) -> list[Pick]:
    decided = [unit for unit in listed if unit.medal == 1]
    liked = [unit for unit in decided if taste.likes(unit)] if taste.stated else decided
    quiet = turn.context.preferences.spoiler_free and not reveal
    told = [] if quiet else medals(turn.session, turn.now, MedalFilter(games=(turn.current,)))
    return highlights(liked or decided, taste, form(turn.session, turn.now, turn.current), told)


def _zone(name: str) -> ZoneInfo:
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError):
        return ZoneInfo(VENUE_ZONE)


def _advice(turn: Turn, picks: list[Pick], zone: str, noc: str | None, over: bool) -> Advice:
    units_shown = unit_rows(turn, [pick.unit for pick in picks])
    rows = [
        AdviceRow(unit=unit, reasons=pick.reasons, score=pick.score)
        for pick, unit in zip(picks, units_shown, strict=True)
    ]
    return Advice(
        rows=tuple(rows),
        zone=zone,
        over=over,
        noc=turn.names.noc(noc) if noc else None,
        citations=turn.sources.citations(),
        as_of=turn.now,
    )


CAPABILITY = Capability(
    "what_to_watch",
    "Advice on what to watch next at Milano Cortina 2026, by the sports the reader likes, a country, a day and the "
    "reader's time zone; after the Games it names highlights that took place.",
    WhatToWatch,
    what_to_watch,
)
