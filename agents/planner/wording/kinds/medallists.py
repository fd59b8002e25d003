"""Who won: one event, a person's or a delegation's medals, the history of an event, a day."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence

from agents.planner.asked import Focus
from agents.planner.wording import scope, tables
from agents.planner.wording.kinds import podium, upcoming
from agents.planner.wording.nouns import Noun
from agents.planner.wording.prose import Prose, Sentence
from agents.planner.wording.voice import Voice
from agents.planner.wording.winners import (
    cites,
    counted,
    person_agreement,
    winner,
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
        return podium.word(result, voice, args)
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
