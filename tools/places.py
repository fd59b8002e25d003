"""Which venues an argument means: one by name or code, or all of a town."""

from __future__ import annotations

import unicodedata

from knowledge.games.queries.venues import VenueFact, venues
from knowledge.lexicon.types import EntityKind
from tools.resolving import choice, unknown
from tools.turn import Turn, Unanswered


def venue_codes(turn: Turn, text: str | None) -> frozenset[str] | None:
    """The venues meant; None for any.

    Raises:
        Unanswered: when the name fits venues of different towns, or none.
    """
    if text is None:
        return None
    facts = {fact.code: fact for fact in venues(turn.session)}
    if text in facts:
        return frozenset({text})
    resolution = turn.lexicon.resolve(EntityKind.VENUE, text, turn.names.language, now=turn.now)
    if resolution.chosen:
        return frozenset({resolution.chosen.code})
    candidates = [candidate.code for candidate in resolution.candidates if candidate.code in facts]
    found = candidates or [code for code, fact in facts.items() if _lies_in(fact, text)]
    if not found:
        raise Unanswered(unknown(turn, EntityKind.VENUE, text, resolution))
    if candidates and len({facts[code].town for code in found}) > 1:
        raise Unanswered(choice(turn, "venue", text, resolution.candidates))
    return frozenset(found)


def _lies_in(fact: VenueFact, text: str) -> bool:
    """Whether a venue's town, or the town in its name, begins with the words."""
    asked = _plain(text)
    return bool(asked) and any(f"{_plain(name)} ".startswith(f"{asked} ") for name in (fact.town or "", fact.name))


def _plain(text: str) -> str:
    parts = unicodedata.normalize("NFD", text.casefold())
    return " ".join("".join(part for part in parts if not unicodedata.combining(part)).split())
