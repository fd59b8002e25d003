"""From the words of an argument to codes. Codes pass through; an ambiguous name becomes a `Choice`, an unknown one an
`Absence` with the nearest names; both leave the tool call early as `Unanswered`.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from knowledge.games.queries import people, programme
from knowledge.games.queries.clock import Days
from knowledge.lexicon.types import Candidate, EntityKind, Resolution
from tools.errors import BadArgument
from tools.results import Absence, Choice, Missing
from tools.results.base import Option
from tools.turn import Turn, Unanswered

MAX_OPTIONS = 8


def day_range(text: str | None) -> Days | None:
    """The days meant by an argument.

    Raises:
        BadArgument: when it is neither an ISO date nor a range of two.
    """
    if text is None:
        return None
    try:
        return Days.parse(text)
    except ValueError as error:
        recovery = "Give the day as 2026-02-07 or 2026-02-07/2026-02-09."
        raise BadArgument(f"Not a day: {text!r}.", recovery=recovery) from error


def noc_code(turn: Turn, text: str | None, slot: str = "noc") -> str | None:
    """The NOC code meant by a name."""
    return None if text is None else _one(turn, EntityKind.NOC, text, slot)


def discipline_code(turn: Turn, text: str | None, slot: str = "discipline") -> str | None:
    """The discipline code meant by a name."""
    if text is None or text in programme.disciplines(turn.session):
        return text
    return _one(turn, EntityKind.DISCIPLINE, text, slot)


def person_id(
    turn: Turn,
    text: str | None,
    noc: str | None = None,
    discipline: str | None = None,
    among: Sequence[str] | None = None,
) -> str | None:
    """The person meant by a name. Namesakes are told apart by delegation and discipline, and by `among` when given:
    those who can be meant at all (the medallists of the question).
    """
    if text is None:
        return None
    if people.person(turn.session, text):
        return text
    hints = [hint for hint in (noc, discipline) if hint]
    resolution = turn.lexicon.resolve(
        EntityKind.PERSON, text, turn.names.language, hints=hints, prominent=among or (), now=turn.now
    )
    if _another_name(turn, text):
        near = Resolution(None, nearest=resolution.candidates or resolution.nearest)
        raise Unanswered(unknown(turn, EntityKind.PERSON, text, near))
    if resolution.chosen:
        return resolution.chosen.code
    found = [candidate.code for candidate in resolution.candidates]
    if not found:
        raise Unanswered(unknown(turn, EntityKind.PERSON, text, resolution))
    kept = _narrowed(turn, found, noc, discipline, among)
    if len(kept) == 1:
        return kept[0]
    raise Unanswered(_which_person(turn, text, kept))


def _another_name(turn: Turn, text: str) -> bool:
    """Whether a known person explains only a part of the name: "John Smith" is neither Mr John nor Ms Smith."""
    mentions = turn.lexicon.link(text, turn.names.language, turn.now)
    people_named = [mention for mention in mentions if mention.best.kind is EntityKind.PERSON]
    if not people_named:
        return False
    whole = max(people_named, key=lambda mention: mention.end - mention.start)
    explained = [m for m in mentions if m.best.kind is not EntityKind.PERSON] + [whole]
    words = (match.span() for match in re.finditer(r"\w{3,}", text))
    return any(all(end <= m.start or m.end <= start for m in explained) for start, end in words)


def _narrowed(
    turn: Turn, found: list[str], noc: str | None, discipline: str | None, among: Sequence[str] | None
) -> list[str]:
    """The candidates left by each hint in turn; a hint that would leave none is ignored."""
    kept = found
    if noc:
        nocs = people.nocs_of(turn.session, turn.now, kept)
        kept = [person for person in kept if nocs.get(person) == noc] or kept
    if discipline:
        practised = people.disciplines_of(turn.session, turn.now, kept)
        kept = [person for person in kept if practised.get(person) == discipline] or kept
    if among is not None:
        kept = [person for person in kept if person in among] or kept
    return kept


def _which_person(turn: Turn, text: str, ids: Sequence[str]) -> Choice:
    nocs = people.nocs_of(turn.session, turn.now, ids)
    practised = people.disciplines_of(turn.session, turn.now, ids)
    medals = people.medal_counts(turn.session, turn.now, ids)
    best = sorted(ids, key=lambda person: -medals.get(person, 0))[:MAX_OPTIONS]
    options = []
    for person in best:
        discipline = turn.names.discipline(practised[person]).name if person in practised else None
        hint = ", ".join(part for part in (discipline, nocs.get(person)) if part)
        options.append(Option(code=person, name=turn.names.person(person).name, hint=hint))
    return Choice(slot="athlete", asked=text, options=tuple(options), as_of=turn.now)


def _one(turn: Turn, kind: EntityKind, text: str, slot: str) -> str:
    """The code of the one thing that a name means."""
    resolution = turn.lexicon.resolve(kind, text, turn.names.language, now=turn.now)
    if resolution.chosen:
        return resolution.chosen.code
    if resolution.ambiguous:
        raise Unanswered(choice(turn, slot, text, resolution.candidates))
    raise Unanswered(unknown(turn, kind, text, resolution))


def choice(turn: Turn, slot: str, text: str, candidates: Iterable[Candidate]) -> Choice:
    """A question back to the asker."""
    options = tuple(option(turn, candidate) for candidate in list(candidates)[:MAX_OPTIONS])
    return Choice(slot=slot, asked=text, options=options, as_of=turn.now)


def unknown(turn: Turn, kind: EntityKind, text: str, resolution: Resolution) -> Absence:
    """An unknown name, with the nearest known ones."""
    nearest = tuple(option(turn, candidate) for candidate in resolution.nearest[:3])
    return turn.absence(Missing.NAME, str(kind), asked=text, nearest=nearest)


def option(turn: Turn, candidate: Candidate) -> Option:
    """A candidate with its name in the reader's language."""
    return Option(code=candidate.code, name=_name(turn, candidate), hint=_hint(turn, candidate))


def _name(turn: Turn, candidate: Candidate) -> str:
    if candidate.kind is EntityKind.PERSON:
        return turn.names.person(candidate.code).name
    return turn.lexicon.name(candidate.kind, candidate.code, turn.names.language)


def _hint(turn: Turn, candidate: Candidate) -> str:
    if candidate.kind is EntityKind.EVENT:
        return programme.events(turn.session, [candidate.code])[candidate.code].discipline
    return candidate.code


def choice_of_events(turn: Turn, text: str, codes: Iterable[str] | None, discipline: str | None) -> Choice:
    """Asks which of several events is meant: these codes, else the events of a discipline at the Games at hand."""
    known = list(codes or programme.events_of_discipline(turn.session, discipline or "", turn.current))
    turn.names.events(known)
    refs = sorted((turn.names.event(code) for code in known), key=lambda ref: ref.name)
    options = tuple(Option(code=ref.code, name=ref.name, hint=ref.discipline.name) for ref in refs)
    return Choice(slot="event", asked=text, options=options, as_of=turn.now)
