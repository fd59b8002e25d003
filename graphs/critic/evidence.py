"""The results that an answer may rest on: those of this turn, and those returned earlier in the conversation."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from functools import cached_property

import orjson
from langchain_core.messages import AnyMessage, ToolMessage
from pydantic import JsonValue

from graphs.critic.facts import Facts, facts_of
from knowledge.citation import Citation


@dataclass(frozen=True)
class Returned:
    """One result as JSON, read only when a sentence cites it."""

    data: dict[str, JsonValue]
    zones: tuple[str, ...]
    asked: dict[str, JsonValue] = field(default_factory=dict)  # the arguments of the call ("the top 3")

    @cached_property
    def facts(self) -> Facts:
        """What it allows to be said."""
        return facts_of(self.data, self.zones).merged(facts_of(self.asked))

    @property
    def kind(self) -> str:
        """The result's kind ("medallists", "absence" …)."""
        return str(self.data.get("kind", ""))

    @cached_property
    def citations(self) -> dict[str, Citation]:
        """Minted id -> source."""
        listed = self.data.get("citations")
        found = [Citation.model_validate(item) for item in listed] if isinstance(listed, list) else []
        return {citation.id: citation for citation in found}


class Evidence:
    """Results by the citation ids that they minted."""

    def __init__(self, question: str, zones: Sequence[str] = ()) -> None:
        self._zones = tuple(zones)
        self._earlier: list[Returned] = []
        self._now: list[Returned] = []
        self.asked = Facts()
        self.asked.add_text(question)

    @property
    def results(self) -> Sequence[Returned]:
        """Results of this turn, in order."""
        return self._now

    def add(self, content: str, asked: dict[str, JsonValue] | None = None) -> Returned | None:
        """A tool message of this turn and what it was asked; None when its content is not a result."""
        returned = self._read(content, asked or {})
        if returned is not None:
            self._now.append(returned)
        return returned

    def remember(self, messages: Iterable[AnyMessage]) -> None:
        """Tool messages from earlier in the conversation, latest last."""
        texts = [str(message.content) for message in messages if isinstance(message, ToolMessage)]
        self._earlier = [returned for text in texts if (returned := self._read(text)) is not None]

    def cited(self, ids: Sequence[str]) -> list[tuple[Citation, Returned]]:
        """Sources with the results that minted them; this turn's before earlier ones. Unknown ids are left out."""
        found: list[tuple[Citation, Returned]] = []
        for wanted in ids:
            for returned in (*reversed(self._now), *reversed(self._earlier)):
                if wanted in returned.citations:
                    found.append((returned.citations[wanted], returned))
                    break
        return found

    def _read(self, content: str, asked: dict[str, JsonValue] | None = None) -> Returned | None:
        try:
            data = orjson.loads(content)
        except orjson.JSONDecodeError:
            return None
        return Returned(data, self._zones, asked or {}) if isinstance(data, dict) and "kind" in data else None
