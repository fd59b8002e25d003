"""What was said before, as the planner can use it: the calls that answered it and what they returned."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from pydantic import JsonValue

from agents.planner.asked import Focus
from agents.planner.understanding.question import COLOURS, GENDERS, Dimension, Intent, Name, Question, Which
from knowledge.lexicon.types import EntityKind
from tools.results import ToolResult

TOOLS: Mapping[Intent, str] = {
    Intent.MEDALLISTS: "find_medallists",
    Intent.TABLE: "medal_table",
    Intent.COUNT: "count_medals",
    Intent.COMPARE: "compare_nocs",
    Intent.SESSIONS: "find_sessions",
    Intent.LIVE: "live_now",
    Intent.RESULTS: "unit_results",
    Intent.ATHLETE: "athlete_profile",
    Intent.ATHLETES: "find_athletes",
    Intent.TEAMS: "find_teams",
    Intent.VENUE: "venue_info",
    Intent.RULES: "rules",
    Intent.RECORDS: "records",
    Intent.GAMES: "games_info",
    Intent.WATCH: "what_to_watch",
    Intent.NEWS: "news",
    Intent.EMERGENCY: "emergency_numbers",
    Intent.NOT_KNOWN: "not_known",
}
"""Which tool answers which intent."""

_INTENTS = {tool: intent for intent, tool in TOOLS.items()}
_FOCUS: Mapping[Intent, Focus] = {
    Intent.MEDALLISTS: Focus.WHO,
    Intent.TABLE: Focus.RANK,
    Intent.COUNT: Focus.HOW_MANY,
    Intent.COMPARE: Focus.COMPARE,
    Intent.SESSIONS: Focus.WHEN,
    Intent.RESULTS: Focus.MEASURE,
    Intent.ATHLETE: Focus.WHAT,
    Intent.TEAMS: Focus.WHO,
    Intent.RULES: Focus.HOW,
    Intent.NOT_KNOWN: Focus.MEASURE,
}


@dataclass(frozen=True, slots=True)
class Call:
    """A tool call as planned or as made."""

    name: str
    args: Mapping[str, JsonValue]


@dataclass(frozen=True, slots=True)
class Precedent:
    """The last thing asked: its question and, where the tools have answered, the results."""

    question: Question
    results: tuple[ToolResult, ...] = ()


def recalled(call: Call, text: str, language: str) -> Question | None:
    """The question behind a tool call; None for a tool the planner does not know."""
    intent = _INTENTS.get(call.name)
    if intent is None:
        return None
    return Question(
        intent=intent,
        focus=_FOCUS.get(intent, Focus.LIST),
        text=text,
        language=language,
        events=_names(call, EntityKind.EVENT, "event"),
        disciplines=_names(call, EntityKind.DISCIPLINE, "discipline", "taste"),
        genders=tuple(code for code in GENDERS if code == call.args.get("gender")),
        medals=tuple(colour for colour in COLOURS if colour in _listed(call, "medals", "medal")),
        athletes=_names(call, EntityKind.PERSON, "athlete"),
        nocs=_names(call, EntityKind.NOC, "noc", "nocs", "country"),
        venues=_names(call, EntityKind.VENUE, "venue"),
        games=_games(call),
        day=_text(call, "day"),
        phase=_text(call, "phase"),
        which=_which(call),
        by=_by(call),
        by_total=call.args.get("order") == "total",
        topic=_text(call, "topic"),
        medal_only=call.args.get("medal_only") is True,
        ceremony=_text(call, "ceremony"),
        flag_bearers=call.args.get("flag_bearers") is True,
    )


def _names(call: Call, kind: EntityKind, *keys: str) -> tuple[Name, ...]:
    return tuple(Name(kind=_kind(kind, value), code=value, surface=value) for value in _listed(call, *keys))


def _kind(kind: EntityKind, code: str) -> EntityKind:
    return EntityKind.EVENT_FAMILY if kind is EntityKind.EVENT and code[3:4] == ":" else kind


def _listed(call: Call, *keys: str) -> Sequence[str]:
    found: list[str] = []
    for key in keys:
        value = call.args.get(key)
        values = value if isinstance(value, list) else [value]
        found += [item for item in values if isinstance(item, str)]
    return found


def _games(call: Call) -> tuple[int, ...] | None:
    value = call.args.get("games")
    if isinstance(value, int):
        return (value,)
    if isinstance(value, list):
        return tuple(int(year) for year in value if isinstance(year, int | str) and str(year).isdigit())
    return None


def _text(call: Call, key: str) -> str | None:
    value = call.args.get(key)
    return value if isinstance(value, str) else None


_WHICH: tuple[Which, ...] = ("first", "next", "last")
_BY: tuple[Dimension, ...] = ("day", "event", "discipline", "games", "athlete", "noc", "medal")


def _which(call: Call) -> Which:
    return next((which for which in _WHICH if call.args.get("which") == which), "all")


def _by(call: Call) -> Dimension:
    return next((by for by in _BY if call.args.get("by") == by), "none")
