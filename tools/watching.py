"""How much a session is worth watching, and why. Reasons are stable words that the wording turns into sentences."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from knowledge.games.queries.form import Form
from knowledge.games.queries.medals import MedalFact
from knowledge.games.queries.schedule import UnitFact

WAKING_HOURS = range(8, 23)
KNOCKOUT = ("SFNL", "QFNL")
RIVALS = 2


@dataclass(frozen=True, slots=True)
class Taste:
    """What the reader likes: events and disciplines, a delegation and the events that it entered."""

    events: frozenset[str] = frozenset()
    disciplines: frozenset[str] = frozenset()
    noc: str | None = None
    entered: frozenset[str] = frozenset()

    @property
    def stated(self) -> bool:
        """Whether the reader named sports."""
        return bool(self.events or self.disciplines)

    def likes(self, unit: UnitFact) -> bool:
        """Whether a unit is of a sport that the reader named."""
        return unit.event in self.events or unit.discipline in self.disciplines


@dataclass(frozen=True, slots=True)
class Pick:
    """A session with its score and the reasons for it."""

    unit: UnitFact
    score: float
    reasons: tuple[str, ...]


def ahead(
    units: Iterable[UnitFact], taste: Taste, form: Mapping[str, Form], now: datetime, zone: ZoneInfo
) -> list[Pick]:
    """Sessions still to come or on now, best first."""

    def weigh(unit: UnitFact) -> list[tuple[str, float]]:
        known = form.get(unit.event or "", Form())
        hour = unit.start.astimezone(zone).hour if unit.start else None
        return [
            *_stakes(unit),
            *_liking(unit, taste),
            ("home_favourite", 2.0 if taste.noc in known.medal_nocs and unit.medal == 1 else 0),
            ("defending_champion", 1.0 if known.champion_back and unit.medal == 1 else 0),
            ("close_rivalry", 1.0 if known.medallists_back >= RIVALS and unit.medal == 1 else 0),
            ("new_event", 1.0 if known.new else 0),
            ("on_now", 0.5 if unit.state(now) == "running" else 0),
            ("good_hour", 0.5 if hour in WAKING_HOURS else 0),
        ]

    return _ordered(units, weigh)


def highlights(units: Iterable[UnitFact], taste: Taste, form: Mapping[str, Form], told: list[MedalFact]) -> list[Pick]:
    """Deciding sessions that took place, best first; `told` are the medals that may be told, none for no spoilers."""
    by_event: dict[str, list[MedalFact]] = {}
    for fact in told:
        by_event.setdefault(fact.event, []).append(fact)
    golds = [person for fact in told if fact.colour == "gold" and not fact.team for person in fact.people]

    def weigh(unit: UnitFact) -> list[tuple[str, float]]:
        won = by_event.get(unit.event or "", [])
        champions = [person for fact in won if fact.colour == "gold" for person in fact.people]
        most = max((golds.count(person) for person in champions), default=0)
        mine = [fact.colour for fact in won if fact.noc == taste.noc]
        return [
            *_stakes(unit),
            *_liking(unit, taste),
            ("noc_gold", 3.0 if "gold" in mine else 0),
            ("noc_medal", 1.5 if mine and "gold" not in mine else 0),
            ("tie", 2.0 if len(won) != len({fact.colour for fact in won}) else 0),
            ("multiple_champion", 0.7 * most if most > 1 else 0),
            ("new_event", 1.0 if form.get(unit.event or "", Form()).new else 0),
        ]

    return _ordered(units, weigh)


def varied(picks: list[Pick], count: int) -> list[Pick]:
    """The best picks, no event twice and other disciplines first among equals."""
    chosen: list[Pick] = []
    rest = list(picks)
    while rest and len(chosen) < count:
        disciplines = [pick.unit.discipline for pick in chosen]
        best = max(rest, key=lambda pick: pick.score - disciplines.count(pick.unit.discipline))
        chosen.append(best)
        rest = [pick for pick in rest if pick.unit.code != best.unit.code and not _same_event(pick, best)]
    return chosen


def _same_event(one: Pick, other: Pick) -> bool:
    return one.unit.event is not None and one.unit.event == other.unit.event


def _stakes(unit: UnitFact) -> list[tuple[str, float]]:
    return [
        ("medal_final", 3.0 if unit.medal == 1 else 0),
        ("bronze_match", 1.5 if unit.medal == 3 else 0),
        ("knockout", 0.8 if unit.phase in KNOCKOUT else 0),
    ]


def _liking(unit: UnitFact, taste: Taste) -> list[tuple[str, float]]:
    return [
        ("taste", 4.0 if taste.likes(unit) else 0),
        ("noc_entered", 1.5 if unit.event in taste.entered else 0),
    ]


def _ordered(units: Iterable[UnitFact], weigh: Callable[[UnitFact], list[tuple[str, float]]]) -> list[Pick]:
    picks = []
    for unit in units:
        weights = [(reason, weight) for reason, weight in weigh(unit) if weight]
        reasons = tuple(reason for reason, _ in sorted(weights, key=lambda pair: -pair[1]))
        picks.append(Pick(unit, round(sum(weight for _, weight in weights), 2), reasons))
    return sorted(picks, key=lambda pick: -pick.score)
