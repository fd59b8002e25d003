"""Which events an argument means: one, the same for men and women, or all of a discipline."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from knowledge.games.queries import programme
from knowledge.games.queries.programme import EventFact
from knowledge.lexicon.types import Candidate, EntityKind
from tools.resolving import choice, unknown
from tools.turn import Turn, Unanswered

RSC_LENGTH = 34


@dataclass(frozen=True, slots=True)
class EventScope:
    """The events meant. `codes` None: any event. `discipline` is set when the words named a discipline instead."""

    codes: frozenset[str] | None = None
    discipline: str | None = None

    @property
    def single(self) -> str | None:
        """The event, when it is only one."""
        return next(iter(self.codes)) if self.codes is not None and len(self.codes) == 1 else None


def event_scope(
    turn: Turn,
    text: str | None,
    discipline: str | None = None,
    gender: str | None = None,
    games: tuple[int, ...] = (),
) -> EventScope:
    """The events meant by a name, narrowed by the discipline, the gender and the Games of the question.

    Raises:
        Unanswered: when the name fits different events, or none.
    """
    if text is None:
        return EventScope()
    facts = _coded(turn, text)
    if facts is None:
        named = _discipline(turn, text)
        if named:
            return EventScope(None, named)
        facts = _named(turn, text, discipline, gender, games)
    return EventScope(frozenset(fact.code for fact in _fitting(facts, discipline, gender)))


def _coded(turn: Turn, text: str) -> list[EventFact] | None:
    """Events given by RSC ("ALPMDH…", of any level) or by family ("ALP:DH")."""
    discipline, colon, event = text.partition(":")
    if colon and len(discipline) == len("ALP"):
        family = programme.events_of_discipline(turn.session, discipline)
        return [fact for fact in family.values() if fact.code[4:22].rstrip("-") == event] or None
    fact = programme.event(turn.session, text[:22].ljust(RSC_LENGTH, "-"))
    return [fact] if fact else None


def _discipline(turn: Turn, text: str) -> str | None:
    """The discipline, when the words name one ("curling") where an event was asked for."""
    kinds = (EntityKind.DISCIPLINE, EntityKind.EVENT, EntityKind.EVENT_FAMILY)
    found = turn.lexicon.resolve(kinds, text, turn.names.language, now=turn.now).candidates
    named = [candidate.code for candidate in found if candidate.kind is EntityKind.DISCIPLINE]
    return named[0] if named and all(candidate.code.startswith(named[0]) for candidate in found) else None


def _named(
    turn: Turn, text: str, discipline: str | None, gender: str | None, games: tuple[int, ...]
) -> list[EventFact]:
    hints = [hint for hint in (discipline, gender) if hint]
    resolution = turn.lexicon.resolve(EntityKind.EVENT, text, turn.names.language, hints=hints, now=turn.now)
    facts = _expanded(turn, resolution.candidates)
    if not facts:
        raise Unanswered(unknown(turn, EntityKind.EVENT, text, resolution))
    if resolution.chosen and (discipline is None or resolution.chosen.code.startswith(discipline)):
        return _expanded(turn, [resolution.chosen])
    kept = _held(turn, _fitting(facts, discipline or _said(turn, text), gender), games)
    if len({_family(fact) for fact in kept}) > 1:
        codes = {fact.code for fact in kept}
        raise Unanswered(choice(turn, "event", text, [c for c in resolution.candidates if c.code in codes]))
    return kept


def _said(turn: Turn, text: str) -> str | None:
    """The discipline that stands beside the event's name ("500 m speed skating")."""
    mentions = turn.lexicon.link(text, turn.names.language, turn.now)
    said = {one.code for mention in mentions for one in mention.candidates if one.kind is EntityKind.DISCIPLINE}
    return said.pop() if len(said) == 1 else None


def _expanded(turn: Turn, candidates: Iterable[Candidate]) -> list[EventFact]:
    found: dict[str, EventFact] = {}
    for candidate in candidates:
        for fact in _coded(turn, candidate.code) or ():
            found[fact.code] = fact
    return list(found.values())


def _fitting(facts: list[EventFact], discipline: str | None, gender: str | None) -> list[EventFact]:
    """Those of a discipline and gender; a condition that would leave none is ignored."""
    kept = [fact for fact in facts if discipline in (None, fact.discipline)] or facts
    return [fact for fact in kept if gender in (None, fact.gender)] or kept


def _held(turn: Turn, facts: list[EventFact], games: tuple[int, ...]) -> list[EventFact]:
    held = programme.held_at(turn.session, [fact.code for fact in facts])
    wanted = set(games or (turn.current,))
    return [fact for fact in facts if wanted & set(held.get(fact.code, ()))] or facts


def _family(fact: EventFact) -> tuple[str, str]:
    """What men's and women's events of one kind share."""
    return fact.discipline, fact.code[4:22]
