"""A person: for whom, in what, and every medal."""

from __future__ import annotations

from collections.abc import Mapping

from agents.planner.asked import Focus
from agents.planner.wording import tables
from agents.planner.wording.nouns import Agreement, Noun
from agents.planner.wording.prose import Prose, Sentence, capitalised
from agents.planner.wording.voice import Voice
from agents.planner.wording.winners import counted, with_tag
from tools.results import Athlete
from tools.results.sport import MedalRow

_MOST_ENTRIES = 4
_ENTRIES_OF = 2026  # by contract the entries of `Athlete` are of these Games


def word(result: Athlete, voice: Voice, args: Mapping[str, object]) -> Prose:
    """Who it is, then the medals; only the medals where they were asked for."""
    agree: Agreement = "f" if result.gender == "W" else "m"
    name = voice.person(result.person, agree).strong()
    who = with_tag(voice, name, result.noc) if result.noc else name
    medals = _medals(result, voice, who if _about_medals(voice) else None, agree)
    if _about_medals(voice) and medals:
        return medals
    bearer = [voice.sentence("flag-bearer", (result.cite,), who=_pronoun(voice, agree))] if result.flag_bearer else []
    return [_introduction(result, voice, who), *bearer, *medals]


def _about_medals(voice: Voice) -> bool:
    asked = voice.asked
    return bool(asked.medals) or asked.focus in (Focus.HOW_MANY, Focus.WHETHER, Focus.WHICH_DAYS)


def _pronoun(voice: Voice, agree: Agreement) -> Noun:
    return Noun(voice.text("pronoun", gender=agree), agree=agree)


def _introduction(result: Athlete, voice: Voice, who: Noun) -> Sentence:
    cites = (result.cite,)
    if result.function is not None:
        return voice.sentence("coach", cites, who=who, noc=voice.noc(result.noc) if result.noc else "")
    events = [voice.event(row.event).form("article") for row in result.entries if row.event]
    disciplines = {row.discipline.code: row.discipline for row in result.entries}
    if not disciplines:
        disciplines = {row.event.discipline.code: row.event.discipline for row in result.medals}
        key = "athlete-past" if disciplines else "athlete-bare"
    else:
        key = "athlete-events" if 0 < len(events) <= _MOST_ENTRIES else "athlete-entered"
    nouns = [voice.discipline(ref) for ref in disciplines.values()]
    sports = voice.join([noun.form("in") for noun in nouns])
    return voice.sentence(
        key,
        cites,
        who=who,
        sports=sports,
        games=voice.edition(_ENTRIES_OF),
        sportlist=voice.join([noun.bare for noun in nouns]),
        events=voice.join(events),
    )


def _medals(result: Athlete, voice: Voice, who: Noun | None, agree: Agreement) -> Prose:
    haul = result.haul
    subject, aspronoun = who or _pronoun(voice, agree), "no" if who else "yes"
    cites = [row.cite for row in result.medals] or [result.cite]
    veiled = [voice.sentence("medals-veiled", (result.cite,))] if result.veiled else []
    if not haul.total:
        if result.function is not None:
            return []
        say = voice.led("no", "medals-none", cites, who=subject, aspronoun=aspronoun) if _whether(voice) else None
        return [say or voice.sentence("medals-none", cites, who=subject, aspronoun=aspronoun), *veiled]
    colour = voice.asked.medals[0] if len(voice.asked.medals) == 1 else None
    rows = [row for row in result.medals if colour in (None, row.medal)]
    if not rows:
        return [voice.sentence("medals-none-of", cites, who=subject, medal=colour or "any"), *veiled]
    listed = len(rows) <= tables.MOST_IN_A_SENTENCE
    sentence = voice.stated(
        "medals-career",
        [row.cite for row in rows],
        who=subject,
        aspronoun=aspronoun,
        **voice.headed(*counted(rows), items=_items(rows, voice) if listed else ()),
    )
    table = [] if listed or voice.aloud else [tables.medal_rows(voice, rows, with_winner=False)]
    return [Sentence(capitalised(sentence.text), sentence.cites), *table, *veiled]


def _whether(voice: Voice) -> bool:
    return voice.asked.focus is Focus.WHETHER


def _items(rows: list[MedalRow], voice: Voice) -> list[str]:
    single = len({row.medal for row in rows}) == 1
    key = "item-event" if single else "item-medal"
    items = []
    for row in rows:
        text = voice.text(key, medal=row.medal, event=voice.event(row.event))
        items.append(voice.text("item-at", item=text, games=voice.games(row.games)))
    return items
