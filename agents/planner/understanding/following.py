"""Follow-ups: a question that leans on the last one takes from it what it does not say itself.

A complete new question takes nothing. "And the silver?" takes everything but the colour; "who came second?" takes
the event; "and how many did Sweden win?" takes the Games.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from agents.planner.asked import Focus
from agents.planner.understanding.pointing import personal
from agents.planner.understanding.question import Intent, Name, Question
from agents.planner.understanding.reading import Reading
from agents.planner.understanding.slots import family
from knowledge.lexicon.types import EntityKind

_LEADS = ("swap", "same", "only", "correct")
_WEAK = frozenset(
    {
        *_LEADS,
        "and",
        "filler",
        "it",
        "join",
        "he",
        "she",
        "they",
        "what",
        "how",
        "which",
        "final",
        "edition",
        "greet",
        "agree",
    }
    | {
        "medal",
        "other",
        "whether",
        "event_there",
        "first",
        "last",
        "ever",
        "thanks",
        "negation",
        "that_country",
        "range",
    }
    | {"since", "by_total", "top", "next"}
)
_ALLOWED: Mapping[Intent, frozenset[str]] = {
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
HOME = 2026
"""The Games whose schedule the desk has."""
_NEEDS_SUBJECT = frozenset(
    {Intent.MEDALLISTS, Intent.RESULTS, Intent.ATHLETE, Intent.TEAMS, Intent.RULES, Intent.RECORDS, Intent.NOT_KNOWN}
)


def elliptical(reading: Reading) -> bool:
    """Whether the text only names what is to be exchanged: "and the silver?", "Canada?", "什么时候呢" is not."""
    inside = [hit for hit in reading.hits if hit.name in _LEADS or (hit.name == "and" and reading.begins(hit))]
    strong = {
        hit.name
        for hit in reading.hits
        if hit.name not in _WEAK and not any(lead.start <= hit.start and hit.end <= lead.end for lead in inside)
    }
    said = bool(reading.names or reading.day or reading.has("by_total", "second", "third", "first", "last", "next"))
    return said and not (strong - {"second", "third"})


def exchanged(reading: Reading, said: Question, base: Question) -> Question | None:
    """The last question with what was named put in; None where nothing named fits it."""
    named = {slot: value for slot, value in _slots(said).items() if value}
    if said.games == ():
        named["games"] = ()
    fitting = {slot: value for slot, value in named.items() if slot in _ALLOWED.get(base.intent, ())}
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


def completed(question: Question, base: Question, reading: Reading) -> Question:
    """The question with the subject it lacks taken from the last one; unchanged when it is complete."""
    if question.intent is Intent.SESSIONS and question.follows and not question.subject:
        return _about_that(question, base)
    spread = question.intent is Intent.COUNT and question.follows and not question.subject
    if spread and base.intent in (Intent.COUNT, Intent.MEDALLISTS, Intent.TABLE):
        counted = {"intent": Intent.COUNT, "by": question.by, "focus": question.focus, "which": "all", "top": None}
        return base.model_copy(update={**counted, "text": question.text, "follows": True})
    update: dict[str, Any] = {}
    lacking = not question.subject and (question.intent in _NEEDS_SUBJECT or question.follows)
    counted = question.intent is Intent.COUNT and not question.subject and question.by not in ("athlete", "noc")
    if lacking and question.day and question.intent is Intent.MEDALLISTS:
        lacking = False
    if personal(reading, question):
        lacking = counted = False
    if lacking or counted or _points_back(question, reading):
        update = _subject(question, base)
    if update or reading.has("swap", "same") or any(h.name == "and" and reading.begins(h) for h in reading.hits):
        update |= _frame(question, base)
    allowed = _ALLOWED.get(question.intent, frozenset())
    update = {slot: value for slot, value in update.items() if slot in allowed}
    return question.model_copy(update={**update, "follows": True}) if update else question


def _about_that(question: Question, base: Question) -> Question:
    """ "When was that?", "where?": of the event where there is one, else of what was won, or at what Games."""
    here = not base.games or base.games == (HOME,)
    if base.intent in (Intent.SESSIONS, Intent.LIVE):
        return base.model_copy(update={"focus": question.focus, "text": question.text, "follows": True})
    if base.intent is Intent.GAMES or (question.focus is Focus.WHERE and not here):
        update = {"intent": Intent.GAMES, "focus": question.focus, "games": base.games, "nocs": base.nocs}
        return question.model_copy(update=update)
    if base.intent is Intent.COUNT and question.focus is Focus.WHEN:
        by = "day" if base.games is None else "games"
        focus = Focus.WHICH_DAYS if by == "day" else Focus.WHEN
        return base.model_copy(update={"by": by, "focus": focus, "text": question.text, "follows": True})
    one_event = base.events and not (base.athletes or base.nocs) and here
    if base.intent is Intent.MEDALLISTS and question.focus is Focus.WHEN and not (one_event and base.games != ()):
        return base.model_copy(update={"focus": Focus.WHEN, "text": question.text, "follows": True})
    slots = {slot: getattr(base, slot) for slot in ("events", "disciplines", "genders", "athletes", "venues")}
    settling = base.intent is Intent.MEDALLISTS and bool(base.events)
    return question.model_copy(update={**slots, "medal_only": settling})


def _points_back(question: Question, reading: Reading) -> bool:
    """ "Did Italy win a medal in it?": complete but for the event pointed at."""
    return reading.has("event_there") and not question.events and question.intent is not Intent.SESSIONS


def _subject(question: Question, base: Question) -> dict[str, Any]:
    update: dict[str, Any] = {}
    if base.events:
        update["events"] = _of_gender(base.events, question)
        update["genders"] = question.genders or base.genders
    elif base.disciplines:
        update["disciplines"] = base.disciplines
        update["genders"] = question.genders or base.genders
    if not question.athletes and not (question.intent is Intent.MEDALLISTS and base.events):
        update["athletes"] = base.athletes
    if not question.nocs and not base.events:
        update["nocs"] = base.nocs
    if not question.venues:
        update["venues"] = base.venues
    return {slot: value for slot, value in update.items() if value}


def _frame(question: Question, base: Question) -> dict[str, Any]:
    if question.games is None and base.games is not None and question.day is None:
        return {"games": base.games}
    return {}


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
    }


def _cleared(base: Question, fitting: Mapping[str, Any]) -> dict[str, Any]:
    """What no longer holds once something else is put in its place."""
    update: dict[str, Any] = {}
    if "genders" in fitting and "events" not in fitting:
        update["events"] = tuple(family(name) for name in base.events)
    if "events" in fitting:
        update["disciplines"] = ()
        if any(name.kind is EntityKind.EVENT for name in fitting["events"]):
            update["genders"] = ()
    if "disciplines" in fitting and "events" not in fitting:
        update["events"] = ()
    if "athletes" in fitting and "nocs" not in fitting:
        update["nocs"] = ()
    if "nocs" in fitting and "athletes" not in fitting:
        update["athletes"] = ()
    if "games" in fitting or "day" in fitting:
        update |= {"games": None, "day": None}
    if "nocs" in fitting and base.intent is Intent.TABLE:
        update["top"] = None
    return update


def _focus(base: Question, fitting: Mapping[str, Any]) -> Focus:
    if base.intent is Intent.TABLE and "nocs" in fitting:
        return Focus.RANK if base.focus is not Focus.HOW_MANY else Focus.HOW_MANY
    if base.intent is Intent.MEDALLISTS and base.focus is Focus.WHO and ("nocs" in fitting or "athletes" in fitting):
        return Focus.WHETHER
    return base.focus


def _of_gender(events: tuple[Name, ...], question: Question) -> tuple[Name, ...]:
    return tuple(family(name) for name in events) if question.genders else events
