"""Which language's cues to hear: that of the turn; where it is silent, English, then any other that knows more."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache

from agents.planner.understanding.cues import CueHit, CueTable
from agents.planner.understanding.folding import Folded

_FALLBACK = "en"
_COMMON = frozenset({"filler", "and", "join", "it", "he", "she", "they", "only", "agree"})


class Tongues:
    """Hears cues in the language that fits a text best. Text in two languages is heard in both."""

    def __init__(self, tables: Mapping[str, CueTable]) -> None:
        self._tables = tables

        self._heard = lru_cache(maxsize=512)(self._hear)

    def hear(self, folded: Folded, language: str) -> tuple[CueTable, tuple[CueHit, ...]]:
        """The table that fits and the cues found."""
        return self._heard(folded, language)

    def _hear(self, folded: Folded, language: str) -> tuple[CueTable, tuple[CueHit, ...]]:
        first = self._tables.get(language.split("-")[0], self._tables[_FALLBACK])
        hits = first.hits(folded)
        if _telling(hits):
            return first, hits
        best, found = first, hits
        for table in self._others(first):
            more = table.hits(folded)
            if _weight(more) > _weight(found):
                best, found = table, more
                if table.language == _FALLBACK and _telling(more):
                    break
        return best, (*hits, *found) if best is not first else hits

    def _others(self, first: CueTable) -> list[CueTable]:
        rest = [table for name, table in self._tables.items() if table is not first and name != _FALLBACK]
        return ([] if first.language == _FALLBACK else [self._tables[_FALLBACK]]) + rest


def _telling(hits: tuple[CueHit, ...]) -> bool:
    return any(hit.name not in _COMMON for hit in hits)


def _weight(hits: tuple[CueHit, ...]) -> int:
    """Characters of the text under telling cues."""
    return len({at for hit in hits if hit.name not in _COMMON for at in range(hit.start, hit.end)})
