"""Questions to ask next: only such as the desk can answer, made from what the last answer was about."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from agents.planner.wording.nouns import Noun
from agents.planner.wording.prose import capitalised
from agents.planner.wording.voice import Voice
from tools.results import (
    Absence,
    Athlete,
    Choice,
    Comparison,
    DisciplineRef,
    EventRef,
    Medallists,
    MedalTable,
    MedalTally,
    NocRef,
    PersonRef,
    Schedule,
    ToolResult,
    UnitResults,
    VenueFacts,
)

_MOST = 3
_OPTIONS = 3


@dataclass
class _Topics:
    """What the answer was about; dicts keep the order and drop repetition."""

    events: dict[str, EventRef] = field(default_factory=dict)
    people: dict[str, PersonRef] = field(default_factory=dict)
    nocs: dict[str, NocRef] = field(default_factory=dict)
    disciplines: dict[str, DisciplineRef] = field(default_factory=dict)
    decided: bool = False


def suggest(voice: Voice, results: Sequence[Sequence[ToolResult]], args: Mapping[str, object]) -> tuple[str, ...]:
    """Up to three questions; for a question back, its options."""
    flat = [result for part in results for result in part]
    for result in flat:
        if isinstance(result, Choice):
            return tuple(voice.plain(option.name) for option in result.options[:_OPTIONS])
    topics = _Topics()
    for result in flat:
        _gather(result, topics)
    asked = _veiled(voice, topics) if voice.spoiler_free else _open(voice, topics, flat)
    return tuple(list(dict.fromkeys(capitalised(question) for question in asked))[:_MOST])


def _gather(result: ToolResult, topics: _Topics) -> None:
    match result:
        case Medallists():
            for row in result.rows[:_MOST]:
                topics.events[row.event.code] = row.event
                topics.nocs[row.noc.code] = row.noc
                topics.people.update({person.id: person for person in row.people[:1]})
            topics.decided = topics.decided or bool(result.rows)
            if result.event:
                topics.events[result.event.code] = result.event
        case MedalTable():
            topics.nocs.update({line.noc.code: line.noc for line in result.lines[:2]})
            if result.leader:
                topics.nocs[result.leader.noc.code] = result.leader.noc
        case MedalTally():
            topics.nocs.update({row.noc.code: row.noc for row in result.rows[:2] if row.noc})
            topics.people.update({row.person.id: row.person for row in result.rows[:1] if row.person})
            topics.nocs.update({result.noc.code: result.noc} if result.noc else {})
        case Comparison():
            topics.nocs.update({noc.code: noc for noc in result.nocs})
        case Schedule():
            topics.events.update({row.event.code: row.event for row in result.rows[:2] if row.event})
            topics.decided = bool(result.rows) and result.rows[0].status == "finished"
            topics.disciplines.update({row.discipline.code: row.discipline for row in result.rows[:1] if row.event})
        case UnitResults():
            topics.events.update({result.unit.event.code: result.unit.event} if result.unit.event else {})
        case Athlete():
            topics.people[result.person.id] = result.person
            topics.nocs.update({result.noc.code: result.noc} if result.noc else {})
            topics.disciplines.update({row.discipline.code: row.discipline for row in result.entries[:1]})
        case VenueFacts():
            topics.disciplines.update({ref.code: ref for row in result.rows[:1] for ref in row.disciplines})
        case _:
            pass


def _open(voice: Voice, topics: _Topics, results: Sequence[ToolResult]) -> Iterator[str]:
    events, nocs = list(topics.events.values()), list(topics.nocs.values())
    medals_told = any(isinstance(result, Medallists) for result in results)
    table_told = any(isinstance(result, MedalTable) for result in results)
    profile_told = any(isinstance(result, Athlete) for result in results)
    if events and topics.decided and not medals_told:
        yield voice.text("ask-won", event=_event(voice, events[0]))
    if events and medals_told and not topics.decided:
        yield voice.text("ask-rules", discipline=voice.discipline(events[0].discipline))
    if topics.people and not profile_told:
        yield voice.text("ask-person", who=Noun(voice.plain(next(iter(topics.people.values())).name)))
    if nocs and not table_told:
        yield voice.text("ask-rank", noc=voice.noc(nocs[0]))
    if len(nocs) > 1:
        yield voice.text("ask-compare", one=voice.noc(nocs[0]), other=voice.noc(nocs[1]))
    if nocs and table_told:
        yield voice.text("ask-days", noc=voice.noc(nocs[0]))
    if events and medals_told:
        yield voice.text("ask-history", event=_event(voice, events[0]))
    if topics.disciplines:
        yield voice.text("ask-rules", discipline=voice.discipline(next(iter(topics.disciplines.values()))))
    if any(isinstance(result, Absence) for result in results) or not table_told:
        yield voice.text("ask-table")
    yield voice.text("ask-watch")
    yield voice.text("ask-venues")


def _veiled(voice: Voice, topics: _Topics) -> Iterator[str]:
    """For a reader who does not want to be told results."""
    for ref in list(topics.disciplines.values())[:1] or [event.discipline for event in topics.events.values()][:1]:
        yield voice.text("ask-rules", discipline=voice.discipline(ref))
    yield voice.text("ask-watch")
    yield voice.text("ask-venues")


def _event(voice: Voice, ref: EventRef) -> Noun:
    return voice.event(ref)
