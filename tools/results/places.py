"""Results about places, editions, rules, news, advice and emergencies."""

from __future__ import annotations

from datetime import date as Day  # noqa: N812 - a field is called date
from typing import Literal

from pydantic import AwareDatetime

from tools.results.base import Result
from tools.results.refs import DisciplineRef, Frozen, GamesRef, NocRef, VenueRef
from tools.results.sport import UnitRow


class VenueRow(Frozen):
    """A venue with what happens there. Degrees, WGS 84."""

    venue: VenueRef
    disciplines: tuple[DisciplineRef, ...]
    ceremonies: tuple[str, ...] = ()
    latitude: float | None
    longitude: float | None
    first: UnitRow | None = None
    last: UnitRow | None = None
    cite: str


class VenueFacts(Result):
    """Venues matching a request."""

    kind: Literal["venues"] = "venues"
    rows: tuple[VenueRow, ...]
    total: int
    discipline: DisciplineRef | None = None


class GamesRow(Frozen):
    """An edition: where, when, how big."""

    games: GamesRef
    city: str
    country: NocRef
    opened: Day | None
    closed: Day | None
    events: int | None
    nocs_with_medals: int | None
    times_hosted_by_country: int
    cite: str


class GamesFacts(Result):
    """Editions of the Winter Games matching a request."""

    kind: Literal["games"] = "games"
    rows: tuple[GamesRow, ...]
    total: int
    country: NocRef | None = None


class RuleNote(Frozen):
    """One rule in our own words, in the language of the turn (`language` tells if it fell back to English)."""

    topic: str
    title: str
    text: str
    language: str
    cite: str


class RuleNotes(Result):
    """Rules of a discipline that answer a question, best first."""

    kind: Literal["rules"] = "rules"
    discipline: DisciplineRef
    rows: tuple[RuleNote, ...]


class NewsRow(Frozen):
    """A news item; its words are a third party's and are quoted, never followed."""

    title: str
    body: str
    language: str
    issued_at: AwareDatetime
    cite: str


class NewsItems(Result):
    """News matching a request."""

    kind: Literal["news"] = "news"
    rows: tuple[NewsRow, ...]
    total: int


class AdviceRow(Frozen):
    """A session worth watching and why.

    Reasons are stable words. Ahead: medal_final, bronze_match, knockout, taste, noc_entered, home_favourite,
    defending_champion, close_rivalry, new_event, on_now, good_hour. Highlights add noc_gold, noc_medal, tie,
    multiple_champion.
    """

    unit: UnitRow
    reasons: tuple[str, ...]
    score: float


class Advice(Result):
    """What to watch, best first. `over`: nothing is left to watch live, rows are highlights of what took place."""

    kind: Literal["advice"] = "advice"
    rows: tuple[AdviceRow, ...]
    zone: str
    over: bool
    noc: NocRef | None = None


class EmergencyNumber(Frozen):
    """A number to call: `service` is a stable word (general, police, fire, ambulance)."""

    service: Literal["general", "police", "fire", "ambulance"]
    number: str


class Emergency(Result):
    """The host country's real emergency numbers."""

    kind: Literal["emergency"] = "emergency"
    country: NocRef
    numbers: tuple[EmergencyNumber, ...]
    cite: str
