"""The way of an answer to its reader: whole sentences, checked, without markers, with numbered sources and ranges."""

from __future__ import annotations

import structlog

from graphs.critic.check import Critic
from graphs.sentences import Segment, SentenceStream
from graphs.speech import Speech

_log = structlog.get_logger(__name__)


class Gate:
    """Feeds on what a model writes; lets out what may be said."""

    def __init__(self, critic: Critic, speech: Speech, stream: SentenceStream, model: str) -> None:
        self._critic = critic
        self._speech = speech
        self._stream = stream
        self._model = model
        self._space = "\n\n"
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
        self._speech.say(segment.text, self._model, self._space, finding.citations)
        self._space = segment.space
        self.passed += 1
