"""Third step: one desk's agent answers its leg. Every sentence passes the gate before it leaves.

A language model that fails, is too slow, or says nothing that can be supported leaves the word to the planner; what
it already said well stays said. Tool calls and their results become events and cards on the way.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncIterator, Mapping
from dataclasses import replace
from typing import Any, Literal

import structlog
from langchain_core.messages import AIMessage, AIMessageChunk, AnyMessage, HumanMessage, ToolMessage
from langgraph.runtime import Runtime
from langgraph.types import Command

from graphs.backends import Specialist, Suggest, Voice
from graphs.cards import Toolbook
from graphs.critic import Critic, Evidence, Gate, Speaker
from graphs.critic.claims import NameFinder
from graphs.events import EventBase, Suggestions
from graphs.sentences import SentenceStream
from graphs.speech import Speech
from graphs.state import DeskState, Outcome, TurnProgress
from knowledge.access import TurnContext

_log = structlog.get_logger(__name__)
_EMPTY_KINDS = frozenset({"absence", "choice", "declined"})


class Specialists:
    """Runs the agent of the leg at hand."""

    def __init__(self, desks: Mapping[str, Specialist], names: NameFinder | None) -> None:
        self._desks = desks
        self._names = names

    async def __call__(self, state: DeskState, runtime: Runtime[TurnContext]) -> Command[Literal["critic"]]:
        """Lets the desk speak."""
        progress, language = state["progress"], state["language"]
        specialist = self._desks[progress.leg.agent]
        voice = specialist.voice(only_planner=progress.backend == "planner")
        context = replace(runtime.context, language=language)
        answer = _Answer(voice, progress, context, state.get("messages", []), runtime, self._names)
        outcome = await answer.given()
        if outcome == "spoken" and specialist.suggest is not None:
            answer.offer(specialist.suggest)
        return Command(
            goto="critic",
            update={
                "messages": answer.messages if outcome in ("spoken", "abstained") else [],
                "desk": progress.leg.agent,
                "progress": answer.tools.noted(answer.speech.ended(outcome)),
            },
        )


class _Answer:
    """One voice's answer to one leg."""

    def __init__(
        self,
        voice: Voice,
        progress: TurnProgress,
        context: TurnContext,
        earlier: list[AnyMessage],
        runtime: Runtime[TurnContext],
        names: NameFinder | None,
    ) -> None:
        self._voice = voice
        self._context = context
        self._earlier = earlier
        self.speech = Speech(progress, context.language, runtime.stream_writer)
        self.tools = Toolbook(self.speech.send)
        self.messages: list[AnyMessage] = [HumanMessage(progress.leg.text)]
        self._noted = 0
        zone = context.preferences.time_zone
        self._evidence = Evidence(progress.leg.text, (zone,) if zone else ())
        self._evidence.remember(earlier)
        self._gate = Gate(
            critic=Critic(
                context.language, self._evidence, voice.speaker, names if voice.speaker is Speaker.MODEL else None
            ),
            speech=self.speech,
            stream=SentenceStream(context.language),
            model=voice.name,
        )

    async def given(self) -> Outcome:
        """Runs the agent to its end and says how it went."""
        try:
            async with asyncio.timeout(self._voice.deadline_s) as limit:
                await self._listen(limit)
        except self._voice.faults as fault:
            _log.warning("model_failed", model=self._voice.name, fault=repr(fault))
            self._voice.breaker.failed()
            self._gate.close()
            self.messages = [self.messages[0], AIMessage(self.speech.said)]
            return "spoken" if self._gate.passed else "failed"
        self._voice.breaker.succeeded()
        return self._outcome()

    async def _listen(self, limit: asyncio.Timeout) -> None:
        whole = limit.when()
        limit.reschedule(asyncio.get_running_loop().time() + self._voice.first_sentence_s)
        async for kind, data in self._parts():
            if kind == "messages":
                self._hear(data[0])
            elif kind == "values":
                self._note(data["messages"])
            elif isinstance(data, EventBase):
                self.speech.send(data)  # type: ignore[arg-type]
            if self._gate.passed:
                limit.reschedule(whole)
        self._gate.close()

    async def _parts(self) -> AsyncIterator[tuple[str, Any]]:
        stream = self._voice.agent.astream(
            {"messages": [*self._earlier, *self.messages]},
            context=self._context,
            stream_mode=["messages", "values", "custom"],
            version="v2",
        )
        async for part in stream:
            yield part["type"], part["data"]

    def _hear(self, chunk: AnyMessage) -> None:
        if isinstance(chunk, AIMessageChunk) and (text := chunk.text):
            self._gate.feed(text)

    def _note(self, messages: list[AnyMessage]) -> None:
        """Takes note of what the agent has added; after a pause that includes what was there before it."""
        new, self.messages = messages[len(self._earlier) :], messages[len(self._earlier) :]
        for message in new[self._noted :]:
            if isinstance(message, AIMessage):
                self.tools.called(message, time.time())
            elif isinstance(message, ToolMessage):
                result = self._evidence.add(str(message.content), self.tools.asked(message))
                self.tools.returned(message, result, time.time())
        self._noted = len(new)

    def offer(self, suggest: Suggest) -> None:
        """Offers questions that the desk can answer next."""
        if texts := suggest([returned.data for returned in self._evidence.results], self._context):
            self.speech.send(Suggestions(texts=texts))

    def _outcome(self) -> Outcome:
        if not self._gate.passed:
            return "refused"
        kinds = {returned.kind for returned in self._evidence.results}
        return "abstained" if not kinds - _EMPTY_KINDS else "spoken"
