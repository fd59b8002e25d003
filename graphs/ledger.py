"""The sources of one answer: renumbered c1, c2 … in order of appearance, each with the ranges that it supports."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from knowledge.citation import Citation


class Ledger:
    """Collects citations while an answer grows. Minted ids come in, reader's ids go out."""

    def __init__(self, earlier: Iterable[tuple[str, Citation]] = ()) -> None:
        self._entries: dict[str, Citation] = dict(earlier)

    def cite(self, source: Citation, start: int, end: int) -> Citation:
        """Notes that characters [start, end) of the answer rest on `source`; returns it as the reader sees it."""
        known = self._entries.get(source.id)
        if known is None:
            known = source.model_copy(update={"id": f"c{len(self._entries) + 1}", "spans": ()})
        cited = known.model_copy(update={"spans": (*known.spans, (start, end))})
        self._entries[source.id] = cited
        return cited

    def entries(self) -> Mapping[str, Citation]:
        """Minted id -> citation as the reader sees it, in order of appearance."""
        return self._entries
