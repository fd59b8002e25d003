"""Follow-ups: a question that leans on the last one takes from it what it does not say itself.

A complete new question takes nothing. "Who came second?" takes the event; "and how many did Sweden win?" takes the
Games; "when was that?" asks about the very thing that was told.
"""

from __future__ import annotations

from typing import Any

from agents.planner.asked import Focus
from agents.planner.understanding.exchanging import ALLOWED
from agents.planner.understanding.pointing import personal
from agents.planner.understanding.question import Intent, Name, Question
from agents.planner.understanding.reading import Reading
from agents.planner.understanding.slots import HOME, family

_NEEDS_SUBJECT = frozenset(
    {Intent.MEDALLISTS, Intent.RESULTS, Intent.ATHLETE, Intent.TEAMS, Intent.RULES, Intent.RECORDS, Intent.NOT_KNOWN}
)


def completed(question: Question, base: Question, reading: Reading) -> Question:
    """The question with the subject it lacks taken from the last one; unchanged when it is complete."""
    if question.intent is Intent.SESSIONS and question.follows and not question.subject:
        return _about_that(question, base)
    if question.follows and not question.subject and base.intent is Intent.ATHLETE and question.focus is Focus.LIST:
        topic = "represent" if question.by == "noc" else "entries"
        return base.model_copy(update={"focus": Focus.LIST, "topic": topic, "text": question.text, "follows": True})
    if _spreads(question, base):
        counted = {"intent": Intent.COUNT, "by": question.by, "focus": question.focus, "which": "all", "top": None}
        return base.model_copy(update={**counted, "text": question.text, "follows": True})
    update = _subject(question, base) if _lacks_subject(question, reading) else {}
    if update or _takes_up(reading):
        update |= _frame(question, base)
    allowed = ALLOWED.get(question.intent, frozenset())
    kept = {slot: value for slot, value in update.items() if slot in allowed}
    return question.model_copy(update={**kept, "follows": True}) if kept else question


def _spreads(question: Question, base: Question) -> bool:
    """ "On which days?": the count before, grouped."""
    bare = question.intent is Intent.COUNT and question.follows and not question.subject
    return bare and base.intent in (Intent.COUNT, Intent.MEDALLISTS, Intent.TABLE)


def _lacks_subject(question: Question, reading: Reading) -> bool:
    if personal(reading, question):
        return False
    if _points_back(question, reading):
        return True
    if question.subject or (question.intent is Intent.MEDALLISTS and question.day):
        return False
    if question.intent is Intent.COUNT:
        return question.by not in ("athlete", "noc")
    return question.intent in _NEEDS_SUBJECT or question.follows


def _takes_up(reading: Reading) -> bool:
    begun = any(hit.name == "and" and reading.begins(hit) for hit in reading.hits)
    return begun or reading.has("swap", "same")


def _about_that(question: Question, base: Question) -> Question:
    """ "When was that?", "where?": of the event where there is one, else of what was won, or at what Games."""
    here = not base.games or base.games == (HOME,)
    if base.intent in (Intent.SESSIONS, Intent.LIVE):
        return base.model_copy(update={"focus": question.focus, "text": question.text, "follows": True})
    if base.intent is Intent.GAMES or (question.focus is Focus.WHERE and not here):
        games = {"intent": Intent.GAMES, "focus": question.focus, "games": base.games, "nocs": base.nocs}
        return question.model_copy(update=games)
    if base.intent is Intent.COUNT and question.focus is Focus.WHEN:
        by = "day" if base.games is None else "games"
        focus = Focus.WHICH_DAYS if by == "day" else Focus.WHEN
        return base.model_copy(update={"by": by, "focus": focus, "text": question.text, "follows": True})
    one_event = base.events and not (base.athletes or base.nocs) and here
    if base.intent is Intent.MEDALLISTS and question.focus is Focus.WHEN and not (one_event and base.games != ()):
        return base.model_copy(update={"focus": Focus.WHEN, "text": question.text, "follows": True})
    slots: dict[str, Any] = {
        slot: getattr(base, slot) for slot in ("events", "disciplines", "genders", "athletes", "venues")
    }
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


def _of_gender(events: tuple[Name, ...], question: Question) -> tuple[Name, ...]:
    return tuple(family(name) for name in events) if question.genders else events
