"""Rules for people: profiles, entries, delegations, flag bearers, line-ups."""

from __future__ import annotations

from agents.planner.asked import Focus
from agents.planner.understanding.question import Intent, Question
from agents.planner.understanding.reading import Reading
from agents.planner.understanding.slots import ask
from knowledge.lexicon.types import EntityKind


def flag_bearers(reading: Reading) -> Question | None:
    """Who carried the flag."""
    if not reading.has("flag_bearer"):
        return None
    if reading.named(EntityKind.PERSON):
        return ask(reading, Intent.ATHLETE, Focus.WHETHER, topic="flag_bearer")
    return ask(reading, Intent.ATHLETES, Focus.WHO, flag_bearers=True)


def lineup(reading: Reading) -> Question | None:
    """Who makes up a team."""
    if not reading.has("lineup") or reading.named(EntityKind.PERSON):
        return None
    sport = reading.named(EntityKind.EVENT, EntityKind.EVENT_FAMILY, EntityKind.DISCIPLINE)
    if not (sport or reading.named(EntityKind.NOC)):
        return None
    return ask(reading, Intent.TEAMS if sport else Intent.ATHLETES, Focus.WHO)


def delegation(reading: Reading) -> Question | None:
    """The athletes of a delegation, of a discipline or of an event; how many they are."""
    if not reading.has("athletes") or reading.named(EntityKind.PERSON):
        return None
    focus = Focus.HOW_MANY if reading.has("how_many") else Focus.WHO if reading.has("who") else Focus.LIST
    return ask(reading, Intent.ATHLETES, focus)


def represented(reading: Reading) -> Question | None:
    """For whom somebody competes."""
    if reading.named(EntityKind.PERSON) and reading.has("represent"):
        return ask(reading, Intent.ATHLETE, Focus.WHERE, topic="represent")
    return None


def profile(reading: Reading) -> Question | None:
    """Who somebody is, for whom and in what they compete."""
    if not reading.named(EntityKind.PERSON):
        return None
    if reading.has("coach"):
        return ask(reading, Intent.NOT_KNOWN, Focus.WHO, topic="coach")
    if reading.has("compete", "which_event", "which_sport"):
        focus = Focus.WHETHER if _asks_whether(reading) else Focus.LIST
        return ask(reading, Intent.ATHLETE, focus, topic="entries")
    if reading.has("profile", "who", "what"):
        return ask(reading, Intent.ATHLETE, Focus.WHAT)
    if reading.has("anything", "rank", "result", "whether"):
        return ask(reading, Intent.MEDALLISTS, Focus.WHETHER, games=reading.games or ())
    return None


def pointed_at(reading: Reading) -> Question | None:
    """ "What country is she from?", "what does he compete in?": the person stands in the conversation."""
    if not reading.has("he", "she") or reading.names:
        return None
    if reading.has("represent"):
        return ask(reading, Intent.ATHLETE, Focus.WHERE, topic="represent", follows=True)
    if reading.has("compete", "which_event", "which_sport"):
        return ask(reading, Intent.ATHLETE, Focus.LIST, topic="entries", follows=True)
    return ask(reading, Intent.ATHLETE, Focus.WHAT, follows=True) if reading.has("profile", "who") else None


def nation_entries(reading: Reading) -> Question | None:
    """Whether or in what a delegation takes part, how many women do."""
    if not (reading.named(EntityKind.NOC, EntityKind.GENDER) and reading.has("compete")):
        return None
    if reading.has("what_time", "when", "schedule"):
        return None
    if reading.has("how_many"):
        return ask(reading, Intent.ATHLETES, Focus.HOW_MANY)
    focus = Focus.WHETHER if _asks_whether(reading) else Focus.LIST
    return ask(reading, Intent.ATHLETES, focus)


def of_nation(reading: Reading) -> Question | None:
    """ "Who is there for Monaco?": people of a delegation, when nothing is said of medals."""
    if reading.named(EntityKind.NOC) and reading.has("who", "which") and not reading.has("most", "lead", "which_medal"):
        return ask(reading, Intent.ATHLETES, Focus.WHO)
    return None


def _asks_whether(reading: Reading) -> bool:
    return reading.has("whether") and not reading.has("which_event", "which_sport", "what", "which", "list", "when")
