"""Speaks where no specialist does: greetings, refusals, emergencies, and desks that are not open yet.

Everything said here comes from the message catalogues; an emergency also gets the real numbers through the same tool
that any agent would call, at once.
"""

from __future__ import annotations

import time
from collections.abc import Mapping
from dataclasses import replace
from typing import Literal
from uuid import uuid4

from langchain_core.messages import AIMessage, AnyMessage, HumanMessage, ToolMessage
from langchain_core.tools import BaseTool
from langgraph.prebuilt import ToolNode
from langgraph.runtime import Runtime
from langgraph.types import Command

from agents.planner.asked import Asked, Focus
from agents.planner.wording.worder import WordedPart, Worder
from graphs.cards import Toolbook
from graphs.critic import Critic, Evidence, Gate, Speaker
from graphs.sentences import SentenceStream
from graphs.speech import Speech
from graphs.state import DeskState, Leg, Outcome
from knowledge.access import TurnContext
from tools.results import tool_result

PLANNER = "planner"
_PHRASES: Mapping[tuple[str, str | None], str] = {
    ("smalltalk", "greeting"): "hello",
    ("smalltalk", "thanks"): "thanks",
    ("smalltalk", "goodbye"): "goodbye",
    ("smalltalk", "identity"): "who-are-you",
    ("smalltalk", "wellbeing"): "how-are-you",
    ("smalltalk", "capabilities"): "help",
    ("smalltalk", "praise"): "praise",
    ("smalltalk", "complaint"): "trouble",
    ("smalltalk", "yes"): "yes",
    ("smalltalk", "no"): "no",
    ("refuse", "off_topic"): "out-of-scope",
}
_DECLINED = frozenset({"refuse", "museum", "noc", "media", "replay", "operations", "kiosk", "fan"})


class Concierge:
    """Answers a leg from the catalogues."""

    def __init__(self, worder: Worder, emergency: BaseTool) -> None:
        self._worder = worder
        self._numbers = ToolNode([emergency])
        self._tool = emergency.name

    async def __call__(self, state: DeskState, runtime: Runtime[TurnContext]) -> Command[Literal["critic"]]:
        """Says what is to be said."""
        progress, language = state["progress"], state["language"]
        leg = progress.leg
        context = replace(runtime.context, language=language)
        speech = Speech(progress, language, runtime.stream_writer)
        tools = Toolbook(speech.send)
        messages: list[AnyMessage] = [HumanMessage(leg.text)]
        if progress.outcomes and progress.outcomes[-1] in ("failed", "refused"):
            progress = progress.model_copy(update={"outcomes": progress.outcomes[:-1]})
            speech.say(self._worder.say("trouble", language), PLANNER)
        elif leg.agent == "emergency":
            messages += await self._emergency(leg, context, speech, tools)
        else:
            speech.say(self._worder.say(phrase(leg), language), PLANNER)
        messages.append(AIMessage(speech.said))
        ended = tools.noted(speech.ended(_outcome(leg), progress.outcomes))
        kept = messages if leg.agent == "emergency" else []
        return Command(goto="critic", update={"messages": kept, "desk": leg.agent, "progress": ended})

    async def _emergency(self, leg: Leg, context: TurnContext, speech: Speech, tools: Toolbook) -> list[AnyMessage]:
        """The numbers to call, before anything else; then kind words where somebody despairs."""
        call = AIMessage("", tool_calls=[{"name": self._tool, "args": {}, "id": f"call_{uuid4().hex[:12]}"}])
        tools.called(call, time.time())
        returned = await self._numbers.ainvoke({"messages": [call]})
        message: ToolMessage = returned["messages"][-1]
        evidence = Evidence(leg.text)
        tools.returned(message, evidence.add(str(message.content)), time.time())
        if leg.topic == "self_harm":
            speech.say(self._worder.say("refuse-self-harm", context.language), PLANNER)
        gate = Gate(
            critic=Critic(context.language, evidence, Speaker.PLANNER, None),
            speech=speech,
            stream=SentenceStream(context.language),
            model=PLANNER,
        )
        gate.feed(self._worder.answer([_part(message, context.language)], context))
        gate.close()
        return [call, message]


def phrase(leg: Leg) -> str:
    """The catalogue's key for a leg."""
    known = _PHRASES.get((leg.agent, leg.topic))
    if known:
        return known
    if leg.agent == "refuse":
        return f"refuse-{leg.topic or 'generic'}"
    return "hello" if leg.agent == "smalltalk" else f"desk-{leg.agent}"


def _part(message: ToolMessage, language: str) -> WordedPart:
    result = tool_result.validate_json(str(message.content))
    return WordedPart(Asked(focus=Focus.WHAT, language=language), (result,), {})


def _outcome(leg: Leg) -> Outcome:
    return "abstained" if leg.agent in _DECLINED else "spoken"
