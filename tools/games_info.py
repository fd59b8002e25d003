"""Editions of the Winter Games: where, when, how big, and how often a country has been host."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from knowledge.games.queries import editions
from knowledge.games.queries.editions import EditionFact
from tools.arguments import Arguments, Name
from tools.arguments import GamesYears as Years
from tools.binding import Capability
from tools.editions import games_years
from tools.resolving import noc_code
from tools.results import Absence, GamesFacts, Missing
from tools.results.places import GamesRow
from tools.turn import Turn


class GamesInfo(Arguments):
    """Arguments of games_info."""

    games: Years = None
    country: Name | None = Field(default=None, description="Only Games hosted by this country.")
    which: Literal["first", "last"] | None = Field(default=None, description="Only the first or the newest of them.")


def games_info(turn: Turn, args: GamesInfo) -> GamesFacts | Absence:
    """Editions matching the arguments, oldest first."""
    country = noc_code(turn, args.country, "country")
    anything = args.games is None and (country or args.which)
    years = () if anything else games_years(turn, args.games)
    found = [fact for fact in _until_now(turn) if _fits(fact, years, country)]
    if not found:
        subject = turn.names.noc(country).name if country else None
        return turn.absence(Missing.NEVER, "host", subject=subject)
    picked = {"first": found[:1], "last": found[-1:], None: found}[args.which]
    return GamesFacts(
        rows=tuple(_rows(turn, picked)),
        total=len(found),
        country=turn.names.noc(country) if country else None,
        citations=turn.sources.citations(),
        as_of=turn.now,
    )


def _fits(fact: EditionFact, years: tuple[int, ...], country: str | None) -> bool:
    return (not years or fact.year in years) and country in (None, fact.country_noc)


def _until_now(turn: Turn) -> list[EditionFact]:
    return [fact for year, fact in sorted(turn.editions.items()) if year <= turn.current]


def _rows(turn: Turn, picked: list[EditionFact]) -> list[GamesRow]:
    events = editions.event_counts(turn.session)
    winners = editions.nocs_with_medals(turn.session, turn.now)
    turn.sources.load(fact.message for fact in picked)
    hosts = [fact.country_noc for fact in _until_now(turn)]
    return [
        GamesRow(
            games=turn.names.games(fact.year),
            city=fact.city,
            country=turn.names.noc(fact.country_noc),
            opened=fact.opened,
            closed=fact.closed,
            events=events.get(fact.year),
            nocs_with_medals=winners.get(fact.year),
            times_hosted_by_country=hosts.count(fact.country_noc),
            cite=turn.sources.cite(fact.message, f"{fact.name}: {fact.opened} to {fact.closed}, {fact.country_noc}"),
        )
        for fact in picked
    ]


CAPABILITY = Capability(
    "games_info",
    "Editions of the Olympic Winter Games 1924-2026: city, host country, dates, number of events and of delegations "
    "with medals; by year, by host country, the first or the newest.",
    GamesInfo,
    games_info,
)
