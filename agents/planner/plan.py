"""From questions to tool calls. The argument names are the contract of the fan tools; only bound tools are called."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from itertools import product

from pydantic import JsonValue

from agents.planner.understanding.conversation import TOOLS, Call
from agents.planner.understanding.question import Dimension, Intent, Name, Question
from knowledge.lexicon.types import EntityKind

MAX_CALLS = 4
"""Calls for one question; a list of ten countries is a table, not ten calls."""
_ALL_ROWS = 200
_SMALL_DAY = 40
_RSC = 34

Args = dict[str, JsonValue]


def calls(question: Question) -> tuple[Call, ...]:
    """The calls that answer a question, in order; none for small talk and for what was not understood."""
    tool = TOOLS.get(question.intent)
    if tool is None:
        return ()
    made = (Call(tool, _without_empty(args)) for args in _ARGUMENTS[question.intent](question))
    unique = {repr(sorted(call.args.items())): call for call in made}
    return tuple(unique.values())[:MAX_CALLS]


def probe(question: Question) -> Call | None:
    """The count that tells at which Games, or on which day, the first or the last medal of a kind was won."""
    if question.intent is not Intent.MEDALLISTS or question.which not in ("first", "last"):
        return None
    by: Dimension = "games" if question.games is not None and len(question.games) != 1 else "day"
    counted = question.model_copy(update={"intent": Intent.COUNT, "by": by})
    return next(iter(calls(counted)), None)


def _medallists(question: Question) -> Iterator[Args]:
    narrow = _colours_narrow(question)
    for event, discipline, gender, athlete, noc in _combinations(question):
        yield {
            "event": event,
            "discipline": discipline,
            "gender": gender,
            "medals": list(question.medals) if narrow and question.medals else None,
            "athlete": athlete,
            "noc": noc,
            "games": _games(question),
            "day": question.day,
            "limit": _limit(question),
            "reveal": question.reveal or None,
        }


def _colours_narrow(question: Question) -> bool:
    """One event's podium is read whole: who else stood on it is worth a word. Lists are narrowed to what was asked."""
    one_podium = question.events and not (question.athletes or question.nocs) and question.which == "all"
    return not (one_podium and (question.games is None or len(question.games) == 1))


def _limit(question: Question) -> int | None:
    return _ALL_ROWS if question.games == () or question.presumed == "tie" else None


def _table(question: Question) -> Iterator[Args]:
    for games, discipline in product(question.games or (None,), _arguments(question.disciplines)):
        yield {
            "games": games,
            "nocs": [name.argument for name in question.nocs] or None,
            "order": "total" if question.by_total else None,
            "top": question.top,
            "discipline": discipline,
            "day": question.day,
            "reveal": question.reveal or None,
        }


def _count(question: Question) -> Iterator[Args]:
    colour = question.medals[0] if len(question.medals) == 1 else None
    for event, discipline, gender, athlete, noc in _combinations(question):
        yield {
            "by": None if question.by == "none" else question.by,
            "noc": noc,
            "athlete": athlete,
            "event": event,
            "discipline": discipline,
            "gender": gender,
            "medal": colour,
            "games": _games(question),
            "day": question.day,
            "top": question.top,
            "reveal": question.reveal or None,
        }


def _compare(question: Question) -> Iterator[Args]:
    for discipline in _arguments(question.disciplines):
        yield {
            "nocs": [name.argument for name in question.nocs],
            "games": _games(question),
            "discipline": discipline,
            "reveal": question.reveal or None,
        }


def _sessions(question: Question) -> Iterator[Args]:
    for event, discipline, gender, athlete, noc in _combinations(question):
        for venue in _arguments(question.venues):
            yield {
                "event": event,
                "discipline": discipline,
                "gender": gender,
                "venue": venue,
                "noc": noc,
                "athlete": athlete,
                "phase": question.phase,
                "day": question.day,
                "which": None if question.which == "all" else question.which,
                "medal_only": question.medal_only or None,
                "ceremony": question.ceremony,
                "limit": _SMALL_DAY if question.day else None,
            }


def _live(question: Question) -> Iterator[Args]:
    for discipline in _arguments(question.disciplines or question.events):
        yield {"discipline": discipline}


def _results(question: Question) -> Iterator[Args]:
    for event in _gendered(question):
        reveal = question.reveal or None
        yield {"event": event, "phase": question.phase, "games": _games(question), "reveal": reveal}


def _athlete(question: Question) -> Iterator[Args]:
    for athlete in _arguments(question.athletes):
        yield {"athlete": athlete, "reveal": question.reveal or None}


def _athletes(question: Question) -> Iterator[Args]:
    for event, discipline, gender, _, noc in _combinations(question):
        yield {
            "noc": noc,
            "discipline": discipline,
            "event": event,
            "gender": gender,
            "flag_bearers": question.flag_bearers or None,
        }


def _teams(question: Question) -> Iterator[Args]:
    for event, discipline, _, _, noc in _combinations(question):
        yield {"noc": noc, "event": event, "discipline": discipline}


def _venue(question: Question) -> Iterator[Args]:
    for venue, discipline in product(_arguments(question.venues), _arguments(question.disciplines)):
        yield {"venue": venue, "discipline": discipline}


def _rules(question: Question) -> Iterator[Args]:
    for sport in _arguments(question.disciplines or question.events):
        yield {"discipline": sport, "question": question.text}


def _records(question: Question) -> Iterator[Args]:
    for event in _gendered(question):
        yield {"event": event, "reveal": question.reveal or None}


def _games_info(question: Question) -> Iterator[Args]:
    for country in _arguments(question.nocs):
        yield {
            "games": _games(question),
            "country": country,
            "which": question.which if question.which in ("first", "last") else None,
        }


def _watch(question: Question) -> Iterator[Args]:
    taste = [name.surface if name.kind is EntityKind.DISCIPLINE else name.argument for name in _liked(question)]
    for noc in _arguments(question.nocs):
        yield {
            "taste": list[JsonValue](taste) or None,
            "noc": noc,
            "day": question.day,
            "reveal": question.reveal or None,
        }


def _liked(question: Question) -> Sequence[Name]:
    return (*question.events, *question.disciplines)


def _news(question: Question) -> Iterator[Args]:
    about = (*question.athletes, *question.events, *question.disciplines, *question.nocs, *question.venues)
    for name in about or (None,):
        yield {"about": name.surface if name else None, "reveal": question.reveal or None}


def _emergency(question: Question) -> Iterator[Args]:
    for country in _arguments(question.nocs):
        yield {"country": country}


def _not_known(question: Question) -> Iterator[Args]:
    about = (*question.athletes, *question.events, *question.disciplines, *question.venues, *question.nocs)
    name = about[0] if about else None
    kind = _KINDS[name.kind] if name else None
    yield {"topic": question.topic or "fact", "about_kind": kind, "about": name.argument if name else None}


_KINDS = {
    EntityKind.PERSON: "athlete",
    EntityKind.EVENT: "event",
    EntityKind.EVENT_FAMILY: "event",
    EntityKind.DISCIPLINE: "discipline",
    EntityKind.VENUE: "venue",
    EntityKind.NOC: "noc",
}


_ARGUMENTS: Mapping[Intent, Callable[[Question], Iterator[Args]]] = {
    Intent.MEDALLISTS: _medallists,
    Intent.TABLE: _table,
    Intent.COUNT: _count,
    Intent.COMPARE: _compare,
    Intent.SESSIONS: _sessions,
    Intent.LIVE: _live,
    Intent.RESULTS: _results,
    Intent.ATHLETE: _athlete,
    Intent.ATHLETES: _athletes,
    Intent.TEAMS: _teams,
    Intent.VENUE: _venue,
    Intent.RULES: _rules,
    Intent.RECORDS: _records,
    Intent.GAMES: _games_info,
    Intent.WATCH: _watch,
    Intent.NEWS: _news,
    Intent.EMERGENCY: _emergency,
    Intent.NOT_KNOWN: _not_known,
}

_Slot = str | None


def _combinations(question: Question) -> Iterator[tuple[_Slot, _Slot, _Slot, _Slot, _Slot]]:
    """Event, discipline, gender, athlete, delegation: each named thing in turn."""
    disciplines = question.disciplines if not question.events or _some_unsure(question.events) else ()
    genders: Sequence[_Slot] = question.genders or (None,)
    yield from product(
        _arguments(question.events),
        _arguments(disciplines),
        genders,
        _arguments(question.athletes),
        _arguments(question.nocs),
    )


def _gendered(question: Question) -> Sequence[str]:
    """Events for tools that take no gender: families become the events of the genders said."""
    found: list[str] = []
    for name in question.events or question.disciplines:
        family = name.kind is EntityKind.EVENT_FAMILY and name.sure
        genders = question.genders if family else ()
        found += [f"{name.code[:3]}{gender}{name.code[4:]}".ljust(_RSC, "-") for gender in genders] or [name.argument]
    return found


def _some_unsure(names: Sequence[Name]) -> bool:
    return any(not name.sure for name in names)


def _arguments(names: Sequence[Name]) -> Sequence[_Slot]:
    return tuple(name.argument for name in names) or (None,)


def _games(question: Question) -> list[JsonValue] | None:
    return None if question.games is None else list(question.games)


def _without_empty(args: Args) -> Args:
    return {key: value for key, value in args.items() if value is not None}
