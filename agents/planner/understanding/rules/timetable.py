"""Rules for time and place: schedule, live, first, next and last, venues, editions, what to watch."""

from __future__ import annotations

from agents.planner.asked import Focus
from agents.planner.understanding.question import Intent, Question, Which
from agents.planner.understanding.reading import Reading
from agents.planner.understanding.rules.medals import medalish
from agents.planner.understanding.slots import HOME, ask
from knowledge.lexicon.types import EntityKind

_TIMED = (EntityKind.EVENT, EntityKind.EVENT_FAMILY, EntityKind.DISCIPLINE, EntityKind.VENUE, EntityKind.PHASE)


def live(reading: Reading) -> Question | None:
    """What is on at this very moment."""
    if not reading.has("live") or reading.has("lead", "table", "host", "what_time", "when", "so_far"):
        return None
    if medalish(reading) and reading.has("who", "how_many"):
        return None
    return ask(reading, Intent.LIVE, Focus.LIST)


def watch(reading: Reading) -> Question | None:
    """What to watch, by taste and day."""
    if not reading.has("watch", "taste") or reading.has("topic_broadcast"):
        return None
    return ask(reading, Intent.WATCH, Focus.LIST)


def ceremony(reading: Reading) -> Question | None:
    """The opening or the closing ceremony."""
    named = next((kind for kind in ("opening", "closing") if reading.has(f"ceremony_{kind}")), None)
    if named is None or reading.has("flag_bearer"):
        return None
    if _past_games(reading):
        return ask(reading, Intent.GAMES, _when_or_where(reading))
    return ask(reading, Intent.SESSIONS, _when_or_where(reading), ceremony=named, phase=None)


def edition(reading: Reading) -> Question | None:
    """Hosts of the Games, how often a country hosted, how many events there were, when they were held."""
    if reading.has("events_count"):
        return _events_count(reading)
    if reading.has("nations_count"):
        return _nations_count(reading)
    about_games = reading.has("host") or (reading.has("edition") and not medalish(reading))
    if not about_games or _timed(reading) or reading.named(EntityKind.PERSON):
        return None
    if reading.named(EntityKind.VENUE) and not reading.has("host"):
        return None
    if reading.has("host"):
        topic = "hosted" if reading.has("how_many") else "host"
        focus = Focus.HOW_MANY if reading.has("how_many") else _host_focus(reading)
        return ask(reading, Intent.GAMES, focus, topic=topic, which=_extreme(reading))
    if reading.has("when", "where", "first_ever", "end", "start", "how_many", "what", "profile") and not reading.day:
        counted = "editions" if reading.has("how_many") else None
        return ask(reading, Intent.GAMES, _host_focus(reading), topic=counted, which=_extreme(reading))
    return None


def venue(reading: Reading) -> Question | None:
    """Where a venue is, what is held there, where a discipline or an event is held."""
    at_venue = bool(reading.named(EntityKind.VENUE))
    place = reading.has("where", "venue")
    if at_venue and _what_is_on(reading):
        return ask(reading, Intent.SESSIONS, Focus.LIST, which=said_extreme(reading))
    if at_venue and not medalish(reading):
        return ask(reading, Intent.VENUE, Focus.WHERE if reading.has("where") else Focus.WHAT)
    timed = reading.has("when", "what_time") and not reading.has("where")
    if not place or timed or (medalish(reading) and reading.has("who", "win")):
        return None
    if reading.named(EntityKind.EVENT, EntityKind.EVENT_FAMILY) or reading.named(EntityKind.PHASE):
        return ask(reading, Intent.SESSIONS, Focus.WHERE)
    if reading.named(EntityKind.DISCIPLINE):
        return ask(reading, Intent.VENUE, Focus.WHERE)
    if reading.has("venue") and (
        reading.has("list", "how_many", "which", "what", "edition") or not reading.has("it", "where")
    ):
        return ask(reading, Intent.VENUE, Focus.HOW_MANY if reading.has("how_many") else Focus.LIST)
    return None


def schedule(reading: Reading) -> Question | None:
    """When something is; what is on a day, for a delegation, a discipline, an athlete."""
    asks_time = reading.has("when", "what_time", "schedule", "start", "end", "which_days")
    which = said_extreme(reading)
    something = _timed(reading) or reading.named(EntityKind.NOC, EntityKind.PERSON) or reading.day is not None
    extreme = which != "all" and bool(something or reading.has("medal_event", "contest"))
    told = medalish(reading) or reading.has("result")
    listed = reading.has("medal_event") or (reading.day is not None and not told)
    if _medal_session(reading):
        return ask(reading, Intent.SESSIONS, Focus.WHEN, medal_only=True, medals=())
    if medalish(reading) and reading.has("who") and not reading.has("schedule"):
        return None
    if medalish(reading) and not reading.has("medal_event", "schedule", "what_time", "start"):
        return None
    if not ((asks_time and something) or extreme or listed or (reading.has("schedule") and not reading.has("who"))):
        return None
    return ask(
        reading,
        Intent.SESSIONS,
        _session_focus(reading),
        which=which,
        medal_only=reading.has("medal_event"),
        medals=(),
    )


def _medal_session(reading: Reading) -> bool:
    """ "When's the curling gold medal game?": the medal tells which session, not who won."""
    someone = reading.named(EntityKind.NOC, EntityKind.PERSON) or reading.has("win", "who", "he", "she", "they")
    return reading.has("when", "what_time") and _timed(reading) and medalish(reading) and not someone


def when_in_past(reading: Reading) -> Question | None:
    """A bare "when?" or "where?" about what the conversation is on."""
    bare = not reading.names and reading.day is None
    if reading.has("when", "what_time") and bare:
        return ask(reading, Intent.SESSIONS, Focus.WHEN, which=said_extreme(reading), follows=True)
    if reading.has("where", "venue") and bare:
        return ask(reading, Intent.SESSIONS, Focus.WHERE, follows=True)
    return None


def _what_is_on(reading: Reading) -> bool:
    if reading.has("who", "where"):
        return False
    return (
        reading.has("when", "what_time", "schedule", "next", "first", "last", "medal_event") or reading.day is not None
    )


def _timed(reading: Reading) -> bool:
    return bool(reading.named(*_TIMED))


def said_extreme(reading: Reading) -> Which:
    """First, next or last of several, as said."""
    if reading.has("next"):
        return "next"
    if (reading.has("first") and not reading.has("first_ever")) or (reading.has("start") and not reading.day):
        return "first"
    return "last" if reading.has("last", "end") else "all"


def _extreme(reading: Reading) -> Which:
    if reading.has("first_ever", "first"):
        return "first"
    return "last" if reading.has("last", "last_time") else "all"


def _session_focus(reading: Reading) -> Focus:
    if reading.has("how_many"):
        return Focus.HOW_MANY
    if reading.has("where", "venue") and not reading.has("when", "what_time"):
        return Focus.WHERE
    timed = reading.has("when", "what_time", "start", "end") or said_extreme(reading) != "all"
    return Focus.WHEN if timed else Focus.LIST


def _when_or_where(reading: Reading) -> Focus:
    return Focus.WHERE if reading.has("where", "venue") else Focus.WHEN


def _host_focus(reading: Reading) -> Focus:
    if reading.has("how_many"):
        return Focus.HOW_MANY
    if reading.has("when", "which_games", "end", "start"):
        return Focus.WHEN
    if reading.has("where"):
        return Focus.WHERE
    return Focus.WHO if reading.has("who", "which_country") else Focus.WHAT


def _past_games(reading: Reading) -> bool:
    return bool(reading.games) and reading.games != (HOME,)


def _events_count(reading: Reading) -> Question:
    if _timed(reading):
        return ask(reading, Intent.COUNT, Focus.HOW_MANY, by="event", topic="events", medals=("gold",))
    if reading.day is not None:
        return ask(reading, Intent.SESSIONS, Focus.HOW_MANY, medal_only=True, topic="events")
    return ask(reading, Intent.GAMES, Focus.HOW_MANY, topic="events", medals=())


def _nations_count(reading: Reading) -> Question:
    if medalish(reading):
        return ask(reading, Intent.TABLE, Focus.HOW_MANY, topic="nations", medals=())
    return ask(reading, Intent.NOT_KNOWN, Focus.HOW_MANY, topic="nations")
