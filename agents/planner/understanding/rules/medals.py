"""Rules for medals: tables, counts, comparisons, winners, ties, firsts."""

from __future__ import annotations

from agents.planner.asked import Focus
from agents.planner.understanding.question import COLOURS, Colour, Dimension, Intent, Question, Which
from agents.planner.understanding.reading import Reading
from agents.planner.understanding.slots import ask, games, medals
from knowledge.lexicon.types import EntityKind

_TOP = 5


def medalish(reading: Reading) -> bool:
    """Whether medals or winning are spoken of."""
    return bool(reading.named(EntityKind.MEDAL)) or reading.has("win", "medal", "podium", "table", "second", "third")


def events_named(reading: Reading) -> bool:
    """Whether an event is named."""
    return bool(reading.named(EntityKind.EVENT, EntityKind.EVENT_FAMILY))


def compare(reading: Reading) -> Question | None:
    """Two or more delegations side by side, or who of them has more."""
    nocs = reading.named(EntityKind.NOC)
    several = len(nocs) > 1
    if not several or events_named(reading):
        return None
    if not (
        reading.has("compare", "over_years") or (medalish(reading) and reading.has("how_many", "most", "who", "which"))
    ):
        return None
    if reading.has("compare", "over_years", "most", "who", "which") or games(reading) is not None:
        return ask(reading, Intent.COMPARE, Focus.COMPARE)
    return ask(reading, Intent.TABLE, Focus.HOW_MANY, top=None)


def compare_follow_up(reading: Reading) -> Question | None:
    """ "Compare it with Sweden": the other side stands in the conversation."""
    one = len(reading.named(EntityKind.NOC)) == 1
    if one and reading.has("compare") and not reading.has("rules"):
        return ask(reading, Intent.COMPARE, Focus.COMPARE, follows=True)
    return None


def table(reading: Reading) -> Question | None:
    """The medal table: whole, its top, its leader, a delegation's place."""
    nocs = reading.named(EntityKind.NOC)
    placed = reading.has("rank") and bool(nocs) and not events_named(reading) and not _who_persons(reading)
    led = reading.has("lead") and not events_named(reading) and not _who_persons(reading)
    if not (reading.has("table") or placed or led or _leading_country(reading)):
        return None
    every = games(reading)
    if (every is not None and len(every) != 1) or events_named(reading):
        return _table_of_all_games(reading)
    if nocs:
        focus = Focus.HOW_MANY if reading.has("how_many") else Focus.RANK
        if reading.has("how_many") and reading.has("lead"):
            return ask(reading, Intent.COMPARE, Focus.COMPARE, games=())
        return ask(reading, Intent.TABLE, focus, by_total=_by_total(reading), medals=_ranked_by(reading))
    if (_leading_country(reading) and not reading.has("table", "list")) or reading.has("lead"):
        top = top_number(reading) or 1
        return ask(reading, Intent.TABLE, Focus.WHO, top=top, by_total=_by_total(reading), medals=_ranked_by(reading))
    listed, total = top_number(reading), _by_total(reading)
    return ask(reading, Intent.TABLE, Focus.LIST, top=listed, by_total=total, medals=_ranked_by(reading))


def best_athletes(reading: Reading) -> Question | None:
    """The athletes with the most medals, of a Games or of all time."""
    if reading.named(EntityKind.PERSON):
        return _more_than(reading)
    most = reading.has("most_decorated") or (reading.has("most") and medalish(reading))
    if most and (reading.has("which_athlete", "most_decorated") and not reading.has("which_country")):
        return ask(reading, Intent.COUNT, Focus.WHO, by="athlete", top=top_number(reading) or _TOP)
    return None


def _more_than(reading: Reading) -> Question | None:
    """ "Who has more golds than A?": the ranking shows where A stands."""
    one = len(reading.named(EntityKind.PERSON)) == 1
    if not (one and reading.has("compare") and reading.has("who", "which_athlete") and medalish(reading)):
        return None
    scope = games(reading)
    return ask(reading, Intent.COUNT, Focus.LIST, by="athlete", top=2 * _TOP, athletes=(), games=scope or ())


def best_of_both(reading: Reading) -> tuple[Question, ...] | None:
    """ "Who won the most medals?": the delegation and the athlete, as either may be meant."""
    if not (reading.has("most") and medalish(reading)):
        return None
    if reading.named(EntityKind.PERSON, EntityKind.NOC) or events_named(reading):
        return None
    athlete = ask(reading, Intent.COUNT, Focus.WHO, by="athlete", top=3)
    scoped = reading.named(EntityKind.DISCIPLINE) or (games(reading) is not None and len(games(reading) or ()) != 1)
    if scoped:
        return (ask(reading, Intent.COUNT, Focus.WHO, by="noc", top=3), athlete)
    return (ask(reading, Intent.TABLE, Focus.WHO, top=1, by_total=_by_total(reading)), athlete)


def tie(reading: Reading) -> Question | None:
    """Whether a medal was shared."""
    if not reading.has("tie"):
        return None
    return ask(reading, Intent.MEDALLISTS, Focus.WHETHER, medals=(), presumed="tie")


def count(reading: Reading) -> Question | None:
    """How many medals, by whatever was asked: days, events, disciplines, Games."""
    grouped = _dimension(reading)
    counted = reading.has("how_many") and medalish(reading) and not reading.has("events_count", "nations_count")
    someone = reading.named(EntityKind.PERSON, EntityKind.NOC)
    if not counted and not (
        grouped in ("day", "games", "discipline") and medalish(reading) and (someone or grouped == "discipline")
    ):
        return None
    if events_named(reading) and not counted:
        return None
    if not (counted or reading.names):
        return None
    focus = Focus.HOW_MANY if counted else Focus.LIST
    focus = Focus.WHICH_DAYS if grouped == "day" else focus
    scope = games(reading)
    if reading.named(EntityKind.PERSON):
        scope = () if scope is None else scope
        grouped = "games" if grouped == "none" and len(scope) != 1 else grouped
    if grouped == "games" and (scope is None or len(scope) == 1):
        scope = ()  # "at which Games?" is not about one
    return ask(reading, Intent.COUNT, focus, by=grouped, games=scope)


def first_ever(reading: Reading) -> Question | None:
    """The oldest fact: the first winner of an event, of a delegation, of the Winter Games."""
    first = reading.has("first_ever") or (reading.has("first") and reading.has("ever"))
    if not first or not (medalish(reading) or events_named(reading) or reading.has("which_event", "contest")):
        return None
    focus = Focus.WHEN if reading.has("when", "which_games") else Focus.WHO
    named = events_named(reading) or reading.named(EntityKind.DISCIPLINE, EntityKind.NOC, EntityKind.PERSON)
    subject = named or reading.has("he", "she", "they")
    said = games(reading)
    scope = said or (() if subject else (1924,))
    colours = medals(reading) or (("gold",) if reading.has("win") or not reading.named(EntityKind.MEDAL) else ())
    which: Which = "all" if scope == (1924,) else "first"
    return ask(reading, Intent.MEDALLISTS, focus, games=scope, medals=colours, which=which)


def last_time(reading: Reading) -> Question | None:
    """The latest time that somebody won something."""
    named = reading.named(EntityKind.NOC, EntityKind.PERSON) or events_named(reading)
    someone = named or reading.has("he", "she", "they")
    if not (reading.has("last_time") and medalish(reading) and someone):
        return None
    focus = Focus.WHEN if reading.has("when", "which_games") else Focus.WHO
    return ask(reading, Intent.MEDALLISTS, focus, games=(), which="last")


def not_computed(reading: Reading) -> Question | None:
    """Who did not win, who has the fewest: no tool computes that, and a guess would be wrong."""
    turned = reading.has("fewest") or (
        reading.has("negation") and reading.has("which_event", "which_sport", "which_country")
    )
    if not (turned and (medalish(reading) or reading.has("compete"))):
        return None
    return ask(reading, Intent.UNCLEAR, Focus.WHAT)


def regrouped(reading: Reading) -> Question | None:
    """ "On which days?", "in which sports?": the count of before, spread out."""
    grouped = _dimension(reading) if not reading.names else "none"
    if grouped == "none" and reading.has("which_event"):
        grouped = "event"
    if grouped == "none" and not (reading.has("how_many") and not reading.names):
        return None
    if grouped == "none":
        return ask(reading, Intent.COUNT, Focus.HOW_MANY, follows=True)
    if grouped == "event":
        return ask(reading, Intent.MEDALLISTS, Focus.LIST, follows=True)
    focus = Focus.WHICH_DAYS if grouped == "day" else Focus.LIST
    return ask(reading, Intent.COUNT, focus, by=grouped, follows=True)


def winners(reading: Reading) -> Question | None:
    """Who won, came second, stood on the podium; what a delegation won; when somebody won."""
    results = reading.has("result") and bool(events_named(reading) or reading.day)
    if not (medalish(reading) or results or (reading.has("who", "lose") and events_named(reading))):
        return None
    if reading.named(EntityKind.PERSON):
        return _won_by_person(reading)
    if reading.named(EntityKind.NOC) and not events_named(reading):
        return _won_by_noc(reading)
    return ask(reading, Intent.MEDALLISTS, _focus(reading), games=games(reading))


def _won_by_person(reading: Reading) -> Question:
    scope = games(reading)
    presumed = "won" if reading.has("when", "why", "where") else None
    return ask(reading, Intent.MEDALLISTS, _focus(reading), games=() if scope is None else scope, presumed=presumed)


def _won_by_noc(reading: Reading) -> Question:
    whether = reading.has("whether") and not reading.has("who", "which", "which_event", "what", "when", "list", "why")
    narrowed = bool(reading.named(EntityKind.DISCIPLINE) or reading.day or reading.named(EntityKind.GENDER))
    scope = games(reading)
    if whether and not narrowed:
        return ask(reading, Intent.COUNT, Focus.WHETHER, by="games" if scope == () else "none")
    presumed = "won" if reading.has("when", "why", "where") else None
    if presumed and scope is None and narrowed:
        scope = ()
    return ask(reading, Intent.MEDALLISTS, _focus(reading), games=scope, presumed=presumed)


def _focus(reading: Reading) -> Focus:
    if reading.has("why"):
        return Focus.WHY
    if reading.has("when", "which_days", "which_games"):
        return Focus.WHEN
    if reading.has("whether") and reading.has("anything") and not reading.has("who"):
        return Focus.WHETHER
    if reading.has("which_event", "which_sport", "list", "which_medal") or (
        reading.has("what") and not reading.has("who")
    ):
        return Focus.LIST
    if reading.has("where"):
        return Focus.WHERE
    asks_whether = reading.has("whether") and not reading.has("who", "which", "which_country", "which_athlete")
    return Focus.WHETHER if asks_whether else Focus.WHO


def _leading_country(reading: Reading) -> bool:
    if reading.has("which_athlete", "most_decorated") or reading.named(EntityKind.NOC, EntityKind.PERSON):
        return False
    ahead = reading.has("most", "lead") or top_number(reading) is not None
    return reading.has("which_country") and ahead and (medalish(reading) or reading.has("lead", "top"))


def _who_persons(reading: Reading) -> bool:
    return bool(reading.named(EntityKind.PERSON))


def _table_of_all_games(reading: Reading) -> Question:
    led = Focus.WHO if _leading_country(reading) else Focus.LIST
    focus = Focus.HOW_MANY if reading.named(EntityKind.NOC) else led
    top = None if reading.named(EntityKind.NOC) else top_number(reading) or _TOP
    return ask(reading, Intent.COUNT, focus, by="noc", top=top, medals=_ranked_by(reading))


def _ranked_by(reading: Reading) -> tuple[Colour, ...]:
    said = medals(reading)
    return () if said == COLOURS else said


def _by_total(reading: Reading) -> bool:
    any_medal = reading.has("most") and not medals(reading) and medalish(reading)
    return reading.has("by_total") or any_medal


def top_number(reading: Reading) -> int | None:
    """The n of "top n"."""
    if not reading.has("top"):
        return None
    return reading.table.number(reading.folded.text)


_DIMENSIONS: tuple[tuple[str, Dimension], ...] = (
    ("which_days", "day"),
    ("which_games", "games"),
    ("which_sport", "discipline"),
    ("which_athlete", "athlete"),
    ("which_country", "noc"),
    ("by_event", "event"),
)


def _dimension(reading: Reading) -> Dimension:
    return next((dimension for cue, dimension in _DIMENSIONS if reading.has(cue)), "none")
