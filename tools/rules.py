"""Rules of the disciplines in our own words."""

from __future__ import annotations

from pydantic import Field

from knowledge.citation import Citation, CitationKind
from knowledge.games.queries.sources import citation_id
from knowledge.lexicon.types import EntityKind
from knowledge.rules import GENERAL, Found
from tools.arguments import Arguments, DisciplineName
from tools.binding import Capability
from tools.resolving import discipline_code
from tools.results import Absence, DisciplineRef, Missing, RuleNotes
from tools.results.places import RuleNote
from tools.turn import Turn

MAX_NOTES = 3


class Rules(Arguments):
    """Arguments of rules."""

    discipline: DisciplineName = None
    question: str = Field(max_length=1000, description="The question about the rules, in the reader's own words.")


def find_rules(turn: Turn, args: Rules) -> RuleNotes | Absence:
    """The notes that answer, best first, in the language of the turn."""
    code = GENERAL if args.discipline == GENERAL else discipline_code(turn, args.discipline)
    named, question = _without_sport(turn, args.question)
    code = code or named
    found = turn.rules.search(code, question, turn.names.language)[:MAX_NOTES]
    if not found:
        subject = turn.names.discipline(code).name if code and code != GENERAL else None
        return turn.absence(Missing.FACT, "rules", subject=subject, asked=args.question)
    book = found[0].note.discipline
    return RuleNotes(
        discipline=DisciplineRef(code=GENERAL, name=GENERAL) if book == GENERAL else turn.names.discipline(book),
        rows=tuple(_row(turn, one) for one in found),
        citations=turn.sources.citations(),
        as_of=turn.now,
    )


def _without_sport(turn: Turn, question: str) -> tuple[str | None, str]:
    """The discipline that the question itself names, if one, and the question without the discipline's name."""
    found, rest = set(), question
    for mention in reversed(turn.lexicon.link(question, turn.names.language, turn.now)):
        if mention.best.kind in (EntityKind.EVENT, EntityKind.EVENT_FAMILY):
            found.add(mention.best.code[:3])
        if any(candidate.kind is EntityKind.DISCIPLINE for candidate in mention.candidates):
            found.add(mention.best.code[:3])
            rest = f"{rest[: mention.start]} {rest[mention.end :]}"
    return (found.pop() if len(found) == 1 else None), rest


def _row(turn: Turn, found: Found) -> RuleNote:
    note = found.note
    return RuleNote(
        topic=note.topic,
        title=note.title,
        text=note.text,
        language=note.language,
        cite=turn.sources.add(_citation(found)),
    )


def _citation(found: Found) -> Citation:
    note = found.note
    locator = f"{note.discipline}/{note.topic}"
    return Citation(
        id=citation_id(CitationKind.TABLE, note.source, locator),
        kind=CitationKind.TABLE,
        title=note.title,
        source=note.source,
        locator=locator,
        quote=note.text,
    )


CAPABILITY = Capability(
    "rules",
    "Rules of the 16 winter disciplines and of the Games in general (discipline null), in our own words: how it is "
    "scored, how long, how many, what a fault is, what a term means, what is new in 2026.",
    Rules,
    find_rules,
)
