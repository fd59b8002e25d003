"""The system prompt of the fans' desk: its policy, and what the model must know of the turn."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from functools import cache
from importlib.resources import files
from typing import Any
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from babel import Locale, UnknownLocaleError
from langchain.agents.middleware import AgentMiddleware, AgentState, ModelRequest, ModelResponse
from langchain_core.messages import SystemMessage

from knowledge.access import TurnContext

VENUE_ZONE = "Europe/Rome"


@cache
def policy() -> str:
    """What the fans' desk may and may not do."""
    return files("agents.fan").joinpath("policy.md").read_text("utf-8")


class PolicyOfTheTurn(AgentMiddleware[AgentState[Any], TurnContext]):
    """Puts the policy in front of the conversation, with language, Games clock and the reader's wishes.

    They change from turn to turn, so they cannot be part of the agent; the fixed part comes first, so that a server
    can keep its prefix.
    """

    def wrap_model_call(
        self,
        request: ModelRequest[TurnContext],
        handler: Callable[[ModelRequest[TurnContext]], ModelResponse],
    ) -> ModelResponse:
        """Adds the prompt."""
        return handler(_with_prompt(request))

    async def awrap_model_call(
        self,
        request: ModelRequest[TurnContext],
        handler: Callable[[ModelRequest[TurnContext]], Awaitable[ModelResponse]],
    ) -> ModelResponse:
        """Adds the prompt."""
        return await handler(_with_prompt(request))


def _with_prompt(request: ModelRequest[TurnContext]) -> ModelRequest[TurnContext]:
    return request.override(system_message=SystemMessage(f"{policy()}\n{_turn(request.runtime.context)}"))


def _turn(context: TurnContext) -> str:
    """The lines about this turn."""
    wishes = context.preferences
    now = context.now.astimezone(_zone(VENUE_ZONE))
    lines = [
        "## This turn",
        f"- Games clock: {now:%A %d %B %Y, %H:%M} venue time (Europe/Rome).",
        f"- Answer in {_language(context.language)}.",
        f"- The reader's time zone: {wishes.time_zone or 'unknown, use venue time'}.",
    ]
    if wishes.favourite_noc:
        lines.append(f"- The reader's favourite delegation: {wishes.favourite_noc}.")
    if wishes.spoiler_free:
        lines.append("- Spoiler-free mode is on.")
    return "\n".join(lines)


def _zone(name: str) -> ZoneInfo:
    try:
        return ZoneInfo(name)
    except ZoneInfoNotFoundError:
        return ZoneInfo("UTC")


def _language(tag: str) -> str:
    try:
        return f"{Locale.parse(tag, sep='-').get_display_name('en')} ({tag})"
    except (UnknownLocaleError, ValueError):
        return tag
