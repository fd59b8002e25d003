"""Follow-ups that only name what is to be exchanged: "and the silver?", "Canada?", "the men's?"."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from agents.planner.asked import Focus
from agents.planner.understanding.question import GENDERS, GenderCode, Intent, Name, Question
from agents.planner.understanding.reading import Reading
from agents.planner.understanding.slots import family
from knowledge.lexicon.types import EntityKind

_LEADS = ("swap", "same", "only", "correct")
_WEAK_WORDS = """
swap same only correct and filler it join he she they what how which final edition greet agree contest medal other
whether event_there first last next ever thanks negation that_country by_total top
"""
_WEAK = frozenset(_WEAK_WORDS.split())
"""Cues that do not make a question of their own."""
_EXCHANGEABLE = frozenset(
    [
        "by_total",
        "second",
        "third",
        "first",
        "last",
        "next",
        "over_years",
        "ever",
        "top",
        "podium",
        "gold",
        "silver",
        "bronze",
        "women",
        "men",
        "mixed",
    ]
)
"""Cues that name a value themselves."""
_SAID_AGAIN: Mapping[Intent, frozenset[str]] = {
    Intent.MEDALLISTS: frozenset({"who"}),
    Intent.COUNT: frozenset({"how_many"}),
    Intent.SESSIONS: frozenset({"when", "what_time"}),
    Intent.VENUE: frozenset({"where"}),
}
ALLOWED: Mapping[Intent, frozenset[str]] = {
    Intent.MEDALLISTS: frozenset({"events", "disciplines", "genders", "medals", "athletes", "nocs", "games", "day"}),
    Intent.COUNT: frozenset({"events", "disciplines", "genders", "medals", "athletes", "nocs", "games", "day", "by"}),
    Intent.TABLE: frozenset({"disciplines", "nocs", "games", "day", "by_total", "top"}),
    Intent.COMPARE: frozenset({"disciplines", "nocs", "games"}),
    Intent.SESSIONS: frozenset(
        {"events", "disciplines", "genders", "athletes", "nocs", "venues", "day", "which", "phase", "ceremony"}
    ),
    Intent.LIVE: frozenset({"disciplines", "events"}),
    Intent.RESULTS: frozenset({"events", "disciplines", "genders", "games", "phase"}),
    Intent.ATHLETE: frozenset({"athletes"}),
    Intent.ATHLETES: frozenset({"events", "disciplines", "genders", "nocs"}),
    Intent.TEAMS: frozenset({"events", "disciplines", "genders", "nocs"}),
    Intent.VENUE: frozenset({"venues", "disciplines"}),
    Intent.RULES: frozenset({"disciplines", "events"}),
    Intent.RECORDS: frozenset({"events", "disciplines", "genders"}),
    Intent.GAMES: frozenset({"games", "nocs", "which"}),
    Intent.WATCH: frozenset({"events", "disciplines", "nocs", "day"}),
    Intent.NEWS: frozenset({"events", "disciplines", "athletes", "nocs"}),
    Intent.NOT_KNOWN: frozenset({"events", "athletes", "nocs", "topic"}),
}
"""Which slots a question of each kind can take from another."""


def elliptical(reading: Reading, base: Question) -> bool:
    """Whether the text only names what is to be exchanged: "and the silver?", "Canada?"; "who came second?" does not.

    The question word of the last question may be said again: "and who the women's?".
    """
    leads = [hit for hit in reading.hits if hit.name in _LEADS or (hit.name == "and" and reading.begins(hit))]
    strong = {
        hit.name
        for hit in reading.hits
        if hit.name not in _WEAK and not any(lead.start <= hit.start and hit.end <= lead.end for lead in leads)
    }
    said = bool(reading.names or reading.times or reading.has(*_EXCHANGEABLE))
    return said and not (strong - _EXCHANGEABLE - _SAID_AGAIN.get(base.intent, frozenset()))


def exchanged(reading: Reading, said: Question, base: Question) -> Question | None:
    """The last question with what was named put in; None where nothing named fits it."""
    named = {slot: value for slot, value in _slots(said).items() if value}
    if said.games == ():
        named["games"] = ()
    fitting = {slot: value for slot, value in named.items() if slot in ALLOWED.get(base.intent, ())}
    if not fitting:
        return None
    update = {**_cleared(base, fitting), **fitting, "text": said.text, "language": said.language, "follows": True}
    if base.intent is Intent.RULES:
        update["text"] = f"{base.text} {said.text}"
    if (
        base.intent is Intent.COMPARE
        and "nocs" in fitting
        and len(said.nocs) == 1
        and not reading.has("same", "correct")
    ):
        update["nocs"] = (*base.nocs, *said.nocs)
    return base.model_copy(update={**update, "focus": _focus(base, fitting)})


def _slots(said: Question) -> dict[str, Any]:
    return {
        "events": said.events,
        "disciplines": said.disciplines,
        "genders": said.genders,
        "medals": said.medals,
        "athletes": said.athletes,
        "nocs": said.nocs,
        "venues": said.venues,
        "games": said.games,
        "day": said.day,
        "phase": said.phase,
        "which": said.which if said.which != "all" else None,
        "by_total": said.by_total,
        "top": said.top,
    }


def _cleared(base: Question, fitting: Mapping[str, Any]) -> dict[str, Any]:
    """What no longer holds once something else is put in its place."""
    update: dict[str, Any] = {}
    if "genders" in fitting and "events" not in fitting:
        update["events"] = tuple(family(name) for name in base.events)
    if "events" in fitting:
        unsure = any(not name.sure for name in fitting["events"])
        update["disciplines"] = discipline_of(base) if unsure else ()
        of_a_gender = any(name.kind is EntityKind.EVENT for name in fitting["events"])
        update["genders"] = () if of_a_gender else genders_of(base)
    if "disciplines" in fitting and "events" not in fitting:
        update["events"] = tuple(name for name in base.events if not name.sure)
    if "athletes" in fitting and "nocs" not in fitting:
        update["nocs"] = ()
    if "nocs" in fitting and "athletes" not in fitting:
        update["athletes"] = ()
    if "games" in fitting or "day" in fitting:
        update |= {"games": None, "day": None}
    if "nocs" in fitting and base.intent is Intent.TABLE:
        update["top"] = None
    return update


def genders_of(base: Question) -> tuple[GenderCode, ...]:
    """Men or women, as said or as the events tell."""
    own = {name.code[3] for name in base.events if name.kind is EntityKind.EVENT and name.sure}
    return base.genders or tuple(code for code in GENDERS if code in own)


def discipline_of(base: Question) -> tuple[Name, ...]:
    """The discipline that the conversation is on, to tell "the relay" apart."""
    if base.disciplines:
        return base.disciplines[:1]
    codes = [name.code[:3] for name in base.events if name.sure]
    return tuple(Name(kind=EntityKind.DISCIPLINE, code=code, surface=code) for code in codes[:1])


def _focus(base: Question, fitting: Mapping[str, Any]) -> Focus:
    if base.intent is Intent.TABLE and "nocs" in fitting:
        return Focus.RANK if base.focus is not Focus.HOW_MANY else Focus.HOW_MANY
    if base.intent is Intent.MEDALLISTS and base.focus is Focus.WHO and ("nocs" in fitting or "athletes" in fitting):
        return Focus.WHETHER
    return base.focus
