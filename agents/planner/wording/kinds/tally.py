"""Medals counted: the sum, and how it spreads over days, events, Games, people or delegations."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from agents.planner.asked import Focus
from agents.planner.wording import scope
from agents.planner.wording.catalogue import Argument
from agents.planner.wording.days import day_argument
from agents.planner.wording.nouns import Noun
from agents.planner.wording.prose import Prose, Row, Sentence, Table
from agents.planner.wording.tables import MOST_IN_A_SENTENCE, capital
from agents.planner.wording.voice import Voice
from agents.planner.wording.winners import COLOURS, with_tag
from tools.results import MedalTally
from tools.results.sport import TallyRow

_RANKED = ("athlete", "noc")
_COLUMNS = {
    "day": "col-day",
    "event": "col-event",
    "discipline": "col-discipline",
    "games": "col-games",
    "athlete": "col-athlete",
    "noc": "col-noc",
    "medal": "col-medal",
}


def word(result: MedalTally, voice: Voice, args: Mapping[str, object]) -> Prose:
    """Word the count."""
    if result.whole.total == 0:
        return [_nothing(result, voice, args)]
    if result.by == "none" or not result.rows:
        return [_sum(result, voice, args)]
    if result.by in _RANKED:
        return _ranking(result, voice, args)
    return _spread(result, voice, args)


def _who(result: MedalTally, voice: Voice) -> Noun | None:
    if result.person is not None:
        person = voice.person(result.person)
        noc = result.noc or result.person.noc
        return with_tag(voice, person.strong(), noc) if noc else person.strong()
    return voice.noc(result.noc) if result.noc else None


def _limits(result: MedalTally, voice: Voice, args: Mapping[str, object]) -> dict[str, str]:
    day = day_argument(args)
    when = scope.on_day(voice, day) if day else scope.over_games(voice, result.games)
    return {"where": scope.within(voice, result.discipline, result.event), "when": when}


def _haul(row: TallyRow, medal: str | None, voice: Voice) -> str:
    """The colour counted, or all of them."""
    if medal is not None:
        return voice.text(f"{medal}s", n=_count(row, medal))
    return voice.medals(row.gold, row.silver, row.bronze)


def _count(row: TallyRow, medal: str | None) -> int:
    return {"gold": row.gold, "silver": row.silver, "bronze": row.bronze}.get(medal or "", row.total)


def _nothing(result: MedalTally, voice: Voice, args: Mapping[str, object]) -> Sentence:
    who, limits = _who(result, voice), _limits(result, voice, args)
    medal, cites = result.medal or "any", (result.whole.cite,)
    if who is None:
        return voice.sentence("none-counted", cites, medal=medal, **limits)
    if voice.asked.focus is Focus.WHETHER:
        return voice.led("no", "no-medal", cites, who=who, medal=medal, **limits)
    return voice.sentence("no-medal", cites, who=who, medal=medal, **limits)


def _sum(result: MedalTally, voice: Voice, args: Mapping[str, object]) -> Sentence:
    who, limits = _who(result, voice), _limits(result, voice, args)
    cites = (result.whole.cite,)
    if who is None:
        haul = _haul(result.whole, result.medal, voice)
        return voice.stated("medals-awarded", cites, haul=haul, n=_count(result.whole, result.medal), **limits)
    return voice.stated("won-medals", cites, who=who, **_headed(result, voice), **limits)


def _headed(result: MedalTally, voice: Voice, items: Sequence[str] = ()) -> dict[str, Argument]:
    """The sum with what it is made of; only the colour counted, where one was."""
    whole = result.whole
    gold, silver, bronze = (
        count if result.medal in (None, colour) else 0
        for colour, count in zip(COLOURS, (whole.gold, whole.silver, whole.bronze), strict=True)
    )
    return voice.headed(gold, silver, bronze, items)


def _ranking(result: MedalTally, voice: Voice, args: Mapping[str, object]) -> Prose:
    """Who has most; the rest in a table."""
    best = result.rows[0]
    level = [row for row in result.rows if _rank(row, result.medal) == _rank(best, result.medal)]
    names = [_key(result, row, voice, strong=True) for row in level]
    who = voice.together(names)
    key = "most" if len(level) == 1 else "most-shared"
    lead = voice.sentence(
        key,
        [row.cite for row in level],
        who=who,
        medal=result.medal or "any",
        haul=voice.number(_count(best, result.medal)) if result.medal else _haul(best, None, voice),
        **_limits(result, voice, args),
    )
    rest = result.rows[len(level) :]
    if not rest or voice.asked.focus is Focus.WHO:
        rest = rest[:2]
    if not rest:
        return [lead]
    if len(result.rows) <= MOST_IN_A_SENTENCE or voice.aloud or voice.asked.focus is Focus.WHO:
        items = [_item(result, row, voice) for row in rest[:MOST_IN_A_SENTENCE]]
        return [lead, voice.sentence("then-come", [row.cite for row in rest], list=voice.join(items), n=len(items))]
    return [lead, _table(result, voice)]


def _rank(row: TallyRow, medal: str | None) -> tuple[int, ...]:
    return (_count(row, medal),) if medal else (row.gold, row.silver, row.bronze)


def _spread(result: MedalTally, voice: Voice, args: Mapping[str, object]) -> Prose:
    """`Norway won 18 golds on twelve days: 7 February (2) …`."""
    who, limits = _who(result, voice), _limits(result, voice, args)
    in_a_sentence = len(result.rows) <= MOST_IN_A_SENTENCE and result.groups == len(result.rows)
    rows = result.rows if in_a_sentence or not voice.aloud else ()
    items = [_item(result, row, voice) for row in rows] if in_a_sentence else []
    if result.by == "games" and not result.games:
        limits["when"] = ""  # "at six Winter Games" says it
    lead = voice.stated(
        "spread" if who else "spread-awarded",
        (result.whole.cite, *(row.cite for row in result.rows if in_a_sentence)),
        who=who or "",
        over=voice.text(f"over-{result.by}", n=result.groups) if result.by != "medal" else "",
        **_headed(result, voice, items if result.by != "medal" else ()),
        **limits,
    )
    if in_a_sentence or voice.aloud:
        return [lead]
    return [lead, _table(result, voice)]


def _key(result: MedalTally, row: TallyRow, voice: Voice, *, strong: bool = False) -> Noun:
    """The name of a group."""
    match result.by:
        case "athlete" if row.person:
            person = voice.person(row.person)
            person = person.strong() if strong else person
            return with_tag(voice, person, row.person.noc) if row.person.noc else person
        case "noc" if row.noc:
            noc = voice.noc(row.noc)
            return noc.strong() if strong else noc
        case "day" if row.day:
            return Noun(voice.day(row.day))
        case "event" if row.event:
            return voice.event(row.event)
        case "discipline" if row.discipline:
            return voice.discipline(row.discipline)
        case "games" if row.games:
            return voice.games(row.games)
        case _:
            return Noun(voice.text("medal", medal=row.medal or "any"))


def _item(result: MedalTally, row: TallyRow, voice: Voice) -> str:
    """`7 February (2)`, `biathlon (2 golds and 1 bronze)`."""
    name = _key(result, row, voice)
    mixed = result.medal is None
    if not mixed and _count(row, result.medal) == 1 and result.by not in _RANKED:
        return name.bare
    count = voice.haul(row.gold, row.silver, row.bronze) if mixed else voice.text("count", n=_count(row, result.medal))
    if result.by == "athlete" and row.person and row.person.noc and not voice.aloud:
        noc = row.person.noc
        person = voice.person(row.person)
        return voice.text("item-person", item=person, code=voice.safe(noc.code), noc=voice.noc(noc), count=count)
    return voice.text("item-with-aloud" if voice.aloud else "item-with", item=name, count=count)


def _table(result: MedalTally, voice: Voice) -> Table:
    colours = [result.medal] if result.medal else ["gold", "silver", "bronze", "total"]
    headers = [voice.text(_COLUMNS[result.by]), *(voice.text(f"col-{colour}") for colour in colours)]
    rows = [
        Row(
            (capital(_key(result, row, voice).bare), *(voice.number(_count(row, colour)) for colour in colours)),
            (row.cite,),
        )
        for row in result.rows
    ]
    return Table(tuple(headers), tuple(rows), frozenset(range(1, len(headers))))
