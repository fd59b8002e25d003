"""The answer as it leaves a step: opened once a turn, said in checked sentences, with its sources and cards."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence

from graphs.events import CitationAdded, Event, TextDelta, TextStart
from graphs.ledger import Ledger
from graphs.state import Outcome, TurnProgress
from knowledge.citation import Citation


class Speech:
    """What one step says in a turn; `progress` at its end is the turn after it."""

    def __init__(self, progress: TurnProgress, language: str, send: Callable[[Event], None]) -> None:
        self._progress = progress
        self._language = language
        self.ledger = Ledger(progress.ledger)
        self.send = (lambda _: None) if progress.silent else send
        self.said = progress.said
        self._spoke = progress.spoke
        self._first_token_s = progress.first_token_s

    @property
    def message_id(self) -> str:
        """The message that the turn's answer is."""
        return self._progress.message_id

    def say(self, text: str, model: str, space: str = "\n\n", citations: Sequence[Citation] = ()) -> None:
        """One checked piece of the answer, `space` before it unless it is the first, with its sources."""
        if self._spoke is None:
            self._open(model)
        delta = (space if self.said else "") + text
        self.send(TextDelta(message_id=self.message_id, delta=delta))
        self.said += delta
        end = len(self.said)
        for citation in citations:
            cited = self.ledger.cite(citation, end - len(text), end)
            self.send(CitationAdded(message_id=self.message_id, citation=cited))

    def _open(self, model: str) -> None:
        self._spoke = model
        self._first_token_s = time.time() - self._progress.began
        agent = self._progress.leg.agent
        self.send(TextStart(message_id=self.message_id, agent=agent, language=self._language, model=model))

    def ended(self, outcome: Outcome, before: Sequence[Outcome] | None = None) -> TurnProgress:
        """The turn after this step; `before` are the outcomes of earlier legs where the step replaces the last."""
        return self._progress.model_copy(
            update={
                "outcomes": (*(self._progress.outcomes if before is None else before), outcome),
                "said": self.said,
                "spoke": self._spoke,
                "first_token_s": self._first_token_s,
                "ledger": tuple(self.ledger.entries().items()),
            }
        )
