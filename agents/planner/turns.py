"""The conversation as turns: what was asked, which tools were called for it, what they returned."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from langchain_core.messages import AIMessage, AnyMessage, BaseMessage, HumanMessage, ToolMessage
from pydantic import ValidationError

from agents.planner.understanding.conversation import Call
from tools.results import Result, ToolResult, tool_result


@dataclass(frozen=True, slots=True)
class Answered:
    """A call that was made. `result` is None while it runs, and when the tool failed."""

    call: Call
    result: ToolResult | None
    failed: bool = False


@dataclass(slots=True)
class Turn:
    """One message of a person and what was done about it."""

    text: str
    answered: list[Answered] = field(default_factory=list)
    rounds: int = 0  # times that tools were called

    @property
    def results(self) -> tuple[ToolResult, ...]:
        """What the tools returned, in the order of the calls."""
        return tuple(one.result for one in self.answered if one.result is not None)


def turns(messages: Sequence[BaseMessage | AnyMessage]) -> list[Turn]:
    """The turns of a conversation, oldest first; the last one is the one to answer."""
    returned = {message.tool_call_id: message for message in messages if isinstance(message, ToolMessage)}
    found: list[Turn] = []
    for message in messages:
        if isinstance(message, HumanMessage):
            found.append(Turn(message.text))
        elif isinstance(message, AIMessage) and found:
            found[-1].answered += _answered(message, returned)
            found[-1].rounds += bool(message.tool_calls)
    return found


def _answered(message: AIMessage, returned: dict[str, ToolMessage]) -> Iterator[Answered]:
    for call in message.tool_calls:
        reply = returned.get(call["id"] or "")
        failed = reply is not None and reply.status == "error"
        result = _result(reply) if reply is not None and not failed else None
        yield Answered(Call(call["name"], call["args"]), result, failed or (reply is not None and result is None))


def _result(message: ToolMessage) -> ToolResult | None:
    """The typed result of a tool message; None for words that are none of ours."""
    if isinstance(message.artifact, Result):
        return message.artifact  # type: ignore[return-value]
    try:
        return tool_result.validate_json(message.text)
    except ValidationError:
        return None
