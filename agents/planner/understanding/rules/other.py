"""Rules for everything else: rules of the sports, records, news, emergencies, and what the sources do not hold."""

from __future__ import annotations

from agents.planner.asked import Focus
from agents.planner.understanding.question import Intent, Question
from agents.planner.understanding.reading import Reading
from agents.planner.understanding.rules.medals import medalish
from agents.planner.understanding.slots import ask
from agents.planner.understanding.unexplained import unexplained
from knowledge.lexicon.types import EntityKind

_RESULT_TOPICS = ("time", "margin", "score", "speed", "distance")
"""What a result message of the feed would tell, so the unit's result is looked up first."""
_MEASURES = ("distance", "speed")
"""Asked about a discipline, these are about its rules."""
_TOPICS = (
    *_RESULT_TOPICS,
    *("weather", "injury", "age", "height", "prize", "tickets", "broadcast", "attendance", "doping"),
    *("private", "travel", "medal_design", "quote", "equipment"),
)
_SMALL_TALK = (("help", "help"), ("thanks", "thanks"), ("bye", "goodbye"), ("greet", "hello"))
"""Cue and key of the wording."""
_WHY = ("boycott", "stripped", "lose", "win", "tie")


def emergency(reading: Reading) -> Question | None:
    """Somebody needs help at once."""
    return ask(reading, Intent.EMERGENCY, Focus.WHAT) if reading.has("emergency") else None


def betting(reading: Reading) -> Question | None:
    """Wagers are not served."""
    return ask(reading, Intent.SMALL_TALK, Focus.WHAT, topic="refuse-betting") if reading.has("betting") else None


def news(reading: Reading) -> Question | None:
    """Text items of the feed."""
    if not reading.has("news") or medalish(reading):
        return None
    return ask(reading, Intent.NEWS, Focus.LIST)


def how_in_sport(reading: Reading) -> Question | None:
    """ "How do judges mark figure skating?": any other "how" about a sport."""
    sport = reading.named(EntityKind.DISCIPLINE, EntityKind.EVENT, EntityKind.EVENT_FAMILY)
    someone = reading.named(EntityKind.NOC, EntityKind.PERSON) or reading.games or reading.day
    if not (sport and reading.has("how")) or someone or reading.has("result", "win", "rank"):
        return None
    return ask(reading, Intent.RULES, Focus.HOW)


def number_in_sport(reading: Reading) -> Question | None:
    """ "How many stones are there in curling?": a number in a sport that is no number of medals, people or sessions."""
    sport = reading.named(EntityKind.DISCIPLINE, EntityKind.EVENT, EntityKind.EVENT_FAMILY)
    someone = reading.named(EntityKind.NOC, EntityKind.PERSON) or reading.games or reading.day
    if not (sport and reading.has("how_many")) or someone or medalish(reading):
        return None
    if reading.has("athletes", "events_count", "schedule", "venue", "lineup", "nations_count"):
        return None
    return ask(reading, Intent.RULES, Focus.HOW)


def record(reading: Reading) -> Question | None:
    """Record marks."""
    if not reading.has("record") or reading.has("most_decorated", "most"):
        return None
    return ask(reading, Intent.RECORDS, Focus.WHO if reading.has("who") else Focus.WHAT)


def rules_of_sport(reading: Reading) -> Question | None:
    """How a sport works."""
    sport = reading.named(EntityKind.DISCIPLINE, EntityKind.EVENT, EntityKind.EVENT_FAMILY)
    personal = reading.named(EntityKind.PERSON, EntityKind.NOC) or reading.games
    if personal or reading.has("host", "who"):
        return None
    if not (reading.has("rules", "define") and (sport or not medalish(reading))):
        return None
    if reading.named(EntityKind.DISCIPLINE) or not unexplained(reading):
        return ask(reading, Intent.RULES, Focus.HOW, follows=not sport)
    return ask(reading, Intent.RULES, Focus.HOW, events=())  # the "double" of "double axel" is no luge


def not_in_sources(reading: Reading) -> Question | None:
    """Times, scores, ages …: results are looked up where the feed may have them, the rest is said to be unknown."""
    topic = next((topic for topic in _TOPICS if reading.has(f"topic_{topic}")), None)
    if topic is None or (reading.has("what_time") and topic == "time"):
        return None
    event = reading.named(EntityKind.EVENT, EntityKind.EVENT_FAMILY)
    if topic in _MEASURES and reading.named(EntityKind.DISCIPLINE) and not (event or medalish(reading)):
        return ask(reading, Intent.RULES, Focus.HOW)
    if topic in _RESULT_TOPICS and (event or not reading.named(EntityKind.PERSON)):
        return ask(reading, Intent.RESULTS, Focus.MEASURE, topic=topic, follows=not event)
    return ask(reading, Intent.NOT_KNOWN, Focus.MEASURE, topic=topic, follows=not reading.names)


def premise(reading: Reading) -> Question | None:
    """ "Why did A boycott …": what took place is looked up, so that the answer can set it right."""
    if not (reading.has("why", "boycott", "stripped")):
        return None
    presumed = next((cue for cue in _WHY if reading.has(cue)), None)
    if presumed is None:
        return None
    focus = Focus.WHY if reading.has("why") else Focus.WHETHER
    if presumed == "boycott" and not reading.named(EntityKind.NOC):
        return ask(reading, Intent.NOT_KNOWN, focus, topic="boycott")
    if presumed == "boycott":
        return ask(reading, Intent.TABLE, focus, presumed=presumed)
    if reading.named(EntityKind.PERSON, EntityKind.NOC, EntityKind.EVENT, EntityKind.EVENT_FAMILY):
        games = None if reading.named(EntityKind.EVENT, EntityKind.EVENT_FAMILY) else ()
        return ask(reading, Intent.MEDALLISTS, focus, presumed=_presumed(presumed), games=reading.games or games)
    return None


def results(reading: Reading) -> Question | None:
    """Results of a unit that is not asked for its medals: a semifinal, a qualification."""
    phase = reading.named(EntityKind.PHASE)
    if not (phase and reading.has("result", "who", "which")) or (medalish(reading) and phase[0].code == "final"):
        return None
    if phase[0].code == "final":
        return None
    return ask(reading, Intent.RESULTS, Focus.WHO)


def small_talk(reading: Reading) -> Question | None:
    """Greeting, thanks, farewell, what can you do; only when nothing else is said."""
    if reading.names or reading.times:
        return None
    topic = next((words for cue, words in _SMALL_TALK if reading.has(cue)), None)
    return ask(reading, Intent.SMALL_TALK, Focus.WHAT, topic=topic) if topic else None


def only_named(reading: Reading) -> Question | None:
    """A name without a question: the usual thing about it."""
    if reading.named(EntityKind.EVENT, EntityKind.EVENT_FAMILY):
        return ask(reading, Intent.MEDALLISTS, Focus.WHAT, follows=True)
    if reading.named(EntityKind.PERSON):
        return ask(reading, Intent.ATHLETE, Focus.WHAT, follows=True)
    if reading.named(EntityKind.VENUE):
        return ask(reading, Intent.VENUE, Focus.WHAT, follows=True)
    if reading.named(EntityKind.DISCIPLINE):
        return ask(reading, Intent.MEDALLISTS, Focus.LIST, follows=True)
    if reading.named(EntityKind.NOC):
        return ask(reading, Intent.TABLE, Focus.RANK, follows=True)
    if reading.games or reading.named(EntityKind.GAMES) or reading.has("edition"):
        return ask(reading, Intent.GAMES, Focus.WHAT, follows=True)
    return None


def _presumed(cue: str) -> str:
    return {"win": "won", "lose": "lost"}.get(cue, cue)
