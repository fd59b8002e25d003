"""The chat model without weights: plans tool calls and words their results, deterministically.

`create_agent` drives it like any other chat model. Round one it sees a question and calls tools, round two it sees
tool messages and answers (or calls again, where a pronoun had to wait for a result). What it must know of the turn
(language of the answer, Games clock, preferences) comes as the keyword `turn`, put there by
`agents.planner.middleware.TurnForPlanner`; nothing is read from the system prompt.
"""

from __future__ import annotations

import asyncio
import hashlib
import json
import re
from collections.abc import AsyncIterator, Callable, Iterator, Sequence
from typing import Any, Protocol

from langchain_core.callbacks import AsyncCallbackManagerForLLMRun, CallbackManagerForLLMRun
from langchain_core.language_models import BaseChatModel, LanguageModelInput
from langchain_core.messages import AIMessage, AIMessageChunk, BaseMessage
from langchain_core.messages.ai import UsageMetadata
from langchain_core.messages.tool import ToolCall, tool_call_chunk
from langchain_core.outputs import ChatGeneration, ChatGenerationChunk, ChatResult
from langchain_core.runnables import Runnable
from langchain_core.tools import BaseTool
from langchain_core.utils.function_calling import convert_to_openai_tool
from pydantic import ConfigDict

from agents.planner.planner import Planner, Reply
from agents.planner.settling import asked, told
from agents.planner.turns import turns
from agents.planner.understanding.conversation import Call
from agents.planner.understanding.question import Intent
from agents.planner.understanding.understand import Circumstances
from agents.planner.wording.worder import WordedPart
from knowledge.access import TurnContext

NAME = "planner"
_PIECES = re.compile(r"\S+\s*|\s+")
_LONGEST_PIECE = 80  # characters; each piece costs a round of callbacks, and the gate waits for sentences anyway


class Words(Protocol):
    """What the model needs of `agents.planner.wording.worder.Worder`."""

    def answer(self, parts: Sequence[WordedPart], context: TurnContext) -> str:
        """Markdown with citation markers."""
        ...

    def say(self, key: str, language: str) -> str:
        """A sentence of the desk's own: small talk, not understood, a tool that failed."""
        ...


class PlannerChatModel(BaseChatModel):
    """Deterministic: the same conversation, tools and turn give the same message, tool call ids included."""

    model_config = ConfigDict(arbitrary_types_allowed=True)

    planner: Planner
    words: Any  # Words; pydantic cannot check a protocol

    @property
    def _llm_type(self) -> str:
        return NAME

    @property
    def _identifying_params(self) -> dict[str, Any]:
        return {"model_name": NAME}

    def bind_tools(
        self,
        tools: Sequence[dict[str, Any] | type | Callable[..., Any] | BaseTool],
        *,
        tool_choice: str | None = None,
        **kwargs: Any,
    ) -> Runnable[LanguageModelInput, AIMessage]:
        """Binds the tools that may be called; others are never planned."""
        return self.bind(tools=[_named(tool) for tool in tools], **kwargs)

    def _generate(
        self,
        messages: list[BaseMessage],
        stop: list[str] | None = None,
        run_manager: CallbackManagerForLLMRun | None = None,
        **kwargs: Any,
    ) -> ChatResult:
        return ChatResult(generations=[ChatGeneration(message=self._reply(messages, **kwargs))])

    async def _agenerate(
        self,
        messages: list[BaseMessage],
        stop: list[str] | None = None,
        run_manager: AsyncCallbackManagerForLLMRun | None = None,
        **kwargs: Any,
    ) -> ChatResult:
        message = await asyncio.to_thread(self._reply, messages, **kwargs)
        return ChatResult(generations=[ChatGeneration(message=message)])

    def _stream(
        self,
        messages: list[BaseMessage],
        stop: list[str] | None = None,
        run_manager: CallbackManagerForLLMRun | None = None,
        **kwargs: Any,
    ) -> Iterator[ChatGenerationChunk]:
        for chunk in _chunks(self._reply(messages, **kwargs)):
            if run_manager:
                run_manager.on_llm_new_token(chunk.text, chunk=chunk)
            yield chunk

    async def _astream(
        self,
        messages: list[BaseMessage],
        stop: list[str] | None = None,
        run_manager: AsyncCallbackManagerForLLMRun | None = None,
        **kwargs: Any,
    ) -> AsyncIterator[ChatGenerationChunk]:
        for chunk in _chunks(await asyncio.to_thread(self._reply, messages, **kwargs)):
            if run_manager:
                await run_manager.on_llm_new_token(chunk.text, chunk=chunk)
            yield chunk

    def _reply(
        self,
        messages: list[BaseMessage],
        *,
        turn: TurnContext | None = None,
        tools: Sequence[dict[str, Any]] = (),
        **_: Any,
    ) -> AIMessage:
        if turn is None:
            raise ValueError("PlannerChatModel needs the turn: add TurnForPlanner to the agent's middleware.")
        conversation = turns(messages)
        if not conversation:
            return _message(self.words.say("hello", turn.language), messages)
        bound = frozenset(tool["function"]["name"] for tool in tools if "function" in tool)
        step = self.planner.step(conversation, Circumstances(turn.language, turn.now), bound)
        if step.calls:
            return _calling(step.calls, messages, len(conversation))
        return _message(self._worded(step.replies, turn), messages)

    def _worded(self, replies: Sequence[Reply], turn: TurnContext) -> str:
        fixed = dict.fromkeys(key for reply in replies if (key := _fixed(reply)))
        parts = [part for reply in replies for part in _parts(reply)]
        said = [self.words.say(key, turn.language) for key in fixed]
        answer = self.words.answer(parts, turn) if parts else ""
        return "\n\n".join(part for part in (answer, *said) if part)


def _parts(reply: Reply) -> Iterator[WordedPart]:
    """One part a call: its result is worded with the arguments it was called with."""
    about = asked(reply.question)
    for one in reply.answered:
        if one.result is not None:
            yield WordedPart(about, (told(reply.question, one.result),), one.call.args)


def _fixed(reply: Reply) -> str | None:
    """The key of a fixed sentence, where there is nothing to word."""
    if reply.question.intent is Intent.SMALL_TALK:
        return reply.question.topic
    if reply.question.intent is Intent.UNCLEAR:
        return reply.question.topic or "not-understood"
    if reply.tools_missing:
        return "out-of-scope"
    return "trouble" if not reply.answered else None


def _calling(calls: Sequence[Call], messages: Sequence[BaseMessage], turn: int) -> AIMessage:
    made = [
        ToolCall(name=call.name, args=dict(call.args), id=_call_id(call, turn, index), type="tool_call")
        for index, call in enumerate(calls)
    ]
    return AIMessage(
        content="", tool_calls=made, usage_metadata=_usage(messages, json.dumps([c["args"] for c in made]))
    )


def _message(text: str, messages: Sequence[BaseMessage]) -> AIMessage:
    return AIMessage(content=text, usage_metadata=_usage(messages, text), response_metadata={"model_name": NAME})


def _call_id(call: Call, turn: int, index: int) -> str:
    """Stable, and different for the same call in another turn."""
    seed = json.dumps([turn, index, call.name, dict(call.args)], sort_keys=True, ensure_ascii=False)
    return f"call_{hashlib.blake2s(seed.encode(), digest_size=9).hexdigest()}"


def _usage(messages: Sequence[BaseMessage], text: str) -> UsageMetadata:
    """Words, as the nearest thing to tokens that a model without a vocabulary has."""
    read = sum(len(message.text.split()) for message in messages)
    said = len(_PIECES.findall(text))
    return UsageMetadata(input_tokens=read, output_tokens=said, total_tokens=read + said)


def _named(tool: dict[str, Any] | type | Callable[..., Any] | BaseTool) -> dict[str, Any]:
    """A tool as it is bound: of our own only the name is read, and its whole schema would cost 20 ms a turn."""
    if isinstance(tool, BaseTool):
        return {"type": "function", "function": {"name": tool.name}}
    return convert_to_openai_tool(tool)


def _chunks(message: AIMessage) -> Iterator[ChatGenerationChunk]:
    """The message in small pieces; the last one carries the usage."""
    if message.tool_calls:
        pieces = [
            tool_call_chunk(
                name=call["name"], args=json.dumps(call["args"], ensure_ascii=False), id=call["id"], index=index
            )
            for index, call in enumerate(message.tool_calls)
        ]
        whole = AIMessageChunk(content="", tool_call_chunks=pieces, usage_metadata=message.usage_metadata)
        yield ChatGenerationChunk(message=whole)
        return
    for piece in _pieces(str(message.content)):
        yield ChatGenerationChunk(message=AIMessageChunk(content=piece))
    last = AIMessageChunk(
        content="", usage_metadata=message.usage_metadata, response_metadata={"model_name": NAME}, chunk_position="last"
    )
    yield ChatGenerationChunk(message=last)


def _pieces(text: str) -> Iterator[str]:
    """The text in pieces of whole words where it has any."""
    piece = ""
    for word in _PIECES.findall(text):
        if piece and len(piece) + len(word) > _LONGEST_PIECE:
            yield piece
            piece = ""
        piece += word
    if piece:
        yield piece
