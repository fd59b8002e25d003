"""Who won: podiums, ties, single colours, a person's or a delegation's medals, the history of an event."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence

from agents.planner.asked import Focus
from agents.planner.wording import scope, tables
from agents.planner.wording.catalogue import Argument
from agents.planner.wording.kinds import upcoming
from agents.planner.wording.nouns import Noun
from agents.planner.wording.prose import Prose, Sentence
from agents.planner.wording.voice import Voice
from agents.planner.wording.winners import (
    COLOURS,
    cites,
    counted,
    named,
    of_colour,
    person_agreement,
    winner,
    winners,
    with_tag,
)
from tools.results import Medallists, PersonRef
from tools.results.sport import MedalRow


def word(result: Medallists, voice: Voice, args: Mapping[str, object]) -> Prose:
    """Word the medals found."""
    if not result.rows:
        return upcoming.undecided(voice, result.upcoming, result.event)
    subject = _subject(result.rows, voice, args)
    if voice.asked.focus is Focus.WHICH_DAYS:
        return _days(result, voice, subject, args)
    if subject is not None:
        return _of_subject(result, voice, subject, args)
    if len({(row.games.year, row.event.code) for row in result.rows}) == 1:
        return _one_event(result, voice, args)
    return _many_events(result, voice)


def _subject(rows: Sequence[MedalRow], voice: Voice, args: Mapping[str, object]) -> Noun | None:
    """The person or delegation that the question was about, if it was about one."""
    if args.get("athlete"):
        person = _common_person(rows)
        if person is not None:
            agree = "f" if all(row.event.gender == "W" for row in rows) else person_agreement(rows[0])
            return with_tag(voice, voice.person(person, agree).strong(), rows[-1].noc)
    if args.get("noc") and len({row.noc.code for row in rows}) == 1:
        return voice.noc(rows[0].noc).strong()
    return None


def _common_person(rows: Sequence[MedalRow]) -> PersonRef | None:
    shared = set.intersection(*({person.id for person in row.people} for row in rows))
    return next((person for person in rows[0].people if person.id in shared), None)


def _one_event(result: Medallists, voice: Voice, args: Mapping[str, object]) -> Prose:
    rows, asked = result.rows, voice.asked
    present = [colour for colour in COLOURS if of_colour(rows, colour)]
    tied = [colour for colour in present if len(of_colour(rows, colour)) > 1]
    if asked.presumed == "tie":
        return _colours(voice, rows, tied) if tied else [_led_no_tie(voice, rows)]
    wanted = [colour for colour in asked.medals if colour in present]
    swallowed = [colour for colour in asked.medals if colour not in present]
    if swallowed:
        return [_none_in(voice, rows, colour) for colour in swallowed] + _colours(
            voice, rows, wanted or tied, told=True
        )
    if (wanted and wanted != ["gold"]) or "gold" not in present:
        return _colours(voice, rows, wanted or present)
    if not tied:
        return [_podium(voice, rows), *_peculiar(result, voice)]
    rest = [colour for colour in present if colour != "gold"]
    prose = _colours(voice, rows, ["gold"]) if "gold" in tied else [_podium(voice, of_colour(rows, "gold"))]
    prose += _colours(voice, rows, rest, told=True)
    return prose + _missing_colours(voice, rows, args, present) + _peculiar(result, voice)


def _none_in(voice: Voice, rows: Sequence[MedalRow], colour: str) -> Sentence:
    return voice.sentence("none-awarded-in", cites(rows), medal=colour, event=voice.event(rows[0].event))


def _podium(voice: Voice, rows: Sequence[MedalRow]) -> Sentence:
    gold, silver, bronze = (of_colour(rows, colour) for colour in COLOURS)
    first = gold[0]
    who = winner(voice, first, strong=True)
    event = voice.event(first.event)
    behind = _behind(voice, first, silver, bronze)
    if voice.asked.focus is Focus.WHEN and first.date:
        key, when = "won-on", voice.weekday(first.date)
    else:
        key, when = "won-event", scope.of_row(voice, first)
    return voice.stated(key, cites(rows), who=who, event=event, when=when, behind=behind)


def _behind(voice: Voice, first: MedalRow, silver: Sequence[MedalRow], bronze: Sequence[MedalRow]) -> str:
    if not silver or not bronze:
        others = [*silver, *bronze]
        key = "behind-silver" if silver else "behind-bronze"
        return voice.text(key, others=winner(voice, others[0], crew=False)) if others else ""
    second, third = silver[0], bronze[0]
    alike = second.noc == third.noc and named(second) and named(third)
    bare = {
        "second": winner(voice, second, tagged=not alike, crew=False),
        "third": winner(voice, third, tagged=not alike, crew=False),
    }
    if not alike:
        return voice.text("behind-two", **bare)
    key = "behind-sweep" if first.noc == second.noc else "behind-same"
    return voice.text(key, noc=voice.noc(second.noc), **bare)


def _colours(voice: Voice, rows: Sequence[MedalRow], colours: Sequence[str], *, told: bool = False) -> Prose:
    """A sentence a colour; the event is named once, not at all where it was `told` before."""
    prose: Prose = []
    for colour in colours:
        of_it = of_colour(rows, colour)
        first = not (prose or told)
        key = "colour" if first else "colour-short"
        key = f"{key}-tie" if len(of_it) > 1 else key
        row = of_it[0]
        arguments: dict[str, Argument] = {
            "medal": colour,
            "n": len(of_it),
            "who": winners(voice, of_it, strong=True),
            "event": voice.event(row.event),
            "when": scope.elsewhere(voice, row.games) if first else "",
        }
        say = voice.stated if first else voice.sentence
        prose.append(say(key, cites(of_it), **arguments))
    return prose


def _led_no_tie(voice: Voice, rows: Sequence[MedalRow]) -> Sentence:
    gold = of_colour(rows, "gold") or list(rows)
    event = voice.event(gold[0].event)
    who = winners(voice, gold, strong=True)
    return voice.led("no", "no-tie", cites(gold), who=who, event=event, medal=gold[0].medal)


def _missing_colours(
    voice: Voice, rows: Sequence[MedalRow], args: Mapping[str, object], present: Sequence[str]
) -> Prose:
    """A colour that a tie swallowed, told only where the rows are a whole podium."""
    wanted = args.get("medals") or ()
    part = isinstance(wanted, list | tuple) and bool(wanted) and set(present) <= set(wanted)
    if part or args.get("noc") or args.get("athlete"):
        return []
    gone = [colour for colour in COLOURS if colour not in present]
    return [voice.sentence("none-awarded", cites(rows), medal=colour) for colour in gone]


def _peculiar(result: Medallists, voice: Voice) -> Prose:
    """What a reader who compares with other lists should know."""
    keys = [f"note-{note}" for note in result.notes]
    source = cites(result.rows)
    return [voice.sentence(key, source) for key in keys if key in voice.catalogue]


def _of_subject(result: Medallists, voice: Voice, subject: Noun, args: Mapping[str, object]) -> Prose:
    rows = result.rows
    if len(rows) == result.total == 1:
        return [_only(voice, subject, rows[0])]
    short = len(rows) <= tables.MOST_IN_A_SENTENCE and result.total == len(rows)
    arguments = voice.headed(*counted(rows), items=_items(voice, rows) if short else ())
    if result.total > len(rows):
        arguments = {"haul": voice.text("medals", n=result.total), "what": "", "count": result.total}
    editions = list(dict.fromkeys(row.games for row in rows))
    every = args.get("games") in ([], ())
    one = scope.at_games(voice, editions[0]) if len(editions) == 1 else ""
    when = one or (scope.over_games(voice, ()) if every else "")
    sentence = voice.stated("won-medals", cites(rows), who=subject, where="", when=when, **arguments)
    if short or voice.aloud:
        return [sentence]
    by_person = bool(args.get("athlete"))
    return [sentence, tables.medal_rows(voice, rows, with_winner=not by_person, tagged=False), *_cut(result, voice)]


def _only(voice: Voice, subject: Noun, row: MedalRow) -> Sentence:
    when, event = scope.of_row(voice, row), voice.event(row.event)
    return voice.stated("won-one", (row.cite,), who=subject, medal=row.medal, event=event, when=when)


def _items(voice: Voice, rows: Sequence[MedalRow]) -> list[str]:
    """`gold in the men's downhill`, or only the event where all are of one colour."""
    single = len({row.medal for row in rows}) == 1
    several = len({row.games.year for row in rows}) > 1
    items = []
    for row in rows:
        key = "item-event" if single else "item-medal"
        text = voice.text(key, medal=row.medal, event=voice.event(row.event))
        items.append(voice.text("item-at", item=text, games=voice.games(row.games)) if several else text)
    return items


def _many_events(result: Medallists, voice: Voice) -> Prose:
    rows = result.rows
    if len(rows) <= tables.MOST_IN_A_SENTENCE:
        return [_single(voice, row) for row in rows]
    intro = _introduction(result, voice)
    if voice.aloud:
        return [intro, *(_single(voice, row) for row in rows[: tables.MOST_IN_A_SENTENCE])]
    if result.event is not None:
        return [intro, tables.by_games(voice, rows), *_cut(result, voice)]
    return [intro, tables.medal_rows(voice, rows, with_winner=True), *_cut(result, voice)]


def _single(voice: Voice, row: MedalRow) -> Sentence:
    return voice.sentence(
        "colour",
        (row.cite,),
        medal=row.medal,
        who=winner(voice, row, strong=True),
        event=voice.event(row.event),
        when=scope.of_row(voice, row),
    )


def _introduction(result: Medallists, voice: Voice) -> Sentence:
    rows = result.rows
    editions = sorted({row.games for row in rows}, key=lambda games: games.year)
    if result.event is not None and result.total > len(rows):
        return voice.sentence("history-part", cites(rows)[:1], event=voice.event(result.event))
    if result.event is not None:
        first, last = voice.games(editions[0]), voice.games(editions[-1])
        event = voice.event(result.event)
        return voice.sentence("history", cites(rows)[:1], event=event, n=len(editions), first=first, last=last)
    colour = rows[0].medal if len({row.medal for row in rows}) == 1 else "any"
    days = {row.date for row in rows}
    day = next(iter(days)) if len(days) == 1 else None
    when = scope.on_day(voice, day) if day else scope.over_games(voice, editions)
    disciplines = {row.event.discipline for row in rows}
    where = scope.within(voice, next(iter(disciplines)) if len(disciplines) == 1 else None, None)
    return voice.sentence("awarded", cites(rows)[:1], n=result.total, medal=colour, where=where, when=when)


def _cut(result: Medallists, voice: Voice) -> Prose:
    if result.total == len(result.rows):
        return []
    return [voice.sentence("cut", cites(result.rows), shown=len(result.rows), total=result.total)]


def _days(result: Medallists, voice: Voice, subject: Noun | None, args: Mapping[str, object]) -> Prose:
    """The days of the medals, with how many on each."""
    rows = [row for row in result.rows if row.date is not None]
    if not rows:
        return _of_subject(result, voice, subject, args) if subject is not None else _many_events(result, voice)
    counts = Counter(row.date for row in rows if row.date)
    items = [
        voice.text("item-count", item=voice.day(day), n=count) if count > 1 else voice.day(day)
        for day, count in sorted(counts.items())
    ]
    arguments = voice.headed(*counted(rows), items=items)
    return [
        voice.stated(
            "days-of" if subject is not None else "days",
            cites(rows),
            who=subject or "",
            haul=arguments["haul"],
            count=len(rows),
            n=len(counts),
            list=voice.join(items),
        )
    ]
