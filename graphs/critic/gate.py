"""The way of an answer to its reader: whole sentences, checked, without markers, with numbered sources and ranges."""

from __future__ import annotations

from collections.abc import Callable

import structlog

from graphs.critic.check import Critic
from graphs.events import CitationAdded, Event, TextDelta
from graphs.ledger import Ledger
from graphs.sentences import Segment, SentenceStream

_log = structlog.get_logger(__name__)


class Gate:
    """Feeds on what a model writes; sends what may be said.

    `said` is the text of the turn so far; positions of citations count from its start. `opening` is called once,
    before the first sentence leaves.
    """

    def __init__(
        self,
        critic: Critic,
        ledger: Ledger,
        stream: SentenceStream,
        message_id: str,
        said: str,
        send: Callable[[Event], None],
        opening: Callable[[], None],
    ) -> None:
        self._critic = critic
        self._ledger = ledger
        self._stream = stream
        self._message_id = message_id
        self._send = send
        self._opening = opening
        self._space = "\n\n" if said else ""
        self.said = said
        self.passed = 0
        self.refused: list[str] = []

    def feed(self, delta: str) -> None:
        """More text from the model."""
        for segment in self._stream.feed(delta):
            self._judge(segment)

    def close(self) -> None:
        """The model has finished."""
        for segment in self._stream.close():
            self._judge(segment)

    def _judge(self, segment: Segment) -> None:
        if not segment.text:
            return
        finding = self._critic.check(segment)
        if finding.refused is not None:
            self.refused.append(finding.refused)
            _log.warning("sentence_refused", reason=finding.refused, sentence=segment.text[:200])
            self._space = max(self._space, segment.space, key=lambda space: (space.count("\n"), len(space)))
            return
        if not self.passed:
            self._opening()
        self._say(segment.text)
        end = len(self.said)
        for citation in finding.citations:
            cited = self._ledger.cite(citation, end - len(segment.text), end)
            self._send(CitationAdded(message_id=self._message_id, citation=cited))
        self._space = segment.space
        self.passed += 1

    def _say(self, text: str) -> None:
        delta = self._space + text
        self._send(TextDelta(message_id=self._message_id, delta=delta))
        self.said += delta
